"""Numbers by which something is asked about: no clocks, nothing is due by them. Each says what it is for and where it comes from.

None of them is law. Where no source gives a number it is our own prompt, and says so. A council sets its own on the page of standards: the one
in force on the day a stretch began judges it for ever.

Used by the golden thread (`thread/settings.py`) and by the rules of standing still (`drift/settings.py`).
Serves: K5.00, K10.07, P.04
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from goldenthread.practice.answers import Source
from goldenthread.practice.counting.shapes import HowMany
from goldenthread.practice.rule import Edition, Force
from goldenthread.practice.timescales.local_standards import Standards

FORCE = Force.PRACTICE
FIRST = date(2016, 1, 1)
"""The first day on which they are held here, as for other prompts without a day of their own."""
NOT_SET = Standards()
OUR_PROMPT = Source("Our own prompt: no source sets this number")


class Unit(StrEnum):
    """What a number counts."""

    DAYS = "days"
    MONTHS = "months"
    REVIEWS = "reviews"
    WORKERS = "workers"
    READINGS = "readings"


@dataclass(frozen=True)
class Setting:
    """One number: how many of what, what it is for, where it comes from, and the least that has a meaning."""

    number: int
    unit: Unit
    says: str
    source: Source = OUR_PROMPT
    least: int = 1

    @property
    def words(self) -> str:
        """The number as it is read.

        >>> Setting(1, Unit.DAYS, "").words, Setting(6, Unit.MONTHS, "").words
        ('1 day', '6 months')
        """
        return f"{self.number} {self.unit.value.removesuffix('s') if self.number == 1 else self.unit.value}"

    def on(self, day: date, code: str, standards: Standards) -> int:
        """The number as it stood on a day: the council's own where it had set one, else the one written here."""
        own = standards.within(code, day) if code and standards.rows else None
        return self.number if own is None else own


def edition(
    code: str, setting: Setting, *, title: str, starts: str, stage: str, name: str, answer: Callable[..., Any]
) -> Edition:
    """A number as the pages of standards take it: beside the rules, and in no book of them."""
    counts = HowMany(setting.number, setting.unit.value, setting.least)
    return Edition(
        rule_id=code, title=title, says=f"{setting.says}: asked about at {setting.words}.", force=FORCE, source=setting.source,
        applies_from=FIRST, applies_until=None, jurisdiction="this council", stage=stage, who="whoever works with the child",
        counting=counts.counting, reading="", within=setting.number, unit=setting.unit.value, answer=answer, starts=starts, counts=counts,
        setting=name,
    )  # fmt: skip
