"""Possible explanations as a tree: written down, what speaks for and against, what is missing, what would tell; kept or dropped, never lost.

Serves: K1.14, K1.15
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Model

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log_each
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking.permits import may_think_together
from goldenthread.casework.assessments.thinking_models import Evidence, Hypothesis, HypothesisEvidence
from goldenthread.casework.assessments.work_models import FamilyAssessment

OF_EXPLANATION, CHOSEN_OF_EXPLANATION = ("words", "why", "research_says"), ("research",)
Status, Kind = Hypothesis.Status, HypothesisEvidence.Kind


def _log(work: FamilyAssessment, did: str, row: Model, by: Worker, because: str = "") -> None:
    children = list(Assessment.objects.filter(work=work).values_list("child_id", flat=True))
    log_each(by, did, children, subject=row, because=because)
    touch(*children)


@act
def explain(
    *, work: FamilyAssessment, words: str, by: Worker, why: str = "", research: str = "", research_says: str = "",
    parent: Hypothesis | None = None,
) -> Hypothesis:  # fmt: skip
    """Write down what might be going on: under another explanation where it follows from it.

    Raises:
        NotAllowed: nothing is written, it follows from one of another assessment, or this worker may not write here.
    """
    may_think_together(work, by=by).or_refuse()
    if not words.strip():
        raise NotAllowed("Write what might be going on, so that something could show it wrong.")
    if parent is not None and parent.work_id != work.pk:
        raise NotAllowed("Choose an explanation of this assessment.")
    row = Hypothesis.objects.create(
        work=work, words=words.strip(), why=why.strip(), parent=parent, research=research.strip(),
        research_says=research_says.strip(), recorded_by=by,
    )  # fmt: skip
    _log(work, "wrote down a possible explanation", row, by)
    return row


@act
def change_explanation(
    *, explanation: Hypothesis, words: str, by: Worker, why: str = "", research: str = "", research_says: str = "", began_from: str = "",
) -> Hypothesis:  # fmt: skip
    """Put the words of an explanation right, or name research that speaks to it. Earlier words stay in its history.

    Raises:
        NotAllowed: nothing is written, it was dropped, or this worker may not write here.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    row = Hypothesis.objects.select_for_update(of=("self",)).select_related("work").get(pk=explanation.pk)
    may_think_together(row.work, by=by).or_refuse()
    if row.status == Status.DROPPED:
        raise NotAllowed("It was dropped and stays as it was thought. Take it up again first.")
    if not words.strip():
        raise NotAllowed("Write what might be going on, so that something could show it wrong.")
    mine: dict[str, Any] = dict(zip(OF_EXPLANATION, (words, why, research_says), strict=True))
    mine["research"] = Chosen(research.strip())
    refuse_if_stale(began_from, saved=texts_of(row, OF_EXPLANATION, CHOSEN_OF_EXPLANATION), mine=mine, of=row)
    row.words, row.why, row.research, row.research_says = words.strip(), why.strip(), research.strip(), research_says.strip()  # fmt: skip
    row.save(update_fields=["words", "why", "research", "research_says"])
    _log(row.work, "changed a possible explanation", row, by)
    return row


def weighed(explanation: Hypothesis) -> dict[str, Any]:
    """Where an explanation stands, and why, by the names of the boxes."""
    return {"status": Chosen(explanation.status, at_first=Status.OPEN), "because": explanation.because}


@act
def weigh(
    *, explanation: Hypothesis, status: str, because: str, on: date, by: Worker, began_from: str = ""
) -> Hypothesis:
    """Say where an explanation stands now, and why. A dropped one stays on the page with its reason.

    Raises:
        NotAllowed: no reason is given, there is no such standing, the day is to come, or this worker may not write here.
        Stale: somebody else weighed it in between; both texts are in it.
    """
    row = Hypothesis.objects.select_for_update(of=("self",)).select_related("work").get(pk=explanation.pk)
    may_think_together(row.work, by=by).or_refuse()
    if status not in Status.values:
        raise NotAllowed("Choose where it stands.")
    if not because.strip():
        raise NotAllowed("Say why. Somebody will ask one day what we thought, and why we thought otherwise later.")
    if on > by.today:
        raise NotAllowed("The day cannot be in the future.")
    refuse_if_stale(began_from, saved=weighed(row), mine={"status": Chosen(status), "because": because}, of=row)
    row.status, row.because, row.changed_on = status, because.strip(), on
    row.save(update_fields=["status", "because", "changed_on"])
    _log(row.work, f"weighed a possible explanation: {status}", row, by, because=row.because)
    return row


@act
def speak_to(
    *,
    explanation: Hypothesis,
    kind: str,
    says: str,
    by: Worker,
    wanted_on: date | None = None,
    passage: Evidence | None = None,
) -> HypothesisEvidence:
    """Write down what speaks for or against an explanation, what is missing, or what would tell and by when.

    Raises:
        NotAllowed: nothing is written, a test has no day, the passage is of another assessment, or this worker may not write here.
    """
    may_think_together(explanation.work, by=by).or_refuse()
    if kind not in Kind.values:
        raise NotAllowed("Choose what it is: for, against, missing, or what would tell.")
    words = says.strip() or (passage.words if passage else "")
    if not words:
        raise NotAllowed("Write it, or choose a passage.")
    if kind == Kind.TEST and wanted_on is None:
        raise NotAllowed("By when will it be found out? Give a day.")
    if passage is not None and passage.assessment.work_id != explanation.work_id:
        raise NotAllowed("Choose a passage of this assessment.")
    row = HypothesisEvidence.objects.create(
        hypothesis=explanation, kind=kind, says=words, wanted_on=wanted_on if kind == Kind.TEST else None, passage=passage,
        recorded_by=by,
    )  # fmt: skip
    _log(explanation.work, "wrote what speaks to an explanation", row, by)
    return row


@act
def found_out(*, test: HypothesisEvidence, found: str, by: Worker, began_from: str = "") -> HypothesisEvidence:
    """Write down what a test found, or what came to light about something missing.

    Raises:
        NotAllowed: nothing is written, or this worker may not write here.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    row = HypothesisEvidence.objects.select_for_update(of=("self",)).select_related("hypothesis__work").get(pk=test.pk)
    may_think_together(row.hypothesis.work, by=by).or_refuse()
    if row.kind not in (Kind.TEST, Kind.MISSING):
        raise NotAllowed("Only what was to be found out has an answer.")
    if not found.strip():
        raise NotAllowed("Write what was found, also where it was nothing.")
    refuse_if_stale(began_from, saved={"found": row.found}, mine={"found": found}, of=row)
    row.found = found.strip()
    row.save(update_fields=["found"])
    _log(row.hypothesis.work, "wrote down what a test found", row, by)
    return row
