"""The dates that follow from a referral, in their order: what the handbook draws, and what a council sees with its own numbers in it.

Nothing is to scale. Each lane counts from its own beginning, because not every referral leads to every lane.
Serves: K9.07
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.practice.counting.shapes import Counting, SameDay
from goldenthread.practice.counting.units import CannotCount, Unit
from goldenthread.practice.rule import BOOK, Edition, Force
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards, why_not
from goldenthread.practice.timescales.stages import every

STAGES = every.STAGES
LANES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("A referral comes in", ("T001", "T011", "T012", "T013", "T013-second", "T013-third", "T010")),
    ("If a child may be suffering significant harm: the strategy discussion", ("T040", "T043", "T049", "T041")),
    ("If the conference makes a plan: that conference", ("T051", "T044", "T053", "T046")),
    ("The first review conference", ("T045", "T047")),
    ("If there is a child in need plan: its start", ("T030", "T031", "T032")),
)
"""Each lane: what it counts from, and the rules on it. T049 leads up to the conference and stands before it."""

ROUGHLY = {
    Unit.HOURS: 1 / 24,
    Unit.DAYS: 1.0,
    Unit.WORKING_DAYS: 1.4,
    Unit.WEEKS: 7.0,
    Unit.MONTHS: 30.4,
    Unit.YEARS: 365.0,
}
BEFORE = frozenset({"T049", "T050", "T055"})
AGAIN = frozenset({"T045", "T047", "T032", "T053"})


@dataclass(frozen=True)
class Point:
    """One date on a lane: how long, what, how binding, and whether the number is the council's own or another council's example."""

    rule_id: str
    title: str
    how_long: str
    force: Force
    order: float
    own: bool = False
    example: str = ""

    @property
    def said(self) -> str:
        """The point in words."""
        binding = self.force.words.lower()
        if self.own:
            binding = "our own number"
        elif self.example:
            binding = f"for each council to set; the number is an example, from {self.example}"
        return f"{self.how_long}: {self.title} ({self.rule_id}; {binding})"


@dataclass(frozen=True)
class Lane:
    """One lane: what it counts from, and its points in order."""

    begins: str
    points: tuple[Point, ...]


def the_story(day: date, standards: Standards) -> tuple[Lane, ...]:
    """The lanes as they stand on a day, by the editions and the council's numbers of that day. A rule nobody has given a number has no point."""
    lanes = []
    for begins, rule_ids in LANES:
        points = [point for rule_id in rule_ids for point in _points(rule_id, day, standards)]
        lanes.append(Lane(begins, tuple(sorted(points, key=lambda point: point.order))))
    return tuple(lane for lane in lanes if lane.points)


def _points(rule_id: str, day: date, standards: Standards) -> Iterable[Point]:
    edition = BOOK.edition_on(rule_id, day)
    if edition is None or edition.counts is None:
        return
    own = standards.applying(rule_id, day)
    if own and not why_not(own, edition):
        yield from _own(edition, own)
        if edition.force is Force.STANDARD:
            return
    yield from _of(edition, edition.counts)


def _own(edition: Edition, own: LocalStandard) -> Iterable[Point]:
    unit = Unit(own.unit or edition.unit)
    order = own.within * ROUGHLY[unit]
    yield Point(
        edition.rule_id,
        edition.title,
        _how_long(edition.rule_id, unit.said(own.within)),
        Force.STANDARD,
        order,
        own=True,
    )


def _of(edition: Edition, counts: Counting) -> Iterable[Point]:
    if isinstance(counts, SameDay):
        yield Point(edition.rule_id, edition.title, "the same day", edition.force, 0)
        return
    number, unit = counts.number, counts.unit
    if number is None or unit is None:
        return
    example = edition.example_of if edition.force is Force.STANDARD else ""
    order = number * ROUGHLY[unit]
    if edition.rule_id in BEFORE:
        order = _just_before_the_conference(edition, number, unit)
    yield Point(
        edition.rule_id,
        edition.title,
        _how_long(edition.rule_id, unit.said(number)),
        edition.force,
        order,
        example=example,
    )


def _just_before_the_conference(edition: Edition, number: int, unit: Unit) -> float:
    conference = BOOK.edition_on("T041", edition.applies_from) or edition
    if conference.within is None:
        raise CannotCount("The conference this leads up to has no number.")
    return conference.within * ROUGHLY[Unit.WORKING_DAYS] - number * ROUGHLY[unit]


def _how_long(rule_id: str, number: str) -> str:
    if rule_id in BEFORE:
        return f"{number} before the conference"
    return f"every {number.removeprefix('1 ')}" if rule_id in AGAIN else number
