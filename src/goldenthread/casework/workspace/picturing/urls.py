"""Addresses of family pictures and ecomaps."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.picturing import ecomaps, pages

urlpatterns: list[URLPattern] = [
    path("child/<int:person_id>/family/picture/", pages.family_picture, name="family_picture"),
    path("child/<int:person_id>/family/picture/print/", pages.print_family_picture, name="print_family_picture"),
    path("child/<int:person_id>/family/picture/arrange/", pages.arrange_picture, name="arrange_picture"),
    path("child/<int:person_id>/family/picture/arrange/<int:wish_id>/let-go/", pages.let_picture_go, name="let_picture_go"),
    path("child/<int:person_id>/ecomap/", ecomaps.child_ecomap, name="child_ecomap"),
    path("child/<int:person_id>/ecomap/print/", ecomaps.print_ecomap, name="print_ecomap"),
]  # fmt: skip
