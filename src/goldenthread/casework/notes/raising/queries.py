"""Promises and tasks that wait for an answer: for a worker, and for whoever stands in for them.

Serves: K2.01a, C.01, T.23
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import F, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.notes.raised_models import Promise, Task
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Person
from goldenthread.people.opening import covered_by

SOON = timedelta(days=7)
MOST = 50


def promise_of(child: Person, promise_id: int, *, seen_by: Worker) -> Promise | None:
    """One promise to this child."""
    return Promise.objects.filter(child=child, pk=promise_id).select_related("child", "by_worker").first()


def task_of(child: Person, task_id: int, *, seen_by: Worker) -> Task | None:
    """One task for this child."""
    return Task.objects.filter(child=child, pk=task_id).select_related("child", "worker").first()


@dataclass(frozen=True)
class Owed:
    """A promise or a task that is due soon, late, or of no day."""

    kind: str
    child: Person
    words: str
    due_on: date | None
    row_id: int
    page: str
    whose: str

    def is_late(self, today: date) -> bool:
        """Whether its day has passed."""
        return self.due_on is not None and self.due_on < today


@asked_often
def _promises_due(*, worker_id: int, workers: Any, until: date) -> QuerySet[Promise]:
    mine = Promise.objects.filter(by_worker_id__among=workers, child__in=Person.objects.known_to(Worker(pk=worker_id)))
    waiting = mine.filter(kept_on__isnull=True, not_kept_on__isnull=True).exclude(due_on__gt=until)
    return waiting.select_related("child", "by_worker").order_by(F("due_on").asc(nulls_last=True), "pk")[:MOST]


@asked_often
def _tasks_due(*, worker_id: int, workers: Any, until: date) -> QuerySet[Task]:
    mine = Task.objects.filter(worker_id__among=workers, child__in=Person.objects.known_to(Worker(pk=worker_id)))
    waiting = mine.filter(done_on__isnull=True, dropped_on__isnull=True).exclude(due_on__gt=until)
    return waiting.select_related("child", "worker").order_by(F("due_on").asc(nulls_last=True), "pk")[:MOST]


def to_do(*, seen_by: Worker) -> list[Owed]:
    """Promises made and tasks taken on by this worker, or by somebody they stand in for, that are due within a week or late; promises first."""
    asked: dict[str, Any] = {"worker_id": seen_by.pk, "workers": covered_by(seen_by), "until": seen_by.today + SOON}
    kept: Iterable[Promise] = _promises_due(**asked)
    done: Iterable[Task] = _tasks_due(**asked)
    found = [
        Owed(
            "Promise",
            one.child,
            one.words,
            one.due_on,
            one.pk,
            "answer_promise",
            one.by_worker.name if one.by_worker and one.by_worker != seen_by else "",
        )
        for one in kept
    ]
    return found + [
        Owed(
            "Task",
            one.child,
            one.what,
            one.due_on,
            one.pk,
            "answer_task",
            one.worker.name if one.worker != seen_by else "",
        )
        for one in done
    ]
