"""How a child protection plan ends, and which clocks begin that day. A plan never just stops.

In our words: when a plan is no longer needed the family is helped on as a child in need; when a child comes into care the
care plan takes its place; when a family moves, the other council holds its conference before ours lets go; and at eighteen
a person is an adult, whatever the plan says.

Reading: at eighteen nothing further falls due under the plan, from the birthday on; a date on the birthday is no longer due.
After a move our own plan runs on until the other council's conference, not until the day of the move.

Serves: K9.07
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from goldenthread.practice.childhood import ADULT_AT
from goldenthread.practice.counting.combined import stands_until
from goldenthread.practice.counting.shapes import AtAge
from goldenthread.practice.working_days import Calendar


class Ending(Enum):
    """How a plan may end: in words, and the clocks that begin on that day."""

    CHILD_IN_NEED = ("child_in_need", "Help goes on as a child in need", ("T030", "T031", "T033"))
    CARE = ("care", "The child came into care", ("T090", "T094", "T121", "T122", "T126", "T132"))
    TRANSFER = ("transfer", "Another council has taken the plan over", ())
    EIGHTEEN = ("eighteen", "The young person is eighteen", ())

    def __init__(self, key: str, words: str, begins: tuple[str, ...]) -> None:
        self.key, self.words, self.begins = key, words, begins


@dataclass(frozen=True)
class PlanFact:
    """One plan of one child: how and when it ended, if it has; when the child moved, and the other council's conference."""

    began_on: date
    born_on: date | None = None
    ended_on: date | None = None
    conference_elsewhere_on: date | None = None


def last_day(plan: PlanFact, calendar: Calendar) -> date | None:
    """The day on which a plan ended or will end of itself: written down, taken over, or the eighteenth birthday, the first of them.

    >>> last_day(PlanFact(date(2026, 1, 5), born_on=date(2008, 3, 28)), Calendar())
    datetime.date(2026, 3, 28)
    """
    known = [plan.ended_on, plan.conference_elsewhere_on, eighteenth_birthday(plan.born_on, calendar)]
    return min((day for day in known if day is not None), default=None)


def still_due(due_on: date, plan: PlanFact, calendar: Calendar) -> date | None:
    """A date under the plan, unless the plan has ended before it, or the young person is an adult by then."""
    birthday = eighteenth_birthday(plan.born_on, calendar)
    if birthday is not None and due_on >= birthday:
        return None
    return stands_until(due_on, last_day(plan, calendar))


def eighteenth_birthday(born_on: date | None, calendar: Calendar) -> date | None:
    """The day on which somebody is eighteen; None while the day of birth is not known or lies ahead of us."""
    if born_on is None:
        return None
    birthday = AtAge(ADULT_AT).on(born_on, calendar)
    return birthday if isinstance(birthday, date) else None
