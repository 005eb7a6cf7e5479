"""Addresses of the golden thread's pages."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.thread import pages, print_pages

THREAD = "child/<int:person_id>/thread/"

urlpatterns: list[URLPattern] = [
    path(THREAD, pages.child_thread, name="child_thread"),
    path(THREAD + "family/", pages.family_thread, name="family_thread"),
    path(THREAD + "print/", print_pages.print_thread, name="print_thread"),
    path(THREAD + "<slug:about>/", pages.strand_thread, name="strand_thread"),
]
