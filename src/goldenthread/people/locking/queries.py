"""What is asked about locks. A lock on a record hidden from the asker is hidden with it.

Serves: T.23
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.telling import workers_who_may
from goldenthread.people.models import Involvement, Lock, Person
from goldenthread.people.responsible import keepers, managers_of


def locks_in_force(*, seen_by: Worker) -> QuerySet[Lock]:
    """Locks that hold, those to be looked at soonest first."""
    known = Person.objects.known_to(seen_by).values("pk")
    return (
        Lock.objects.filter(ended_on__isnull=True, person__in=known)
        .select_related("person")
        .prefetch_related("workers__worker")
        .order_by("review_on", "pk")
    )


def locks_lifted(*, seen_by: Worker) -> QuerySet[Lock]:
    """Locks that were lifted, the newest first."""
    known = Person.objects.known_to(seen_by).values("pk")
    return (
        Lock.objects.filter(ended_on__isnull=False, person__in=known)
        .select_related("person")
        .order_by("-ended_on", "-pk")
    )


def lock(lock_id: int, *, seen_by: Worker) -> Lock | None:
    """One lock in force, if this worker may know of it."""
    return locks_in_force(seen_by=seen_by).filter(pk=lock_id).first()


def nobody_left_to_review(*, seen_by: Worker) -> list[Lock]:
    """*Allow only these* locks none of whose people can review them any more, because they have left or have another role now.

    Whose record it is stays hidden from the asker until they take the lock over; a record kept from them by name is not among these.
    """
    reviewers = [worker.pk for worker in workers_who_may(Permission.LOCK_RECORDS)]
    in_force = Lock.objects.filter(ended_on__isnull=True)
    reviewed = in_force.filter(kind=Lock.Kind.ALLOW_ONLY, workers__worker__in=reviewers).exclude(
        workers__worker=seen_by
    )
    kept_out = in_force.filter(kind=Lock.Kind.DENY, workers__worker=seen_by)
    alone = in_force.filter(kind=Lock.Kind.ALLOW_ONLY).exclude(workers__worker__in=reviewers)
    return list(
        alone.exclude(person__in=kept_out.values("person"))
        .exclude(person__in=reviewed.values("person"))
        .order_by("placed_on", "pk")
    )


def let_in_unless_left_out(person: Person, *, seen_by: Worker) -> list[tuple[Worker, str]]:
    """Whom an *allow only these* lock lets in unless somebody decides otherwise, each with why: reviewers, the lead worker, their managers."""
    found: dict[int, tuple[Worker, str]] = {seen_by.pk: (seen_by, "you")}
    for worker in keepers(person):
        found.setdefault(worker.pk, (worker, "reviews locks"))
    for row in (
        Involvement.objects.filter(child=person, ended_on__isnull=True, worker__isnull=False)
        .select_related("worker")
        .order_by("-is_lead")
    ):
        if row.worker:
            found.setdefault(row.worker.pk, (row.worker, row.get_part_display()))
    for worker in managers_of(person):
        found.setdefault(worker.pk, (worker, "manages the team"))
    return list(found.values())


@dataclass(frozen=True)
class Named:
    """Workers found from what was typed, and the lines that fit nobody, or more than one."""

    workers: tuple[Worker, ...]
    not_found: tuple[str, ...]


def workers_named(lines: Iterable[str], *, seen_by: Worker) -> Named:
    """The workers meant by lines of names or work e-mail addresses; workers who have left can be named, too."""
    found: dict[int, Worker] = {}
    lost: list[str] = []
    for line in (line.strip() for line in lines):
        if not line:
            continue
        hits = list(Worker.objects.filter(Q(email__iexact=line) | Q(name__iexact=line))[:2])
        if len(hits) == 1:
            found[hits[0].pk] = hits[0]
        else:
            lost.append(line)
    return Named(tuple(found.values()), tuple(lost))
