"""When somebody is to hear next what is being done, by the rhythm agreed with them.

In our words: a child, a family and those round them are kept up to date as often as they want to be, and nobody has to ring and ask.
Counting: from the day it was agreed, or from the day they were last told where that is later; on the last day it is in time.
Reading: our own. No law and no standard gives a number of days, so there is none but the one that was agreed; a card with our number tells nobody
what is being done, and does not count.

Serves: K3.08
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.practice.thread.said import said_count, said_day

IN_WORDS = {1: "each day", 7: "each week", 14: "each fortnight", 28: "every four weeks"}
LONGEST = 366


@dataclass(frozen=True)
class Rhythm:
    """How often somebody hears, since when it is agreed, and when they were last told."""

    every_days: int
    agreed_on: date
    told_on: date | None = None


def in_words(every_days: int) -> str:
    """A rhythm as one says it.

    >>> in_words(14), in_words(10)
    ('each fortnight', 'every ten days')
    """
    return IN_WORDS.get(every_days) or f"every {said_count(every_days, 'day')}"


def next_on(rhythm: Rhythm) -> date:
    """The last day on which they hear again in time.

    >>> next_on(Rhythm(14, date(2025, 11, 3), told_on=date(2025, 11, 10)))
    datetime.date(2025, 11, 24)
    """
    return max(rhythm.agreed_on, rhythm.told_on or rhythm.agreed_on) + timedelta(days=rhythm.every_days)


def says(rhythm: Rhythm, *, name: str) -> str:
    """Why they are to hear, in words.

    >>> says(Rhythm(14, date(2025, 11, 3), told_on=date(2025, 11, 10)), name="Karen")
    'Karen was last told on 10 November 2025. You agreed each fortnight.'
    """
    agreed = in_words(rhythm.every_days)
    if rhythm.told_on is None:
        return f"{name} has not been told anything yet. On {said_day(rhythm.agreed_on)} you agreed {agreed}."
    return f"{name} was last told on {said_day(rhythm.told_on)}. You agreed {agreed}."
