"""Writing the log. Lines go into the caller's transaction, so what happened and its line stand or fall together.

Only a refusal is written in a transaction of its own, because the one it belongs to is rolled back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextvars import ContextVar

from django.db import models, transaction

from goldenthread.access.models import LogEntry, Worker

LARGEST_NUMBER = 2**63 - 1
_page: ContextVar[str] = ContextVar("page or command under way", default="")


def on_page(name: str) -> None:
    """Say which page or command the following lines come from."""
    _page.set(name)


def _entry(
    by: Worker | None, did: str, *, person_id: int | None = None, subject: models.Model | None = None, because: str = ""
) -> LogEntry:
    known = by if by is not None and by.pk is not None else None
    if person_id is not None and person_id > LARGEST_NUMBER:  # typed into an address: it is nobody's
        person_id = None
    return LogEntry(
        worker_id=known.pk if known else None,
        worker_name=known.name if known else "the system",
        did=did,
        person_id=person_id,
        subject_kind=(subject._meta.model_name or "") if subject is not None else "",
        subject_id=subject.pk if subject is not None else None,
        page=_page.get(),
        because=because,
    )


def log(
    by: Worker | None, did: str, subject: models.Model | None = None, *, person_id: int | None = None, because: str = ""
) -> None:
    """Write one line: who did what, to which row, about whom, and why."""
    LogEntry.objects.bulk_create([_entry(by, did, person_id=person_id, subject=subject, because=because)])


def log_each(
    by: Worker | None, did: str, person_ids: Iterable[int], *, subject: models.Model | None = None, because: str = ""
) -> None:
    """Write one line for each person shown or found, or of whom a row says something, in one statement."""
    LogEntry.objects.bulk_create(
        [_entry(by, did, person_id=person_id, subject=subject, because=because) for person_id in person_ids]
    )


def log_shown(by: Worker | None, people: Mapping[int, str]) -> None:
    """Write one line for each person on a page, with how they came to be there: opened, or shown on somebody else's. One statement."""
    LogEntry.objects.bulk_create([_entry(by, did, person_id=person_id) for person_id, did in sorted(people.items())])


def log_refusal(by: Worker | None, did: str, *, person_id: int | None = None, because: str = "") -> None:
    """Write that somebody was refused, in a transaction of its own."""
    with transaction.atomic():
        log(by, did, person_id=person_id, because=because)
