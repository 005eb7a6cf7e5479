"""Who may do what at the front door, each with its reason. The page shows the reason; the act raises it."""

from __future__ import annotations

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.casework.front_door.contact_models import Contact, ContactMove
from goldenthread.casework.front_door.models import Referral
from goldenthread.people.opening import may_open
from goldenthread.practice.front_door import CONTACT, DECIDERS, REFERRAL

NOT_AT_THE_DOOR = "Your role does not answer the front door. Ring the front door and give them the reference."


def may_write_down(by: Worker | None) -> Permit:
    """Whether somebody may write down what we were told: every worker who records, and the public form (nobody by name)."""
    if by is None or by.has(Permission.ANSWER_THE_DOOR) or by.has(Permission.RECORD):
        return YES
    return no("Your role does not write in records. Ring the front door and tell them.")


def may_answer(by: Worker) -> Permit:
    """Whether a worker answers the front door."""
    return YES if by.has(Permission.ANSWER_THE_DOOR) else no(NOT_AT_THE_DOOR)


def stage_of(contact: Contact) -> str:
    """Where a contact stands now, by its key in practice.front_door.CONTACT."""
    last: ContactMove | None = contact.moves.last()
    return last.to if last else CONTACT.start


def may_move(contact: Contact, *, to: str, by: Worker) -> Permit:
    """Whether this contact may go on to there now."""
    if not (permit := may_answer(by)):
        return permit
    refusal = CONTACT.refusal(stage_of(contact), to=to)
    return no(refusal) if refusal else YES


def may_work_on(referral: Referral, *, by: Worker) -> Permit:
    """Whether a worker may write at this referral: whoever answers the door, and whoever works with the child."""
    if by.has(Permission.ANSWER_THE_DOOR):
        return YES
    if by.has(Permission.RECORD) and may_open(referral.child, by=by):
        return YES
    return no(NOT_AT_THE_DOOR)


def standing_of(referral: Referral) -> str:
    """Where a referral stands, by its key in practice.front_door.REFERRAL."""
    if referral.closed_on:
        return "closed"
    if not referral.decided_on:
        return "received"
    return "told" if referral.told_referrer_on else "decided"


def may_decide(referral: Referral, *, by: Worker) -> Permit:
    """Whether a worker may decide what happens with this referral now."""
    if not set(by.role_keys) & set(DECIDERS):
        return no("A manager, or duty out of hours, decides on a referral. Tell yours that it waits.")
    if not (permit := may_work_on(referral, by=by)):
        return permit
    refusal = REFERRAL.refusal(standing_of(referral), to="decided")
    return no(refusal) if refusal else YES


def may_look_again(referral: Referral, *, by: Worker) -> Permit:
    """Whether a worker may take a decision back, to look at the referral again."""
    if not set(by.role_keys) & set(DECIDERS):
        return no("A manager, or duty out of hours, looks at a decision again. Ask yours to.")
    refusal = REFERRAL.refusal(standing_of(referral), to="received")
    return no(refusal) if refusal else may_work_on(referral, by=by)
