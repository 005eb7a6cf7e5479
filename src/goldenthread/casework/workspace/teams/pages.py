"""A team's pages: its children, where nothing is changing, who works with how many; the sheet; and the council by team.

Serves: T.24, K5.00, K5.W1
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.models import Team, Worker
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.casework.pathways.feedback import queries as feedback
from goldenthread.casework.workspace import home
from goldenthread.casework.workspace.board import board as stuck_board
from goldenthread.casework.workspace.day import day_of_a_manager
from goldenthread.casework.workspace.teams import choosing, queries, sheet
from goldenthread.casework.workspace.teams.by_team_queries import by_team as counts_by_team
from goldenthread.casework.workspace.teams.choosing import Choice, chosen
from goldenthread.casework.workspace.teams.rows import board_of
from goldenthread.design.pictures.faces import face
from goldenthread.practice.measuring.scales import FACES
from goldenthread.practice.school_years import SCHOOL_YEARS
from goldenthread.practice.thread.shape import Progress

PROGRESS_WORDS = {progress.key: progress.words for progress in Progress}
MANAGES = Permission.MANAGE_TEAM
FIVE_FACES = [(number, face(number), words) for number, words in enumerate(FACES, start=1)]


TEAMS_A_PAGE = 40
"""As many as most councils have, so that the page costs the same however many there are."""
PAGES = (
    ("my_team", "Children"),
    ("team_threads", "Threads that are stuck"),
    ("broken_threads", "Where threads break"),
    ("team_workers", "Who works with whom"),
    ("team_you_said", "You said, we did"),
    ("team_supervision", "Supervision"),
)
IN_NUMBERS = (("broken_threads", "Where threads break"),)
"""What whoever leads practice and no team sees of it: numbers, and no names."""


@dataclass(frozen=True)
class Tab:
    """One page about a team, with whether it is this one."""

    words: str
    href: str
    here: bool


class SheetForm(forms.Form):
    """Why the list leaves the application."""

    because = forms.CharField(
        label="What is the sheet for?", max_length=500, min_length=8, widget=forms.Textarea(attrs={"rows": 2}),
        help_text="It is kept in the log with your name and the children on it. For example: “Team meeting of 24 November”.",
        error_messages={"required": "Say what the sheet is for", "min_length": "Say it in a few words"},
    )  # fmt: skip


def about_teams(request: PageRequest, here: str) -> dict[str, Any]:
    """What every page about a team shows: its teams, the one chosen, the tabs."""
    wanted = chosen(request.GET, find=request.POST.get("find", ""))
    teams = queries.teams_of(seen_by=request.user)
    team = next((team for team in teams if team.pk == wanted.team), None)
    pages = PAGES if request.user.has(MANAGES) else IN_NUMBERS
    asked = f"?team={team.pk}" if team else ""
    tabs = [Tab(words, reverse(name) + asked, here=name == here) for name, words in pages]
    tabs.append(Tab("Standing still", reverse("all_standing_still"), here=False))
    if len(teams) > 1 or request.user.has(Permission.LEAD_PRACTICE):
        tabs.append(Tab("By team", reverse("by_team"), here=here == "by_team"))
    return {
        "wanted": wanted,
        "teams": teams,
        "team": team,
        "tabs": tabs,
        "today": request.user.today,
        "progress_words": PROGRESS_WORDS,
    }


def by_page(request: PageRequest, found: Sequence[Any]) -> dict[str, Any]:
    """So many teams as a page holds, or every team, to print."""
    size = max(1, len(found)) if request.GET.get("every") else TEAMS_A_PAGE
    return {"page": Paginator(found, size).get_page(request.GET.get("page"))}


def _numbers(team: Team | None, teams: list[Team]) -> list[int]:
    return [team.pk] if team else [one.pk for one in teams]


def _shown(about: dict[str, Any], *, seen_by: Worker, whole: bool = False) -> Any:
    return board_of(_numbers(about["team"], about["teams"]), about["wanted"], seen_by=seen_by, whole=whole)


@needs(MANAGES)
def my_team(request: PageRequest) -> HttpResponse:
    """The children my team works with: what matters for each, the longest unseen first; and what waits for me."""
    about = about_teams(request, "my_team")
    return render(request, "casework/my_team.html", about | {
        "board": _shown(about, seen_by=request.user), "sorts": choosing.SORTS, "shows": choosing.SHOWS, "ages": choosing.AGES, "years": SCHOOL_YEARS,
        "plans": choosing.PLANS, "day": _day(request, about),
        "only_today": False,
    })  # fmt: skip


def _day(request: PageRequest, about: dict[str, Any]) -> Any:
    """What waits for whoever leads the team; not where the list is narrowed, turned over or printed: there only the list is wanted."""
    wanted: Choice = about["wanted"]
    if wanted.is_narrowed or wanted.every or wanted.page > 1:
        return None
    return day_of_a_manager(seen_by=request.user)


@needs(MANAGES)
def team_threads(request: PageRequest) -> HttpResponse:
    """The threads that do not move, by the way in which they are stuck."""
    about = about_teams(request, "team_threads")
    lines = _lines(request, about)
    return render(request, "casework/team_threads.html", about | {
        "columns": stuck_board(lines, seen_by=request.user), "children": len(lines), "strands": sum(len(line.dots) for line in lines),
    })  # fmt: skip


@needs(MANAGES)
def team_workers(request: PageRequest) -> HttpResponse:
    """Who works with how many children. Names in their order: it says nothing about who works fast."""
    about = about_teams(request, "team_workers")
    return render(request, "casework/team_workers.html", about | {"loads": home.loads(_lines(request, about))})


def _lines(request: PageRequest, about: dict[str, Any]) -> list[home.Line]:
    team: Team | None = about["team"]
    return home.team_lines(seen_by=request.user, teams={team.pk} if team else None)


@needs(MANAGES)
def team_you_said(request: PageRequest) -> HttpResponse:
    """What children and families say about the team's work, and what was done about it; nobody is named."""
    about = about_teams(request, "team_you_said")
    numbers = _numbers(about["team"], about["teams"])
    said = feedback.said_and_did(numbers, seen_by=request.user, whose=request.user.has(Permission.RECORD))
    told = {"said": said, "counts": feedback.faces_of(numbers, seen_by=request.user), "faces": FIVE_FACES}
    return render(request, "casework/team_you_said.html", about | told)


@needs(MANAGES)
def team_sheet(request: PageRequest) -> HttpResponse:
    """The list as a spreadsheet, once it is said what for."""
    about = about_teams(request, "my_team")
    form = SheetForm(request.POST or None)
    if form.is_valid():
        rows = _shown(about, seen_by=request.user, whole=True).rows
        made = sheet.take(rows=rows, because=form.cleaned_data["because"], by=request.user)
        name = f"team-{request.user.today.isoformat()}.csv"
        return HttpResponse(
            made,
            content_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )
    count = _shown(about, seen_by=request.user).count
    return render(request, "casework/team_sheet.html", about | {"form": form, "count": count, "most": sheet.COLUMNS})


@needs(MANAGES, Permission.LEAD_PRACTICE)
def by_team(request: PageRequest) -> HttpResponse:
    """The council by team in plain numbers, by the teams' names; a number leads to its list where the reader may see it."""
    about = about_teams(request, "by_team")
    return render(request, "casework/by_team.html", about | by_page(request, counts_by_team(seen_by=request.user)))
