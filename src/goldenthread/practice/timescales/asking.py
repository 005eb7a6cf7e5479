"""When is it due? One rule and one day, no record needed: for the page and the command of that name.

Serves: K9.07
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.practice.counting.combined import Between, InTurn, Several, SoonerOf, UntilThen
from goldenthread.practice.counting.shapes import Counting, NotBefore, said
from goldenthread.practice.counting.units import CannotCount, Moment, Unit, day_of
from goldenthread.practice.rule import BOOK, Edition, Force
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards, why_not
from goldenthread.practice.timescales.not_counted import NOT_COUNTED
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.working_days import Calendar

STAGES = every.STAGES
NO_STANDARDS = Standards()


@dataclass(frozen=True)
class WhenDue:
    """The answer: by which rule and edition, when, why, and every other date that follows from the same event."""

    edition: Edition
    due: Moment
    because: str
    also: tuple[tuple[str, Moment], ...] = ()
    council_due: Moment | None = None
    council_because: str = ""


def when_due(
    rule_id: str,
    start: Moment,
    calendar: Calendar,
    standards: Standards = NO_STANDARDS,
    *,
    second: Moment | None = None,
) -> WhenDue:
    """When a rule makes something due, from one event. The council's own number stands beside a duty, in place of an example.

    `second`: the day of its other event, for a rule that takes the sooner of two; see `second_event`.

    Raises:
        CannotCount: there is no such rule, it did not apply that day, has no number, or cannot be counted from this.
        CalendarError: we do not hold the bank holidays of a year it runs through.
    """
    edition = edition_for(rule_id, day_of(start))
    counts, own = edition.counts, standards.applying(rule_id, day_of(start))
    assert counts is not None
    if own and edition.force not in (Force.DUTY, Force.GUIDANCE) and (set_to := _set(counts, own, edition)):
        due = _on(set_to, start, second, standards.local(calendar, rule_id))
        because = f"{set_to.words} {edition.starts}, {said(start)}: your council's own number"
        return WhenDue(edition, due, because, _also(set_to, start, second, standards.local(calendar, rule_id)))
    due = _on(counts, start, second, calendar)
    because = f"{counts.words} {edition.starts}, {said(start)}{_whose(edition)}"
    also = _also(counts, start, second, calendar)
    tighter = _set(counts, own, edition) if own else None
    if own is None or tighter is None or why_not(own, edition):
        return WhenDue(edition, due, because, also)
    words = f"{tighter.words} {edition.starts}: your council's own target, beside the date above"
    return WhenDue(edition, due, because, also, tighter.on(start, standards.local(calendar, rule_id)), words)


def second_event(counts: Counting | None) -> str:
    """The other event of a rule that takes the sooner of two, in words: "the birth"; "" for every other rule."""
    return counts.ways[1][0] if isinstance(counts, SoonerOf) else ""


def _on(counts: Counting, start: Moment, second: Moment | None, calendar: Calendar) -> Moment:
    if isinstance(counts, SoonerOf):
        return counts.of(counts.first_and_second(start, second), calendar)
    return counts.on(start, calendar)


def _also(counts: Counting, start: Moment, second: Moment | None, calendar: Calendar) -> tuple[tuple[str, Moment], ...]:
    if isinstance(counts, SoonerOf):
        return counts.all_of(counts.first_and_second(start, second), calendar) if second else ()
    return counts.all_on(start, calendar) if isinstance(counts, Several | Between) else ()


def edition_for(rule_id: str, day: date) -> Edition:
    """The edition of a rule in force on a day.

    Raises:
        CannotCount: there is none; the message says why.
    """
    if rule_id in NOT_COUNTED:
        raise CannotCount(f"{rule_id} cannot be counted. {NOT_COUNTED[rule_id]}")
    try:
        edition = BOOK.edition_on(rule_id, day)
    except KeyError:
        raise CannotCount(f"There is no rule {rule_id!r}. They are listed in docs/handbook/timescales.md.") from None
    if edition is None:
        first = min(one.applies_from for one in BOOK.all_rules() if one.rule_id == rule_id)
        raise CannotCount(f"{rule_id} did not apply on {said(day)}: it is held here from {said(first)}.")
    return edition


def state_of(rule_id: str) -> str:
    """What has become of a row of the table: `rule`, `setting` (a council sets its number), or `not counted`.

    >>> state_of("T044"), state_of("T053"), state_of("T184")
    ('rule', 'setting', 'not counted')
    """
    if rule_id in NOT_COUNTED:
        return "not counted"
    newest = [one for one in BOOK.all_rules() if one.rule_id == rule_id][-1]
    return "setting" if newest.force is Force.STANDARD else "rule"


def _set(counts: Counting, own: LocalStandard, edition: Edition) -> Counting | None:
    try:
        return counts.set_to(own.within, Unit(own.unit or edition.unit))
    except CannotCount:
        return None


def _whose(edition: Edition) -> str:
    if not edition.example_of:
        return ""
    return f". An example ({edition.example_of}): your council has not set its own number here"


def then_words(counts: Counting | None) -> str:
    """What follows the date shown, in words, where something does; "" otherwise."""
    if isinstance(counts, InTurn | UntilThen):
        return "The next ones count from the day this one is really done."
    return "This is the first day on which it may be." if isinstance(counts, NotBefore) else ""
