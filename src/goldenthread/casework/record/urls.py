"""Addresses of the record, the chronology and where things are now."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record.lines import pages as lines
from goldenthread.casework.record.noting.urls import urlpatterns as noting
from goldenthread.casework.record.now import pages as now

CHILD = "child/<int:person_id>"

urlpatterns: list[URLPattern] = [
    path(f"{CHILD}/record/", lines.child_record, name="child_record"),
    path(f"{CHILD}/record/print/", lines.print_record, name="print_record"),
    path(f"{CHILD}/now/", now.where_things_are, name="where_things_are"),
    path(f"{CHILD}/now/<slug:block>/", now.write_block, name="write_block"),
    path(f"{CHILD}/now/<slug:block>/still-right/", now.still_right, name="still_right"),
    path(f"{CHILD}/tonight/", now.tonight, name="tonight"),
    path(f"{CHILD}/tonight/print/", now.print_tonight, name="print_tonight"),
    path(f"{CHILD}/tonight/write/", now.write_for_tonight, name="write_for_tonight"),
    *noting,
]
