"""What a rule of drift answers with, and how its days are put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.practice.thread.gather import Gathered

LONGEST = 400
WORDS = 12
"""How many words of a goal, a step or a question are repeated in a sentence; the whole text stands where it leads to."""


@dataclass(frozen=True)
class DriftFound:
    """One place where nothing is changing: from its first day until the first day on which it is no more so, if that is known.

    `opener`: what it is about, as kind and number. `rank`: how near to harm, the smaller the nearer. `strand`: where it belongs to one.
    """

    kind: str
    opener: str
    begins_on: date
    ends_on: date | None
    rank: float
    says: str
    asks: str
    strand: str = ""


def next_day(day: date) -> date:
    """The day after."""
    return day + timedelta(days=1)


def first_of(*days: date | None) -> date | None:
    """The earliest of the days that are known."""
    return min((day for day in days if day is not None), default=None)


def work_ends_on(bundle: Gathered) -> date | None:
    """The day on which nothing more was expected of a strand: it was settled, held or passed on, or our work ended."""
    if bundle.wish:
        return bundle.closed_on
    return first_of(
        None if bundle.head.status == "live" else (bundle.head.status_on or bundle.head.raised_on), bundle.closed_on
    )


def whole(found: Iterable[DriftFound]) -> tuple[DriftFound, ...]:
    """Those that lasted at least a day, each once (what belongs to two strands: for as long as it stands in either), the nearest to harm first."""
    kept: dict[tuple[str, str, date], DriftFound] = {}
    for one in found:
        key = (one.kind, one.opener, one.begins_on)
        if (one.ends_on is None or one.begins_on < one.ends_on) and (key not in kept or _goes_before(one, kept[key])):
            kept[key] = one
    return tuple(sorted(kept.values(), key=lambda one: (one.rank, one.begins_on, one.kind, one.opener)))


def _goes_before(one: DriftFound, other: DriftFound) -> bool:
    def key(found: DriftFound) -> tuple[date, float, str]:
        return (found.ends_on or date.max, -found.rank, found.strand)

    return key(one) > key(other)


def quoted(words: str) -> str:
    """Some words of the record, short enough for a sentence; what they quote themselves, in single marks.

    >>> quoted("Mia feels safe at home.")
    '“Mia feels safe at home”'
    >>> quoted("Mia was tired. “I put my pillow on my ears.”")
    '“Mia was tired. ‘I put my pillow on my ears.’”'
    """
    parts = words.split()
    text = " ".join(parts) if len(parts) <= WORDS else " ".join(parts[:WORDS]).rstrip(".,;:") + "…"
    text = text.rstrip(".")
    if text.count("“") != text.count("”"):
        text = text.replace("“", "").replace("”", "")
    return f"“{text.replace('“', '‘').replace('”', '’')}”"
