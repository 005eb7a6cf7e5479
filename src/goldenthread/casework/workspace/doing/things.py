"""One thing of a worker's day, in words: for whom, what, by when, why, and where it is begun.

Nothing here asks the database or knows the date: both are handed in.
Serves: C.10, P.03
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from goldenthread.casework.dues.due_queries import why_address
from goldenthread.casework.workspace.coming import late_by
from goldenthread.casework.workspace.doing.starting import Start
from goldenthread.casework.workspace.home import Line
from goldenthread.design.words import MONTHS, count, short_day
from goldenthread.people.models import Person
from goldenthread.practice.rule import BOOK, Edition, Force
from goldenthread.practice.timescales.asks import without_suffix

WEEK = timedelta(days=7)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FORCES = {force.key: force for force in Force}


@dataclass(frozen=True)
class Why:
    """Why something is due: how its day was counted, the rule in words, how binding it is, and the page that says all of it."""

    counted: str
    rule: str
    force: str
    href: str


class InADay:
    """What stands in a day: `on` is its day; without one it has waited since `since`, or simply waits."""

    on: date | None
    since: date | None

    def is_for_today(self, today: date) -> bool:
        """Whether it stands among today's: its day has come or gone, or it waits without one."""
        return self.on is None or self.on <= today

    def is_late(self, today: date) -> bool:
        """Whether its day has passed. A fact, not a blame."""
        return self.on is not None and self.on < today

    def when(self, today: date) -> str:
        """By when, as one says it."""
        if self.on is None:
            return f"waiting {count((today - self.since).days, 'day')}" if self.since and self.since < today else "now"
        return by_when(self.on, today)


@dataclass(frozen=True)
class Thing(InADay):
    """One thing to do for a child. `names`: others named in its words; `rule`: the one it is due by, where one asks for it."""

    kind: str
    child: Person
    what: str
    start: Start
    on: date | None = None
    since: date | None = None
    about: str = ""
    late_words: str = ""
    late_because: str = ""
    why: Why | None = None
    for_whom: str = ""
    planned_on: date | None = None
    plan: Start | None = None
    names: tuple[Person, ...] = ()
    rule: str = ""

    @property
    def key(self) -> tuple[date, str, str]:
        """Among the things for one child: by the day, what waits without one first."""
        return (self.on or date.min, self.kind, self.what)


@dataclass(frozen=True)
class ForChild:
    """What is to be done for one child, with how the child stands."""

    line: Line
    things: tuple[Thing, ...]


@dataclass(frozen=True)
class Many:
    """Something that waits without one child's name: notes to sign. How many, in words, and where."""

    words: str
    start: Start
    count: int = field(default=1)


def by_when(on: date, today: date) -> str:
    """A day as one says it, near or far.

    >>> [by_when(date(2026, 11, on), date(2026, 11, 22)) for on in (24, 12, 23)]
    ['Tuesday 24 November', 'was due 12 Nov 2026', 'tomorrow']
    """
    if on == today:
        return "today"
    if on < today:
        return f"was due {short_day(on)}"
    if on == today + timedelta(days=1):
        return "tomorrow"
    return f"{DAYS[on.weekday()]} {on.day} {MONTHS[on.month - 1]}"


@lru_cache(maxsize=1024)
def edition_of(rule: str, edition: date) -> Edition | None:
    """The edition of a rule that made a line; None where the book does not hold it any more."""
    for number in (rule, rule.removesuffix("-local"), without_suffix(rule)):
        try:
            if found := BOOK.edition_on(number, edition):
                return found
        except KeyError:
            continue
    return None


def why_of(row: Any) -> Why:
    """Why a line is due, from its row and the book of rules."""
    edition, force = edition_of(row.rule, row.edition), FORCES.get(row.force, Force.PRACTICE)
    href = why_address(row.child_id, row.rule, row.opener, row.ordinal)
    return Why(row.because, edition.says if edition else "", force.words, href)


def late_words(row: Any, today: date) -> str:
    """How a page says that the day has passed: `10 days late · past its date in statutory guidance`."""
    if row.due_on >= today:
        return ""
    edition = edition_of(row.rule, row.edition)
    force = FORCES.get(row.force, Force.PRACTICE)
    own = edition is None or edition.force is not force
    return f"{late_by(row.due_on, today)} · {force.late_words if own or edition is None else edition.late_words}"


def by_child(things: Iterable[Thing], lines: dict[int, Line]) -> tuple[ForChild, ...]:
    """Things put together by child, the child nearest to harm first, whatever is late: need before forms."""
    found: dict[int, list[Thing]] = {}
    for thing in things:
        found.setdefault(thing.child.pk, []).append(thing)
    groups = [
        ForChild(lines.get(number) or Line(child=mine[0].child, age=None, now=""), tuple(sorted(mine, key=lambda one: one.key)))
        for number, mine in found.items()
    ]  # fmt: skip
    return tuple(sorted(groups, key=lambda group: group.line.key))
