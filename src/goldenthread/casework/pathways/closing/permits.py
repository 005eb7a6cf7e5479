"""Who may write, ask for, decide and take back the end of our work with a child, each with its reason.

Serves: K10.08
"""

from __future__ import annotations

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.casework.care.models import LegalStatus
from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.plans.models import Plan, PlanChild
from goldenthread.people.models import Person
from goldenthread.people.opening import may_open
from goldenthread.practice.closing import CLOSING

DECIDERS = ("team_manager", "service_manager")
OF_CARE = ("section_20", "interim_care", "care_order", "placement", "emergency", "police", "remand")
ENDED = ("closed", "taken_back")


def standing(closing: Closing) -> str:
    """Where a closing stands. One a file brought, or one from before closings were written here, is closed."""
    last = closing.moves.last()
    if last:
        return str(last.to)
    return "closed" if closing.closed_on else CLOSING.start


def may_begin(child: Person, *, by: Worker) -> Permit:
    """Whether this worker may begin to write an ending."""
    if not by.has(Permission.RECORD):
        return no("Your role does not write in records. Ask somebody who works with the family.")
    return may_open(child, by=by)


def may_write(closing: Closing, *, by: Worker) -> Permit:
    """Whether this worker may write on at it: until it is asked for."""
    stands = standing(closing)
    if stands in ENDED:
        return no("Our work has ended with this closing. It stays as it was decided.")
    if stands == "asked":
        return no("A manager is deciding about it. Take it back first, to write on.")
    return may_begin(closing.child, by=by)


def may_answer(closing: Closing, strand: ConcernChild, *, by: Worker) -> Permit:
    """Whether this worker may answer a worry: while the ending is written; and afterwards one that it left without an answer."""
    if standing(closing) == "closed" and not closing.answers.filter(strand=strand).exists():
        return may_begin(closing.child, by=by)
    return may_write(closing, by=by)


def may_ask(closing: Closing, *, by: Worker) -> Permit:
    """Whether this worker may ask a manager to decide."""
    refusal = CLOSING.refusal(standing(closing), to="asked")
    return no(refusal) if refusal else may_begin(closing.child, by=by)


def may_take_up(closing: Closing, *, by: Worker) -> Permit:
    """Whether this worker may take it back from the manager, to write on."""
    refusal = CLOSING.refusal(standing(closing), to="written")
    return no(refusal) if refusal else may_begin(closing.child, by=by)


def may_decide(closing: Closing, *, by: Worker) -> Permit:
    """Whether this worker may decide it, or send it back: a manager who neither wrote nor asked for it."""
    if not (by.has(Permission.SIGN_OFF) and set(by.role_keys) & set(DECIDERS)):
        return no("A manager decides that our work ends. Yours can see that it waits.")
    if not (permit := may_open(closing.child, by=by)):
        return permit
    if refusal := CLOSING.refusal(standing(closing), to="closed"):
        return no(refusal)
    asked = closing.moves.filter(to="asked").last()
    if by.pk in (closing.recorded_by_id, asked.recorded_by_id if asked else None):
        return no("You wrote this, so somebody else decides it. Another manager can.")
    return YES


def may_close(closing: Closing, *, by: Worker) -> Permit:
    """Whether our work may end now. What the law or a conference began is ended there first."""
    if not (permit := may_decide(closing, by=by)):
        return permit
    name, child = closing.child.short_name, closing.child
    if PlanChild.objects.filter(child=child, kind=Plan.Kind.CHILD_PROTECTION, ended_on__isnull=True).exists():
        return no(f"{name} is on a child protection plan. A conference ends it; after that our work can.")
    if LegalStatus.objects.filter(child=child, kind__in=OF_CARE, ended_on__isnull=True).exists():
        return no(f"{name} is in our care. That ends first, and with it the review that says so.")
    return YES


def may_take_back(closing: Closing, *, by: Worker) -> Permit:
    """Whether this worker may say that it was closed by mistake."""
    if not by.has(Permission.SIGN_OFF):
        return no("A manager takes a closing back. Tell yours why it was a mistake.")
    refusal = CLOSING.refusal(standing(closing), to="taken_back")
    return no(refusal) if refusal else may_open(closing.child, by=by)
