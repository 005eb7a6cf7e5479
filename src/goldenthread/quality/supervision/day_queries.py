"""Supervision as it stands in a day: a worker's own that is planned, and what a manager has to plan, prepare, look at or sign.

The date is the manager's to keep: a worker is told of a day that is set, not that theirs is late.
Serves: T.16, P.09, C.10
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse

from goldenthread.access.models import Worker
from goldenthread.casework.workspace.doing.colleagues import WithColleague
from goldenthread.casework.workspace.doing.starting import page_of
from goldenthread.design.words import short_day
from goldenthread.people.asked_often import asked_often
from goldenthread.quality.supervision.models import Supervision
from goldenthread.quality.supervision.team_queries import Line, lines_i_hold

KIND, TO_SIGN = "supervision", "sign supervision"


def my_own(worker: Worker, until: date) -> Iterator[WithColleague]:
    """A worker's own supervision, where a day for it has been set: to prepare, and to write what they bring."""
    for one in _planned_with(worker_id=worker.pk, today=worker.today, until=until):
        start = page_of("prepare_supervision", "Prepare", one.pk)
        yield WithColleague(KIND, f"Supervision with {one.held_by.name}", start, on=one.planned_on, about=_where(one))


@asked_often
def _planned_with(*, worker_id: int, today: date, until: date) -> QuerySet[Any]:
    rows = Supervision.objects.filter(
        worker_id=worker_id, held_on__isnull=True, called_off_on__isnull=True, planned_on__gte=today, planned_on__lte=until
    )  # fmt: skip
    return rows.select_related("held_by").order_by("planned_on", "pk")


def that_i_hold(worker: Worker, until: date) -> Iterator[WithColleague]:
    """What whoever leads a team has to do for supervision of those they supervise themselves, until a day."""
    for line in lines_i_hold(seen_by=worker):
        yield from _of(line, worker, until)


def _of(line: Line, manager: Worker, until: date) -> Iterator[WithColleague]:
    name = line.worker.name
    if line.unsigned and line.unsigned.held_by_id == manager.pk:
        start = page_of("supervision", "Finish it", line.unsigned.pk)
        yield WithColleague(TO_SIGN, f"Finish and sign the supervision with {name}", start, since=line.unsigned.held_on)
    if line.planned:
        yield from _planned(line, line.planned, manager, until)
    elif line.due and line.due.on <= until:
        why = reverse("why_supervision", args=[line.worker.pk])
        start = page_of("plan_supervision", "Plan it", line.worker.pk)
        about = line.due.because[:1].upper() + line.due.because[1:]
        yield WithColleague(KIND, f"Supervision with {name}: plan it", start, on=line.due.on, about=about, why=why)
    if line.progress and line.progress.on <= until:
        start = page_of("plan_supervision", "Open", line.worker.pk)
        what = f"Look with {name} at how the first year goes"
        yield WithColleague(KIND, what, start, on=line.progress.on, about=line.progress.because.capitalize())


def _planned(line: Line, one: Supervision, manager: Worker, until: date) -> Iterator[WithColleague]:
    """One that has a day: to prepare, or from that day on to hold and write. What another manager planned is theirs to hold."""
    if one.held_by_id != manager.pk or one.planned_on is None or one.planned_on > until:
        return
    held = one.planned_on <= manager.today
    start = page_of("hold_supervision" if held else "prepare_supervision", "Hold it" if held else "Prepare", one.pk)
    was_due = f"Due by {short_day(line.due.on)}." if line.due and line.due.on < one.planned_on else ""
    about = " ".join(words for words in (_where(one), was_due) if words)
    yield WithColleague(KIND, f"Supervision with {line.worker.name}", start, on=one.planned_on, about=about)


def _where(one: Supervision) -> str:
    """When on that day and where, in a sentence; "" where neither is set."""
    words = ", ".join(
        word for word in (f"at {one.planned_at:%H:%M}" if one.planned_at else "", one.where.strip()) if word
    )
    return f"{words[:1].upper()}{words[1:]}." if words else ""
