"""Opening a dimension for a child, writing in it, leaving it alone with the reason; an adult's difficulty beside what it does to the child.

Two people at one part: nobody's words are overwritten (`access.versions`).
Serves: K1.12, K1.16, P.16, T.02, T.03
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models.functions import Now

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale
from goldenthread.access.versions import texts_of as texts_of_row
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking.permits import may_think
from goldenthread.casework.assessments.work_models import AdultDifficulty, AssessmentPart
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Person
from goldenthread.practice.assessing.dimensions import BY_KEY, TEXTS

CLOSING = ("analysis", "permanence", "if_it_went_on", "if_it_ended", "recommended", "recommended_because", "child_says", "family_says")  # fmt: skip


def texts_of(part: AssessmentPart | None) -> dict[str, str]:
    """What is written in a part, by box; empty where it is not opened."""
    return {name: getattr(part, name) if part else "" for name in TEXTS}


def closing_of(assessment: Assessment) -> dict[str, str]:
    """What it all means and what is recommended, by box."""
    return {name: getattr(assessment, name) for name in CLOSING}


def _locked(assessment: Assessment, by: Worker) -> Assessment:
    row = (
        Assessment.objects.select_for_update(of=("self",))
        .select_related("child", "work", "written_by")
        .get(pk=assessment.pk)
    )
    may_think(row, by=by).or_refuse()
    return row


@act
def open_part(*, assessment: Assessment, dimension: str, by: Worker) -> AssessmentPart:
    """Take a dimension into what is looked at for this child. One that was left alone is taken up again.

    Raises:
        NotAllowed: there is no such dimension, or this worker may not write here.
    """
    row = _locked(assessment, by)
    if dimension not in BY_KEY:
        raise NotAllowed("There is no such part.")
    part, made = AssessmentPart.objects.get_or_create(assessment=row, dimension=dimension, defaults={"recorded_by": by})
    if not made and not part.not_looked_at:
        return part
    if part.not_looked_at:
        part.not_looked_at = ""
        part.save(update_fields=["not_looked_at"])
    log(by, "opened a part of an assessment", part, person_id=row.child_id)
    touch(row.child_id)
    return part


@act
def write_part(
    *, assessment: Assessment, dimension: str, texts: Mapping[str, str], began_from: str, by: Worker
) -> AssessmentPart:
    """Write one part for one child: what we know, how each sees it, what it means.

    Raises:
        NotAllowed: there is no such dimension, or this worker may not write here.
        Stale: somebody else saved it after this worker began; both texts are in it.
    """
    row = _locked(assessment, by)
    if dimension not in BY_KEY:
        raise NotAllowed("There is no such part.")
    part = AssessmentPart.objects.filter(assessment=row, dimension=dimension).select_related("recorded_by").first()
    mine = {name: texts.get(name, "").replace("\r\n", "\n").strip() for name in TEXTS}
    refuse_if_stale(
        began_from, saved=texts_of(part), mine=mine, by=part.recorded_by.name if part and part.recorded_by else "",
        at=part.recorded_at if part else None,
    )  # fmt: skip
    part = part or AssessmentPart(assessment=row, dimension=dimension)
    for name, value in mine.items():
        setattr(part, name, value)
    part.not_looked_at, part.recorded_by, part.recorded_at = "", by, Now()
    part.save()
    log(by, "wrote a part of an assessment", part, person_id=row.child_id)
    touch(row.child_id)
    return part


@act
def leave_part(
    *, assessment: Assessment, dimension: str, because: str, by: Worker, began_from: str = ""
) -> AssessmentPart:
    """Say why a dimension is not looked at for this child. What was written in it before stays in its history.

    Raises:
        NotAllowed: no reason is given, it is asked of every child, something is written in it, or this worker may not write here.
        Stale: somebody else said why in between; both reasons are in it.
    """
    row = _locked(assessment, by)
    if dimension not in BY_KEY:
        raise NotAllowed("There is no such part.")
    if BY_KEY[dimension].always:
        raise NotAllowed(
            "Who a child is, is asked of every child. Where there is nothing to worry about, write what there is to be proud of."
        )
    if not because.strip():
        raise NotAllowed(f"Say why this is not looked at for {row.child.short_name}.")
    part, _ = AssessmentPart.objects.get_or_create(assessment=row, dimension=dimension, defaults={"recorded_by": by})
    if any(texts_of(part).values()) or row.evidence.filter(dimension=dimension).exists():
        raise NotAllowed("Something is written here already, so it has been looked at. Empty it first if it is wrong.")
    refuse_if_stale(began_from, saved={"because": part.not_looked_at}, mine={"because": because}, of=part)
    part.not_looked_at = because.strip()
    part.save(update_fields=["not_looked_at"])
    log(by, "left a part of an assessment alone", part, person_id=row.child_id, because=because.strip())
    touch(row.child_id)
    return part


def difficulty_of(row: AdultDifficulty | None) -> dict[str, Any]:
    """What is hard in an adult's life and what it does to the child, by the names of the boxes."""
    return texts_of_row(row, ("difficulty", "effect", "help_offered"), ("adult",))


@act
def write_difficulty(
    *, assessment: Assessment, adult: Person, difficulty: str, effect: str, by: Worker, help_offered: str = "",
    row: AdultDifficulty | None = None, began_from: str = "",
) -> AdultDifficulty:  # fmt: skip
    """Write down what is hard in an adult's life beside what it does to this child: neither stands alone.

    Serves: K1.16, T.04, K1.W1, K1.W2

    Raises:
        NotAllowed: one of the two is missing, or this worker may not write here.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    mine = _locked(assessment, by)
    name = mine.child.short_name
    if not difficulty.strip():
        raise NotAllowed(f"Write what is hard for {adult.short_name}, in what they do or live with.")
    if not effect.strip():
        raise NotAllowed(
            f"Write what it does to {name}, day by day. An adult’s difficulty alone says nothing about a child."
        )
    if row is not None:
        row = AdultDifficulty.objects.select_for_update(of=("self",)).get(pk=row.pk, assessment=mine)
        told = {"adult": Chosen(adult.pk), "difficulty": difficulty, "effect": effect, "help_offered": help_offered}
        refuse_if_stale(began_from, saved=difficulty_of(row), mine=told, of=row)
    kept = row or AdultDifficulty(assessment=mine, recorded_by=by)
    kept.adult, kept.difficulty, kept.effect, kept.help_offered = adult, difficulty.strip(), effect.strip(), help_offered.strip()  # fmt: skip
    kept.save()
    log(by, "wrote what an adult's difficulty does to a child", kept, person_id=mine.child_id)
    touch(mine.child_id)
    return kept


@act
def write_closing(*, assessment: Assessment, texts: Mapping[str, str], began_from: str, by: Worker) -> Assessment:
    """Write what it all means for this child, permanence, what is recommended and why, and how the child and the family see that.

    Serves: K7.04, K7.08

    Raises:
        NotAllowed: something is recommended without a reason, or this worker may not write here.
        Stale: somebody else saved it after this worker began; both texts are in it.
    """
    row = _locked(assessment, by)
    mine = {name: texts.get(name, "").replace("\r\n", "\n").strip() for name in CLOSING}
    if mine["recommended"] and not mine["recommended_because"]:
        raise NotAllowed("Say why you recommend it: the child may ask one day.")
    who = row.written_by.name if row.written_by else ""
    refuse_if_stale(began_from, saved=closing_of(row), mine=mine, by=who)
    for name, value in mine.items():
        setattr(row, name, value)
    row.save(update_fields=[*CLOSING])
    log(by, "wrote what an assessment means for a child", row, person_id=row.child_id)
    touch(row.child_id)
    return row


@act
def write_views(
    *, assessment: Assessment, child_says: str, family_says: str, by: Worker, began_from: str = ""
) -> Assessment:
    """Write down how the child and the family see it. This may come later than the signature: they have read it by then.

    Serves: T.03

    Raises:
        NotAllowed: this worker may not write in the child's record.
        Stale: somebody else wrote it down in between; both texts are in it.
    """
    row = Assessment.objects.select_for_update(of=("self",)).select_related("child").get(pk=assessment.pk)
    may_write([row.child], by=by).or_refuse()
    mine = {"child_says": child_says, "family_says": family_says}
    refuse_if_stale(began_from, saved=texts_of_row(row, mine), mine=mine, of=row)
    row.child_says, row.family_says = child_says.strip(), family_says.strip()
    row.save(update_fields=["child_says", "family_says"])
    log(by, "wrote how a child and family see an assessment", row, person_id=row.child_id)
    touch(row.child_id)
    return row
