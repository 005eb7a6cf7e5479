"""How untidy an order of people is: the lower, the easier the family is to read.

Counted: partners far apart, lines of couples that overlap, brothers and sisters scattered or out of age order, former
partners out of date order, children's lines that cross, twins and households pulled apart, a worker's wish not kept.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from goldenthread.design.pictures.genogram.family import Bond, Couple, Family, Symbol
from goldenthread.design.pictures.genogram.generations import Bar
from goldenthread.design.pictures.genogram.plan import Plan

Places = Mapping[str, int]
"""Each person's place in their row, counted from the left."""

NEARNESS = {
    Bond.MARRIED: 4.0,
    Bond.LIVING_TOGETHER: 4.5,
    Bond.SEPARATED: 2.0,
    Bond.DIVORCED: 2.0,
    Bond.NOT_TOGETHER: 1.6,
}
LONG_LINE = 1.15
CROSSED_LINES = 5.0
SHARED_END = 0.8
NESTED = 1.2
PARTNERS_OUT_OF_ORDER = 0.7
SCATTERED = 0.9
OUT_OF_AGE_ORDER = 1.1
TWINS_APART = 4.0
HOUSEHOLD_APART = 0.6
CROSSED_CHILDREN = 2.2
WISH_NOT_KEPT = 40.0
MAN_ON_THE_RIGHT = 0.4
LATEST_BIRTH = 9999


class Tidiness:
    """The cost of one family's order, prepared once and asked for thousands of times."""

    def __init__(self, plan: Plan) -> None:
        family = plan.family
        row_of, rows = plan.row_of, range(plan.rows)
        self.row_of = row_of
        self.people = family.by_key
        self.couples = [[c for c in plan.couples if c.b and row_of[c.a] == g] for g in rows]
        self.bars = [[bar for bar in plan.bars if row_of[bar.couple.a] == g] for g in rows]
        self.twins = [[t.keys for c in plan.couples for t in c.twins if row_of[t.keys[0]] == g] for g in rows]
        self.homes = [_standing(family, row_of, g) for g in rows]
        self.wishes = [[p for p in family.left_of if row_of[p[0]] == row_of[p[1]] == g] for g in rows]
        self.born = {key: person.born or LATEST_BIRTH for key, person in family.by_key.items()}
        self.several = [
            [(k, family.couples_of[k]) for k in family.by_key if row_of[k] == g and len(family.couples_of[k]) > 1]
            for g in rows
        ]

    def of_row(self, g: int, at: Places) -> float:
        """The cost of the order within one row."""
        cost = sum(self._of_couple(couple, at) for couple in self.couples[g])
        cost += _overlaps([(min(at[c.a], at[c.b or c.a]), max(at[c.a], at[c.b or c.a])) for c in self.couples[g]])
        cost += sum(_partners_out_of_order(key, couples, at) for key, couples in self.several[g])
        if g:
            cost += sum(self._of_siblings(bar, at) for bar in self.bars[g - 1] if not bar.second)
        cost += sum(TWINS_APART * _spread(keys, at) for keys in self.twins[g])
        cost += sum(HOUSEHOLD_APART * _spread(keys, at) for keys in self.homes[g])
        return cost + sum(WISH_NOT_KEPT for left, right in self.wishes[g] if at[left] > at[right])

    def of_channel(self, g: int, at: Places) -> float:
        """The cost of children's lines that cross between one row and the next."""
        ends: list[tuple[float, int]] = []
        for bar in self.bars[g]:
            middle = (at[bar.couple.a] + at[bar.couple.b or bar.couple.a]) / 2
            ends += [(middle, at[child]) for child in bar.children]
        ends.sort()
        seen: list[int] = []
        crossed = 0
        for _, place in ends:
            index = bisect_right(seen, place)
            crossed += len(seen) - index
            seen.insert(index, place)
        return CROSSED_CHILDREN * crossed

    def _of_couple(self, couple: Couple, at: Places) -> float:
        a, b = at[couple.a], at[couple.b or couple.a]
        apart = abs(a - b)
        cost = NEARNESS[couple.bond] * (apart - 1) * (1 if apart < 3 else LONG_LINE)
        left, right = (couple.a, couple.b or couple.a) if a < b else (couple.b or couple.a, couple.a)
        turned = self.people[left].symbol is Symbol.CIRCLE and self.people[right].symbol is Symbol.SQUARE
        return cost + (MAN_ON_THE_RIGHT if turned else 0)

    def _of_siblings(self, bar: Bar, at: Places) -> float:
        if len(bar.children) < 2:
            return 0.0
        by_place = sorted(bar.children, key=lambda key: at[key])
        born = [self.born[key] for key in by_place]
        wrong = sum(born[j] > born[i] for i in range(len(born)) for j in range(i))
        return SCATTERED * _spread(bar.children, at) + OUT_OF_AGE_ORDER * wrong


def _standing(family: Family, row_of: Mapping[str, int], g: int) -> list[list[str]]:
    """The members of each household who stand in one row, where there are several."""
    found = [[key for key in home.members if row_of[key] == g] for home in family.households]
    return [keys for keys in found if len(keys) > 1]


def _spread(keys: Sequence[str], at: Places) -> int:
    """How many others stand between the people named."""
    places = [at[key] for key in keys]
    return max(places) - min(places) + 1 - len(places)


def _overlaps(lines: Sequence[tuple[int, int]]) -> float:
    """What it costs that couples' lines in one row run across each other."""
    cost = 0.0
    for i, (left, right) in enumerate(lines):
        for left2, right2 in lines[i + 1 :]:
            if right2 <= left or right <= left2:
                continue
            if left < left2 < right < right2 or left2 < left < right2 < right:
                cost += CROSSED_LINES
            else:
                cost += NESTED if left != left2 and right != right2 else SHARED_END
    return cost


def _partners_out_of_order(key: str, couples: Sequence[Couple], at: Places) -> float:
    places = [at[other] for couple in couples if (other := couple.other(key)) is not None]
    wrong = sum(places[j] > places[i] for i in range(len(places)) for j in range(i))
    return PARTNERS_OUT_OF_ORDER * wrong
