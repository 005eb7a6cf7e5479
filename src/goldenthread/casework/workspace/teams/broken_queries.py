"""The threads behind one number: whose, where they broke first, since when; the nearest to going wrong first.

Serves: T.24, K10.00
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.dues.models import StrandRow
from goldenthread.casework.workspace.teams import queries
from goldenthread.casework.workspace.thread.addresses import slug_of
from goldenthread.people.models import Person

MOST = 60


@dataclass(frozen=True)
class Broken:
    """One thread that is broken: whose, where, since when, and the page on which it is read."""

    child: Person
    row: StrandRow
    slug: str


def broken_lines(teams: list[int], kind: str, where: str, *, seen_by: Worker) -> list[Broken]:
    """The threads of these teams that broke there first."""
    children = [one.child_id for one in queries.children_of(teams, seen_by=seen_by)]
    rows: QuerySet[StrandRow] = StrandRow.objects.filter(
        child_id__in=children, kind=kind, breaks_where=where, begins_on__lte=seen_by.today, ends_on__gt=seen_by.today
    ).order_by("rank", "broken_since", "pk")[:MOST]
    people = queries.people({row.child_id for row in rows}, seen_by=seen_by)
    return [Broken(people[row.child_id], row, slug_of(row.strand)) for row in rows if row.child_id in people]
