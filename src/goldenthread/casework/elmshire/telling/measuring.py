"""What stands beside the numbers, as it is told: how something is asked, small changes, the effect of us, what we tried, why a goal stays, feedback."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.casework.elmshire.telling.days import Keys
from goldenthread.casework.elmshire.telling.thread import Number


@dataclass(frozen=True)
class AskedMore:
    """More of a measure: a new one where `kind` is told, or one that is there, by its question. `may_know`: (day of the number, who)."""

    child: str
    question: str
    kind: str = ""
    goal: str = ""
    low: str = ""
    high: str = ""
    good: float | None = None
    more_is_better: bool = True
    unit: str = ""
    set_with: str = ""
    every: int | None = None
    version: str = ""
    highest: float | None = None
    readings: tuple[Number, ...] = ()
    parts: tuple[tuple[str, float], ...] = ()
    may_know: tuple[tuple[str, Keys], ...] = ()


@dataclass(frozen=True)
class Small:
    """A small change that matters."""

    child: str
    on: str
    words: str
    by: str
    goal: str = ""


@dataclass(frozen=True)
class OfUs:
    """What it does to have a social worker."""

    child: str
    on: str
    voice: str
    by: str
    good: str = ""
    bad: str = ""
    we_change: str = ""


@dataclass(frozen=True)
class TriedTold:
    """What we tried, what got in the way, what next."""

    child: str
    on: str
    tried: str
    next: str
    in_the_way: str = ""
    person: str = ""
    by: str = ""


@dataclass(frozen=True)
class WhyTold:
    """Why a goal did not move. `change_by`: by when change was expected then."""

    child: str
    goal: str
    on: str
    why: str
    we_change: str
    child_says: str = ""
    family_says: str = ""
    we_tried: str = ""
    change_by: str = ""


@dataclass(frozen=True)
class SaidOfUs:
    """Feedback: who (nobody where they would rather not be named), faces and words by question, and what we did."""

    child: str
    at: str
    on: str
    faces: tuple[tuple[str, int], ...] = ()
    says: str = ""
    person: str = ""
    we_did: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class MeasuredTold:
    """Everything of one family."""

    asked: tuple[AskedMore, ...] = ()
    small: tuple[Small, ...] = ()
    of_us: tuple[OfUs, ...] = ()
    tried: tuple[TriedTold, ...] = ()
    why: tuple[WhyTold, ...] = ()
    feedback: tuple[SaidOfUs, ...] = ()
