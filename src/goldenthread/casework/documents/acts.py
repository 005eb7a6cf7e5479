"""What people do with documents: keep them, say more about them, take them out of a wrong record. Nothing is deleted.

Serves: K2.07, K9.00
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models.functions import Now

from goldenthread.access.acting import act, touch_all
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.access.versions import refuse_if_stale
from goldenthread.casework.documents.keeping.kinds import BY_MEDIA_TYPE, KINDS, Made
from goldenthread.casework.documents.models import Document, DocumentChild, StoredFile
from goldenthread.casework.documents.storing import hash_of, keep_bytes, keep_preview
from goldenthread.people.models import Person

BY_KIND = {
    "pdf": Document.Kind.LETTER,
    "email": Document.Kind.EMAIL,
    "docx": Document.Kind.REPORT,
    "odt": Document.Kind.LETTER,
}
SHOWN, HEARD = ("jpeg", "png"), ("wav", "mp3", "ogg", "m4a")


def may_keep(children: Iterable[Person], *, by: Worker) -> Permit:
    """Whether a worker may keep something in these children's records."""
    asked = {child.pk for child in children}
    if not by.has(Permission.RECORD):
        return no("Your role does not include writing in records. Ask somebody who works with the family to keep it.")
    if not asked:
        return no("Say whose record it belongs to: tick at least one child.")
    if len(asked) != Person.objects.open_to(by).filter(pk__in=asked).count():
        return no("One of these records does not open to you. Ask the worker of that child to keep it there.")
    return YES


def likely_kind(made: str) -> str:
    """What sort of thing a file most likely is, where nobody said."""
    if made in SHOWN:
        return Document.Kind.PHOTO
    return Document.Kind.RECORDING if made in HEARD else BY_KIND.get(made, Document.Kind.OTHER)


@act
def keep(
    *, file: Made, came: bytes, name: str, children: Iterable[Person], happened_on: date, kind: str = "", says: str = "", made_by: str = "",
    keepsake: bool = False, about_somebody_else: bool = False, already_allowed: bool = False, by: Worker,
) -> Document:  # fmt: skip
    """Keep one file, made safe, as a document of these children's records.

    `already_allowed` is for a note's own act, which has asked whether the worker may write for the note's children.

    Raises:
        NotAllowed: this worker may not write in one of the records.
    """
    children = list(children)
    if not already_allowed:
        may_keep(children, by=by).or_refuse()
    made: Document = keep_stored(
        file=stored(file, came), children=children, name=name, kind=kind, says=says, happened_on=happened_on, text=file.text,
        made_by=made_by or file.told.get("sent_by", ""), keepsake=keepsake, about_somebody_else=about_somebody_else, by=by,
    )  # fmt: skip
    return made


@act
def keep_stored(
    *, file: StoredFile, name: str, children: Iterable[Person], happened_on: date, kind: str = "", says: str = "", made_by: str = "", text: str = "",
    keepsake: bool = False, about_somebody_else: bool = False, by: Worker,
) -> Document:  # fmt: skip
    """Make a file that is kept already a document of these children's records, for an act that has asked whether the worker may write there."""
    children = list(children)
    document = Document.objects.create(
        file=file,
        kind=kind or likely_kind(BY_MEDIA_TYPE[file.media_type].key),
        name=name[:200],
        says=says.strip(),
        made_by=made_by.strip()[:160],
        happened_on=happened_on,
        text=text,
        about_somebody_else=about_somebody_else,
        recorded_by=by,
    )
    _into_records(document, children, keepsake=keepsake, by=by)
    for child in children:
        log(by, "kept a document", document, person_id=child.pk)
    return document


def stored(file: Made, came: bytes) -> StoredFile:
    """The row of a file made safe, with its bytes on the disk; the same bytes are kept once."""
    sha256 = keep_bytes(file.data)
    keep_preview(sha256, file.preview)
    came_as = hash_of(came)
    wide, high = file.pixels or (None, None)
    return StoredFile.objects.get_or_create(
        sha256=sha256,
        defaults={
            "size": len(file.data),
            "media_type": KINDS[file.kind].media_type,
            "came_as": "" if came_as == sha256 else came_as,
            "pixels_wide": wide,
            "pixels_high": high,
        },
    )[0]


def _into_records(document: Document, children: Iterable[Person], *, keepsake: bool, by: Worker) -> None:
    children = list(children)
    for child in children:
        DocumentChild.objects.update_or_create(
            document=document,
            child=child,
            defaults={"taken_out_at": None, "taken_out_because": "", "keepsake": keepsake},
            create_defaults={"keepsake": keepsake, "recorded_by": by},
        )
    touch_all(child.pk for child in children)


def texts_of(document: Document) -> dict[str, str]:
    """What is said of a document, by the names of the form's fields."""
    return {"name": document.name, "says": document.says, "made_by": document.made_by}


@act
def say_more(
    *, placed: DocumentChild, name: str, kind: str, says: str, made_by: str, happened_on: date, keepsake: bool, about_somebody_else: bool, by: Worker,
    began_from: str | None = None,
) -> None:  # fmt: skip
    """Put right what is said of a document: its words, its day, who made it, whether the child should have it. The file stays as it is.

    Raises:
        Stale: somebody else changed its words in between; both texts are in it.
    """
    may_keep([placed.child], by=by).or_refuse()
    document = Document.objects.select_for_update().get(pk=placed.document_id)
    if began_from is not None:
        refuse_if_stale(
            began_from, saved=texts_of(document), mine={"name": name, "says": says, "made_by": made_by}, of=document
        )
    document.name, document.kind, document.says, document.made_by = name, kind, says, made_by
    document.happened_on, document.about_somebody_else = happened_on, about_somebody_else
    document.save(update_fields=["name", "kind", "says", "made_by", "happened_on", "about_somebody_else"])
    placed.keepsake = keepsake
    placed.save(update_fields=["keepsake"])
    touch_all([placed.child_id])
    log(by, "said more about a document", document, person_id=placed.child_id)


@act
def take_out(*, placed: DocumentChild, to: Iterable[Person] = (), by: Worker, because: str) -> None:
    """Take a document out of a wrong record, into the right one where that is known. What happened, and why, stays to be seen.

    Raises:
        NotAllowed: this worker may not write in one of the records, or it has been taken out already.
    """
    to = list(to)
    placed = DocumentChild.objects.select_for_update().select_related("document", "child").get(pk=placed.pk)
    may_take_out(placed, to, by=by).or_refuse()
    placed.taken_out_at, placed.taken_out_because = Now(), because
    placed.save(update_fields=["taken_out_at", "taken_out_because"])
    _into_records(placed.document, to, keepsake=placed.keepsake, by=by)
    touch_all([placed.child_id])
    log(by, "took a document out", placed.document, person_id=placed.child_id, because=because)
    for child in to:
        log(by, "moved a document here", placed.document, person_id=child.pk, because=because)


def may_take_out(placed: DocumentChild, to: Iterable[Person] = (), *, by: Worker) -> Permit:
    """Whether a worker may take a document out of a record, and into these."""
    to = list(to)
    if placed.taken_out_at is not None:
        return no("It has been taken out of this record already.")
    if placed.child_id in {child.pk for child in to}:
        return no("It is to go out of this record: choose another child, or none.")
    return may_keep([placed.child, *to], by=by)
