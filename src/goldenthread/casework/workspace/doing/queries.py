"""What a worker's day is made of that no lower slice asks: what is due for each child, what is planned, what was done today, who is away.

Each is one statement, whatever the number of children or the length of their history.
Serves: C.10, P.03
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import CharField, F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Cast

from goldenthread.access.models import Cover, Worker
from goldenthread.casework.dues.models import DueRow, LateReason
from goldenthread.casework.dues.still_open import STILL_OPEN
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import MeetingChild
from goldenthread.casework.meetings.permits import PRIVILEGED
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.asked_often import asked_often
from goldenthread.practice.timescales.asks import Whose, roles_of

LEADERS = roles_of(Whose.MANAGER, Whose.SERVICE)
NOT_WRITTEN_UP = timedelta(days=14)
"""How long a visit or meeting that was planned, and of which nothing is written, stays on the list."""


def open_dues(children: Iterable[int], *, seen_by: Worker) -> list[Any]:
    """What is due for these children, the earliest first, each with why it was late where somebody said so. Named as the rows are."""
    return _open_dues(ids=sorted(children), today=seen_by.today)


@asked_often
def _open_dues(*, ids: list[int], today: date) -> QuerySet[Any]:
    is_open = STILL_OPEN & Q(due_on__isnull=False)
    about = LateReason.objects.filter(
        child_id=OuterRef("child_id"), rule=OuterRef("rule"), opener=OuterRef("opener"), ordinal=OuterRef("ordinal")
    )
    rows = DueRow.objects.filter(is_open, child_id__among=ids, begins_on__lte=today)
    rows = rows.annotate(late_because=Subquery(about.order_by("-pk").values("because")[:1]))
    return rows.order_by("due_on", "pk").values_list(
        "child_id", "pk", "rule", "edition", "force", "title", "because", "opener", "ordinal", "due_on", "who", "late_because", named=True
    )  # fmt: skip


def owed_by_leaders(children: Iterable[int], *, seen_by: Worker, until: date) -> set[int]:
    """Those of these children towards whom whoever leads a team or a service owes something until a day."""
    ids = sorted(children)
    return {child_id for (child_id,) in _owed_by_leaders(ids=ids, today=seen_by.today, until=until)} if ids else set()


@asked_often
def _owed_by_leaders(*, ids: list[int], today: date, until: date) -> QuerySet[Any]:
    rows = DueRow.objects.filter(
        STILL_OPEN, child_id__among=ids, begins_on__lte=today, due_on__lte=until, who__in=LEADERS
    )
    return rows.order_by().values_list("child_id").distinct()


def done_today(children: Iterable[int], *, seen_by: Worker) -> list[tuple[int, str]]:
    """What was due for these children and was done today: the child and the words."""
    return _met_on(ids=sorted(children), today=seen_by.today)


@asked_often
def _met_on(*, ids: list[int], today: date) -> QuerySet[Any]:
    return DueRow.objects.filter(child_id__among=ids, met_on=today).order_by("pk").values_list("child_id", "title")


@dataclass(frozen=True)
class Planned:
    """A visit or meeting with a day, of which nothing is written yet."""

    child_id: int
    what: str
    kind: str
    on: date
    about: str
    row_id: int = 0


def planned(children: Iterable[int], *, seen_by: Worker, until: date) -> list[Planned]:
    """Visits and meetings planned for these children until a day, and those of the last fortnight of which nothing is written."""
    rows = _planned(ids=sorted(children), since=seen_by.today - NOT_WRITTEN_UP, until=until)
    return sorted((Planned(*row) for row in rows), key=lambda one: (one.on, one.child_id))


@asked_often
def _planned(*, ids: list[int], since: date, until: date) -> QuerySet[Any]:
    visits = VisitChild.objects.filter(
        child_id__among=ids, visit__happened_on__isnull=True, visit__planned_on__gte=since, visit__planned_on__lte=until
    )
    asked = {"held_on__isnull": True, "called_off_on__isnull": True, "planned_on__gte": since, "planned_on__lte": until}
    meetings = Meeting.objects.filter(child_id__among=ids, **asked).exclude(kind__in=PRIVILEGED)
    too = MeetingChild.objects.filter(
        child_id__among=ids, **{f"meeting__{name}": value for name, value in asked.items()}
    )
    visit, meeting = (Value(word, output_field=CharField()) for word in ("visit", "meeting"))
    of_visits = visits.order_by().values_list(
        "child_id",
        visit,
        Cast(Value("visit"), CharField()),
        "visit__planned_on",
        Cast("visit__purpose", CharField()),
        "visit_id",
    )
    of_meetings = meetings.order_by().values_list(
        "child_id", meeting, Cast("kind", CharField()), "planned_on", Cast("where", CharField()), "pk"
    )
    with_others = (
        too.exclude(child_id=F("meeting__child_id"))
        .exclude(meeting__kind__in=PRIVILEGED)
        .order_by()
        .values_list(
            "child_id", meeting, Cast("meeting__kind", CharField()), "meeting__planned_on", Cast("meeting__where", CharField()), "meeting_id"
        )
    )  # fmt: skip
    return of_visits.union(of_meetings, with_others, all=True)


@dataclass(frozen=True)
class Absence:
    """Somebody who is away today, until when, and who stands in."""

    away_id: int
    away: str
    covering: str
    until: date


def absences(*, seen_by: Worker) -> list[Absence]:
    """Who this worker stands in for today, and who stands in for them."""
    return [Absence(*row) for row in _absences(worker_id=seen_by.pk, today=seen_by.today)]


@asked_often
def _absences(*, worker_id: int, today: date) -> QuerySet[Any]:
    mine = Q(covering_id=worker_id) | Q(away_id=worker_id)
    rows = Cover.objects.filter(mine, from_on__lte=today, until_on__gte=today, ended_at__isnull=True)
    return rows.order_by("until_on", "pk").values_list("away_id", "away__name", "covering__name", "until_on")
