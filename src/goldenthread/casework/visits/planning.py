"""Planning a visit: when, to whom, whom that time suits, what for, and what to ask. A planned visit becomes the visit made, in one step.

Serves: K2.03, C.16
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log_each
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.people.models import Person

OF_PLAN = ("where", "purpose", "suits", "to_ask")


@dataclass(frozen=True)
class Plan:
    """A visit as it is planned."""

    planned_on: date
    planned_at: time | None = None
    where: str = ""
    purpose: str = ""
    suits: str = ""
    to_ask: str = ""


def may_change_plan(visit: Visit, *, by: Worker) -> Permit:
    """Whether this worker may change a planned visit: anybody who may write in the records of its children, until it was made."""
    if visit.happened_on:
        return no("This visit has been made. Change its note instead.")
    if visit.planned_on is None:
        return no("This visit was called off. Plan a new one.")
    return may_write([row.child for row in visit.children.select_related("child")], by=by)


def words_of_plan(plan: Visit | Plan | None, others: Iterable[int]) -> dict[str, Any]:
    """A planned visit by the names of its form's fields; `others` are the children beside the one on whose page it is planned."""
    return texts_of(plan, OF_PLAN) | {"about": Chosen(sorted(others), at_first=[])}


@act
def plan_visit(
    *, children: Iterable[Person], plan: Plan, by: Worker, visit: Visit | None = None, began_from: str = ""
) -> Visit:
    """Plan a visit, or plan it anew.

    Raises:
        NotAllowed: no child is named, the day has gone, it has been made, or this worker may not write about one of them.
        Stale: somebody else planned it anew in between; both texts are in it.
    """
    them = list(children)
    if not them:
        raise NotAllowed("Say which child you visit.")
    may_write(them, by=by).or_refuse()
    if visit is not None:
        visit = Visit.objects.select_for_update(of=("self",)).get(pk=visit.pk)
        may_change_plan(visit, by=by).or_refuse()
        others = visit.children.exclude(child=them[0]).values_list("child_id", flat=True)
        saved, mine = words_of_plan(visit, others), words_of_plan(plan, [child.pk for child in them[1:]])
        refuse_if_stale(began_from, saved=saved, mine=mine, of=visit)
    if plan.planned_on < by.today and (visit is None or visit.planned_on != plan.planned_on):
        raise NotAllowed("Choose today or a day to come. A visit that was made is written as a note.")
    visit = visit or Visit(worker=by, recorded_by=by)
    for name, value in vars(plan).items():
        setattr(visit, name, value)
    visit.save()
    before = set(visit.children.values_list("child_id", flat=True))
    now = {child.pk for child in them}
    visit.children.exclude(child_id__in=now).delete()
    VisitChild.objects.bulk_create(
        [VisitChild(visit=visit, child=child, recorded_by=by) for child in them if child.pk not in before]
    )
    log_each(by, "planned a visit", sorted(before | now), subject=visit)
    touch(*(before | now))
    return visit
