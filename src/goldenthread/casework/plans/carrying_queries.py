"""What another plan of the same children holds and this one does not: goals, and steps still to be done.

Serves: K4.11, K5.03
"""

from __future__ import annotations

from goldenthread.access.models import Worker
from goldenthread.casework.plans.models import Goal, GoalNeed, GoalWish, Plan, PlanChild, Step, StepMove
from goldenthread.casework.plans.queries import open_children


def to_carry(plan: Plan, *, seen_by: Worker) -> tuple[list[Goal], list[Step]]:
    """Goals and open steps of the children's other plans. What serves only a child whose record does not open is not among them."""
    children = [one.pk for one in open_children(plan, seen_by=seen_by)]
    others = (
        PlanChild.objects.filter(child__in=children, began_on__lte=seen_by.today).exclude(plan=plan).values("plan_id")
    )
    goals = Goal.objects.filter(plans__plan__in=others).exclude(plans__plan=plan).order_by("set_on", "pk").distinct()
    theirs = _answering(children)
    steps = Step.objects.filter(plans__plan__in=others).exclude(plans__plan=plan).order_by("due_on", "pk").distinct()
    kept = [one for one in goals if one.pk in theirs]
    of_theirs = steps.filter(goals__in=theirs) | steps.filter(goals__isnull=True)
    return kept, _still_to_do(list(of_theirs.distinct()))


def _answering(children: list[int]) -> set[int]:
    needs = GoalNeed.objects.filter(need__child__in=children).values_list("goal_id", flat=True)
    return set(needs) | set(GoalWish.objects.filter(wish__child__in=children).values_list("goal_id", flat=True))


def _still_to_do(steps: list[Step]) -> list[Step]:
    last: dict[int, str] = {}
    for move in StepMove.objects.filter(step__in=steps).order_by("on", "pk"):
        last[move.step_id] = move.to
    return [one for one in steps if last.get(one.pk, "live") in ("draft", "live")]
