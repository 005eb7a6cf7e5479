"""Works everything due out anew after a standard was set: a small council's at once, a large one's apart from the page, which says how far it is.

It begins after the standard is kept, in batches of transactions of their own, so that nobody's writing waits for it. Cut off half way, nothing is
wrong but what is due for the children not reached: `go_on` does the rest, and doing it twice does no harm.
Serves: P.04
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models.functions import Now

from goldenthread.access.models import Worker
from goldenthread.casework.caseload.refreshing import BATCH, everybody_with_a_record, rebuild
from goldenthread.casework.dues.standards_models import WorkingAnew

CUT_OFF_AFTER = timedelta(minutes=2)
"""How long one batch may take before a page says that the work was cut off and offers to go on."""


def work_anew(*, because: str, by: Worker) -> WorkingAnew:
    """Begin, once what the caller writes is kept."""
    row: WorkingAnew = WorkingAnew.objects.create(because=because[:200], asked_by=by, children=len(_everybody()))
    transaction.on_commit(lambda: begin(row))
    return row


def begin(row: WorkingAnew) -> None:
    """A small council's at once; a large one's in a process of its own."""
    if row.children <= settings.WORKED_OUT_AT_ONCE_CHILDREN:
        go_on(row)
    else:
        command = [sys.executable, "-m", "goldenthread", "work-anew", str(row.pk)]
        subprocess.Popen(command, start_new_session=True, stdin=subprocess.DEVNULL)


def go_on(row: WorkingAnew, *, workers: int = 1) -> None:
    """Work out what is left, batch by batch, saying how far it is. A newer one takes the rest over."""
    ids = _everybody()
    WorkingAnew.objects.filter(pk=row.pk).update(children=len(ids), moved_at=Now())
    row.refresh_from_db()
    share = BATCH * workers
    while row.done < len(ids):
        if WorkingAnew.objects.filter(pk__gt=row.pk).exists():
            break
        some = ids[row.done : row.done + share]
        rebuild(some, workers=workers if len(some) > BATCH else 1)
        row.done += len(some)
        WorkingAnew.objects.filter(pk=row.pk).update(done=row.done, moved_at=Now())
    WorkingAnew.objects.filter(pk__lte=row.pk, finished_at__isnull=True).update(finished_at=Now())


def was_cut_off(row: WorkingAnew) -> bool:
    """Whether the work stands still: begun, not finished, and not gone on for a while by the database's clock."""
    last = WorkingAnew.objects.filter(pk=row.pk, finished_at__isnull=True)
    return (
        last.filter(moved_at__lt=Now() - CUT_OFF_AFTER).exists()
        or last.filter(moved_at__isnull=True, asked_at__lt=Now() - CUT_OFF_AFTER).exists()
    )


def side_by_side() -> int:
    """How many processes share the work."""
    return os.cpu_count() or 1


def _everybody() -> list[int]:
    return list(everybody_with_a_record())
