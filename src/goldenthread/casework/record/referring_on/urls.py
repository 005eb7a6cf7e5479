"""Addresses of referring an adult on."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record.referring_on import pages

CHILD = "assessment/<int:work_id>/child/<int:child_id>"

urlpatterns: list[URLPattern] = [
    path(f"{CHILD}/difficulty/<int:row_id>/help/", pages.refer_on, name="refer_on"),
    path(f"{CHILD}/help/<int:row_id>/<slug:to>/", pages.move_refer_on, name="move_refer_on"),
]
