"""Reading a chronology for its pattern: long silences, and much in a short time.

In our words: a chronology holds what matters, good and bad, not every contact. Its pattern speaks before its words: where nothing was
written for long, and where much happened at once. Both are questions to ask, not findings.

Reading: no source gives a number. A year without a line, and four lines within ninety days, are our own choices.
Serves: K10.02a
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.practice.working_days import months_after

SILENT_MONTHS = 12
MANY = 4
MANY_WITHIN = timedelta(days=90)
COURT_READS_YEARS = 2
"""What a court reads in full; what is older stands in one line (the study of chronologies, `practice_tools.md` §7)."""


@dataclass(frozen=True)
class Stretch:
    """A stretch of time from one day to another, with how many lines it holds."""

    first: date
    last: date
    lines: int


def silences(days: Iterable[date], *, until: date, longer_than_months: int = SILENT_MONTHS) -> tuple[Stretch, ...]:
    """Where no line was written for longer than so many months, up to today.

    >>> silences([date(2025, 1, 6), date(2026, 1, 7)], until=date(2026, 2, 1))
    (Stretch(first=datetime.date(2025, 1, 6), last=datetime.date(2026, 1, 7), lines=0),)
    >>> silences([date(2025, 1, 6), date(2026, 1, 6)], until=date(2026, 2, 1))
    ()
    """
    ordered = sorted(set(days))
    ends = [*ordered[1:], until] if ordered else []
    return tuple(
        Stretch(one, following, 0)
        for one, following in zip(ordered, ends, strict=False)
        if following > months_after(one, longer_than_months)
    )


def clusters(days: Iterable[date], *, at_least: int = MANY, within: timedelta = MANY_WITHIN) -> tuple[Stretch, ...]:
    """Where at least so many lines fall within so short a time; stretches that touch are one.

    >>> clusters([date(2025, 3, 1), date(2025, 3, 8), date(2025, 3, 20), date(2025, 4, 12), date(2025, 11, 1)])
    (Stretch(first=datetime.date(2025, 3, 1), last=datetime.date(2025, 4, 12), lines=4),)
    """
    ordered = sorted(days)
    found: list[tuple[int, int]] = []
    for begins in range(len(ordered)):
        ends = begins
        while ends + 1 < len(ordered) and ordered[ends + 1] - ordered[begins] <= within:
            ends += 1
        if ends - begins + 1 >= at_least:
            if found and begins <= found[-1][1]:
                found[-1] = (found[-1][0], max(found[-1][1], ends))
            else:
                found.append((begins, ends))
    return tuple(Stretch(ordered[first], ordered[last], last - first + 1) for first, last in found)
