"""Draws a family as it is: several partners, several homes, two sets of parents, each person exactly once.

    draw(family, key="family")         the picture, or CannotDraw when any line would say something false
    close_family(family)               the child's close family, and how many people are left out
    arrange(family)                    the order of people in each row, to be kept until the family changes
    told(family)                       the same facts as sentences, for the table beneath the picture

Steps, one module each: generations → ordering → positions → routing → check → draw.
"""

from goldenthread.design.pictures.genogram.close_family import CloseFamily, close_family
from goldenthread.design.pictures.genogram.draw import draw
from goldenthread.design.pictures.genogram.family import (
    Being,
    Bond,
    CannotDraw,
    Child,
    Couple,
    Family,
    Household,
    Link,
    Person,
    Symbol,
    Twins,
)
from goldenthread.design.pictures.genogram.layout import arrange
from goldenthread.design.pictures.genogram.ties import Tie, TieKind
from goldenthread.design.pictures.genogram.words import Told, told

__all__ = [
    "Being", "Bond", "CannotDraw", "Child", "CloseFamily", "Couple", "Family", "Household", "Link", "Person",
    "Symbol", "Tie", "TieKind", "Told", "Twins", "arrange", "close_family", "draw", "told",
]  # fmt: skip
