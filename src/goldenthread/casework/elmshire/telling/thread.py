"""The thread: a worry or a wish, and all that hangs on it, and people’s own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goldenthread.casework.elmshire.telling.days import Keys


@dataclass(frozen=True)
class Number:
    """One reading: the day, the number, whose it is, and why they gave it."""

    on: str
    value: float
    rater: str = "child"
    because: str = ""
    alone: bool = False
    person: str = ""


@dataclass(frozen=True)
class Measured:
    """One question asked again and again."""

    question: str
    readings: tuple[Number, ...]
    low: str = ""
    high: str = ""
    good: float | None = None
    kind: str = "scale"
    more_is_better: bool = True
    unit: str = ""


@dataclass(frozen=True)
class StepTold:
    """What somebody agreed to do. Shape of `moves`: (to, day, words) after it was agreed."""

    what: str
    agreed: str
    key: str = ""
    owner: str = ""
    agency: str = ""
    owner_words: str = ""
    help: str = ""
    start: str = ""
    due: str = ""
    review: str = ""
    how_known: str = ""
    difference: str = ""
    moves: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class ImpactTold:
    """What somebody made of a goal at a review or at the end."""

    on: str
    verdict: str
    voice: str
    by: str
    evidence: str
    now_we: str = ""
    alone: bool = False


@dataclass(frozen=True)
class GoalTold:
    """A change wanted, with what was agreed and how it is measured. `plans` names plans of the family by their key."""

    words: str
    set_on: str
    whose: str = "child"
    small: bool = False
    target: str = ""
    by: str = ""
    plans: Keys = ()
    steps: tuple[StepTold, ...] = ()
    same_steps: Keys = ()
    measures: tuple[Measured, ...] = ()
    impacts: tuple[ImpactTold, ...] = ()


@dataclass(frozen=True)
class NeedTold:
    """What one child needs."""

    child: str
    words: str
    found: str
    found_in: str
    means: str = ""
    goals: tuple[GoalTold, ...] = ()


@dataclass(frozen=True)
class Worry:
    """A concern and all that hangs on it, from the worry to where it is now.

    Shape: `children` gives each child what it means for them; `moves` are (to, day, because) or with a fourth part: the
    day to look again for one on hold, or to whom it was passed on.
    """

    name: str
    words: str
    raised: str
    by: str
    children: Mapping[str, str]
    referral: int | None = 0
    violence: bool = False
    harmed_adult: str = ""
    needs: tuple[NeedTold, ...] = ()
    moves: tuple[tuple[str, ...], ...] = ()
    came_from: str = ""
    how: str = "worded"


@dataclass(frozen=True)
class Wished:
    """Something a child asked for.

    Shape of `moves` after it was heard: (to, day, words), and where the answer was not yes, or the verdict not better, that.
    """

    child: str
    name: str
    words: str
    asked: str
    heard_by: str
    moves: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Said:
    """Somebody's own words."""

    person: str
    words: str
    on: str
    heard_by: str
    alone: bool = True
    setting: str = ""
    header: bool = False
