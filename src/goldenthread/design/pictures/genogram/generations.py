"""Which row each person stands in, and which couple each child hangs from.

Partners share a row and children stand one row below their parents. Both are held as exact equations between rows. A couple
from two generations contradicts them: it stands in the row of the younger of the two, and a line leads up to the other.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from goldenthread.design.pictures.genogram.family import Being, CannotDraw, Couple, CoupleKey, Family, Link

ADULT_AGE = 18


@dataclass(frozen=True)
class Bar:
    """The children one couple's line leads down to.

    Shape: `second` children are born to others and are reached by a dotted line.
    """

    couple: Couple
    children: tuple[str, ...]
    second: bool


@dataclass(frozen=True)
class Rows:
    """Where everybody stands, before lines that pass through a row are given their points.

    Shape: `younger` holds, for a couple from two generations, the one in whose row it stands; `cares` the couples and children
    who are not born to them and stand below them.
    """

    row_of: Mapping[str, int]
    hangs_from: Mapping[str, Couple]
    younger: Mapping[CoupleKey, str]
    cares: tuple[tuple[Couple, str], ...]
    left_to_words: tuple[tuple[str, str], ...]


class Levels:
    """Rows known only relative to one another, joined as equations arrive (a union-find with distances)."""

    def __init__(self, keys: Iterable[str]) -> None:
        self.up = {key: (key, 0) for key in keys}

    def find(self, key: str) -> tuple[str, int]:
        """The group somebody is in, and their row within it."""
        root, depth = key, 0
        while self.up[root][0] != root:
            root, step = self.up[root]
            depth += step
        return root, depth

    def agree(self, upper: str, lower: str, *, apart: int) -> bool:
        """Say that `lower` stands `apart` rows below `upper`; false when that contradicts what is already known."""
        (root, depth), (other, other_depth) = self.find(upper), self.find(lower)
        if root == other:
            return other_depth - depth == apart
        self.up[other] = (root, depth + apart - other_depth)
        return True

    def below(self, upper: str, lower: str) -> int:
        """How many rows `lower` stands below `upper`; both must be in one group."""
        return self.find(lower)[1] - self.find(upper)[1]


def rows(family: Family) -> Rows:
    """Sort a family into rows.

    Raises:
        CannotDraw: one couple is given twice, somebody is their own partner or forebear, or has two sets of birth parents.
    """
    if len({couple.key for couple in family.couples}) < len(family.couples):
        raise CannotDraw("One couple is recorded twice.")
    if any(couple.a == couple.b for couple in family.couples):
        raise CannotDraw("Somebody is recorded as their own partner.")
    hangs_from = _anchors(family)
    levels, younger = _levels(family, hangs_from)
    cares, words = _cares(family, levels, hangs_from, younger)
    return Rows(_rows(family, levels), hangs_from, younger, tuple(cares), tuple(words))


def _anchors(family: Family) -> dict[str, Couple]:
    """The couple each child hangs from: birth parents first; else the first couple the child belongs to."""
    anchors: dict[str, Couple] = {}
    for wanted in (Link.BIRTH, Link.ADOPTED, Link.KINSHIP, Link.FOSTER):
        for couple in family.couples:
            for child in couple.children:
                if child.link is wanted and child.key in anchors and wanted is Link.BIRTH:
                    raise CannotDraw(f"{family.by_key[child.key].called} is recorded with two sets of birth parents.")
                if child.link is wanted:
                    anchors.setdefault(child.key, couple)
    return anchors


def _levels(family: Family, hangs_from: Mapping[str, Couple]) -> tuple[Levels, dict[CoupleKey, str]]:
    """Rows that hold every equation but those of couples from two generations, and the younger of each of these.

    Each child is placed by one parent first, so that only partners can contradict; whoever does is tried again by the younger.
    """
    younger: dict[CoupleKey, str] = {}
    for _ in range(len(family.couples) + 1):
        levels = Levels(family.by_key)
        for child, couple in hangs_from.items():
            if not levels.agree(_placed_by(couple, hangs_from, younger), child, apart=1):
                raise CannotDraw(f"{family.by_key[child].called} is recorded as their own forebear.")
        across = next((c for c in _children_first(family) if c.key not in younger and not _same_row(c, levels)), None)
        if across is None:
            return levels, younger
        a, b = across.a, across.b or across.a
        younger[across.key] = a if levels.below(b, a) > 0 else b
    raise CannotDraw("The generations of this family contradict each other.")


def _children_first(family: Family) -> list[Couple]:
    return sorted(family.couples, key=lambda couple: not couple.children)


def _placed_by(couple: Couple, hangs_from: Mapping[str, Couple], younger: Mapping[CoupleKey, str]) -> str:
    """The parent whose row decides the children's: the younger of two generations, else one whose own parents are known."""
    with_parents = [key for key in couple.partners if key in hangs_from]
    return younger.get(couple.key) or next(iter(with_parents), couple.a)


def _same_row(couple: Couple, levels: Levels) -> bool:
    return couple.b is None or levels.agree(couple.a, couple.b, apart=0)


def _cares(
    family: Family, levels: Levels, hangs_from: Mapping[str, Couple], younger: Mapping[CoupleKey, str]
) -> tuple[list[tuple[Couple, str]], list[tuple[str, str]]]:
    """Carers beside birth parents: those who stand above the child are drawn, the others are left to the words."""
    drawn, words = [], []
    for couple in family.couples:
        for child in couple.children:
            if child.link is Link.STEP or hangs_from[child.key] is couple:
                continue
            carer = younger.get(couple.key, couple.a)
            if levels.agree(carer, child.key, apart=1) or levels.below(carer, child.key) > 0:
                drawn.append((couple, child.key))
            else:
                words.append((carer, child.key))
    return drawn, words


def _rows(family: Family, levels: Levels) -> dict[str, int]:
    """Rows from the top, counted from 0; people joined to nobody stand with those of about their age."""
    groups: dict[str, dict[str, int]] = {}
    for key in family.by_key:
        root, depth = levels.find(key)
        groups.setdefault(root, {})[key] = depth
    main = levels.find(family.index.key)[0] if family.index else next(iter(groups), "")
    found = dict(groups.get(main, {}))
    child_row = found.get(family.index.key, 0) if family.index else max(found.values(), default=0)
    for root, group in groups.items():
        if root != main:
            shift = _row_beside(family, group, child_row)
            found |= {key: depth + shift for key, depth in group.items()}
    top = min(found.values(), default=0)
    return {key: found[key] - top for key in family.by_key}


def _row_beside(family: Family, group: Mapping[str, int], child_row: int) -> int:
    """How far to move people who are joined to nobody else: grown-ups to the parents' row, children to the child's."""
    lowest = max(group, key=lambda key: group[key])
    person = family.by_key[lowest]
    age = ADULT_AGE if person.age is None else person.age
    grown = len(group) == 1 and person.being in (Being.PERSON, Being.PLACEHOLDER) and age >= ADULT_AGE
    return child_row - (1 if grown else 0) - group[lowest]
