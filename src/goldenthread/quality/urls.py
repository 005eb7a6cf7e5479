"""Addresses of the `quality` pages. No address holds anything personal."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.quality.skills.urls import urlpatterns as skills
from goldenthread.quality.supervision import holding_pages, pages, signing_pages

HERE = "supervision/<int:supervision_id>/"
urlpatterns: list[URLPattern] = [
    *skills,
    path("supervision/", pages.team_supervision, name="team_supervision"),
    path("supervision/mine/", pages.my_supervision, name="my_supervision"),
    path("supervision/worker/<int:worker_id>/plan/", pages.plan_supervision, name="plan_supervision"),
    path("supervision/worker/<int:worker_id>/why/", pages.why_supervision, name="why_supervision"),
    path(HERE, pages.supervision, name="supervision"),
    path(f"{HERE}prepare/", holding_pages.prepare_supervision, name="prepare_supervision"),
    path(f"{HERE}hold/", holding_pages.hold_supervision, name="hold_supervision"),
    path(f"{HERE}put-off/", pages.put_off_supervision, name="put_off_supervision"),
    path(f"{HERE}sign/", signing_pages.sign_supervision, name="sign_supervision"),
    path(f"{HERE}seen/", signing_pages.seen_supervision, name="seen_supervision"),
    path(f"{HERE}why/", signing_pages.ask_to_read_supervision, name="ask_to_read_supervision"),
    path(f"{HERE}print/", signing_pages.print_supervision, name="print_supervision"),
]
