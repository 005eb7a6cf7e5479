"""How people are with each other, drawn over the family: a sheet of its own for the worker, with the family's lines made pale beneath.

Whose view each tie is stands in the words under the picture: no line can say that.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from goldenthread.design.pictures.colours import BLUE, GREEN, GREY, INK, PURPLE, RED, WHITE
from goldenthread.design.pictures.genogram.wires import RADIUS, RING, Layout
from goldenthread.design.pictures.svg import Svg, element, group, number, path

Point = tuple[float, float]
BENDS = (0.0, 0.12, -0.12, 0.22, -0.22, 0.34, -0.34, 0.5, -0.5)
STEPS = 48
OFF_SYMBOL = RADIUS + RING + 3
OVER_SYMBOL, OVER_NAME, OVER_TIE, BENT = 26.0, 14.0, 9.0, 60.0


class TieKind(StrEnum):
    """What a line between two people says."""

    CLOSE = "close"
    DISTANT = "distant"
    CONFLICT = "in conflict"
    VIOLENCE = "violence, from one to the other"
    CONTROL = "control, by one of the other"
    CUT_OFF = "cut off"
    CARES_FOR = "cares for"
    RELATED = "related"


ONE_WAY = frozenset({TieKind.VIOLENCE, TieKind.CONTROL, TieKind.CARES_FOR})
COLOURS = {
    TieKind.CLOSE: GREEN, TieKind.DISTANT: GREY, TieKind.CONFLICT: RED, TieKind.VIOLENCE: RED, TieKind.CONTROL: PURPLE,
    TieKind.CUT_OFF: INK, TieKind.CARES_FOR: GREEN, TieKind.RELATED: BLUE,
}  # fmt: skip


@dataclass(frozen=True)
class Tie:
    """A tie from one person to another. Shape: `says` is what a screen reader hears."""

    a: str
    b: str
    kind: TieKind
    both_ways: bool = True
    says: str = ""


def ties(drawn: Sequence[Tie], layout: Layout) -> Svg:
    """All ties whose two people stand in the picture."""
    used: list[list[Point]] = []
    parts = []
    for tie in drawn:
        if tie.a in layout.x and tie.b in layout.x:
            way = _way(tie, layout, used)
            used.append(way)
            parts.append(
                group(element("title", tie.says or tie.kind.value), line(tie.kind, way, both_ways=tie.both_ways))
            )
    return group(*parts)


def _way(tie: Tie, layout: Layout, used: list[list[Point]]) -> list[Point]:
    """The gentlest curve that keeps off other people, names and ties."""
    start, end = (layout.x[tie.a], layout.y[tie.a]), (layout.x[tie.b], layout.y[tie.b])
    curves = [_curve(start, end, bend) for bend in BENDS]
    costs = [_cost(curve, bend, tie, layout, used) for curve, bend in zip(curves, BENDS, strict=True)]
    best = curves[costs.index(min(costs))]
    kept = [p for p in best if math.dist(p, start) > OFF_SYMBOL and math.dist(p, end) > OFF_SYMBOL]
    return kept if len(kept) > 1 else [best[STEPS // 2 - 1], best[STEPS // 2 + 1]]


def _curve(start: Point, end: Point, bend: float) -> list[Point]:
    across, down = end[0] - start[0], end[1] - start[1]
    x, y = (start[0] + end[0]) / 2 - down * bend, (start[1] + end[1]) / 2 + across * bend
    return [
        (
            (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * x + t * t * end[0],
            (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * y + t * t * end[1],
        )
        for t in (i / STEPS for i in range(STEPS + 1))
    ]


def _cost(curve: list[Point], bend: float, tie: Tie, layout: Layout, used: list[list[Point]]) -> float:
    cost = abs(bend) * BENT
    for key, x in layout.x.items():
        y = layout.y[key]
        if key not in (tie.a, tie.b):
            cost += OVER_SYMBOL * sum(abs(px - x) < 34 and -32 < py - y < 24 for px, py in curve[::3])
        cost += OVER_NAME * sum(abs(px - x) < 30 and 24 < py - y < 54 for px, py in curve[::3])
    for other in used:
        cost += OVER_TIE * sum(
            any(abs(px - qx) + abs(py - qy) < 12 for qx, qy in other[::3]) for px, py in curve[6:-6:3]
        )
    return cost


def line(kind: TieKind, way: list[Point], *, both_ways: bool = True) -> Svg:
    """One tie along a way, on a white ground so that it shows over the family's lines."""
    ground = path(_d(way), stroke=WHITE, stroke_width=9, stroke_opacity=".85")
    colour = COLOURS[kind]
    drawn = MAKERS[kind](way, colour)
    arrows = [_arrow(way, colour)] if kind in ONE_WAY else []
    arrows += [_arrow(way[::-1], colour)] if kind in ONE_WAY and both_ways else []
    return group(ground, *drawn, *arrows)


def _d(way: Sequence[Point]) -> str:
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in way)


def _aside(way: list[Point], off: Callable[[int], float]) -> list[Point]:
    """Points moved to the side of the way."""
    found = []
    for i, (x, y) in enumerate(way):
        (ax, ay), (bx, by) = way[max(0, i - 1)], way[min(len(way) - 1, i + 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        found.append((x - (by - ay) / length * off(i), y + (bx - ax) / length * off(i)))
    return found


def _evenly(way: list[Point], step: float) -> list[Point]:
    found, since = [way[0]], 0.0
    for (ax, ay), (bx, by) in pairwise(way):
        length = math.hypot(bx - ax, by - ay)
        since += length
        while since >= step and length:
            since -= step
            share = 1 - since / length
            found.append((ax + (bx - ax) * share, ay + (by - ay) * share))
    return [*found, way[-1]]


def _lines(way: list[Point], colour: str, *asides: float, dashes: str | None = None) -> list[Svg]:
    return [
        path(_d(_aside(way, lambda _, off=off: off)), stroke=colour, stroke_width=2, stroke_dasharray=dashes)  # type: ignore[misc]
        for off in asides
    ]


def _zigzag(way: list[Point], colour: str, *, high: float, step: float, width: float) -> list[Svg]:
    even = _evenly(way, step)
    turned = _aside(even, lambda i: 0 if i in (0, len(even) - 1) else high if i % 2 else -high)
    return [path(_d(turned), stroke=colour, stroke_width=width, stroke_linejoin="round")]


def _cut(way: list[Point], colour: str) -> list[Svg]:
    even = _evenly(way, 4.0)
    middle = len(even) // 2
    halves = [part for part in (even[: max(2, middle - 1)], even[middle + 2 :]) if len(part) > 1]
    (ax, ay), (bx, by) = even[max(0, middle - 1)], even[min(len(even) - 1, middle + 1)]
    length = math.hypot(bx - ax, by - ay) or 1.0
    along, (x, y) = ((bx - ax) / length, (by - ay) / length), even[middle]
    bars = "".join(
        f"M{number(x + along[0] * off - along[1] * 8)} {number(y + along[1] * off + along[0] * 8)}"
        f"L{number(x + along[0] * off + along[1] * 8)} {number(y + along[1] * off - along[0] * 8)}"
        for off in (-5, 5)
    )
    return [path("".join(map(_d, halves)) + bars, stroke=colour, stroke_width=2)]


def _arrow(way: list[Point], colour: str) -> Svg:
    (bx, by), (x, y) = way[max(0, len(way) - 3)], way[-1]
    length = math.hypot(x - bx, y - by) or 1.0
    dx, dy = (x - bx) / length, (y - by) / length
    wings = [(x - dx * 13 - dy * side, y - dy * 13 + dx * side) for side in (7.5, -7.5)]
    return path(_d([wings[0], (x, y), wings[1]]) + "Z", fill=colour, stroke=WHITE, stroke_width=1)


MAKERS: dict[TieKind, Callable[[list[Point], str], list[Svg]]] = {
    TieKind.CLOSE: lambda way, colour: _lines(way, colour, -2.6, 2.6),
    TieKind.DISTANT: lambda way, colour: _lines(way, colour, 0, dashes="2 6"),
    TieKind.CONFLICT: lambda way, colour: _zigzag(way, colour, high=4.5, step=7, width=2),
    TieKind.VIOLENCE: lambda way, colour: _zigzag(way, colour, high=6.5, step=6, width=2.8),
    TieKind.CONTROL: lambda way, colour: _lines(way, colour, 0, dashes="12 4 2 4"),
    TieKind.CUT_OFF: _cut,
    TieKind.CARES_FOR: lambda way, colour: _lines(way, colour, 0),
    TieKind.RELATED: lambda way, colour: _lines(way, colour, 0, dashes="6 4"),
}
