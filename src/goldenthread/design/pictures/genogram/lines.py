"""How each line is drawn: solid, dashed or dotted by its meaning, hopping over the lines it crosses."""

from collections.abc import Mapping

from goldenthread.design.pictures.colours import GREY, INK
from goldenthread.design.pictures.genogram.family import Bond, Couple, Link
from goldenthread.design.pictures.genogram.wires import CoupleKey, Layout, Mark, Part, Wire
from goldenthread.design.pictures.svg import Svg, group, haloed, number, path

STROKE = 1.8
HOP = 5.0
DASHES = {
    Bond.MARRIED: None, Bond.DIVORCED: None, Bond.SEPARATED: None,
    Bond.LIVING_TOGETHER: "8 5", Bond.NOT_TOGETHER: "2 5",
}  # fmt: skip
SECOND_DASHES = "2 4"
ADOPTED_DASHES = "5 3"
SLASHES = {Bond.SEPARATED: 1, Bond.DIVORCED: 2}
BESIDE = 2.6


def wires(layout: Layout, couples: Mapping[CoupleKey, Couple]) -> Svg:
    """Every line of the picture."""
    uprights = [wire for wire in layout.wires if wire.upright]
    return group(
        *(_wire(wire, couples[wire.couple], uprights) for wire in layout.wires), stroke=INK, stroke_width=STROKE
    )


def _wire(wire: Wire, couple: Couple, uprights: list[Wire]) -> Svg:
    link = next((child.link for child in couple.children if child.key == wire.child), None)
    if wire.part is Part.COUPLE:
        line = path(_line(wire, uprights), stroke_dasharray=DASHES[couple.bond])
        return group(line, path(_line(wire, uprights, down=4.0))) if couple.related and wire.level else line
    if link is Link.ADOPTED and wire.upright:
        solid, dashed = _shifted(wire, -BESIDE), _shifted(wire, BESIDE)
        return group(path(solid), path(dashed, stroke_dasharray=ADOPTED_DASHES))
    dotted = wire.second or link in (Link.FOSTER, Link.KINSHIP)
    return path(_line(wire, uprights), stroke_dasharray=SECOND_DASHES if dotted else None)


def _shifted(wire: Wire, by: float) -> str:
    return f"M{number(wire.x1 + by)} {number(wire.y1)}V{number(wire.y2)}"


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
    return group(*(_mark(mark, couples[mark.couple]) for mark in layout.marks))


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
