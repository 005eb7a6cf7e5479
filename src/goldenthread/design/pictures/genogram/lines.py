"""Draws the lines: solid, dashed or dotted by their meaning, hopping over the lines they cross."""

from collections.abc import Mapping

from goldenthread.design.pictures.colours import GREY, INK
from goldenthread.design.pictures.genogram.family import Couple, CoupleKey
from goldenthread.design.pictures.genogram.manners import DASHES, SLASHES, manner_of
from goldenthread.design.pictures.genogram.reading import Manner
from goldenthread.design.pictures.genogram.wires import Layout, Mark, Part, Wire
from goldenthread.design.pictures.svg import Svg, group, haloed, number, path

STROKE = 1.8
HOP = 5.0
BESIDE = 2.6
RELATED = 2.0


def wires(layout: Layout, couples: Mapping[CoupleKey, Couple], *, ink: str = INK) -> Svg:
    """Every line of the picture."""
    uprights = [wire for wire in layout.wires if wire.upright]
    drawn = (_wire(wire, couples[wire.couple], uprights) for wire in layout.wires)
    return group(*drawn, stroke=ink, stroke_width=STROKE, data_part="lines")


def _wire(wire: Wire, couple: Couple, uprights: list[Wire]) -> Svg:
    manner = manner_of(wire, couple)
    dashes = DASHES[manner]
    if manner is Manner.DOUBLE:
        return group(path(_shifted(wire, -BESIDE)), path(_shifted(wire, BESIDE), stroke_dasharray=dashes))
    if couple.related and wire.part is Part.COUPLE and wire.level:
        first = path(_line(wire, uprights, down=-RELATED), stroke_dasharray=dashes)
        return group(first, path(_line(wire, uprights, down=RELATED), stroke_dasharray=dashes))
    return path(_line(wire, uprights), stroke_dasharray=dashes)


def _shifted(wire: Wire, by: float) -> str:
    return f"M{number(wire.x1 + by)} {number(wire.y1)}L{number(wire.x2 + by)} {number(wire.y2)}"


def _line(wire: Wire, uprights: list[Wire], *, down: float = 0.0) -> str:
    """The path of a line; a level one hops over the upright lines of other families."""
    if not wire.level:
        return f"M{number(wire.x1)} {number(wire.y1)}L{number(wire.x2)} {number(wire.y2)}"
    left, right = sorted((wire.x1, wire.x2))
    hops = sorted(
        other.x1
        for other in uprights
        if other.couple != wire.couple and left + 0.5 < other.x1 < right - 0.5
        and min(other.y1, other.y2) + 0.5 < wire.y1 < max(other.y1, other.y2) - 0.5
    )  # fmt: skip
    d = f"M{number(left)} {number(wire.y1 + down)}"
    for i, hop in enumerate(hops):
        size = min([HOP, *((abs(hop - near) - 0.5) / 2 for near in hops[max(0, i - 1) : i] + hops[i + 1 : i + 2])])
        d += f"H{number(hop - size)}a{number(size)} {number(size)} 0 0 1 {number(2 * size)} 0"
    return d + f"H{number(right)}"


def marks(layout: Layout, couples: Mapping[CoupleKey, Couple]) -> Svg:
    """Slashes for couples who have parted, and dates beside their line."""
    return group(*(_mark(mark, couples[mark.couple]) for mark in layout.marks), data_part="marks")


def _mark(mark: Mark, couple: Couple) -> Svg:
    parts = [slashes(mark.slash_x, mark.slash_y, SLASHES[couple.bond])] if couple.bond in SLASHES else []
    if couple.dates:
        parts.append(haloed(couple.dates, mark.words_x, mark.words_y, anchor="middle", font_size=11, fill=GREY))
    return group(*parts)


def slashes(x: float, y: float, count: int) -> Svg:
    """One slash for separated, two for divorced."""
    offs = (-4.0,) if count == 1 else (-7.5, -0.5)
    d = "".join(f"M{number(x + off)} {number(y + 9)}l8 -18" for off in offs)
    return path(d, stroke=INK, stroke_width=STROKE)
