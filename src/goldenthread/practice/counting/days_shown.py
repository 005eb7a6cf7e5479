"""How a date was counted, day by day, so that a page can show it: which days counted, which did not and why; or the steps on the way.

Working days and days are shown one by one; weeks, months, years and hours as steps from the start to the end.
Serves: K9.07
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.practice.bank_holidays import ENGLAND_AND_WALES
from goldenthread.practice.counting.combined import Between, InTurn, Several, SoonerOf, UntilThen
from goldenthread.practice.counting.shapes import AtAge, Counting, NextSchoolDayOrSooner
from goldenthread.practice.counting.units import CannotCount, Moment, Unit, away, day_of
from goldenthread.practice.working_days import SATURDAY, Calendar

ONE_BY_ONE = (Unit.WORKING_DAYS, Unit.DAYS)
MOST_DAYS = 200
MOST_STEPS = 26
HOURS_A_STEP = 24
A_DAY = timedelta(days=1)
WEEKEND = ("Saturday", "Sunday")


@dataclass(frozen=True)
class DayShown:
    """One day of a count. `number`: which day it is, 0 for the day of the event; None where it does not count, for the reason given."""

    on: date
    number: int | None
    why_not: str = ""
    mark: str = ""

    @property
    def is_weekend(self) -> bool:
        """Is it a Saturday or Sunday?"""
        return self.why_not in WEEKEND


@dataclass(frozen=True)
class Step:
    """One step on the way: the day or moment, and how far it is."""

    at: Moment
    far: str


@dataclass(frozen=True)
class HowCounted:
    """A count laid open. Either `days` or `steps` is filled; for what is due on the day itself, neither."""

    start: Moment
    end: Moment
    unit: Unit | None
    days: tuple[DayShown, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def backwards(self) -> bool:
        """Is it counted back from a day to come?"""
        return day_of(self.end) < day_of(self.start)

    def weeks(self) -> tuple[tuple[DayShown | None, ...], ...]:
        """The days in weeks from Monday; None for days outside the count."""
        if not self.days:
            return ()
        shown = {day.on: day for day in self.days}
        monday = self.days[0].on - self.days[0].on.weekday() * A_DAY
        count = (self.days[-1].on - monday).days // 7 + 1
        return tuple(tuple(shown.get(monday + (week * 7 + n) * A_DAY) for n in range(7)) for week in range(count))

    def left_out(self) -> list[str]:
        """Which days did not count, in words: weekends together, each other day by its name.

        >>> how_counted(date(2026, 4, 2), date(2026, 4, 8), Unit.WORKING_DAYS, Calendar()).left_out()
        ['2 days of weekends', 'Friday 3 April 2026: Good Friday', 'Monday 6 April 2026: Easter Monday']
        """
        not_counted = [day for day in self.days if day.number is None]
        weekends = sum(day.is_weekend for day in not_counted)
        words = [f"{weekends} day{'' if weekends == 1 else 's'} of weekends"] if weekends else []
        return words + [f"{_said(day.on)}: {day.why_not}" for day in not_counted if not day.is_weekend]


def how_counted(
    start: Moment, end: Moment, unit: Unit | None, calendar: Calendar, marks: Mapping[date, str] | None = None
) -> HowCounted:
    """The count from a start to an end, laid open. `marks`: words for days on which something falls on the way.

    Raises:
        CalendarError: we do not hold the bank holidays of a year it runs through.
    """
    first, last = day_of(start), day_of(end)
    if unit in ONE_BY_ONE and 0 < abs((last - first).days) <= MOST_DAYS:
        return HowCounted(start, end, unit, days=_days(first, last, unit, calendar, marks or {}))
    if unit is None or unit in ONE_BY_ONE or first == last:
        return HowCounted(start, end, unit)
    return HowCounted(start, end, unit, steps=tuple(_steps(start, end, unit, calendar)))


def _days(
    first: date, last: date, unit: Unit | None, calendar: Calendar, marks: Mapping[date, str]
) -> tuple[DayShown, ...]:
    step = A_DAY if first < last else -A_DAY
    found, number, day = [DayShown(first, 0, mark=marks.get(first, ""))], 0, first
    while day != last:
        day += step
        why_not = _why_not(day, calendar) if unit is Unit.WORKING_DAYS else ""
        number += not why_not
        found.append(DayShown(day, None if why_not else number, why_not, marks.get(day, "")))
    return tuple(sorted(found, key=lambda one: one.on))


def _why_not(day: date, calendar: Calendar) -> str:
    if calendar.is_working_day(day):
        return ""
    if day in ENGLAND_AND_WALES and day.weekday() < SATURDAY:
        return ENGLAND_AND_WALES[day]
    return WEEKEND[day.weekday() - SATURDAY] if day.weekday() >= SATURDAY else "the council is closed"


def _steps(start: Moment, end: Moment, unit: Unit, calendar: Calendar) -> Iterable[Step]:
    back = day_of(end) < day_of(start)
    size = HOURS_A_STEP if unit is Unit.HOURS else 1
    yield Step(start, "the start")
    for n in range(1, MOST_STEPS):
        try:
            at = away(start, -n * size if back else n * size, unit, calendar)
        except CannotCount:
            return
        if day_of(at) == day_of(end) or (day_of(at) > day_of(end)) is not back:
            break
        yield Step(at, f"{unit.said(n * size)} {'before' if back else 'on'}")
    yield Step(end, "due")


def unit_of(counts: Counting) -> Unit | None:
    """What a shape counts in, also where it is made of several; None where it is due on the day itself."""
    match counts:
        case Several():
            return unit_of(counts.targets[0][1])
        case Between():
            return counts.last.unit
        case InTurn():
            return counts.intervals[0].unit
        case UntilThen():
            return counts.first.unit
        case SoonerOf():
            return counts.ways[0][1].unit
        case NextSchoolDayOrSooner():
            return Unit.WORKING_DAYS
        case AtAge():
            return Unit.YEARS
    return counts.unit


def one_by_one(counts: Counting) -> tuple[Counting, ...]:
    """The single counts a shape is made of; a shape that is one is alone."""
    match counts:
        case Several():
            return tuple(shape for _, shape in counts.targets)
        case Between():
            return (counts.first, counts.last)
        case InTurn():
            return counts.intervals
        case UntilThen():
            return (counts.first, counts.then)
        case SoonerOf():
            return tuple(how for _, how in counts.ways)
    return (counts,)


def that_gives(counts: Counting, start: Moment, end: date, calendar: Calendar) -> Counting | None:
    """Which of the counts a shape is made of leads from this start to that day; None where none does."""
    for one in one_by_one(counts):
        try:
            if day_of(one.on(start, calendar)) == end:
                return one
        except CannotCount:
            continue
    return None


def _said(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"
