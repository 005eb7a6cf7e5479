"""Dates that follow from one event, in lanes: what it counts from, then each date with its shape, its number and its words. Not to scale.

How binding a date is stands in its shape and in words, never in its colour alone. Wide for screens and paper, narrow for phones.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from goldenthread.design.pictures.colours import BRAND, GREY, INK, LINE, PALE, PURPLE, TEAL, WHITE
from goldenthread.design.pictures.lettering import width_of, wrapped
from goldenthread.design.pictures.svg import Svg, Value, circle, group, number, path, picture, rect, text

WIDE, NARROW = 1150.0, 350.0
LABEL, EDGE = 170.0, 10.0
SIZE, SMALL, LINE_HIGH = 13.5, 12.0, 17.0
MARK = 9.0
FEWEST_COLUMNS = 4


class Shape(StrEnum):
    """How binding a date is, as a shape."""

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"


COLOURS = {Shape.SQUARE: INK, Shape.CIRCLE: BRAND, Shape.DIAMOND: PURPLE, Shape.TRIANGLE: TEAL}


@dataclass(frozen=True)
class Date:
    """One date: how long (bold), what, a small line beneath, its shape; `hollow` for a number that is only an example."""

    how_long: str
    what: str
    small: str
    shape: Shape
    hollow: bool = False


@dataclass(frozen=True)
class Lane:
    """What a lane counts from, and its dates in order."""

    begins: str
    dates: tuple[Date, ...]


def in_words(lanes: Sequence[Lane]) -> list[str]:
    """What the picture says, a sentence for each lane."""
    return [
        f"{lane.begins}: {'; '.join(f'{one.how_long}, {one.what} ({one.small})' for one in lane.dates)}."
        for lane in lanes
    ]


def wide(lanes: Sequence[Lane], key_words: Sequence[tuple[Shape, bool, str]], *, key: str, title: str) -> Svg:
    """The lanes for screens and paper."""
    columns = max([FEWEST_COLUMNS, *(len(lane.dates) for lane in lanes)])
    room = (WIDE - LABEL - EDGE) / columns
    parts, y = [], 14.0
    for lane in lanes:
        drawn, high = _wide_lane(lane, y, room)
        parts.append(drawn)
        y += high + 16
    parts.append(_key(key_words, y + 8, across=WIDE))
    box = (0.0, 0.0, WIDE, y + 30)
    return picture(key, *parts, box=box, title=title, description=" ".join(in_words(lanes)))


def narrow(lanes: Sequence[Lane], key_words: Sequence[tuple[Shape, bool, str]], *, key: str, title: str) -> Svg:
    """The lanes for phones: one below the other, each date on a line of its own."""
    parts, y = [], 6.0
    for lane in lanes:
        drawn, high = _narrow_lane(lane, y)
        parts.append(drawn)
        y += high + 18
    parts.append(_key(key_words, y + 6, across=0))
    box = (0.0, 0.0, NARROW, y + 8 + 22 * len(key_words))
    return picture(key, *parts, box=box, title=title, description=" ".join(in_words(lanes)))


def _wide_lane(lane: Lane, top: float, room: float) -> tuple[Svg, float]:
    how = [wrapped(one.how_long, within=room - 10, size=SIZE, bold=True) for one in lane.dates]
    line = top + 18 + 16 * max(map(len, how))
    label = wrapped(lane.begins, within=LABEL - 34, size=SIZE, bold=True)
    parts = [
        rect(0, top, LABEL - 14, max(68.0, LINE_HIGH * len(label) + 20), fill=PALE, stroke=LINE, rx=6),
        *(text(words, 10, top + 23 + n * LINE_HIGH, bold=True, font_size=SIZE) for n, words in enumerate(label)),
        path(
            f"M{number(LABEL - 14)} {number(line)}H{number(LABEL + len(lane.dates) * room - room / 2)}",
            stroke=LINE,
            stroke_width=3,
        ),
    ]
    deepest = max(68.0, LINE_HIGH * len(label) + 20)
    for place, one in enumerate(lane.dates):
        x = LABEL + place * room + room / 2
        what = wrapped(one.what, within=room - 14, size=SIZE)
        parts += [
            text(words, x, line - 17 - (len(how[place]) - 1 - n) * 16, anchor="middle", bold=True, font_size=SIZE)
            for n, words in enumerate(how[place])
        ]
        parts.append(mark(one.shape, x, line, hollow=one.hollow))
        parts += [
            text(words, x, line + 27 + n * LINE_HIGH, anchor="middle", font_size=SIZE) for n, words in enumerate(what)
        ]
        below = line + 27 + len(what) * LINE_HIGH
        small = wrapped(one.small, within=room - 14, size=SMALL)
        parts += [
            text(words, x, below + n * 15, anchor="middle", font_size=SMALL, fill=GREY) for n, words in enumerate(small)
        ]
        deepest = max(deepest, below + len(small) * 15 - top)
    return group(*parts), deepest


def _narrow_lane(lane: Lane, top: float) -> tuple[Svg, float]:
    label = wrapped(lane.begins, within=NARROW - 24, size=SIZE + 1, bold=True)
    high = LINE_HIGH * len(label) + 18
    parts = [rect(0.5, top, NARROW - 1, high, fill=PALE, stroke=LINE, rx=6)]
    parts += [text(words, 12, top + 23 + n * LINE_HIGH, bold=True, font_size=SIZE + 1) for n, words in enumerate(label)]
    y, first, last = top + high + 20, top + high, top + high
    below: list[Svg] = []
    for one in lane.dates:
        last = y
        below += [
            mark(one.shape, 22, y, hollow=one.hollow),
            text(one.how_long, 44, y + 5, bold=True, font_size=SIZE + 1),
        ]
        for words in wrapped(one.what, within=NARROW - 52, size=SIZE + 1):
            y += LINE_HIGH + 1
            below.append(text(words, 44, y + 5, font_size=SIZE + 1))
        for words in wrapped(one.small, within=NARROW - 52, size=SMALL + 0.5):
            y += LINE_HIGH
            below.append(text(words, 44, y + 5, font_size=SMALL + 0.5, fill=GREY))
        y += 30
    spine = path(f"M22 {number(first)}V{number(last)}", stroke=LINE, stroke_width=3)
    return group(*parts, spine, *below), y - 22 - top


def mark(shape: Shape, x: float, y: float, *, hollow: bool = False) -> Svg:
    """One mark; hollow with a coloured edge where it is only an example."""
    look: dict[str, Value] = {
        "fill": WHITE if hollow else COLOURS[shape],
        "stroke": COLOURS[shape],
        "stroke_width": 3.0,
    }
    match shape:
        case Shape.SQUARE:
            return rect(x - MARK, y - MARK, 2 * MARK, 2 * MARK, **look)
        case Shape.CIRCLE:
            return circle(x, y, MARK, **look)
        case Shape.DIAMOND:
            r = MARK + 2
            corners = f"M{number(x)} {number(y - r)}L{number(x + r)} {number(y)}L{number(x)} {number(y + r)}L{number(x - r)} {number(y)}Z"
            return path(corners, **look)
        case Shape.TRIANGLE:
            r = MARK + 1
            corners = (
                f"M{number(x)} {number(y - r)}L{number(x + r)} {number(y + r - 1)}L{number(x - r)} {number(y + r - 1)}Z"
            )
            return path(corners, **look)


def _key(key_words: Sequence[tuple[Shape, bool, str]], y: float, *, across: float) -> Svg:
    parts: list[Svg] = []
    x = 14.0
    for shape, hollow, words in key_words:
        parts += [mark(shape, x, y, hollow=hollow), text(words, x + 18, y + 5, font_size=SIZE, fill=GREY)]
        if across:
            x += 48 + width_of(words, SIZE)
        else:
            y += 22
    return group(*parts)
