"""The intervals of the golden thread as a council sets them: beside the rules, on the same pages, in the same history.

Serves: K10.07, P.03, P.04
"""

from __future__ import annotations

from typing import NamedTuple

from goldenthread.practice.numbers_we_ask_by import Setting, edition
from goldenthread.practice.rule import Edition
from goldenthread.practice.thread.settings import CODES, DEFAULTS
from goldenthread.practice.thread.shape import BreakCode

STAGE = "the golden thread"
THOSE_HARMED = (BreakCode.HARMED_ADULT_NOT_ASKED, BreakCode.CHILD_NOT_ASKED)


class _Said(NamedTuple):
    title: str
    starts: str
    breaks: tuple[BreakCode, ...]


SAID = {
    "need": _Said("A worry without a need", "the day the worry was taken up", (BreakCode.NO_NEED,)),
    "goal": _Said("A need without a goal", "the day the need was found", (BreakCode.NO_GOAL,)),
    "step": _Said(
        "A goal without a step", "the day the goal was agreed, or its last step was let go", (BreakCode.NO_STEP,)
    ),
    "start": _Said("A step that has not started", "the day it was to start", (BreakCode.STEP_NOT_STARTED,)),
    "baseline": _Said(
        "A goal without a first number", "the day the goal was agreed", (BreakCode.NO_BASELINE, *THOSE_HARMED)
    ),
    "repeat": _Said(
        "A goal not measured again", "the day of the last number or word", (BreakCode.NOT_MEASURED, *THOSE_HARMED)
    ),
    "accept": _Said("Passed on, and not accepted", "the day it was passed on", (BreakCode.NOT_ACCEPTED,)),
    "answer": _Said("A child’s wish without an answer", "the day the child said it", (BreakCode.NEVER_ANSWERED,)),
    "told": _Said("Done, and the child not told", "the day something was done about it", (BreakCode.NOT_TOLD_BACK,)),
    "verdict": _Said("Told, and the child not asked", "the day the child was told", (BreakCode.NO_VERDICT,)),
    "readings": _Said("Numbers that get no better", "the day of the latest number", (BreakCode.NO_CHANGE,)),
}


def _edition(name: str) -> Edition:
    said = SAID[name]
    return edition(
        CODES[name], _of(name), title=said.title, starts=said.starts, stage=STAGE, name=f"thread_{name}", answer=_of
    )


def _of(name: str) -> Setting:
    found: Setting = getattr(DEFAULTS, name)
    return found


NUMBERS = {CODES[name]: _edition(name) for name in CODES}
"""Each interval of the thread as the pages of standards take it, by its own number."""
BREAKS_OF = {CODES[name]: said.breaks for name, said in SAID.items()}
"""Which breaks begin by each of them."""
