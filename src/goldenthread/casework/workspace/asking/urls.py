"""Addresses of the pages that answer when something is due."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.asking import pages

urlpatterns: list[URLPattern] = [
    path("when-is-it-due/", pages.when_is_it_due, name="when_is_it_due"),
    path("when-is-it-due/<slug:rule>/", pages.when_is_it_due_by, name="when_is_it_due_by"),
]
