"""What a worker takes along to a visit: what was promised, what the child asked for, the last numbers, what to know before the door.

Serves: K2.01a, K2.03, K10.05, C.16, A.06
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.notes.raised_models import AskedForMe, Promise
from goldenthread.casework.outcomes.models import Reading
from goldenthread.casework.record.wishes.queries import Heard, wishes_of
from goldenthread.casework.visits.direct_work.queries import Shelf, age_of, work_of
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.casework.visits.queries import children_to
from goldenthread.people.contact_models import Alert
from goldenthread.people.models import Parentage, Person, Tie
from goldenthread.people.reaching.queries import around
from goldenthread.practice.watching import Watching, watching_for

LATELY = timedelta(days=60)
HURTING = (Tie.Kind.VIOLENCE, Tie.Kind.CONTROL)


@dataclass(frozen=True)
class ForOne:
    """What to know of one child before a visit."""

    child: Person
    open_promises: tuple[Promise, ...]
    answered_promises: tuple[Promise, ...]
    wishes: tuple[Heard, ...]
    asked_for: tuple[AskedForMe, ...]
    numbers: tuple[Reading, ...]
    last_work: Shelf | None
    last_seen: VisitChild | None
    watching: Watching


@dataclass(frozen=True)
class Prepared:
    """What the page before a visit shows."""

    visit: Visit
    children: tuple[ForOne, ...]
    alerts: tuple[Alert, ...]
    apart: tuple[Tie, ...]
    parents: tuple[Person, ...]


def prepared(visit: Visit, *, seen_by: Worker) -> Prepared:
    """Everything to know before the door. A fixed number of statements for each child, whatever the length of the record."""
    children = list(Person.objects.filter(pk__in=children_to(visit, seen_by=seen_by)).order_by("born_on", "pk"))
    known = Person.objects.known_to(seen_by)
    parents = known.filter(
        pk__in=Parentage.objects.filter(child__in=children, ended_on__isnull=True).values("parent_id"),
        died_on__isnull=True,
        placeholder="",
    ).order_by("shown_given", "pk")
    near = {child.pk for child in children} | {
        pk for child in children for pk in around(child, seen_by=seen_by).values_list("pk", flat=True)
    }
    today = seen_by.today
    going_on = Q(ended_on__isnull=True) | Q(ended_on__gt=today)
    alerts = Alert.objects.filter(going_on, began_on__lte=today, person_id__in=near, person__in=known).select_related(
        "person"
    )
    ties = Tie.objects.filter(
        going_on, kind__in=HURTING, from_person_id__in=near, to_person_id__in=near
    ).select_related("from_person", "to_person")
    return Prepared(
        visit, tuple(_for(child, seen_by) for child in children), tuple(alerts), tuple(ties), tuple(parents)
    )


def _for(child: Person, seen_by: Worker) -> ForOne:
    today = seen_by.today
    promises = Promise.objects.filter(child=child).select_related("by_worker").order_by("-made_on", "-pk")
    waiting = promises.filter(kept_on__isnull=True, not_kept_on__isnull=True)
    answered = promises.filter(Q(kept_on__gte=today - LATELY) | Q(not_kept_on__gte=today - LATELY))
    works = work_of(child, seen_by=seen_by)
    seen = (
        VisitChild.objects.filter(child=child, seen=True, visit__happened_on__lte=today)
        .select_related("visit")
        .order_by("-visit__happened_on")
    )
    unborn = child.born_on is None and child.due_on is not None
    return ForOne(
        child, tuple(waiting[:10]), tuple(answered[:5]), tuple(one for one in wishes_of(child, seen_by=seen_by) if one.waits is not None)[:5],
        tuple(AskedForMe.objects.filter(child=child, answered_at__isnull=True).order_by("asked_at")[:5]), tuple(_last_numbers(child)),
        works[0] if works else None, seen.first(), watching_for(age_of(child, seen_by=seen_by), unborn=unborn),
    )  # fmt: skip


def _last_numbers(child: Person) -> Iterable[Any]:
    """The last number of each measure and each rater: other people's numbers stand beside the child's, never averaged."""
    rows = Reading.objects.filter(measure__child=child).select_related("measure")
    return list(rows.order_by("measure_id", "rater", "-on", "-pk").distinct("measure_id", "rater")[:8])
