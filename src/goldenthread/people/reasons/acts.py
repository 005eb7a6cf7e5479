"""Giving a reason for opening a record, and answering it. Nothing stops somebody in an emergency; everything is told and checked after.

Serves: K9.W1, T.23
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.urls import reverse

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.telling import tell
from goldenthread.access.versions import Chosen, refuse_if_stale
from goldenthread.people.models import BreakGlass, Person
from goldenthread.people.opening import may_open
from goldenthread.people.reasons.queries import answerable_by
from goldenthread.people.responsible import keepers, managers_of

Purpose = BreakGlass.Purpose

OPEN_FOR: dict[str, timedelta] = {
    Purpose.EMERGENCY: timedelta(hours=12),
    Purpose.COVER: timedelta(hours=24),
    Purpose.LINKED: timedelta(days=3),
    Purpose.CHECK: timedelta(hours=2),
    Purpose.AUDIT: timedelta(days=5),
    Purpose.COMPLAINT: timedelta(days=5),
    Purpose.OTHER: timedelta(hours=4),
}
"""How long a record stays open for each purpose: about what the work takes. Our practice default; a council may shorten it."""

FEWEST_LETTERS = 15
"""Fewer than this says too little for somebody to check. Not asked for in an emergency."""

TOLD_MANAGER = "Somebody has given a reason for opening the record of a child your team works with. Please check it."
TOLD_KEEPER = "Somebody has given a reason for opening a record. Please see that it is checked."
TOLD_LOOKER = {
    BreakGlass.Answer.RIGHT: "Your reason for opening a record has been checked. It was right to look.",
    BreakGlass.Answer.ASK: "You are asked about a reason you gave for opening a record. Please speak with your manager.",
    BreakGlass.Answer.WRONG: "A reason you gave for opening a record was not found right. Your manager will speak with you.",
}


def may_give_reason(person: Person, *, by: Worker) -> Permit:
    """Whether this worker may open this record by saying why. A record locked away from them is not here at all."""
    if not Person.objects.known_to(by).filter(pk=person.pk).exists():
        return no("There is no record here that you can open.")
    if not by.has(Permission.GIVE_A_REASON):
        return no(may_open(person, by=by).because or "You can open this record without giving a reason.")
    return YES


def too_short(because: str, *, purpose: str) -> bool:
    """Whether the words are too few for a reviewer to check. In an emergency they never are."""
    return purpose != Purpose.EMERGENCY and len(because.strip()) < FEWEST_LETTERS


@act
def give_reason(*, person: Person, purpose: str, because: str, at: datetime, by: Worker) -> BreakGlass:
    """Open a record for a while by saying why; the child's manager and information governance are told at once.

    Raises:
        NotAllowed: no such record for this worker, their role opens none, or the words say too little to check.
    """
    may_give_reason(person, by=by).or_refuse()
    if too_short(because, purpose=purpose):
        raise NotAllowed("Say in a sentence why you need to open this record, so that somebody can check it.")
    given = BreakGlass.objects.create(
        worker=by, person=person, purpose=purpose, because=because.strip(), began_at=at, ends_at=at + OPEN_FOR[purpose]
    )
    log(
        by,
        "gave a reason",
        given,
        person_id=person.pk,
        because=f"{given.get_purpose_display()}. {given.because}".strip(),
    )
    managers = [worker for worker in managers_of(person, but=[by]) if worker.pk != by.pk]
    tell(managers, TOLD_MANAGER, link=reverse("reasons"))
    told = {worker.pk for worker in managers} | {by.pk}
    tell([worker for worker in keepers(person) if worker.pk not in told], TOLD_KEEPER, link=reverse("reasons"))
    return given


def may_answer(reason: BreakGlass, *, by: Worker) -> Permit:
    """Whether this worker may say if it was right to look. Nobody answers their own."""
    if reason.worker_id == by.pk:
        return no("Somebody else checks the reasons you gave yourself.")
    if not by.has(Permission.ANSWER_REASONS) or not BreakGlass.objects.filter(answerable_by(by), pk=reason.pk).exists():
        return no("A manager of the child's or the worker's team checks this reason, or information governance.")
    if reason.answer in (BreakGlass.Answer.RIGHT, BreakGlass.Answer.WRONG):
        return no("This reason has been answered already.")
    return YES


def words_of_answer(reason: BreakGlass) -> dict[str, Any]:
    """What a reviewer found, in words, by the names of the form's fields."""
    return {"answer": Chosen(reason.answer), "says": reason.answer_says}


@act
def answer(*, reason: BreakGlass, answer: str, says: str, at: datetime, by: Worker, began_from: str = "") -> BreakGlass:
    """Say whether it was right to look, with words; who looked is told.

    Raises:
        NotAllowed: it is the worker's own, not theirs to check, answered already, or nothing is said where something must be.
        Stale: another reviewer wrote in between that they asked; both are in it.
    """
    reason = BreakGlass.objects.select_for_update().get(pk=reason.pk)
    may_answer(reason, by=by).or_refuse()
    if answer != BreakGlass.Answer.RIGHT and not says.strip():
        raise NotAllowed("Say what you asked or found, so that they and others can understand it.")
    saved, mine = words_of_answer(reason), words_of_answer(BreakGlass(answer=answer, answer_says=says))
    refuse_if_stale(
        began_from,
        saved=saved,
        mine=mine,
        by=reason.answered_by.name if reason.answered_by else "",
        at=reason.answered_at,
    )
    reason.answer, reason.answer_says, reason.answered_by, reason.answered_at = answer, says.strip(), by, at
    reason.save()
    log(
        by,
        "checked a reason",
        reason,
        person_id=reason.person_id,
        because=f"{reason.get_answer_display()}. {reason.answer_says}".strip(),
    )
    tell([reason.worker], TOLD_LOOKER[BreakGlass.Answer(answer)])
    if answer == BreakGlass.Answer.WRONG:
        tell([worker for worker in keepers(reason.person) if worker.pk not in (by.pk, reason.worker_id)],
             "A reason for opening a record was not found right.", link=reverse("reasons"))  # fmt: skip
    return reason
