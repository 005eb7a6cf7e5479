"""The days on which the council's offices are closed: they count for every clock in law, for visits and for decisions at
the front door, and for no other target of the council's own.

A row is only added: so many days from one on, or that they are open after all. A day gone by is never closed afterwards.
Serves: P.03, P.04, K9.06
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.casework.dues.standards.acts import may_set_standards
from goldenthread.casework.dues.standards.in_force import CLOSED, as_standards, changing_standards
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.practice.counting.shapes import said
from goldenthread.practice.timescales.local_standards import Closed, Standards
from goldenthread.practice.working_days import Calendar, CalendarError

MOST_DAYS = 31
A_DAY = timedelta(days=1)


def closed_days(*, seen_by: Worker) -> list[LocalStandard]:
    """Every row of closed days that stands, the latest first."""
    newest: dict[date, LocalStandard] = {}
    for row in LocalStandard.objects.filter(rule=CLOSED).select_related("set_by").order_by("pk"):
        newest[row.applies_from] = row
    return sorted((row for row in newest.values() if row.within), key=lambda row: row.applies_from, reverse=True)


def last_day(row: LocalStandard) -> date:
    """The last day of a row."""
    return row.applies_from + timedelta(days=(row.within or 1) - 1)


def may_close(days: Closed, *, by: Worker, already: Iterable[Closed] = ()) -> Permit:
    """Whether the offices may be said to be closed on these days, with the reason where not."""
    if not (permit := may_set_standards(by)):
        return permit
    if days.first < by.today:
        return no(
            f"{said(days.first)} has gone by. What fell due by then stays as it was judged; say days from today on."
        )
    if days.last < days.first:
        return no("The last day comes before the first.")
    if (days.last - days.first).days >= MOST_DAYS:
        return no(f"At most {MOST_DAYS} days at once. A council’s own targets do not stand still for longer than that.")
    try:
        works = Calendar().working_days_between(days.first - A_DAY, days.last)
    except CalendarError as refusal:
        return no(str(refusal))
    if not works:
        return no("Nobody counts these days anyway: they are weekends and bank holidays.")
    for one in already:
        if one.first <= days.last and days.first <= one.last:
            return no(
                f"The offices are closed from {said(one.first)} to {said(one.last)} already. Leave those days out."
            )
    return YES


def standing_closed() -> tuple[Closed, ...]:
    """The closed days as they stand now."""
    return as_standards(LocalStandard.objects.filter(rule=CLOSED)).closed


def with_days_closed(rows: Iterable[LocalStandard], days: Closed) -> Standards:
    """What the council's standards would be with these days closed. Nothing is kept."""
    kept = list(rows)
    return as_standards([*kept, _row(days, pk=1 + max((row.pk for row in kept), default=0))])


def with_days_open(rows: Iterable[LocalStandard], row: LocalStandard) -> Standards:
    """What they would be if these days were open after all."""
    return as_standards([one for one in rows if not (one.rule == CLOSED and one.applies_from == row.applies_from)])


def _row(days: Closed, *, pk: int | None = None) -> LocalStandard:
    count = (days.last - days.first).days + 1
    told = {
        "rule": CLOSED,
        "within": count,
        "unit": "days",
        "applies_from": days.first,
        "because": days.because.strip(),
    }
    return LocalStandard(pk=pk, **told)


def not_closed_already(found: Standards, rows: Iterable[LocalStandard], *, today: date) -> list[Closed]:
    """The closed days of a file that lie ahead and are not so already. Those gone by judge nothing any more."""
    standing = as_standards(rows).closed
    return [one for one in found.closed if one.first >= today and one not in standing]


@act
def close_days(*, days: Closed, by: Worker) -> LocalStandard:
    """Say that the offices are closed on these days.

    Raises:
        NotAllowed: a day has gone by, they are closed already, nobody works then anyway, or this worker may not.
    """
    may_set_standards(by).or_refuse()
    changing_standards()
    may_close(days, by=by, already=standing_closed()).or_refuse()
    row = _row(days)
    row.set_by = by
    row.save()
    log(by, "closed the offices", row, because=f"{days.first} to {days.last}: {row.because}")
    return row


@act
def open_days(*, row: LocalStandard, because: str, by: Worker) -> LocalStandard:
    """Say that the offices are open on these days after all, which lie ahead.

    Raises:
        NotAllowed: they have begun, were opened meanwhile, or this worker may not.
    """
    may_set_standards(by).or_refuse()
    changing_standards()
    if row.applies_from <= by.today:
        raise NotAllowed("These days have begun. What fell due by them stays as it was judged.")
    if not any(one.first == row.applies_from for one in standing_closed()):
        raise NotAllowed("They are open already.")
    made: LocalStandard = LocalStandard.objects.create(
        rule=CLOSED, within=None, unit="days", applies_from=row.applies_from, because=because.strip(), set_by=by
    )
    log(by, "opened the offices after all", made, because=f"{row.applies_from}: {because}")
    return made
