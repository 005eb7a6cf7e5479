"""Addresses of direct work and its sheets."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record.direct_work import pages, passing, using

ALL = "child/<int:person_id>/direct-work"
ONE = f"{ALL}/<int:work_id>"

urlpatterns: list[URLPattern] = [
    path("tools/", pages.tools, name="tools"),
    path("tools/<slug:key>/", pages.tool, name="tool"),
    path(f"{ALL}/", pages.direct_work, name="direct_work"),
    path(f"{ALL}/write/", pages.write_work, name="write_direct_work"),
    path(f"{ONE}/", pages.read_work, name="direct_work_read"),
    path(f"{ONE}/change/", pages.change_work, name="change_direct_work"),
    path(f"{ONE}/tell-back/", pages.tell_back, name="tell_back_direct_work"),
    path(f"{ONE}/told/", passing.pass_on_work, name="pass_on_direct_work"),
    path(f"{ONE}/told/<int:told_id>/answer/", passing.adults_answer, name="adults_answer"),
    path(f"{ONE}/use/<slug:what>/", using.use_work, name="use_direct_work"),
]
