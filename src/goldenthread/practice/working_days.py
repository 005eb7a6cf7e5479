"""Counting days the way the law does. Used by every clock; never asks what day it is.

Day 0 is the day of the event; the next counted day is day 1; what is due by a day is in time until that day ends. A
working day is not a Saturday, a Sunday, or a bank holiday in England and Wales (Good Friday and Christmas Day are among
them).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from goldenthread.practice.bank_holidays import ENGLAND_AND_WALES, FIRST_YEAR, LAST_YEAR

SATURDAY = 5


class CalendarError(ValueError):
    """A count would run through a year whose bank holidays we do not hold. The message says which years we do hold."""


class Calendar:
    """Working days in England and Wales. `local`, for a council's own targets only, leaves out its closure days too.

    >>> Calendar().add(date(2025, 4, 17), 1)
    datetime.date(2025, 4, 22)
    """

    def __init__(self, *, closures: Iterable[date] = ()) -> None:
        self.closures = frozenset(closures)
        self._days = _working_days(frozenset(ENGLAND_AND_WALES))
        self._local: Calendar | None = None

    @property
    def local(self) -> Calendar:
        """The calendar for this council's own targets: its closure days do not count either. Never for a legal clock."""
        if not self.closures:
            return self
        if self._local is None:
            self._local = Calendar()
            self._local._days = _working_days(frozenset(ENGLAND_AND_WALES) | self.closures)
            self._local._local = self._local
        return self._local

    def is_working_day(self, day: date) -> bool:
        """Does this day count?

        Raises:
            CalendarError: we do not hold that year.
        """
        _refuse_unheld(day)
        place = bisect_left(self._days, day)
        return place < len(self._days) and self._days[place] == day

    def add(self, day: date, working_days: int) -> date:
        """The day so many working days after (or, when negative, before) a day; with none at all, the day itself.

        Raises:
            CalendarError: the count begins in, or runs into, a year we do not hold.
        """
        _refuse_unheld(day)
        if working_days == 0:
            return day
        forward = working_days > 0
        place = (
            bisect_right(self._days, day) + working_days - 1 if forward else bisect_left(self._days, day) + working_days
        )
        if not 0 <= place < len(self._days):
            raise _unheld(f"{abs(working_days)} working days {'after' if forward else 'before'} {_said(day)}")
        return self._days[place]

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days lie after one day, up to and including another; negative when the other comes first.

        Raises:
            CalendarError: we do not hold one of the years.
        """
        _refuse_unheld(start)
        _refuse_unheld(end)
        return bisect_right(self._days, end) - bisect_right(self._days, start)


def months_after(day: date, months: int) -> date:
    """The same day so many months on; where that month has no such day, its last day.

    >>> months_after(date(2025, 8, 31), 6)
    datetime.date(2026, 2, 28)
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@lru_cache(maxsize=8)
def _working_days(closed: frozenset[date]) -> tuple[date, ...]:
    first, last = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(day for day in days if day.weekday() < SATURDAY and day not in closed)


def _refuse_unheld(day: date) -> None:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise _unheld(_said(day))


def _unheld(what: str) -> CalendarError:
    return CalendarError(
        f"We cannot count to {what}: we hold bank holidays from {FIRST_YEAR} to {LAST_YEAR} only. "
        "Ask whoever runs the system to refresh them (docs/how-to/refresh-bank-holidays.md)."
    )


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
