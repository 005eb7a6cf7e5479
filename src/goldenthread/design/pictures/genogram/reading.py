"""Reads a drawing back, as somebody looking at it would: from lines alone to who is with whom, and who is whose child.

Nothing here knows what was meant. Lines that touch belong together; a line that enters somebody from above makes them a child,
one that enters them at the side or from below makes them a parent or a partner.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from goldenthread.design.pictures.genogram.family import CannotDraw
from goldenthread.design.pictures.genogram.wires import RADIUS, RING

TOUCHING = 0.7
SYMBOL = RADIUS + RING + 1.5
FROM_ABOVE = 4.0


class Manner(StrEnum):
    """How a line is drawn."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    CARED_FOR = "finely dotted"
    DOUBLE = "solid beside broken"


@dataclass(frozen=True)
class Stroke:
    """One straight line as drawn. Shape: `twice` when a second line runs along it."""

    x1: float
    y1: float
    x2: float
    y2: float
    manner: Manner = Manner.SOLID
    twice: bool = False

    @property
    def ends(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Its two ends."""
        return (self.x1, self.y1), (self.x2, self.y2)


@dataclass(frozen=True)
class Slash:
    """Strokes across a couple's line: one for separated, two for divorced."""

    x: float
    y: float
    count: int


@dataclass(frozen=True)
class Relation:
    """What the lines say of one couple, or of one parent alone. Shape: `twins` says whether a bar joins them."""

    parents: frozenset[str]
    children: frozenset[tuple[str, Manner]]
    line: Manner | None = None
    slashes: int = 0
    related: bool = False
    twins: frozenset[tuple[frozenset[str], bool]] = frozenset()


Places = Mapping[str, tuple[float, float]]


def read(strokes: Sequence[Stroke], places: Places, slashes: Iterable[Slash] = ()) -> frozenset[Relation]:
    """What the lines say.

    Raises:
        CannotDraw: some lines say nothing that could be true of a family.
    """
    found: dict[frozenset[str], Relation] = {}
    marks = list(slashes)
    for web in webs(strokes):
        one = _relation(web, places, marks)
        before = found.get(one.parents)
        if before and len(one.parents) == 2:
            raise CannotDraw("One couple has two lines that do not meet.")
        found[one.parents] = (
            Relation(one.parents, one.children | before.children, twins=one.twins | before.twins) if before else one
        )
    if marks:
        raise CannotDraw("A mark stands on no couple's line.")
    return frozenset(found.values())


def webs(strokes: Sequence[Stroke]) -> list[list[Stroke]]:
    """Lines gathered by touching: an end that meets another line joins it; a plain crossing does not."""
    leader = list(range(len(strokes)))

    def find(i: int) -> int:
        while leader[i] != i:
            i = leader[i]
        return i

    for i, stroke in enumerate(strokes):
        for j in range(i):
            if _touch(stroke, strokes[j]):
                leader[find(i)] = find(j)
    found: dict[int, list[Stroke]] = {}
    for i, stroke in enumerate(strokes):
        found.setdefault(find(i), []).append(stroke)
    return list(found.values())


def _touch(one: Stroke, other: Stroke) -> bool:
    if max(one.x1, one.x2) < min(other.x1, other.x2) - 1 or max(other.x1, other.x2) < min(one.x1, one.x2) - 1:
        return False
    if max(one.y1, one.y2) < min(other.y1, other.y2) - 1 or max(other.y1, other.y2) < min(one.y1, one.y2) - 1:
        return False
    return any(on(*end, other) for end in one.ends) or any(on(*end, one) for end in other.ends)


def on(x: float, y: float, line: Stroke) -> bool:
    """Whether a point lies on a line."""
    dx, dy = line.x2 - line.x1, line.y2 - line.y1
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else max(0.0, min(1.0, ((x - line.x1) * dx + (y - line.y1) * dy) / length))
    return abs(line.x1 + along * dx - x) <= TOUCHING and abs(line.y1 + along * dy - y) <= TOUCHING


def _relation(web: list[Stroke], places: Places, slashes: list[Slash]) -> Relation:
    children: dict[tuple[str, Manner], Stroke] = {}
    parents: dict[str, Stroke] = {}
    for stroke in web:
        for x, y in stroke.ends:
            for key, (at_x, at_y) in places.items():
                if abs(at_x - x) <= SYMBOL and abs(at_y - y) <= SYMBOL:
                    if y < at_y - FROM_ABOVE:
                        children[key, stroke.manner] = stroke
                    else:
                        parents[key] = stroke
    if not 1 <= len(parents) <= 2 or parents.keys() & {key for key, _ in children}:
        raise CannotDraw("Followed from end to end, the lines do not join the people of one family.")
    mine = [mark for mark in slashes if any(on(mark.x, mark.y, stroke) for stroke in web)]
    for mark in mine:
        slashes.remove(mark)
    twins = frozenset(_twins({key: stroke for (key, _), stroke in children.items()}, web))
    if len(parents) == 1:
        return Relation(frozenset(parents), frozenset(children), twins=twins)
    manners = {stroke.manner for stroke in parents.values()}
    if len(manners) > 1:
        raise CannotDraw("A couple's line changes on its way.")
    related = any(stroke.twice and stroke.y1 == stroke.y2 for stroke in web)
    return Relation(
        frozenset(parents), frozenset(children), manners.pop(), sum(mark.count for mark in mine), related, twins
    )


def _twins(children: Mapping[str, Stroke], web: list[Stroke]) -> Iterator[tuple[frozenset[str], bool]]:
    """Children whose lines begin at one point, some of them aslant; and whether a level line joins their lines."""
    beginning: dict[tuple[int, int], list[str]] = {}
    for key, stroke in children.items():
        top = min(stroke.ends, key=lambda end: end[1])
        beginning.setdefault((round(top[0]), round(top[1])), []).append(key)
    for keys in beginning.values():
        aslant = [children[key] for key in keys if abs(children[key].x1 - children[key].x2) > 1]
        if aslant:
            barred = any(
                one.y1 == one.y2 and all(any(on(*end, line) for line in aslant) for end in one.ends) for one in web
            )
            yield frozenset(keys), barred
