"""The units a rule counts in, and how far on so many of them lie.

Working days leave out weekends and bank holidays; days, weeks, months and years are the calendar's. Hours are hours on
a stopwatch: when the clocks change, the hands move and the hours do not.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from goldenthread.practice.working_days import Calendar, months_after

ENGLAND = ZoneInfo("Europe/London")
MONTHS_IN_A_YEAR = 12
DAYS_IN_A_WEEK = 7
Moment = date | datetime


class CannotCount(ValueError):
    """This cannot be counted from what was handed in. The message says what is needed."""


class Unit(StrEnum):
    """What a rule counts in."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"

    def said(self, number: int) -> str:
        """A number of these in words.

        >>> Unit.WORKING_DAYS.said(1)
        '1 working day'
        """
        return f"{number} {self.value.removesuffix('s') if number == 1 else self.value}"

    @property
    def shortest_in_days(self) -> float:
        """The fewest calendar days that one of these can span."""
        return {"hours": 1 / 24, "days": 1, "working days": 1, "weeks": 7, "months": 28, "years": 365}[self.value]


class Tally(StrEnum):
    """What is counted one by one and is no length of time."""

    REVIEWS = "reviews"
    WORKERS = "workers"
    READINGS = "readings"

    def said(self, number: int) -> str:
        """A number of these in words."""
        return f"{number} {self.value.removesuffix('s') if number == 1 else self.value}"


def unit_named(name: str) -> Unit | Tally:
    """A unit by its name.

    >>> unit_named("months").said(1), unit_named("workers").said(3)
    ('1 month', '3 workers')

    Raises:
        ValueError: nothing is counted in it.
    """
    return Tally(name) if name in set(Tally) else Unit(name)


def day_of(moment: Moment) -> date:
    """The day of a moment, in England."""
    if isinstance(moment, datetime):
        return moment.astimezone(ENGLAND).date() if moment.tzinfo else moment.date()
    return moment


def away(start: Moment, number: int, unit: Unit, calendar: Calendar) -> Moment:
    """So many units after a start; before it, when the number is negative.

    Raises:
        CannotCount: hours are asked for from a day without a time, or the answer is beyond the calendar.
        CalendarError: we do not hold the bank holidays of a year it runs through.
    """
    if unit is Unit.WORKING_DAYS:
        return calendar.add(day_of(start), number)
    try:
        match unit:
            case Unit.HOURS:
                return hours_after(start, number)
            case Unit.MONTHS:
                return months_after(day_of(start), number)
            case Unit.YEARS:
                return months_after(day_of(start), number * MONTHS_IN_A_YEAR)
            case _:
                return day_of(start) + timedelta(days=number * (DAYS_IN_A_WEEK if unit is Unit.WEEKS else 1))
    except CannotCount:
        raise
    except (OverflowError, ValueError):
        raise CannotCount(f"{unit.said(number)} from {day_of(start)} lies beyond the calendar.") from None


def hours_after(start: Moment, number: int) -> datetime:
    """So many hours on a stopwatch. A time without a zone is the time on a clock in England.

    >>> hours_after(datetime(2026, 3, 27, 9, 30), 72).isoformat()
    '2026-03-30T10:30:00+01:00'

    Raises:
        CannotCount: there is only a day, or the time never was on that day.
    """
    if not isinstance(start, datetime):
        raise CannotCount("This is counted in hours. Give the time too, as 2026-03-27T09:30.")
    here = start if start.tzinfo else start.replace(tzinfo=ENGLAND)
    there = here.astimezone(ZoneInfo("UTC"))
    if not start.tzinfo and there.astimezone(ENGLAND).replace(tzinfo=None, fold=0) != start.replace(fold=0):
        raise CannotCount(f"The clocks went forward: there was no {start:%H:%M} on {start:%Y-%m-%d}.")
    return (there + timedelta(hours=number)).astimezone(ENGLAND)
