"""How a worker is reminded of what is due, and how they choose it: a morning e-mail, a calendar's private address. Neither names anybody.

Of a calendar's address only the hash is kept: whoever reads the database cannot read the calendar, and a new address ends the old one.

Serves: C.10, T.23
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.access.reminding_models import ReminderChoice

REMINDED = (Permission.WORK_WITH_CHILDREN, Permission.MANAGE_TEAM)


def new_secret() -> str:
    """The part of a calendar's address that nobody can guess: 256 bits."""
    return secrets.token_urlsafe(32)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def may_be_reminded(*, by: Worker) -> Permit:
    """Whether this worker has anything to be reminded of."""
    if any(by.has(permission) for permission in REMINDED):
        return YES
    return no("Reminders are for people who work with children or lead a team. Your role has nothing that falls due.")


def choice_of(*, seen_by: Worker) -> ReminderChoice:
    """What this worker has chosen; nothing chosen yet where they have not."""
    return ReminderChoice.objects.filter(worker=seen_by).first() or ReminderChoice(worker=seen_by)


@act
def choose_morning(*, by: Worker, wanted: bool) -> ReminderChoice:
    """Send this worker the morning e-mail from now on, or no more.

    Raises:
        NotAllowed: their role has nothing that falls due.
    """
    may_be_reminded(by=by).or_refuse()
    choice = _mine(by)
    choice.morning = wanted
    choice.save(update_fields=["morning"])
    log(by, "chose the morning e-mail" if wanted else "ended the morning e-mail", choice)
    return choice


@act
def make_calendar(*, by: Worker, secret: str, at: datetime) -> ReminderChoice:
    """Make a calendar address, or a new one: the one before it ends at once.

    Raises:
        NotAllowed: their role has nothing that falls due.
    """
    may_be_reminded(by=by).or_refuse()
    choice = _mine(by)
    choice.calendar_hash, choice.calendar_made_at = _hash(secret), at
    choice.save(update_fields=["calendar_hash", "calendar_made_at"])
    log(by, "made a calendar address", choice)
    return choice


@act
def end_calendar(*, by: Worker) -> ReminderChoice:
    """End this worker's calendar address: whoever has it finds nothing there."""
    choice = _mine(by)
    choice.calendar_hash, choice.calendar_made_at = "", None
    choice.save(update_fields=["calendar_hash", "calendar_made_at"])
    log(by, "ended the calendar address", choice)
    return choice


def _mine(worker: Worker) -> ReminderChoice:
    ReminderChoice.objects.get_or_create(worker=worker)
    return ReminderChoice.objects.select_for_update().get(worker=worker)


def end_with_the_worker(worker: Worker) -> None:
    """An account closes: its calendar shows nothing from now on, and no morning e-mail is sent."""
    ReminderChoice.objects.filter(worker=worker).update(calendar_hash="", calendar_made_at=None, morning=False)


def whose_calendar(secret: str) -> Worker | None:
    """The worker whose calendar has this address, while their account is open; None where there is none."""
    wanted = _hash(secret)
    found = ReminderChoice.objects.filter(calendar_hash=wanted, worker__is_active=True).select_related("worker").first()
    if found is None or not hmac.compare_digest(found.calendar_hash, wanted):
        return None
    return found.worker
