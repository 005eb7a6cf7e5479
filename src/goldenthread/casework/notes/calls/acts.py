"""Who rang, whether they got to speak, whether they were rung back; and the child who asked for their worker.

Serves: K2.01c, K3.02b, T.14
"""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Cover, Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.telling import tell
from goldenthread.casework.notes.raised_models import AskedForMe, Call
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Person
from goldenthread.people.responsible import lead_of

RING_BACK = "Somebody rang for you and waits to be rung back. It is under “Calls”."
ASKED = "A child has asked for you. It is at the top of your first page."


def whose_child(child: Person) -> Worker | None:
    """The worker a child is allocated to now."""
    lead = lead_of(child)
    return lead.worker if lead else None


def with_cover(worker: Worker, *, by: Worker) -> list[Worker]:
    """A worker and, while they are away, whoever stands in for them."""
    covers = Cover.objects.filter(Q(ended_at__isnull=True), away=worker, from_on__lte=by.today, until_on__gte=by.today)
    return [worker, *(cover.covering for cover in covers.select_related("covering"))]


@act
def log_call(
    *, child: Person, rang_at: datetime, by: Worker, person: Person | None = None, who: str = "", for_worker: Worker | None = None,
    about: str = "", number: str = "", got_to_speak: bool = False, asked_for_worker: bool = False,
) -> Call:  # fmt: skip
    """Write down that somebody rang. Whoever they wanted is told, and whoever stands in for them; a child who asked comes before all else.

    Raises:
        NotAllowed: this worker may not write in the child's record, or nothing says who rang.
    """
    may_write([child], by=by).or_refuse()
    if person is None and not who.strip():
        raise NotAllowed("Say who rang: choose somebody, or write who it was.")
    wanted = for_worker or whose_child(child) or by
    call = Call.objects.create(
        child=child, person=person, who=who.strip(), rang_at=rang_at, for_worker=wanted, about=about.strip(), number=number.strip(),
        got_to_speak=got_to_speak, recorded_by=by,
    )  # fmt: skip
    if asked_for_worker or (person == child and not got_to_speak):
        asked_for(child=child, asked_at=rang_at, worker=wanted, words=about, through="rang", call=call, by=by)
    elif not got_to_speak:
        tell([one for one in with_cover(wanted, by=by) if one != by], RING_BACK, link="/my-calls/", once=True)
    log(by, "wrote down a call", call, person_id=child.pk)
    touch(child.pk)
    return call


@act
def rung_back(*, call: Call, reached: bool, at: datetime, by: Worker) -> None:
    """Somebody was rung back, and reached or not. Not reached, the call stays on the list.

    Raises:
        NotAllowed: this worker may not write in the child's record, or they were reached before.
    """
    may_write([call.child], by=by).or_refuse()
    call = Call.objects.select_for_update().get(pk=call.pk)
    if call.reached:
        raise NotAllowed("They have been reached already.")
    call.rung_back_at, call.rung_back_by, call.reached = at, by, reached
    call.save(update_fields=["rung_back_at", "rung_back_by", "reached"])
    log(by, "rang back", call, person_id=call.child_id)
    touch(call.child_id)


@act
def asked_for(
    *,
    child: Person,
    asked_at: datetime,
    by: Worker,
    worker: Worker | None = None,
    through: str = "",
    words: str = "",
    call: Call | None = None,
) -> AskedForMe:
    """A child asked for their worker. It goes to the top of the worker's day, and of whoever stands in while they are away.

    Raises:
        NotAllowed: this worker may not write in the child's record.
    """
    may_write([child], by=by).or_refuse()
    wanted = worker or whose_child(child)
    row = AskedForMe.objects.create(
        child=child,
        worker=wanted,
        asked_at=asked_at,
        through=through.strip(),
        words=words.strip(),
        call=call,
        recorded_by=by,
    )
    if wanted:
        tell([one for one in with_cover(wanted, by=by) if one != by], ASKED, link="/my-children/")
    log(by, "wrote down that the child asked for their worker", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def answered(*, asked: AskedForMe, at: datetime, answer: str, by: Worker) -> None:
    """Somebody spoke with the child who had asked; the call they asked in is answered with it.

    Raises:
        NotAllowed: this worker may not write in the child's record, nothing says what was said, or it was answered.
    """
    may_write([asked.child], by=by).or_refuse()
    asked = AskedForMe.objects.select_for_update(of=("self",)).select_related("call").get(pk=asked.pk)
    if asked.answered_at:
        raise NotAllowed("This has been answered already.")
    asked.answered_at, asked.answered_by, asked.answer = at, by, answer.strip()
    asked.save(update_fields=["answered_at", "answered_by", "answer"])
    if asked.call and not asked.call.got_to_speak and not asked.call.reached:
        rung_back(call=asked.call, reached=True, at=at, by=by)
    log(by, "answered the child who asked for their worker", asked, person_id=asked.child_id)
    touch(asked.child_id)
