"""The rows of one plan, each a question kept ready: nothing here says who may see them, `whole_queries` does."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from goldenthread.casework.plans.living_models import (
    BottomLine,
    Contingency,
    PlanAnswer,
    PlanCopy,
    PlanWorker,
    ViolenceInPlan,
)
from goldenthread.casework.plans.models import Goal, GoalNeed, GoalWish, PlanChild, PlanStep, Step, StepGoal, StepMove
from goldenthread.people.asked_often import asked_often


@asked_often
def violence_known(*, children: list[int]) -> QuerySet[Any]:
    """Violence named in any plan that one of these children is or was on, and not taken back."""
    on_it = PlanChild.objects.filter(plan_id=OuterRef("plan_id"), child_id__among=children)
    rows = ViolenceInPlan.objects.filter(Exists(on_it), ended_on__isnull=True)
    return rows.select_related("harms", "harmed").order_by("pk")


@asked_often
def answers(*, plan_id: int) -> QuerySet[Any]:
    """What each person said to it, as they said it."""
    return PlanAnswer.objects.filter(plan_id=plan_id).select_related("person", "recorded_by").order_by("on", "pk")


@asked_often
def every_place(*, plan_id: int) -> QuerySet[Any]:
    """Every child’s place on it, with the child."""
    return PlanChild.objects.filter(plan_id=plan_id).select_related("child").order_by("began_on", "pk")


@asked_often
def contingencies(*, plan_id: int) -> QuerySet[Any]:
    """Every what-if that stands."""
    return Contingency.objects.filter(plan_id=plan_id, ended_on__isnull=True).order_by("pk")


@asked_often
def bottom_lines(*, plan_id: int) -> QuerySet[Any]:
    """Every bottom line that stands."""
    return BottomLine.objects.filter(plan_id=plan_id, ended_on__isnull=True).order_by("pk")


@asked_often
def workers(*, plan_id: int, today: date) -> QuerySet[Any]:
    """Who works on it today."""
    rows = PlanWorker.objects.filter(Q(ended_on__isnull=True) | Q(ended_on__gt=today), plan_id=plan_id)
    return rows.select_related("worker").order_by("pk")


@asked_often
def copies(*, plan_id: int) -> QuerySet[Any]:
    """Who has been given a copy, the newest first."""
    return PlanCopy.objects.filter(plan_id=plan_id).select_related("person", "recorded_by").order_by("-on", "-pk")


@asked_often
def goals(*, plan_id: int) -> QuerySet[Any]:
    """Its goals: big ones first, then as they were agreed."""
    return Goal.objects.filter(plans__plan_id=plan_id).order_by("is_small", "set_on", "pk").distinct()


@asked_often
def goal_needs(*, goals: list[int]) -> QuerySet[Any]:
    """The needs these goals answer, with whose they are."""
    rows = GoalNeed.objects.filter(goal_id__among=goals).select_related("need__child")
    return rows.order_by("need__found_on", "need_id")


@asked_often
def goal_wishes(*, goals: list[int]) -> QuerySet[Any]:
    """The wishes these goals answer, with whose they are."""
    return GoalWish.objects.filter(goal_id__among=goals).select_related("wish__child").order_by("wish_id")


@asked_often
def about_violence(*, goals: list[int]) -> QuerySet[Any]:
    """Where these goals answer a worry about violence."""
    return GoalNeed.objects.filter(goal_id__among=goals, need__concerns__about_violence=True).order_by("pk")


@asked_often
def steps(*, plan_id: int) -> QuerySet[Any]:
    """Its steps, with who does each."""
    rows = Step.objects.filter(Exists(PlanStep.objects.filter(step_id=OuterRef("pk"), plan_id=plan_id)))
    return rows.select_related("owner", "owner_agency", "owner_worker", "five_questions").order_by("due_on", "pk")


@asked_often
def moves(*, plan_id: int) -> QuerySet[Any]:
    """How each of its steps has moved, oldest first."""
    on_it = PlanStep.objects.filter(step_id=OuterRef("step_id"), plan_id=plan_id)
    return StepMove.objects.filter(Exists(on_it)).select_related("recorded_by").order_by("on", "pk")


@asked_often
def served(*, plan_id: int, goals: list[int]) -> QuerySet[Any]:
    """Which of these goals each of its steps serves."""
    on_it = PlanStep.objects.filter(step_id=OuterRef("step_id"), plan_id=plan_id)
    return StepGoal.objects.filter(Exists(on_it), goal_id__among=goals).order_by("pk")
