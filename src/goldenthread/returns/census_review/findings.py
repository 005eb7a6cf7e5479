"""What the rules find for one child of a census: one finding for each thing that has a number, in time or not.

Pure: the same child and the same day give the same findings. Whether something is over is judged by the rule of the day
it began. A thing that this file cannot hold is never called late. Serves: K9.07, T.24
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from goldenthread.practice.counting.units import day_of
from goldenthread.practice.rule import edition_on
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.working_days import Calendar, CalendarError, months_after
from goldenthread.returns.census_review import questions as ask
from goldenthread.returns.census_review.questions import Question
from goldenthread.returns.cin.rows import CensusAssessment, CensusChild, CensusProtectionPlan, CensusReferral

CALENDAR = Calendar()
STAGES = every.STAGES
LONG_PLAN_MONTHS = 15
AGAIN_WITHIN_MONTHS = 12


class State(StrEnum):
    """How one thing stands on the day of the report."""

    IN_TIME = "in time"
    OVER = "over"
    OPEN = "open, still in time"
    OPEN_OVER = "open, and over"
    LISTED = "listed"

    @property
    def is_over(self) -> bool:
        """Did it take, or has it taken, longer than its number?"""
        return self in (State.OVER, State.OPEN_OVER)


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found: about whom, where in the file, from when, due when, done when, and how long that is."""

    question: Question
    child_id: str
    line: int
    state: State
    began_on: date
    due_on: date | None = None
    done_on: date | None = None
    took: int | None = None
    note: str = ""


def of_child(child: CensusChild, *, as_of: date) -> Iterator[Found]:
    """Everything found for one child."""
    for referral in child.referrals:
        yield from _assessments(child, referral, as_of)
        yield from _conferences(child, referral, as_of)
        for plan in referral.protection_plans:
            yield from _reviews(child, plan, as_of)
        yield from _closed(child, referral)
    yield from _again(child)
    yield from _plans(child, as_of)


def _assessments(child: CensusChild, referral: CensusReferral, as_of: date) -> Iterator[Found]:
    held = sorted(referral.assessments, key=_began)
    for place, one in enumerate(held):
        began = referral.referred_on if place == 0 else one.began_on
        question = ask.LATER_ASSESSMENT if place else ask.FIRST_ASSESSMENT
        if began and "authorised_on" not in dict(one.unread):
            ended = one.authorised_on or (referral.closed_on if not one.authorised_on else None)
            if one.authorised_on is None and ended and ended <= as_of:
                continue
            yield from _timed(question, child, one.line, began, one.authorised_on, as_of)


def _began(assessment: CensusAssessment) -> date:
    return assessment.began_on or assessment.authorised_on or date.max


def _conferences(child: CensusChild, referral: CensusReferral, as_of: date) -> Iterator[Found]:
    for enquiry in referral.enquiries:
        if not enquiry.began_on or "conference_on" in dict(enquiry.unread):
            continue
        closed = referral.closed_on is not None and referral.closed_on <= as_of
        if enquiry.conference_on or not (enquiry.conference_not_required or closed):
            yield from _timed(ask.CONFERENCE, child, enquiry.line, enquiry.began_on, enquiry.conference_on, as_of)


def _reviews(child: CensusChild, plan: CensusProtectionPlan, as_of: date) -> Iterator[Found]:
    if not plan.began_on or any(review.unread for review in plan.reviews):
        return
    held = sorted(review.held_on for review in plan.reviews if review.held_on)
    days = [plan.began_on, *held]
    for place, (last, this) in enumerate(pairwise(days)):
        yield from _timed(ask.LATER_REVIEW if place else ask.FIRST_REVIEW, child, plan.line, last, this, as_of)
    question = ask.LATER_REVIEW if held else ask.FIRST_REVIEW
    ended = plan.ended_on if plan.ended_on and plan.ended_on <= as_of else None
    due = _due(question.rule_id, days[-1])
    if due and (ended is None or ended > due) and days[-1] <= as_of:
        until = min(ended or as_of, as_of)
        state = State.OPEN_OVER if until > due else State.OPEN
        note = f"the plan ended on {ended} without it" if ended else "no review in this file since"
        state = State.OVER if ended else state
        yield Found(question, child.child_id, plan.line, state, days[-1], due, None, (until - days[-1]).days, note)


def _timed(
    question: Question, child: CensusChild, line: int, began: date, done: date | None, as_of: date
) -> Iterator[Found]:
    if began > as_of:
        return
    if done and done < began:
        note = f"{question.title}: {done} is before {began}"
        yield Found(ask.CANNOT_BE, child.child_id, line, State.LISTED, began, None, done, (done - began).days, note)
        return
    due = _due(question.rule_id, began)
    if due is None:
        return
    done = done if done and done <= as_of else None
    until = done or as_of
    took = (until - began).days if question.counted_in == "days" else _working_days(began, until)
    over = until > due
    state = (State.OVER if over else State.IN_TIME) if done else (State.OPEN_OVER if over else State.OPEN)
    yield Found(question, child.child_id, line, state, began, due, done, took)


def _closed(child: CensusChild, referral: CensusReferral) -> Iterator[Found]:
    if referral.referred_on and referral.closed_on and not referral.no_further_action and not referral.assessments:
        took = (referral.closed_on - referral.referred_on).days
        yield Found(
            ask.NOT_ASSESSED, child.child_id, referral.line, State.LISTED, referral.referred_on, None, referral.closed_on, took,
            f"reason for closing {referral.closed_because}" if referral.closed_because else "",
        )  # fmt: skip


def _again(child: CensusChild) -> Iterator[Found]:
    held = sorted((one.referred_on, one.line) for one in child.referrals if one.referred_on)
    for (last, _), (this, line) in pairwise(held):
        if this <= months_after(last, AGAIN_WITHIN_MONTHS):
            note = f"last referred on {last}"
            yield Found(
                ask.REFERRED_AGAIN, child.child_id, line, State.LISTED, this, None, None, (this - last).days, note
            )


def _plans(child: CensusChild, as_of: date) -> Iterator[Found]:
    held = [plan for referral in child.referrals for plan in referral.protection_plans if plan.began_on]
    earlier: CensusProtectionPlan | None = None
    for plan in sorted(held, key=lambda one: one.began_on or date.max):
        assert plan.began_on
        since_last = (plan.began_on - earlier.ended_on).days if earlier and earlier.ended_on else None
        if earlier or plan.plans_before:
            note = f"{plan.plans_before or 1} before" + (
                f"; the last ended on {earlier.ended_on}" if since_last is not None and earlier else ""
            )
            yield Found(
                ask.SECOND_PLAN, child.child_id, plan.line, State.LISTED, plan.began_on, None, None, since_last, note
            )
        still_open = (plan.ended_on is None or plan.ended_on > as_of) and "ended_on" not in dict(plan.unread)
        if still_open and months_after(plan.began_on, LONG_PLAN_MONTHS) < as_of:
            yield Found(
                ask.LONG_PLAN, child.child_id, plan.line, State.LISTED, plan.began_on, None, None, (as_of - plan.began_on).days,
                f"{len(plan.reviews)} reviews in this file",
            )  # fmt: skip
        earlier = plan


@lru_cache(maxsize=50_000)
def _due(rule_id: str, began: date) -> date | None:
    """The last day in time, by the edition of that day; None where no rule held here applied, or we cannot count so far."""
    edition = edition_on(rule_id, began)
    if edition is None or edition.counts is None:
        return None
    try:
        return day_of(edition.counts.on(began, CALENDAR))
    except CalendarError:
        return None


def _working_days(began: date, until: date) -> int | None:
    try:
        return CALENDAR.working_days_between(began, until)
    except CalendarError:
        return None
