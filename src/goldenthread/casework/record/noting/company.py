"""Who can be in a note written from a child's page: brothers and sisters whose record opens, and people who may have been there.

Serves: K9.00, T.23
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery

from goldenthread.access.models import Worker
from goldenthread.casework.front_door.models import ConcernChild, StrandMove
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Person
from goldenthread.people.opening import with_answers
from goldenthread.people.reaching.facts import connected_with
from goldenthread.practice.childhood import is_child_on


@dataclass(frozen=True)
class Company:
    """The children a note can be about, the child of this page first; and others of the family, to tick as having been there."""

    children: tuple[Person, ...]
    others: QuerySet[Person]

    @property
    def numbers(self) -> list[int]:
        """Numbers of the children."""
        return [child.pk for child in self.children]


def company_of(child: Person, *, seen_by: Worker) -> Company:
    """The family as far as this worker may write about it. A brother's or sister's record must open by itself; family alone opens nothing."""
    near = connected_with(child.pk)
    known = with_answers(near, seen_by=seen_by)
    children = [one for one in known if one.record_opens_now and _is_child(one, seen_by)]
    taken = {child.pk, *(one.pk for one in children)}
    others = (
        Person.objects.known_to(seen_by)
        .filter(pk__in=set(near) - taken, died_on__isnull=True, placeholder="")
        .order_by("shown_given", "shown_family")
    )
    return Company((child, *sorted(children, key=lambda one: (one.born_on is None, one.born_on))), others)


def _is_child(person: Any, worker: Worker) -> bool:
    return bool(is_child_on(worker.today, born_on=person.born_on, due_on=person.due_on)) and not person.died_on


def live_threads(children: Iterable[Person], *, seen_by: Worker) -> list[ConcernChild]:
    """The threads of these children that are worked on or on hold now; of children locked away from the worker, none."""
    return _live(ids=[child.pk for child in children], worker_id=seen_by.pk)


@asked_often
def _live(*, ids: list[int], worker_id: int) -> QuerySet[Any]:
    newest = StrandMove.objects.filter(strand=OuterRef("pk")).order_by("-on", "-pk").values("to")[:1]
    known = Person.objects.known_to(Worker(pk=worker_id))
    return (
        ConcernChild.objects.filter(child_id__among=ids, child__in=known)
        .annotate(stands=Subquery(newest))
        .filter(stands__in=("live", "on_hold"))
        .select_related("concern", "child")
        .order_by("child_id", "pk")
    )
