"""Addresses of visits before they are made."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record.visiting import pages

ALL = "child/<int:person_id>/visit"

urlpatterns: list[URLPattern] = [
    path(f"{ALL}/plan/", pages.plan_visit, name="plan_visit"),
    path(f"{ALL}/<int:visit_id>/", pages.prepare_visit, name="prepare_visit"),
    path(f"{ALL}/<int:visit_id>/change/", pages.change_plan, name="change_visit"),
    path(f"{ALL}/<int:visit_id>/put-off/", pages.put_off_visit, name="put_off_visit"),
]
