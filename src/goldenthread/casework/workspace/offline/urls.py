"""Addresses of taking notes along."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.offline import pages

urlpatterns: list[URLPattern] = [
    path("take-along/", pages.take_along, name="take_along"),
    path("without-a-line/", pages.without_a_line, name="without_a_line"),
    path("without-a-line/comes-in/", pages.note_comes_in, name="note_comes_in"),
    path("without-a-line/picture/", pages.picture_comes_in, name="picture_comes_in"),
    path("drafts/<uuid:key>/put-in/", pages.put_draft_in, name="put_draft_in"),
    path("without-a-line/carries/", pages.device_carries, name="device_carries"),
    path("without-a-line/brought-back/", pages.brought_back, name="brought_back"),
    path("without-a-line/handed/", pages.handed_over, name="handed_over"),
    path("without-a-line/given-back/", pages.given_back, name="given_back"),
    path("sw.js", pages.service_worker, name="service_worker"),
]
