"""Which row each person stands in, and which couple each child hangs from.

Partners share a row and children stand one row below their parents. Both are held as exact equations between rows; an
equation that contradicts an earlier one (a couple from two generations, a grandmother who is also the carer) is not
forced: it is left to the words beside the picture.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from goldenthread.design.pictures.genogram.family import Being, CannotDraw, Couple, Family, Link

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
class Generations:
    """Shape: `left_to_words` holds the couples and carers that no line shows."""

    row_of: Mapping[str, int]
    bars: tuple[Bar, ...]
    couples: tuple[Couple, ...]
    hangs_from: Mapping[str, Couple]
    left_to_words: tuple[tuple[str, str], ...]

    @property
    def rows(self) -> int:
        """How many rows the picture has."""
        return max(self.row_of.values(), default=-1) + 1


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


def generations(family: Family) -> Generations:
    """Sort a family into rows.

    Raises:
        CannotDraw: one couple is given twice, or a child's parents stand in different generations.
    """
    if len({couple.key for couple in family.couples}) < len(family.couples):
        raise CannotDraw("One couple is recorded twice.")
    levels = Levels(family.by_key)
    hangs_from = _anchors(family)
    _place_children(family, levels, hangs_from)
    drawn, words = _place_couples(family, levels)
    second = _place_second_parents(drawn, levels, hangs_from)
    words += [
        (c.a, child.key)
        for c in drawn
        for child in c.children
        if child.link is not Link.STEP and hangs_from[child.key] is not c and (c.key, child.key) not in second
    ]
    bars = tuple(bar for couple in drawn for bar in _bars(couple, hangs_from, second))
    return Generations(_rows(family, levels), bars, tuple(drawn), hangs_from, tuple(words))


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


def _place_children(family: Family, levels: Levels, hangs_from: Mapping[str, Couple]) -> None:
    for child, couple in hangs_from.items():
        for parent in couple.partners:
            if not levels.agree(parent, child, apart=1):
                raise CannotDraw(f"{family.by_key[child].called}'s parents stand in different generations.")


def _place_couples(family: Family, levels: Levels) -> tuple[list[Couple], list[tuple[str, str]]]:
    drawn: list[Couple] = []
    words: list[tuple[str, str]] = []
    for couple in family.couples:
        if couple.b == couple.a:
            raise CannotDraw("Somebody is recorded as their own partner.")
        if couple.b is None or levels.agree(couple.a, couple.b, apart=0):
            drawn.append(couple)
        else:
            words.append((couple.a, couple.b))
    return drawn, words


def _place_second_parents(
    drawn: list[Couple], levels: Levels, hangs_from: Mapping[str, Couple]
) -> set[tuple[tuple[str, str], str]]:
    """The carers, beside birth parents, whose dotted line can be drawn because they stand one row above the child."""
    return {
        (couple.key, child.key)
        for couple in drawn
        for child in couple.children
        if child.link is not Link.STEP
        and hangs_from[child.key] is not couple
        and levels.agree(couple.a, child.key, apart=1)
    }


def _bars(couple: Couple, hangs_from: Mapping[str, Couple], second: set[tuple[tuple[str, str], str]]) -> list[Bar]:
    own = tuple(dict.fromkeys(c.key for c in couple.children if hangs_from.get(c.key) is couple))
    others = tuple(dict.fromkeys(c.key for c in couple.children if (couple.key, c.key) in second))
    return [Bar(couple, keys, again) for keys, again in ((own, False), (others, True)) if keys]


def _rows(family: Family, levels: Levels) -> dict[str, int]:
    """Rows from the top, counted from 0; people joined to nobody stand with those of about their age."""
    groups: dict[str, dict[str, int]] = {}
    for key in family.by_key:
        root, depth = levels.find(key)
        groups.setdefault(root, {})[key] = depth
    main = levels.find(family.index.key)[0] if family.index else next(iter(groups), "")
    rows = dict(groups.get(main, {}))
    child_row = rows.get(family.index.key, 0) if family.index else max(rows.values(), default=0)
    for root, group in groups.items():
        if root != main:
            shift = _row_beside(family, group, child_row)
            rows |= {key: depth + shift for key, depth in group.items()}
    top = min(rows.values(), default=0)
    return {key: rows[key] - top for key in family.by_key}


def _row_beside(family: Family, group: Mapping[str, int], child_row: int) -> int:
    """How far to move people who are joined to nobody else: grown-ups to the parents' row, children to the child's."""
    lowest = max(group, key=lambda key: group[key])
    person = family.by_key[lowest]
    age = ADULT_AGE if person.age is None else person.age
    grown = len(group) == 1 and person.being in (Being.PERSON, Being.PLACEHOLDER) and age >= ADULT_AGE
    return child_row - (1 if grown else 0) - group[lowest]
