"""The morning e-mail: how much waits, in words, and one link to sign in. Never a name, never what it is about.

Sent once to each worker and day, on working days. Who is away gets none: whoever stands in gets the counts of both.
Serves: C.10, T.23
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from smtplib import SMTPException

from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from goldenthread.access.log import log
from goldenthread.access.models import Cover, ReminderChoice
from goldenthread.casework.workspace.doing.things import by_when
from goldenthread.casework.workspace.reminding.counts import Waits, in_words, waits_for
from goldenthread.design.words import day as in_full
from goldenthread.practice.working_days import Calendar, CalendarError

SUBJECT = "Golden Thread: what is due today and this week"


@dataclass(frozen=True)
class Sent:
    """What became of one worker's morning e-mail. `trouble`: why it could not be sent."""

    worker: str
    text: str
    trouble: str = ""


def is_a_working_day(today: date) -> bool:
    """Whether anything is sent on this day. Where the calendar does not reach, from Monday to Friday."""
    try:
        return Calendar().is_working_day(today)
    except CalendarError:
        return today.weekday() < 5


def send_all(*, today: date, address: str, dry: bool = False) -> Iterator[Sent]:
    """Send every morning e-mail that is wanted and was not sent today, one by one; what became of each."""
    for choice_id in list(_wanted(today).order_by("pk").values_list("pk", flat=True)):
        with transaction.atomic():
            if sent := _send_one(choice_id, today=today, address=address, dry=dry):
                yield sent


def _wanted(today: date) -> QuerySet[ReminderChoice]:
    away = Cover.objects.filter(
        away=OuterRef("worker_id"), from_on__lte=today, until_on__gte=today, ended_at__isnull=True
    )
    still_here = Q(worker__left_on__isnull=True) | Q(worker__left_on__gte=today)
    not_yet = Q(morning_sent_on__isnull=True) | Q(morning_sent_on__lt=today)
    return ReminderChoice.objects.filter(still_here, not_yet, ~Q(Exists(away)), morning=True, worker__is_active=True)


def _send_one(choice_id: int, *, today: date, address: str, dry: bool) -> Sent | None:
    """Send one, where nobody else is sending it at this moment. A failure leaves it unsent, to be tried again."""
    choice = _wanted(today).select_for_update(skip_locked=True, of=("self",)).filter(pk=choice_id).select_related("worker").first()  # fmt: skip
    if choice is None:
        return None
    worker = choice.worker
    worker.today = today
    text = written(waits_for(worker), today=today, address=address)
    if dry:
        return Sent(worker.name, text)
    try:
        EmailMessage(SUBJECT, text, to=[worker.email], headers={"Auto-Submitted": "auto-generated"}).send()
    except (OSError, SMTPException, ValueError) as error:
        logging.getLogger("goldenthread.morning").exception("the morning e-mail could not be sent")
        return Sent(worker.name, text, f"{type(error).__name__}: {error}")
    ReminderChoice.objects.filter(pk=choice.pk).update(morning_sent_on=today)
    log(worker, "was sent the morning e-mail", choice)
    return Sent(worker.name, text)


def written(waits: Waits, *, today: date, address: str) -> str:
    """The e-mail's text."""
    lines = [f"{by_day(today)}.", ""]
    if waits.asked:
        lines.append(f"{waits.asked} {'child' if waits.asked == 1 else 'children'} asked for you.")
    for found, words in ((waits.today, "Today"), (waits.late, "Its day has passed"), (waits.week, "Later this week")):
        if found:
            lines.append(f"{words}: {in_words(found)}.")
    if waits.notes:
        lines.append(f"{waits.notes} {'note waits' if waits.notes == 1 else 'notes wait'} for your signature.")
    if not waits:
        lines.append("Nothing is due today or this week.")
    if waits.stands_in:
        lines.append("What belongs to whom you stand in for is counted here too.")
    lines += [
        "",
        f"Sign in to see it: {address}",
        "",
        "You asked for this e-mail. It names nobody. End it under Reminders when you have signed in.",
    ]
    return "\n".join(lines)


def by_day(today: date) -> str:
    """The day at the head: `Monday 23 November 2026`."""
    return f"{by_when(today, date.min)} {today.year}" if today > date.min else in_full(today)
