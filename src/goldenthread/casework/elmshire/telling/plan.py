"""A plan as it is lived: who leads it and who else works on it, what if, bottom lines, violence named, what people say, who has a copy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from goldenthread.casework.elmshire.telling.days import Keys
from goldenthread.casework.elmshire.telling.thread import StepTold


@dataclass(frozen=True)
class WhatIfTold:
    """If this happens: who notices, who does what, where the child sleeps, who tells the child. `tried` is (day, what was learnt)."""

    on: str
    if_this: str
    notices: str
    then: str
    sleeps: str
    tells: str
    brings: str = ""
    law: str = ""
    tried: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class LineTold:
    """What a family's own plan must keep to, why, and how it does."""

    on: str
    words: str
    because: str
    kept: str = ""


@dataclass(frozen=True)
class SaidTo:
    """What somebody says to the plan. `may_know` are those of the family who may read it."""

    who: str
    on: str
    answer: str
    words: str
    alone: bool = False
    may_know: Keys = ()


@dataclass(frozen=True)
class GoalMore:
    """One more goal of the plan: for which child's need (by how that begins), whose it is, and its steps."""

    child: str
    need: str
    words: str
    whose: str
    set_on: str
    target: str = ""
    by: str = ""
    small: bool = False
    steps: tuple[StepTold, ...] = ()


@dataclass(frozen=True)
class CopyTold:
    """Who has a copy: a person of the family, or somebody in words."""

    on: str
    who: str = ""
    words: str = ""
    form: str = "family"
    language: str = "English"
    how: str = "in person, somewhere else"


@dataclass(frozen=True)
class PlanLived:
    """One plan of a family, by its key in the telling.

    `harms` are (who harms, who is harmed, what was done, since when); `checks` the five questions of a step by its key; `carries` goals of
    earlier plans, by their words, with all their steps; `workers` are (worker's key or words, part).
    """

    plan: str
    lead: str = ""
    agreed: str = ""
    review: str = ""
    workers: tuple[tuple[str, str], ...] = ()
    what_ifs: tuple[WhatIfTold, ...] = ()
    bottom_lines: tuple[LineTold, ...] = ()
    harms: tuple[tuple[str, str, str, str], ...] = ()
    answers: tuple[SaidTo, ...] = ()
    goals: tuple[GoalMore, ...] = ()
    carries: Keys = ()
    carried_steps: Keys = ()
    copies: tuple[CopyTold, ...] = ()
    checks: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
