"""The dashed outlines round people who live together, each with its home's letter.

People of one home who stand next to one another, or right below one another, share an outline; those who stand elsewhere
get another outline with the same letter. Nobody else is ever inside it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from goldenthread.design.pictures.colours import HOMES, WHITE
from goldenthread.design.pictures.genogram.family import Family, Household
from goldenthread.design.pictures.genogram.outline import Box, Point, outlines, rounded
from goldenthread.design.pictures.genogram.positions import room
from goldenthread.design.pictures.genogram.routing import NAME_HEIGHT, NAME_TOP
from goldenthread.design.pictures.genogram.wires import RADIUS, Layout
from goldenthread.design.pictures.svg import Svg, circle, group, path, text

NARROWEST = 44.0
ABOVE, BELOW = 15.0, 6.0
NARROWEST_JOIN = 40.0
BADGE = 10.0


@dataclass(frozen=True)
class Ring:
    """The outlines of one home."""

    home: Household
    colour: str
    loops: tuple[tuple[Point, ...], ...]


def rings(family: Family, layout: Layout) -> list[Ring]:
    """The outlines of every home that has somebody in the picture."""
    found = []
    for i, home in enumerate(family.households):
        boxes = _boxes(home, family, layout)
        loops = tuple(tuple(loop) for loop in outlines([*boxes, *_joins(boxes)]))
        if loops:
            found.append(Ring(home, HOMES[i % len(HOMES)], loops))
    return found


def _boxes(home: Household, family: Family, layout: Layout) -> list[Box]:
    """A box round each run of neighbours who live in the home."""
    found: list[Box] = []
    for row in layout.rows:
        run: list[str] = []
        for key in (*row, None):
            if key is not None and key in home.members:
                run.append(key)
            elif run:
                found.append(_box(run, family, layout))
                run = []
    return found


def _box(run: list[str], family: Family, layout: Layout) -> Box:
    sides = [room(family.by_key[key].labels, layout.name_at[key][1]) for key in run]
    left = min(layout.x[key] - max(NARROWEST, side[0]) for key, side in zip(run, sides, strict=True))
    right = max(layout.x[key] + max(NARROWEST, side[1]) for key, side in zip(run, sides, strict=True))
    y = layout.y[run[0]]
    lines = max(len(family.by_key[key].labels) for key in run)
    return left, y - RADIUS - ABOVE, right, y + RADIUS + NAME_TOP + NAME_HEIGHT * (lines - 1) + BELOW


def _joins(boxes: list[Box]) -> Iterator[Box]:
    """Boxes that join a run to one right below it, where nobody can be in between."""
    tops = sorted({box[1] for box in boxes})
    for left, _, right, bottom in boxes:
        nearest = next((top for top in tops if top > bottom), None)
        for left2, top2, right2, _ in boxes:
            low, high = max(left, left2), min(right, right2)
            if top2 == nearest and high - low >= NARROWEST_JOIN:
                yield low, bottom, high, top2


def outline(ring: Ring) -> Svg:
    """The tinted ground and the dashed line."""
    d = "".join(rounded(loop) for loop in ring.loops)
    return path(
        d, fill=ring.colour, fill_opacity=".07", stroke=ring.colour, stroke_width=2, stroke_dasharray="2 5",
        stroke_linecap="round",
    )  # fmt: skip


def badges(ring: Ring) -> Svg:
    """The home's letter at the top left corner of each outline."""
    corners = [min(loop, key=lambda p: p[1] * 2 + p[0]) for loop in ring.loops]
    return group(*(badge(ring.home.letter, ring.colour, x + 5, y + 5) for x, y in corners))


def badge(letter: str, colour: str, x: float, y: float) -> Svg:
    """A home's letter in a disc."""
    return group(
        circle(x, y, BADGE, fill=colour), text(letter, x, y + 4.5, anchor="middle", bold=True, font_size=12, fill=WHITE)
    )
