"""Addresses of a team's pages."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.teams import broken_pages, pages

urlpatterns: list[URLPattern] = [
    path("my-team/", pages.my_team, name="my_team"),
    path("my-team/nothing-changing/", pages.team_threads, name="team_threads"),
    path("my-team/who-with-whom/", pages.team_workers, name="team_workers"),
    path("my-team/you-said/", pages.team_you_said, name="team_you_said"),
    path("my-team/sheet/", pages.team_sheet, name="team_sheet"),
    path("where-threads-break/", broken_pages.broken_threads, name="broken_threads"),
    path("teams-in-numbers/", pages.by_team, name="by_team"),
]
