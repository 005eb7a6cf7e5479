"""How long a link of the thread may be missing before it counts as broken: named, with where each number comes from.

They are good practice, not law: a prompt to look, never a red mark. A council may set its own numbers by handing in its
own settings. Where no source gives a number it is ours, and says so.

Serves: K6.01, K6.02a, K10.07
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from goldenthread.practice.answers import Source
from goldenthread.practice.rule import Force

OUR_DEFAULT = Source(cite="Our practice default: no source sets this number")
FORCE = Force.PRACTICE


@dataclass(frozen=True)
class Setting:
    """One interval: how many days, what it is for, and where the number comes from."""

    days: int
    says: str
    source: Source = OUR_DEFAULT

    def broken_from(self, day: date) -> date:
        """The first day on which a link that should have followed is broken: the day after the last good one."""
        return day + timedelta(days=self.days + 1)


@dataclass(frozen=True)
class ThreadSettings:
    """Every interval the thread uses."""

    need: Setting = Setting(
        63,
        "A worry is followed by what the child needs",
        Source("Our practice default: nine weeks, the length of the 45 working days of an assessment (T010)"),
    )
    goal: Setting = Setting(21, "A need is followed by a goal")
    step: Setting = Setting(14, "A goal is followed by an agreed step")
    start: Setting = Setting(
        14,
        "An agreed step has started",
        Source("Our practice default: two weeks, as the drawing of the manager's board has it"),
    )
    late: Setting = Setting(
        0, "An agreed step is done by its own date", Source("The date that was agreed with the family")
    )
    baseline: Setting = Setting(
        14,
        "A goal has its starting number",
        Source("Knowsley Social Work Practice Standards (K6.01) ask for a starting point; two weeks is ours"),
    )
    repeat: Setting = Setting(
        56,
        "What is measured is measured again",
        Source("Knowsley Social Work Practice Standards (K6.02a) ask for repeats; eight weeks is ours"),
    )
    accept: Setting = Setting(7, "What was passed on has been accepted")
    answer: Setting = Setting(14, "A child who asks gets an answer")
    told: Setting = Setting(7, "A child hears what was done")
    verdict: Setting = Setting(28, "A child is asked what they think of it")
    readings_without_change: int = 3


DEFAULTS = ThreadSettings()
