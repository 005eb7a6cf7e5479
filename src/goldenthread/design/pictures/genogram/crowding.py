"""What lies over what in a finished layout: names over names, over symbols, over dates, and lines through names."""

from collections.abc import Iterator
from itertools import combinations

from goldenthread.design.pictures.genogram.family import Family
from goldenthread.design.pictures.genogram.positions import LINE_SIZE, NAME_SIZE, Side
from goldenthread.design.pictures.genogram.routing import NAME_HEIGHT, NAME_TOP
from goldenthread.design.pictures.genogram.wires import RADIUS, Layout
from goldenthread.design.pictures.lettering import width_of

Box = tuple[str, float, float, float, float]
"""Whose, then left, top, right, bottom."""

CAP, TAIL = 10.0, 2.0
DATE_SIZE = 11.0
SLACK = 1.0


def crowded(family: Family, layout: Layout) -> list[str]:
    """Everything that lies over something else, in words for whoever mends the drawing."""
    names, dates = list(_names(family, layout)), list(_dates(family, layout))
    symbols = [
        (key, x - RADIUS, layout.y[key] - RADIUS, x + RADIUS, layout.y[key] + RADIUS) for key, x in layout.x.items()
    ]
    found = [
        f"{one[0]} over {other[0]}"
        for one, other in combinations(names + dates, 2)
        if one[0] != other[0] and _meet(one, other)
    ]
    found += [
        f"{word[0]} over the symbol of {one[0]}"
        for word in names + dates
        for one in symbols
        if one[0] != word[0] and _meet(word, one)
    ]
    return found + list(_struck_through(names, layout))


def _names(family: Family, layout: Layout) -> Iterator[Box]:
    for person in family.people:
        x, side = layout.name_at[person.key]
        for i, line in enumerate(person.labels):
            at = layout.y[person.key] + RADIUS + NAME_TOP + NAME_HEIGHT * i
            width = width_of(line, NAME_SIZE if i == 0 else LINE_SIZE, bold=i == 0)
            left = _left(x, width, side)
            yield person.key, left, at - CAP, left + width, at + TAIL


def _left(x: float, width: float, side: Side) -> float:
    return x if side == "start" else x - width if side == "end" else x - width / 2


def _dates(family: Family, layout: Layout) -> Iterator[Box]:
    dates = {couple.key: couple.dates for couple in family.couples}
    for mark in layout.marks:
        if words := dates[mark.couple]:
            half = width_of(words, DATE_SIZE) / 2
            yield (
                f"dates of {mark.couple}",
                mark.words_x - half,
                mark.words_y - 8,
                mark.words_x + half,
                mark.words_y + TAIL,
            )


def _meet(one: Box, other: Box) -> bool:
    return (
        one[1] < other[3] - SLACK
        and other[1] < one[3] - SLACK
        and one[2] < other[4] - SLACK
        and other[2] < one[4] - SLACK
    )


def _struck_through(names: list[Box], layout: Layout) -> Iterator[str]:
    for wire in layout.wires:
        left, right = sorted((wire.x1, wire.x2))
        top, bottom = sorted((wire.y1, wire.y2))
        for key, x1, y1, x2, y2 in names:
            if left < x2 - SLACK and right > x1 + SLACK and top < y2 - SLACK and bottom > y1 + SLACK:
                yield f"a line of {wire.couple} through the name of {key}"
