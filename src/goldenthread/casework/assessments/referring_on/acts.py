"""Referring an adult on: with their answer kept, the service asked and asked again, and at the end what the child noticed.

What is signed off stays; the help goes on, so these acts ask only whether the worker may write in the child's record.
Serves: K2.W2
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.refer_on_models import ReferOn
from goldenthread.casework.assessments.referring_on.queries import standing_of
from goldenthread.casework.assessments.work_models import AdultDifficulty
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.consent_models import Consent
from goldenthread.people.models import Agency
from goldenthread.practice.refer_on import REFER_ON

NOT_TO_COME = "The day cannot be in the future."


@dataclass(frozen=True)
class Agreed:
    """What the adult answered, when, how it was explained, and what they agreed to only in part."""

    yes: bool
    on: date
    explained: str
    conditions: str = ""


@act
def refer_on(
    *, difficulty: AdultDifficulty, service: str, person_there: str, child_notices: str, agreed: Agreed, by: Worker
) -> ReferOn:
    """Name an adult service and somebody there for what is hard for an adult, with the adult's own answer. Only their yes lets us ask.

    Raises:
        NotAllowed: this worker may not write here, nobody is named there, or it is not said what the child should notice.
    """
    child, adult = difficulty.assessment.child, difficulty.adult
    may_write([child], by=by).or_refuse()
    if not service.strip() or not person_there.strip():
        raise NotAllowed("Name the service, and somebody there with how to reach them. A list of numbers is not help.")
    if not child_notices.strip():
        raise NotAllowed(
            f"Write what {child.short_name} should notice of it. The help is here because of {child.short_name}’s life."
        )
    row: ReferOn = ReferOn.objects.create(
        difficulty=difficulty, agency=Agency.objects.filter(name__iexact=service.strip()).first(), service=service.strip(),
        person_there=person_there.strip(), child_notices=child_notices.strip(), consent=_kept(difficulty, service, agreed, by), recorded_by=by,
    )  # fmt: skip
    log(by, "referred an adult on", row, person_id=adult.pk)
    touch(child.pk)
    return row


def _kept(difficulty: AdultDifficulty, service: str, agreed: Agreed, by: Worker) -> Consent:
    if agreed.on > by.today:
        raise NotAllowed(NOT_TO_COME)
    if not agreed.explained.strip():
        raise NotAllowed(f"Write how it was explained to {difficulty.adult.short_name}, and in which language.")
    made: Consent = Consent.objects.create(
        child=difficulty.assessment.child, person=difficulty.adult, what=f"being referred to {service.strip()}"[:160],
        about=f"adult difficulty {difficulty.pk}", answer=Consent.Answer.YES if agreed.yes else Consent.Answer.NO, on=agreed.on,
        explained=agreed.explained.strip(), conditions=agreed.conditions.strip(), recorded_by=by,
    )  # fmt: skip
    return made


def _held(row: ReferOn, to: str, by: Worker) -> ReferOn:
    rows = ReferOn.objects.select_for_update(of=("self",))
    found = rows.select_related("difficulty__assessment__child", "difficulty__adult", "consent").get(pk=row.pk)
    may_write([found.difficulty.assessment.child], by=by).or_refuse()
    if refusal := REFER_ON.refusal(standing_of(found), to=to):
        raise NotAllowed(refusal)
    return found


def _done(row: ReferOn, did: str, by: Worker, *, because: str = "") -> ReferOn:
    row.save()
    log(by, did, row, person_id=row.difficulty.adult_id, because=because)
    touch(row.difficulty.assessment.child_id)
    return row


@act
def agree(*, row: ReferOn, on: date, explained: str, by: Worker, conditions: str = "") -> ReferOn:
    """They agree now, who had not agreed before. Their earlier answer stays in the record."""
    found = _held(row, "agreed", by)
    found.consent = _kept(found.difficulty, found.service, Agreed(True, on, explained, conditions), by)
    return _done(found, "kept that an adult agreed to be referred on", by)


@act
def ask(*, row: ReferOn, on: date, how: str, answer_by: date, by: Worker) -> ReferOn:
    """The service is asked: when, how, what it was told, and by when we ask again.

    Raises:
        NotAllowed: the adult did not agree, it was asked before, or the days are not in order.
    """
    found = _held(row, "asked", by)
    if on > by.today or on < found.consent.on:
        raise NotAllowed("Choose a day between the day they agreed and today.")
    if answer_by <= on:
        raise NotAllowed("The day on which we ask again comes after the day we asked.")
    found.asked_on, found.asked_how, found.answer_by = on, how.strip(), answer_by
    return _done(found, "asked an adult service", by)


@act
def answer(
    *, row: ReferOn, answer: str, on: date, says: str, by: Worker, again_on: date | None = None
) -> ReferOn:  # fmt: skip
    """What the service answered. `again_on`: with a yes, when the child is asked what they notice; on a waiting list, when we ask again.

    Raises:
        NotAllowed: it was not asked, it is answered, nothing is said, or the day that comes next is missing.
    """
    found = _held(row, {"yes": "answered", "waits": "waits", "no": "refused"}[answer], by)
    if not says.strip():
        raise NotAllowed("Write what they answered: who sees them, from when; or why not.")
    if on > by.today or (found.asked_on and on < found.asked_on):
        raise NotAllowed("Choose a day between the day they were asked and today.")
    if answer != ReferOn.Answer.NO and (again_on is None or again_on <= on):
        child = found.difficulty.assessment.child.short_name
        raise NotAllowed(f"Say when you ask again: on a waiting list the service, with a yes {child}.")
    found.answered_on, found.answer, found.answer_says = on, answer, says.strip()
    if answer == ReferOn.Answer.WAITS:
        found.answer_by = again_on
    elif answer == ReferOn.Answer.YES:
        found.look_on = again_on
    return _done(found, "kept what an adult service answered", by)


@act
def write_result(*, row: ReferOn, on: date, result: str, child_noticed: str, by: Worker) -> ReferOn:
    """What came of it for the adult, and what the child noticed: asked of the child, or seen in the way this child speaks.

    Raises:
        NotAllowed: they do not help yet, the day is to come, or one of the two is missing.
    """
    found = _held(row, "result", by)
    child = found.difficulty.assessment.child.short_name
    if on > by.today:
        raise NotAllowed(NOT_TO_COME)
    if not result.strip():
        raise NotAllowed("Write what came of it, and who says so.")
    if not child_noticed.strip():
        raise NotAllowed(f"Write what {child} noticed, in {child}’s own words or ways. “Nothing yet” is an answer.")
    found.result_on, found.result, found.child_noticed = on, result.strip(), child_noticed.strip()
    return _done(found, "wrote what came of an adult's help", by)


@act
def give_up(*, row: ReferOn, because: str, by: Worker, taken_back: bool = False) -> ReferOn:
    """It is given up, with why and what helps the child instead. `taken_back`: the adult no longer agrees.

    Raises:
        NotAllowed: it is over already, or no reason is given.
    """
    found = _held(row, "ended", by)
    if not because.strip():
        raise NotAllowed("Say why, and what helps the child instead.")
    if taken_back:
        found.consent.ended_on = by.today
        found.consent.save(update_fields=["ended_on"])
    found.ended_on, found.ended_because = by.today, because.strip()
    return _done(found, "gave up referring an adult on", by, because=because.strip())
