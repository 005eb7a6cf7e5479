"""Who has looked at a record, from the log: one line for what one worker did in one day, the newest first.

Only lines about this person (and records joined to theirs) are read, and nothing of the line but who, what, when and why, so that
nobody else's name can be on it.

Serves: T.23
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Case, Count, F, Max, Min, QuerySet, Value, When
from django.db.models.functions import TruncDate

from goldenthread.access.models import LogEntry, Worker
from goldenthread.people.models import BreakGlass, Person

OPENING = ("opened", "acted on")
GAVE_A_REASON = "gave a reason"
SAYS = {
    ("opened", ""): "opened the record", ("acted on", ""): "wrote in the record", ("was refused", ""): "tried to open it and was refused",
    (GAVE_A_REASON, ""): "gave a reason to open it", ("was shown", "search"): "saw the name in a search",
    ("was shown", "my_children"): "saw the name among their children", ("was shown", "my_team"): "saw the name among their team’s children",
    ("was shown", ""): "saw the name on a page",
}  # fmt: skip
"""What a line's verb and page are in words; the page counts only where it says something."""

PAGES_THAT_SAY_SOMETHING = ("search", "my_children", "my_team")


@dataclass(frozen=True)
class Look:
    """What one worker did with this record on one day."""

    worker_id: int | None
    worker: str
    did: str
    on: date
    first_at: datetime
    last_at: datetime
    times: int
    because: str
    by_reason: bool


def _lines(person: Person, worker_id: int | None) -> QuerySet[LogEntry, LogEntry]:
    """The lines about this person, and about records that were joined to theirs."""
    ids = [person.pk, *Person.objects.filter(merged_into=person).values_list("pk", flat=True)]
    lines = LogEntry.objects.filter(person_id__in=ids)
    return lines if worker_id is None else lines.filter(worker_id=worker_id)


def looks(person: Person, *, worker_id: int | None = None, seen_by: Worker) -> QuerySet[LogEntry, Any]:
    """Rows for `told`: who did what on which day, grouped, the newest first."""
    if not Person.objects.known_to(seen_by).filter(pk=person.pk).exists():
        return LogEntry.objects.none().values()
    says_more = When(did="was shown", page__in=PAGES_THAT_SAY_SOMETHING, then=F("page"))
    lines = _lines(person, worker_id).annotate(on=TruncDate("at"), place=Case(says_more, default=Value("")))
    grouped = lines.values("worker_id", "worker_name", "did", "place", "because", "on")
    return grouped.annotate(first_at=Min("at"), last_at=Max("at"), times=Count("pk"), newest=Max("pk")).order_by(
        "-newest"
    )


def told(rows: Iterable[dict[str, Any]], person: Person, *, seen_by: Worker) -> list[Look]:
    """Rows in words, with those marked that happened while the record was open only by a reason."""
    reasons = list(BreakGlass.objects.filter(person=person).values_list("worker_id", "began_at", "ends_at"))
    return [_look(row, reasons) for row in rows]


def _look(row: dict[str, Any], reasons: list[tuple[int, datetime, datetime]]) -> Look:
    by_reason = row["did"] == GAVE_A_REASON or (
        row["did"] in OPENING
        and any(
            who == row["worker_id"] and began <= row["last_at"] and row["first_at"] <= ends
            for who, began, ends in reasons
        )
    )
    return Look(
        worker_id=row["worker_id"], worker=row["worker_name"], did=SAYS.get((row["did"], row["place"]), row["did"]), on=row["on"],
        first_at=row["first_at"], last_at=row["last_at"], times=row["times"], because=row["because"] if row["did"] != "was refused" else "",
        by_reason=by_reason,
    )  # fmt: skip


def who(person: Person, *, seen_by: Worker) -> list[tuple[int, str]]:
    """Everybody who has looked, by name, to choose from."""
    if not Person.objects.known_to(seen_by).filter(pk=person.pk).exists():
        return []
    found = _lines(person, None).filter(worker_id__isnull=False).values_list("worker_id", "worker_name").distinct()
    return sorted({pk: name for pk, name in found if pk is not None}.items(), key=lambda pair: pair[1])
