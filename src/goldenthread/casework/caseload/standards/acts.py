"""Setting a standard and working everything out by it, as one act: the page asks once.

Serves: P.04
"""

from __future__ import annotations

from datetime import date

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.casework.caseload.standards.working_anew import begin, work_anew
from goldenthread.casework.dues.standards import acts, closed_days
from goldenthread.casework.dues.standards_models import LocalStandard, WorkingAnew
from goldenthread.practice.timescales.local_standards import Closed, Standards
from goldenthread.practice.timescales.local_standards import LocalStandard as Number


@act
def set_and_work_out(*, number: Number, it_applied_then: bool = False, knew: int = 0, by: Worker) -> LocalStandard:
    """Set a number, and work out by it.

    Raises:
        NotAllowed: it may not be set; the message says why.
    """
    row = acts.set_standard(number=number, it_applied_then=it_applied_then, knew=knew, by=by)
    work_anew(because=f"{row.rule} was set to {row.within} {row.unit}", by=by)
    return row


@act
def end_and_work_out(*, rule: str, on: date, because: str, knew: int = 0, by: Worker) -> LocalStandard:
    """End a number, and work out without it.

    Raises:
        NotAllowed: it may not be ended; the message says why.
    """
    row = acts.end_standard(rule=rule, on=on, because=because, knew=knew, by=by)
    work_anew(because=f"{rule} has no number of our own from {on:%d %B %Y}", by=by)
    return row


@act
def bring_and_work_out(*, standards: Standards, knew: int = 0, by: Worker) -> list[LocalStandard]:
    """Set what a file holds, and work out by it.

    Raises:
        NotAllowed: one of them may not be set; the message says which and why.
    """
    already = list(LocalStandard.objects.all())
    rows = acts.bring_standards(standards=standards, knew=knew, by=by)
    closing = closed_days.not_closed_already(standards, already, today=by.today)
    rows += [closed_days.close_days(days=days, by=by) for days in closing]
    if rows:
        work_anew(because=f"{len(rows)} numbers or closed days came from a file of standards", by=by)
    return rows


@act
def close_and_work_out(*, days: Closed, by: Worker) -> LocalStandard:
    """Close the offices on these days, and work out by it.

    Raises:
        NotAllowed: they may not be closed; the message says why.
    """
    row = closed_days.close_days(days=days, by=by)
    work_anew(because=f"the offices are closed from {days.first:%d %B %Y} to {days.last:%d %B %Y}", by=by)
    return row


@act
def open_and_work_out(*, row: LocalStandard, because: str, by: Worker) -> LocalStandard:
    """Open them after all, and work out by it.

    Raises:
        NotAllowed: they may not be opened; the message says why.
    """
    made = closed_days.open_days(row=row, because=because, by=by)
    work_anew(because=f"the offices are open after all from {row.applies_from:%d %B %Y}", by=by)
    return made


@act
def go_on_working(*, row: WorkingAnew, by: Worker) -> None:
    """Go on where the work was cut off.

    Raises:
        NotAllowed: this worker may not.
    """
    acts.may_set_standards(by).or_refuse()
    log(by, "went on working out what is due", row)
    begin(row)
