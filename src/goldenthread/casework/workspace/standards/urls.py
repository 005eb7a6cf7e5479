"""Addresses of the pages of standards."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.workspace.standards import closed_pages, pages, setting_pages

urlpatterns: list[URLPattern] = [
    path("standards/", pages.standards, name="standards"),
    path("standards/standards.toml", pages.standards_file, name="standards_file"),
    path("standards/bring/", setting_pages.bring_standards, name="bring_standards"),
    path("standards/go-on/", setting_pages.go_on_working, name="go_on_working"),
    path("standards/closed-days/", closed_pages.closed, name="closed_days"),
    path("standards/closed-days/add/", closed_pages.close_days, name="close_days"),
    path("standards/closed-days/<int:row_id>/open/", closed_pages.open_days, name="open_days"),
    path("standards/<slug:rule>/", pages.standard, name="standard"),
    path("standards/<slug:rule>/set/", setting_pages.set_standard, name="set_standard"),
    path("standards/<slug:rule>/end/", setting_pages.end_standard, name="end_standard"),
    path("standards/<slug:rule>/procedure/", setting_pages.link_procedure, name="link_procedure"),
    path("standards/<slug:rule>/procedure/away/", setting_pages.unlink_procedure, name="unlink_procedure"),
]
