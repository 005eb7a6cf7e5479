"""What changed in a child's plans since somebody was last told, in plain words: the beginning of what they are told next.

Only what may stand in this person's own copy of the plan, in every way in which a copy could go to them: words that are written once can go by
post as well as by mouth. Where somebody who harms may come to see it, nothing is offered, and the worker finds the words with them.
Serves: K3.08
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.db.models import Max

from goldenthread.access.models import Worker
from goldenthread.casework.notes.raised_models import Told
from goldenthread.casework.plans.copying.pieces import CopyStep
from goldenthread.casework.plans.copying.queries import Copy, copy_for
from goldenthread.casework.plans.living_models import PlanCopy
from goldenthread.casework.plans.queries import plans_of
from goldenthread.casework.plans.whole_queries import OfStep, WholePlan, whole_plan
from goldenthread.design.words import day
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.reaching.queries import around
from goldenthread.practice.counting.units import day_of


def words_since_told(number: int, child: Person, worker: Worker) -> str:
    """What this person may be told of what changed since they were last told; empty where there is nothing they may have."""
    near = around(child, seen_by=worker).filter(pk=number)
    person = child if number == child.pk else near.first()
    if person is None:
        return ""
    told = Told.objects.filter(child=child, person=person, how_to_reach_us=False).aggregate(on=Max("told_on"))["on"]
    now, _ = plans_of(child, seen_by=worker)
    plans = [whole_plan(one.plan, seen_by=worker) for one in now]
    theirs = [
        (plan, found) for plan in plans if (found := changed_since(plan, person, told, seen_by=worker)) is not None
    ]
    lines = [line for _, found in theirs for line in found]
    if not theirs or not (lines or told):
        return ""
    ahead = [plan.plan.review_on for plan, _ in theirs if plan.plan.review_on and plan.plan.review_on > worker.today]
    begins = f"Since {day(told)}, when you were last told:" if told else "What we have agreed so far:"
    again = [f"We look at the plan again on {day(min(ahead))}."] if ahead else []
    return "\n".join([begins, *(lines or ["Nothing in the plan has changed."]), *again])


def changed_since(plan: WholePlan, person: Person, told_on: date | None, *, seen_by: Worker) -> list[str] | None:
    """The new goals, the new steps and what is done, of one plan as this person's copies of it have them; None where it is not theirs to know."""
    children = {one.pk for one in plan.children}
    form = PlanCopy.Form.CHILD if person.pk in children else PlanCopy.Form.FAMILY
    made, at_home = (
        copy_for(plan, person=person, form=form, channel=channel, seen_by=seen_by)
        for channel in (Channel.IN_PERSON, Channel.LETTER)
    )
    if not made.reach or not _texts(at_home):
        return None
    return [*_lines(made, plan, told_on, also_in=_texts(at_home))]


def _lines(made: Copy, plan: WholePlan, told_on: date | None, *, also_in: set[str]) -> Iterator[str]:
    goals = {one.goal.words: one.goal.set_on for one in plan.goals}
    steps = {text: one for one in plan.steps for text in (one.step.what, one.step.family_words) if text}
    for goal in made.goals:
        if goal.words in also_in and _is_new(goals.get(goal.words), told_on):
            yield f"What we want: {_ended(goal.words)}"
        for step in goal.steps:
            if step.what in also_in and step.what in steps:
                yield from _step(step, steps[step.what], told_on)


def _step(step: CopyStep, row: OfStep, told_on: date | None) -> Iterator[str]:
    if step.done:
        if _is_new(_done_on(row), told_on):
            yield f"Done: {_ended(step.what)}"
    elif _is_new(row.step.agreed_on or day_of(row.step.recorded_at), told_on):
        who = ", ".join(filter(None, ("you" if step.theirs else step.who, step.by)))
        yield f"Agreed: {step.what.rstrip('.')}{f' ({who})' if who else ''}."


def _done_on(row: OfStep) -> date | None:
    return next((move.on for move in reversed(row.moves) if move.to == "done"), None)


def _is_new(on: date | None, told_on: date | None) -> bool:
    return on is not None and (told_on is None or on > told_on)


def _texts(made: Copy) -> set[str]:
    return {text for goal in made.goals for text in (goal.words, *(step.what for step in goal.steps)) if text}


def _ended(text: str) -> str:
    return text if text.rstrip().endswith((".", "!", "?")) else f"{text}."
