"""Addresses of the `returns` pages. No address holds anything personal."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.returns import views
from goldenthread.returns.leaving.pages import export

urlpatterns: list[URLPattern] = [
    path("files/", views.imports, name="imports"),
    path("files/template/<slug:kind>.csv", views.file_template, name="file_template"),
    path("files/export/", export, name="export"),
    path("files/<int:import_id>/", views.one_import, name="import"),
    path("files/<int:import_id>/keep/", views.keep_import, name="keep_import"),
    path("files/<int:import_id>/throw-away/", views.throw_import_away, name="throw_import_away"),
    path("files/<int:import_id>/problems.csv", views.import_problems, name="import_problems"),
]
