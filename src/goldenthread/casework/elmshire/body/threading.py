"""Writes the thread of a made-up family: need, goal, step and numbers for each child, broken here and there as in life."""

from __future__ import annotations

from datetime import date, timedelta

from goldenthread.casework.assessments.models import Need, NeedConcern
from goldenthread.casework.elmshire.body.households import before
from goldenthread.casework.elmshire.body.writing import Desk, Written
from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.casework.plans.models import Goal, GoalNeed, PlanGoal, PlanStep, Step, StepGoal, StepMove

EVERY = 42
QUIET_FOR = 80
MOST_READINGS = 7
BEST = {True: 5, False: 10}
"""The best number there is: days at school in a week, or the end of a scale."""


def write_thread(desk: Desk, written: Written, *, concern: int, plan: int, by: int, from_day: date) -> None:
    """One need, one goal, one step for each child, and numbers every six weeks unless they have gone quiet."""
    for child, told in zip(written.children, written.household.children, strict=True):
        need = desk.keep(
            Need,
            from_day,
            by=by,
            child_id=child,
            words=written.household.kind.need.format(child=told.given),
            found_on=from_day,
            found_in="Assessment",
        )
        desk.rows.add(NeedConcern, need_id=need, concern_id=concern)
        goal = _goal(desk, written, need, plan, by, from_day)
        _step(desk, written, goal, plan, by, from_day, told.given)
        _numbers(desk, written, child, goal, by, from_day)


def _goal(desk: Desk, written: Written, need: int, plan: int, by: int, on: date) -> int:
    kind = written.household.kind
    goal = desk.keep(
        Goal,
        on,
        by=by,
        words=kind.goal,
        whose=desk.chance.choice(("child", "family", "professional")),
        set_on=on,
        target=str(BEST[kind.counts] - 1),
        change_by=on + timedelta(days=180),
    )
    desk.rows.add(GoalNeed, goal_id=goal, need_id=need)
    desk.rows.add(PlanGoal, plan_id=plan, goal_id=goal)
    return goal


def _step(desk: Desk, written: Written, goal: int, plan: int, by: int, on: date, name: str) -> None:
    kind, today = written.household.kind, desk.today
    due = today + timedelta(days=desk.chance.choice((-12, 10, 20, 30, 45, 60, 90, 120)))
    step = desk.keep(
        Step,
        on,
        by=by,
        what=kind.step.format(child=name),
        owner_id=written.mother if kind.owner == "Mum" else None,
        owner_words=kind.owner,
        agreed_on=on,
        start_on=on,
        due_on=max(due, on + timedelta(days=30)),
        review_on=today + timedelta(days=21),
        how_known="The child tells us.",
        difference=kind.goal,
    )
    desk.rows.add(StepGoal, step_id=step, goal_id=goal)
    desk.rows.add(PlanStep, plan_id=plan, step_id=step)
    desk.keep(StepMove, on, by=by, step_id=step, to="live", on=on)
    if written.household.drifts != "not started":
        begun = min(on + timedelta(days=7), before(today, 0))
        desk.keep(StepMove, begun, by=by, step_id=step, to="live", on=begun, says="began")


def _numbers(desk: Desk, written: Written, child: int, goal: int, by: int, from_day: date) -> None:
    """Numbers from the first day on, the latest ones kept; where they went quiet, none lately."""
    kind, chance = written.household.kind, desk.chance
    if written.household.drifts == "not started":
        return
    best = BEST[kind.counts]
    measure = desk.keep(
        Measure,
        from_day,
        by=by,
        child_id=child,
        goal_id=goal,
        question=kind.question,
        kind="count" if kind.counts else "scale",
        goal_value=best - 1,
        more_is_better=True,
        unit="days" if kind.counts else "",
    )
    until = desk.today - timedelta(
        days=QUIET_FOR if written.household.drifts == "not measured" else chance.randrange(1, EVERY)
    )
    value, rising = chance.randrange(1, best - 2), chance.random() < 0.7
    later = [from_day + timedelta(days=days) for days in range(EVERY, (until - from_day).days + 1, EVERY)]
    for at, day in enumerate([from_day, *later[-MOST_READINGS:]]):
        desk.keep(
            Reading,
            day,
            by=by,
            measure_id=measure,
            on=before(day, 0),
            value=value,
            at="repeat" if at else "baseline",
            rater="child",
            asked_alone=True,
            rater_person_id=child,
        )
        value = max(0, min(best, value + (chance.choice((0, 1, 1, 2)) if rising else chance.choice((-1, 0, 0, 1)))))
