"""Addresses of the family's own version of an assessment."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record.family_versions import giving_pages, pages

ALL = "assessment/<int:work_id>/family"
ONE = f"{ALL}/<int:version_id>"

urlpatterns: list[URLPattern] = [
    path(f"{ALL}/", pages.family_versions, name="family_versions"),
    path(f"{ONE}/", pages.family_version, name="family_version"),
    path(f"{ONE}/change/", pages.change_family_version, name="change_family_version"),
    path(f"{ONE}/print/", pages.print_family_version, name="print_family_version"),
    path(f"{ONE}/interpreter/", pages.for_interpreter, name="family_version_for_interpreter"),
    path(f"{ONE}/check/", giving_pages.check_family_version, name="check_family_version"),
    path(f"{ONE}/share/", giving_pages.share_family_version, name="share_family_version"),
    path(f"{ONE}/say/", giving_pages.say_to_family_version, name="say_to_family_version"),
    path(f"{ONE}/say/<int:comment_id>/answer/", giving_pages.answer_family_comment, name="answer_family_comment"),
    path(f"{ONE}/may-read/<int:whose_id>/", giving_pages.who_may_read, name="who_may_read"),
    path(f"{ONE}/pass-on/<int:offer_id>/", giving_pages.pass_on_family_version, name="pass_on_family_version"),
]
