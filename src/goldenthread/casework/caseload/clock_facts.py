"""The facts the clocks need, for many children at once: referrals, assessments, summaries, and what changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.plans.models import PlanChild
from goldenthread.casework.record.models import Summary
from goldenthread.people.models import Involvement
from goldenthread.people.recorded import SourceKind
from goldenthread.practice.front_door import Response
from goldenthread.practice.timescales import facts as of


def clock_facts(child_ids: Collection[int]) -> dict[int, of.ChildFacts]:
    """What the clocks need to know about each of these children, in a fixed number of questions."""
    ids = list(child_ids)
    referrals, assessments, summaries = _referrals(ids), _assessments(ids), _summaries(ids)
    changes = _changes(ids)
    return {
        child_id: of.ChildFacts(
            child_id=str(child_id), referrals=tuple(referrals[child_id]), assessments=tuple(assessments[child_id]),
            summaries=tuple(summaries[child_id]), changes=tuple(sorted(changes[child_id], key=lambda change: (change.on, change.id))),
        )
        for child_id in ids
    }


def _referrals(ids: list[int]) -> dict[int, list[of.ReferralFact]]:
    found: dict[int, list[of.ReferralFact]] = defaultdict(list)
    for referral in Referral.objects.filter(child_id__in=ids).order_by("received_on", "pk"):
        census = referral.source == SourceKind.CENSUS
        response = Response(referral.decision) if referral.decision else None
        if response is None and census:
            response = Response.NO_FURTHER_ACTION if referral.no_further_action else Response.ASSESS
        found[referral.child_id].append(of.ReferralFact(
            id=f"referral {referral.pk}", received_on=referral.received_on, response=response, decided_on=referral.decided_on,
            told_referrer_on=referral.told_referrer_on, closed_on=referral.closed_on, from_census=census,
        ))
    return found


def _assessments(ids: list[int]) -> dict[int, list[of.AssessmentFact]]:
    found: dict[int, list[of.AssessmentFact]] = defaultdict(list)
    for assessment in Assessment.objects.filter(child_id__in=ids).order_by("started_on", "pk"):
        found[assessment.child_id].append(of.AssessmentFact(
            id=f"assessment {assessment.pk}", referral_id=f"referral {assessment.referral_id}" if assessment.referral_id else "",
            started_on=assessment.started_on, finished_on=assessment.authorised_on,
        ))
    return found


def _summaries(ids: list[int]) -> dict[int, list[of.SummaryFact]]:
    days: dict[int, set[date]] = defaultdict(set)
    for child_id, on in Summary.objects.filter(child_id__in=ids).values_list("child_id", "written_on"):
        days[child_id].add(on)
    return defaultdict(list, {
        child_id: [of.SummaryFact(id=f"summary {on.isoformat()}", written_on=on) for on in sorted(found)] for child_id, found in days.items()
    })


CHANGES = (
    (Home, "home", "a move of home"), (PlanChild, "plan", "a new plan"), (LegalStatus, "legal status", "a new legal status"),
    (Involvement, "involvement", "a change of worker"),
)


def _changes(ids: list[int]) -> dict[int, list[of.ChangeFact]]:
    found: dict[int, list[of.ChangeFact]] = defaultdict(list)
    for model, kind, what in CHANGES:
        rows = model.objects.filter(child_id__in=ids)
        if model is Involvement:
            rows = rows.filter(is_lead=True)
        for pk, child_id, on in rows.values_list("pk", "child_id", "began_on"):
            found[child_id].append(of.ChangeFact(id=f"{kind} {pk}", on=on, what=what))
    return found
