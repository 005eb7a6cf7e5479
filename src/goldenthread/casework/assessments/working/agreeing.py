"""What is agreed in an assessment: how far it goes, whether everybody with parental responsibility agrees, and whether it is safe together.

Serves: K1.00, K1.02a, K1.02b, K1.03
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log, log_each
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.casework.assessments.working.asking_queries import about, harm_between, holders_of
from goldenthread.casework.assessments.working.permits import may_carry_on
from goldenthread.design.words import day
from goldenthread.people.models import Consent, Person

AN_ASSESSMENT = "an assessment"
NOT_TO_COME = "The day cannot be in the future."
TAKEN_BACK = "taken_back"
DECIDED = {
    "stop": "We stop here.",
    "early_help": "We stop here and offer early help.",
    "go_on": "We go on, because the worry is great enough.",
    "protection": "We go on as a section 47 enquiry.",
}


def locked(work: FamilyAssessment, by: Worker) -> FamilyAssessment:
    """The assessment, held until the act is done; refused where this worker may not carry it on."""
    work = FamilyAssessment.objects.select_for_update(of=("self",)).get(pk=work.pk)
    may_carry_on(work, by=by).or_refuse()
    return work


def children_of(work: FamilyAssessment) -> list[int]:
    """Numbers of its children."""
    return sorted(set(Assessment.objects.filter(work=work).values_list("child_id", flat=True)))


def noted(work: FamilyAssessment, did: str, by: Worker, *, because: str = "") -> None:
    """What was done to the assessment stands in the log of each child, and what is due for them is worked out again."""
    ids = children_of(work)
    log_each(by, did, ids, subject=work, because=because)
    touch(*ids)


def how_far_of(work: FamilyAssessment) -> dict[str, Any]:
    """Why, how far, and with whom that was agreed, by the names of the boxes."""
    return texts_of(work, ("why", "how_far"), ("agreed_with", "agreed_on"))


@act
def agree_how_far(
    *, work: FamilyAssessment, why: str, how_far: str, by: Worker, agreed_with: Worker | None = None, agreed_on: date | None = None,
    began_from: str = "",
) -> FamilyAssessment:  # fmt: skip
    """Write down why, and how far it goes; agreed with a manager on a day, or not agreed yet.

    Raises:
        NotAllowed: this worker may not, a name stands without a day, the day is to come, or whoever agreed is no manager or assessed here.
        Stale: somebody else wrote or agreed it in between; both texts are in it.
    """
    work = locked(work, by)
    if agreed_with is not None:
        if agreed_on is None or agreed_on > by.today:
            raise NotAllowed("Say on which day you agreed it with them: today, or a day before.")
        if not agreed_with.has(Permission.SIGN_OFF):
            raise NotAllowed("How far it goes is agreed with a manager.")
    if not why.strip():
        raise NotAllowed("Say why we are assessing, in the words the family hears.")
    told = {"why": why.strip(), "how_far": how_far.strip()}
    chosen = {"agreed_with": agreed_with, "agreed_on": agreed_on if agreed_with else None}
    mine = told | {name: Chosen(one) for name, one in chosen.items()}
    refuse_if_stale(began_from, saved=how_far_of(work), mine=mine, of=work)
    for name, value in (told | chosen).items():
        setattr(work, name, value)
    work.save()
    noted(work, "wrote down how far an assessment goes", by)
    return work


@dataclass(frozen=True)
class Said:
    """What one person said to the assessment, and how it was put to them. `taken_back`: they agreed before, and do so no more."""

    answer: str
    on: date
    explained: str = ""
    conditions: str = ""
    lawful_reason: str = ""


@act
def say_consent(
    *, work: FamilyAssessment, person: Person, children: Iterable[Person], said: Said, by: Worker
) -> list[Consent]:
    """Write down whether somebody with parental responsibility agrees, for each of these children.

    Raises:
        NotAllowed: no child is named, the person has no part in one of them, a reason is missing, or the day is to come.
    """
    work, them = locked(work, by), list(children)
    if not them:
        raise NotAllowed("Say for which children.")
    theirs = {
        child.pk
        for holder in holders_of(work, seen_by=by)
        if holder.person.pk == person.pk
        for child in holder.children
    }
    if not {child.pk for child in them} <= theirs:
        raise NotAllowed(
            "This person is not written down as having parental responsibility for each of these children."
        )
    if said.on > by.today:
        raise NotAllowed(NOT_TO_COME)
    if said.answer == Consent.Answer.NOT_ASKED and not said.lawful_reason.strip():
        raise NotAllowed("Say why they were not asked, and what lets us go on without asking.")
    agreed = Consent.objects.filter(
        person=person, child__in=them, about=about(work), answer=Consent.Answer.YES, ended_on__isnull=True
    )
    if said.answer == TAKEN_BACK:
        rows = _taken_back(agreed, said)
    else:
        if said.answer == Consent.Answer.NO:
            _taken_back(agreed, said)
        rows = [
            Consent.objects.create(
                child=child, person=person, what=AN_ASSESSMENT, about=about(work), answer=said.answer, on=said.on, explained=said.explained.strip(),
                conditions=said.conditions.strip(), lawful_reason=said.lawful_reason.strip(), recorded_by=by,
            )
            for child in them
        ]  # fmt: skip
    if not rows:
        raise NotAllowed("They have not agreed yet, so there is nothing to take back.")
    for row in rows:
        log(by, "wrote down whether somebody agrees to an assessment", row, person_id=row.child_id)
    touch(*(row.child_id for row in rows))
    return rows


def _taken_back(agreed: Iterable[Consent], said: Said) -> list[Consent]:
    rows = list(agreed)
    for row in rows:
        row.ended_on = said.on
        row.conditions = "\n\n".join(part for part in (row.conditions, said.conditions.strip()) if part)
        row.save()
    return rows


@act
def talk_about_consent(
    *, work: FamilyAssessment, decided: str, words: str, talked_with: Worker, on: date, by: Worker
) -> FamilyAssessment:
    """Write down the talk with the manager where somebody does not agree: what was decided, and why. Earlier talks stay before it.

    Raises:
        NotAllowed: it was not with a manager, nothing is said, or the day is to come.
    """
    work = locked(work, by)
    if decided not in DECIDED or not words.strip():
        raise NotAllowed("Say what you decided together, and why.")
    if not talked_with.has(Permission.SIGN_OFF):
        raise NotAllowed("This is talked through with a manager.")
    if on > by.today:
        raise NotAllowed(NOT_TO_COME)
    said = f"{day(on)}, with {talked_with.name}: {DECIDED[decided]} {words.strip()}"
    work.consent_talk = f"{work.consent_talk}\n\n{said}".strip()
    work.protection = work.protection or decided == "protection"
    work.save(update_fields=["consent_talk", "protection"])
    noted(work, "talked with a manager about consent to an assessment", by)
    return work


def together_of(work: FamilyAssessment) -> dict[str, Any]:
    """Whether they are seen together, and who said what to it, by the names of the boxes."""
    return {"together": Chosen(work.together), "because": work.together_because}


@act
def say_together(
    *, work: FamilyAssessment, together: str, because: str, by: Worker, began_from: str = ""
) -> FamilyAssessment:
    """Write down whether parents are seen together or apart. Where one has hurt or controlled the other, only a manager says together.

    Raises:
        NotAllowed: nobody says who was asked and what they said, or there was violence and this worker is no manager.
        Stale: somebody else wrote it down in between; both texts are in it.
    """
    work = locked(work, by)
    if together not in (FamilyAssessment.Together.TOGETHER, FamilyAssessment.Together.APART):
        raise NotAllowed("Say whether you see them together or apart.")
    if not because.strip():
        raise NotAllowed("Say whom you asked, each alone, and what they said.")
    if (
        together == FamilyAssessment.Together.TOGETHER
        and not by.has(Permission.SIGN_OFF)
        and harm_between(work, seen_by=by)
    ):
        raise NotAllowed(
            "Violence or control between them is written down. See them apart; only a manager decides otherwise."
        )
    refuse_if_stale(
        began_from, saved=together_of(work), mine={"together": Chosen(together), "because": because}, of=work
    )
    work.together, work.together_because = together, because.strip()
    work.save(update_fields=["together", "together_because"])
    noted(work, "wrote down whether the family is seen together or apart", by)
    return work
