"""Addresses of the `access` pages."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.access import account_pages, cover_pages, device_pages, drafting_pages, team_pages, worker_pages

urlpatterns: list[URLPattern] = [
    path("me/", account_pages.me, name="me"),
    path("me/writing-help/", account_pages.writing_help, name="writing_help"),
    path("me/stay/", account_pages.stay, name="stay"),
    path("notices/", account_pages.notices, name="notices"),
    path("notices/<int:notice_id>/", account_pages.notice, name="notice"),
    path("cover/", cover_pages.cover, name="cover"),
    path("cover/<int:cover_id>/call-off/", cover_pages.call_off_cover, name="call_off_cover"),
    path("workers/", worker_pages.workers, name="workers"),
    path("workers/new/", worker_pages.start_worker, name="start_worker"),
    path("workers/<int:worker_id>/", worker_pages.worker, name="worker"),
    path("workers/<int:worker_id>/move/", worker_pages.move_worker, name="move_worker"),
    path("workers/<int:worker_id>/leave/", worker_pages.worker_leaves, name="worker_leaves"),
    path("workers/<int:worker_id>/reopen/", worker_pages.reopen_worker, name="reopen_worker"),
    path("workers/<int:worker_id>/close/", worker_pages.close_unused, name="close_unused"),
    path("workers/<int:worker_id>/link/", worker_pages.send_link, name="send_link"),
    path("workers/<int:worker_id>/second-factor/", worker_pages.forget_second_factor, name="forget_second_factor"),
    path("teams/", team_pages.teams, name="teams"),
    path("teams/new/", team_pages.add_team, name="add_team"),
    path("teams/<int:team_id>/", team_pages.team, name="team"),
    path("teams/<int:team_id>/close/", team_pages.close_team, name="close_team"),
    path("devices/", device_pages.devices, name="devices"),
    path("devices/<int:device_id>/allow/", device_pages.allow_device, name="allow_device"),
    path("devices/<int:device_id>/end/", device_pages.end_device, name="end_device"),
    path("drafts/keep/", drafting_pages.keep_draft, name="keep_draft"),
    path("drafts/here/", drafting_pages.drafts_here, name="drafts_here"),
    path("drafts/<uuid:key>/throw-away/", drafting_pages.throw_draft_away, name="throw_draft_away"),
    path("drafts/<uuid:key>/bring-back/", drafting_pages.bring_draft_back, name="bring_draft_back"),
    path("accessibility/", account_pages.accessibility, name="accessibility"),
    path("privacy/", account_pages.privacy, name="privacy"),
]
