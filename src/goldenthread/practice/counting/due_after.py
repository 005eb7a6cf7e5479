"""A date and why, from a shape of counting and a day: how every clock that counts from a day says when it is due."""

from __future__ import annotations

from datetime import date, timedelta

from goldenthread.practice.answers import Due
from goldenthread.practice.counting.shapes import Counting, SameDay
from goldenthread.practice.counting.units import CannotCount, Unit, day_of
from goldenthread.practice.working_days import Calendar

HOURS_IN_A_DAY = 24


def due_after(counts: Counting, start: date, since: str, calendar: Calendar) -> Due:
    """When something is due that is counted from one day, and why then.

    Reading: where hours are counted and only the day is kept, it is the last day on which they could run out.

    >>> from goldenthread.practice.counting.shapes import After
    >>> due_after(After(10, Unit.WORKING_DAYS), date(2026, 6, 1), "the child was last seen", Calendar())
    Due(on=datetime.date(2026, 6, 15), because='10 working days after the child was last seen')

    Raises:
        CannotCount: it has no single number.
        CalendarError: we do not hold the bank holidays of a year it runs through.
    """
    if isinstance(counts, SameDay):
        return Due(start, f"the same day: {since}")
    if counts.number is None or counts.unit is None:
        raise CannotCount("This has no single number to count by.")
    words = f"{counts.unit.said(counts.number)} after {since}"
    if counts.unit is Unit.HOURS:
        return Due(
            start + timedelta(days=-(-counts.number // HOURS_IN_A_DAY)),
            f"{words}; only the day is kept here, not the hour",
        )
    return Due(day_of(counts.on(start, calendar)), words)
