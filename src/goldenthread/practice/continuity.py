"""Who has led the work with a child, one after the other: a child tells their story to somebody, and every change costs that.

In our words: trust grows with one person who stays. So the child's page says since when the worker of today has been there, and how many came
before: as a fact about the child's time with us, never a figure about a worker.

Reading: workers are counted, not allocations. Somebody who comes back is not counted twice, and is there since the day they came back.
Serves: C.05, E.04, E.12
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.practice.thread.said import said_count, said_day


@dataclass(frozen=True)
class Led:
    """One time in which somebody led the work with a child. `ended_on`: None while it goes on; the first day on which they no longer do."""

    worker: int
    name: str
    began_on: date
    ended_on: date | None = None


def who_stayed(times: Sequence[Led], *, child: str, on: date) -> str:
    """Since when the worker of today leads the work, and how many led it before; empty where nobody ever did.

    >>> farah, ben = Led(1, "Farah Aziz", date(2025, 3, 3)), Led(2, "Ben Hale", date(2024, 5, 1), date(2025, 3, 3))
    >>> who_stayed([ben, farah], child="Mia", on=date(2025, 11, 22))
    'Farah Aziz has led the work with Mia since 3 March 2025. One other led it before, from 1 May 2024 on.'
    """
    begun = sorted((one for one in times if one.began_on <= on), key=lambda one: one.began_on)
    if not begun:
        return ""
    now = next((one for one in reversed(begun) if one.ended_on is None or one.ended_on > on), None)
    before = {one.worker for one in begun if now is None or one.worker != now.worker}
    first = said_day(begun[0].began_on)
    if now is None:
        return f"Nobody leads the work with {child} now. {_many(len(before))} led it, from {first} on."
    says = f"{now.name} has led the work with {child} since {said_day(now.began_on)}."
    if not before:
        return says
    return f"{says} {_many(len(before), 'other')} led it before, from {first} on."


def _many(number: int, other: str = "worker") -> str:
    return said_count(number, other).capitalize()
