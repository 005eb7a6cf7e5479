"""Standing still in what was agreed and in what was asked for: steps carried over or not done, wishes without an answer.

Nobody is blamed: a step says who agreed to it and by when, and asks what stands in the way.

Serves: K5.02, K5.03, K10.05
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, timedelta

from goldenthread.practice.drift.facts import ChildFacts
from goldenthread.practice.drift.found import DriftFound, next_day, quoted
from goldenthread.practice.drift.kinds import RANK, question
from goldenthread.practice.drift.of_the_thread import found
from goldenthread.practice.drift.settings import DriftSettings
from goldenthread.practice.thread.breaks import strand_id
from goldenthread.practice.thread.breaks_of_wishes import acted_on_day
from goldenthread.practice.thread.facts import StepFact
from goldenthread.practice.thread.gather import Gathered
from goldenthread.practice.thread.said import said_day
from goldenthread.practice.thread.settings import ThreadSettings

AGREED = ("live", "done", "not_done", "changed")


def of_steps(bundle: Gathered, facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    """What stands still among a strand's steps."""
    for step in bundle.steps:
        if step.status in AGREED and not step.from_census:
            yield from _carried_over(bundle, step, facts, settings)
            yield from _past_its_day(bundle, step, settings)


def _over_on(step: StepFact) -> date | None:
    """The day the step was done or let go."""
    return None if step.status == "live" else step.status_on or step.agreed_on


def _carried_over(bundle: Gathered, step: StepFact, facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    over = _over_on(step)
    count = settings.number("reviews_carried", step.agreed_on)
    first = bisect_right(facts.reviews, step.agreed_on)
    last = len(facts.reviews) if over is None else bisect_left(facts.reviews, over)
    if last - first < count:
        return
    open_at = facts.reviews[first:last]
    begins = open_at[count - 1]
    if step.due_on is not None and step.due_on >= begins:
        late_at = [day for day in open_at[count:] if step.due_on < day]
        if not late_at:
            return
        begins = late_at[0]
    days = f"{said_day(open_at[0])} and of {said_day(begins)}"
    says = f"{quoted(step.words)} was agreed on {said_day(step.agreed_on)} and was still open at the reviews of {days}."
    yield found(bundle, "carried_over", step.id, begins, says, over)


def _past_its_day(bundle: Gathered, step: StepFact, settings: DriftSettings) -> Iterator[DriftFound]:
    if step.due_on is None:
        return
    over = _over_on(step)
    if step.agency:
        says = f"{step.agency} agreed to this by {said_day(step.due_on)}, and it is not done yet: {quoted(step.words)}."
        yield found(bundle, "agency_step", step.id, next_day(step.due_on), says, over)
        return
    begins = next_day(step.due_on + timedelta(days=settings.number("family_step", step.due_on)))
    who = f" by {step.owner}" if step.owner else ""
    says = f"{quoted(step.words)} was to be done{who} by {said_day(step.due_on)}, and has not happened yet."
    yield found(bundle, "step_waiting", step.id, begins, says, over)


def of_wish(bundle: Gathered, settings: DriftSettings) -> Iterator[DriftFound]:
    """A wish that has no answer, by the golden thread's own days. It is still owed after our work has ended."""
    wish = bundle.wish
    if wish is None:
        return
    of_thread = ThreadSettings(standards=settings.standards)
    begins = of_thread.broken_from("answer", wish.said_on)
    acted = acted_on_day(bundle, wish)
    what = quoted(wish.short_name or wish.words)
    says = f"{bundle.first_name} asked on {said_day(wish.said_on)}, and has no answer: {what}."
    if acted:
        begins = max(begins, of_thread.broken_from("told", acted))
        says = f"{bundle.first_name} asked on {said_day(wish.said_on)}. Something was done, and {bundle.first_name} has not been told: {what}."
    kind = "wish_no_answer"
    yield DriftFound(
        kind, wish.id, begins, wish.told_back_on, RANK[kind], says, question(kind, bundle.first_name), strand_id(bundle)
    )
