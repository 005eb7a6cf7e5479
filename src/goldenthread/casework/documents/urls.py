"""Addresses of documents and of files on their way."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.documents import giving, pages, sending_pages

ALL = "child/<int:person_id>/documents"
ONE = f"{ALL}/<int:document_id>"

urlpatterns: list[URLPattern] = [
    path("documents/upload/", sending_pages.upload, name="upload"),
    path("drafts/beside/<int:file_id>/", giving.draft_file, name="draft_file"),
    path("drafts/beside/<int:file_id>/preview/", giving.draft_file_preview, name="draft_file_preview"),
    path(f"{ALL}/", pages.documents, name="documents"),
    path(f"{ALL}/add/", pages.add_document, name="add_document"),
    path(f"{ONE}/", pages.document, name="document"),
    path(f"{ONE}/say-more/", pages.change_document, name="change_document"),
    path(f"{ONE}/take-out/", pages.take_out_document, name="take_out_document"),
    path(f"{ONE}/attached/", pages.keep_attached, name="keep_attached"),
    path(f"{ONE}/file/", giving.document_file, name="document_file"),
    path(f"{ONE}/preview/", giving.document_preview, name="document_preview"),
    path(f"{ONE}/picture/", giving.document_picture, name="document_picture"),
    path(f"{ONE}/sound/", giving.document_sound, name="document_sound"),
]
