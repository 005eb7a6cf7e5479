"""The order of people from left to right in each row, found by trying small moves and keeping what is tidier.

Simulated annealing from a fixed seed and a fixed number of tries: the same family always gives the same picture.
"""

import math
import random
from collections.abc import Iterable

from goldenthread.design.pictures.genogram.family import Couple
from goldenthread.design.pictures.genogram.plan import Plan
from goldenthread.design.pictures.genogram.tidiness import Tidiness

Rows = list[list[str]]

WARM, COLD = 1.5, 0.1
SMALL = 16
TRIES_SMALL, TRIES_LARGE = 40, 80
"""Tries for each person: a small family's best order is soon met."""

WHOLE_GROUP_MOVES = 0.06
LONGEST_BLOCK = 7


def orders(plan: Plan, *, starts: int) -> list[Rows]:
    """Good orders of the rows, the tidiest first, one from each start."""
    tidiness = Tidiness(plan)
    first = first_order(plan)
    groups = descending_groups(plan)
    people = len(plan.family.people)
    tries = people * (TRIES_SMALL if people <= SMALL else TRIES_LARGE)
    found = []
    for seed in range(1, starts + 1):
        search = Search(tidiness, first, groups, seed=seed)
        found.append((round(search.run(tries), 6), seed, search.best_rows))
    return [rows for _, _, rows in sorted(found)]


def first_order(plan: Plan) -> Rows:
    """A plain order to begin from: walk the family from its eldest, partners and children as they come."""
    rows: Rows = [[] for _ in range(plan.rows)]
    seen: set[str] = set()

    def visit(key: str) -> None:
        if key in seen:
            return
        seen.add(key)
        rows[plan.row_of[key]].append(key)
        for couple in plan.family.couples_of[key]:
            for near in (*couple.partners, *(child.key for child in couple.children)):
                visit(near)
        for parent in plan.hangs_from[key].partners if key in plan.hangs_from else ():
            visit(parent)

    for person in sorted(plan.family.people, key=lambda p: (plan.row_of[p.key], p.born or 0)):
        visit(person.key)
    return rows


def descending_groups(plan: Plan) -> list[frozenset[str]]:
    """Groups worth moving as one: a person or a couple with all who come after them."""
    starts: list[tuple[str, ...]] = [(key,) for key in plan.family.by_key]
    starts += [couple.partners for couple in plan.couples if couple.b]
    groups = {frozenset(_after(start, plan)) for start in starts}
    return sorted((g for g in groups if 1 < len(g) < len(plan.family.people)), key=lambda g: (len(g), sorted(g)))


def _after(start: Iterable[str], plan: Plan) -> set[str]:
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        key = waiting.pop()
        if key in found:
            continue
        found.add(key)
        for couple in plan.family.couples_of[key]:
            waiting += _followers(key, couple, plan)
    return found


def _followers(key: str, couple: Couple, plan: Plan) -> list[str]:
    """Those who move along with somebody: a partner whose own parents are not drawn, and the children."""
    other = couple.other(key)
    near = [other] if other is not None and other not in plan.hangs_from else []
    return near + [child.key for child in couple.children if plan.hangs_from.get(child.key) is couple]


class Search:
    """One walk through the orders, from one seed."""

    def __init__(self, tidiness: Tidiness, rows: Rows, groups: list[frozenset[str]], *, seed: int) -> None:
        self.tidiness = tidiness
        self.groups = groups
        self.random = random.Random(seed)
        self.rows = [row[:] for row in rows]
        self.at = {key: place for row in rows for place, key in enumerate(row)}
        self.row_cost = [tidiness.of_row(g, self.at) for g in range(len(rows))]
        self.channel_cost = [tidiness.of_channel(g, self.at) for g in range(len(rows))]
        self.movable = [g for g, row in enumerate(rows) if len(row) > 1]
        self.weights = [len(rows[g]) for g in self.movable]
        self.best_rows = [row[:] for row in rows]

    def run(self, tries: int) -> float:
        """Walk for a fixed number of tries; give the cost of the best order met."""
        cost = best = sum(self.row_cost) + sum(self.channel_cost)
        if not self.movable:
            return cost
        cooling = (COLD / WARM) ** (1 / max(1, tries))
        heat = WARM
        for _ in range(tries):
            heat *= cooling
            cost += self._try(heat)
            if cost < best - 1e-9:
                best, self.best_rows = cost, [row[:] for row in self.rows]
        return best

    def _try(self, heat: float) -> float:
        """Make one move, or take it back; give the change in cost."""
        move = self._group_move() if self.groups and self.random.random() < WHOLE_GROUP_MOVES else self._block_move()
        if not move:
            return 0.0
        before = {g: self.rows[g] for g in move}
        self._put(move)
        rows = {g: self.tidiness.of_row(g, self.at) for g in move}
        touched = {h for g in move for h in (g - 1, g) if h >= 0}
        channels = {h: self.tidiness.of_channel(h, self.at) for h in touched}
        change = sum(rows[g] - self.row_cost[g] for g in rows)
        change += sum(channels[h] - self.channel_cost[h] for h in sorted(channels))
        if change > 0 and self.random.random() >= math.exp(-change / heat):
            self._put(before)
            return 0.0
        for g, value in rows.items():
            self.row_cost[g] = value
        for h, value in channels.items():
            self.channel_cost[h] = value
        return change

    def _put(self, rows: dict[int, list[str]]) -> None:
        for g, row in rows.items():
            self.rows[g] = row
            for place, key in enumerate(row):
                self.at[key] = place

    def _block_move(self) -> dict[int, list[str]]:
        """Move a few neighbours elsewhere in their row, sometimes turned about."""
        draw = self.random
        g = draw.choices(self.movable, self.weights)[0]
        row = self.rows[g]
        start = draw.randrange(len(row))
        length = 1 if draw.random() < 0.45 else draw.randint(1, min(LONGEST_BLOCK, len(row)))
        block, rest = row[start : start + length], row[:start] + row[start + length :]
        if draw.random() < 0.25:
            block = block[::-1]
        near = max(0, min(len(rest), start + draw.choice((-2, -1, 0, 1, 2))))
        to = draw.randint(0, len(rest)) if draw.random() < 0.5 else near
        new = rest[:to] + block + rest[to:]
        return {g: new} if new != row else {}

    def _group_move(self) -> dict[int, list[str]]:
        """Move a whole group, in all its rows, to about the same side, sometimes mirrored."""
        group = self.random.choice(self.groups)
        side, mirrored = self.random.random(), self.random.random() < 0.3
        move = {}
        for g, row in enumerate(self.rows):
            block = [key for key in row if key in group]
            rest = [key for key in row if key not in group]
            to = round(side * len(rest))
            new = rest[:to] + (block[::-1] if mirrored else block) + rest[to:]
            if new != row:
                move[g] = new
        return move
