"""Counting that is made of others: several targets from one event, intervals in turn, the sooner or later of two, ending early, pausing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from goldenthread.practice.counting.shapes import After, Counting
from goldenthread.practice.counting.units import CannotCount, Moment, Unit, day_of
from goldenthread.practice.working_days import Calendar


@dataclass(frozen=True)
class Several:
    """Several targets, all counted from one event: checks after 10, 20 and 45 working days."""

    targets: tuple[tuple[str, Counting], ...]
    number = None
    unit = None
    longer_is_stricter = False

    @property
    def words(self) -> str:
        """How a sentence says it."""
        listed = [f"{what} {shape.words.removesuffix(' of').removesuffix(' after')}" for what, shape in self.targets]
        return f"{', '.join(listed[:-1])} and {listed[-1]} of"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        return f"Each is counted by itself from the same event. {self.targets[0][1].counting}"

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """The first of them."""
        return self.targets[0][1].on(start, calendar)

    def all_on(self, start: Moment, calendar: Calendar) -> tuple[tuple[str, Moment], ...]:
        """Each of them, named."""
        return tuple((what, shape.on(start, calendar)) for what, shape in self.targets)

    def set_to(self, number: int, unit: Unit) -> Several:
        """Refuse: one number would not say which."""
        raise CannotCount("This has several numbers, which cannot be set by one.")


@dataclass(frozen=True)
class Between:
    """A stretch of time with two ends, both counted from one event: an aim of 12 to 16 weeks. It is over with its later end.

    >>> Between(After(12, Unit.WEEKS), After(16, Unit.WEEKS)).words
    'between 12 weeks and 16 weeks after'
    """

    first: After
    last: After
    number = None
    unit = None
    longer_is_stricter = False

    @property
    def words(self) -> str:
        """How a sentence says it."""
        return f"between {self.first.unit.said(self.first.number)} and {self.last.unit.said(self.last.number)} after"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        return f"Both ends are counted from the same event; the later is the due day. {self.last.counting}"

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """The later end."""
        return self.last.on(start, calendar)

    def all_on(self, start: Moment, calendar: Calendar) -> tuple[tuple[str, Moment], ...]:
        """Both ends, named."""
        return ("from", self.first.on(start, calendar)), ("to", self.last.on(start, calendar))

    def set_to(self, number: int, unit: Unit) -> Between:
        """Refuse: one number would not say which."""
        raise CannotCount("This has two numbers, which cannot be set by one.")


@dataclass(frozen=True)
class InTurn:
    """Intervals that follow one another, each counted from the last time it was really done, never from when it was due.

    The last interval repeats. Something done before day 0 counts for nothing; something late starts the next from itself.
    """

    intervals: tuple[After, ...]
    number = None
    unit = None
    longer_is_stricter = False

    @property
    def words(self) -> str:
        """How a sentence says it."""
        first, *later = self.intervals
        then = "; then ".join(f"within {one.unit.said(one.number)} of the one before" for one in later)
        return f"the first within {first.unit.said(first.number)}{'; then ' + then if then else ''}; counted from"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        return (
            "Day 0 is the day of it, then the day of the last one held, not the day it was due; the due day is in time."
        )

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """The first."""
        return self.intervals[0].on(start, calendar)

    def next_on(self, start: Moment, done: Sequence[date], calendar: Calendar) -> Moment:
        """The next, after those really done."""
        counted = sorted(day for day in done if day >= day_of(start))
        interval = self.intervals[min(len(counted), len(self.intervals) - 1)]
        return interval.on(counted[-1] if counted else start, calendar)

    def set_to(self, number: int, unit: Unit) -> InTurn:
        """Refuse: one number would not say which."""
        raise CannotCount("This has several numbers, which cannot be set by one.")


@dataclass(frozen=True)
class UntilThen:
    """One interval until something happens, another from then on: weekly until the first review, then every six weeks."""

    first: After
    until: str
    then: After
    number = None
    unit = None
    longer_is_stricter = False

    @property
    def words(self) -> str:
        """How a sentence says it."""
        first, then = self.first.unit.said(self.first.number), self.then.unit.said(self.then.number)
        return f"within {first}, and never more than {first} apart until {self.until}, then {then}; counted from"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        return (
            "Day 0 is the day of it, then the day of the last one made, not the day it was due; the due day is in time."
        )

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """The first."""
        return self.first.on(start, calendar)

    def next_on(
        self, start: Moment, done: Sequence[date], calendar: Calendar, *, happened_on: date | None = None
    ) -> Moment:
        """The next, after those really done, and knowing when (if yet) the thing happened that changes the interval.

        Reading: an interval that had begun before it happened runs on under the longer number from the last one done.
        """
        counted = sorted(day for day in done if day >= day_of(start))
        if not counted:
            return self.first.on(start, calendar)
        return (self.then if happened_on else self.first).on(counted[-1], calendar)

    def set_to(self, number: int, unit: Unit) -> UntilThen:
        """Refuse: one number would not say which."""
        raise CannotCount("This has two numbers, which cannot be set by one.")


@dataclass(frozen=True)
class SoonerOf:
    """Whichever comes first of several, each from an event of its own. An event that has not happened does not count yet.

    Shape: (what happened, how it is counted), the event that always happens first. The number a council may set is that of the last.
    """

    ways: tuple[tuple[str, After], ...]
    longer_is_stricter = False

    @property
    def number(self) -> int | None:
        """The number of the last way."""
        return self.ways[-1][1].number

    @property
    def unit(self) -> Unit | None:
        """What it counts."""
        return self.ways[-1][1].unit

    @property
    def words(self) -> str:
        """How a sentence says it."""
        others = " or ".join(f"{how.words} {what}" for what, how in self.ways[1:])
        return f"{others} where that is sooner, otherwise {self.ways[0][1].words}"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        return (
            "Day 0 is the day of each event; each is counted by itself and the first to fall is the due day, in time."
        )

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """By the first event alone: the latest it can be."""
        return self.ways[0][1].on(start, calendar)

    def of(self, events: Mapping[str, Moment | None], calendar: Calendar) -> Moment:
        """The sooner, of the events that have happened."""
        day, how = self.deciding(events, calendar)
        return how.on(day, calendar)

    def deciding(self, events: Mapping[str, Moment | None], calendar: Calendar) -> tuple[Moment, After]:
        """The event that comes out sooner, with its own count."""
        found = [(day, how) for what, how in self.ways if (day := events.get(what)) is not None]
        if not found:
            raise CannotCount("None of the events this is counted from has happened.")
        return min(found, key=lambda one: day_of(one[1].on(one[0], calendar)))

    def first_and_second(self, start: Moment, second: Moment | None) -> dict[str, Moment | None]:
        """Its events with their days, where it is counted from two."""
        (first, _), (other, _) = self.ways
        return {first: start, other: second}

    def all_of(self, events: Mapping[str, Moment | None], calendar: Calendar) -> tuple[tuple[str, Moment], ...]:
        """Each by itself, named; an event that has not happened is left out."""
        return tuple(
            (f"{how.words} {what}", how.on(day, calendar))
            for what, how in self.ways
            if (day := events.get(what)) is not None
        )

    def set_to(self, number: int, unit: Unit) -> SoonerOf:
        """The same, with a council's own number for the last way."""
        *others, (what, how) = self.ways
        return SoonerOf((*others, (what, how.set_to(number, unit))))


def later_of(*days: date | None) -> date | None:
    """The day by which all have happened; None while one has not.

    >>> later_of(date(2026, 3, 2), None)
    """
    held = [day for day in days if day is not None]
    return max(held) if held and len(held) == len(days) else None


def stands_until(due_on: date, ended_on: date | None) -> date | None:
    """The due day, unless what it was due for ended first: then nothing is due. Something that ends on the due day was still due.

    >>> stands_until(date(2026, 5, 1), date(2026, 4, 30))
    """
    return None if ended_on is not None and ended_on < due_on else due_on


def paused(start: date, working_days: int, pauses: Sequence[tuple[date, date]], calendar: Calendar) -> date:
    """So many working days after a start, leaving out whole pauses (their first and last days too). Pauses may overlap.

    Only for a council's own targets: no clock in law here is ever paused.
    """
    merged: list[tuple[date, date]] = []
    for began, ended in sorted(pauses):
        if merged and began <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], ended))
        else:
            merged.append((began, ended))
    due = calendar.add(start, working_days)
    for began, ended in merged:
        if ended <= start or began > due:
            continue
        first = max(began, start + timedelta(days=1))
        due = calendar.add(due, calendar.working_days_between(first - timedelta(days=1), ended))
    return due


def longest_gap(start: date, done: Sequence[date], until: date) -> int:
    """The most days that ever passed between one and the next, from the start to the day asked about.

    >>> longest_gap(date(2026, 1, 1), [date(2026, 1, 11)], date(2026, 2, 1))
    21
    """
    days = [start, *sorted(day for day in done if start <= day <= until), until]
    return max((later - earlier).days for earlier, later in pairwise(days))
