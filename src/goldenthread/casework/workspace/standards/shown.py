"""What the pages of standards show: rules by stage with the council's number, who set it and why, and the procedure beside each.

Serves: P.03, P.04, P.11
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Worker
from goldenthread.casework.dues.standards import queries
from goldenthread.casework.dues.standards.in_force import as_standards
from goldenthread.casework.dues.standards_models import LocalStandard, ProcedureLink
from goldenthread.design.pictures import lanes
from goldenthread.design.pictures.svg import Svg
from goldenthread.design.words import day_of
from goldenthread.practice.counting.units import unit_named
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales import referral_story
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.timescales.setting import RuleNow, all_that_may_be_set, in_words, may_be_set, stages_of

SHOW = (
    ("may", "every rule we may set"), ("ours", "those we have set"), ("example", "those where another council’s number is an example"),
    ("open", "those nobody has given a number"), ("law", "law and guidance, which we may tighten"),
    ("all", "every rule"),
)  # fmt: skip
SHAPES = {
    Force.DUTY: lanes.Shape.SQUARE, Force.GUIDANCE: lanes.Shape.CIRCLE, Force.STANDARD: lanes.Shape.DIAMOND, Force.PRACTICE: lanes.Shape.TRIANGLE,
}  # fmt: skip
KEY = (
    (lanes.Shape.SQUARE, False, "law"), (lanes.Shape.CIRCLE, False, "statutory guidance"), (lanes.Shape.DIAMOND, False, "our own number"),
    (lanes.Shape.DIAMOND, True, "another council’s number, as an example"), (lanes.Shape.TRIANGLE, False, "good practice"),
)  # fmt: skip


@dataclass(frozen=True)
class RuleShown:
    """One rule on a page: how it stands today, every number ever set for it, and the procedure beside it."""

    now: RuleNow
    numbers: tuple[LocalStandard, ...]
    procedure: ProcedureLink | None

    @property
    def number(self) -> str:
        """The council's number in words; "" where it has none today."""
        return in_words(self.now.own, self.now.edition) if self.now.own else ""

    def said(self, row: LocalStandard) -> str:
        """A number that was ever set for it, in words: `1 month`."""
        unit = row.unit or self.now.edition.unit
        return unit_named(unit).said(row.within or 0) if unit else str(row.within)

    @property
    def may_be_set(self) -> bool:
        """Has it one number, which the council could set?"""
        return may_be_set(self.now.edition)

    @property
    def set_row(self) -> LocalStandard | None:
        """The row in force today."""
        return next(
            (row for row in self.numbers if self.now.own and row.applies_from == self.now.own.applies_from), None
        )

    def coming(self, today: date) -> LocalStandard | None:
        """What has been set and has not begun yet: the first of it."""
        later = [row for row in self.numbers if row.applies_from > today]
        return min(later, key=lambda row: (row.applies_from, -row.pk), default=None)


def rules_shown(*, seen_by: Worker) -> list[RuleShown]:
    """Every rule in force today, in the order of the stages."""
    rows, links = queries.every_number(seen_by=seen_by), queries.procedures(seen_by=seen_by)
    return [
        RuleShown(now, tuple(row for row in reversed(rows) if row.rule == now.rule_id), links.get(now.rule_id))
        for now in all_that_may_be_set(seen_by.today, as_standards(rows))
    ]


def chosen(rules: Iterable[RuleShown], *, show: str, stage: str, words: str) -> list[RuleShown]:
    """The rules somebody asks for: a sort, a stage, words of the rule (all of them)."""
    wanted = words.casefold().split()
    return [
        rule for rule in rules
        if (not stage or rule.now.edition.stage == stage) and _is_sort(rule, show) and all(word in _text(rule) for word in wanted)
    ]  # fmt: skip


def _is_sort(rule: RuleShown, show: str) -> bool:
    if show == "all":
        return True
    if show in ("ours", "example", "open", "law"):
        return rule.now.standing == show and (rule.may_be_set or show == "ours")
    return rule.may_be_set


def _text(rule: RuleShown) -> str:
    one = rule.now.edition
    return f"{one.rule_id} {one.title} {one.says} {one.stage} {one.source.cite} {one.setting}".casefold()


@dataclass(frozen=True)
class StageShown:
    """One stage: how many rules of it may be set, how many we have set, and those chosen."""

    name: str
    rules: tuple[RuleShown, ...]
    ours: int


def by_stage(rules: Sequence[RuleShown]) -> list[StageShown]:
    """Rules by stage."""
    of = {rule.now.rule_id: rule for rule in rules}
    return [
        StageShown(name, tuple(of[row.rule_id] for row in rows), sum(row.standing == "ours" for row in rows))
        for name, rows in stages_of(rule.now for rule in rules)
    ]


@dataclass(frozen=True)
class Story:
    """The dates that follow from a referral: drawn wide and narrow, and the same as a list."""

    wide: Svg
    narrow: Svg
    lanes: tuple[referral_story.Lane, ...]


def referral_picture(day: date, standards: Standards) -> Story:
    """The picture by the numbers of a day."""
    found = referral_story.the_story(day, standards)
    drawn = [
        lanes.Lane(lane.begins, tuple(_drawn(point) for point in lane.points))
        for lane in found
    ]  # fmt: skip
    title = "What follows from a referral"
    return Story(
        lanes.wide(drawn, KEY, key="referral-wide", title=title), lanes.narrow(drawn, KEY, key="referral-narrow", title=title), found
    )  # fmt: skip


def _drawn(point: referral_story.Point) -> lanes.Date:
    whose = (
        "our own number" if point.own else f"{point.example}’s number" if point.example else point.force.words.lower()
    )
    if point.example == "several councils":
        whose = "usual in several councils"
    return lanes.Date(
        point.how_long, point.title, f"{point.rule_id} · {whose}", SHAPES[point.force], hollow=bool(point.example)
    )


def written_later(row: LocalStandard) -> bool:
    """Was it written down after the day on which it begins?"""
    return day_of(row.set_at) > row.applies_from
