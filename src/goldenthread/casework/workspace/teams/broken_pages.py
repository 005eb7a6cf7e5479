"""Where threads break: by team, by the place at which they do; and the threads behind one number, the longest broken first.

Serves: T.24, K10.00, K5.W1
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.casework.dues.models import StrandRow
from goldenthread.casework.workspace.teams import queries
from goldenthread.casework.workspace.teams.by_team_queries import broken_by_team
from goldenthread.casework.workspace.teams.pages import about_teams
from goldenthread.casework.workspace.thread.addresses import slug_of
from goldenthread.people.models import Person
from goldenthread.practice.thread.shape import BeadKind, BeginKind

WORRIES = (
    (BeadKind.NEED, "No need written"),
    (BeadKind.AGREED, "Nothing agreed, or a step behind"),
    (BeadKind.CHANGED, "Not measured, or nothing changes"),
    (BeadKind.NOW, "On hold, passed on or closed without an answer"),
)
WISHES = (
    (BeadKind.AGREED, "Asked, and no answer"),
    (BeadKind.CHANGED, "Done, and not told"),
    (BeadKind.NOW, "Told, and not asked what they think"),
)
MOST = 60


@dataclass(frozen=True)
class Broken:
    """One thread that is broken: whose, where, since when, and the page on which it is read."""

    child: Person
    row: StrandRow
    slug: str


@needs(Permission.MANAGE_TEAM, Permission.LEAD_PRACTICE)
def broken_threads(request: PageRequest) -> HttpResponse:
    """Where threads break, by team; and behind a number, the threads themselves for whoever leads the team."""
    about = about_teams(request, "broken_threads")
    if not request.user.has(Permission.MANAGE_TEAM):
        about["tabs"] = []
    found = broken_by_team(seen_by=request.user)
    if about["team"]:
        found = [one for one in found if one.team.pk == about["team"].pk]
    kind, where = request.GET.get("kind", ""), request.GET.get("where", "")
    told: dict[str, Any] = {
        "found": found,
        "worries": WORRIES,
        "wishes": WISHES,
        "kind": kind,
        "where": where,
        "lines": None,
    }
    if kind in set(BeginKind) and where in set(BeadKind) and request.user.has(Permission.MANAGE_TEAM):
        teams = [about["team"].pk] if about["team"] else [one.pk for one in about["teams"]]
        told["lines"] = _lines(teams, kind, where, seen_by=request.user)
        told["most"] = MOST
    return render(request, "casework/broken_threads.html", about | told)


def _lines(teams: list[int], kind: str, where: str, *, seen_by: Worker) -> list[Broken]:
    children = [one.child_id for one in queries.children_of(teams, seen_by=seen_by)]
    rows: QuerySet[StrandRow] = StrandRow.objects.filter(
        child_id__in=children, kind=kind, breaks_where=where, begins_on__lte=seen_by.today, ends_on__gt=seen_by.today
    ).order_by("rank", "broken_since", "pk")[:MOST]
    people = queries.people({row.child_id for row in rows}, seen_by=seen_by)
    return [Broken(people[row.child_id], row, slug_of(row.strand)) for row in rows if row.child_id in people]
