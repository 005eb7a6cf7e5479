"""Addresses of "Why is this due?": rule, opener and turn, which outlive every rebuild."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.why import pages

ONE = "child/<int:person_id>/due/<slug:rule>/<slug:opener>/<int:ordinal>/"

urlpatterns: list[URLPattern] = [
    path(ONE, pages.why_due, name="why_due"),
    path(f"{ONE}late/", pages.late_because, name="late_because"),
]
