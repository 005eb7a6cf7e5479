"""Questions about documents, as far as the worker may see them: a document is there for whoever may open one of its children's records.

Serves: K2.07, K9.00
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import F, QuerySet
from django.urls import NoReverseMatch, reverse

from goldenthread.access.models import Worker
from goldenthread.casework.documents.keeping.kinds import BY_MEDIA_TYPE, Kind
from goldenthread.casework.documents.models import Document, DocumentChild
from goldenthread.people.models import Parentage, Person
from goldenthread.people.opening import my_children

PICTURES = ("image/jpeg", "image/png")
HAVE_PREVIEWS = (*PICTURES, "application/pdf")
MOST_TO_CHOOSE = 40
GROUPS = (
    ("Letters and e-mails", (Document.Kind.LETTER, Document.Kind.EMAIL)),
    ("Reports", (Document.Kind.REPORT,)),
    ("Drawings and photos", (Document.Kind.DRAWING, Document.Kind.PHOTO)),
    ("Recordings", (Document.Kind.RECORDING,)),
    ("Other things", (Document.Kind.OTHER,)),
)


@dataclass(frozen=True)
class Shown:
    """A document as a page shows it: in one child's record, with the addresses that open through that child."""

    document: Document
    child_id: int
    keepsake: bool = False

    @property
    def kind(self) -> Kind | None:
        """What kind of file it is."""
        return BY_MEDIA_TYPE.get(self.document.file.media_type)

    @property
    def has_preview(self) -> bool:
        """Whether there is a picture of it that we made."""
        return self.document.file.media_type in HAVE_PREVIEWS

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture, to be looked at whole."""
        return self.document.file.media_type in PICTURES

    @property
    def is_sound(self) -> bool:
        """Whether it can be listened to."""
        return self.document.file.media_type.startswith("audio/")

    @property
    def in_words(self) -> str:
        """What a picture shows, for whoever cannot see it."""
        return self.document.says or f"{self.document.name}, {self.document.get_kind_display()}"


def _placed(seen_by: Worker) -> QuerySet[DocumentChild, DocumentChild]:
    rows = DocumentChild.objects.filter(taken_out_at__isnull=True, child__in=Person.objects.known_to(seen_by))
    return rows.select_related("document__file", "document__recorded_by", "child").defer("document__text")


def documents_of(person: Person, *, seen_by: Worker) -> list[Shown]:
    """The documents in a record, the newest first."""
    rows = _placed(seen_by).filter(child=person).order_by("-document__happened_on", "-document_id")
    return [Shown(row.document, person.pk, row.keepsake) for row in rows]


def in_groups(found: Iterable[Shown]) -> list[tuple[str, list[Shown]]]:
    """Documents that are no keepsakes, by sort."""
    rest = [one for one in found if not one.keepsake]
    groups = [(words, [one for one in rest if one.document.kind in kinds]) for words, kinds in GROUPS]
    return [(words, shown) for words, shown in groups if shown]


def taken_out_of(person: Person, *, seen_by: Worker) -> list[DocumentChild]:
    """What was taken out of a record: that it was, when and why; not what it is."""
    rows = DocumentChild.objects.filter(
        child=person, taken_out_at__isnull=False, child__in=Person.objects.known_to(seen_by)
    )
    return list(rows.only("taken_out_at", "taken_out_because", "child").order_by("-taken_out_at"))


def placed_document(person: Person, document_id: int, *, seen_by: Worker) -> DocumentChild | None:
    """One document in this record; None where it is not in it, or no longer."""
    return _placed(seen_by).filter(child=person, document_id=document_id).first()


def text_of(document: Document, *, seen_by: Worker) -> str:
    """The words found in a document."""
    words = Document.objects.filter(pk=document.pk, children__child__in=Person.objects.known_to(seen_by))
    return str(words.values_list("text", flat=True).first() or "")


def others_with(document: Document, person: Person, *, seen_by: Worker) -> list[Person]:
    """The other children whose record holds it too, as far as those records open to the worker."""
    theirs = DocumentChild.objects.filter(document=document, taken_out_at__isnull=True).values("child_id")
    return list(Person.objects.open_to(seen_by).filter(pk__in=theirs).exclude(pk=person.pk).order_by("born_on", "pk"))


def brothers_and_sisters(person: Person, *, seen_by: Worker) -> QuerySet[Person, Person]:
    """The child and those who share a parent, whose records open to the worker: whose record a document may belong to."""
    parents = Parentage.objects.filter(child=person).values("parent_id")
    family = Parentage.objects.filter(parent_id__in=parents).values("child_id")
    opens = Person.objects.open_to(seen_by)
    return (opens.filter(pk=person.pk) | opens.filter(pk__in=family)).distinct().order_by("born_on", "pk")


def others_of_mine(person: Person, *, seen_by: Worker) -> QuerySet[Person, Person]:
    """The children a document taken out of this record may belong to: brothers and sisters, and the children the worker works with."""
    family = brothers_and_sisters(person, seen_by=seen_by)
    mine = Person.objects.open_to(seen_by).filter(pk__in=my_children(seen_by)).order_by("shown_family", "born_on", "pk")
    numbers = [*family.values_list("pk", flat=True), *mine.values_list("pk", flat=True)[:MOST_TO_CHOOSE]]
    return (
        Person.objects.open_to(seen_by)
        .filter(pk__in=numbers)
        .exclude(pk=person.pk)
        .order_by("shown_family", "born_on", "pk")
    )


def notes_with(document: Document, person: Person, *, seen_by: Worker) -> list[dict[str, Any]]:
    """The notes it belongs to, with their address where they have a page."""
    if not Person.objects.known_to(seen_by).filter(pk=person.pk).exists():
        return []
    rows = document.notes.filter(note__children__child=person, note__children__taken_out_at__isnull=True)
    found = rows.values("note_id", "note__headline", "note__kind", "note__happened_on").order_by("note__happened_on")
    return [row | {"href": _note_page(person, row["note_id"])} for row in found.distinct()]


def _note_page(person: Person, note_id: int) -> str:
    try:
        return reverse("note", args=[person.pk, note_id])
    except NoReverseMatch:
        return ""


def attachments_of(notes: Iterable[Any], *, seen_by: Worker, child: Person | None = None) -> Mapping[int, list[Shown]]:
    """The documents beside some notes, by the note's number, in one statement. They open through `child`, else any child that opens."""
    numbers = [getattr(note, "pk", note) for note in notes]
    rows = _placed(seen_by).filter(document__notes__note_id__in=numbers)
    rows = rows.filter(child=child) if child else rows.filter(child__in=Person.objects.open_to(seen_by))
    found: dict[int, dict[int, Shown]] = defaultdict(dict)
    for row in rows.annotate(beside=F("document__notes__note_id")).order_by("document_id", "pk"):
        found[row.beside].setdefault(row.document_id, Shown(row.document, row.child_id, row.keepsake))
    return {number: list(shown.values()) for number, shown in found.items()}
