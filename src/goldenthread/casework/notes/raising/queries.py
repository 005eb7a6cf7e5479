"""Promises and tasks that wait for an answer: for a worker, and for whoever stands in for them.

Serves: K2.01a, C.01, T.23
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import F

from goldenthread.access.models import Worker
from goldenthread.casework.notes.raised_models import Promise, Task
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


def to_do(*, seen_by: Worker) -> list[Owed]:
    """Promises made and tasks taken on by this worker, or by somebody they stand in for, that are due within a week or late; promises first."""
    me, known, until = covered_by(seen_by), Person.objects.known_to(seen_by), seen_by.today + SOON
    promises = Promise.objects.filter(by_worker__in=me, kept_on__isnull=True, not_kept_on__isnull=True, child__in=known)
    tasks = Task.objects.filter(worker__in=me, done_on__isnull=True, dropped_on__isnull=True, child__in=known)
    order = F("due_on").asc(nulls_last=True)
    kept: Iterable[Promise] = (
        promises.exclude(due_on__gt=until).select_related("child", "by_worker").order_by(order, "pk")[:MOST]
    )
    done: Iterable[Task] = (
        tasks.exclude(due_on__gt=until).select_related("child", "worker").order_by(order, "pk")[:MOST]
    )
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
