"""The lines of a family picture, as numbers: what routing makes, the check reads back, and drawing draws."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from goldenthread.design.pictures.genogram.family import Being, CoupleKey, Person, Symbol
from goldenthread.design.pictures.genogram.plan import Plan, Point
from goldenthread.design.pictures.genogram.positions import Side

RADIUS = 23.0
RING = 5.0
"""How far the second outline of the child the picture is about stands outside the first."""

PREGNANCY_TOP, LOSS_TOP = 19.0, 13.0
LEAST_TOP = 6.0
"""A line from above ends at least this far above the middle, so that it is seen to come from above."""


class Part(StrEnum):
    """Which part of a couple's lines this is."""

    COUPLE = "couple"
    DROP = "drop"
    BAR = "bar"
    CHILD = "child"
    TWIN_BAR = "twin bar"


@dataclass(frozen=True)
class Wire:
    """One straight line. Shape: `second` lines lead to children who were born to others; `child` ends at that child."""

    couple: CoupleKey
    part: Part
    x1: float
    y1: float
    x2: float
    y2: float
    second: bool = False
    child: str | None = None

    @property
    def level(self) -> bool:
        """Whether the line runs from side to side."""
        return self.y1 == self.y2

    @property
    def upright(self) -> bool:
        """Whether the line runs up and down."""
        return self.x1 == self.x2


@dataclass(frozen=True)
class Mark:
    """Where a couple's slashes and dates are written."""

    couple: CoupleKey
    slash_x: float
    slash_y: float
    words_x: float
    words_y: float


@dataclass(frozen=True)
class Layout:
    """Everything placed: people by their middle, lines, marks, and where each name is written.

    Shape: `asked` is what was to be drawn; `rows` hold points as well as people; `families` each couple's people.
    """

    asked: Plan
    rows: tuple[tuple[str, ...], ...]
    x: Mapping[str, float]
    y: Mapping[str, float]
    wires: tuple[Wire, ...]
    marks: tuple[Mark, ...]
    name_at: Mapping[str, tuple[float, Side]]
    families: Mapping[CoupleKey, frozenset[str]]


def top_of(person: Person, *, off: float = 0.0) -> float:
    """How far above the middle of a symbol its outline is, `off` to the side of the middle."""
    off = abs(off)
    if isinstance(person, Point):
        return 0.0
    if person.being is Being.PREGNANCY:
        return max(LEAST_TOP, PREGNANCY_TOP - off * 1.8)
    if person.being is Being.LOSS:
        return max(LEAST_TOP, LOSS_TOP - off * 1.8)
    radius = RADIUS + (RING if person.index else 0)
    if person.symbol is Symbol.SQUARE:
        return radius
    return math.sqrt(radius * radius - off * off) if person.symbol is Symbol.CIRCLE else radius - off
