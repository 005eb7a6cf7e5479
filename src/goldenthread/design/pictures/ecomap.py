"""The people and places around a child: how strong each tie is, where it strains, and which way help flows."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from goldenthread.design.pictures.colours import BLUE, BROWN, GREEN, GREY, INK, LINE, PURPLE, RED, WHITE
from goldenthread.design.pictures.lettering import width_of
from goldenthread.design.pictures.svg import Svg, circle, group, haloed, joined, number, path, picture, text

WIDTH, HEIGHT = 900.0, 690.0
CENTRE_RADIUS = 78.0
CENTRE_FILL = "#e8f1f8"
STEP = 8.0
KEY_HEIGHT = 62.0

Point = tuple[float, float]


class Field(StrEnum):
    """Where in life somebody belongs; each field has its own ring and stands together round the circle."""

    FAMILY = "Family and friends"
    SCHOOL = "School"
    HEALTH = "Health"
    COMMUNITY = "Community"
    SERVICES = "Services"


class Strength(StrEnum):
    """How strong a tie is."""

    STRONG = "strong"
    ORDINARY = "ordinary"
    WEAK = "weak or new"
    BROKEN = "broken off"


class Flow(StrEnum):
    """Which way help flows."""

    NONE = "no help either way"
    TO_CHILD = "gives help"
    FROM_CHILD = "takes help"
    BOTH = "help both ways"


COLOURS = {Field.FAMILY: PURPLE, Field.SCHOOL: BLUE, Field.HEALTH: GREEN, Field.COMMUNITY: BROWN, Field.SERVICES: GREY}


@dataclass(frozen=True)
class Around:
    """One person, place or service around the child. Shape: `lines` are written in the circle, the first in bold."""

    lines: tuple[str, ...]
    field: Field
    strength: Strength = Strength.ORDINARY
    stressful: bool = False
    flow: Flow = Flow.NONE


def in_words(around: Sequence[Around]) -> list[str]:
    """What the ecomap says, a sentence for each."""
    return [
        f"{' '.join(one.lines)} ({one.field.value.lower()}): {one.strength}"
        + (", stressful" if one.stressful else "") + ("" if one.flow is Flow.NONE else f", {one.flow.value}") + "."
        for one in _in_order(around)
    ]  # fmt: skip


def ecomap(centre: tuple[str, ...], around: Sequence[Around], *, key: str, title: str) -> Svg:
    """The picture. Shape: `centre` is the child's name and who lives with them, one line each."""
    ordered = _in_order(around)
    placed = [(one, _place(i, len(ordered))) for i, one in enumerate(ordered)]
    ties = [_tie(one, at) for one, at in placed]
    circles = [_circle(one, at) for one, at in placed]
    parts = [*ties, *circles, _centre(centre), _key(ordered)]
    return picture(key, *parts, box=(0, 0, WIDTH, HEIGHT), title=title, description=" ".join(in_words(around)))


def _in_order(around: Sequence[Around]) -> list[Around]:
    fields = list(Field)
    return sorted(around, key=lambda one: fields.index(one.field))


def _middle() -> Point:
    return WIDTH / 2, (HEIGHT - KEY_HEIGHT) / 2


def _place(i: int, count: int) -> Point:
    angle = -math.pi / 2 + 2 * math.pi * (i + 0.35) / count
    x, y = _middle()
    return x + (WIDTH / 2 - 80) * math.cos(angle), y + ((HEIGHT - KEY_HEIGHT) / 2 - 66) * math.sin(angle)


def _radius(one: Around) -> float:
    widest = max(width_of(line, 13, bold=i == 0) for i, line in enumerate(one.lines))
    return min(max(34.0, widest / 2 + 9), 60.0)


@dataclass(frozen=True)
class _Line:
    """A straight way from the child's circle to another: its ends, its direction and its side."""

    start: Point
    end: Point
    along: Point

    def point(self, share: float, aside: float = 0.0) -> str:
        """A point part of the way along, and some way to the side."""
        x = self.start[0] + (self.end[0] - self.start[0]) * share - self.along[1] * aside
        y = self.start[1] + (self.end[1] - self.start[1]) * share + self.along[0] * aside
        return f"{number(x)} {number(y)}"

    @property
    def length(self) -> float:
        """How long it is."""
        return math.dist(self.start, self.end)


def _way(one: Around, at: Point) -> _Line:
    x, y = _middle()
    distance = math.dist((x, y), at)
    along = ((at[0] - x) / distance, (at[1] - y) / distance)
    near, far = CENTRE_RADIUS + 5, distance - _radius(one) - 6
    return _Line((x + along[0] * near, y + along[1] * near), (x + along[0] * far, y + along[1] * far), along)


def _tie(one: Around, at: Point) -> Svg:
    line = _way(one, at)
    asides = {Strength.STRONG: (-4.0, 0.0, 4.0) if not one.stressful else (-9.0, 9.0), Strength.WEAK: (0.0,)}
    dashes = "3 7" if one.strength is Strength.WEAK else None
    straight = () if one.stressful and one.strength is not Strength.STRONG else asides.get(one.strength, (0.0,))
    parts = [
        path(f"M{line.point(0, aside)}L{line.point(1, aside)}", stroke=INK, stroke_width=2.4, stroke_dasharray=dashes)
        for aside in straight
    ]
    if one.stressful:
        parts.append(_zigzag(line, dashes))
    if one.strength is Strength.BROKEN:
        parts.append(
            path(
                "".join(
                    f"M{line.point(0.5 + o / line.length, 10)}L{line.point(0.5 + o / line.length, -10)}"
                    for o in (-4, 4)
                ),
                stroke=INK,
                stroke_width=2.6,
            )
        )
    if one.flow in (Flow.TO_CHILD, Flow.BOTH):
        parts.append(_arrow(line, 0.0, 1))
    if one.flow in (Flow.FROM_CHILD, Flow.BOTH):
        parts.append(_arrow(line, 1.0, -1))
    return group(*parts)


def _zigzag(line: _Line, dashes: str | None) -> Svg:
    steps = max(2, int(line.length / STEP))
    points = [line.point(i / steps, 0 if i in (0, steps) else 6 if i % 2 else -6) for i in range(steps + 1)]
    return path("M" + "L".join(points), stroke=RED, stroke_width=2.4, stroke_linejoin="round", stroke_dasharray=dashes)


def _arrow(line: _Line, tip: float, way: int) -> Svg:
    """An arrowhead with its tip at one end, edged in white so that it shows over the line."""
    back = tip + way * 16 / line.length
    return path(
        f"M{line.point(tip)}L{line.point(back, 8)}L{line.point(back, -8)}Z", fill=INK, stroke=WHITE, stroke_width=1.5
    )


def _circle(one: Around, at: Point) -> Svg:
    x, y = at
    ring = circle(x, y, _radius(one), fill=WHITE, stroke=COLOURS[one.field], stroke_width=3.5)
    first = y + 5 - (len(one.lines) - 1) * 7.5
    lines = [
        haloed(line, x, first + i * 15, anchor="middle", bold=i == 0, font_size=13) for i, line in enumerate(one.lines)
    ]
    return group(ring, *lines)


def _centre(lines: tuple[str, ...]) -> Svg:
    x, y = _middle()
    first = y + 6 - (len(lines) - 1) * 10
    words = [
        text(line, x, first + i * 21, anchor="middle", bold=i == 0, font_size=19 if i == 0 else 14)
        for i, line in enumerate(lines)
    ]
    return group(circle(x, y, CENTRE_RADIUS, fill=CENTRE_FILL, stroke=INK, stroke_width=3), *words)


def _key(around: Sequence[Around]) -> Svg:
    """Only the ties and fields this picture uses, ties in one row and fields in the next."""
    top = HEIGHT - KEY_HEIGHT
    parts: list[Svg] = [path(f"M10 {number(top)}H{number(WIDTH - 10)}", stroke=LINE)]
    for row, samples in enumerate((_samples(around), _fields(around))):
        x, y = 14.0, top + 22 + row * 26
        for words, sample in samples:
            moved = group(sample, transform=f"translate({number(x)} {number(y)})")
            parts.append(group(moved, text(words, x + 40, y + 4, font_size=12.5)))
            x += 60 + width_of(words, 12.5)
    return group(*parts)


def _samples(around: Sequence[Around]) -> list[tuple[str, Svg]]:
    used = {one.strength for one in around if not one.stressful or one.strength is Strength.STRONG}
    lines = {
        Strength.STRONG: path("M0 -4h32M0 0h32M0 4h32", stroke=INK, stroke_width=2.2),
        Strength.ORDINARY: path("M0 0h32", stroke=INK, stroke_width=2.4),
        Strength.WEAK: path("M0 0h32", stroke=INK, stroke_width=2.4, stroke_dasharray="3 7"),
        Strength.BROKEN: path("M0 0h32M13 -8v16M19 -8v16", stroke=INK, stroke_width=2.2),
    }
    found = [(strength.value.capitalize(), lines[strength]) for strength in Strength if strength in used]
    if any(one.stressful for one in around):
        found.append(
            (
                "Stressful",
                path("M0 0" + "".join(f"l5.3 {8 if i % 2 else -8}" for i in range(6)), stroke=RED, stroke_width=2.2),
            )
        )
    if any(one.flow is not Flow.NONE for one in around):
        found.append(
            ("Help flows", joined([path("M0 0h24", stroke=INK, stroke_width=2.4), path("M32 0l-13 -7v14z", fill=INK)]))
        )
    return found


def _fields(around: Sequence[Around]) -> list[tuple[str, Svg]]:
    fields = {one.field for one in around}
    return [(f.value, circle(20, 0, 8, fill=WHITE, stroke=COLOURS[f], stroke_width=3.2)) for f in Field if f in fields]
