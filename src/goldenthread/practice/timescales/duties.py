"""Every duty towards one child, worked out from the facts: what the caseload keeps, one row for each.

A pure function: the same facts give the same duties on any day. Where a date cannot be worked out the duty is there all
the same, and says why.

Serves: K9.07, K9.08
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from goldenthread.practice.rule import Edition, Force, edition_on
from goldenthread.practice.timescales import case_summary, first_assessment, referral_decision
from goldenthread.practice.timescales.duty import Answer, Duty, duty
from goldenthread.practice.timescales.facts import ChildFacts, ReferralFact, TimeWithUs, times_with_us
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.working_days import Calendar, CalendarError

LOCAL = "-local"
"""A council's own tighter target is a duty of its own, beside the one in guidance: `T010-local`."""

NO_STANDARDS = Standards()
Run = Callable[[Edition, Calendar, dict[str, int]], tuple[Answer, ...]]


def duties(facts: ChildFacts, calendar: Calendar, standards: Standards = NO_STANDARDS) -> tuple[Duty, ...]:
    """Every duty towards this child, open, met or ended, in the order they opened."""
    found = [one for referral in facts.referrals for one in _of_referral(facts, referral, calendar, standards)]
    found += [one for time in times_with_us(facts.referrals) for one in _of_time(facts, time, calendar, standards)]
    return tuple(sorted(found, key=lambda one: (one.opened_on, one.key)))


def _of_referral(facts: ChildFacts, referral: ReferralFact, calendar: Calendar, standards: Standards) -> Iterator[Duty]:
    day = referral.received_on

    def decide(edition: Edition, days: Calendar, number: dict[str, int]) -> tuple[Answer, ...]:
        return (edition.answer(referral, days, **number),)

    def assess(edition: Edition, days: Calendar, number: dict[str, int]) -> tuple[Answer, ...]:
        answer = edition.answer(referral, facts.assessments, days, **number)
        return (answer,) if answer else ()

    for rule_id, run in ((referral_decision.RULE_ID, decide), (first_assessment.RULE_ID, assess)):
        yield from _asked(rule_id, run, facts.child_id, referral.id, day, calendar, standards)


def _of_time(facts: ChildFacts, time: TimeWithUs, calendar: Calendar, standards: Standards) -> Iterator[Duty]:
    def summarise(edition: Edition, days: Calendar, number: dict[str, int]) -> tuple[Answer, ...]:
        answers: tuple[Answer, ...] = edition.answer(time, facts.summaries, facts.changes, days, **number)
        return answers

    yield from _asked(
        case_summary.RULE_ID, summarise, facts.child_id, time.opened_by, case_summary.day_0(time), calendar, standards
    )


def _asked(
    rule_id: str,
    run: Run,
    child_id: str,
    opener: str,
    day: date,
    calendar: Calendar,
    standards: Standards,
) -> Iterator[Duty]:
    edition = edition_on(rule_id, day)
    if edition is None:
        return
    own = standards.within(rule_id, day)
    number = {} if own is None else {"within": own}
    if edition.force is Force.STANDARD:
        yield from (
            duty(edition, one, child_id=child_id)
            for one in _answered(run, edition, calendar.local, number, opener, day)
        )
        return
    yield from (duty(edition, one, child_id=child_id) for one in _answered(run, edition, calendar, {}, opener, day))
    if own is not None and edition.within is not None and own < edition.within:
        local = replace(edition, rule_id=rule_id + LOCAL, force=Force.STANDARD)
        yield from (
            duty(local, one, child_id=child_id) for one in _answered(run, local, calendar.local, number, opener, day)
        )


def _answered(
    run: Run,
    edition: Edition,
    calendar: Calendar,
    number: dict[str, int],
    opener: str,
    day: date,
) -> tuple[Answer, ...]:
    try:
        return run(edition, calendar, number)
    except CalendarError as unheld:
        return (Answer(opener=opener, opened_on=day, due=None, cannot_say=str(unheld)),)
