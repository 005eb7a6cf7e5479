"""Puts our work with a family into the record: who works with them, referrals, assessments, plans, homes, visits, meetings."""

from __future__ import annotations

from typing import Any

from goldenthread.casework.assessments.models import Assessment, AssessmentFactor
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.elmshire.body.working import gone_out
from goldenthread.casework.elmshire.load_plan import lived
from goldenthread.casework.elmshire.telling import OnPlan, Planned, Referred, Visited
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.front_door.models import Referral, ReferralMove
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.models import OwnWords, Wish, WishMove
from goldenthread.casework.plans.models import Plan, PlanChild, Review
from goldenthread.casework.record.models import LastLooked, Summary
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.people.models import Involvement
from goldenthread.practice.front_door import Response


def load_work(at: Telling) -> None:
    """Everything we did with this family, but for the thread itself."""
    _parts(at)
    for number, referred in enumerate(at.told.referrals):
        for child in referred.children:
            at.made["referral", f"{number} {child}"] = _referral(at, referred, child)
    _assessments(at)
    for plan in at.told.plans:
        _plan(at, plan)
    _law_and_homes(at)
    for visit in at.told.visits:
        _visit(at, visit)
    _meetings(at)
    _words_and_wishes(at)
    _summaries_and_looks(at)


def _parts(at: Telling) -> None:
    for told in at.told.parts:
        for child in told.children:
            at.keep(
                Involvement,
                on=at.day(told.since),
                child=at.child(child),
                worker=at.world.worker(told.worker) if told.worker else None,
                team=at.world.team(told.team) if told.team else None,
                part=told.part,
                is_lead=told.lead,
                began_on=at.day(told.since),
                ended_on=at.day(told.until),
                because=told.because,
                ended_because=told.ended_because,
                told_child_on=at.day(told.since) if told.worker else None,
            )


def _referral(at: Telling, told: Referred, child: str) -> Referral:
    received, decided = at.day(told.on), at.day(told.decided)
    referral: Referral = at.keep(
        Referral,
        on=received,
        child=at.child(child),
        received_on=received,
        received_at=at.world.moment(received, told.at) if told.at else None,
        from_source=told.source,
        from_words=told.by,
        from_protected=told.protected,
        primary_need=told.need,
        reason=told.reason,
        explained_on=at.day(told.explained),
        explained_says=told.family_said,
        decided_on=decided,
        decision=told.decision,
        decision_because=told.because,
        decided_by=at.world.worker(told.decided_by) if decided else None,
        told_referrer_on=at.day(told.told),
        closed_on=at.day(told.closed),
        closed_reason=told.closed_reason,
        no_further_action=told.decision == Response.NO_FURTHER_ACTION if decided else None,
    )
    for to, day, because in (
        ("received", told.on, ""),
        ("decided", told.decided, told.because),
        ("told", told.told, ""),
        ("closed", told.closed, ""),
    ):
        if day:
            at.moved(ReferralMove, day, referral=referral, to=to, because=because)
    return referral


def _referral_of(at: Telling, child: str, *, by: str) -> Referral | None:
    """The last referral of a child that had come in by a told day."""
    numbers = [number for number, told in enumerate(at.told.referrals) if child in told.children and told.on <= by]
    return at.made["referral", f"{numbers[-1]} {child}"] if numbers else None


def _assessments(at: Telling) -> None:
    for told in at.told.assessments:
        for child, analysis in told.analysis.items():
            done = at.day(told.done)
            assessment = at.keep(
                Assessment,
                on=at.day(told.started),
                by=told.by,
                child=at.child(child),
                referral=_referral_of(at, child, by=told.started),
                started_on=at.day(told.started),
                looked_at_on=at.day(told.looked),
                authorised_on=done,
                analysis=analysis,
                written_by=at.world.worker(told.by),
                authorised_by=at.world.worker(told.checked_by) if done else None,
            )
            at.made["assessment", f"{told.done} {child}"] = assessment
            for code in told.factors:
                at.keep(AssessmentFactor, on=done, by=told.by, assessment=assessment, code=code)
    for enquired in at.told.enquiries:
        for child in enquired.children:
            at.keep(
                Enquiry,
                on=at.day(enquired.started),
                child=at.child(child),
                referral=_referral_of(at, child, by=enquired.started),
                started_on=at.day(enquired.started),
                conference_on=at.day(enquired.conference),
                no_conference=enquired.no_conference if enquired.no_conference is not None else not enquired.conference,
                outcome=enquired.outcome,
            )


def _plan(at: Telling, told: Planned) -> None:
    plan = at.made["plan", told.key] = at.keep(
        Plan, on=at.day(told.children[0].began), kind=told.kind, purpose=told.purpose, **lived(at, told.key)
    )
    for place in told.children:
        _place(at, plan, place)


def _place(at: Telling, plan: Plan, told: OnPlan) -> None:
    place = at.keep(
        PlanChild,
        on=at.day(told.began),
        plan=plan,
        child=at.child(told.child),
        kind=plan.kind,
        began_on=at.day(told.began),
        ended_on=at.day(told.ended),
        ended_because=told.because,
        category=told.category,
        latest_category=told.category,
        earlier_plans=told.earlier,
    )
    for day, decided in told.reviews:
        at.keep(Review, on=at.world.working_day(day), place=place, held_on=at.world.working_day(day), decided=decided)


def _law_and_homes(at: Telling) -> None:
    for law in at.told.law:
        at.keep(
            LegalStatus,
            on=at.day(law.began),
            child=at.child(law.child),
            kind=law.kind,
            began_on=at.day(law.began),
            ended_on=at.day(law.ended),
        )
    for home in at.told.homes:
        at.keep(
            Home,
            on=max(filter(None, (at.day(home.began), at.day(at.told.referrals[0].on)))),
            child=at.child(home.child),
            kind=home.kind,
            words=home.words,
            began_on=at.day(home.began),
            ended_on=at.day(home.ended),
            because=home.because,
        )


def _visit(at: Telling, told: Visited) -> None:
    """A visit made or planned. A baby not born yet is visited, and is not seen."""
    happened, planned = at.world.working_day(told.on), at.world.working_day(told.planned)
    visit = at.keep(
        Visit,
        on=happened,
        by=told.worker,
        happened_on=happened,
        planned_on=planned or happened,
        worker=at.world.worker(told.worker),
        where=told.where,
        purpose=told.purpose,
    )
    for child, means in told.children.items():
        seen = happened is not None and child not in told.not_seen and not at.told.people[child].due
        at.keep(
            VisitChild,
            on=happened,
            by=told.worker,
            visit=visit,
            child=at.child(child),
            seen=seen,
            alone=seen and child not in told.not_alone,
            means=means,
        )


def _meetings(at: Telling) -> None:
    for told in at.told.meetings:
        held, planned = at.world.working_day(told.on), at.world.working_day(told.planned)
        for child in told.children:
            at.keep(
                Meeting,
                on=held,
                child=at.child(child),
                kind=told.kind,
                held_on=held,
                planned_on=planned or held,
                where=told.where,
                decided=told.decided,
                **dict[str, Any](gone_out(held, at.world.today) if held else {}),
            )


def _words_and_wishes(at: Telling) -> None:
    for said in at.told.said:
        at.keep(
            OwnWords,
            on=at.day(said.on),
            person=at.child(said.person),
            words=said.words,
            said_on=at.day(said.on),
            heard_by=said.heard_by,
            alone=said.alone,
            setting=said.setting,
            for_header=said.header,
        )
    for told in at.told.wishes:
        wish = at.made["wish", told.name] = at.keep(
            Wish,
            on=at.day(told.asked),
            child=at.child(told.child),
            name=told.name,
            words=told.words,
            asked_on=at.day(told.asked),
            heard_by=told.heard_by,
        )
        at.moved(WishMove, told.asked, wish=wish, to="heard")
        for to, day, says, *more in told.moves:
            how = {"verdict": (more or ["better"])[0]} if to == "verdict" else {"answer": (more or ["yes"])[0]}
            at.moved(WishMove, day, wish=wish, to=to, says=says, **how)


def _summaries_and_looks(at: Telling) -> None:
    for told in at.told.summaries:
        for block, words in told.blocks.items():
            at.keep(
                Summary,
                on=at.day(told.on),
                child=at.child(told.child),
                block=block,
                words=words,
                written_on=at.day(told.on),
            )
    for look in at.told.looked:
        LastLooked.objects.create(
            worker=at.world.worker(look.worker),
            child=at.child(look.child),
            at=at.world.evening(look.on),
            before_at=at.world.moment(at.day(look.before)),
        )
