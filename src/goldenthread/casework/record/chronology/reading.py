"""Reading a family's history before meeting them: said once, with what struck the reader; shown as a fact with its day.

Serves: K10.01, K10.02a
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, QuerySet

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.record.story_models import HistoryRead
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import may_open

PARTS = (
    ("summary", "Where things are now"),
    ("chronology", "The chronology"),
    ("assessments", "Earlier assessments"),
    ("words", "What the child has said"),
    ("record", "The record, back to the beginning"),
)


@act
def say_history_read(*, child: Person, parts: Sequence[str], struck: str = "", at: datetime, by: Worker) -> HistoryRead:
    """Say which history was read, and what struck the reader.

    Serves: K10.01

    Raises:
        NotAllowed: the record does not open to this worker, or nothing was read.
    """
    may_open(child, by=by).or_refuse()
    read = [words for key, words in PARTS if key in parts]
    if not read:
        raise NotAllowed("Tick what you have read.")
    row = HistoryRead.objects.create(
        worker=by, child=child, read_at=at, parts=", ".join(read)[:200], struck=struck.strip()
    )
    log(by, "read the history", row, person_id=child.pk)
    touch(child.pk)
    return row


def history_of(child: Person, *, seen_by: Worker) -> list[HistoryRead]:
    """Who read this history, when, and what struck them; the latest first."""
    return list(HistoryRead.objects.filter(child=child).select_related("worker").order_by("-read_at", "-pk")[:20])


def first_visit_unread(child: Person, *, seen_by: Worker) -> date | None:
    """The day of a first visit this worker has planned to a child whose history they have not said that they read; else None."""
    for (on,) in _first_visit(child_id=child.pk, worker_id=seen_by.pk):
        return on
    return None


@asked_often
def _first_visit(*, child_id: int, worker_id: int) -> QuerySet[Any]:
    read = HistoryRead.objects.filter(child_id=child_id, worker_id=worker_id)
    made = VisitChild.objects.filter(child_id=child_id, visit__worker_id=worker_id, visit__happened_on__isnull=False)
    mine = Involvement.objects.filter(child_id=child_id, worker_id=worker_id, ended_on__isnull=True)
    planned = VisitChild.objects.filter(
        child_id=child_id, visit__worker_id=worker_id, visit__planned_on__isnull=False, visit__happened_on__isnull=True
    )
    rows = planned.filter(~Exists(read), ~Exists(made), Exists(mine)).order_by("visit__planned_on")
    return rows.values_list("visit__planned_on")[:1]
