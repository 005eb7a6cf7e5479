"""When a number is wanted: the first one soon after the plan begins, then again and again, each person on their own; said in words.

In our words: know where you start, measure again while the plan runs, and at the end. Nobody is in breach of anything: these are prompts.

Counting: the day of the last number is day 0; a number given on the wanted day is in time.
Reading:  a measure keeps its own interval, agreed with the person; where nobody has said, the golden thread's interval counts, as it stood on
          the day. A person who has been asked once is asked again; a person who was never asked is not chased.
Source: Knowsley Social Work Practice Standards, standard 6; the days are `thread/settings`, or the council's own.
Serves: K6.01, K6.02a, K6.03, K5.01
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.practice.thread.said import said_day
from goldenthread.practice.thread.settings import DEFAULTS, ThreadSettings

SOON_DAYS = 7
"""So many days before it is wanted, a number is said to be wanted soon. Our own prompt."""


@dataclass(frozen=True)
class Asked:
    """What this rule needs to know of one measure and one person: when it was agreed, and when they were last asked."""

    set_on: date
    last_on: date | None = None
    every_days: int | None = None
    ended_on: date | None = None


@dataclass(frozen=True)
class Wanted:
    """When the next number is wanted, how it is said, and how it stands: `waits`, `soon`, `past`, `ended`."""

    on: date | None
    says: str
    stands: str


def wanted(asked: Asked, today: date, settings: ThreadSettings = DEFAULTS) -> Wanted:
    """When the next number is wanted.

    >>> wanted(Asked(set_on=date(2026, 3, 2)), date(2026, 3, 3)).says
    'The first number is wanted by 16 March 2026'
    >>> wanted(Asked(date(2026, 3, 2), last_on=date(2026, 3, 9), every_days=28), date(2026, 4, 10)).says
    'It was to be asked again by 6 April 2026'
    """
    if asked.ended_on is not None and asked.ended_on <= today:
        return Wanted(None, f"Not asked any more since {said_day(asked.ended_on)}", "ended")
    if asked.last_on is None:
        on = asked.set_on + timedelta(days=settings.number("baseline", asked.set_on))
        return _said(on, today, "The first number is wanted by", "The first number was wanted by")
    on = asked.last_on + timedelta(days=asked.every_days or settings.number("repeat", asked.last_on))
    return _said(on, today, "Asked again by", "It was to be asked again by")


def _said(on: date, today: date, coming: str, gone: str) -> Wanted:
    if today > on:
        return Wanted(on, f"{gone} {said_day(on)}", "past")
    stands = "soon" if (on - today).days <= SOON_DAYS else "waits"
    return Wanted(on, f"{coming} {said_day(on)}", stands)
