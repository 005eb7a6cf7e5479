"""The pages of teams: the tree with its members, and opening, changing and closing a team."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from goldenthread.access import queries, team_acts
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.team_forms import TeamForm


@needs(Permission.MANAGE_WORKERS, Permission.MANAGE_TEAM)
def teams(request: PageRequest) -> HttpResponse:
    """The tree of teams, and who is in each."""
    may = team_acts.may_change_teams(by=request.user)
    return render(request, "access/teams.html", {"tree": queries.team_tree(seen_by=request.user), "may": may})


@needs(Permission.MANAGE_WORKERS)
def add_team(request: PageRequest) -> HttpResponse:
    """Open a team."""
    form = TeamForm(request.POST or None)
    if form.is_valid():
        try:
            team_acts.add_team(by=request.user, **form.cleaned_data)
        except NotAllowed as refusal:
            form.add_error("name", str(refusal))
        else:
            return redirect("teams")
    return render(request, "access/team.html", {"form": form, "team": None, "may_close": None})


@needs(Permission.MANAGE_WORKERS)
def team(request: PageRequest, team_id: int) -> HttpResponse:
    """Rename a team, or move it in the tree."""
    found = queries.team(team_id, seen_by=request.user)
    form = TeamForm(request.POST or None, but=found, initial={"name": found.name, "parent": found.parent_id})
    if form.is_valid():
        try:
            team_acts.change_team(found, by=request.user, **form.cleaned_data)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect("teams")
    return render(
        request,
        "access/team.html",
        {"form": form, "team": found, "may_close": team_acts.may_close(found, by=request.user)},
    )


@needs(Permission.MANAGE_WORKERS)
def close_team(request: PageRequest, team_id: int) -> HttpResponse:
    """Close an empty team: one button."""
    found = queries.team(team_id, seen_by=request.user)
    if request.method != "POST":
        return redirect("team", found.pk)
    team_acts.close_team(found, by=request.user, on=request.user.today)
    messages.success(request, f"{found.name} is closed.")
    return redirect("teams")
