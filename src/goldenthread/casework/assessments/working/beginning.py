"""Beginning an assessment with a family: for whom and why, and everybody who is to be spoken to, from the first day.

Serves: K1.00, K1.13, K7.03, P.19
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Q

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log_each
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import AssessmentSource, FamilyAssessment, ManagerReview
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import AgencyInvolvement, Parentage, Person
from goldenthread.people.recorded import SourceKind

Whom = AssessmentSource.Whom
BY_SEX = {Person.Sex.FEMALE: Whom.MOTHER, Person.Sex.MALE: Whom.FATHER}
FATHER_UNKNOWN = "Father: nobody is written down. Who might know?"


@act
def begin(*, children: Iterable[Person], why: str, on: date, by: Worker, protection: bool = False) -> FamilyAssessment:
    """Begin an assessment with a family. What a decision on a referral began for these children is taken up; for the others a part begins now.

    Raises:
        NotAllowed: no child is named, nobody says why, the day is to come, this worker may not write about one of them, or one has an
            assessment under way.
    """
    them = list(children)
    if not them:
        raise NotAllowed("Say which children it is about.")
    if not why.strip():
        raise NotAllowed("Say why we are assessing, in the words the family hears.")
    if on > by.today:
        raise NotAllowed("The day it began cannot be in the future.")
    may_write(them, by=by).or_refuse()
    list(Person.objects.select_for_update(of=("self",)).filter(pk__in=[one.pk for one in them]).order_by("pk"))
    for child in them:
        if open_work_of(child):
            raise NotAllowed(
                f"An assessment is under way for {child.short_name}. Go on with it, or leave {child.short_name} out here."
            )
    taken_up = _waiting(them)
    work = FamilyAssessment.objects.create(
        started_on=min([on, *(one.started_on for one in taken_up.values())]),
        why=why.strip(),
        protection=protection,
        recorded_by=by,
    )
    for child in them:
        part = taken_up.get(child.pk) or Assessment(child=child, started_on=on, recorded_by=by)
        part.work, part.written_by = work, part.written_by or by
        part.save()
    AssessmentSource.objects.bulk_create(_to_be_asked(work, them, by))
    ids = [child.pk for child in them]
    log_each(by, "began an assessment with the family", ids, subject=work)
    touch(*ids)
    return work


def open_work_of(child: Person) -> FamilyAssessment | None:
    """The assessment with the family that is under way for a child, if there is one."""
    signed = ManagerReview.objects.filter(what=ManagerReview.What.SIGNED_OFF).values("work_id")
    rows = FamilyAssessment.objects.filter(assessments__child=child, stopped_on__isnull=True).exclude(pk__in=signed)
    return rows.order_by("-pk").first()


def _waiting(children: Iterable[Person]) -> dict[int, Assessment]:
    """For each child the assessment that a decision began and nobody took up yet, the latest of several."""
    rows = Assessment.objects.select_for_update(of=("self",)).filter(
        child__in=list(children), work__isnull=True, authorised_on__isnull=True, source=SourceKind.WORKER
    )
    return {one.child_id: one for one in rows.order_by("started_on", "pk")}


def _to_be_asked(work: FamilyAssessment, children: list[Person], by: Worker) -> list[AssessmentSource]:
    """Both parents, and everybody from another service who works with the children, once each. A father nobody wrote down has his line too."""
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=by.today)
    known = Person.objects.known_to(by)
    rows = Parentage.objects.filter(now, child__in=children, parent__in=known, parent__died_on__isnull=True)
    found: dict[tuple[str, object], AssessmentSource] = {}
    for row in rows.select_related("parent").order_by("pk"):
        whom = BY_SEX.get(Person.Sex(row.parent.sex), Whom.FAMILY)
        words = row.parent.placeholder
        found.setdefault(
            ("person", row.parent_id),
            AssessmentSource(
                work=work, whom=whom, person=row.parent, words=words, why="A parent of the children.", recorded_by=by
            ),
        )
    if not any(one.whom == Whom.FATHER for one in found.values()):
        found["father", 0] = AssessmentSource(
            work=work, whom=Whom.FATHER, words=FATHER_UNKNOWN, why="A parent of the children.", recorded_by=by
        )
    for help_ in AgencyInvolvement.objects.filter(now, child__in=children).select_related("agency").order_by("pk"):
        words = ", ".join(part for part in (help_.name, help_.role) if part)[:160]
        found.setdefault(
            (words, help_.agency_id),
            AssessmentSource(
                work=work,
                whom=Whom.PROFESSIONAL,
                agency=help_.agency,
                words=words,
                why="Works with the children.",
                recorded_by=by,
            ),
        )
    return list(found.values())
