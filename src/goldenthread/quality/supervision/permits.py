"""Who may plan, hold, sign and read a supervision, and if not, why not. The two read it; anybody else says why, and both are told.

Serves: T.16, P.09
"""

from __future__ import annotations

from datetime import datetime

from goldenthread.access.leading import workers_led_by
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.practice.supervision.statuses import SUPERVISION, stands
from goldenthread.quality.supervision.models import Supervision, SupervisionRead

NOT_YOURS = "A supervision is read by the two who sat together. It is not yours to open."
BY_A_REASON = "You were not there. Say why you need to read it; both of them are told at once."


def stands_now(one: Supervision) -> str:
    """Where a supervision stands."""
    return stands(
        held=one.held_on is not None, signed=one.signed_at is not None, called_off=one.called_off_on is not None
    )


def leads(worker: Worker, *, by: Worker) -> bool:
    """Whether one worker leads another's team, or a team above it."""
    return by.has(Permission.MANAGE_TEAM) and workers_led_by(by).filter(pk=worker.pk).exists()


def may_hold_for(worker: Worker, *, by: Worker) -> Permit:
    """Whether this worker may plan and hold supervision for another."""
    if leads(worker, by=by):
        return YES
    return no("Supervision is held by a manager of the worker’s own team, or of a team above it.")


def may_change(one: Supervision, *, by: Worker, to: str = "") -> Permit:
    """Whether this worker may move a supervision on: its manager may, as far as it has come."""
    if one.held_by_id != by.pk:
        return no("Only the manager who holds a supervision changes it.")
    refusal = SUPERVISION.refusal(stands_now(one), to=to) if to else ""
    return no(refusal) if refusal else YES


def may_write(one: Supervision, *, by: Worker) -> Permit:
    """Whether this worker may write what was said: its manager may, until it is signed."""
    if one.held_by_id != by.pk:
        return no(
            "The manager who holds a supervision writes it. What you bring, and what you say to it, is yours to write."
        )
    if stands_now(one) in ("signed", "called_off"):
        return no("This supervision is signed or was called off, so it stays as it is.")
    return YES


def may_bring(one: Supervision, *, by: Worker) -> Permit:
    """Whether this worker may write what they bring: whose supervision it is may, until it is signed."""
    if one.worker_id != by.pk:
        return no("What somebody brings to their supervision is written by themselves.")
    if stands_now(one) in ("signed", "called_off"):
        return no("This supervision is signed or was called off. Bring it to the next one.")
    return YES


def may_say(one: Supervision, *, by: Worker) -> Permit:
    """Whether this worker may say that they have read it, and what they say to it."""
    if one.worker_id != by.pk:
        return no("Whose supervision it was says something to it.")
    return YES if one.signed_at else no("Your manager signs it first.")


def is_of_the_two(one: Supervision, *, by: Worker) -> bool:
    """Whether this worker was one of the two."""
    return by.pk in (one.worker_id, one.held_by_id)


def may_read(one: Supervision, *, by: Worker, at: datetime) -> Permit:
    """Whether this worker may read a supervision now: the two may; somebody else while the reason they gave holds."""
    if is_of_the_two(one, by=by):
        return YES
    if SupervisionRead.objects.filter(supervision=one, worker=by, closes_at__gt=at).exists() and may_ask(one, by=by):
        return YES
    return no(BY_A_REASON if may_ask(one, by=by) else NOT_YOURS)


def may_ask(one: Supervision, *, by: Worker) -> Permit:
    """Whether this worker may read it by giving a reason: managers above the worker, and information governance where the law asks."""
    if is_of_the_two(one, by=by):
        return no("You were there: it is open to you.")
    if leads(one.worker, by=by) or by.has(Permission.LOCK_RECORDS):
        return YES
    return no(NOT_YOURS)
