"""Leads the lines: couples, then the drop to their children, then the bar the children hang from.

Partners who stand side by side get a straight line; others a line round below the row, each on its own track. Bars hang
on tracks below those. No two families' lines may lie on top of each other; where lines must cross, one hops over.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from goldenthread.design.pictures.genogram.family import Couple, CoupleKey, Twins
from goldenthread.design.pictures.genogram.generations import Bar
from goldenthread.design.pictures.genogram.plan import MARK, Piece, Plan, Point, without_points
from goldenthread.design.pictures.genogram.positions import Side, label_side, room
from goldenthread.design.pictures.genogram.tracks import top_to_bottom, track_numbers
from goldenthread.design.pictures.genogram.wires import RADIUS, Layout, Mark, Part, Wire, top_of
from goldenthread.design.pictures.lettering import width_of

TOP = 52.0
TRACK = 15.0
NAME_HEIGHT, NAME_TOP = 14.0, 16.0
ABOVE_CHILDREN, ABOVE_TWINS = 24.0, 40.0
LEG_OFF, LEG_STEP, LEGS_WITHIN = 9.0, 7.0, 11.0
CLEAR = 6.0
POINT_INSET = 14.0
APART_ON_TRACK = 34.0
"""Lines of two families on one track stay this far apart, so that they never read as one."""

ALONE_STEP = 8.0
"""Between the lines of somebody who has children with several people nobody knows, or who cares for a grandchild as well."""

SEARCH_STEPS = 40
LANDINGS = (9.0, 14.0, 18.0)


@dataclass
class Span:
    """One couple's line while it is being led: `deep` lines go round below the row."""

    couple: Couple
    left: float
    right: float
    ends: tuple[str, ...]
    deep: bool
    y: float = 0.0
    drops: list[float] = field(default_factory=list)


@dataclass
class Rung:
    """One bar while it is being led. Shape: `lands` is where each child's line comes down."""

    bar: Bar
    span: Span
    lands: dict[str, float]
    drop: float = 0.0
    y: float = 0.0

    @property
    def extent(self) -> tuple[float, float]:
        """From where to where the bar runs."""
        return min((self.drop, *self.lands.values())), max((self.drop, *self.lands.values()))


def route(plan: Plan, rows: Sequence[Sequence[str]], x: dict[str, float]) -> Layout:
    """Place everybody and lead every line."""
    y: dict[str, float] = {}
    wires: list[Wire] = []
    marks: list[Mark] = []
    legs: dict[str, list[float]] = {}
    top = TOP
    for g, row in enumerate(rows):
        y.update(dict.fromkeys(row, top))
        channel = Channel(plan, rows, x, g, top)
        wires += channel.wires()
        marks += channel.marks()
        legs |= channel.legs
        top = channel.bottom
    name_at = {key: _name_at(key, label_side(key, plan, rows), legs.get(key, []), x) for key in without_points(x)}
    return Layout(
        plan,
        tuple(map(tuple, rows)),
        without_points(x),
        without_points(y),
        tuple(wires),
        tuple(marks),
        name_at,
        _families(plan),
    )


def _families(plan: Plan) -> dict[CoupleKey, frozenset[str]]:
    """Whom each couple's lines concern."""
    families: dict[CoupleKey, set[str]] = {}
    for couple in plan.couples:
        families.setdefault(couple.key, set()).update(couple.partners)
    for bar in plan.bars:
        families[bar.couple.key].update(bar.children)
    return {key: frozenset(one for one in members if not one.startswith(MARK)) for key, members in families.items()}


def _name_at(key: str, side: Side, legs: list[float], x: dict[str, float]) -> tuple[float, Side]:
    if side == "end":
        return min(legs) - 5, side
    return (max((*legs, x[key])) + 5, side) if side == "start" else (x[key], side)


class Channel:
    """The lines between one row and the next."""

    def __init__(
        self,
        plan: Plan,
        rows: Sequence[Sequence[str]],
        x: dict[str, float],
        g: int,
        top: float,
    ) -> None:
        self.family, self.plan, self.x, self.top = plan.family, plan, x, top
        self.at = {key: place for place, key in enumerate(rows[g])}
        self.next_at = {key: place for place, key in enumerate(rows[g + 1])} if g + 1 < len(rows) else {}
        self.legs: dict[str, list[float]] = {}
        self.sides = {key: label_side(key, plan, rows) for key in rows[g]}
        self.twins = self._twins_together()
        self.spans = [self._span(c) for c in plan.couples if c.a in self.at]
        self._spread_legs()
        self.rungs = [self._rung(bar) for bar in sorted(plan.bars, key=lambda b: b.second) if bar.couple.a in self.at]
        self._choose_drops()
        self.apex = 0.0
        self.bottom = self._stack()

    def _twins_together(self) -> dict[str, Twins]:
        """Twins standing side by side in the next row; others are drawn like any brothers and sisters."""
        together: dict[str, Twins] = {}
        for couple in self.plan.couples:
            for twins in couple.twins:
                places = [self.next_at[key] for key in twins.keys if key in self.next_at]
                mine = all(self.plan.hangs_from.get(key) is couple for key in twins.keys)
                if mine and len(places) == len(twins.keys) == max(places) - min(places) + 1:
                    together |= dict.fromkeys(twins.keys, twins)
        return together

    def _span(self, couple: Couple) -> Span:
        ends = tuple(sorted(couple.partners, key=lambda key: self.x[key]))
        deep = len(ends) == 2 and abs(self.at[ends[0]] - self.at[ends[1]]) > 1
        return Span(couple, self.x[ends[0]], self.x[ends[-1]], ends, deep, y=self.top)

    def _spread_legs(self) -> None:
        """Set the legs of one person's lines apart, the longest line innermost, so that they do not merge or cross."""
        deep = sorted((s for s in self.spans if s.deep), key=lambda s: s.left - s.right)
        for key in self.at:
            rightward = [s for s in deep if s.ends[0] == key]
            leftward = [s for s in deep if s.ends[1] == key]
            flanked = bool(rightward and leftward)
            for i, span in enumerate(rightward):
                span.left = self.x[key] + _leg_off(i, len(rightward), flanked=flanked)
            for i, span in enumerate(leftward):
                span.right = self.x[key] - _leg_off(i, len(leftward), flanked=flanked)
            if rightward or leftward:
                self.legs[key] = [s.left for s in rightward] + [s.right for s in leftward]
        for key in self.at:
            alone = [s for s in self.spans if s.ends == (key,)]
            for i, span in enumerate(alone):
                span.left = span.right = self.x[key] + (i - (len(alone) - 1) / 2) * ALONE_STEP
            if alone:
                self.legs.setdefault(key, [span.left for span in alone])

    def _rung(self, bar: Bar) -> Rung:
        span = next(s for s in self.spans if s.couple is bar.couple)
        return Rung(bar, span, {child: self._landing(child, span, second=bar.second) for child in bar.children})

    def _landing(self, child: str, span: Span, *, second: bool) -> float:
        if child.startswith(MARK):
            return self.x[child]
        if second:
            return self.x[child] + self._beside(child, span)
        twins = self.twins.get(child)
        together = [self.x[key] for key in twins.keys] if twins else [self.x[child]]
        return sum(together) / len(together)

    def _beside(self, child: str, span: Span) -> float:
        """How far from the middle of a child a carer's line comes down: on the carer's side, each further out than the last."""
        leads = [
            s for b in self.plan.bars if b.second and child in b.children for s in self.spans if s.couple is b.couple
        ]
        lefts = [s for s in leads if (s.left + s.right) / 2 < self.x[child]]
        rights = [s for s in leads if s not in lefts]
        side, mine = (-1, lefts) if span in lefts else (1, rights)
        return side * LANDINGS[min(next(i for i, s in enumerate(mine) if s is span), len(LANDINGS) - 1)]

    def _choose_drops(self) -> None:
        """Set each drop over its own children if it can be, clear of every other upright line."""
        uprights = [(span, end) for span in self.spans if span.deep for end in (span.left, span.right)]
        taken = [end for _, end in uprights]
        for rung in self.rungs:
            others = [place for other in self.rungs if other is not rung for place in other.lands.values()]
            own = list(rung.lands.values())
            middle = own[0] if len(own) == 1 else (min(own) + max(own)) / 2
            low, high = self._reach(rung.span)
            others += [other.span.left for other in self.rungs if other is not rung and self._is_fixed(other)]
            rung.drop = _clear_place(min(max(middle, low), high), low, high, taken + others, own)
            rung.span.drops.append(rung.drop)
            taken.append(rung.drop)
            if len(rung.span.ends) == 1:
                self.legs.setdefault(rung.span.ends[0], []).append(rung.drop)

    def _is_fixed(self, rung: Rung) -> bool:
        """Whether the drop of somebody alone can leave them at one place only."""
        return len(rung.span.ends) == 1 and len([other for other in self.rungs if other.span is rung.span]) == 1

    def _reach(self, span: Span) -> tuple[float, float]:
        """From where to where on a couple's line the drop may leave it."""
        if len(span.ends) == 1:
            room = 0.0 if len([r for r in self.rungs if r.span is span]) == 1 else LEG_OFF
            return span.left - room, span.left + room
        if span.deep:
            return span.left + 10.0, span.right - 10.0
        left, right = (self._inset(end, at) for at, end in enumerate(span.ends))
        return span.left + left, span.right - right

    def _inset(self, key: str, at: int) -> float:
        """How far from the left (0) or right (1) partner a drop may begin, so that it does not run through their name."""
        person = self.family.by_key[key]
        if isinstance(person, Point):
            return POINT_INSET
        beside = room(person.labels, self.sides[key])[1 - at] - (CLEAR if self.sides[key] == "middle" else 0)
        return max(RADIUS + 9.0, beside + 3)

    def _stack(self) -> float:
        """Give every line its height; say where the next row stands."""
        lines = max((len(self.family.by_key[key].labels) for key in self.at), default=0)
        base = self.top + RADIUS + NAME_TOP + NAME_HEIGHT * lines + 2
        deep = top_to_bottom([s for s in self.spans if s.deep], _spans_crossed)
        numbers = track_numbers([(s.left, s.right) for s in deep], apart=APART_ON_TRACK)
        for span, number in zip(deep, numbers, strict=True):
            span.y = base + number * TRACK
        base += TRACK * (max(numbers, default=-1) + 1)
        rungs = top_to_bottom(self.rungs, _rungs_crossed)
        numbers = track_numbers([r.extent for r in rungs], apart=APART_ON_TRACK)
        for rung, number in zip(rungs, numbers, strict=True):
            rung.y = base + number * TRACK
        room = ABOVE_TWINS if self.twins else ABOVE_CHILDREN
        self.apex = base + TRACK * max(numbers, default=0) + 4
        return base + TRACK * max(numbers, default=-1) + room + RADIUS + 6

    def wires(self) -> list[Wire]:
        """Every line of this channel."""
        return [w for s in self.spans for w in self._span_wires(s)] + [
            w for r in self.rungs for w in self._rung_wires(r)
        ]

    def _span_wires(self, span: Span) -> list[Wire]:
        key = span.couple.key
        if len(span.ends) == 1:
            return []
        if not span.deep:
            reach = [self._side_of(end) for end in span.ends]
            return [Wire(key, Part.COUPLE, span.left + reach[0], span.y, span.right - reach[1], span.y)]
        legs = [
            Wire(key, Part.COUPLE, at, self.top + top_of(self.family.by_key[end], off=at - self.x[end]), at, span.y)
            for end, at in zip(span.ends, (span.left, span.right), strict=True)
        ]
        return [*legs, Wire(key, Part.COUPLE, span.left, span.y, span.right, span.y)]

    def _side_of(self, key: str) -> float:
        return top_of(self.family.by_key[key])

    def _rung_wires(self, rung: Rung) -> list[Wire]:
        key, second = rung.bar.couple.key, rung.bar.second
        start = rung.span.y
        if len(rung.span.ends) == 1:
            alone = rung.span.ends[0]
            start += top_of(self.family.by_key[alone], off=rung.drop - self.x[alone])
        wires = [Wire(key, Part.DROP, rung.drop, start, rung.drop, rung.y, second)]
        left, right = rung.extent
        if right - left > 0.5:
            wires.append(Wire(key, Part.BAR, left, rung.y, right, rung.y, second))
        for child, at in rung.lands.items():
            wires += self._child_wires(rung, child, at)
        if isinstance(rung.bar.couple, Piece) and rung.bar.couple.partners_line:
            return [replace(wire, part=Part.COUPLE, child=None) for wire in wires]
        return wires + self._twin_bars(rung)

    def _child_wires(self, rung: Rung, child: str, at: float) -> list[Wire]:
        key, second = rung.bar.couple.key, rung.bar.second
        end = self.bottom - top_of(self.family.by_key[child], off=0 if child in self.twins else at - self.x[child])
        if child not in self.twins or second:
            named = None if child.startswith(MARK) else child
            return [Wire(key, Part.CHILD, at, rung.y, at, end, second, named)]
        stem = [Wire(key, Part.BAR, at, rung.y, at, self.apex)] if child == self.twins[child].keys[0] else []
        return [*stem, Wire(key, Part.CHILD, at, self.apex, self.x[child], end, second, child)]

    def _twin_bars(self, rung: Rung) -> list[Wire]:
        """The bar between identical twins, halfway down their two lines."""
        found = {
            id(t): t for child in rung.lands if (t := self.twins.get(child)) and t.identical and not rung.bar.second
        }
        wires = []
        for twins in found.values():
            outer = sorted(twins.keys, key=lambda key: self.x[key])
            ends = [self.bottom - top_of(self.family.by_key[key]) for key in (outer[0], outer[-1])]
            middle = sum(self.x[key] for key in outer) / len(outer)
            level = self.apex + (min(ends) - self.apex) / 2
            shares = [(level - self.apex) / (end - self.apex) for end in ends]
            left = middle + (self.x[outer[0]] - middle) * shares[0]
            right = middle + (self.x[outer[-1]] - middle) * shares[1]
            wires.append(Wire(rung.bar.couple.key, Part.TWIN_BAR, left, level, right, level))
        return wires

    def marks(self) -> list[Mark]:
        """Where slashes and dates go: on a straight line beside the drop, on a long line near one end."""
        return [self._mark(span) for span in self.spans if len(span.ends) == 2]

    def _mark(self, span: Span) -> Mark:
        if not span.deep:
            middle = (span.left + span.right) / 2
            drop = span.drops[0] if span.drops else None
            aside = middle if drop is None else drop - 16 if drop >= middle else drop + 16
            return Mark(span.couple.key, aside, span.y, middle, span.y - 13)
        passing = [
            at for s in self.spans for at in (*s.drops, *((s.left, s.right) if s.deep and s is not span else ()))
        ]
        half = width_of(span.couple.dates, 11) / 2 + 8
        words = _clear_place(span.right - half - 14, span.left + half, span.right - half, passing, [], clear=half)
        slash = _clear_place(words - half - 10, span.left + 12, span.right - 12, passing, [], clear=14)
        return Mark(span.couple.key, slash, span.y, words, span.y - 5)


def _leg_off(i: int, count: int, *, flanked: bool) -> float:
    """How far from the middle of a symbol the i-th of several legs leaves it; always under the symbol itself.

    Legs on both sides of a symbol (`flanked`) stand as far apart as the symbol allows.
    """
    step = min(LEG_STEP, LEGS_WITHIN / max(1, count - 1))
    first = LEG_OFF + LEGS_WITHIN - step * (count - 1) if flanked else LEG_OFF
    return first + i * step


def _clear_place(
    wanted: float, low: float, high: float, taken: Iterable[float], own: Iterable[float], *, clear: float = CLEAR
) -> float:
    """The place nearest to the one wanted that is clear of what is taken; the wanted place where there is none.

    Shape: a place over `own` child is as good as clear, but one just beside it is not.
    """
    taken, own = list(taken), list(own)
    steps = [wanted, *own, *(wanted + sign * 4 * step for step in range(1, SEARCH_STEPS) for sign in (1, -1))]
    for place in steps:
        beside_own = any(0.1 < abs(place - other) < clear for other in own)
        if low <= place <= high and not beside_own and all(abs(place - other) >= clear for other in taken):
            return place
    return wanted


def _spans_crossed(upper: Span, lower: Span) -> float:
    legs = sum(upper.left + 1 < end < upper.right - 1 for end in (lower.left, lower.right))
    return legs + 1.1 * sum(lower.left < drop < lower.right for drop in upper.drops)


def _rungs_crossed(upper: Rung, lower: Rung) -> float:
    left, right = lower.extent
    upper_left, upper_right = upper.extent
    crossed = sum(left < place < right for place in upper.lands.values()) + (upper_left < lower.drop < upper_right)
    return crossed + 0.001 * (upper_right - upper_left > right - left)
