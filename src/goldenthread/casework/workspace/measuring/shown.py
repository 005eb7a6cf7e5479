"""A measure made ready for a page: everybody's own line with when they are asked again, the chart, its table, what they said with it.

Serves: K6.00, K6.01, K6.02a, K6.08
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.design.pictures.charts import Event, Rater, Score, rows, scaling, spark
from goldenthread.design.pictures.svg import Svg
from goldenthread.people.models import Person
from goldenthread.practice.counting.units import day_of
from goldenthread.practice.measuring.asking_again import Asked, Wanted, wanted
from goldenthread.practice.measuring.scales import SCALES, Scale, said
from goldenthread.practice.thread.settings import DEFAULTS, ThreadSettings

MISSED = 3
"""A line stops where nobody asked for so many times as long as a number keeps."""
SOMEBODY = {
    "parent": "A parent", "carer": "A carer", "network": "Family or friends", "worker": "The worker", "school": "School", "other": "Another service",
}  # fmt: skip


@dataclass(frozen=True)
class Line:
    """One person's numbers on one measure, oldest first. `person` is for the page's own macro, which tells the log."""

    key: str
    label: str
    is_child: bool
    person: Person | None
    numbers: tuple[Reading, ...]
    wanted: Wanted
    kind: str
    unit: str

    @property
    def last(self) -> Reading:
        """Their newest number."""
        return self.numbers[-1]

    @property
    def first(self) -> Reading:
        """Their baseline."""
        return self.numbers[0]

    @property
    def last_said(self) -> str:
        """Their newest number as it is read aloud."""
        return said(self.kind, float(self.last.value), self.unit)

    @property
    def first_said(self) -> str:
        """Their first number as it is read aloud."""
        return said(self.kind, float(self.first.value), self.unit)

    @property
    def scores(self) -> tuple[Score, ...]:
        """Their numbers for a chart."""
        return tuple(Score(one.on, float(one.value)) for one in self.numbers)


@dataclass(frozen=True)
class Shown:
    """One measure ready for a page."""

    measure: Measure
    lines: tuple[Line, ...]
    first_wanted: Wanted | None
    today: date
    events: tuple[Event, ...] = ()
    by: ThreadSettings = DEFAULTS

    @property
    def scale(self) -> Scale:
        """Its scale."""
        return SCALES[self.measure.kind]

    @property
    def ended(self) -> bool:
        """Whether it is not asked any more."""
        return bool(self.measure.ended_on and self.measure.ended_on <= self.today)

    @property
    def goal_value(self) -> float | None:
        """The number that is good enough."""
        return float(self.measure.goal_value) if self.measure.goal_value is not None else None

    @property
    def top(self) -> float:
        """The highest number of its chart."""
        if self.scale.highest is not None:
            return float(self.scale.highest)
        given = [float(one.value) for line in self.lines for one in line.numbers]
        most = max([*given, self.goal_value or 0, float(self.measure.highest or 0), 1.0])
        return next((one for one in (5, 10, 20, 30, 50, 100, 200, 500, 1000) if one >= most), most)

    @cached_property
    def raters(self) -> list[Rater]:
        """Everybody's line for the chart, each with a name of its own."""
        return [Rater(line.label, line.scores, line.is_child) for line in self.lines]

    @property
    def spark(self) -> Svg | None:
        """The child's own line, small; where the child has given none, the first of the others."""
        if not self.lines:
            return None
        line = self.lines[0]
        return spark(line.scores, label=f"{line.label}, {self.measure.question}", goal=self.goal_value, top=self.top)

    @property
    def chart(self) -> Svg | None:
        """The whole chart; none before the first number."""
        if not self.lines:
            return None
        low = self.measure.low_words or (
            "very unhappy"
            if self.measure.kind == "faces"
            else "none"
            if self.scale.highest is None
            else "as bad as it can be"
        )
        high = self.measure.high_words or (
            "very happy" if self.measure.kind == "faces" else self.measure.unit or "as many as there can be"
            if self.scale.highest is None else "as good as it can be"
        )  # fmt: skip
        return scaling(
            self.raters, key=f"measure-{self.measure.pk}", title=self.measure.question, asked_until=self.today, goal=self.goal_value,
            events=self.events, low=low, high=high, top=self.top, less_is_better=not self.measure.more_is_better, gap_days=self.gap_days,
        )  # fmt: skip

    @property
    def gap_days(self) -> int:
        """After how long without a number the line stops."""
        return (self.measure.every_days or self.by.number("repeat", self.today)) * MISSED

    @property
    def table(self) -> tuple[list[str], list[tuple[date, list[str]]]]:
        """The same numbers as a table."""
        return rows(self.raters)

    @property
    def newest(self) -> list[tuple[Line, Reading]]:
        """Every number with whose it is, the newest first."""
        found = [(line, number) for line in self.lines for number in line.numbers]
        return sorted(found, key=lambda one: (one[1].on, one[1].pk), reverse=True)


def shown(
    measure: Any, *, today: date, by: ThreadSettings = DEFAULTS, hidden: Collection[int] = (), events: Sequence[Event] = (),
    numbers: Iterable[Reading] | None = None,
) -> Shown:  # fmt: skip
    """A measure with its numbers, each person apart. `by`: the council's intervals. `numbers`: those that may be shown, where not all may."""
    groups: dict[tuple[str, int | None, str], list[Reading]] = {}
    for one in measure.numbers if numbers is None else numbers:
        words = "" if one.rater_person_id else one.rater_words.strip()
        groups.setdefault((one.rater, None if one.rater == "child" else one.rater_person_id, words), []).append(one)
    lines = [_line(measure, key, given, today, hidden, by) for key, given in groups.items()]
    order = list(Reading.Rater.values)
    lines.sort(key=lambda line: (not line.is_child, order.index(line.numbers[0].rater), line.numbers[0].on))
    first = None
    if (not any(line.is_child for line in lines) and measure.kind not in ("count", "external")) or not lines:
        first = wanted(Asked(_set_on(measure), None, measure.every_days, measure.ended_on), today, by)
    return Shown(measure, _apart(lines), first, today, tuple(events), by)


def _set_on(measure: Measure) -> date:
    if measure.set_on:
        return measure.set_on
    return measure.goal.set_on if measure.goal else day_of(measure.recorded_at)


def _line(
    measure: Measure, key: tuple[str, int | None, str], given: list[Reading], today: date, hidden: Collection[int], by: ThreadSettings
) -> Line:  # fmt: skip
    rater, person_id, words = key
    is_child = rater == Reading.Rater.CHILD
    person = measure.child if is_child else given[0].rater_person
    if person is not None and person.pk in hidden:
        person = None
    if measure.kind == Measure.Kind.COUNT and not words and person is None:
        label = "Counted"
    elif person is not None and (is_child or not words):
        label = person.short_name
    else:
        label = words or SOMEBODY.get(rater, "Somebody")
    asked = Asked(_set_on(measure), given[-1].on, measure.every_days, measure.ended_on)
    return Line(
        f"{rater}-{person_id or ''}-{words}",
        label,
        is_child,
        person,
        tuple(given),
        wanted(asked, today, by),
        measure.kind,
        measure.unit,
    )


def _apart(lines: list[Line]) -> tuple[Line, ...]:
    """Two people of one name are told apart by what they are to the child."""
    from dataclasses import replace

    names = [line.label for line in lines]
    return tuple(
        replace(line, label=f"{line.label} ({Reading.Rater(line.numbers[0].rater).label})")
        if names.count(line.label) > 1
        else line
        for line in lines
    )


def people_in(measures: Iterable[Shown]) -> list[int]:
    """Numbers of everybody named on these charts, for the log."""
    return [line.person.pk for one in measures for line in one.lines if line.person is not None]
