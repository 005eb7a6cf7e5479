"""What is thought in a family's open assessment: passages, parts, adults' difficulties, the map, numbers, explanations, what it all means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Taken:
    """Words taken from the family's own notes, as they stand there; loading finds the source by them. Without a part they wait."""

    child: str
    words: str
    part: str = ""


@dataclass(frozen=True)
class Hard:
    """What is hard in an adult's life beside what it does to one child."""

    child: str
    adult: str
    difficulty: str
    effect: str
    help_offered: str = ""


@dataclass(frozen=True)
class OnMap:
    """A line of the map; a danger with its goal."""

    kind: str
    words: str
    who: str = ""
    disputed: str = ""
    goal: str = ""
    alone: bool = False


@dataclass(frozen=True)
class HowSafe:
    """Somebody's number for a child. `rater`: a person of the family, or words; empty for the worker's own."""

    child: str
    rater: str
    on: str
    value: int
    because: str
    one_higher: str = ""
    alone: bool = False


@dataclass(frozen=True)
class Why:
    """A possible explanation with what speaks for and against, what is missing, and tests as (what, by when, what was found)."""

    words: str
    why: str = ""
    follows: str = ""
    status: str = "open"
    because: str = ""
    on: str = ""
    speaks_for: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    tests: tuple[tuple[str, str, str], ...] = ()
    research: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class ThinkingTold:
    """An open assessment with a family. `parts`: by child, then by dimension, then by box; `earlier` the same, for the assessment before."""

    started: str
    children: tuple[str, ...]
    by: str
    why: str
    how_far: str
    together: tuple[str, str] = ("", "")
    agreed_with: tuple[str, str] = ("", "")
    looked: str = ""
    parts: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    earlier: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    taken: tuple[Taken, ...] = ()
    hard: tuple[Hard, ...] = ()
    map: tuple[OnMap, ...] = ()
    safe: tuple[HowSafe, ...] = ()
    explanations: tuple[Why, ...] = ()
    ends: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
