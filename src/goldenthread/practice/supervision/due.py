"""By when a worker's next supervision is held, and the next look at progress in a first year.

In our words: everybody who works with children has supervision at least as often as their own council has set (T180). A social worker in
the first year after qualifying has it every week for six weeks, every two weeks until six months, then monthly (T181), and somebody looks
with them at how they are getting on after three, six, nine and twelve months (T182).
Counting: from the day the last one was held; that day is day 0, and one held on the due day is in time. The rhythm of a first year is the
one that held on that day.
Reading:  where nothing was held yet, from the day the worker came into the team. Where a council has set no number, T180 makes nothing due:
the number in the book is another council's; where it set its first one later, it counts from that day. Where both count, the sooner day
stands. The first year begins on the first day with the council; where that lies more than two years before the year's last day, the worker
was here before they qualified, and it begins twelve months before that last day.

Serves: T.16, P.09
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.practice.counting.shapes import After, said
from goldenthread.practice.counting.units import Unit, day_of
from goldenthread.practice.rule import BOOK, Edition
from goldenthread.practice.timescales.asking import when_due
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.working_days import Calendar, months_after

EVERYBODY, FIRST_YEAR, PROGRESS = "T180", "T181", "T182"
RHYTHM = {
    "weekly,": (After(1, Unit.WEEKS), "every week for the first six weeks"),
    "every two weeks,": (After(2, Unit.WEEKS), "every two weeks until six months"),
    "monthly,": (After(1, Unit.MONTHS), "every month in the first year"),
}
"""How often, under the name the rule gives each stretch of the first year, and how a sentence says it."""
A_FIRST_YEAR, AT_MOST = 12, 24
"""Months: a first year, and the longest we take for one."""
A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Supervised:
    """What is known of one worker: since when in the team, with the council, the last protected day, and what was held."""

    since: date
    started_on: date
    newly_qualified_until: date | None = None
    held_on: tuple[date, ...] = ()
    reviewed_on: tuple[date, ...] = ()


@dataclass(frozen=True)
class Next:
    """By when, by which rule, counted how; `never`: nothing was held yet."""

    rule: str
    on: date
    because: str
    edition: Edition
    counted_from: date
    never: bool = False

    def is_late(self, today: date) -> bool:
        """Whether its day has passed without one."""
        return self.on < today


def first_year(known: Supervised) -> tuple[date, date] | None:
    """The first and last day of a worker's first year as a social worker; None where they have none.

    >>> first_year(Supervised(date(2025, 9, 1), date(2025, 9, 1), date(2026, 8, 31)))
    (datetime.date(2025, 9, 1), datetime.date(2026, 8, 31))
    >>> first_year(Supervised(date(2019, 5, 1), date(2019, 5, 1), date(2026, 8, 31)))
    (datetime.date(2025, 9, 1), datetime.date(2026, 8, 31))
    """
    until = known.newly_qualified_until
    if until is None:
        return None
    day_after = until + A_DAY
    here_before = known.started_on < months_after(day_after, -AT_MOST)
    return (months_after(day_after, -A_FIRST_YEAR) if here_before else known.started_on), until


def next_supervision(known: Supervised, calendar: Calendar, standards: Standards) -> Next | None:
    """By when the next supervision is held; None where no rule and no number of the council's own asks for one."""
    last = max(known.held_on, default=None)
    start = last or known.since
    found = [
        one for one in (_in_a_first_year(known, start, calendar), _for_everybody(start, calendar, standards)) if one
    ]
    if not found:
        return None
    rule, on, counted, edition = min(found, key=lambda one: one[1])
    began = (
        f"the last one, held {said(start)}"
        if last
        else f"coming into the team, {said(start)}; none is written down yet"
    )
    return Next(rule, on, f"{counted}, counted from {began}", edition, start, never=last is None)


Counted = tuple[str, date, str, Edition]


def _in_a_first_year(known: Supervised, start: date, calendar: Calendar) -> Counted | None:
    year = first_year(known)
    if year is None or not start <= year[1] or (edition := BOOK.edition_on(FIRST_YEAR, year[0])) is None:
        return None
    ends = [(name, day_of(on)) for name, on in when_due(FIRST_YEAR, year[0], calendar).also]
    name = next((name for name, last_day in ends if start <= last_day), ends[-1][0])
    shape, words = RHYTHM[name]
    return FIRST_YEAR, day_of(shape.on(max(start, year[0]), calendar)), words, edition


def _for_everybody(start: date, calendar: Calendar, standards: Standards) -> Counted | None:
    start = _first_day(start, standards)
    edition, own = BOOK.edition_on(EVERYBODY, start), standards.applying(EVERYBODY, start)
    if edition is None or own is None:
        return None
    every = Unit(own.unit or edition.unit).said(own.within)
    due = day_of(when_due(EVERYBODY, start, calendar, standards).due)
    return EVERYBODY, due, f"within {every}, our council’s own number", edition


def _first_day(start: date, standards: Standards) -> date:
    """The day it counts from: where the council had set no number yet, the day from which its first one applies."""
    if standards.applying(EVERYBODY, start):
        return start
    return min(
        (one.applies_from for one in standards.rows if one.rule_id == EVERYBODY and one.applies_from > start),
        default=start,
    )


def next_progress_review(known: Supervised, calendar: Calendar) -> Next | None:
    """By when somebody looks at progress in a first year again; None where there is no first year, or all four looks were had."""
    year = first_year(known)
    if year is None or (edition := BOOK.edition_on(PROGRESS, year[0])) is None:
        return None
    held = [day for day in known.reviewed_on if day >= year[0]]
    looks = [(name, day_of(on)) for name, on in when_due(PROGRESS, year[0], calendar).also]
    if len(held) >= len(looks):
        return None
    name, on = looks[len(held)]
    return Next(
        PROGRESS,
        on,
        f"the {name} look in the first year, which began {said(year[0])}",
        edition,
        year[0],
        never=not held,
    )
