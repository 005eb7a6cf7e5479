"""Gathers, for each concern and each wish, everything that hangs on it. No concern is lost and none is told twice.

Concerns that were merged are told in the strand of the one they were merged into. A need that answers two concerns is
shown in both. What hangs on nothing is a loose end, and is listed.

Serves: K10.00, K10.W2, K4.14
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.practice.thread.facts import (
    ChildThread,
    ClosingFact,
    ConcernFact,
    GoalFact,
    ImpactFact,
    MeasureFact,
    NeedFact,
    StepFact,
    WishFact,
)
from goldenthread.practice.thread.once import once_for_these

LET_GO = ("not_done", "changed")


@dataclass(frozen=True)
class Gathered:
    """One strand's facts. `head` is the concern the others were merged into; a wish's strand has no concerns."""

    first_name: str
    concerns: tuple[ConcernFact, ...]
    wish: WishFact | None
    needs: tuple[NeedFact, ...]
    goals: tuple[GoalFact, ...]
    steps: tuple[StepFact, ...]
    measures: tuple[MeasureFact, ...]
    impacts: tuple[ImpactFact, ...]
    closing: ClosingFact | None
    closed_on: date | None

    @property
    def head(self) -> ConcernFact:
        """The concern whose status speaks for the strand."""
        return self.concerns[0]

    @property
    def violence(self) -> bool:
        """Does somebody harm or control somebody in any of these concerns?"""
        return any(concern.violence for concern in self.concerns)

    @property
    def harmed_adult(self) -> bool:
        """Is an adult among those harmed?"""
        return any(concern.harmed_adult for concern in self.concerns)

    @property
    def all_from_census(self) -> bool:
        """Did everything here come from a census file?"""
        facts: tuple[ConcernFact | NeedFact | GoalFact | StepFact, ...] = (
            *self.concerns,
            *self.needs,
            *self.goals,
            *self.steps,
        )
        return bool(facts) and not self.wish and not self.measures and all(fact.from_census for fact in facts)

    def steps_of(self, goal: GoalFact) -> tuple[StepFact, ...]:
        """The steps towards one goal that were not let go."""
        return tuple(step for step in self.steps if goal.id in step.goal_ids and step.status not in LET_GO)

    def measures_of(self, goal: GoalFact) -> tuple[MeasureFact, ...]:
        """What is measured for one goal."""
        return tuple(measure for measure in self.measures if goal.id in measure.goal_ids)


@once_for_these
def gathered(thread: ChildThread) -> tuple[Gathered, ...]:
    """One bundle of facts for each concern (with those merged into it) and for each wish, in the order they began."""
    heads = _heads(thread.concerns)
    bundles = [
        _bundle(
            thread,
            concerns=(concern, *(one for one in thread.concerns if one is not concern and heads[one.id] == concern.id)),
        )
        for concern in thread.concerns
        if heads[concern.id] == concern.id
    ]
    bundles += [_bundle(thread, wish=wish) for wish in thread.wishes]
    return tuple(
        sorted(
            bundles,
            key=lambda bundle: (began_on(bundle), bool(bundle.wish), bundle.wish.id if bundle.wish else bundle.head.id),
        )
    )


def began_on(bundle: Gathered) -> date:
    """The day the strand began: the first time the worry was raised, or the day the child said it."""
    return bundle.wish.said_on if bundle.wish else min(concern.raised_on for concern in bundle.concerns)


def loose_ends(thread: ChildThread) -> tuple[NeedFact | GoalFact | StepFact, ...]:
    """Needs, goals and steps that hang on nothing: they belong to no worry and no wish, so no strand can show them."""
    begins = {concern.id for concern in thread.concerns} | {wish.id for wish in thread.wishes}
    held_needs = {need.id for need in thread.needs if begins.intersection((*need.concern_ids, *need.wish_ids))}
    held_goals = {
        goal.id for goal in thread.goals if (held_needs | begins).intersection((*goal.need_ids, *goal.wish_ids))
    }
    held = held_needs | held_goals
    return (
        *(need for need in thread.needs if need.id not in held),
        *(goal for goal in thread.goals if goal.id not in held),
        *(step for step in thread.steps if not (held_goals | begins).intersection((*step.goal_ids, *step.wish_ids))),
    )


def _heads(concerns: tuple[ConcernFact, ...]) -> dict[str, str]:
    """For each concern, the one it is told under.

    A link to a concern we do not hold, or a ring of links, leaves it on its own.
    """
    into = {concern.id: concern.merged_into for concern in concerns}
    heads = {}
    for concern in concerns:
        at, seen = concern.id, {concern.id}
        while into.get(at) in into and into[at] not in seen:
            at = into[at]
            seen.add(at)
        heads[concern.id] = concern.id if into.get(at) in seen else at
    return heads


def _bundle(thread: ChildThread, *, concerns: tuple[ConcernFact, ...] = (), wish: WishFact | None = None) -> Gathered:
    concern_ids, wish_ids = {concern.id for concern in concerns}, {wish.id} if wish else set()
    needs = tuple(
        one for one in thread.needs if concern_ids.intersection(one.concern_ids) or wish_ids.intersection(one.wish_ids)
    )
    need_ids = {need.id for need in needs}
    goals = tuple(
        one for one in thread.goals if need_ids.intersection(one.need_ids) or wish_ids.intersection(one.wish_ids)
    )
    goal_ids = {goal.id for goal in goals}
    steps = tuple(
        one for one in thread.steps if goal_ids.intersection(one.goal_ids) or wish_ids.intersection(one.wish_ids)
    )
    closings = [one for one in thread.closings if one.concern_id in concern_ids]
    return Gathered(
        first_name=thread.first_name,
        concerns=concerns,
        wish=wish,
        needs=needs,
        goals=goals,
        steps=steps,
        measures=tuple(one for one in thread.measures if goal_ids.intersection(one.goal_ids)),
        impacts=tuple(one for one in thread.impacts if one.goal_id in goal_ids),
        closing=max(closings, key=lambda one: one.on) if closings else None,
        closed_on=thread.closed_on,
    )
