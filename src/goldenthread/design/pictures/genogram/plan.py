"""What is to be drawn, row by row: the people, and points where a line passes through a row in which nobody of its family stands.

A grandmother who brings up her grandchild, and a couple from two generations, are led through the rows between them by points:
places kept free in the row, ordered together with the people, so that no line runs through anybody.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from goldenthread.design.pictures.genogram.family import CannotDraw, Couple, CoupleKey, Family, Person
from goldenthread.design.pictures.genogram.generations import Bar, Rows, rows

MARK = "~"
"""Keys of points begin with this; no person's may."""


@dataclass(frozen=True)
class Point(Person):
    """A place in a row through which a line passes."""


@dataclass(frozen=True)
class Piece(Couple):
    """A part of a couple's lines that is led by itself. Shape: `whole` tells whose; `partners_line` leads to the older partner."""

    whole: CoupleKey = ("", "")
    partners_line: bool = False

    @property
    def key(self) -> CoupleKey:
        """The couple it belongs to."""
        return self.whole


@dataclass(frozen=True)
class Plan:
    """Shape: `family` holds the people and the points; `couples` are led, `bars` hang from them; `left_to_words` no line shows."""

    family: Family
    row_of: Mapping[str, int]
    bars: tuple[Bar, ...]
    couples: tuple[Couple, ...]
    hangs_from: Mapping[str, Couple]
    left_to_words: tuple[tuple[str, str], ...]

    @property
    def rows(self) -> int:
        """How many rows the picture has."""
        return max(self.row_of.values(), default=-1) + 1

    @property
    def points(self) -> frozenset[str]:
        """The keys of the points."""
        return frozenset(key for key, person in self.family.by_key.items() if isinstance(person, Point))


def plan(family: Family, *, without_points: bool = False) -> Plan:
    """Everything to be led. `without_points` leaves to the words whatever would pass through a row.

    Raises:
        CannotDraw: the family cannot be sorted into rows.
    """
    if any(key.startswith(MARK) for key in family.by_key):
        raise CannotDraw(f"Nobody's key may begin with {MARK}.")
    return _Planner(family, rows(family), without_points=without_points).planned()


class _Planner:
    """A plan while it is being made."""

    def __init__(self, family: Family, found: Rows, *, without_points: bool) -> None:
        self.family, self.found, self.without_points = family, found, without_points
        self.row_of = dict(found.row_of)
        self.hangs_from = dict(found.hangs_from)
        self.points: list[Person] = []
        self.couples: list[Couple] = []
        self.bars: list[Bar] = []
        self.words = list(found.left_to_words)

    def planned(self) -> Plan:
        """The whole plan."""
        led = {couple.key: self._lead(couple) for couple in self.family.couples}
        for couple in self.family.couples:
            if (drawn := led[couple.key]) is not None:
                self._hang(couple, drawn)
        together = Family(
            (*self.family.people, *self.points), tuple(self.couples), self.family.households, self.family.left_of
        )
        return Plan(together, self.row_of, tuple(self.bars), tuple(self.couples), self.hangs_from, tuple(self.words))

    def _lead(self, couple: Couple) -> Couple | None:
        """The couple as it stands in one row: as it is, or the younger partner beside a point that the older one's line comes down to."""
        younger = self.found.younger.get(couple.key)
        older = couple.other(younger) if younger else None
        if younger is None or older is None:
            self.couples.append(couple)
            return couple
        if self.without_points:
            self._leave_to_words(couple, older, younger)
            return None
        point = self._point(couple, older, younger, self.row_of[younger])
        drawn = Piece(
            younger,
            point,
            couple.bond,
            couple.dates,
            couple.order,
            couple.children,
            couple.twins,
            couple.related,
            couple.key,
        )
        self.couples.append(drawn)
        alone = Piece(older, None, couple.bond, whole=couple.key, partners_line=True)
        self.couples.append(alone)
        self._through(alone, couple, [point], second=False)
        return drawn

    def _leave_to_words(self, couple: Couple, older: str, younger: str) -> None:
        if couple.children:
            raise CannotDraw("A couple from two generations could not be drawn truly.")
        self.words.append((older, younger))

    def _hang(self, couple: Couple, drawn: Couple) -> None:
        own = tuple(dict.fromkeys(c.key for c in couple.children if self.found.hangs_from.get(c.key) is couple))
        for key in own:
            self.hangs_from[key] = drawn
        if own:
            self.bars.append(Bar(drawn, own, second=False))
        below: dict[int, list[str]] = {}
        for key in dict.fromkeys(child for carer, child in self.found.cares if carer is couple):
            below.setdefault(self.row_of[key] - self.row_of[drawn.a], []).append(key)
        for apart, keys in below.items():
            if apart > 1 and self.without_points:
                self.words += [(drawn.a, key) for key in keys]
            else:
                self._through(drawn, couple, keys, second=True)

    def _through(self, at: Couple, couple: Couple, ends: list[str], *, second: bool) -> None:
        """Lead a line from a couple, or from somebody alone, down to people of one row, through every row between."""
        for row in range(self.row_of[at.a] + 1, self.row_of[ends[0]]):
            point = self._point(couple, at.a, ends[0], row)
            self._step(at, (point,), second=second)
            children = tuple(child for child in couple.children if child.key in ends)
            at = Piece(
                point, None, couple.bond, children=children, whole=couple.key,
                partners_line=isinstance(at, Piece) and at.partners_line,
            )  # fmt: skip
            self.couples.append(at)
        self._step(at, tuple(ends), second=second)

    def _step(self, at: Couple, to: tuple[str, ...], *, second: bool) -> None:
        self.bars.append(Bar(at, to, second))
        self.hangs_from |= {key: at for key in to if key.startswith(MARK)}

    def _point(self, couple: Couple, start: str, end: str, row: int) -> str:
        key = f"{MARK}{'+'.join(couple.key)}>{start}>{end}>{row}"
        self.points.append(Point(key, (), born=self._about(end)))
        self.row_of[key] = row
        return key

    def _about(self, end: str) -> int | None:
        person = self.family.by_key.get(end)
        return person.born if person else None


def without_points(keys: Mapping[str, float]) -> dict[str, float]:
    """People's places alone."""
    return {key: value for key, value in keys.items() if not key.startswith(MARK)}


__all__ = ["MARK", "Bar", "Piece", "Plan", "Point", "plan", "without_points"]
