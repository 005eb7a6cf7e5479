"""A manager's decision that our work with a child ends, what follows from it in the record, and taking it back when it was a mistake.

What follows, on the day of the closing: every worry moves to what became of it; the referrals and the plans that an ending ends, end; the
parts of the workers who do not stay, end. Taken back, all of this stands again, and the record says that it was a mistake.
Serves: K10.08, K10.00
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.urls import reverse

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.telling import tell
from goldenthread.casework.front_door.models import Referral, ReferralMove, StrandMove
from goldenthread.casework.notes.writing_models import Signing
from goldenthread.casework.pathways.closing.permits import may_close, may_decide, may_take_back
from goldenthread.casework.pathways.models import Closing, ClosingAnswer, ClosingMove
from goldenthread.casework.plans.models import Plan, PlanChild
from goldenthread.people.models import Involvement
from goldenthread.practice.closing import Became

ENDS = {
    Closing.Kind.CLOSE: (Plan.Kind.CHILD_IN_NEED, Plan.Kind.SAFETY, Plan.Kind.FAMILY_NETWORK, Plan.Kind.EARLY_HELP),
    Closing.Kind.STEP_DOWN: (Plan.Kind.CHILD_IN_NEED, Plan.Kind.SAFETY),
    Closing.Kind.TRANSFER: (Plan.Kind.CHILD_IN_NEED, Plan.Kind.SAFETY, Plan.Kind.FAMILY_NETWORK, Plan.Kind.EARLY_HELP),
}
"""Which plans end with our work. A child protection plan ends at a conference, a care plan with care."""
OUR_WORK_ENDED = "our work ended"
MISTAKE = "It was closed by mistake: {}"
ENDING = (
    "Our work with a child you work with has ended. Their record stays open to you for four weeks, to finish writing."
)
QUESTION = "A closing you wrote came back with a question."
AGAIN = "A closing was taken back. The child is yours again."


def _locked(closing: Closing) -> Closing:
    return Closing.objects.select_for_update(of=("self",)).select_related("child").get(pk=closing.pk)


@act
def send_back(*, closing: Closing, because: str, on: date, by: Worker) -> Closing:
    """Send it back to its writer with a question.

    Raises:
        NotAllowed: this worker does not decide it, or asks nothing.
    """
    row = _locked(closing)
    may_decide(row, by=by).or_refuse()
    if not because.strip():
        raise NotAllowed("Say what is still missing or not yet clear.")
    ClosingMove.objects.create(closing=row, to="sent_back", on=on, because=because.strip(), recorded_by=by)
    if row.recorded_by:
        tell([row.recorded_by], QUESTION, link=reverse("closing", args=[row.child_id]))
    log(by, "sent a closing back", row, person_id=row.child_id, because=because)
    touch(row.child_id)
    return row


@act
def close(
    *, closing: Closing, because: str, on: date, as_shown: str, at: datetime, staying: Iterable[int] = (), by: Worker
) -> Closing:
    """Decide that our work with a child ends, on this day.

    `staying` are the parts that go on; `as_shown` is the summary as it was read, `at` the moment.

    Raises:
        NotAllowed: this worker does not decide it, gives no reason, the day is to come, or a plan or order stands in the way.
    """
    row = _locked(closing)
    may_close(row, by=by).or_refuse()
    if not because.strip():
        raise NotAllowed("Write why it is right that our work ends, in words the child may read one day.")
    if on > by.today:
        raise NotAllowed("Our work ends on a day that has come. Decide on that day.")
    row.closed_on, row.decided_by = on, by
    row.save()
    ClosingMove.objects.create(closing=row, to="closed", on=on, because=because.strip(), recorded_by=by)
    for answer in row.answers.select_related("strand").order_by("pk"):
        move_to_answer(answer, on=on, by=by)
    _end_referrals(row, on=on, by=by)
    ended = PlanChild.objects.filter(child=row.child, kind__in=ENDS[Closing.Kind(row.kind)], ended_on__isnull=True)
    for place in ended:
        _change(place, ended_on=max(on, place.began_on), ended_because=row.because or because.strip())
    _end_parts(row, set(staying), by=by)
    Signing.objects.create(
        what="closing", row_id=row.pk, part=Signing.Part.MANAGER, as_shown=as_shown, sha256=hashlib.sha256(as_shown.encode()).hexdigest(),
        signed_by=by, signed_at=at, says=because.strip(),
    )  # fmt: skip
    log(by, "decided that our work ends", row, person_id=row.child_id, because=because)
    touch(row.child_id)
    return row


def _change(row: Any, **fields: object) -> None:
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()


def move_to_answer(answer: ClosingAnswer, *, on: date, by: Worker) -> None:
    """The worry moves to what became of it. What has ended before, or is still there, stays where it stands."""
    last = answer.strand.moves.last()
    now = last.to if last else "live"
    told: dict[str, Any] = {"strand": answer.strand, "on": max(on, last.on) if last else on, "recorded_by": by}
    if answer.became == Became.RESOLVED and now in ("live", "on_hold"):
        StrandMove.objects.create(to="resolved", because=answer.says, **told)
    if answer.became == Became.PASSED_ON and now in ("live", "on_hold"):
        StrandMove.objects.create(to="passed_on", because=answer.says, passed_to=answer.passed_to, **told)
        now = "passed_on"
    if answer.became == Became.PASSED_ON and now == "passed_on" and answer.accepted_by:
        told["accepted_on"] = answer.accepted_on or on
        StrandMove.objects.create(to="accepted", because=answer.says, passed_to=answer.accepted_by, **told)


def _end_referrals(row: Closing, *, on: date, by: Worker) -> None:
    for referral in Referral.objects.filter(child=row.child, closed_on__isnull=True, received_on__lte=on):
        _change(referral, closed_on=on, closed_reason=row.reason)
        ReferralMove.objects.create(referral=referral, to="closed", on=on, because=OUR_WORK_ENDED, recorded_by=by)


def _end_parts(row: Closing, staying: set[int], *, by: Worker) -> None:
    parts = Involvement.objects.filter(child=row.child, ended_on__isnull=True, began_on__lte=row.closed_on)
    going = [part for part in parts.select_related("worker") if part.pk not in staying]
    for part in going:
        _change(part, ended_on=row.closed_on, ended_because=OUR_WORK_ENDED)
    tell([part.worker for part in going if part.worker and part.worker_id != by.pk], ENDING, link=reverse("child", args=[row.child_id]))  # fmt: skip


@act
def take_back(*, closing: Closing, because: str, on: date, by: Worker) -> Closing:
    """It was closed by mistake: everything stands again as it did, and the record says so.

    Raises:
        NotAllowed: this worker may not, no reason is given, or the child came to us again since.
    """
    row = _locked(closing)
    may_take_back(row, by=by).or_refuse()
    if not because.strip():
        raise NotAllowed("Say why it was a mistake. If something new has happened, it is a new referral.")
    if Referral.objects.filter(child=row.child, received_on__gt=row.closed_on).exists():
        raise NotAllowed(
            "This child has been referred again since. The closing stays, and the work goes on from there."
        )
    says, ended_on = MISTAKE.format(because.strip()), row.closed_on
    for answer in row.answers.select_related("strand"):
        last = answer.strand.moves.last()
        if last and last.recorded_by_id == row.decided_by_id and last.on == ended_on and last.to != "live":
            StrandMove.objects.create(strand=answer.strand, to="live", on=on, because=says, recorded_by=by)
    for referral in Referral.objects.filter(child=row.child, closed_on=ended_on):
        _change(referral, closed_on=None, closed_reason="")
        ReferralMove.objects.create(referral=referral, to="told", on=on, because=says, recorded_by=by)
    for place in PlanChild.objects.filter(child=row.child, ended_on=ended_on, kind__in=ENDS[Closing.Kind(row.kind)]):
        _change(place, ended_on=None, ended_because="")
    parts = Involvement.objects.filter(child=row.child, ended_on=ended_on, ended_because=OUR_WORK_ENDED)
    workers = []
    for part in parts.select_related("worker"):
        _change(part, ended_on=None, ended_because="")
        workers += [part.worker] if part.worker and part.worker_id != by.pk else []
    _change(row, closed_on=None)
    ClosingMove.objects.create(closing=row, to="taken_back", on=on, because=because.strip(), recorded_by=by)
    tell(workers, AGAIN, link=reverse("child", args=[row.child_id]))
    log(by, "took a closing back", row, person_id=row.child_id, because=because)
    touch(row.child_id)
    return row
