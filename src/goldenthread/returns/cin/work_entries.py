"""A referral of the census and what followed from it, as entries for the record.

Serves: K10.03, T.24
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goldenthread.casework.assessments.models import Assessment, AssessmentFactor
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.front_door.models import Concern, ConcernChild, Referral, StrandMove
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.plans.models import Plan, PlanChild, Review
from goldenthread.practice.census_factors import TELL_OF_VIOLENCE
from goldenthread.returns.cin import rows
from goldenthread.returns.cin.census_words import concern_name, concern_words, ended_words, referrer
from goldenthread.returns.cin.entries import LONGEST_CODE, Family, as_written
from goldenthread.returns.loading.entry import Entry, Place

LONGEST_FACTOR = 6
RESOLVED = "resolved"


def referral_entries(said: rows.CensusReferral, family: Family, *, reference_on: date | None) -> Iterator[Entry]:
    """One referral with its concern and all that followed."""
    place: Place | None = None
    if said.referred_on is None:
        family.without_a_day("referrals", said, about="CINreferralDate")
    else:
        referral = _referral(said, family, said.referred_on)
        place = referral.place
        yield referral
        yield from _concern(said, family, said.referred_on, place)
    for assessment in said.assessments:
        yield from _assessment(assessment, family, place)
    for enquiry in said.enquiries:
        yield from _enquiry(enquiry, family, place)
    yield from _conferences(said, family, reference_on)
    for plan in said.plans:
        yield from _child_in_need_plan(plan, family)
    for protection in said.protection_plans:
        yield from _protection_plan(protection, family)
    for module in said.pre_proceedings:
        raw = "; ".join(f"{name}: {value}" for name, value in module.values)
        family.set_aside(
            "pre-proceedings",
            module.line,
            "Kept as written. Pre-proceedings are not shown in the record yet.",
            raw,
            about="PreProceedingsandFGDM",
        )
    if said.closed_on:
        yield _closing(said, family, said.closed_on)


def _code(value: str) -> str:
    """A code that fits; a longer one is listed by the reader with its raw text."""
    return value if len(value) <= LONGEST_CODE else ""


def _referral(said: rows.CensusReferral, family: Family, on: date) -> Entry:
    values = {
        "received_on": on,
        "from_source": _code(said.source),
        "from_words": referrer(said.source)[:160],
        "primary_need": _code(said.main_need),
        "no_further_action": said.no_further_action,
        "closed_on": said.closed_on,
        "closed_reason": _code(said.closed_because),
    }
    return family.entry(
        Referral,
        family.key_of("referral", on),
        said.line,
        "referrals",
        values=values,
        links={"child": family.person},
        nature=("child_id", "received_on"),
    )


def _concern(said: rows.CensusReferral, family: Family, on: date, referral: Place) -> Iterator[Entry]:
    """Why the child was referred, as far as a code can say; a referral with no need given and no further action has none."""
    if not said.main_need and said.no_further_action:
        return
    key = referral[1]
    tells = any(code in TELL_OF_VIOLENCE for assessment in said.assessments for code in assessment.factors)
    values = {
        "name": concern_name(said.main_need, on),
        "words": concern_words(said.main_need, on),
        "raised_on": on,
        "raised_by": referrer(said.source)[:160],
        "census_words": True,
        "code": _code(said.main_need),
        "about_violence": tells,
    }
    yield family.entry(
        Concern, key, said.line, "concerns", values=values, links={"referral": referral}, nature=("referral_id",)
    )
    links = {"concern": (Concern, key), "child": family.person}
    yield family.entry(ConcernChild, key, said.line, links=links, nature=("concern_id", "child_id"))
    strand = {"strand": (ConcernChild, key)}
    yield family.entry(
        StrandMove, f"{key}|live", said.line, values={"to": "live", "on": on}, links=strand, nature=("strand_id",)
    )
    if said.closed_on:
        ended = {"to": RESOLVED, "on": said.closed_on, "because": ended_words(said.closed_because)}
        yield family.entry(StrandMove, f"{key}|{RESOLVED}", said.line, values=ended, links=strand)


def _assessment(said: rows.CensusAssessment, family: Family, referral: Place | None) -> Iterator[Entry]:
    if said.began_on is None:
        family.without_a_day("assessments", said, about="AssessmentActualStartDate")
        return
    values = {"started_on": said.began_on, "looked_at_on": said.internal_review_on, "authorised_on": said.authorised_on}
    links = {"child": family.person} | ({"referral": referral} if referral else {})
    key = family.key_of("assessment", said.began_on)
    yield family.entry(
        Assessment, key, said.line, "assessments", values=values, links=links, nature=("child_id", "started_on")
    )
    for at, code in enumerate(said.factors):
        if len(code) > LONGEST_FACTOR or code in said.factors[:at]:
            says = (
                "This is not a code of the census. Correct it."
                if len(code) > LONGEST_FACTOR
                else "This factor stands twice for this assessment. It was kept once."
            )
            family.set_aside("factors", said.line, says, code, about="AssessmentFactors")
            continue
        links = {"assessment": (Assessment, key)}
        yield family.entry(
            AssessmentFactor,
            f"{key}|{code}",
            said.line,
            "factors",
            values={"code": code},
            links=links,
            nature=("assessment_id", "code"),
        )


def _enquiry(said: rows.CensusEnquiry, family: Family, referral: Place | None) -> Iterator[Entry]:
    if said.began_on is None:
        family.without_a_day("enquiries", said, about="S47ActualStartDate")
        return
    values = {
        "started_on": said.began_on,
        "conference_target_on": said.conference_due_on,
        "conference_on": said.conference_on,
        "no_conference": said.conference_not_required,
    }
    links = {"child": family.person} | ({"referral": referral} if referral else {})
    yield family.entry(
        Enquiry,
        family.key_of("enquiry", said.began_on),
        said.line,
        "enquiries",
        values=values,
        links=links,
        nature=("child_id", "started_on"),
    )


def _conferences(said: rows.CensusReferral, family: Family, reference_on: date | None) -> Iterator[Entry]:
    """Each first conference once, whether the enquiry, the referral or both name it; one after the census's day is planned, not held."""
    days = {enquiry.conference_on: enquiry.line for enquiry in said.enquiries if enquiry.conference_on}
    if said.conference_on:
        days.setdefault(said.conference_on, said.line)
    for on, line in days.items():
        ahead = reference_on is not None and on > reference_on
        values = {
            "kind": Meeting.Kind.CONFERENCE.value,
            "planned_on": on if ahead else None,
            "held_on": None if ahead else on,
        }
        yield family.entry(
            Meeting,
            family.key_of("conference", on),
            line,
            "conferences",
            values=values,
            links={"child": family.person},
            nature=("child_id", "kind", "held_on"),
        )


def _place_on_plan(family: Family, key: str, line: int, counted: str, values: dict[str, object]) -> Iterator[Entry]:
    links = {"plan": (Plan, key), "child": family.person}
    yield family.entry(
        PlanChild, key, line, counted, values=values, links=links, nature=("child_id", "kind", "began_on")
    )
    yield family.entry(Plan, key, line, values={"kind": values["kind"]})


def _child_in_need_plan(said: rows.CensusPlan, family: Family) -> Iterator[Entry]:
    if said.began_on is None:
        family.without_a_day("child in need plans", said, about="CINPlanStartDate")
        return
    values = {"kind": Plan.Kind.CHILD_IN_NEED.value, "began_on": said.began_on, "ended_on": said.ended_on}
    yield from _place_on_plan(
        family, family.key_of("child in need plan", said.began_on), said.line, "child in need plans", values
    )


def _protection_plan(said: rows.CensusProtectionPlan, family: Family) -> Iterator[Entry]:
    if said.began_on is None:
        family.without_a_day("child protection plans", said, about="CPPstartDate")
        for review in said.reviews:
            family.set_aside(
                "reviews",
                review.line,
                "The plan of this review could not be put into the record.",
                as_written(review),
                about="CPPreviewDate",
            )
        return
    values = {
        "kind": Plan.Kind.CHILD_PROTECTION.value,
        "began_on": said.began_on,
        "ended_on": said.ended_on,
        "category": _code(said.first_category),
        "latest_category": _code(said.latest_category or said.first_category),
        "earlier_plans": said.plans_before,
    }
    key = family.key_of("child protection plan", said.began_on)
    yield from _place_on_plan(family, key, said.line, "child protection plans", values)
    for review in said.reviews:
        if review.held_on is None:
            family.without_a_day("reviews", review, about="CPPreviewDate")
            continue
        at = family.key_of(f"review of {said.began_on}", review.held_on)
        yield family.entry(
            Review,
            at,
            review.line,
            "reviews",
            values={"held_on": review.held_on},
            links={"place": (PlanChild, key)},
            nature=("place_id", "held_on"),
        )


def _closing(said: rows.CensusReferral, family: Family, on: date) -> Entry:
    values = {"closed_on": on, "reason": _code(said.closed_because)}
    return family.entry(
        Closing,
        family.key_of("closing", on),
        said.line,
        "closings",
        values=values,
        links={"child": family.person},
        nature=("child_id", "closed_on"),
    )
