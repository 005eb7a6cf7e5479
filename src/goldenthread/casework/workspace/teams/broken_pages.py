"""Where threads break: by team, by the place at which they do; and the threads behind one number, the longest broken first.

Serves: T.24, K10.00, K5.W1
"""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.casework.workspace.teams.broken_queries import MOST, broken_lines
from goldenthread.casework.workspace.teams.by_team_queries import broken_by_team
from goldenthread.casework.workspace.teams.pages import about_teams, by_page
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


@needs(Permission.MANAGE_TEAM, Permission.LEAD_PRACTICE)
def broken_threads(request: PageRequest) -> HttpResponse:
    """Where threads break, by team; and behind a number, the threads themselves for whoever leads the team."""
    about = about_teams(request, "broken_threads")
    found = broken_by_team(seen_by=request.user)
    if about["team"]:
        found = [one for one in found if one.team.pk == about["team"].pk]
    kind, where = request.GET.get("kind", ""), request.GET.get("where", "")
    told: dict[str, Any] = {
        **by_page(request, found),
        "worries": WORRIES,
        "wishes": WISHES,
        "kind": kind,
        "where": where,
        "lines": None,
    }
    if kind in set(BeginKind) and where in set(BeadKind) and request.user.has(Permission.MANAGE_TEAM):
        teams = [about["team"].pk] if about["team"] else [one.pk for one in about["teams"]]
        told["lines"] = broken_lines(teams, kind, where, seen_by=request.user)
        told["most"] = MOST
    return render(request, "casework/broken_threads.html", about | told)
