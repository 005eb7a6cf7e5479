"""Draws one rounded outline round boxes that touch: the dashed line round a home."""

from collections.abc import Sequence

from goldenthread.design.pictures.svg import number

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

Point = tuple[float, float]
ROUNDING = 12.0


def outlines(boxes: Sequence[Box]) -> list[list[Point]]:
    """The corners of each closed outline round the boxes together, clockwise.

    >>> outlines([(0, 0, 10, 10), (5, 5, 15, 15)])
    [[(0, 0), (10, 0), (10, 5), (15, 5), (15, 15), (5, 15), (5, 10), (0, 10)]]
    """
    xs = sorted({x for box in boxes for x in (box[0], box[2])})
    ys = sorted({y for box in boxes for y in (box[1], box[3])})
    filled = {
        (i, j)
        for i in range(len(xs) - 1)
        for j in range(len(ys) - 1)
        if any(box[0] <= xs[i] and xs[i + 1] <= box[2] and box[1] <= ys[j] and ys[j + 1] <= box[3] for box in boxes)
    }
    following = _edges(filled)
    loops = []
    while following:
        loops.append([(xs[i], ys[j]) for i, j in _corners(_walk(following))])
    return loops


def _edges(filled: set[tuple[int, int]]) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """The outer sides of filled cells, each from its start to its end, walking clockwise."""
    following: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for i, j in sorted(filled, key=lambda cell: (cell[1], cell[0])):
        sides = (
            ((i, j - 1), (i, j), (i + 1, j)),
            ((i + 1, j), (i + 1, j), (i + 1, j + 1)),
            ((i, j + 1), (i + 1, j + 1), (i, j + 1)),
            ((i - 1, j), (i, j + 1), (i, j)),
        )
        for neighbour, start, end in sides:
            if neighbour not in filled:
                following.setdefault(start, []).append(end)
    return following


def _walk(following: dict[tuple[int, int], list[tuple[int, int]]]) -> list[tuple[int, int]]:
    start = here = next(iter(following))
    loop = []
    while True:
        loop.append(here)
        ends = following[here]
        after = ends.pop()
        if not ends:
            del following[here]
        here = after
        if here == start:
            return loop


def _corners(loop: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out the points in the middle of straight sides."""
    return [
        point
        for before, point, after in zip(loop[-1:] + loop[:-1], loop, loop[1:] + loop[:1], strict=True)
        if not (before[0] == point[0] == after[0] or before[1] == point[1] == after[1])
    ]


def rounded(corners: Sequence[Point]) -> str:
    """The path of a closed outline with rounded corners."""
    parts = []
    for before, point, after in zip([*corners[-1:], *corners[:-1]], corners, [*corners[1:], *corners[:1]], strict=True):
        into, out = _towards(point, before), _towards(point, after)
        parts.append(f"{_at(into)}Q{_at(point)} {_at(out)}")
    return "M" + "L".join(parts) + "Z"


def _towards(point: Point, other: Point) -> Point:
    """A little way along a side from a corner, at most half the side."""
    length = abs(point[0] - other[0]) + abs(point[1] - other[1])
    share = min(ROUNDING, length / 2) / length
    return point[0] + (other[0] - point[0]) * share, point[1] + (other[1] - point[1]) * share


def _at(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"
