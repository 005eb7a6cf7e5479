"""How long a link of the thread may be missing before it counts as broken: named, with where each number comes from.

They are good practice, not law: a prompt to look, never a red mark. Where no source gives a number it is ours, and says so. A council sets its own
on the page of standards (`numbers.py`): the one in force on the day from which a link is waited for judges it for ever.

Serves: K6.01, K6.02a, K10.07, P.04
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.practice.answers import Source
from goldenthread.practice.numbers_we_ask_by import NOT_SET, Setting, Unit
from goldenthread.practice.timescales.local_standards import Standards

TWO_NUMBERS = 2
"""One number alone cannot be better or worse than another."""


@dataclass(frozen=True)
class ThreadSettings:
    """Every interval the thread uses, and the council's own where it has set some."""

    need: Setting = Setting(
        63, Unit.DAYS, "A worry has waited for somebody to write what the child needs",
        Source("Our practice default: nine weeks, the length of the 45 working days of an assessment (T010)"),
    )  # fmt: skip
    goal: Setting = Setting(21, Unit.DAYS, "A need has waited for a goal")
    step: Setting = Setting(14, Unit.DAYS, "A goal has waited for somebody to agree to do something")
    start: Setting = Setting(
        14, Unit.DAYS, "An agreed step has waited since the day it was to start",
        Source("Our practice default: two weeks, as the drawing of the manager's board has it"),
    )  # fmt: skip
    baseline: Setting = Setting(
        14, Unit.DAYS, "A goal has waited for its first number, and for the word of those who were harmed",
        Source("Knowsley Social Work Practice Standards (K6.01) ask for a starting point; two weeks is ours"),
    )  # fmt: skip
    repeat: Setting = Setting(
        56, Unit.DAYS, "A goal has not been measured again, nor those who were harmed asked again",
        Source("Knowsley Social Work Practice Standards (K6.02a) ask for repeats; eight weeks is ours"),
    )  # fmt: skip
    accept: Setting = Setting(7, Unit.DAYS, "What was passed on has waited for somebody to say that they have it")
    answer: Setting = Setting(14, Unit.DAYS, "A child who asked has waited for an answer")
    told: Setting = Setting(7, Unit.DAYS, "A child has waited to hear what was done")
    verdict: Setting = Setting(28, Unit.DAYS, "A child who was told has not been asked what they think of it")
    readings: Setting = Setting(
        3, Unit.READINGS, "One person’s numbers have not got better in a row", least=TWO_NUMBERS
    )

    standards: Standards = NOT_SET

    def number(self, name: str, day: date) -> int:
        """One of these numbers as it stood on a day: the council's own where it had set one, else the one written here."""
        setting: Setting = getattr(self, name)
        return setting.on(day, CODES[name], self.standards)

    def broken_from(self, name: str, day: date) -> date:
        """The first day on which a link that should have followed this day is broken: the day after the last good one.

        >>> DEFAULTS.broken_from("told", date(2026, 3, 2))
        datetime.date(2026, 3, 10)
        """
        return day_after(day + timedelta(days=self.number(name, day)))


def day_after(day: date) -> date:
    """The day after: what was agreed for a day is broken from then on. No number of ours or of a council's is in it."""
    return day + timedelta(days=1)


CODES = {
    "need": "D14", "goal": "D15", "step": "D16", "start": "D17", "baseline": "D18", "repeat": "D19", "accept": "D20", "answer": "D21",
    "told": "D22", "verdict": "D23", "readings": "D24",
}  # fmt: skip
"""Under which number a council sets each of them; never used again for another. D01 to D13 are those of standing still."""
DEFAULTS = ThreadSettings()
