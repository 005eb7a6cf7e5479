"""A team's list as a spreadsheet, and its log: who took it, about whom, and why.

Serves: T.24, T.23
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from goldenthread.access.acting import act
from goldenthread.access.log import log, log_each
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.casework.workspace.teams.queries import Number
from goldenthread.casework.workspace.teams.rows import Row
from goldenthread.design.sheets import BYTE_ORDER_MARK, guarded
from goldenthread.practice.school_years import SCHOOL_YEARS
from goldenthread.practice.thread.shape import Progress

COLUMNS = (
    "Number", "Child", "Age", "School year", "Worker", "Worker away, covered by", "Plan", "Plan since", "Also", "Last seen", "Days since seen",
    "Last seen alone", "Days since seen alone", "Last number", "Number before", "Which way", "Number taken on", "Last review", "Next review planned",
    "Where things are now, written on", "Manager’s oversight, written on", "Days since the oversight",
    "Oversight past your council’s own interval", "Threads", "Where it is worst", "Next due", "Due on", "Why", "Late because", "Our procedure for it",
)  # fmt: skip
PROGRESS = {progress.key: progress.words for progress in Progress}


def may_take(*, by: Worker) -> Permit:
    """Whether this worker may take a team's list out of the application."""
    return YES if by.has(Permission.MANAGE_TEAM) else no("Whoever leads a team takes its list. Ask your manager.")


@act
def take(*, rows: Iterable[Row], because: str, by: Worker) -> bytes:
    """The list as a spreadsheet; one line in the log for each child in it, and one for the sheet.

    Raises:
        NotAllowed: they lead no team.
    """
    may_take(by=by).or_refuse()
    found = list(rows)
    log(by, "took the team's list as a sheet", because=because)
    log_each(by, "was on a sheet", (row.known.child_id for row in found), because=because)
    return written(found, today=by.today)


def written(rows: Iterable[Row], *, today: date) -> bytes:
    """The sheet's text: one line for each child; no cell that a spreadsheet would work out."""
    text = io.StringIO()
    text.write(BYTE_ORDER_MARK)
    sheet = csv.writer(text)
    sheet.writerow(COLUMNS)
    for row in rows:
        sheet.writerow([guarded(cell) for cell in _cells(row, today)])
    return text.getvalue().encode()


def _cells(row: Row, today: date) -> Iterator[str]:
    known, plan, number, due, why = row.known, row.plan, row.number, row.due, row.why()
    yield from (
        str(known.child_id),
        known.name,
        "not born yet" if known.is_unborn else _said(row.age),
        "" if row.year is None else SCHOOL_YEARS[row.year],
        known.worker or "nobody yet",
    )
    yield row.away[0] if row.away else ""
    yield from (plan[0], _day(plan[1])) if plan else ("", "")
    yield ", ".join(row.also)
    yield from (_day(row.seen_on), _since(row.seen_on, today), _day(row.alone_on), _since(row.alone_on, today))
    yield from _number(number) if number else ("", "", "nothing measured", "")
    yield from (_day(row.reviewed_on), _day(row.review_on), _day(row.summary_on))
    yield from (_day(row.oversight_on) or "never", _since(row.oversight_on, today))
    yield ("yes" if row.oversight_is_past(today) else "no") if row.oversight_by else ""
    yield "; ".join(f"{one.name}: {PROGRESS.get(one.progress, one.progress)}" for one in row.threads)
    yield row.says
    counted = why.counted if why else ""
    yield from (due.title, _day(due.due_on), counted, due.late_because or "", _how(due)) if due else ("",) * 5


def _how(due: Any) -> str:
    return f"{due.how['words']}: {due.how['url']}" if due.how else ""


def _number(number: Number) -> tuple[str, ...]:
    before = "" if number.before is None else f"{number.before:g}"
    return (f"{number.question}: {number.value:g}", before, number.moved, _day(number.on))


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""


def _since(value: date | None, today: date) -> str:
    return str((today - value).days) if value else ""


def _said(value: int | None) -> str:
    return "" if value is None else str(value)
