"""Reads the finished lines back, as somebody looking at the picture would, and compares them with the family.

A picture in a child's record that makes two children look like brothers, or joins the wrong adults, is worse than none.
"""

from collections.abc import Iterator
from itertools import pairwise

from goldenthread.design.pictures.genogram.family import CannotDraw, Family
from goldenthread.design.pictures.genogram.wires import RADIUS, RING, Layout, Wire

TOUCHING = 0.6
TOO_CLOSE = 3.0
SHARED_STRETCH = 2.0
SYMBOL = RADIUS + RING + 1.5


def check(family: Family, layout: Layout) -> None:
    """Refuse a picture that does not say exactly what the family says.

    Raises:
        CannotDraw: somebody is missing or drawn twice, lines lie on one another or run through somebody, or the people
            a line joins are not the family it stands for.
    """
    for fault in (*_people(family, layout), *_symbols(layout), *_overlaps(layout), *_through(layout), *_joined(layout)):
        raise CannotDraw(fault)


def _people(family: Family, layout: Layout) -> Iterator[str]:
    drawn = [key for row in layout.rows for key in row]
    if sorted(drawn) != sorted(family.by_key):
        yield "Somebody is missing from the picture, or stands in it twice."


def _symbols(layout: Layout) -> Iterator[str]:
    for row in layout.rows:
        for a, b in pairwise(row):
            if layout.x[b] - layout.x[a] < 2 * SYMBOL:
                yield "Two people stand on top of each other."


def _overlaps(layout: Layout) -> Iterator[str]:
    """Lines of two families that lie on, or all but on, each other."""
    wires = layout.wires
    for i, wire in enumerate(wires):
        for other in wires[i + 1 :]:
            if wire.couple != other.couple and _lie_together(wire, other):
                yield "Two families' lines lie on top of each other."


def _lie_together(wire: Wire, other: Wire) -> bool:
    if wire.level and other.level:
        return _share(wire.y1 - other.y1, (wire.x1, wire.x2), (other.x1, other.x2))
    if wire.upright and other.upright:
        return _share(wire.x1 - other.x1, (wire.y1, wire.y2), (other.y1, other.y2))
    return False


def _share(apart: float, one: tuple[float, float], two: tuple[float, float]) -> bool:
    return abs(apart) < TOO_CLOSE and min(max(one), max(two)) - max(min(one), min(two)) > SHARED_STRETCH


def _through(layout: Layout) -> Iterator[str]:
    """Lines that run through somebody they have nothing to do with."""
    for wire in layout.wires:
        left, right = sorted((wire.x1, wire.x2))
        top, bottom = sorted((wire.y1, wire.y2))
        for key in layout.x.keys() - layout.families[wire.couple]:
            x, y = layout.x[key], layout.y[key]
            if left < x + RADIUS and right > x - RADIUS and top < y + RADIUS and bottom > y - RADIUS:
                yield "A line runs through somebody it has nothing to do with."


def _joined(layout: Layout) -> Iterator[str]:
    """Follow the lines from end to end: the people each web of lines reaches must be one family, and no more."""
    found = sorted(sorted(_reached(web, layout)) for web in _webs(layout.wires))
    meant = sorted(sorted(members) for members in layout.webs)
    if found != meant:
        yield "Followed from end to end, the lines do not join the people they should."


def _webs(wires: tuple[Wire, ...]) -> list[list[Wire]]:
    """Lines gathered by touching: an end that meets another line joins it; a plain crossing does not."""
    leader = list(range(len(wires)))

    def find(i: int) -> int:
        while leader[i] != i:
            i = leader[i]
        return i

    for i, wire in enumerate(wires):
        for j in range(i):
            if _touch(wire, wires[j]):
                leader[find(i)] = find(j)
    webs: dict[int, list[Wire]] = {}
    for i, wire in enumerate(wires):
        webs.setdefault(find(i), []).append(wire)
    return list(webs.values())


def _touch(wire: Wire, other: Wire) -> bool:
    if max(wire.x1, wire.x2) < min(other.x1, other.x2) - 1 or max(other.x1, other.x2) < min(wire.x1, wire.x2) - 1:
        return False
    return any(
        _on(x, y, line)
        for x, y, line in (
            (wire.x1, wire.y1, other), (wire.x2, wire.y2, other), (other.x1, other.y1, wire), (other.x2, other.y2, wire)
        )
    )  # fmt: skip


def _on(x: float, y: float, line: Wire) -> bool:
    """Whether a point lies on a line."""
    dx, dy = line.x2 - line.x1, line.y2 - line.y1
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else max(0.0, min(1.0, ((x - line.x1) * dx + (y - line.y1) * dy) / length))
    return abs(line.x1 + along * dx - x) <= TOUCHING and abs(line.y1 + along * dy - y) <= TOUCHING


def _reached(web: list[Wire], layout: Layout) -> set[str]:
    ends = [end for wire in web for end in ((wire.x1, wire.y1), (wire.x2, wire.y2))]
    return {
        key
        for key, x in layout.x.items()
        if any(abs(x - end_x) <= SYMBOL and abs(layout.y[key] - end_y) <= SYMBOL for end_x, end_y in ends)
    }
