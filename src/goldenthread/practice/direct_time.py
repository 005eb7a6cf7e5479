"""How long somebody of ours was with a child and the family lately: told as a fact, so that time with people is never seen as time lost.

In our words: trust is earned by being there, and a family may take its time. Hours with a child are therefore shown where they can only be read
as what they are: on that child's own page, over a quarter of a year, for everybody of ours together. There is no number to reach, nothing turns
red, no worker is named, and no list is sorted by it.
Counting: notes of visits, direct work and watching how a child is, of the last thirteen weeks, today included; a note about brothers and sisters
counts for each of them, as each had somebody there.
Reading: what is not written down as minutes is said, and not guessed.

Serves: A.14
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.practice.thread.said import said_count

WITH_THEM = ("visit", "direct_work", "observation")
WEEKS = 13
HOUR = 60
TAKES_TIME = "Trust takes time, and there is no right number."


@dataclass(frozen=True)
class TimeThere:
    """One note of somebody being with the child or the family: its kind, its day, and its minutes where they are written."""

    kind: str
    on: date
    minutes: int | None = None


def lately(there: Iterable[TimeThere], *, on: date) -> list[TimeThere]:
    """Those that count: being with them, in the last thirteen weeks."""
    since = on - timedelta(weeks=WEEKS)
    return [one for one in there if one.kind in WITH_THEM and since < one.on <= on]


def in_words(there: Iterable[TimeThere], *, child: str, on: date) -> str:
    """How long somebody was with them, in words; empty where nothing is written of it.

    >>> visits = [TimeThere("visit", date(2025, 11, 3), 75), TimeThere("direct_work", date(2025, 11, 10), 45), TimeThere("visit", date(2025, 10, 6))]
    >>> in_words(visits, child="Mia", on=date(2025, 11, 22))
    'In the last 13 weeks we were with Mia or the family three times, for about two hours; one note does not say how long. \
Trust takes time, and there is no right number.'
    """
    found = lately(there, on=on)
    if not found:
        return ""
    minutes = sum(one.minutes or 0 for one in found)
    untold = sum(1 for one in found if not one.minutes)
    says = f"In the last {WEEKS} weeks we were with {child} or the family {_times(len(found))}"
    if minutes:
        says += f", for {_long(minutes)}"
    if untold:
        says += f"; {said_count(untold, 'note')} {'does' if untold == 1 else 'do'} not say how long"
    return f"{says}. {TAKES_TIME}"


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number) or said_count(number, "time")


def _long(minutes: int) -> str:
    """Minutes as one says them: near an hour in hours, below it in minutes.

    >>> _long(40), _long(95), _long(610)
    ('40 minutes', 'about one and a half hours', 'about ten hours')
    """
    if minutes < HOUR:
        return f"{minutes} minutes"
    halves = round(minutes / (HOUR / 2))
    whole, half = divmod(halves, 2)
    if not half or whole >= 5:
        return f"about {said_count(round(minutes / HOUR), 'hour')}"
    return f"about {said_count(whole, 'hour').removesuffix(' hours').removesuffix(' hour')} and a half hours"
