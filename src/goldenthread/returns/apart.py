"""Work on a large file happens apart from its page, in a process of its own; the page tells how far it is."""

from __future__ import annotations

import subprocess
import sys

from django.conf import settings
from django.db import transaction

from goldenthread.access.models import Worker
from goldenthread.returns import acts
from goldenthread.returns.models import FileImport


def begin_work(file: FileImport, *, by: Worker, keeping: bool) -> None:
    """Begin to look at a file, or to keep it: a small one is finished with the page, a large one goes on by itself.

    Raises:
        NotAllowed: this worker may not, or this file cannot be kept now.
        Busy: another file is being kept just now.
    """
    acts.begin(file, by=by, keeping=keeping)
    if file.size <= settings.WORKED_ON_AT_ONCE_BYTES:
        acts.work(file, by=by, on=by.today)
    else:
        command = [sys.executable, "-m", "goldenthread", "work-on-file", str(file.pk), str(by.pk)]
        transaction.on_commit(lambda: subprocess.Popen(command, start_new_session=True, stdin=subprocess.DEVNULL))
