"""Holds a drawing against the family it is of. A picture in a child's record that makes two children look like brothers, or joins
the wrong adults, is worse than none: it is refused, and the page shows the family in words.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from goldenthread.design.pictures.genogram.family import Bond, CannotDraw, Child, Couple, CoupleKey, Link
from goldenthread.design.pictures.genogram.manners import LINES, SLASHES, manner_of
from goldenthread.design.pictures.genogram.plan import MARK, Plan
from goldenthread.design.pictures.genogram.reading import Manner, Relation, Slash, Stroke, read
from goldenthread.design.pictures.genogram.wires import RADIUS, RING, Layout, Part, Wire

TOO_CLOSE = 3.0
SHARED_STRETCH = 2.0
SYMBOL = RADIUS + RING + 1.5


def check(layout: Layout) -> None:
    """Refuse a picture that does not say exactly what the family says.

    Raises:
        CannotDraw: somebody is missing or drawn twice, lines lie on one another or run through somebody, or what the lines say, read
            back, is not what the family is.
    """
    for fault in (*_people(layout), *_symbols(layout), *_overlaps(layout), *_through(layout)):
        raise CannotDraw(fault)
    said(layout.asked, read(_strokes(layout), _places(layout), _slashes(layout)))


def said(asked: Plan, found: frozenset[Relation]) -> None:
    """Refuse lines that say anything but what was to be drawn.

    Raises:
        CannotDraw: they do.
    """
    told = {relation.parents: relation for relation in meant(asked)}
    bare = frozenset(replace(relation, twins=frozenset()) for relation in found)
    born_together = all(one.parents in told and one.twins <= told[one.parents].twins for one in found)
    if not born_together or bare != {replace(relation, twins=frozenset()) for relation in told.values()}:
        raise CannotDraw("Followed from end to end, the lines do not join the people they should.")


def meant(asked: Plan) -> frozenset[Relation]:
    """What the lines are to say, worked out from the family alone."""
    parents: dict[CoupleKey, set[str]] = {}
    children: dict[CoupleKey, set[tuple[str, Manner]]] = {}
    whole: dict[CoupleKey, Couple] = {}
    for couple in asked.couples:
        whole[couple.key] = max(whole.get(couple.key, couple), couple, key=lambda one: len(one.children))
        parents.setdefault(couple.key, set()).update(one for one in couple.partners if not one.startswith(MARK))
    for bar in asked.bars:
        links = {child.key: child for child in bar.couple.children}
        found = children.setdefault(bar.couple.key, set())
        found.update((key, _how(links[key], second=bar.second)) for key in bar.children if not key.startswith(MARK))
    return frozenset(
        _relation(whole[key], frozenset(members), frozenset(children.get(key, ())))
        for key, members in parents.items()
        if len(members) > 1 or children.get(key)
    )


def _how(child: Child, *, second: bool) -> Manner:
    if child.link is Link.ADOPTED:
        return Manner.DOUBLE
    return Manner.CARED_FOR if second or child.link in (Link.FOSTER, Link.KINSHIP) else Manner.SOLID


def _relation(couple: Couple, members: frozenset[str], children: frozenset[tuple[str, Manner]]) -> Relation:
    twins = frozenset((frozenset(twins.keys), twins.identical) for twins in couple.twins)
    if len(members) == 1:
        return Relation(members, children, twins=twins)
    return Relation(members, children, LINES[couple.bond], SLASHES.get(couple.bond, 0), couple.related, twins)


def _places(layout: Layout) -> dict[str, tuple[float, float]]:
    return {key: (x, layout.y[key]) for key, x in layout.x.items()}


def _strokes(layout: Layout) -> list[Stroke]:
    couples = whole_couples(layout.asked)
    return [
        Stroke(
            wire.x1, wire.y1, wire.x2, wire.y2, manner_of(wire, couples[wire.couple]),
            couples[wire.couple].related and wire.part is Part.COUPLE and wire.level,
        )
        for wire in layout.wires
    ]  # fmt: skip


def whole_couples(asked: Plan) -> dict[CoupleKey, Couple]:
    """Each couple, to look up how its lines are drawn."""
    found: dict[CoupleKey, Couple] = {}
    for couple in sorted(asked.couples, key=lambda couple: -len(couple.children)):
        found.setdefault(couple.key, couple)
    return found


def _slashes(layout: Layout) -> list[Slash]:
    bonds: dict[CoupleKey, Bond] = {couple.key: couple.bond for couple in layout.asked.couples}
    return [
        Slash(mark.slash_x, mark.slash_y, SLASHES[bonds[mark.couple]])
        for mark in layout.marks
        if bonds[mark.couple] in SLASHES
    ]


def _people(layout: Layout) -> Iterator[str]:
    drawn = [key for row in layout.rows for key in row]
    if (
        sorted(drawn) != sorted(layout.asked.family.by_key)
        or set(layout.x) != set(layout.asked.family.by_key) - layout.asked.points
    ):
        yield "Somebody is missing from the picture, or stands in it twice."


def _symbols(layout: Layout) -> Iterator[str]:
    for row in layout.rows:
        for a, b in pairwise(key for key in row if key in layout.x):
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
