"""What applied on a day: which edition of a rule, by whose number, and the council's own tighter target beside the law.

A rule that a council must set applies only from the day its number does; another council's number, shown as an example, opens nothing.
A standard that stands by itself (the summary's three months) applies until the council sets its own.
What applied is worked out once for every stretch of days, so that a child's whole history asks it thousands of times for little.

Serves: K9.07, P.03
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from goldenthread.practice.counting.shapes import Counting
from goldenthread.practice.counting.units import CannotCount, Unit
from goldenthread.practice.rule import BOOK, Edition, Force
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards, why_not

A_DAY = timedelta(days=1)
LOCAL = "-local"
"""A council's own tighter target is a duty of its own, beside the one in guidance: `T010-local`."""


class Applying(NamedTuple):
    """A rule as it applied on a day. `is_own`: by the council's number; `beside`: the council's tighter target and its shape."""

    edition: Edition
    counts: Counting
    is_own: bool = False
    beside: tuple[Edition, Counting] | None = None


class WhatApplied:
    """What applied on any day, for one council's standards."""

    def __init__(self, standards: Standards) -> None:
        self.standards = standards
        self._stretches: dict[str, tuple[list[date], list[Applying | None]]] = {}
        self._begins: dict[tuple[str, ...], date | None] = {}

    def on(self, rule_id: str, day: date) -> Applying | None:
        """The rule as it applied on that day; None where it did not, or no number of ours stood."""
        begins, applied = self._stretches.get(rule_id) or self._of(rule_id)
        place = bisect_right(begins, day) - 1
        return applied[place] if place >= 0 else None

    def begins(self, rule_ids: tuple[str, ...]) -> date | None:
        """The first day on which one of these rules ever applies."""
        if rule_ids not in self._begins:
            days = [day for one in rule_ids if (day := self.first_after(one, date.min))]
            self._begins[rule_ids] = min(days, default=None)
        return self._begins[rule_ids]

    def first_after(self, rule_id: str, day: date) -> date | None:
        """The first later day on which the rule applies; None where it never does."""
        begins, applied = self._stretches.get(rule_id) or self._of(rule_id)
        for place in range(bisect_right(begins, day), len(begins)):
            if applied[place] is not None:
                return begins[place]
        return None

    def _of(self, rule_id: str) -> tuple[list[date], list[Applying | None]]:
        editions = BOOK.editions_of(rule_id)
        rows = [row for row in self.standards.rows if row.rule_id == rule_id]
        spans = [(one.applies_from, one.applies_until) for one in editions]
        spans += [(row.applies_from, row.applies_until) for row in rows]
        turns = {began for began, _ in spans} | {until + A_DAY for _, until in spans if until}
        begins = sorted(turns)
        found = (begins, [self._applying(rule_id, day) for day in begins])
        self._stretches[rule_id] = found
        return found

    def _applying(self, rule_id: str, day: date) -> Applying | None:
        edition = BOOK.edition_on(rule_id, day)
        if edition is None or edition.counts is None:
            return None
        own = _own_shape(edition, self.standards.applying(rule_id, day))
        if edition.force is Force.STANDARD:
            by = own or (None if edition.example_of or edition.counts.number is None else edition.counts)
            return Applying(edition, by, is_own=True) if by else None
        if own is None or own == edition.counts:
            return Applying(edition, edition.counts)
        local = replace(edition, rule_id=rule_id + LOCAL, force=Force.STANDARD)
        return Applying(edition, edition.counts, beside=(local, own))


def _own_shape(edition: Edition, own: LocalStandard | None) -> Counting | None:
    if own is None or edition.counts is None or why_not(own, edition):
        return None
    try:
        return edition.counts.set_to(own.within, Unit(own.unit or edition.unit))
    except CannotCount:
        return None


MOST_KEPT = 4
_kept: list[WhatApplied] = []


def what_applied(standards: Standards) -> WhatApplied:
    """What applied under these standards; the last few asked for are kept, since everything due is worked out under the same."""
    for one in _kept:
        if one.standards is standards or one.standards == standards:
            return one
    found = WhatApplied(standards)
    _kept[:] = [found, *_kept[: MOST_KEPT - 1]]
    return found
