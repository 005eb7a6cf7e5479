"""Addresses of the record, the chronology and where things are now."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record.lines import pages as lines
from goldenthread.casework.record.noting.urls import urlpatterns as noting

CHILD = "child/<int:person_id>"

urlpatterns: list[URLPattern] = [
    path(f"{CHILD}/record/", lines.child_record, name="child_record"),
    path(f"{CHILD}/record/print/", lines.print_record, name="print_record"),
    *noting,
]
