"""A council's own standards: the number it has set for a rule. It may tighten a duty or guidance, never loosen it.

They are kept in a table and handed in. A rule whose force is the council's own standard takes its number from here; a
duty or guidance keeps its own, and a tighter local one becomes a second, softer target beside it, never a reason to
call anything late in law.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from goldenthread.practice.counting.shapes import HowMany, SetByCouncil
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Edition, Force
from goldenthread.practice.timescales.asks import Asks, asks
from goldenthread.practice.working_days import Calendar

NEVER_WAIT = (Asks.VISIT, Asks.DECISION)
MAY_NOT_BE_LOOSENED = (Force.DUTY, Force.GUIDANCE)


class StandardRefused(ValueError):
    """A council's standard would loosen the law. The message says what the law allows."""


@dataclass(frozen=True)
class LocalStandard:
    """The number a council has set for one rule, and the days on which it applies. `unit`: "" for that rule's own."""

    rule_id: str
    within: int
    applies_from: date
    applies_until: date | None = None
    unit: str = ""
    because: str = ""


@dataclass(frozen=True)
class Closed:
    """Days on which a council's offices are closed, the first and the last of them, and why."""

    first: date
    last: date
    because: str = ""

    def days(self) -> Iterator[date]:
        """Each of them."""
        return (self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))


@dataclass(frozen=True)
class Standards:
    """All of a council's own standards, and the days on which it is closed.

    Reading: closed days count for every legal clock, for every visit, and for what is decided at the front door: no child waits until an office
    opens. The council's other targets leave them out.
    """

    rows: tuple[LocalStandard, ...] = ()
    closed: tuple[Closed, ...] = ()

    def local(self, calendar: Calendar, rule_id: str) -> Calendar:
        """The calendar for this council's own target by a rule. Never for a legal clock; and a closed office puts off no visit or decision."""
        if asks(rule_id) in NEVER_WAIT:
            return calendar
        return self._closed_calendar if self.closed else calendar.local

    @cached_property
    def _closed_calendar(self) -> Calendar:
        return Calendar(closures=[day for one in self.closed for day in one.days()]).local

    def within(self, rule_id: str, day: date) -> int | None:
        """The number this council had set for a rule on a day, or None. Where several apply, the latest begun."""
        applying = self.applying(rule_id, day)
        return applying.within if applying else None

    def applying(self, rule_id: str, day: date) -> LocalStandard | None:
        """The standard this council had set for a rule on a day, or None. Where several apply, the latest begun."""
        rows = self._by_rule.get(rule_id)
        if rows is None:
            return None
        applying = [
            row for row in rows if row.applies_from <= day and (row.applies_until is None or day <= row.applies_until)
        ]
        return max(applying, key=lambda row: row.applies_from, default=None)

    @cached_property
    def _by_rule(self) -> dict[str, list[LocalStandard]]:
        found: dict[str, list[LocalStandard]] = {}
        for row in self.rows:
            found.setdefault(row.rule_id, []).append(row)
        return found


def refuse_looser(standard: LocalStandard, *, than: Edition) -> None:
    """Let a council's standard through unless it would loosen a duty or guidance.

    Raises:
        StandardRefused: it is longer than the law allows, or not a positive number.
    """
    if why := why_not(standard, than):
        raise StandardRefused(f"{standard.rule_id}: {why}")


def why_not(standard: LocalStandard, edition: Edition) -> str:
    """Why a council may not set this number for this rule, in words for whoever set it; "" where it may."""
    if standard.within < 1:
        return f"a standard is at least 1, in {standard.unit or edition.unit or 'its unit'}."
    counts = edition.counts
    if counts is not None and not isinstance(counts, SetByCouncil) and counts.number is None:
        return "this rule has no single number that a council could set."
    if isinstance(counts, HowMany):
        if standard.unit not in ("", edition.unit):
            return f"this number counts {edition.unit}."
        return "" if standard.within >= counts.least else f"at least {counts.least} {edition.unit} can say something."
    try:
        ours = Unit(standard.unit or edition.unit)
    except ValueError:
        units = ", ".join(unit.value for unit in Unit)
        return f"say what the number counts: one of {units}."
    if edition.force not in MAY_NOT_BE_LOOSENED or counts is None or counts.number is None or counts.unit is None:
        return ""
    if ours is counts.unit:
        looser = standard.within < counts.number if counts.longer_is_stricter else standard.within > counts.number
    elif counts.longer_is_stricter:
        looser = standard.within * ours.shortest_in_days < longest_in_days(counts.number, counts.unit)
    else:
        looser = longest_in_days(standard.within, ours) > counts.number * counts.unit.shortest_in_days
    if not looser:
        return ""
    return (
        f"{ours.said(standard.within)} would loosen the rule, which allows {counts.unit.said(counts.number)}. "
        "A council may only tighten it."
    )


def longest_in_days(number: int, unit: Unit) -> float:
    """The most calendar days that so many of a unit could ever span, so that no comparison flatters a council.

    Reading: for working days, whole weeks of five and eight days over for Christmas, New Year or Easter; four more in
    every sixty for the other bank holidays.
    """
    match unit:
        case Unit.WORKING_DAYS:
            return -(-number // 5) * 7 + 8 + 4 * (number // 60)
        case Unit.MONTHS:
            return number * 31
        case Unit.YEARS:
            return number * 366
        case _:
            return number * unit.shortest_in_days
