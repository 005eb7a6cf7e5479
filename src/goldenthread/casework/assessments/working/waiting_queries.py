"""What waits for somebody in assessments: for a manager those sent to them, for a worker their manager's questions and parents to think about again.

Serves: K1.07a, K7.03
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import AbsentParent, ManagerReview
from goldenthread.casework.assessments.working.permits import authors_of
from goldenthread.casework.assessments.working.queries import Work, works_by_number
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import covered_by, hidden_from, my_children

Look = ManagerReview.What
MOST = 40


def to_look_at(*, seen_by: Worker) -> list[Work]:
    """Assessments sent to a manager, of children their teams work with, the longest wait first. Nobody's own."""
    if not seen_by.has(Permission.SIGN_OFF):
        return []
    sent = _sent()
    if not sent:
        return []
    mine = my_children(seen_by).filter(child_id__in={row.child_id for row in sent})
    theirs = set(mine.values_list("child_id", flat=True))
    numbers = list(dict.fromkeys(row.work_id for row in sent if row.child_id in theirs))[:MOST]
    found = works_by_number(numbers, seen_by=seen_by) if numbers else []
    return [work for work in found if work.children and seen_by.pk not in authors_of(work.row)]


@asked_often
def _sent() -> QuerySet[Any]:
    """Every assessment that a manager is asked to look at, once for each of its children; the longest wait first."""
    newest = ManagerReview.objects.filter(work=OuterRef("work")).order_by("-on", "-pk")
    rows = Assessment.objects.filter(work__stopped_on__isnull=True, work__isnull=False).annotate(
        stands=Subquery(newest.values("what")[:1]), since=Subquery(newest.values("on")[:1])
    )
    return rows.filter(stands=Look.SENT).order_by("since", "work", "pk")


@dataclass(frozen=True)
class Asked:
    """A manager's questions about an assessment that wait for an answer, with the first of its children."""

    child: Person
    work_id: int
    look_id: int
    questions: str
    on: date


@dataclass(frozen=True)
class LookAgain:
    """A parent who is not there, about whom it is time to think again, with the first child of that assessment."""

    row: AbsentParent
    child: Person


def asked_of_me(*, seen_by: Worker) -> list[Asked]:
    """Questions of managers to this worker and those they stand in for. One statement; one more where there are any."""
    rows = _questions(workers=sorted(covered_by(seen_by)))
    first = _first_children({row.work_id for row in rows}, seen_by)
    return [
        Asked(first[row.work_id], row.work_id, row.pk, row.questions, row.on) for row in rows if row.work_id in first
    ]


@asked_often
def _questions(*, workers: list[int]) -> QuerySet[Any]:
    mine = Assessment.objects.filter(work_id=OuterRef("work_id"), written_by_id__among=workers)
    rows = ManagerReview.objects.filter(Exists(mine), what=Look.RETURNED, answered_on__isnull=True)
    return rows.filter(work__stopped_on__isnull=True).order_by("on", "pk")[:MOST]


def to_look_at_again(*, seen_by: Worker, until: date) -> list[LookAgain]:
    """Absent parents of children one leads the work with whose day has come, or comes soon; once for each family. One statement, or two."""
    rows = _again(workers=sorted(covered_by(seen_by)), until=until, today=seen_by.today)
    hidden = set(hidden_from(seen_by))
    first = _first_children({row.work_id for row in rows}, seen_by)
    return [LookAgain(row, first[row.work_id]) for row in rows if row.work_id in first and row.person_id not in hidden]


@asked_often
def _again(*, workers: list[int], until: date, today: date) -> QuerySet[Any]:
    mine = Involvement.objects.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gte=today),
        child__assessments__work_id=OuterRef("work_id"),
        worker_id__among=workers,
        is_lead=True,
    )
    signed = ManagerReview.objects.filter(work_id=OuterRef("work_id"), what=Look.SIGNED_OFF)
    rows = AbsentParent.objects.filter(
        Exists(mine), ~Exists(signed), review_on__lte=until, work__stopped_on__isnull=True
    )
    return rows.select_related("person").order_by("review_on", "pk")[:MOST]


def _first_children(works: set[int], seen_by: Worker) -> dict[int, Person]:
    """Of each assessment the oldest child whom the worker may know of."""
    if not works:
        return {}
    parts = Assessment.objects.filter(work__in=works, child__in=Person.objects.known_to(seen_by)).select_related(
        "child"
    )
    found: dict[int, Person] = {}
    for part in parts.order_by("child__born_on", "child_id"):
        found.setdefault(part.work_id or 0, part.child)
    return found
