"""The council's rows as the rules take them: for each rule, its own number from a day until the next was set.

What is handed to the rules holds the whole history, so that what began under one number is judged by it for ever.
Serves: P.03, P.04
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.db.models.functions import JSONObject

from goldenthread.casework.dues.standards_models import LocalStandard as Row
from goldenthread.people.asked_often import Asking, asked_often
from goldenthread.people.gathering import RowsSubquery
from goldenthread.practice.thread.settings import CODES, ThreadSettings
from goldenthread.practice.timescales.local_standards import Closed, LocalStandard, Standards

A_DAY = timedelta(days=1)
CLOSED = "closed"
"""In place of a rule, where a row says on how many days from one on the offices are closed; without a number: they are open after all."""
CHANGING = 7_402_119
"""The lock that a refresh shares and a change of standards takes alone: no refresh finishes by numbers that have just been replaced."""


def changing_standards() -> None:
    """Wait for every refresh under way, and keep others waiting until this transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [CHANGING])


def council_standards() -> Standards:
    """Every number this council has ever set, in one question to the database."""
    return standards_told(_rows())


def asking_standards() -> Asking:
    """The question for them, to be sent with others; `standards_told` reads its answer."""
    return _rows.asking()


def standards_told(rows: Iterable[tuple[Any, ...]]) -> Standards:
    """The rows as the rules take them; made anew only where they are others than last time."""
    told = tuple(rows)
    if _made.get("rows") != told:
        standards = as_standards(Row(**dict(zip(NAMES, row, strict=True))) for row in told)
        _made.update(rows=told, standards=standards)
    found: Standards = _made["standards"]
    return found


def council_thread() -> ThreadSettings:
    """The intervals of the golden thread, with those this council has set itself."""
    return ThreadSettings(standards=council_standards())


NAMES = ("pk", "rule", "within", "unit", "applies_from", "because")


def thread_rows() -> RowsSubquery:
    """What the council has set for the golden thread, gathered beside another question; `thread_of_rows` reads it."""
    rows = Row.objects.filter(rule__in=CODES.values()).order_by("rule", "applies_from", "pk")
    return RowsSubquery(rows.values(row_of=JSONObject(**{name: name for name in NAMES})))


def thread_of_rows(told: Iterable[dict[str, Any]]) -> ThreadSettings:
    """The intervals of the golden thread, from rows gathered beside another question."""
    rows = [Row(**{**one, "applies_from": date.fromisoformat(one["applies_from"])}) for one in told]
    return ThreadSettings(standards=as_standards(rows))


_made: dict[str, Any] = {}


@asked_often
def _rows() -> QuerySet[Any]:
    rows = Row.objects.order_by("rule", "applies_from", "pk")
    return rows.values_list(*NAMES)


def as_standards(rows: Iterable[Row]) -> Standards:
    """Rows as standards. Of two that begin on one day the later set counts; a row without a number ends the one before it."""
    by_rule: dict[str, dict[object, Row]] = defaultdict(dict)
    for row in sorted(rows, key=lambda one: (one.rule, one.applies_from, one.pk or 0)):
        by_rule[row.rule][row.applies_from] = row
    closed = by_rule.pop(CLOSED, {})
    return Standards(
        tuple(one for of_rule in by_rule.values() for one in _spans(list(of_rule.values()))),
        tuple(as_closed(row) for row in closed.values() if row.within),
    )


def as_closed(row: Row) -> Closed:
    """A row of closed days as the rules take it."""
    return Closed(row.applies_from, row.applies_from + timedelta(days=(row.within or 1) - 1), row.because)


def _spans(rows: list[Row]) -> Iterable[LocalStandard]:
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        if row.within is not None:
            until = following.applies_from - A_DAY if following else None
            yield LocalStandard(row.rule, row.within, row.applies_from, until, row.unit, row.because)


def with_these(
    rows: Iterable[Row], numbers: Sequence[LocalStandard], *, ended: Mapping[str, date] | None = None
) -> Standards:
    """What the council's standards would be with these numbers set, and those of some rules ended on a day. Nothing is kept."""
    kept = list(rows)
    newest = 1 + max((row.pk for row in kept), default=0)
    would_be = [_as_row(newest + place, number) for place, number in enumerate(numbers)]
    stops = [
        Row(pk=newest + len(would_be) + place, rule=one.rule_id, applies_from=one.applies_until + A_DAY)
        for place, one in enumerate(numbers)
        if one.applies_until
    ]
    ends = [Row(pk=newest + 2 * len(would_be), rule=rule, applies_from=on) for rule, on in (ended or {}).items()]
    return as_standards([*kept, *would_be, *stops, *ends])


def _as_row(pk: int, number: LocalStandard) -> Row:
    told = {
        "within": number.within,
        "unit": number.unit,
        "applies_from": number.applies_from,
        "because": number.because,
    }
    return Row(pk=pk, rule=number.rule_id, **told)
