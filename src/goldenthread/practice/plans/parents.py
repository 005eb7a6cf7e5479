"""Whether a plan lets every step of a child's parents fall to one of them, while another with parental responsibility has none.

In our words: where fathers are left out, mothers carry and are blamed for what two could do, and nothing changes, because nobody works with him.
It is the same the other way round. So the plan says it as a fact and asks why. "Not safe yet, looked at again on a day" is a full answer, and so
is a reason somebody has written; nothing is stopped, and no share is asked for: equal halves may be wrong for this family.

Reading: looked at for each child by itself, as brothers and sisters may have other parents. A partner who holds no parental responsibility is
none of them: what falls to a stepfather leaves the father out all the same. One step is a beginning; from two on it is asked.
Whoever harms by this plan's own words is asked about where the violence is named, not here. Nobody is asked to go to anybody before it is known
whether that is safe.

Serves: C.17, C.18
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.practice.answers import Source
from goldenthread.practice.thread.said import said_day

SOURCE = Source("Coventry seminar on fathers and what brings change, in docs/domain/statements.csv, C.14 to C.18")
STEPS_THAT_SAY_SOMETHING = 2
"""Fewer steps of parents than this are a plan that has only begun. Our own choice: the source gives no number."""


@dataclass(frozen=True)
class ParentFacts:
    """Somebody who holds, or may hold, parental responsibility for a child, and what is settled about going to them.

    `not_yet`: not safe yet, to be looked at again on `review_on`; `why_not_asked`: why they could not be asked about the plan.
    """

    id: int
    name: str
    responsible: bool = False
    harm_known: bool = False
    not_yet: bool = False
    review_on: date | None = None
    why_not_asked: str = ""


@dataclass(frozen=True)
class ParentsOf:
    """The parents of one child who is on the plan."""

    child: str
    parents: tuple[ParentFacts, ...]


@dataclass(frozen=True)
class LeftOut:
    """A parent with no step beside one who has them all: the fact, what is asked, and whether somebody has already given the answer."""

    person: int
    says: str
    asks: str
    answered: bool = False


def left_out(
    children: Iterable[ParentsOf], *, owners: Iterable[int], asked_elsewhere: Collection[int] = (), on: date
) -> tuple[LeftOut, ...]:
    """Each parent who has no step while one other has all. `owners`: whose each step is that is still to be done, once for a step.

    >>> kelly, ryan = ParentFacts(1, "Kelly", responsible=True), ParentFacts(2, "Ryan", responsible=True)
    >>> found, = left_out([ParentsOf("Mia", (kelly, ryan))], owners=[1, 1, 1], on=date(2025, 11, 22))
    >>> found.says
    'All 3 steps of Mia’s parents are Kelly’s. Ryan holds parental responsibility too, and has none.'
    """
    steps = list(owners)
    found: dict[tuple[int, int], tuple[ParentFacts, ParentFacts, list[str]]] = {}
    for one in children:
        carrying = [parent for parent in one.parents if parent.id in steps]
        if len(carrying) != 1 or steps.count(carrying[0].id) < STEPS_THAT_SAY_SOMETHING:
            continue
        for other in one.parents:
            if other.responsible and other.id != carrying[0].id and other.id not in asked_elsewhere:
                found.setdefault((carrying[0].id, other.id), (carrying[0], other, []))[2].append(one.child)
    return tuple(
        _left_out(carries, other, names, steps.count(carries.id), on) for carries, other, names in found.values()
    )


def _left_out(carries: ParentFacts, other: ParentFacts, children: list[str], steps: int, on: date) -> LeftOut:
    all_of_them = "Both steps" if steps == STEPS_THAT_SAY_SOMETHING else f"All {steps} steps"
    says = f"{all_of_them} of {_listed(children)} parents are {carries.name}’s. {other.name} holds parental responsibility too, and has none."
    if other.not_yet and other.review_on and other.review_on >= on:
        return LeftOut(other.id, f"{says} Not safe yet to go to {other.name}: looked at again on {said_day(other.review_on)}.", "", True)  # fmt: skip
    if other.not_yet:
        return LeftOut(
            other.id, f"{says} It was not safe to go to {other.name}; the day to look at it again has passed.",
            "What is so now, and who decides it?",
        )  # fmt: skip
    if other.why_not_asked:
        return LeftOut(other.id, f"{says} Not asked yet: {other.why_not_asked}", "Is it still so?", True)
    if other.harm_known:
        return LeftOut(
            other.id, says,
            f"Is it safe to ask {other.name}? Whoever was hurt says so first, alone. If it is: what will {other.name} do about it?"
            " If not: not safe yet, and until when?",
        )  # fmt: skip
    return LeftOut(
        other.id, says,
        f"What could {other.name} do, and who asks, at a time that suits? If {other.name} cannot be asked yet: why, and until when?",
    )  # fmt: skip


def _listed(names: list[str]) -> str:
    each = [f"{name}’s" for name in names]
    return each[0] if len(each) == 1 else f"{', '.join(each[:-1])} and {each[-1]}"
