"""Counting from one event: so long after it, so long before it, on its day, not before, or at an age."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol, Self

from goldenthread.practice.counting.units import CannotCount, Moment, Unit, away, day_of, unit_named
from goldenthread.practice.working_days import Calendar


class Counting(Protocol):
    """What every shape answers."""

    @property
    def words(self) -> str:
        """How a sentence says it, before the event: "within 10 working days of"."""

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""

    @property
    def number(self) -> int | None:
        """Its number, where there is one alone that a council may change."""

    @property
    def unit(self) -> Unit | None:
        """What the number counts."""

    @property
    def longer_is_stricter(self) -> bool:
        """Does a greater number ask more of us? For a report before a meeting it does, for a visit it does not."""

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """The last day (or moment) still in time, for this start."""

    def set_to(self, number: int, unit: Unit) -> Counting:
        """The same shape with a council's own number."""


@dataclass(frozen=True)
class _Numbered:
    number: int
    unit: Unit
    longer_is_stricter = False

    def set_to(self, number: int, unit: Unit) -> Self:
        """The same shape with a council's own number."""
        return replace(self, number=number, unit=unit)


@dataclass(frozen=True)
class After(_Numbered):
    """Within so long after an event.

    >>> After(10, Unit.WORKING_DAYS).words
    'within 10 working days of'
    """

    @property
    def words(self) -> str:
        """How a sentence says it."""
        return f"within {self.unit.said(self.number)} of"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        match self.unit:
            case Unit.HOURS:
                return "Day 0 has an hour: hours run through nights, weekends and clock changes; the last minute is in time."
            case Unit.WORKING_DAYS:
                return "Day 0 is the day of it; the next working day is day 1; no weekends or bank holidays; the due day is in time."
            case Unit.DAYS | Unit.WEEKS:
                return "Day 0 is the day of it; every calendar day counts; the due day is in time."
            case _:
                return "Day 0 is the day of it; the same date that much later (else the month's last day) is in time."

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """The last day still in time."""
        return away(start, self.number, self.unit, calendar)


@dataclass(frozen=True)
class Before(_Numbered):
    """At least so long before a day that is fixed, such as a meeting. When the meeting moves, so does this.

    >>> Before(3, Unit.WORKING_DAYS).words
    'at least 3 working days before'
    """

    longer_is_stricter = True

    @property
    def words(self) -> str:
        """How a sentence says it."""
        return f"at least {self.unit.said(self.number)} before"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        return (
            "Day 0 is the day it leads up to, counted back from; the due day is in time; it moves when that day moves."
        )

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """The last day still in time."""
        return away(start, -self.number, self.unit, calendar)


@dataclass(frozen=True)
class NotBefore(_Numbered):
    """Not until so long after an event: the first day on which it may be.

    >>> NotBefore(10, Unit.WEEKS).words
    'not before 10 weeks after'
    """

    longer_is_stricter = True

    @property
    def words(self) -> str:
        """How a sentence says it."""
        return f"not before {self.unit.said(self.number)} after"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        return "Day 0 is the day of it; the day shown is the first on which it may be: that day is in time, none before it."

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """The first day on which it may be."""
        return away(start, self.number, self.unit, calendar)


@dataclass(frozen=True)
class SameDay:
    """On the day itself.

    Reading: where the words are "at once", a day is the most a calendar can say; the person is seen to now.
    """

    number = None
    unit = None
    longer_is_stricter = False
    words = "at once, at latest on the day of"
    counting = (
        "Day 0 is the day of it, whether or not it is a working day; only that day is in time; at once means now."
    )

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """That day."""
        return day_of(start)

    def set_to(self, number: int, unit: Unit) -> SameDay:
        """Nothing is sooner than the same day."""
        raise CannotCount("This is due on the day itself: no number can be set.")


@dataclass(frozen=True)
class AtAge(_Numbered):
    """On a birthday. Born on 29 February, an age is reached on 1 March in other years, as everywhere in this house (`childhood`).

    >>> AtAge(18).words
    'on the 18th birthday, from'
    """

    number: int
    unit: Unit = Unit.YEARS

    @property
    def words(self) -> str:
        """How a sentence says it."""
        return f"on the {_ordinal(self.number)} birthday, from"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        return "Day 0 is the day of birth; the birthday itself is in time."

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """The birthday."""
        born, there = day_of(start), day_of(away(start, self.number, Unit.YEARS, calendar))
        return there + timedelta(days=1) if there.day < born.day else there


@dataclass(frozen=True)
class NextSchoolDayOrSooner:
    """Before the next working day begins, as near as this calendar can say: it does not hold school holidays."""

    number = None
    unit = None
    longer_is_stricter = False
    words = "before the school day begins, on the next working day after"
    counting = (
        "Day 0 is the day of it; in time is before school begins on the next school day, taken as the next working day."
    )

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """The next working day."""
        return calendar.add(day_of(start), 1)

    def set_to(self, number: int, unit: Unit) -> NextSchoolDayOrSooner:
        """It has no number to change."""
        raise CannotCount("This is due before the next school day: no number can be set.")


@dataclass(frozen=True)
class HowMany:
    """A number by which something is asked about in the record: so long, or so many. No single day follows from one event.

    `least`: fewer than that would say nothing.

    >>> HowMany(6, "months").words
    'after 6 months from'
    """

    number: int
    of: str
    least: int = 1
    unit = None
    longer_is_stricter = False

    @property
    def words(self) -> str:
        """How a sentence says it."""
        return f"after {unit_named(self.of).said(self.number)} from"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        return "It is asked about from the day after. What began under one number is judged by it."

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """Refuse: it is worked out from the record.

        Raises:
            CannotCount: always.
        """
        raise CannotCount("This is worked out from a child's record, not from one day.")

    def set_to(self, number: int, unit: Unit) -> HowMany:
        """The same with a council's own number."""
        return HowMany(number, self.of, self.least)


@dataclass(frozen=True)
class SetByCouncil:
    """Nobody nationally has given a number: the council sets one, and until then nothing is due."""

    suggested: Unit = Unit.WORKING_DAYS
    before: bool = False
    number = None
    longer_is_stricter = False

    @property
    def unit(self) -> Unit:
        """What the number would count."""
        return self.suggested

    @property
    def words(self) -> str:
        """How a sentence says it."""
        return f"within the {self.suggested.value} that the council sets {'before' if self.before else 'after'}"

    @property
    def counting(self) -> str:
        """Which day is day 0, and whether the due day is in time."""
        return "Day 0 is the day of it; the last day of the number the council sets is in time; without one nothing is due."

    def on(self, start: Moment, calendar: Calendar) -> Moment:
        """Refuse: there is no number.

        Raises:
            CannotCount: always.
        """
        raise CannotCount("This has no number in law or guidance. Your council sets one, in its standards.")

    def set_to(self, number: int, unit: Unit) -> After | Before:
        """The shape with the council's number."""
        return (Before if self.before else After)(number, unit)


def said(moment: Moment) -> str:
    """A day or a moment in words.

    >>> said(datetime(2026, 3, 30, 10, 30))
    '30 March 2026 at 10:30'
    """
    at = f" at {moment:%H:%M}" if isinstance(moment, datetime) else ""
    return f"{moment.day} {moment:%B %Y}{at}"


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
