"""A note as a worker may read it in one child's record; what is missing in it; what came of it; which notes wait for a signature.

Serves: K9.00, K9.W4, K10.00, T.23
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import CharField, Exists, OuterRef, Q, QuerySet, Value

from goldenthread.access.models import Worker
from goldenthread.access.permits import Permit
from goldenthread.casework.front_door.models import Concern, ConcernChild, NoteStrand
from goldenthread.casework.notes.models import Note, OwnWords
from goldenthread.casework.notes.writing import permits
from goldenthread.casework.notes.writing_models import NoteAmendment, NoteChild, NotePassage, NotePerson, Signing
from goldenthread.casework.record.noting.as_shown import Rows, rows_of_note, seen_words, version_of, visit_parts
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Person
from goldenthread.people.opening import covered_by, my_children, with_answers
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

    @property
    def of_visit(self) -> list[tuple[str, str]]:
        """What else the visit tells of the child, each with its heading."""
        return visit_parts(self.visited, self.child.short_name)


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
    home: str = ""

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
        missing(rows, opened), home=rows.home, came_from=before.child if before and before.child_id in opened else None,
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


NOTES_COMPARED = 40


def texts_for_other_children(note: Note, *, seen_by: Worker) -> list[str]:
    """What this worker wrote of other children they work with, in their latest notes: two questions, however long they have worked."""
    about = NoteChild.objects.filter(note=note).values("child_id")
    mine = Person.objects.open_to(seen_by).filter(pk__in=my_children(seen_by)).exclude(pk__in=about)
    rows = NoteChild.objects.filter(child__in=mine, taken_out_at__isnull=True, note__written_by=seen_by)
    rows = rows.exclude(note__children__child__in=about).order_by("-note_id", "pk")
    told = rows.values_list("note__words", "means", "for_plan")[:NOTES_COMPARED]
    return sorted({text for row in told for text in row if text})


@dataclass(frozen=True)
class Waiting:
    """A note that waits for somebody's signature, and through whose record it is opened."""

    note: Note
    child: Person
    asked: bool


MOST = 100


def waiting_to_sign(*, seen_by: Worker) -> list[Waiting]:
    """Signed notes this worker, or somebody they cover for, is asked to sign as well, oldest first."""
    rows, through = _with_a_child_that_opens(_asked(workers=sorted(covered_by(seen_by))), seen_by)
    return [Waiting(row.note, through[row.note_id], asked=row.note.cosign_by_id == seen_by.pk) for row in rows]


def not_signed(*, seen_by: Worker) -> list[Waiting]:
    """This worker's own notes that are not signed yet, oldest first."""
    rows, through = _with_a_child_that_opens(_own(worker_id=seen_by.pk), seen_by)
    return [Waiting(row.note, through[row.note_id], asked=False) for row in rows]


@dataclass(frozen=True)
class Signatures:
    """How many notes wait for a worker's signature: those they are asked to sign as well, and their own."""

    asked: int
    own: int


def how_many_to_sign(*, seen_by: Worker) -> Signatures:
    """How many notes wait, for the page a day begins with. One statement, and one more where any wait."""
    rows = _waiting_numbers(worker_id=seen_by.pk, workers=sorted(covered_by(seen_by)))
    opens = {one.pk for one in with_answers({row[2] for row in rows}, seen_by=seen_by) if one.record_opens_now} if rows else set()  # fmt: skip
    waiting = {(what, note_id) for what, note_id, child_id in rows if child_id in opens}
    return Signatures(*(sum(1 for what, _ in waiting if what == kind) for kind in ("asked", "own")))


def _to_sign_as_well() -> QuerySet[NoteChild]:
    done = Signing.objects.filter(what="note", row_id=OuterRef("note_id"), part=Signing.Part.MANAGER)
    return NoteChild.objects.filter(taken_out_at__isnull=True, note__signed_at__isnull=False).exclude(Exists(done))


def _mine_to_sign() -> QuerySet[NoteChild]:
    return NoteChild.objects.filter(taken_out_at__isnull=True, note__signed_at__isnull=True)


@asked_often
def _asked(*, workers: list[int]) -> QuerySet[NoteChild]:
    rows = _to_sign_as_well().filter(note__cosign_by_id__among=workers)
    return rows.select_related("child", "note__written_by").order_by("note__signed_at", "note_id", "pk")[:MOST]


@asked_often
def _own(*, worker_id: int) -> QuerySet[NoteChild]:
    rows = _mine_to_sign().filter(note__written_by_id=worker_id)
    return rows.select_related("child", "note__written_by").order_by("note__happened_on", "note_id", "pk")[:MOST]


@asked_often
def _waiting_numbers(*, worker_id: int, workers: list[int]) -> QuerySet[NoteChild]:
    asked, own = (Value(word, output_field=CharField()) for word in ("asked", "own"))
    mine = _mine_to_sign().filter(note__written_by_id=worker_id).values_list(own, "note_id", "child_id")
    rows = _to_sign_as_well().filter(note__cosign_by_id__among=workers).values_list(asked, "note_id", "child_id")
    return rows.union(mine, all=True)


def _with_a_child_that_opens(rows: list[NoteChild], seen_by: Worker) -> tuple[list[NoteChild], dict[int, Person]]:
    """Each note once, with the first child whose record opens; a note about nobody they may open is left out."""
    opens = {one.pk for one in with_answers({row.child_id for row in rows}, seen_by=seen_by) if one.record_opens_now} if rows else set()  # fmt: skip
    found: dict[int, NoteChild] = {}
    for row in rows:
        if row.child_id in opens:
            found.setdefault(row.note_id, row)
    return list(found.values()), {note_id: row.child for note_id, row in found.items()}


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
