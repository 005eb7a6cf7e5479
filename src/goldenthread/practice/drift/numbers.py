"""The numbers of drift as a council sets them: beside the rules, on the same pages, in the same history.

They are prompts and no clocks: nothing is due by them. So they stand in no book of rules, and are offered as editions only where standards are set.

Serves: K5.00, P.03, P.04
"""

from __future__ import annotations

from typing import NamedTuple

from goldenthread.practice.drift.settings import CODES, DEFAULTS
from goldenthread.practice.numbers_we_ask_by import Setting, edition
from goldenthread.practice.rule import Edition

STAGE = "where nothing is changing"


class _Said(NamedTuple):
    title: str
    starts: str
    kind: str


SAID = {
    "harm_months": _Said("Harm has been a worry for long", "the day the worry was first raised", "harm_going_on"),
    "harm_reviews": _Said("Harm was there at reviews", "the day the worry was first raised", "harm_going_on"),
    "unmeasured": _Said("A goal was never measured", "the day the goal was agreed", "goal_unmeasured"),
    "measured_again": _Said("A number was not taken again", "the day it was last taken", "goal_unmeasured"),
    "score": _Said("A child’s number is no better", "the day of the best number so far", "score_not_better"),
    "reviews_carried": _Said("A step was carried over reviews", "the day the step was agreed", "carried_over"),
    "family_step": _Said("A step waits", "the step’s own day", "step_waiting"),
    "child_in_need": _Said("A child in need plan goes on", "the day the plan began", "plan_too_long"),
    "child_protection": _Said("A child protection plan goes on", "the day the plan began", "plan_too_long"),
    "second_plan": _Said(
        "A second child protection plan", "the end of the first; judged on the day the second began", "second_plan"
    ),
    "workers": _Said("People who led the work within twelve months", "the day somebody new took over", "third_worker"),
    "permanence": _Said("Nobody has written where the child will grow up", "the day care began", "no_permanence"),
    "care_plan": _Said(
        "In care by agreement, without a care plan", "the day care by agreement began", "section_20_no_plan"
    ),
}


def _edition(name: str) -> Edition:
    said = SAID[name]
    return edition(
        CODES[name], _of(name), title=said.title, starts=said.starts, stage=STAGE, name=f"still_{name}", answer=_of
    )


def _of(name: str) -> Setting:
    found: Setting = getattr(DEFAULTS, name)
    return found


NUMBERS = {CODES[name]: _edition(name) for name in CODES}
"""Each number of drift as the pages of standards take it, by its own number."""
KIND_OF = {CODES[name]: said.kind for name, said in SAID.items()}
"""Which way of standing still each number belongs to."""
