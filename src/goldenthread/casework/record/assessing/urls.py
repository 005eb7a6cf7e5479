"""Addresses of the assessment with a family."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record.assessing import pages

CHILD = "child/<int:person_id>/assessments"
WORK = "assessment/<int:work_id>"

urlpatterns: list[URLPattern] = [
    path(f"{CHILD}/", pages.assessments, name="assessments"),
    path(f"{WORK}/", pages.assessment, name="assessment"),
]
