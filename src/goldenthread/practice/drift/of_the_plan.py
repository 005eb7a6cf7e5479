"""Standing still round the child: plans that go on or begin again, workers who change, care without a plan, days set and passed.

Serves: K5.00, K5.01, K10.07
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from goldenthread.practice.drift.facts import (
    BY_AGREEMENT,
    CARE_PLAN,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    IN_CARE,
    ChildFacts,
)
from goldenthread.practice.drift.found import DriftFound, first_of, next_day, quoted
from goldenthread.practice.drift.kinds import RANK, question
from goldenthread.practice.drift.of_the_thread import found
from goldenthread.practice.drift.settings import DriftSettings
from goldenthread.practice.thread.gather import Gathered
from goldenthread.practice.thread.said import in_words, said_count, said_day
from goldenthread.practice.working_days import months_after

Span = tuple[date, date | None]


def of_child(facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    """What stands still round the child, whatever the strands say."""
    yield from _plan_too_long(facts, settings)
    yield from _second_plan(facts, settings)
    yield from _third_worker(facts, settings)
    yield from _no_permanence(facts, settings)
    yield from _milestone_passed(facts)
    yield from _section_20_no_plan(facts, settings)
    yield from _decision_not_looked_at(facts)


def _one(facts: ChildFacts, kind: str, opener: str, span: Span, says: str) -> DriftFound:
    begins_on, ends_on = span
    return DriftFound(
        kind, opener, begins_on, first_of(ends_on, facts.thread.closed_on), RANK[kind], says, question(kind, facts.name)
    )


def _plan_too_long(facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    of_kind = {
        CHILD_IN_NEED: ("child_in_need", "child in need plan"),
        CHILD_PROTECTION: ("child_protection", "child protection plan"),
    }
    for plan in facts.plans:
        if plan.kind in of_kind:
            number, words = of_kind[plan.kind]
            months = settings.number(number, plan.began_on)
            begins = next_day(months_after(plan.began_on, months))
            until = f" until {said_day(plan.ended_on)}" if plan.ended_on else ""
            says = f"{facts.name} has been on a {words} since {said_day(plan.began_on)}{until}: "
            says += f"longer than {months} month{'' if months == 1 else 's'}."
            yield _one(facts, "plan_too_long", plan.id, (begins, plan.ended_on), says)


def _second_plan(facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    plans = sorted(
        (plan for plan in facts.plans if plan.kind == CHILD_PROTECTION), key=lambda plan: (plan.began_on, plan.id)
    )
    for before, plan in pairwise(plans):
        ended = before.ended_on
        if ended and ended <= plan.began_on <= months_after(ended, settings.number("second_plan", plan.began_on)):
            says = f"{facts.name}’s child protection plan ended on {said_day(ended)}, and another began on {said_day(plan.began_on)}."
            yield _one(facts, "second_plan", plan.id, (plan.began_on, plan.ended_on), says)


def _third_worker(facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    """Each time that the number of different people who led the work within twelve months reached the setting, until it fell again."""
    days = {lead.began_on for lead in facts.workers}
    days |= {next_day(months_after(lead.ended_on, 12)) for lead in facts.workers if lead.ended_on}
    since: date | None = None
    told: tuple[str, int, str] = ("", 0, "")
    for day in sorted(days):
        led = [
            lead
            for lead in facts.workers
            if lead.began_on <= day and (lead.ended_on is None or day <= months_after(lead.ended_on, 12))
        ]
        count = len({lead.worker for lead in led})
        if count >= settings.number("workers", day):
            if since is None:
                since = day
            if count > told[1]:
                newest = max(led, key=lambda lead: lead.began_on)
                told = (newest.id, count, said_day(newest.began_on))
        elif since is not None:
            yield _workers_changed(facts, since, day, told)
            since, told = None, ("", 0, "")
    if since is not None:
        yield _workers_changed(facts, since, None, told)


def _workers_changed(facts: ChildFacts, since: date, until: date | None, told: tuple[str, int, str]) -> DriftFound:
    opener, count, newest_on = told
    says = f"{in_words(count).capitalize()} different people have led the work with {facts.name} within twelve months, the last since {newest_on}."
    return _one(facts, "third_worker", opener, (since, until), says)


def spells_in_care(facts: ChildFacts) -> Iterator[tuple[str, date, date | None]]:
    """Times in care without a gap, whatever the legal status was: the first status of each, when it began, and when it ended."""
    rows = sorted((row for row in facts.legal if row.kind in IN_CARE), key=lambda row: (row.began_on, row.id))
    spell: tuple[str, date, date | None] | None = None
    for row in rows:
        if spell and (spell[2] is None or row.began_on <= next_day(spell[2])):
            open_ended = spell[2] is None or row.ended_on is None
            spell = (spell[0], spell[1], None if open_ended else max(spell[2], row.ended_on))  # type: ignore[type-var]
            continue
        if spell:
            yield spell
        spell = (row.id, row.began_on, row.ended_on)
    if spell:
        yield spell


def _no_permanence(facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    for opener, began, ended in spells_in_care(facts):
        held = [day for day in facts.care_reviews if day > began and (ended is None or day < ended)]
        months = settings.number("permanence", began)
        by = months_after(began, months)
        begins, at_review = next_day(by), False
        if len(held) > 1 and held[1] <= by:
            begins, at_review = held[1], True
        written = [day for day in facts.permanence if day >= began]
        says = f"{facts.name} has been in care since {said_day(began)}. "
        says += (
            f"At the second review, on {said_day(begins)},"
            if at_review
            else f"By {said_day(by)}, {said_count(months, 'month')} on,"
        )
        says += f" it was not written where {facts.name} will grow up."
        yield _one(facts, "no_permanence", opener, (begins, first_of(ended, min(written, default=None))), says)


def _milestone_passed(facts: ChildFacts) -> Iterator[DriftFound]:
    for one in facts.milestones:
        says = f"{quoted(one.words)} was planned for {said_day(one.planned_on)}, and has not happened."
        yield _one(facts, "milestone_passed", one.id, (next_day(one.planned_on), one.over_on), says)


def _section_20_no_plan(facts: ChildFacts, settings: DriftSettings) -> Iterator[DriftFound]:
    for row in facts.legal:
        if row.kind != BY_AGREEMENT:
            continue
        plans = [
            plan
            for plan in facts.plans
            if plan.kind == CARE_PLAN and (plan.ended_on is None or plan.ended_on > row.began_on)
        ]
        planned = min((max(plan.began_on, row.began_on) for plan in plans), default=None)
        begins = row.began_on + timedelta(days=settings.number("care_plan", row.began_on) + 1)
        says = f"{facts.name} has been in care by agreement (section 20) since {said_day(row.began_on)}, without a care plan."
        yield _one(facts, "section_20_no_plan", row.id, (begins, first_of(row.ended_on, planned)), says)


def _decision_not_looked_at(facts: ChildFacts) -> Iterator[DriftFound]:
    for decision in facts.decisions:
        if decision.review_on is None:
            continue
        same = decision.question.strip().casefold()
        again = [
            one.decided_on
            for one in facts.decisions
            if one.id != decision.id
            and one.question.strip().casefold() == same
            and one.decided_on > decision.decided_on
        ]
        says = (
            f"{quoted(decision.question)} was decided on {said_day(decision.decided_on)} "
            f"and was to be looked at again on {said_day(decision.review_on)}."
        )
        yield _one(
            facts, "decision_not_looked_at", decision.id, (next_day(decision.review_on), min(again, default=None)), says
        )


def on_hold(bundle: Gathered) -> Iterator[DriftFound]:
    """A worry on hold past the day it was to be looked at again, or on hold until nobody knows when."""
    if bundle.wish or bundle.head.status != "on_hold":
        return
    head = bundle.head
    held = head.status_on or head.raised_on
    name = quoted(head.short_name or head.words)
    if head.review_on:
        says = f"{name} was put on hold on {said_day(held)}, to be looked at again on {said_day(head.review_on)}."
        begins = next_day(head.review_on)
    else:
        says, begins = f"{name} was put on hold on {said_day(held)}, and nobody said until when.", held
    one = found(bundle, "hold_past_its_day", head.id, begins, says)
    yield DriftFound(one.kind, one.opener, one.begins_on, bundle.closed_on, one.rank, one.says, one.asks, one.strand)
