"""What a plan does not answer yet: every live worry and every need is answered by a goal, or on hold with a reason and a day.

Facts of a child's thread in, a list in words out. The plan shows the list on its own page, so that nobody has to remember what was left out.

Serves: K4.02, K4.14, K10.W2
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.thread.gather import Gathered, gathered
from goldenthread.practice.thread.shape import BeadKind

LIVE, ON_HOLD = "live", "on_hold"


@dataclass(frozen=True)
class Unanswered:
    """One thing the plan does not answer yet: a worry nobody wrote a need for, a need without a goal, a worry on hold past its day."""

    where: BeadKind
    fact_id: str
    name: str
    says: str
    asks: str


@dataclass(frozen=True)
class Held:
    """A worry that is on hold, with the reason, and the day on which it is looked at again."""

    fact_id: str
    name: str
    because: str
    review_on: date | None


def unanswered(thread: ChildThread, *, goals: Collection[str], on: date) -> tuple[Unanswered, ...]:
    """What none of these goals answers for one child, in the order the worries were raised. `goals` are the goals of the child's plans now.

    A need that answers two worries is told once. What came from a census file asks nothing: the file has no room for the answer.
    """
    found: list[Unanswered] = []
    for bundle in gathered(thread):
        if bundle.wish is None and not bundle.closed_on and not bundle.head.from_census:
            found += _of_worry(bundle, frozenset(goals), on)
    first: dict[str, Unanswered] = {}
    for one in found:
        first.setdefault(one.fact_id, one)
    return tuple(first.values())


def held(thread: ChildThread) -> tuple[Held, ...]:
    """The worries of one child that are on hold."""
    return tuple(
        Held(one.head.id, _name(one), one.head.because, one.head.review_on)
        for one in gathered(thread)
        if one.wish is None and one.head.status == ON_HOLD and not one.closed_on
    )


def _of_worry(bundle: Gathered, goals: frozenset[str], on: date) -> list[Unanswered]:
    head = bundle.head
    if head.status == ON_HOLD:
        if head.review_on is None or head.review_on < on:
            says = (
                "It is on hold, and nobody has said until when."
                if head.review_on is None
                else "The day to look at it again has passed."
            )
            return [
                Unanswered(
                    BeadKind.BEGAN,
                    head.id,
                    _name(bundle),
                    says,
                    "Take it up again, or say until when it waits and why.",
                )
            ]
        return []
    if head.status != LIVE:
        return []
    if not bundle.needs:
        says = f"Nobody has written what {bundle.first_name} needs because of this worry."
        return [
            Unanswered(
                BeadKind.NEED,
                head.id,
                _name(bundle),
                says,
                "Write the need; or put the worry on hold, with the reason and a day.",
            )
        ]
    return [
        Unanswered(BeadKind.AGREED, need.id, _name(bundle), need.words, "What should be different? Agree a goal; or put the worry on hold.")
        for need in bundle.needs
        if not any(need.id in goal.need_ids and goal.id in goals for goal in bundle.goals)
    ]  # fmt: skip


def _name(bundle: Gathered) -> str:
    return bundle.head.short_name or bundle.head.words
