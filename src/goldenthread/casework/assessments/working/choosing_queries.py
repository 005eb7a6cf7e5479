"""Who may be chosen in the forms of an assessment: managers, people of the family, services that work with the children.

Serves: K1.00, K1.13
"""

from __future__ import annotations

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.telling import workers_who_may
from goldenthread.casework.assessments.working.permits import authors_of
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.people.models import Agency, AgencyInvolvement, Person
from goldenthread.people.reaching.facts import connected_with
from goldenthread.people.responsible import knowing_of, managers_of


def managers_for(work: Work, *, seen_by: Worker) -> list[Worker]:
    """Managers with whom an assessment is agreed: those of the children's team first, then the others who may sign off; nobody who assessed."""
    authors = authors_of(work.row)
    near = {one.pk: one for child in work.people for one in managers_of(child)}
    others = {one.pk: one for one in workers_who_may(Permission.SIGN_OFF)}
    ordered = [
        *near.values(),
        *(others[pk] for pk in sorted(others.keys() - near.keys(), key=lambda pk: others[pk].name)),
    ]
    may = [one for one in ordered if one.pk not in authors and one.has(Permission.SIGN_OFF)]
    return knowing_of(work.people[0], may)


def people_round(work: Work, *, seen_by: Worker) -> list[Person]:
    """Everybody connected with the children whom the worker may know of, themselves left out."""
    near = {number for child in work.people for number in connected_with(child.pk)} - set(work.child_ids)
    rows = Person.objects.known_to(seen_by).filter(pk__in=near, died_on__isnull=True, placeholder="")
    return list(rows.order_by("shown_given", "shown_family", "pk"))


def services_round(work: Work, *, seen_by: Worker) -> list[Agency]:
    """Services that work with the children first, then every other we know."""
    here = set(AgencyInvolvement.objects.filter(child_id__in=work.child_ids).values_list("agency_id", flat=True))
    rows = Agency.objects.order_by("name", "pk")
    return sorted(rows, key=lambda one: (one.pk not in here, one.name))
