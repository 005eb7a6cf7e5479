"""Every duty towards one child, worked out from the facts: what the caseload keeps, one row for each.

A pure function: the same facts give the same duties on any day. Where a date cannot be worked out the duty is there all
the same, and says why.

Serves: K9.07, K9.08
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from goldenthread.practice.counting.shapes import Counting
from goldenthread.practice.counting.units import CannotCount
from goldenthread.practice.rule import Edition
from goldenthread.practice.timescales import case_summary, first_assessment, referral_decision
from goldenthread.practice.timescales.applying import LOCAL, Applying, WhatApplied, what_applied
from goldenthread.practice.timescales.attached import attached
from goldenthread.practice.timescales.duty import Answer, Duty, duty
from goldenthread.practice.timescales.facts import ChildFacts, ReferralFact, TimeWithUs
from goldenthread.practice.timescales.life import DIED, Life
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.working_days import Calendar, CalendarError

__all__ = ["LOCAL", "duties"]
NO_STANDARDS = Standards()
Run = Callable[[Edition, Calendar, Counting], tuple[Answer, ...]]


def duties(facts: ChildFacts, calendar: Calendar, standards: Standards = NO_STANDARDS) -> tuple[Duty, ...]:
    """Every duty towards this child, open, met or ended, in the order they opened."""
    life, applied = Life(facts), what_applied(standards)
    found = [one for referral in facts.referrals for one in _of_referral(facts, referral, calendar, applied)]
    found += [one for time in life.times for one in _of_time(facts, time, calendar, applied)]
    if facts.died_on:
        found = list(_until_death(found, facts.died_on))
    found += attached(life, calendar, applied)
    return tuple(
        sorted(found, key=lambda one: (one.answer.opened_on, one.rule_id, one.answer.opener, one.answer.ordinal))
    )


def _until_death(found: Iterable[Duty], died_on: date) -> Iterator[Duty]:
    """Nothing is due after a child has died; what had begun ends that day."""
    for one in found:
        if one.is_open and one.opened_on <= died_on:
            yield replace(one, answer=replace(one.answer, ended_on=died_on, ended_because=DIED))
        else:
            yield one


def _of_referral(facts: ChildFacts, referral: ReferralFact, calendar: Calendar, applied: WhatApplied) -> Iterator[Duty]:
    day = referral.received_on

    def decide(edition: Edition, days: Calendar, counts: Counting) -> tuple[Answer, ...]:
        return (edition.answer(referral, days, counts=counts),)

    def assess(edition: Edition, days: Calendar, counts: Counting) -> tuple[Answer, ...]:
        answer = edition.answer(referral, facts.assessments, days, counts=counts)
        return (answer,) if answer else ()

    for rule_id, run in ((referral_decision.RULE_ID, decide), (first_assessment.RULE_ID, assess)):
        yield from _asked(applied.on(rule_id, day), run, facts.child_id, referral.id, day, calendar, applied)


def _of_time(facts: ChildFacts, time: TimeWithUs, calendar: Calendar, applied: WhatApplied) -> Iterator[Duty]:
    def summarise(edition: Edition, days: Calendar, counts: Counting) -> tuple[Answer, ...]:
        answers: tuple[Answer, ...] = edition.answer(time, facts.summaries, facts.changes, days, counts=counts)
        return answers

    day = case_summary.day_0(time)
    yield from _asked(
        applied.on(case_summary.RULE_ID, day), summarise, facts.child_id, time.opened_by, day, calendar, applied
    )


def _asked(
    applying: Applying | None, run: Run, child_id: str, opener: str, day: date, calendar: Calendar, applied: WhatApplied
) -> Iterator[Duty]:  # fmt: skip
    if applying is None:
        return
    ways = [
        (
            applying.edition,
            applying.counts,
            applied.standards.local(calendar, applying.edition.rule_id) if applying.is_own else calendar,
        )
    ]
    if applying.beside:
        ways.append((*applying.beside, applied.standards.local(calendar, applying.edition.rule_id)))
    for edition, counts, days in ways:
        try:
            answers = run(edition, days, counts)
        except (CalendarError, CannotCount) as refusal:
            answers = (Answer(opener=opener, opened_on=day, due=None, cannot_say=str(refusal)),)
        yield from (duty(edition, one, child_id=child_id) for one in answers)
