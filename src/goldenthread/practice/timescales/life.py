"""One child's life with us, as the attached clocks ask about it: plans and how they ended, times in care, homes in care, births.

Every answer is a stretch of days with what it is called and, where it is over, why it ended.

Reading: a plan that stands within a month of a protection plan's end is how help went on. A child is looked after from the first of
several statuses in law that follow one another without a day between.

Serves: K9.06, K9.07
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from goldenthread.practice.timescales.facts import ChildFacts, TimeWithUs, times_with_us
from goldenthread.practice.timescales.happenings import (
    CARE_PLAN,
    CHILD_IN_NEED,
    EARLY_HELP,
    HOME,
    IN_CARE,
    LAW,
    PATHWAY,
    PROTECTION,
    Happening,
    by_kind,
)
from goldenthread.practice.timescales.plan_endings import Ending, PlanFact, eighteenth_birthday, last_day
from goldenthread.practice.working_days import Calendar

EIGHTEEN = "the young person is eighteen"
DIED = "the child has died"
A_DAY, A_MONTH = timedelta(days=1), timedelta(days=31)
ANY_CALENDAR = Calendar()
PLANS_IN_ORDER = (CARE_PLAN, PROTECTION, CHILD_IN_NEED, EARLY_HELP)
"""The plans by how much they ask of us: one before another takes its place."""

WENT_ON = {
    CARE_PLAN: Ending.CARE.words,
    PROTECTION: "A child protection plan took its place",
    CHILD_IN_NEED: Ending.CHILD_IN_NEED.words,
}


class Opening(NamedTuple):
    """What opens a clock: its id and day 0, in which words; until when it could go on and why it ended.

    `adult_on`: nothing falls due from that day. `done`: what met it, where that is known already; `turned_on`: the day its interval
    changes; `about`: another day it is counted from.
    """

    id: str
    on: date
    since: str
    until: date | None = None
    because: str = ""
    census: bool = False
    adult_on: date | None = None
    done: tuple[Happening, ...] | None = None
    turned_on: date | None = None
    about: date | None = None


class Life:
    """One child's happenings by kind, and the stretches of days that several clocks ask about, each worked out once."""

    def __init__(self, facts: ChildFacts) -> None:
        self.facts = facts
        self.kinds = by_kind(facts.happenings)

    def of(self, kind: str) -> list[Happening]:
        """Happenings of a kind, earliest first."""
        return self.kinds.get(kind, [])

    @cached_property
    def adult_on(self) -> date | None:
        """The eighteenth birthday."""
        return eighteenth_birthday(self.facts.born_on, ANY_CALENDAR)

    @cached_property
    def times(self) -> tuple[TimeWithUs, ...]:
        """The unbroken times in which we work with the child."""
        return times_with_us(self.facts.referrals)

    def time_of(self, day: date) -> TimeWithUs | None:
        """The time with us that a day lies in."""
        for one in self.times:
            if one.began_on <= day and (one.ended_on is None or day <= one.ended_on):
                return one
        return None

    def plans(self, kind: str, called: str) -> list[Opening]:
        """Every plan of a kind, from its first day until its end, however it ended. A pathway plan goes on after eighteen."""
        return [self._plan(one, called) for one in self.of(kind)]

    def _plan(self, one: Happening, called: str) -> Opening:
        born_on, adult_on = (None, None) if one.kind == PATHWAY else (self.facts.born_on, self.adult_on)
        until = one.until and last_day(PlanFact(one.on, born_on, one.until), ANY_CALENDAR)
        because = self.how_it_ended(one, until, called) if until else ""
        return self.while_alive(Opening(one.id, one.on, f"the {called} began", until, because, one.census, adult_on))

    def how_it_ended(self, plan: Happening, until: date, called: str) -> str:
        """Why the clocks of a plan ended, in words: help went on in another way, care, eighteen, or the plan ended."""
        if self.adult_on and until >= self.adult_on and plan.kind != PATHWAY:
            return EIGHTEEN
        went_on = self._went_on(plan, until)
        return f"the {called} ended: {went_on[0].lower()}{went_on[1:]}" if went_on else f"the {called} ended"

    def _went_on(self, plan: Happening, until: date) -> str:
        later = PLANS_IN_ORDER[: PLANS_IN_ORDER.index(plan.kind)] if plan.kind in PLANS_IN_ORDER else ()
        if CARE_PLAN in later and any(one.on - A_DAY <= until < (one.until or date.max) for one in self.in_care):
            return Ending.CARE.words
        for kind in later:
            if any(_follows(one, until) for one in self.of(kind)):
                return WENT_ON[kind]
        if plan.kind == PROTECTION and any(_follows(one, until) for one in self.of(CHILD_IN_NEED)):
            return Ending.CHILD_IN_NEED.words
        return ""

    def while_alive(self, one: Opening) -> Opening:
        """Nothing is due after a child has died."""
        died_on = self.facts.died_on
        if died_on is None or (one.until is not None and one.until <= died_on):
            return one
        return one._replace(until=max(died_on, one.on), because=DIED)

    @cached_property
    def law(self) -> list[Happening]:
        """Every status in law, earliest first."""
        return sorted((one for kind, rows in self.kinds.items() if kind.startswith(LAW) for one in rows), key=_when)

    @cached_property
    def in_care(self) -> list[Opening]:
        """Every unbroken time in which the child was looked after."""
        found: list[Opening] = []
        for one in self.law:
            if one.kind.removeprefix(LAW) not in IN_CARE:
                continue
            last = found[-1] if found else None
            if last and (last.until is None or one.on <= last.until + A_DAY):
                until = None if last.until is None or one.until is None else max(last.until, one.until)
                found[-1] = last._replace(until=until, census=last.census and one.census)
            else:
                found.append(Opening(one.id, one.on, "the child came into care", one.until, "", one.census))
        ended = "the child is looked after no more"
        return [
            self.while_alive(one._replace(because=ended if one.until else "", adult_on=self.adult_on)) for one in found
        ]

    def homes_in_care(self, *, with_parents: bool) -> Iterator[Opening]:
        """Each home while the child is looked after: from the first day of both, until either ends."""
        homes = (one for kind, rows in self.kinds.items() if kind.startswith(HOME) for one in rows)
        for home in sorted(homes, key=_when):
            if (home.kind == f"{HOME}parents") is with_parents:
                for care in self.in_care:
                    if stretch := overlap(home, care, since="the child came to live here"):
                        yield stretch._replace(
                            because=care.because if stretch.until == care.until else "the child moved on"
                        )

    def at_home_under(self, kind: str, since: str) -> Iterator[Opening]:
        """Each time the child lived with a parent under an order of this kind: from the later of both, until either ends."""
        for home in self.homes_in_care(with_parents=True):
            for order in self.of(f"{LAW}{kind}"):
                if stretch := overlap(order, home, since=since):
                    ended = home.because if stretch.until == home.until else "the order ended"
                    yield stretch._replace(id=home.id, because=ended if stretch.until else "")


def overlap(one: Happening, other: Opening, *, since: str) -> Opening | None:
    """The days two stretches share; None where they share none."""
    began = max(one.on, other.on)
    until = min((day for day in (one.until, other.until) if day), default=None)
    if until is not None and until < began:
        return None
    return Opening(one.id, began, since, until, "", one.census and other.census, other.adult_on)


def before_birth(openings: Iterable[Opening], life: Life) -> Iterator[Opening]:
    """The part of each stretch before the birth, of a baby who was not born when it began."""
    born_on = life.facts.born_on
    for one in openings:
        if life.facts.is_unborn:
            yield one
        elif born_on and one.on < born_on:
            ended = one.until is not None and one.until < born_on
            yield one if ended else one._replace(until=born_on, because="the baby was born")


def from_birth(openings: Iterable[Opening], life: Life) -> Iterator[Opening]:
    """The part of each stretch from the birth on."""
    born_on = life.facts.born_on
    for one in openings:
        if life.facts.is_unborn or (born_on and one.until and one.until < born_on):
            continue
        yield one._replace(on=born_on, since="the baby was born") if born_on and one.on < born_on else one


def _follows(one: Happening, day: date) -> bool:
    return one.on <= day + A_MONTH and (one.until is None or one.until > day)


def _when(one: Happening) -> tuple[date, str]:
    return (one.on, one.id)
