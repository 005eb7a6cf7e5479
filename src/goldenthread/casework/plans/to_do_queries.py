"""What is to be done for a child in the plans they are on now: for the note of a visit, to say in one step how each goes.

Serves: K4.11, K5.01
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import OuterRef, Q, Subquery

from goldenthread.access.models import Worker
from goldenthread.casework.plans.models import PlanChild, PlanStep, Step, StepMove
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from

MOST = 20


@dataclass(frozen=True)
class StillToDo:
    """One step that stands, in which plan, whose it is in words, and what was last said of it."""

    plan_id: int
    step: Step
    owner: str
    says: str


def to_do_for(child: Person, *, seen_by: Worker) -> list[StillToDo]:
    """The steps that stand for this child, the nearest to its day first. Whether the record opens has been asked by the page."""
    today = seen_by.today
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=today)
    plans = PlanChild.objects.filter(now, child=child, began_on__lte=today).values("plan_id")
    last = StepMove.objects.filter(step=OuterRef("step_id")).order_by("-on", "-pk")
    of_child = (
        Q(step__goals__needs__child=child)
        | Q(step__goals__wishes__child=child)
        | Q(step__goals__isnull=True)
        | Q(step__owner=child)
    )
    rows = (
        PlanStep.objects.filter(of_child, plan__in=plans)
        .annotate(stands=Subquery(last.values("to")[:1]), says=Subquery(last.values("says")[:1]))
        .filter(Q(stands="live") | Q(stands__isnull=True))
        .select_related("step__owner", "step__owner_agency", "step__owner_worker")
        .order_by("step__due_on", "step_id", "plan_id")
    )
    hidden = set(hidden_from(seen_by))
    found: dict[int, StillToDo] = {}
    for row in rows:
        found.setdefault(row.step_id, StillToDo(row.plan_id, row.step, _owner(row.step, hidden), row.says or ""))
    return list(found.values())[:MOST]


def _owner(step: Step, hidden: set[int]) -> str:
    if step.owner_id in hidden:
        return "somebody else"
    return step.owner_words or (
        step.owner.short_name
        if step.owner
        else step.owner_agency.name
        if step.owner_agency
        else step.owner_worker.name
        if step.owner_worker
        else ""
    )
