"""The days on which something of a child's thread happened: what somebody steps through to read it as it was.

Serves: K10.00
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goldenthread.practice.thread.facts import ChildThread


def days_of(thread: ChildThread) -> tuple[date, ...]:
    """Every day on which a worry, a wish, a need, a goal, a step, a number or an ending of it happened, in order."""
    return tuple(sorted({day for day in _days(thread) if day is not None}))


def _days(thread: ChildThread) -> Iterator[date | None]:
    for concern in thread.concerns:
        yield from (concern.raised_on, concern.status_on)
    for wish in thread.wishes:
        yield from (wish.said_on, wish.acted_on, wish.told_back_on, wish.verdict_on)
    yield from (need.found_on for need in thread.needs)
    yield from (goal.agreed_on for goal in thread.goals)
    for step in thread.steps:
        yield from (step.agreed_on, step.started_on, step.status_on)
    yield from (reading.on for measure in thread.measures for reading in measure.readings)
    yield from (impact.on for impact in thread.impacts)
    yield from (closing.on for closing in thread.closings)
    yield thread.closed_on


def beside(days: tuple[date, ...], on: date) -> tuple[date | None, date | None]:
    """The last day before and the first day after one on which something happened.

    >>> beside((date(2025, 9, 1), date(2025, 10, 1), date(2025, 11, 1)), date(2025, 10, 1))
    (datetime.date(2025, 9, 1), datetime.date(2025, 11, 1))
    """
    return max((day for day in days if day < on), default=None), min((day for day in days if day > on), default=None)
