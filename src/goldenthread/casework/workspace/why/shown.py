"""Everything the page "Why is this due?" shows of one thing due, put together: the rule and its edition, the count, the record, the history.

Serves: K9.07, P.03, P.11
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Worker
from goldenthread.casework.dues.due_queries import reasons_of, same_of, why_address
from goldenthread.casework.dues.models import DueRow, LateReason
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.dues.standards.queries import procedure_of
from goldenthread.casework.dues.standards_models import ProcedureLink
from goldenthread.casework.workspace.coming import late_by
from goldenthread.casework.workspace.why.records import InRecord, in_record
from goldenthread.people.models import Person
from goldenthread.practice.counting.days_shown import HowCounted, how_counted, that_gives, unit_of
from goldenthread.practice.counting.shapes import Counting
from goldenthread.practice.counting.units import CannotCount, Unit
from goldenthread.practice.rule import BOOK, Edition, Force
from goldenthread.practice.timescales import case_summary, first_assessment, referral_decision
from goldenthread.practice.timescales.attached import ATTACHED
from goldenthread.practice.timescales.duties import LOCAL
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards
from goldenthread.practice.timescales.setting import in_words
from goldenthread.practice.working_days import Calendar, CalendarError

FORCES = {force.key: force for force in Force}
MOST_BEFORE = 12


@dataclass(frozen=True)
class Course:
    """What opens a clock, what meets it and what ends it, in words."""

    opens: str
    meets: str
    ends: str


OWN_WORDS = {
    referral_decision.RULE_ID: Course(
        "a referral came in", "a manager decided what happens, and whoever referred was told", "the referral is closed"
    ),
    first_assessment.RULE_ID: Course(
        "a referral came in and an assessment was decided on", "the assessment is signed off", "our work ends first"
    ),
    case_summary.RULE_ID: Course(
        "work with the child began, the summary was last written, or something changed", "the summary is written again", "our work ends"
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Before:
    """The same thing another time: its day, when it was met, and the way to it."""

    due_on: date | None
    met_on: date | None
    ended_on: date | None
    href: str
    was_late: bool


@dataclass(frozen=True)
class WhyDue:
    """One thing due, with all that explains it."""

    row: DueRow
    edition: Edition | None
    force: Force
    course: Course | None
    counted: HowCounted | None
    opened: InRecord | None
    met: InRecord | None
    own: str
    own_since: date | None
    procedure: ProcedureLink | None
    before: tuple[Before, ...]
    more_before: bool
    reasons: tuple[LateReason, ...]
    late: str

    @property
    def base_rule(self) -> str:
        """The rule itself, where this is our own target beside it."""
        return self.row.rule.removesuffix(LOCAL)

    @property
    def is_own_target(self) -> bool:
        """Is it our own tighter target, beside law or guidance?"""
        return self.row.rule.endswith(LOCAL)

    @property
    def may_be_explained(self) -> bool:
        """Was it late, so that saying why makes sense?"""
        return bool(self.late)


def why_due(child: Person, row: DueRow, *, seen_by: Worker) -> WhyDue:
    """All that explains one thing due."""
    rule = row.rule.removesuffix(LOCAL)
    standards = council_standards()
    edition, own = edition_behind(rule, row.edition), standards.applying(rule, row.begins_on)
    force = FORCES.get(row.force, Force.PRACTICE)
    before = same_of(child, row, seen_by=seen_by, most=MOST_BEFORE + 1)
    return WhyDue(
        row=row, edition=edition, force=force, course=course_of(rule), counted=count_of(row, edition, own, standards),
        opened=in_record(child, row.opener, seen_by=seen_by), met=in_record(child, row.met_by, seen_by=seen_by),
        own=in_words(own, edition) if own and edition else "", own_since=own.applies_from if own else None,
        procedure=procedure_of(rule, seen_by=seen_by), before=_before(before[:MOST_BEFORE]), more_before=len(before) > MOST_BEFORE,
        reasons=tuple(reasons_of(row, seen_by=seen_by)), late=lateness(row, edition, seen_by.today),
    )  # fmt: skip


def edition_behind(rule: str, edition: date) -> Edition | None:
    """The edition that made a row; None where the book does not hold the rule any more."""
    try:
        return BOOK.edition_on(rule, edition)
    except KeyError:
        return None


def course_of(rule: str) -> Course | None:
    """What opens, meets and ends the clock of a rule."""
    for clock in ATTACHED:
        if rule in clock.rules:
            opens = clock.opens if rule == clock.rules[0] or not clock.since else f"{clock.opens}, or {clock.since}"
            return Course(opens, clock.meets, clock.ends)
    return OWN_WORDS.get(rule)


def count_of(
    row: DueRow, edition: Edition | None, own: LocalStandard | None, standards: Standards
) -> HowCounted | None:
    """The count laid open; None where the day was not counted from one day alone, so that no picture claims it was."""
    if edition is None or edition.counts is None or row.due_on is None:
        return None
    shapes: list[Counting] = [edition.counts]
    is_ours = row.rule.endswith(LOCAL) or edition.force is Force.STANDARD
    calendar = standards.local(Calendar(), row.rule) if is_ours else Calendar()
    if own and is_ours:
        with contextlib.suppress(CannotCount):
            shapes.insert(0, edition.counts.set_to(own.within, Unit(own.unit or edition.unit)))
    try:
        for shape in shapes:
            if found := that_gives(shape, row.begins_on, row.due_on, calendar):
                return how_counted(row.begins_on, row.due_on, unit_of(found), calendar)
    except CalendarError:
        return None
    return None


def lateness(row: DueRow, edition: Edition | None, today: date) -> str:
    """How late it is or was, in words, and by whose date; "" where it is not."""
    if row.due_on is None or row.not_in_file:
        return ""
    is_own = row.rule.endswith(LOCAL) or edition is None
    words = FORCES.get(row.force, Force.PRACTICE).late_words if is_own or edition is None else edition.late_words
    if row.met_on:
        return f"Done {late_by(row.due_on, row.met_on)}" if row.met_on > row.due_on else ""
    if row.ended_on or row.due_on >= today:
        return ""
    return f"{late_by(row.due_on, today)}: {words}"


def _before(rows: Sequence[DueRow]) -> tuple[Before, ...]:
    return tuple(
        Before(
            row.due_on, row.met_on, row.ended_on, why_address(row.child_id, row.rule, row.opener, row.ordinal),
            bool(row.met_on and row.due_on and row.met_on > row.due_on),
        )
        for row in rows
    )  # fmt: skip
