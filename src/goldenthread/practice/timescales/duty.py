"""One duty towards one child: what opened it, when it is due, what met it. The caseload keeps one row for each.

Nothing here knows today's date. A duty is open or it is met; whether it is late is asked of it with a day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.practice.answers import Due
from goldenthread.practice.rule import Edition, Force


@dataclass(frozen=True)
class Answer:
    """What one clock answers: when it opened, its due date, what met or ended it. `ordinal` counts repeats from 1.

    `not_in_file`: what would meet it cannot be held by the file this came from, so it is never called late and is on no
    board.
    """

    opener: str
    opened_on: date
    due: Due | None
    ordinal: int = 1
    met_on: date | None = None
    met_by: str = ""
    ended_on: date | None = None
    ended_because: str = ""
    not_in_file: bool = False
    cannot_say: str = ""


@dataclass(frozen=True)
class Duty:
    """One duty towards one child, open, met or ended, with the rule and the edition that made it."""

    rule_id: str
    edition: str
    title: str
    force: Force
    child_id: str
    who: str
    answer: Answer

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What makes this duty the same one after a rebuild: rule, child, opener, ordinal."""
        return (self.rule_id, self.child_id, self.answer.opener, self.answer.ordinal)

    @property
    def opened_on(self) -> date:
        """The day 0 of its clock."""
        return self.answer.opened_on

    @property
    def begins_on(self) -> date:
        """The day from which a page shows it."""
        return self.answer.opened_on

    @property
    def due(self) -> Due | None:
        """When it is due and why, or None where that cannot be worked out."""
        return self.answer.due

    @property
    def met_on(self) -> date | None:
        """The day it was met."""
        return self.answer.met_on

    @property
    def is_open(self) -> bool:
        """Is it still to be done? What was met, has ended, or cannot be in the file is not."""
        return not (self.answer.met_on or self.answer.ended_on or self.answer.not_in_file)

    def is_late(self, on: date) -> bool:
        """Had its date passed, unmet, before that day? The due day itself is in time."""
        return self.is_open and self.due is not None and self.due.on < on

    @property
    def was_met_late(self) -> bool:
        """Was it met after its date?"""
        return bool(self.due and self.met_on and self.met_on > self.due.on)


def duty(edition: Edition, answer: Answer, *, child_id: str) -> Duty:
    """An answer with the rule that gave it."""
    return Duty(edition.rule_id, edition.name, edition.title, edition.force, child_id, edition.who, answer)
