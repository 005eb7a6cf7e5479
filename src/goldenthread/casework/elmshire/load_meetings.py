"""Puts more of some meetings of Elmshire into the record: one meeting for all its children, who was asked, what was said and decided."""

from __future__ import annotations

from datetime import date, time

from goldenthread.casework.elmshire.families.meetings_told import MEETINGS
from goldenthread.casework.elmshire.telling.meeting import Guest, MeetingTold, OfferTold, Report, StrategyTold
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion, StrategyShare
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import (
    FamilyOffer,
    Invitation,
    MeetingChild,
    MeetingDecision,
    MeetingReport,
    ReportReader,
)
from goldenthread.casework.plans.living_models import BottomLine
from goldenthread.casework.plans.models import Plan, PlanChild


def load_meetings(at: Telling) -> None:
    """All that is told of this family's meetings."""
    for told in MEETINGS.get(at.told.key, ()):
        if isinstance(told, StrategyTold):
            _strategy(at, told)
        elif isinstance(told, MeetingTold):
            _meeting(at, told)
    for told in MEETINGS.get(at.told.key, ()):
        if isinstance(told, OfferTold):
            _offer(at, told)


def _rows(at: Telling, kind: str, day: str, children: tuple[str, ...]) -> list[Meeting]:
    """The meetings of that day as the telling of the work wrote them: one for each child."""
    days, them = [at.day(day), at.world.working_day(day)], [at.child(key) for key in children]
    rows = Meeting.objects.filter(child__in=them, kind=kind)
    return list((rows.filter(held_on__in=days) | rows.filter(held_on__isnull=True, planned_on__in=days)).order_by("pk"))


def _clock(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


def _meeting(at: Telling, told: MeetingTold) -> None:
    first, *others = _rows(at, told.kind, told.day, told.children)
    for row in others:
        row.delete()
    on = first.held_on
    first.child, first.purpose, first.chair = at.child(told.children[0]), told.purpose, at.world.worker(told.chair)
    first.planned_at, first.where, first.safe_together = _clock(told.at), told.where or first.where, told.safe
    first.began_at, first.late_told, first.minutes, first.family_time = (
        _clock(told.began),
        told.late,
        told.minutes,
        told.family_plan,
    )
    if told.family_plan or told.lines:
        first.plan = _family_plan(at, told, on)
    first.save()
    for key in told.children:
        part, views = told.parts.get(key, ("", ""))
        outcome, because = told.outcomes.get(key, ("", ""))
        at.keep(
            MeetingChild, on=on, meeting=first, child=at.child(key), part=part, views=views, outcome=outcome, outcome_because=because,
            told=told.told.get(key, ""), told_on=on if key in told.told else None,
        )  # fmt: skip
    asked = {guest.who: _guest(at, first, guest) for guest in told.guests}
    for one in told.decisions:
        at.keep(
            MeetingDecision, on=on, meeting=first, words=one.words, because=one.because, dissent=one.dissent, who=one.who, by_when_on=at.day(one.by_when)
        )  # fmt: skip
    for report in told.reports:
        _report(at, first, report, asked)


def _guest(at: Telling, meeting: Meeting, told: Guest) -> Invitation:
    when, where = told.apart
    on = at.day(told.asked)
    row: Invitation = at.keep(
        Invitation, on=on or meeting.held_on, meeting=meeting, person=at.child(told.who) if told.who else None,
        worker=at.world.worker(told.worker) if told.worker else None, agency=at.world.agency(told.service) if told.service else None, words=told.words,
        asked_on=on, how=told.how if on else "", suits=told.suits, needs=told.needs, apart=bool(when), apart_at=_clock(when), apart_where=where,
        hears_child=told.hears, answer=told.answer, answer_words=told.answer_words, came=told.came, came_words=told.came_words,
        minutes_on=meeting.minutes_ready_on if told.came else None,
    )  # fmt: skip
    return row


def _report(at: Telling, meeting: Meeting, told: Report, asked: dict[str, Invitation]) -> None:
    shared, read = at.day(told.shared), at.day(told.read)
    row = at.keep(
        MeetingReport, on=shared, meeting=meeting, words=told.words, due_on=at.day(told.due), written_on=shared, shared_on=shared, read_on=read,
        late_because=told.late_because,
    )  # fmt: skip
    for key, together in told.readers.items():
        seen = read or (shared if together else None)
        at.keep(
            ReportReader,
            on=shared,
            report=row,
            invitation=asked[key],
            shared_on=shared,
            how="in_person",
            read_on=seen,
            together=together,
        )


def _family_plan(at: Telling, told: MeetingTold, on: date | None) -> Plan:
    plan: Plan = at.keep(Plan, on=on, kind=Plan.Kind.FAMILY_NETWORK, purpose=told.family_plan, agreed_on=on)
    for key in told.children:
        at.keep(PlanChild, on=on, plan=plan, child=at.child(key), kind=plan.kind, began_on=on)
    for words, because, kept in told.lines:
        at.keep(BottomLine, on=on, plan=plan, words=words, because=because, kept=kept)
    return plan


def _strategy(at: Telling, told: StrategyTold) -> None:
    on = at.day(told.day)
    assert on is not None
    first: StrategyDiscussion | None = None
    for key in told.children:
        enquiry = Enquiry.objects.filter(child=at.child(key), started_on=on).first()
        if enquiry:
            enquiry.led_by, enquiry.came_to, enquiry.ended_on = (
                at.author,
                Enquiry.CameTo.CONFERENCE,
                enquiry.conference_on,
            )
            enquiry.save()
        row = at.keep(
            StrategyDiscussion, on=on, child=at.child(key), held_on=on, led_by=at.world.worker(told.led_by), decided=told.decided, because=told.because,
            safe_now=told.safe_now, medical=told.medical, family_told=told.family_told, enquiry=enquiry, held_with=first,
        )  # fmt: skip
        first = first or row
    for words, says, absent in told.shares:
        at.keep(StrategyShare, on=on, discussion=first, words=words, says=says, absent_because=absent)


def _offer(at: Telling, told: OfferTold) -> None:
    on = at.day(told.on)
    came_of_it = _rows(at, "family_group", told.meeting, (told.child, *at.told.people)) if told.meeting else []
    FamilyOffer.objects.create(
        recorded_by=at.author, **at.world.written(on), child=at.child(told.child), person=at.child(told.who) if told.who else None, offered_on=on,
        model=told.model, answer=told.answer, answered_on=at.day(told.answered), coordinator=told.coordinator,
        not_offered_because=told.not_because, meeting=came_of_it[0] if came_of_it else None,
    )  # fmt: skip
