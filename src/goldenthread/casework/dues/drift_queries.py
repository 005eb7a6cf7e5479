"""Where nothing is changing for children, the nearest to harm first; and what was asked of whom about it.

Lowest of all slices, so that a child's page, a meeting, a worker's day and a team's board may all ask. A fixed number of statements,
whatever the number of children or the length of their history.
Serves: K5.00, K5.02, K5.04, K5.W2, K6.W2
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.dues.drift_models import Drift, Escalation
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Person
from goldenthread.people.opening import covered_by, hidden_from

HARM_GOING_ON = "harm_going_on"
ALL_DONE = "all_done_nothing_moved"
ASKED_AT_REVIEWS = (HARM_GOING_ON, ALL_DONE)
"""What is asked at each review, whatever else is on the table."""


def drifts_of(children: Iterable[Person | int], *, seen_by: Worker) -> list[Drift]:
    """Where nothing is changing today for these children, the nearest to harm first, the longest of equals before the others.

    Children who are locked away from the worker are not among them. One statement.
    """
    ids = sorted(_numbers(children) - set(hidden_from(seen_by)))
    return _standing(ids=ids, today=seen_by.today) if ids else []


def drifts_by_child(children: Iterable[Person | int], *, seen_by: Worker) -> dict[int, list[Drift]]:
    """The same, by the number of the child: for boards, which have a line for each."""
    found: dict[int, list[Drift]] = {}
    for drift in drifts_of(children, seen_by=seen_by):
        found.setdefault(drift.child_id, []).append(drift)
    return found


def asked_at_review(children: Iterable[Person | int], *, seen_by: Worker) -> list[Drift]:
    """What every review asks of these children's plans: harm that goes on, and steps that are all done while nothing is better."""
    return [one for one in drifts_of(children, seen_by=seen_by) if one.kind in ASKED_AT_REVIEWS]


def history_of(child: Person, *, seen_by: Worker) -> list[Drift]:
    """Every place where nothing changed for this child that the record still shows, those that have ended too, the newest first."""
    if child.pk in hidden_from(seen_by):
        return []
    return list(Drift.objects.filter(child=child, begins_on__lte=seen_by.today).order_by("-begins_on", "rank", "pk"))


def waiting_for(*, seen_by: Worker) -> list[Escalation]:
    """What this worker was asked and has not answered, and those they stand in for; the earliest date first."""
    rows = _waiting(workers=sorted(covered_by(seen_by)))
    hidden = set(hidden_from(seen_by))
    return [one for one in rows if one.child_id not in hidden]


def no_answer_yet(*, seen_by: Worker) -> list[Escalation]:
    """What this worker asked of others, the day named for an answer has passed, and nobody has answered."""
    rows = _unanswered(workers=sorted(covered_by(seen_by)), today=seen_by.today)
    hidden = set(hidden_from(seen_by))
    return [one for one in rows if one.child_id not in hidden]


def _numbers(children: Iterable[Person | int]) -> set[int]:
    return {one if isinstance(one, int) else one.pk for one in children}


@asked_often
def _standing(*, ids: list[int], today: date) -> QuerySet[Any]:
    rows = Drift.objects.filter(child_id__among=ids, begins_on__lte=today, ends_on__gt=today)
    return rows.order_by("rank", "begins_on", "pk")


@asked_often
def _waiting(*, workers: list[int]) -> QuerySet[Any]:
    rows = Escalation.objects.filter(asked_worker_id__among=workers, answered_on__isnull=True)
    return rows.select_related("child", "recorded_by").order_by("answer_by", "pk")[:40]


@asked_often
def _unanswered(*, workers: list[int], today: date) -> QuerySet[Any]:
    rows = Escalation.objects.filter(Q(answer_by__lt=today), recorded_by_id__among=workers, answered_on__isnull=True)
    return rows.select_related("child", "asked_worker").order_by("answer_by", "pk")[:40]
