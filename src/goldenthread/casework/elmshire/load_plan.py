"""Puts what a plan is lived with into the record: what if, bottom lines, violence named, what people say to it, who has a copy."""

from __future__ import annotations

from typing import Any

from goldenthread.casework.assessments.models import Need
from goldenthread.casework.elmshire.council import WORKERS
from goldenthread.casework.elmshire.families.plans_told import PLANS
from goldenthread.casework.elmshire.load_thread import keep_step
from goldenthread.casework.elmshire.telling.plan import GoalMore, PlanLived
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.plans.living_models import (
    BottomLine,
    Contingency,
    PlanAnswer,
    PlanCopy,
    PlanWorker,
    StepCheck,
    ViolenceInPlan,
)
from goldenthread.casework.plans.models import Goal, GoalNeed, Plan, PlanGoal, PlanStep, StepGoal


def load_plans(at: Telling) -> None:
    """Every plan of the family, as it is lived."""
    for told in PLANS.get(at.told.key, ()):
        _plan(at, told, at.made["plan", told.plan])


def lived(at: Telling, key: str) -> dict[str, Any]:
    """Who leads a plan, when it was agreed and when it is looked at next, by its key in the telling."""
    told = next((one for one in PLANS.get(at.told.key, ()) if one.plan == key), None)
    if told is None:
        return {"lead": at.author}
    lead = at.world.worker(told.lead) if told.lead else at.author
    return {"lead": lead, "agreed_on": at.day(told.agreed), "review_on": at.world.working_day(told.review)}


def _plan(at: Telling, told: PlanLived, plan: Plan) -> None:
    for who, part in told.workers:
        worker = at.world.worker(who) if who in WORKERS else None
        at.keep(
            PlanWorker,
            on=at.day(told.agreed),
            plan=plan,
            worker=worker,
            words="" if worker else who,
            part=part,
            began_on=at.day(told.agreed),
        )
    for goal in told.goals:
        _goal(at, goal, plan)
    for words in told.carries:
        _carried(at, plan, words)
    for key in told.carried_steps:
        PlanStep.objects.get_or_create(plan=plan, step=at.made["step", key])
    for key, said in told.checks.items():
        at.keep(StepCheck, on=at.day(told.agreed), step=at.made["step", key], **said)
    _safety(at, told, plan)
    _family(at, told, plan)


def _goal(at: Telling, told: GoalMore, plan: Plan) -> None:
    need = Need.objects.get(child=at.child(told.child), words__startswith=told.need)
    goal = at.keep(
        Goal, on=at.day(told.set_on), words=told.words, whose=told.whose, is_small=told.small, set_on=at.day(told.set_on), target=told.target,
        change_by=at.day(told.by),
    )  # fmt: skip
    GoalNeed.objects.create(goal=goal, need=need)
    PlanGoal.objects.create(plan=plan, goal=goal)
    for one in told.steps:
        step = keep_step(at, one)
        StepGoal.objects.create(step=step, goal=goal)
        PlanStep.objects.create(plan=plan, step=step)


def _carried(at: Telling, plan: Plan, words: str) -> None:
    """A goal that goes on in this plan: the same row."""
    children = [place.child_id for place in plan.children.all()]
    goal = Goal.objects.filter(words=words, needs__child__in=children).distinct().get()
    PlanGoal.objects.get_or_create(plan=plan, goal=goal)


def _safety(at: Telling, told: PlanLived, plan: Plan) -> None:
    for one in told.what_ifs:
        day, learnt = one.tried
        at.keep(
            Contingency, on=at.day(one.on), plan=plan, if_this=one.if_this, who_notices=one.notices, then=one.then, sleeps=one.sleeps,
            who_tells=one.tells, belongings=one.brings, legal=one.law, tried_on=at.day(day), tried=learnt,
        )  # fmt: skip
    for line in told.bottom_lines:
        at.keep(BottomLine, on=at.day(line.on), plan=plan, words=line.words, because=line.because, kept=line.kept)
    for harms, harmed, what, on in told.harms:
        at.keep(ViolenceInPlan, on=at.day(on), plan=plan, harms=at.people[harms], harmed=at.people[harmed], what=what)


def _family(at: Telling, told: PlanLived, plan: Plan) -> None:
    for one in told.answers:
        row = at.moved(
            PlanAnswer,
            one.on,
            plan=plan,
            person=at.people[one.who],
            answer=one.answer,
            words=one.words,
            alone=one.alone,
        )
        row.may_know.set(at.people[who] for who in one.may_know)
    for copy in told.copies:
        at.moved(
            PlanCopy, copy.on, plan=plan, person=at.people.get(copy.who), words=copy.words, form=copy.form, language=copy.language,
            how=copy.how,
        )  # fmt: skip
