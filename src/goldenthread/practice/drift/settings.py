"""How long something may stand still before we ask about it: named, each with where its number comes from.

None of them is law: nothing that drifts is late. Where no source gives a number it is our own prompt, and says so. A council sets its own on the
page of standards (`numbers.py`): the one in force on the day a stretch began judges it for ever.

Serves: K5.00, T.24
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.practice.answers import Source
from goldenthread.practice.numbers_we_ask_by import NOT_SET, Setting, Unit
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.timescales.sources import CARE_GUIDANCE


@dataclass(frozen=True)
class DriftSettings:
    """Every number the rules of drift use, and the council's own where it has set some."""

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

    standards: Standards = NOT_SET

    def number(self, name: str, day: date) -> int:
        """One of these numbers as it stood on a day: the council's own where it had set one, else the one written here."""
        setting: Setting = getattr(self, name)
        return setting.on(day, CODES[name], self.standards)


CODES = {
    "harm_months": "D01", "harm_reviews": "D02", "unmeasured": "D03", "measured_again": "D04", "score": "D05", "reviews_carried": "D06",
    "family_step": "D07", "child_in_need": "D08", "child_protection": "D09", "second_plan": "D10", "workers": "D11", "permanence": "D12",
    "care_plan": "D13",
}  # fmt: skip
"""Under which number a council sets each of them; never used again for another."""
DEFAULTS = DriftSettings()
