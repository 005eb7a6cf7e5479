"""A council's own standards: the number it has set for a rule. It may tighten a duty or guidance, never loosen it.

They are kept in a table and handed in. A rule whose force is the council's own standard takes its number from here; a
duty or guidance keeps its own, and a tighter local one becomes a second, softer target beside it, never a reason to
call anything late in law.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.practice.rule import Edition, Force

MAY_NOT_BE_LOOSENED = (Force.DUTY, Force.GUIDANCE)


class StandardRefused(ValueError):
    """A council's standard would loosen the law. The message says what the law allows."""


@dataclass(frozen=True)
class LocalStandard:
    """The number a council has set for one rule, in that rule's own unit, and the days on which it applies."""

    rule_id: str
    within: int
    applies_from: date
    applies_until: date | None = None


@dataclass(frozen=True)
class Standards:
    """All of a council's own standards."""

    rows: tuple[LocalStandard, ...] = ()

    def within(self, rule_id: str, day: date) -> int | None:
        """The number this council had set for a rule on a day, or None. Where several apply, the latest begun."""
        applying = [
            row
            for row in self.rows
            if row.rule_id == rule_id
            and row.applies_from <= day
            and (row.applies_until is None or day <= row.applies_until)
        ]
        return max(applying, key=lambda row: row.applies_from).within if applying else None


def refuse_looser(standard: LocalStandard, *, than: Edition) -> None:
    """Let a council's standard through unless it would loosen a duty or guidance.

    Raises:
        StandardRefused: it is longer than the law allows, or not a positive number.
    """
    if standard.within < 1:
        raise StandardRefused(f"{standard.rule_id}: a standard is at least 1, in {than.unit or 'its unit'}.")
    if than.force in MAY_NOT_BE_LOOSENED and than.within is not None and standard.within > than.within:
        raise StandardRefused(
            f"{standard.rule_id}: {standard.within} {than.unit} would loosen the rule, which allows {than.within}. "
            "A council may only tighten it."
        )
