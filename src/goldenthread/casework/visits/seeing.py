"""A visit written down with its note: who was seen, alone or not, whose bedroom, and why not. Only a seen child counts as a visit made.

Serves: K9.06, K9.00, K7.08
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log, log_each
from goldenthread.access.models import Worker
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.people.models import Person

NEAR = timedelta(days=4)
"""A visit made so near to a planned one is that one. Our own choice: a visit put off by a day or two is still the visit that was planned."""


@dataclass(frozen=True)
class Seen:
    """One child at a visit: seen or not, alone or not, the bedroom or not, and why not."""

    child: Person
    seen: bool
    alone: bool = False
    bedroom: bool | None = None
    not_seen_because: str = ""
    watched: str = ""
    if_it_went_on: str = ""
    if_it_ended: str = ""


@act
def write_visit(
    *, note: Note, children: Iterable[Seen], by: Worker, purpose: str = "", note_is_new: bool = False, home: str = "", planned: Visit | None = None,
) -> Visit:  # fmt: skip
    """Keep who was seen at a visit, beside its note. The planned visit of those days becomes this one. A new note has no visit yet.
    `planned` names the planned visit that was made, whatever its day.

    Raises:
        NotAllowed: this worker may not write about one of them.
    """
    told = list(children)
    may_write([one.child for one in told], by=by).or_refuse()
    there = None if note_is_new else Visit.objects.filter(note=note).first()
    visit = there or _made(planned, told) or _planned(note, told, by) or Visit(recorded_by=by)
    is_new = visit.pk is None
    visit.note, visit.happened_on, visit.worker, visit.where = note, note.happened_on, note.written_by, note.where
    visit.purpose, visit.home = purpose or visit.purpose, home.strip()
    visit.save()
    _keep_seen(visit, [] if is_new else visit.children.all(), told, by)
    ids = [one.child.pk for one in told]
    log_each(by, "wrote down a visit", ids, subject=visit)
    touch(*ids)
    return visit


def _keep_seen(visit: Visit, rows: Iterable[VisitChild], told: list[Seen], by: Worker) -> None:
    there = {row.child_id: row for row in rows}
    new: list[VisitChild] = []
    for one in told:
        row = there.get(one.child.pk) or VisitChild(visit=visit, child=one.child, recorded_by=by)
        row.seen, row.alone, row.bedroom = one.seen, one.seen and one.alone, one.bedroom
        row.not_seen_because, row.watched = one.not_seen_because.strip(), one.watched.strip()
        row.if_it_went_on, row.if_it_ended = one.if_it_went_on.strip(), one.if_it_ended.strip()
        if row.pk is None:
            new.append(row)
        else:
            row.save()
    VisitChild.objects.bulk_create(new)


def _made(planned: Visit | None, told: list[Seen]) -> Visit | None:
    """The planned visit the worker says this is: only if it is to one of these children, and was not made before."""
    if planned is None or planned.happened_on or planned.note_id:
        return None
    here = {one.child.pk for one in told}
    return planned if here & set(planned.children.values_list("child_id", flat=True)) else None


def _planned(note: Note, told: list[Seen], by: Worker) -> Visit | None:
    """The visit that was planned for these days by this worker: it has been made now. Children planned for and not written about stay planned."""
    here = {one.child.pk for one in told}
    near = Visit.objects.filter(
        worker=by, happened_on__isnull=True, note__isnull=True, children__child_id__in=here,
        planned_on__range=(note.happened_on - NEAR, note.happened_on + NEAR),
    ).distinct().order_by("planned_on")  # fmt: skip
    for visit in near:
        if set(visit.children.values_list("child_id", flat=True)) <= here:
            return visit
    return None


@act
def is_not_of(*, note: Note, child: Person, by: Worker, belongs_to: Person | None = None) -> None:
    """A note was taken out of a child's record: the visit with it, so that it counts as seen only whom it saw."""
    for row in VisitChild.objects.filter(visit__note=note, child=child):
        if belongs_to is None or VisitChild.objects.filter(visit=row.visit, child=belongs_to).exists():
            row.delete()
        else:
            row.child = belongs_to
            row.save(update_fields=["child"])
    log(by, "took a visit out of this record", note, person_id=child.pk)
    touch(child.pk)
