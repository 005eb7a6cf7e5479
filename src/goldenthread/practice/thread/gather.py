"""Gathers, for each concern and each wish, everything that hangs on it. No concern is lost and none is told twice.

Concerns that were merged are told in the strand of the one they were merged into. A need that answers two concerns is
shown in both. What hangs on nothing is a loose end, and is listed.

Serves: K10.00, K10.W2, K4.14
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter
from typing import TypeVar

from goldenthread.practice.thread.facts import (
    ChildThread,
    ClosingFact,
    ConcernFact,
    GoalFact,
    ImpactFact,
    MeasureFact,
    NeedFact,
    PlanViolenceFact,
    StepFact,
    WishFact,
)
from goldenthread.practice.thread.once import once_for_these

LET_GO = ("not_done", "changed")
Fact = TypeVar("Fact")
Hanging = dict[str, list[int]]


@dataclass(frozen=True)
class Gathered:
    """One strand's facts. `head` is the concern the others were merged into; a wish's strand has no concerns.

    `named`: violence that a plan names and that falls on this strand (see `_with_violence_of_plans`).
    """

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
    named: tuple[PlanViolenceFact, ...] = ()

    @property
    def head(self) -> ConcernFact:
        """The concern whose status speaks for the strand."""
        return self.concerns[0]

    @property
    def violence(self) -> bool:
        """Does somebody harm or control somebody in any of these concerns, or by a plan that answers them?"""
        return bool(self.named) or any(concern.violence for concern in self.concerns)

    @property
    def harmed_adult(self) -> bool:
        """Is an adult among those harmed?"""
        by_a_plan = any(one.harmed_adult for one in self.named)
        return by_a_plan or any(concern.harmed_adult for concern in self.concerns)

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
    heads, links = _heads(thread.concerns), Links(thread)
    under: dict[str, list[ConcernFact]] = {}
    for concern in sorted(thread.concerns, key=lambda one: heads[one.id] != one.id):
        under.setdefault(heads[concern.id], []).append(concern)
    bundles = [_bundle(links, concerns=tuple(together)) for together in under.values()]
    bundles = _with_violence_of_plans(bundles, thread.plan_violence)
    bundles += [_bundle(links, wish=wish) for wish in thread.wishes]
    return tuple(
        sorted(
            bundles,
            key=lambda bundle: (began_on(bundle), bool(bundle.wish), bundle.wish.id if bundle.wish else bundle.head.id),
        )
    )


def _with_violence_of_plans(bundles: list[Gathered], violence: tuple[PlanViolenceFact, ...]) -> list[Gathered]:
    """Violence named in a plan falls on the worries about violence that this plan answers; where it answers none, on every worry it answers.

    So it shapes the thread even where nobody marked a worry as being about violence, and reading is not made to wait for it where somebody did.
    """
    for one in violence:
        answered = [place for place, bundle in enumerate(bundles) if answers(bundle, one.goal_ids)]
        marked = [place for place in answered if any(concern.violence for concern in bundles[place].concerns)]
        for place in marked or answered:
            bundles[place] = replace(bundles[place], named=(*bundles[place].named, one))
    return bundles


def answers(bundle: Gathered, goal_ids: tuple[str, ...]) -> bool:
    """Is one of these goals a goal of this strand?"""
    return any(goal.id in goal_ids for goal in bundle.goals)


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


class Links:
    """What hangs on what in one thread, looked up by name: so a strand costs what hangs on it, not what hangs on its neighbours."""

    def __init__(self, thread: ChildThread) -> None:
        self.thread = thread
        self.needs_of_concern = _hanging(thread.needs, attrgetter("concern_ids"))
        self.needs_of_wish = _hanging(thread.needs, attrgetter("wish_ids"))
        self.goals_of_need = _hanging(thread.goals, attrgetter("need_ids"))
        self.goals_of_wish = _hanging(thread.goals, attrgetter("wish_ids"))
        self.steps_of_goal = _hanging(thread.steps, attrgetter("goal_ids"))
        self.steps_of_wish = _hanging(thread.steps, attrgetter("wish_ids"))
        self.measures_of_goal = _hanging(thread.measures, attrgetter("goal_ids"))
        self.impacts_of_goal = _hanging(thread.impacts, lambda impact: (impact.goal_id,))


def _hanging(facts: Sequence[Fact], on: Callable[[Fact], tuple[str, ...]]) -> Hanging:
    """For each name, the places in the list of the facts that hang on it."""
    found: Hanging = {}
    for at, fact in enumerate(facts):
        for name in on(fact):
            found.setdefault(name, []).append(at)
    return found


def _held(facts: tuple[Fact, ...], *held: tuple[Hanging, Iterable[str]]) -> tuple[Fact, ...]:
    """The facts that hang on any of these names, each once and in the order of the thread."""
    places = {at for hanging, names in held for name in names for at in hanging.get(name, ())}
    return tuple(facts[at] for at in sorted(places))


def _bundle(links: Links, *, concerns: tuple[ConcernFact, ...] = (), wish: WishFact | None = None) -> Gathered:
    thread = links.thread
    concern_ids, wish_ids = [one.id for one in concerns], [wish.id] if wish else []
    needs = _held(thread.needs, (links.needs_of_concern, concern_ids), (links.needs_of_wish, wish_ids))
    need_ids = [need.id for need in needs]
    goals = _held(thread.goals, (links.goals_of_need, need_ids), (links.goals_of_wish, wish_ids))
    goal_ids = [goal.id for goal in goals]
    closings = [one for one in thread.closings if one.concern_id in concern_ids]
    return Gathered(
        first_name=thread.first_name,
        concerns=concerns,
        wish=wish,
        needs=needs,
        goals=goals,
        steps=_held(thread.steps, (links.steps_of_goal, goal_ids), (links.steps_of_wish, wish_ids)),
        measures=_held(thread.measures, (links.measures_of_goal, goal_ids)),
        impacts=_held(thread.impacts, (links.impacts_of_goal, goal_ids)),
        closing=max(closings, key=lambda one: one.on) if closings else None,
        closed_on=thread.closed_on,
    )
