"""How long something may stand still before we ask about it: named, each with where its number comes from.

None of them is law: nothing that drifts is late. Where no source gives a number it is our own prompt, and says so. A council may hand in
its own settings.

Serves: K5.00, T.24
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from goldenthread.practice.answers import Source
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.sources import CARE_GUIDANCE

FORCE = Force.PRACTICE
OUR_PROMPT = Source("Our own prompt: no source sets this number")


class Unit(StrEnum):
    """What a number counts."""

    DAYS = "days"
    MONTHS = "months"
    REVIEWS = "reviews"
    WORKERS = "workers"


@dataclass(frozen=True)
class Setting:
    """One number: how many of what, what it is for, and where it comes from."""

    number: int
    unit: Unit
    says: str
    source: Source = OUR_PROMPT
    code: str = ""
    starts: str = ""

    @property
    def words(self) -> str:
        """The number as it is read.

        >>> Setting(1, Unit.DAYS, "").words, Setting(6, Unit.MONTHS, "").words
        ('1 day', '6 months')
        """
        return f"{self.number} {self.unit.value.removesuffix('s') if self.number == 1 else self.unit.value}"


@dataclass(frozen=True)
class DriftSettings:
    """Every number the rules of drift use."""

    harm_months: Setting = Setting(
        6, Unit.MONTHS, "Harm that has been a worry for so long, and nobody who was harmed says it is better"
    )
    harm_reviews: Setting = Setting(
        2, Unit.REVIEWS, "Harm that was there at so many reviews; whichever of the two comes first"
    )
    unmeasured: Setting = Setting(42, Unit.DAYS, "A goal has had no number since it was agreed")
    measured_again: Setting = Setting(
        3, Unit.MONTHS, "A number has not been taken again",
        Source("Our own prompt: the length of time between the first reviews of a child protection plan"),
    )  # fmt: skip
    score: Setting = Setting(6, Unit.MONTHS, "A number has been taken again and is no better than before")
    reviews_carried: Setting = Setting(
        2, Unit.REVIEWS, "A step was open at so many reviews, and its own day has passed"
    )
    family_step: Setting = Setting(28, Unit.DAYS, "A step that is not an agency's has waited since its own day")
    child_in_need: Setting = Setting(12, Unit.MONTHS, "A child in need plan has gone on")
    child_protection: Setting = Setting(
        15, Unit.MONTHS, "A child protection plan has gone on",
        Source(
            "Swindon, Policy to reduce the number of children subject to child protection plans for longer than two years: with the conference at"
            " fifteen months, legal planning is looked at. An example until the council sets its own",
            "https://swindonchildcare.proceduresonline.com/p_reduce_cpp.html",
        ),
    )  # fmt: skip
    second_plan: Setting = Setting(24, Unit.MONTHS, "A second child protection plan began after the end of the first")
    workers: Setting = Setting(3, Unit.WORKERS, "So many different people have led the work within twelve months")
    permanence: Setting = Setting(
        4, Unit.MONTHS, "In care, and nobody has written where the child will grow up by the second review, or by about then",
        CARE_GUIDANCE.at("permanence (T132)", "https://walthamforestchildcare.proceduresonline.com/p_place_adop.html")[0].source,
    )  # fmt: skip
    care_plan: Setting = Setting(
        14, Unit.DAYS, "In care by agreement, without a care plan",
        Source("Our own prompt. The law asks for the plan sooner: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 4"),
    )  # fmt: skip


DEFAULTS = DriftSettings()
