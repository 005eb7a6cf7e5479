"""The facts the clocks need, for many children at once: referrals, assessments, summaries, and what changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import Any

from django.db.models import Exists, F, OuterRef, QuerySet, Value

from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.plans.models import PlanChild
from goldenthread.casework.record.models import Summary
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Lock, Parentage
from goldenthread.people.recorded import SourceKind
from goldenthread.practice.front_door import NO_NAME_GIVEN, Response
from goldenthread.practice.timescales import facts as of


def clock_facts(child_ids: Collection[int]) -> dict[int, of.ChildFacts]:
    """What the clocks need to know about each of these children, in a fixed number of questions."""
    ids = list(child_ids)
    referrals, assessments, summaries = _referrals(ids), _assessments(ids), _summaries(ids)
    changes = _changes(ids)
    return {
        child_id: of.ChildFacts(
            child_id=str(child_id),
            referrals=tuple(referrals[child_id]),
            assessments=tuple(assessments[child_id]),
            summaries=tuple(summaries[child_id]),
            changes=tuple(sorted(changes[child_id], key=lambda change: (change.on, change.id))),
        )
        for child_id in ids
    }


@asked_often
def _referral_rows(*, ids: list[int]) -> QuerySet[Any]:
    return Referral.objects.filter(child_id__among=ids).order_by("received_on", "pk")


def _referrals(ids: list[int]) -> dict[int, list[of.ReferralFact]]:
    found: dict[int, list[of.ReferralFact]] = defaultdict(list)
    for referral in _referral_rows(ids=ids):
        census = referral.source == SourceKind.CENSUS
        response = Response(referral.decision) if referral.decision else None
        if response is None and census:
            response = Response.NO_FURTHER_ACTION if referral.no_further_action else Response.ASSESS
        found[referral.child_id].append(
            of.ReferralFact(
                id=f"referral {referral.pk}",
                received_on=referral.received_on,
                response=response,
                decided_on=referral.decided_on,
                told_referrer_on=referral.told_referrer_on,
                referrer_can_be_told=referral.from_source != NO_NAME_GIVEN,
                closed_on=referral.closed_on,
                from_census=census,
            )
        )
    return found


@asked_often
def _assessment_rows(*, ids: list[int]) -> QuerySet[Any]:
    return Assessment.objects.filter(child_id__among=ids).order_by("started_on", "pk")


def _assessments(ids: list[int]) -> dict[int, list[of.AssessmentFact]]:
    found: dict[int, list[of.AssessmentFact]] = defaultdict(list)
    for assessment in _assessment_rows(ids=ids):
        found[assessment.child_id].append(
            of.AssessmentFact(
                id=f"assessment {assessment.pk}",
                referral_id=f"referral {assessment.referral_id}" if assessment.referral_id else "",
                started_on=assessment.started_on,
                finished_on=assessment.authorised_on,
            )
        )
    return found


@asked_often
def _summary_rows(*, ids: list[int]) -> QuerySet[Any]:
    return Summary.objects.filter(child_id__among=ids).values_list("child_id", "written_on")


def _summaries(ids: list[int]) -> dict[int, list[of.SummaryFact]]:
    days: dict[int, set[date]] = defaultdict(set)
    for child_id, on in _summary_rows(ids=ids):
        days[child_id].add(on)
    return defaultdict(
        list,
        {
            child_id: [of.SummaryFact(id=f"summary {on.isoformat()}", written_on=on) for on in sorted(found)]
            for child_id, found in days.items()
        },
    )


def _changes(ids: list[int]) -> dict[int, list[of.ChangeFact]]:
    found: dict[int, list[of.ChangeFact]] = defaultdict(list)
    for kind, what, pk, child_id, on in _change_rows(ids=ids):
        found[child_id].append(of.ChangeFact(id=f"{kind} {pk}", on=on, what=what))
    return found


@asked_often
def _change_rows(*, ids: list[int]) -> QuerySet[Any]:
    """Everything that changes a child's life enough for the summary to be read again, in one statement."""
    sources = (
        (Home.objects, "home", "a move of home"),
        (PlanChild.objects, "plan", "a new plan"),
        (LegalStatus.objects, "legal status", "a new legal status"),
        (Involvement.objects.filter(is_lead=True), "involvement", "a change of worker"),
    )
    first, *others = (
        rows.filter(child_id__among=ids).order_by().values_list(Value(kind), Value(what), "pk", "child_id", "began_on")
        for rows, kind, what in sources
    )
    return first.union(*others, _births(ids), all=True)


def _births(ids: list[int]) -> QuerySet[Any]:
    """Babies born to a parent of each of these children. One whose record is locked is not among them: a date would tell of it."""
    locked = Lock.objects.filter(person_id=OuterRef("child_id"), ended_on__isnull=True)
    rows = Parentage.objects.annotate(mine=F("parent__children__child_id"))
    rows = rows.filter(~Exists(locked), mine__among=ids, kind=Parentage.Kind.BIRTH, child__born_on__isnull=False)
    born = rows.exclude(child_id=F("mine")).order_by()
    return born.values_list(Value("birth"), Value("a birth in the family"), "child_id", "mine", "child__born_on")
