"""Where nothing is changing as a spreadsheet, and its log: who took it, about whom, and why.

Serves: T.24, T.23
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from goldenthread.access.acting import act
from goldenthread.access.log import log, log_each
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.casework.caseload.standing_still.team_queries import NOBODY_YET, ChildStill
from goldenthread.design.sheets import BYTE_ORDER_MARK, guarded

COLUMNS = ("Number", "Child", "Worker", "What stands still", "Since", "What was seen", "The question", "What was asked")


def may_take(*, by: Worker) -> Permit:
    """Whether this worker may take the list out of the application."""
    return YES if by.has(Permission.MANAGE_TEAM) else no("Whoever leads a team takes its list. Ask your manager.")


@act
def take_still(*, found: Iterable[ChildStill], because: str, by: Worker) -> bytes:
    """The list as a spreadsheet; one line in the log for each child in it, and one for the sheet.

    Raises:
        NotAllowed: they lead no team.
    """
    may_take(by=by).or_refuse()
    rows = list(found)
    log(by, "took where nothing is changing as a sheet", because=because)
    log_each(by, "was on a sheet", (row.child.pk for row in rows), because=because)
    return written(rows)


def written(found: Iterable[ChildStill]) -> bytes:
    """The sheet's text: one line for each place; no cell that a spreadsheet would work out."""
    text = io.StringIO()
    text.write(BYTE_ORDER_MARK)
    sheet = csv.writer(text)
    sheet.writerow(COLUMNS)
    for row in found:
        for line in row.lines:
            drift = line.drift
            cells = (
                str(row.child.pk), row.child.shown_name, row.whose.worker or NOBODY_YET, line.kind.title, drift.begins_on.isoformat(),
                drift.says, drift.asks, line.asked,
            )  # fmt: skip
            sheet.writerow([guarded(cell) for cell in cells])
    return text.getvalue().encode()
