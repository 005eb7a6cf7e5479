"""What passes between worker and manager: sent, looked at, sent back with questions, answered; and an assessment that is stopped.

Signing off puts several slices together and stands in `record.assessing.signing`.
Serves: K1.07a, K2.W2
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.telling import tell
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import FamilyAssessment, ManagerReview, SignOffAnswer
from goldenthread.casework.assessments.working.agreeing import children_of, noted
from goldenthread.casework.assessments.working.permits import authors_of, may_carry_on, may_look, may_send, may_stop
from goldenthread.people.models import Person
from goldenthread.people.responsible import knowing_of, managers_of
from goldenthread.practice.assessing.sign_off import Gap
from goldenthread.practice.refer_on import IN_FRONT, IN_FRONT_KEY

Look = ManagerReview.What
TO_LOOK_AT = "An assessment waits for you to look at it."
SENT_BACK = "Your manager has questions about an assessment of yours."
CHILD_IN_FRONT = Gap(IN_FRONT_KEY, IN_FRONT)
"""What every manager is asked of an assessment, whatever is open in it; kept with their look and with the signature."""
LOOKED = "Your manager looked at an assessment of yours."


@dataclass(frozen=True)
class Answer:
    """What is open, and what is said to it."""

    gap: Gap
    because: str


def held(work: FamilyAssessment) -> FamilyAssessment:
    """The assessment, held until the act is done, so that two who decide at once do not pass each other."""
    return FamilyAssessment.objects.select_for_update(of=("self",)).get(pk=work.pk)


def keep_answers(look: ManagerReview, answers: Iterable[Answer], by: Worker) -> None:
    """Keep what was said to what is open, beside what was done."""
    SignOffAnswer.objects.bulk_create(
        SignOffAnswer(
            look=look,
            gap=one.gap.key,
            child_id=one.gap.child,
            asked=one.gap.asks[:300],
            because=one.because.strip(),
            recorded_by=by,
        )
        for one in answers
        if one.because.strip()
    )


def tell_authors(work: FamilyAssessment, by: Worker, says: str) -> None:
    """Whoever assessed is told, where they may know of the children."""
    child = Person.objects.filter(pk__in=children_of(work)).first()
    workers = Worker.objects.filter(pk__in=authors_of(work) - {by.pk}, is_active=True)
    if child:
        tell(knowing_of(child, workers), says, link=reverse("assessment", args=[work.pk]), once=True)


@act
def send(*, work: FamilyAssessment, by: Worker, says: str = "", answers: Iterable[Answer] = ()) -> ManagerReview:
    """Send it to the manager: a draft to look at together, or the whole to sign off. What is open may be answered with it.

    Raises:
        NotAllowed: it is with the manager, finished or stopped, or this worker may not.
    """
    work = held(work)
    may_send(work, by=by).or_refuse()
    look = ManagerReview.objects.create(
        work=work, what=Look.SENT, by=by, on=by.today, says=says.strip(), recorded_by=by
    )
    keep_answers(look, answers, by)
    for child in Person.objects.filter(pk__in=children_of(work)[:1]):
        tell(managers_of(child, but=[by]), TO_LOOK_AT, link=reverse("to_sign"), once=True)
    noted(work, "sent an assessment to the manager", by)
    return look


@act
def look_at(*, work: FamilyAssessment, says: str, by: Worker, questions: str = "", in_front: str = "") -> ManagerReview:
    """A manager looks at how it is going: it goes on, or goes back with questions. Nobody looks at their own.

    `in_front`: whether the work keeps the child in front, and where they see it.

    Raises:
        NotAllowed: this worker is no manager or assessed here, it is finished, or nothing is said.
    """
    work = held(work)
    may_look(work, by=by).or_refuse()
    if not (says.strip() or questions.strip()):
        raise NotAllowed("Say what you make of it: what is good, what comes next, or what you want to know.")
    what = Look.RETURNED if questions.strip() else Look.PROGRESS
    look = ManagerReview.objects.create(
        work=work, what=what, by=by, on=by.today, says=says.strip(), questions=questions.strip(), recorded_by=by
    )
    keep_answers(look, [Answer(CHILD_IN_FRONT, in_front)], by)
    Assessment.objects.filter(work=work, looked_at_on__isnull=True).update(looked_at_on=by.today)
    tell_authors(work, by, SENT_BACK if what == Look.RETURNED else LOOKED)
    noted(work, "looked at an assessment as its manager", by)
    return look


@act
def answer_questions(*, look: ManagerReview, answered: str, by: Worker) -> ManagerReview:
    """Answer what the manager asked.

    Raises:
        NotAllowed: nothing was asked, it is answered, nothing is said, or this worker may not write here.
    """
    look = ManagerReview.objects.select_for_update(of=("self",)).select_related("work").get(pk=look.pk)
    may_carry_on(look.work, by=by).or_refuse()
    if not look.questions or look.answered_on:
        raise NotAllowed("There is no question that waits for an answer here.")
    if not answered.strip():
        raise NotAllowed("Write your answer.")
    look.answered, look.answered_on = answered.strip(), by.today
    look.save(update_fields=["answered", "answered_on"])
    noted(look.work, "answered a manager's questions about an assessment", by)
    return look


@act
def stop(*, work: FamilyAssessment, because: str, by: Worker) -> FamilyAssessment:
    """Stop an assessment that will not be finished, with the reason. Its clocks end with it; everything in it stays.

    Raises:
        NotAllowed: this worker is no manager, it is finished or stopped, or no reason is given.
    """
    work = held(work)
    may_stop(work, by=by).or_refuse()
    if not because.strip():
        raise NotAllowed("Say why it is stopped, and what happens for the children instead.")
    work.stopped_on, work.stopped_because = by.today, because.strip()
    work.save(update_fields=["stopped_on", "stopped_because"])
    tell_authors(work, by, "An assessment of yours was stopped.")
    noted(work, "stopped an assessment", by, because=because)
    return work
