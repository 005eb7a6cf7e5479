"""A team's threads by the way in which they are stuck: what nobody has started, measured, moved or answered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.dues.models import StrandRow
from goldenthread.casework.workspace.home import Line
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Person

COLUMNS = (
    ("worse", "Getting worse"),
    ("stuck", "Stuck"),
    ("cannot_tell", "We cannot tell"),
    ("not_started", "Not started"),
    ("on_hold", "On hold"),
)
MOST_CARDS = 12


@dataclass(frozen=True)
class Card:
    """One stuck strand of one child."""

    child: Person
    worker: str
    name: str
    says: str
    weeks: int | None


@dataclass(frozen=True)
class Column:
    """One way of being stuck, with its cards and how many more there are."""

    words: str
    cards: tuple[Card, ...]
    more: int


@asked_often
def _stuck(*, ids: list[int], today: date) -> QuerySet[Any]:
    rows = StrandRow.objects.filter(
        child_id__among=ids, begins_on__lte=today, ends_on__gt=today, progress__in=[key for key, _ in COLUMNS]
    )
    return rows.order_by("rank", "broken_since")


def board(found: Sequence[Line], *, seen_by: Worker) -> list[Column]:
    """The strands of these children that are not moving, by the way in which they are stuck, longest first."""
    lines = {line.child.pk: line for line in found}
    today = seen_by.today
    cards: dict[str, list[Card]] = defaultdict(list)
    for row in _stuck(ids=list(lines), today=today):
        line = lines[row.child_id]
        weeks = (today - row.broken_since).days // 7 if row.broken_since else None
        cards[row.progress].append(Card(line.child, line.worker, row.name, row.says, weeks))
    return [
        Column(words, tuple(cards[key][:MOST_CARDS]), max(0, len(cards[key]) - MOST_CARDS))
        for key, words in COLUMNS
        if cards[key]
    ]
