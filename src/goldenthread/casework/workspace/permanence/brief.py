"""A home for good in a few words on the child's own page: the first plan, the one beside it, the next day; from rows gathered with the page.

Serves: K7.W2, K5.W3
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q

from goldenthread.casework.care.permanence_models import PermanenceMilestone, PermanenceWay, PermanenceWayMove
from goldenthread.people.gathering import day, rows_of

KINDS = {key: str(words) for key, words in PermanenceWay.Kind.choices}
MILESTONES = {key: str(words) for key, words in PermanenceMilestone.Kind.choices}


@dataclass(frozen=True)
class Brief:
    """What a child's page says of it: ways by name, what the summary says where nothing is decided, and the next day."""

    first: tuple[str, ...]
    beside: tuple[str, ...]
    says: str
    next: str
    next_on: date | None


def brief_rows(today: date) -> dict[str, Any]:
    """What is gathered beside a child for it."""
    return {
        "told_ways": rows_of(
            PermanenceWayMove, "way__child", "way_id", "way__kind", "way__words", "to",
            where=Q(way__taken_back_on__isnull=True, on__lte=today), order=("way_id", "on", "pk"),
        ),
        "told_milestone": rows_of(
            PermanenceMilestone, "child", "kind", "words", "planned_on",
            where=Q(taken_back_on__isnull=True, reached_on__isnull=True), order=("planned_on", "pk"), first=1,
        ),
    }  # fmt: skip


def brief_of(child: Any) -> Brief:
    """The few words, from the rows of a child that was asked for with `brief_rows`."""
    last = {row["way_id"]: row for row in child.told_ways}
    says = next((row["words"] for row in child.told_summary if row["block"] == "permanence"), "")
    ahead = child.told_milestone[0] if child.told_milestone else None
    return Brief(
        _named(last, "first_plan"), _named(last, "parallel"), says,
        (ahead["words"] or MILESTONES[ahead["kind"]]) if ahead else "", day(ahead["planned_on"]) if ahead else None,
    )  # fmt: skip


def _named(rows: dict[int, dict[str, Any]], status: str) -> tuple[str, ...]:
    return tuple(
        f"{KINDS[row['way__kind']]}: {row['way__words']}" if row["way__words"] else KINDS[row["way__kind"]]
        for row in rows.values()
        if row["to"] == status
    )
