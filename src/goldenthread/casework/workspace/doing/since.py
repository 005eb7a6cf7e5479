"""What became late or soon since the last working day: said once, calmly, without names.

Serves: C.10
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.casework.workspace.doing.gathering import is_mine
from goldenthread.casework.workspace.doing.things import WEEK
from goldenthread.casework.workspace.home import Line
from goldenthread.practice.timescales.asks import Asks, asks
from goldenthread.practice.working_days import Calendar, CalendarError

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class News:
    """What is new about what is due: in words, whose day has passed and what is now due within the week."""

    since: date
    passed: str
    soon: str

    def lines(self) -> list[str]:
        """Each as a sentence."""
        said = []
        if self.soon:
            said.append(f"{self.soon} came due within a week.")
        if self.passed:
            only_one = self.passed.startswith("1 ") and " and " not in self.passed
            said.append(f"{self.passed} passed {'its' if only_one else 'their'} day.")
        return said

    def __bool__(self) -> bool:
        return bool(self.passed or self.soon)


def last_working_day(today: date) -> date:
    """The working day before this one: on a Monday it is Friday. Where the calendar does not reach, the day before."""
    try:
        return Calendar().add(today, -1)
    except CalendarError:
        return today - ONE_DAY


def news(lines: Iterable[Line], *, today: date) -> News:
    """What passed its day, and what came within a week, since the last working day, for the children one works with."""
    since = last_working_day(today)
    passed: Counter[Asks] = Counter()
    soon: Counter[Asks] = Counter()
    for line in lines:
        for row in line.dues:
            if not is_mine(row, line):
                continue
            if since <= row.due_on < today:
                passed[asks(row.rule)] += 1
            elif since + WEEK < row.due_on <= today + WEEK:
                soon[asks(row.rule)] += 1
    return News(since, counted(passed), counted(soon))


def counted(found: Counter[Asks]) -> str:
    """Counts in words, in the order of the table: `2 visits and 1 summary`.

    >>> counted(Counter({Asks.SUMMARY: 1, Asks.VISIT: 2}))
    '2 visits and 1 summary'
    """
    words = [f"{found[kind]} {kind.one if found[kind] == 1 else kind.many}" for kind in Asks if found[kind]]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
