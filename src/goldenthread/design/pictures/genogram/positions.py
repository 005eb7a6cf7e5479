"""How far from the left each person stands, keeping the order found and the distances needed.

Each person is drawn towards the middle of their parents, children and partners. Row by row, the nearest positions that
keep the order and the gaps are found by isotonic regression (pooling neighbours that would overlap).
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal

from goldenthread.design.pictures.genogram.family import Couple
from goldenthread.design.pictures.genogram.generations import Bar
from goldenthread.design.pictures.genogram.plan import Plan
from goldenthread.design.pictures.lettering import width_of

GAP = 104.0
COUPLE_GAP = 128.0
DATED_GAP = 30.0
TWIN_GAP = 92.0
NAME_SIZE, LINE_SIZE = 13.0, 11.5
SWEEPS = 36
POINT_GAP, POINT_BESIDE_PARTNER = 44.0, 86.0
"""From a person to a line that passes, and to one that comes down to their side."""

BESIDE = 30.0
"""Room kept on the far side of a name that stands beside a line."""

Side = Literal["start", "middle", "end"]
Pull = tuple[float, float]
"""Where somebody is drawn to, and how strongly."""


def positions(plan: Plan, rows: Sequence[Sequence[str]]) -> dict[str, float]:
    """The distance from the left for everybody; the leftmost stands at 0."""
    places = _Places(plan, rows)
    for sweep in range(SWEEPS):
        both = sweep > SWEEPS // 3
        for g in range(1, len(rows)):
            places.settle(g, to_parents=True, to_children=both)
        for g in range(len(rows) - 2, -1, -1):
            places.settle(g, to_parents=both, to_children=True)
    left = min(places.x.values(), default=0.0)
    return {key: value - left for key, value in places.x.items()}


def isotonic(wanted: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The never-falling numbers nearest to those wanted.

    >>> isotonic([1, 3, 2, 5], [1, 1, 1, 1])
    [1, 2.5, 2.5, 5]
    """
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(wanted, weights, strict=True):
        pool = (value, weight, 1)
        while pools and pools[-1][0] >= pool[0]:
            before = pools.pop()
            total = before[1] + pool[1]
            pool = ((before[0] * before[1] + pool[0] * pool[1]) / total, total, before[2] + pool[2])
        pools.append(pool)
    return [value for value, _, count in pools for _ in range(count)]


def label_side(key: str, plan: Plan, rows: Sequence[Sequence[str]]) -> Side:
    """Where somebody's name goes, so that no line runs through it: beside the line that leaves the symbol downwards."""
    row = rows[plan.row_of[key]]
    place = row.index(key)
    sides = set()
    for couple in plan.couples:
        if key in couple.partners:
            other = couple.other(key)
            if other is None:
                sides.add("start" if any(bar.couple is couple for bar in plan.bars) else "middle")
            elif abs(row.index(other) - place) > 1:
                sides.add("end" if row.index(other) > place else "start")
    sides.discard("middle")
    return "start" if "start" in sides else "end" if sides else "middle"


def room(labels: Sequence[str], side: Side) -> tuple[float, float]:
    """The room somebody's name needs to the left and to the right of the middle of the symbol."""
    widths = [width_of(line, NAME_SIZE if i == 0 else LINE_SIZE, bold=i == 0) for i, line in enumerate(labels)]
    width = max(widths, default=0.0)
    if side == "middle":
        return width / 2 + 6, width / 2 + 6
    return (BESIDE, width + BESIDE) if side == "start" else (width + BESIDE, BESIDE)


class _Places:
    """Everybody's position while it is being worked out."""

    def __init__(self, plan: Plan, rows: Sequence[Sequence[str]]) -> None:
        family = plan.family
        self.family, self.rows = family, rows
        self.room = {p.key: room(p.labels, side) for p in family.people for side in (label_side(p.key, plan, rows),)}
        self.points = plan.points
        self.at = {key: place for row in rows for place, key in enumerate(row)}
        self.row_of = plan.row_of
        self.couples: Mapping[str, list[Couple]] = {
            key: [c for c in plan.couples if key in c.partners] for key in family.by_key
        }
        self.above: dict[str, list[Bar]] = {key: [] for key in family.by_key}
        self.below: dict[str, list[Bar]] = {key: [] for key in family.by_key}
        for bar in plan.bars:
            for child in bar.children:
                self.above[child].append(bar)
            for partner in bar.couple.partners:
                self.below[partner].append(bar)
        self.twins = {frozenset(t.keys) for c in family.couples for t in c.twins}
        self.offsets = [self._offsets(row) for row in rows]
        widest = max((offsets[-1] for offsets in self.offsets if offsets), default=0.0)
        self.x = {
            key: offset + (widest - offsets[-1]) / 2
            for row, offsets in zip(rows, self.offsets, strict=True)
            for key, offset in zip(row, offsets, strict=True)
        }

    def settle(self, g: int, *, to_parents: bool, to_children: bool) -> None:
        """Move one row to where its people are drawn."""
        row, offsets = self.rows[g], self.offsets[g]
        wanted, weights = [], []
        for key, offset in zip(row, offsets, strict=True):
            pulls = self._pulls(key, to_parents=to_parents, to_children=to_children) or [(self.x[key], 0.05)]
            weight = sum(strength for _, strength in pulls)
            wanted.append(sum(place * strength for place, strength in pulls) / weight - offset)
            weights.append(weight)
        for key, offset, value in zip(row, offsets, isotonic(wanted, weights), strict=True):
            self.x[key] = value + offset

    def _pulls(self, key: str, *, to_parents: bool, to_children: bool) -> list[Pull]:
        pulls: list[Pull] = []
        if to_parents:
            pulls += [self._towards(key, bar, 1) for bar in self.above[key]]
        if to_children:
            pulls += [self._towards(key, bar, -1) for bar in self.below[key]]
        for couple in self.couples[key]:
            other = couple.other(key)
            if other is not None:
                steps = self.at[key] - self.at[other]
                pulls.append((self.x[other] + COUPLE_GAP * steps, 1.0 if abs(steps) == 1 else 0.12))
        return pulls

    def _towards(self, key: str, bar: Bar, way: int) -> Pull:
        """A pull that would bring a couple's middle over the middle of their children."""
        children = [self.x[child] for child in bar.children]
        partners = [self.x[partner] for partner in bar.couple.partners]
        off = (sum(partners) / len(partners) - (min(children) + max(children)) / 2) * way
        if bar.second:
            return self.x[key] + off, 0.2
        near = len(partners) == 1 or abs(self.at[bar.couple.a] - self.at[bar.couple.b or ""]) == 1
        return self.x[key] + off, 1.0 if way == 1 else 1.2 if near else 0.35

    def _gap_of_point(self, a: str, b: str, needed: float) -> float:
        """Room for a line that passes between people, or that comes down to stand beside one of a couple."""
        couple = next((couple for couple in self.couples[a] if b in couple.partners), None)
        if couple is None:
            return max(POINT_GAP, needed)
        dates = width_of(couple.dates, 11) + DATED_GAP if couple.dates else 0.0
        return max(POINT_BESIDE_PARTNER, needed, dates)

    def _offsets(self, row: Sequence[str]) -> list[float]:
        offsets = [0.0] if row else []
        for a, b in pairwise(row):
            offsets.append(offsets[-1] + self._gap(a, b))
        return offsets

    def _gap(self, a: str, b: str) -> float:
        needed = self.room[a][1] + self.room[b][0]
        if {a, b} & self.points:
            return self._gap_of_point(a, b, needed)
        for couple in self.couples[a]:
            if b in couple.partners:
                dates = width_of(couple.dates, 11) + DATED_GAP * 2 if couple.dates else 0.0
                return max(COUPLE_GAP, needed + 8, dates)
        twins = any({a, b} <= keys for keys in self.twins)
        return max(TWIN_GAP if twins else GAP, needed)
