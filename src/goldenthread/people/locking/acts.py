"""Placing, reviewing and ending locks; telling information governance of a record that matches a locked one.

Serves: T.23
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from django.urls import reverse

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.telling import tell
from goldenthread.people.brothers_and_sisters import touch_with_siblings
from goldenthread.people.locking import queries
from goldenthread.people.models import Lock, LockWorker, Person
from goldenthread.people.opening import hidden_from
from goldenthread.people.responsible import keepers

REVIEW_EVERY = timedelta(days=90)
"""How long a lock stands before somebody looks at it again (a practice of councils we read; `trust-and-speed.md` 1.3)."""

MATCHED = "A record was added that may be a person whose record is locked. Only you and others who keep records safe are told."
TAKEN_OVER = "A lock that nobody was left to review has been taken over by somebody who keeps records safe. The log says who and why."
NOBODY_LEFT = "Somebody who reviews locks must still be able to see this record. Leave at least one of them able to."


def may_place(person: Person, *, by: Worker) -> Permit:
    """Whether this worker may lock this record."""
    if not by.has(Permission.LOCK_RECORDS):
        return no("Information governance locks records. Ask them, and say why.")
    if person.pk in hidden_from(by):
        return no("There is no record here that you can open.")
    return YES


@act
def place(*, person: Person, kind: str, ground: str, because: str, workers: Collection[Worker], by: Worker) -> Lock:
    """Lock a record: keep these workers out, or let only these in.

    Raises:
        NotAllowed: this worker may not, nobody is named, or nobody who reviews locks would be left to see it.
    """
    may_place(person, by=by).or_refuse()
    if not workers:
        raise NotAllowed("Name at least one worker.")
    _leave_a_reviewer(person, kind=kind, named={worker.pk for worker in workers}, by=by)
    lock = Lock.objects.create(
        person=person,
        kind=kind,
        ground=ground,
        because=because,
        placed_by=by,
        placed_on=by.today,
        review_on=by.today + REVIEW_EVERY,
    )
    LockWorker.objects.bulk_create([LockWorker(lock=lock, worker=worker) for worker in workers])
    touch_with_siblings(person.pk)
    log(by, "locked the record", lock, person_id=person.pk, because=because)
    return lock


def _leave_a_reviewer(person: Person, *, kind: str, named: set[int], by: Worker) -> None:
    """Refuse a lock that nobody could ever review or lift."""
    reviewers = {worker.pk for worker in keepers(person)}
    left = reviewers & named if kind == Lock.Kind.ALLOW_ONLY else reviewers - named
    if not left or (kind == Lock.Kind.ALLOW_ONLY and by.pk not in named):
        raise NotAllowed(NOBODY_LEFT)


def may_review(lock: Lock, *, by: Worker) -> Permit:
    """Whether this worker may keep, change or lift this lock."""
    if lock.ended_on:
        return no("This lock has been lifted already.")
    return may_place(lock.person, by=by)


@act
def renew(
    *, lock: Lock, because: str, add: Collection[Worker] = (), leave_off: Collection[Worker] = (), by: Worker
) -> Lock:
    """Keep a lock for another while, and change who it names.

    Raises:
        NotAllowed: this worker may not, or nobody who reviews locks would be left to see it.
    """
    lock = Lock.objects.select_for_update().get(pk=lock.pk)
    may_review(lock, by=by).or_refuse()
    before = set(lock.workers.values_list("worker_id", flat=True))
    named = (before | {worker.pk for worker in add}) - {worker.pk for worker in leave_off}
    if not named:
        raise NotAllowed("Name at least one worker, or lift the lock.")
    _leave_a_reviewer(lock.person, kind=lock.kind, named=named, by=by)
    LockWorker.objects.bulk_create([LockWorker(lock=lock, worker_id=pk) for pk in sorted(named - before)])
    for row in lock.workers.filter(worker_id__in=before - named):
        row.delete()
    lock.review_on = by.today + REVIEW_EVERY
    lock.save()
    log(by, "kept the lock", lock, person_id=lock.person_id, because=because)
    return lock


def may_take_over(lock: Lock, *, by: Worker) -> Permit:
    """Whether this worker may name new people on a lock that nobody it names can review any more."""
    if not by.has(Permission.LOCK_RECORDS):
        return no("Information governance locks records. Ask them, and say why.")
    if lock not in queries.nobody_left_to_review(seen_by=by):
        return no("There is no lock here that you can take over.")
    return YES


@act
def take_over(*, lock: Lock, because: str, also: Collection[Worker] = (), by: Worker) -> Lock:
    """Name oneself, and others, on a lock that nobody it names can review any more. Everybody else who keeps records safe is told.

    Raises:
        NotAllowed: this worker may not, or somebody is left who can review it.
    """
    lock = Lock.objects.select_for_update().get(pk=lock.pk)
    may_take_over(lock, by=by).or_refuse()
    before = set(lock.workers.values_list("worker_id", flat=True))
    named = {by.pk} | {worker.pk for worker in also}
    LockWorker.objects.bulk_create([LockWorker(lock=lock, worker_id=pk) for pk in sorted(named - before)])
    log(by, "took over the lock", lock, person_id=lock.person_id, because=because)
    tell([worker for worker in keepers() if worker.pk != by.pk], TAKEN_OVER)
    return lock


@act
def unlock(*, lock: Lock, because: str, by: Worker) -> Lock:
    """Lift a lock, with the reason.

    Raises:
        NotAllowed: this worker may not, or it has been lifted.
    """
    lock = Lock.objects.select_for_update().get(pk=lock.pk)
    may_review(lock, by=by).or_refuse()
    lock.ended_on, lock.ended_because = by.today, because
    lock.save()
    touch_with_siblings(lock.person_id)
    log(by, "unlocked the record", lock, person_id=lock.person_id, because=because)
    return lock


def tell_of_match(*, new: Person, locked_id: int, by: Worker) -> None:
    """Tell those who keep records safe that a new record may be somebody locked away from whoever added it. They see nothing of this."""
    locked = Person.objects.get(pk=locked_id)
    tell(
        [worker for worker in keepers(locked) if worker.pk != by.pk],
        MATCHED,
        link=reverse("match_with_locked", args=[new.pk, locked.pk]),
    )
    log(None, "matched a locked record", new, person_id=locked.pk)
