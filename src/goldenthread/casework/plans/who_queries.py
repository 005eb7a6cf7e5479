"""Who can take part in a plan: children of the family whose records open, relatives and friends, agencies, workers who work with the children.

Serves: K4.W2, C.03
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.plans.queries import eldest_first
from goldenthread.casework.plans.written import Owner
from goldenthread.people.models import Agency, AgencyInvolvement, Involvement, Person, SupportOffer
from goldenthread.people.opening import hidden_from, with_answers
from goldenthread.people.reaching.facts import connected_with
from goldenthread.practice.childhood import is_child_on


@dataclass(frozen=True)
class Circle:
    """Those round a plan: its children, other children of the family whose records open, grown-ups, agencies, workers."""

    children: tuple[Person, ...]
    brothers_and_sisters: tuple[Person, ...]
    grown_ups: tuple[Person, ...]
    agencies: tuple[Agency, ...]
    workers: tuple[Worker, ...]

    @property
    def people(self) -> tuple[Person, ...]:
        """The children on the plan and the grown-ups."""
        return (*self.children, *self.grown_ups)

    @property
    def family_children(self) -> tuple[Person, ...]:
        """All children of the family, the eldest first."""
        return tuple(eldest_first((*self.children, *self.brothers_and_sisters)))

    def owners(self) -> dict[str, Owner]:
        """Who can do a step, by a key for a form: `p12` a person, `a3` an agency, `w5` a worker."""
        found = {f"p{one.pk}": Owner(person=one) for one in self.people}
        found |= {f"a{one.pk}": Owner(agency=one) for one in self.agencies}
        return found | {f"w{one.pk}": Owner(worker=one) for one in self.workers}


def circle_round(children: Iterable[Person], *, seen_by: Worker) -> Circle:
    """Those round these children. A brother or sister is among them only where their own record opens; nobody who is locked away is."""
    them = eldest_first(children)
    ids = [one.pk for one in them]
    helping = SupportOffer.objects.filter(child__in=ids, ended_on__isnull=True).values_list("supporter_id", flat=True)
    near = ({number for one in them for number in connected_with(one.pk)} | set(helping)) - set(ids)
    known = with_answers(near, seen_by=seen_by)
    young = [one for one in known if is_child_on(seen_by.today, born_on=one.born_on, due_on=one.due_on)]
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    agencies = Agency.objects.filter(
        pk__in=AgencyInvolvement.objects.filter(now, child__in=ids).values("agency_id")
    ).order_by("name")
    involved = Involvement.objects.filter(now, child__in=ids, worker__isnull=False, began_on__lte=seen_by.today).values(
        "worker_id"
    )
    workers = list(Worker.objects.filter(Q(pk__in=involved) | Q(pk=seen_by.pk), is_active=True).order_by("name"))
    grown = [one for one in known if one not in young and not one.died_on and not one.placeholder]
    return Circle(
        tuple(them), tuple(one for one in young if one.record_opens_now and not one.died_on),
        tuple(sorted(grown, key=lambda one: (one.shown_given, one.pk))), tuple(agencies), tuple(workers),
    )  # fmt: skip


def person_round(child: Person, person_id: int, *, seen_by: Worker) -> Person | None:
    """Somebody round a child by their number, unless they are locked away from the worker."""
    if person_id in hidden_from(seen_by):
        return None
    return next((one for one in circle_round([child], seen_by=seen_by).people if one.pk == person_id), None)
