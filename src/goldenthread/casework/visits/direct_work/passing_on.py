"""Telling an adult what a child put into direct work, as far as the child said they may know, and what that adult answered.

Serves: K2.06
"""

from __future__ import annotations

from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.visits.direct_work_models import DirectWork, WorkPassedOn
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.reaching import Line, may_reach

MayKnow = DirectWork.MayKnow


def may_be_told(work: DirectWork) -> Permit:
    """Whether any adult may be told of this, as the child says."""
    name = work.child.short_name
    if work.may_know == MayKnow.NOT_ASKED:
        return no(f"{name} has not been asked who may know. Ask first, and write down what {name} says.")
    if work.may_know == MayKnow.NOBODY:
        return no(
            f"{name} wants nobody else to know. Only to keep somebody safe may an adult be told, and {name} hears of it first."
        )
    return YES


@act
def pass_on(
    *, work: DirectWork, told: str, on: date, by: Worker, person: Person | None = None, who: str = "", named: bool = False, to_keep_safe: str = "",
    answer: str = "",
) -> WorkPassedOn:  # fmt: skip
    """An adult was told what the child feels or asks for. `named`: the child named them among those who may know.

    Raises:
        NotAllowed: the child was not asked, or said no, and nobody has to be kept safe; they are not among those the child named; it would tell
            them something that is kept from them; or the day lies before the work or is to come.
    """
    work = DirectWork.objects.select_for_update(of=("self",)).select_related("child").get(pk=work.pk)
    may_write([work.child], by=by).or_refuse()
    if person is None and not who.strip():
        raise NotAllowed("Say who was told.")
    if not told.strip():
        raise NotAllowed("Write what they were told, in the words that were used.")
    if not work.on <= on <= by.today:
        raise NotAllowed("Choose a day between the work and today.")
    if not to_keep_safe.strip():
        may_be_told(work).or_refuse()
        if work.may_know == MayKnow.SOME and not named:
            raise NotAllowed(
                f"{work.child.short_name} said who may know: {work.may_know_words}. Ask {work.child.short_name} before anybody else is told."
            )
    if person is not None:
        may_reach(
            person, channel=Channel.IN_PERSON, on=on, carrying=[Line(told, about=frozenset({work.child_id}))]
        ).or_refuse()
    row = WorkPassedOn.objects.create(
        work=work, person=person, who=who.strip(), on=on, told=told.strip(), to_keep_safe=to_keep_safe.strip(), answer=answer.strip(),
        answered_on=on if answer.strip() else None, recorded_by=by,
    )  # fmt: skip
    log(by, "told an adult of direct work", row, person_id=work.child_id)
    touch(work.child_id)
    return row


@act
def answered(*, row: WorkPassedOn, answer: str, on: date, by: Worker) -> None:
    """What the adult said to it, and what they will do. It stands beside what the child said.

    Raises:
        NotAllowed: they have answered, nothing is said, or the day is not between the telling and today.
    """
    row = WorkPassedOn.objects.select_for_update(of=("self",)).select_related("work__child").get(pk=row.pk)
    may_write([row.work.child], by=by).or_refuse()
    if row.answered_on:
        raise NotAllowed("Their answer is written down. If they say more, write down a new telling.")
    if not answer.strip():
        raise NotAllowed("Write what they said, in their own words.")
    if not row.on <= on <= by.today:
        raise NotAllowed("Choose a day between the telling and today.")
    row.answer, row.answered_on = answer.strip(), on
    row.save(update_fields=["answer", "answered_on"])
    log(by, "wrote down an adult's answer to direct work", row, person_id=row.work.child_id)
    touch(row.work.child_id)
