"""A note as a worker may read it in one child's record; what is missing in it; what came of it; which notes wait for a signature.

Serves: K9.00, K9.W4, K10.00, T.23
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.access.permits import Permit
from goldenthread.casework.front_door.models import Concern, ConcernChild, NoteStrand
from goldenthread.casework.notes.models import Note, OwnWords
from goldenthread.casework.notes.writing import permits
from goldenthread.casework.notes.writing_models import NoteAmendment, NoteChild, NotePassage, NotePerson, Signing
from goldenthread.casework.record.noting.as_shown import Rows, rows_of_note, seen_words, version_of
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.models import Person
from goldenthread.people.opening import covered_by
from goldenthread.people.reaching.queries import around


@dataclass(frozen=True)
class Part:
    """One child's part of a note, as this worker may read it."""

    child: Person
    row: NoteChild
    said: tuple[OwnWords, ...]
    visited: VisitChild | None

    @property
    def seen(self) -> str:
        """How the child was seen, in words."""
        return seen_words(self.visited)


@dataclass(frozen=True)
class NotePage:
    """What the page of a note shows."""

    note: Note
    here: NoteChild
    version: str
    parts: tuple[Part, ...]
    there: tuple[Person, ...]
    others: tuple[str, ...]
    passages: tuple[NotePassage, ...]
    amendments: tuple[NoteAmendment, ...]
    signings: tuple[Signing, ...]
    threads: tuple[ConcernChild, ...]
    missing: tuple[str, ...]
    came_from: Person | None
    put_here: bool
    may: dict[str, Permit] = field(default_factory=dict)

    @property
    def taken_out(self) -> bool:
        """Whether it is in this record no more: only the trace is shown."""
        return self.here.taken_out_at is not None


def note_in(child: Person, note_id: int, *, seen_by: Worker) -> Note | None:
    """A note of this child's record, taken out of it or not. Whether the record opens has been asked by the page."""
    here = NoteChild.objects.filter(child=child, note_id=OuterRef("pk"))
    return Note.objects.filter(Exists(here), pk=note_id).select_related("written_by", "cosign_by").first()


def note_page(child: Person, note: Note, *, seen_by: Worker) -> NotePage:
    """A note in one child's record: the shared text, and the parts of the children whose record opens to this worker."""
    rows = rows_of_note(note)
    here = next(row for row in rows.children if row.child_id == child.pk)
    opened = _opened([row.child_id for row in rows.children], seen_by) | {child.pk}
    parts = tuple(
        Part(row.child, row, tuple(rows.words_of(row.child_id)), rows.visit_of(row.child_id))
        for row in sorted(rows.children, key=lambda row: row.child_id != child.pk)
        if row.child_id in opened and not row.taken_out_at
    )
    known = _known(rows.people, seen_by)
    before = next((row for row in rows.children if row.taken_out_at and row.child_id != child.pk), None)
    return NotePage(
        note, here, version_of(rows), parts, tuple(row.person for row in rows.people if row.person_id in known and row.person),
        tuple(row.name for row in rows.people if not row.person_id), rows.passages,
        tuple(note.amendments.select_related("recorded_by").order_by("pk")),
        tuple(Signing.objects.filter(what="note", row_id=note.pk).select_related("signed_by").order_by("pk")),
        tuple(ConcernChild.objects.filter(notes__note=note, child=child).select_related("concern").order_by("pk")),
        missing(rows, opened), came_from=before.child if before and before.child_id in opened else None,
        put_here=bool(before and before.taken_out_at and here.recorded_at >= before.taken_out_at),
        may={
            "change": permits.may_change(note, by=seen_by), "sign": permits.may_sign(note, by=seen_by),
            "amend": permits.may_amend(note, by=seen_by), "sign_as_well": permits.may_sign_as_well(note, by=seen_by),
            "take_out": permits.may_take_out(note, by=seen_by),
        },
    )  # fmt: skip


def _opened(ids: Iterable[int], seen_by: Worker) -> set[int]:
    return set(Person.objects.open_to(seen_by).filter(pk__in=list(ids)).values_list("pk", flat=True))


def _known(people: Iterable[NotePerson], seen_by: Worker) -> set[int]:
    ids = [row.person_id for row in people if row.person_id]
    return set(Person.objects.known_to(seen_by).filter(pk__in=ids).values_list("pk", flat=True)) if ids else set()


def missing(rows: Rows, opened: set[int]) -> tuple[str, ...]:
    """What is not written yet, in words. It stops nothing: the note can be signed without."""
    found = [] if rows.note.headline else ["the point of it, in one line"]
    for row in rows.children:
        if row.taken_out_at or row.child_id not in opened:
            continue
        name, visited = row.child.short_name, rows.visit_of(row.child_id)
        if rows.note.kind == Note.Kind.VISIT and visited is None:
            found.append(f"whether {name} was seen")
        if visited and not visited.not_seen_because and not (visited.seen and visited.alone):
            found.append(f"why {name} was not seen{' alone' if visited.seen else ''}")
        if not row.means:
            found.append(f"what it means for {name}")
        if not row.for_plan:
            found.append(f"what it means for {name}’s plan")
    return tuple(found)


@dataclass(frozen=True)
class Waiting:
    """A note that waits for somebody's signature, and through whose record it is opened."""

    note: Note
    child: Person
    asked: bool


def waiting_to_sign(*, seen_by: Worker) -> list[Waiting]:
    """Signed notes this worker, or somebody they cover for, is asked to sign as well, oldest first."""
    done = Signing.objects.filter(what="note", row_id=OuterRef("pk"), part=Signing.Part.MANAGER)
    asked = Note.objects.filter(cosign_by__in=covered_by(seen_by), signed_at__isnull=False).exclude(Exists(done))
    return _with_children(asked.order_by("signed_at", "pk"), seen_by)


def not_signed(*, seen_by: Worker) -> list[Waiting]:
    """This worker's own notes that are not signed yet, oldest first."""
    return _with_children(
        Note.objects.filter(written_by=seen_by, signed_at__isnull=True).order_by("happened_on", "pk"), seen_by
    )


MOST = 100


def _with_children(notes: QuerySet[Note], seen_by: Worker) -> list[Waiting]:
    """Each with the first child whose record opens; a note about nobody they may open is left out."""
    found = list(notes.select_related("written_by")[:MOST])
    if not found:
        return []
    rows = (
        NoteChild.objects.filter(note__in=found, taken_out_at__isnull=True, child__in=Person.objects.open_to(seen_by))
        .select_related("child")
        .order_by("-pk")
    )
    child_of = {row.note_id: row.child for row in rows}
    return [Waiting(note, child_of[note.pk], note.cosign_by_id == seen_by.pk) for note in found if note.pk in child_of]


def right_children(note: Note, child: Person, *, seen_by: Worker) -> QuerySet[Person]:
    """Whose note it could have been: the children its writer works with and the family, as far as they open to who asks."""
    near = around(child, seen_by=seen_by).values("pk")
    writers = Q(involvements__worker=note.written_by, involvements__ended_on__isnull=True)
    return (
        Person.objects.open_to(seen_by)
        .filter(writers | Q(pk__in=near) & Q(involvements__isnull=False))
        .exclude(pk=child.pk)
        .distinct()
        .order_by("shown_given", "shown_family")
    )


def tied(note: Note, *, seen_by: Worker) -> list[str]:
    """Numbers of the threads a note speaks to, of children the worker may know of."""
    known = Person.objects.known_to(seen_by)
    return [
        str(pk)
        for pk in NoteStrand.objects.filter(note=note, strand__child__in=known).values_list("strand_id", flat=True)
    ]


def concerns_of(threads: Iterable[ConcernChild], *, seen_by: Worker) -> QuerySet[Concern]:
    """The worries of these threads, to choose from."""
    return Concern.objects.filter(pk__in=[one.concern_id for one in threads]).order_by("pk")
