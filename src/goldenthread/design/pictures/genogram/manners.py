"""How each line is drawn: what solid, dashed, dotted and slashed lines mean, in one place for drawing, key and read-back."""

from goldenthread.design.pictures.genogram.family import Bond, Couple, Link
from goldenthread.design.pictures.genogram.reading import Manner
from goldenthread.design.pictures.genogram.wires import Part, Wire

LINES = {
    Bond.MARRIED: Manner.SOLID, Bond.DIVORCED: Manner.SOLID, Bond.SEPARATED: Manner.SOLID,
    Bond.LIVING_TOGETHER: Manner.DASHED, Bond.NOT_TOGETHER: Manner.DOTTED,
}  # fmt: skip
SLASHES = {Bond.SEPARATED: 1, Bond.DIVORCED: 2}
DASHES: dict[Manner, str | None] = {
    Manner.SOLID: None, Manner.DASHED: "8 5", Manner.DOTTED: "2 5", Manner.CARED_FOR: "2 4", Manner.DOUBLE: "5 3",
}  # fmt: skip
"""How each is dashed; of a double line, the second of the two."""


def manner_of(wire: Wire, couple: Couple) -> Manner:
    """How a line of a couple is drawn."""
    if wire.part is Part.COUPLE:
        return LINES[couple.bond]
    link = next((child.link for child in couple.children if child.key == wire.child), None)
    if link is Link.ADOPTED and not wire.level:
        return Manner.DOUBLE
    return Manner.CARED_FOR if wire.second or link in (Link.FOSTER, Link.KINSHIP) else Manner.SOLID
