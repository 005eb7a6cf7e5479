"""What a council may set: which rules, in which units, from which day. The past is judged by the rules of its day.

Serves: P.03, P.04
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from inspect import signature

from goldenthread.practice.counting.shapes import HowMany, SetByCouncil, said
from goldenthread.practice.counting.units import Tally, Unit, unit_named
from goldenthread.practice.drift.numbers import NUMBERS as OF_STANDING_STILL
from goldenthread.practice.rule import BOOK, Edition, Force
from goldenthread.practice.thread.numbers import NUMBERS as OF_THE_THREAD
from goldenthread.practice.timescales.attached import IS_ATTACHED
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.timescales.waiting import WAITS_FOR

STAGES = every.STAGES
IN_ORDER = (
    "front door", "early help", "assessment", "child in need", "child protection", "emergency", "pre-proceedings", "court",
    "children in care", "leaving care", "adoption", "private fostering", "recording", "records", "supervision", "complaints", "returns",
)  # fmt: skip
"""The stages as a child's way goes through them; what is not here comes after, by its name."""
NUMBERS_WE_ASK_BY = OF_STANDING_STILL | OF_THE_THREAD
"""What a council may set and nothing is due by: where nothing is changing, and where a thread is broken."""


@dataclass(frozen=True)
class RuleNow:
    """A rule as it stands on a day: its edition then, and the council's own number where there is one."""

    edition: Edition
    own: LocalStandard | None

    @property
    def rule_id(self) -> str:
        """Its number."""
        return self.edition.rule_id

    @property
    def standing(self) -> str:
        """Whose number stands.

        `ours`: the council has set it; `law`: law or guidance says; `stands`: a standard or practice with a number of its own, until the
        council sets one; `example`: another council's number is shown; `open`: nobody has given one. By the last two nothing is due.
        """
        if self.own:
            return "ours"
        if self.edition.force in (Force.DUTY, Force.GUIDANCE):
            return "law"
        if self.edition.example_of:
            return "example"
        return "open" if isinstance(self.edition.counts, SetByCouncil) else "stands"

    @property
    def falls_due(self) -> bool:
        """Is what it counts from kept in the record, so that it falls due by itself? Otherwise it is counted when somebody asks."""
        return self.rule_id in IS_ATTACHED or self.is_a_prompt

    @property
    def waits_for(self) -> str:
        """Why nothing falls due by it on its own, in words: what the record does not hold yet, or where it is counted instead."""
        return "" if self.falls_due else WAITS_FOR.get(self.rule_id, "")

    @property
    def is_a_prompt(self) -> bool:
        """Is it a number by which we ask where nothing is changing or a thread is broken, and no clock?"""
        return self.rule_id in NUMBERS_WE_ASK_BY

    @property
    def says_when(self) -> str:
        """What a number that is no clock says: "" for every other rule."""
        if self.rule_id in OF_THE_THREAD:
            return "when a child’s thread is shown as broken there, with what would mend it"
        return "when the pages “Standing still” ask what is in the way" if self.is_a_prompt else ""


def rules_now(day: date, standards: Standards) -> tuple[RuleNow, ...]:
    """Every rule in force on a day, in the order of the stages and of their numbers."""
    found = {one.rule_id: one for one in BOOK.all_rules() if one.applies_on(day) and one.counts is not None}
    rows = [RuleNow(one, standards.applying(one.rule_id, day)) for one in found.values()]
    return tuple(sorted(rows, key=lambda row: (*place_of(row.edition.stage), row.rule_id)))


def all_that_may_be_set(day: date, standards: Standards) -> tuple[RuleNow, ...]:
    """Every rule in force on a day and, after them, every number by which we ask where nothing is changing or a thread is broken."""
    prompts = [RuleNow(one, standards.applying(one.rule_id, day)) for one in NUMBERS_WE_ASK_BY.values()]
    return (*rules_now(day, standards), *prompts)


def every_edition() -> tuple[Edition, ...]:
    """Every edition of every rule, and every number we ask by: what a file of standards may name."""
    return (*BOOK.all_rules(), *NUMBERS_WE_ASK_BY.values())


def place_of(stage: str) -> tuple[int, str]:
    """Where a stage stands among the others."""
    return (IN_ORDER.index(stage) if stage in IN_ORDER else len(IN_ORDER), stage)


def newest_edition(rule_id: str) -> Edition | None:
    """The newest edition of a rule; None where there is no such rule."""
    return NUMBERS_WE_ASK_BY.get(rule_id) or next(
        (one for one in reversed(BOOK.all_rules()) if one.rule_id == rule_id), None
    )


def may_be_set(edition: Edition) -> bool:
    """Has this rule one number, which a council could set?

    >>> may_be_set(BOOK.edition_on("T053", date(2026, 5, 1))), may_be_set(BOOK.edition_on("T141", date(2026, 5, 1)))
    (True, False)
    """
    counts = edition.counts
    return counts is not None and (isinstance(counts, SetByCouncil) or counts.number is not None)


def units_for(edition: Edition) -> tuple[Unit | Tally, ...]:
    """In what a council may count this rule. A rule worked out by a function of its own takes its number in its own unit only."""
    if isinstance(edition.counts, HowMany):
        return (unit_named(edition.unit),)
    if "within" in signature(edition.answer).parameters:
        return (Unit(edition.unit),)
    return tuple(unit for unit in Unit if unit is not Unit.HOURS or edition.unit == Unit.HOURS)


def why_not_from(
    rule_id: str, begins: date, today: date, standards: Standards, *, it_applied_then: bool = False
) -> str:
    """Why a number may not begin on that day, in words; "" where it may.

    Reading: a day gone by may be named only where the council had no number of its own since, and it says that this is what already
    applied. Where one stood, what began then is judged by it, and stays so.
    """
    if begins >= today:
        return ""
    earlier = [
        row
        for row in standards.rows
        if row.rule_id == rule_id
        and row.applies_from < today
        and (row.applies_until is None or row.applies_until >= begins)
    ]
    if earlier:
        last = max(earlier, key=lambda row: row.applies_from)
        number = unit_named(last.unit).said(last.within) if last.unit else str(last.within)
        return (
            f"{number} stood from {said(last.applies_from)}: what began under it is judged by it, and that is not rewritten. "
            "Let the new number begin today or later."
        )
    if not it_applied_then:
        return (
            f"{said(begins)} has gone by. Let it begin today or later; or say that this number already applied in your council then, "
            "and was only not written down here."
        )
    return ""


def in_words(own: LocalStandard, edition: Edition) -> str:
    """A council's number in words.

    >>> in_words(LocalStandard("T053", 8, date(2026, 1, 1)), BOOK.edition_on("T053", date(2026, 1, 1)))
    '8 working days'
    """
    unit = own.unit or edition.unit
    return unit_named(unit).said(own.within) if unit else str(own.within)


def stages_of(rows: Iterable[RuleNow]) -> list[tuple[str, list[RuleNow]]]:
    """Rules by stage, in their order."""
    found: dict[str, list[RuleNow]] = {}
    for row in rows:
        found.setdefault(row.edition.stage, []).append(row)
    return list(found.items())
