"""Joining two records of one person, and taking them apart again exactly as they were.

Serves: K9.W1, T.24
"""

from __future__ import annotations

from django.db.models import Q
from django.db.models.functions import Now

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.people import matching
from goldenthread.people.brothers_and_sisters import touch_with_siblings
from goldenthread.people.joining.moving import fill, move, move_back
from goldenthread.people.models import Lock, Merge, Parentage, Partnership, Person
from goldenthread.people.opening import may_open

NOT_HERE = "These two records cannot be joined here. Information governance can look at it with you."


def may_merge(kept: Person, folded: Person, *, by: Worker) -> Permit:
    """Whether a worker may join two records. Locks are not named: the refusal is the same as for any reason not told."""
    if not by.has(Permission.MERGE_PEOPLE):
        return no("Your role does not join records. A team manager can.")
    if kept.pk == folded.pk:
        return no("Choose two different records.")
    for person in (kept, folded):
        if not (permit := may_open(person, by=by, record="person")):
            return permit
    if _audience(kept) != _audience(folded):
        return no(NOT_HERE)
    pair = (kept.pk, folded.pk)
    related = Parentage.objects.filter(Q(child_id__in=pair) & Q(parent_id__in=pair)).exists()
    if related or Partnership.objects.filter(one_id__in=pair, other_id__in=pair).exists():
        return no(
            "One is written down as the other's relative, so they are two people. If that is wrong, end it first."
        )
    return YES


def _audience(person: Person) -> set[tuple[str, frozenset[int]]]:
    """Who is kept out, and who alone is let in."""
    locks = Lock.objects.filter(person=person, ended_on__isnull=True).prefetch_related("workers")
    return {(lock.kind, frozenset(row.worker_id for row in lock.workers.all())) for lock in locks}


@act
def merge(*, kept: Person, folded: Person, by: Worker, because: str) -> Merge:
    """Join two records of one person: every row moves to the one kept, which also takes over what only the other knew.

    Raises:
        NotAllowed: this worker may not join them, they are two people, or one was joined to another already.
    """
    rows = Person.objects.select_for_update().filter(pk__in=(kept.pk, folded.pk)).order_by("pk")
    if any(person.merged_into_id for person in rows):
        raise NotAllowed("One of these was joined to another record already. Open it again and look.")
    may_merge(kept, folded, by=by).or_refuse()
    joined = Merge.objects.create(kept=kept, folded=folded, because=because, merged_by=by)
    move(joined)
    fill(joined)
    Person.objects.filter(pk=folded.pk).update(merged_into=kept)
    _settle(joined, "joined two records", by=by, because=because)
    return joined


def may_undo(joined: Merge, *, by: Worker) -> Permit:
    """Whether a worker may take two records apart again; the latest merge is undone first."""
    if not by.has(Permission.MERGE_PEOPLE):
        return no("Your role does not take records apart. A team manager can.")
    if joined.undone_at is not None:
        return no("These were taken apart already.")
    later = Merge.objects.filter(Q(kept=joined.kept) | Q(folded=joined.kept), undone_at__isnull=True, pk__gt=joined.pk)
    if later.exists():
        return no("Another record was joined after this one. Take that apart first.")
    return may_open(joined.kept, by=by, record="person")


@act
def undo_merge(*, joined: Merge, by: Worker, because: str) -> Merge:
    """Take two records apart: every row that was moved goes back as it was; what was written since stays with the kept record.

    Raises:
        NotAllowed: this worker may not, it was done already, or a later merge comes first.
    """
    joined = Merge.objects.select_for_update().get(pk=joined.pk)
    may_undo(joined, by=by).or_refuse()
    Person.objects.filter(pk=joined.folded_id).update(merged_into=None)
    move_back(joined)
    joined.undone_by, joined.undone_at, joined.undone_because = by, Now(), because
    joined.save()
    _settle(joined, "took two records apart", by=by, because=because)
    return joined


def _settle(joined: Merge, did: str, *, by: Worker, because: str) -> None:
    pair = (joined.kept_id, joined.folded_id)
    matching.index(pair)
    touch_with_siblings(*pair)
    for person_id in pair:
        log(by, did, joined, person_id=person_id, because=because)
