"""Addresses of where nothing is changing."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.caseload.standing_still import pages, team_pages

STILL = "child/<int:person_id>/standing-still/"

urlpatterns: list[URLPattern] = [
    path("standing-still/", team_pages.all_standing_still, name="all_standing_still"),
    path("standing-still/sheet/", team_pages.still_sheet, name="still_sheet"),
    path(STILL, pages.standing_still, name="standing_still"),
    path(f"{STILL}worried/", pages.worried, name="worried"),
    path(f"{STILL}asked/<int:asked_id>/answer/", pages.answer_rung, name="answer_rung"),
    path(f"{STILL}asked/<int:asked_id>/told/", pages.rung_told, name="rung_told"),
    path(f"{STILL}<slug:code>/<slug:about>/", pages.standing_place, name="standing_place"),
    path(f"{STILL}<slug:code>/<slug:about>/ask/<slug:rung>/", pages.take_rung, name="take_rung"),
]
