"""Addresses of notes."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record.noting import pages
from goldenthread.casework.record.noting import raise_pages as raising
from goldenthread.casework.record.noting.signing_pages import to_sign

urlpatterns: list[URLPattern] = [
    path("to-sign/", to_sign, name="to_sign"),
    path("child/<int:person_id>/how-to-reach-us/print/", pages.print_reach_card, name="print_reach_card"),
    path("child/<int:person_id>/note/", pages.write_note, name="write_note"),
    path("child/<int:person_id>/note/<int:note_id>/", pages.note, name="note"),
    path("child/<int:person_id>/note/<int:note_id>/change/", pages.change_note, name="change_note"),
    path("child/<int:person_id>/note/<int:note_id>/sign/", pages.sign_note, name="sign_note"),
    path("child/<int:person_id>/note/<int:note_id>/add/", pages.amend_note, name="amend_note"),
    path("child/<int:person_id>/note/<int:note_id>/sign-as-well/", pages.sign_as_well, name="sign_as_well"),
    path("child/<int:person_id>/note/<int:note_id>/wrong-child/", pages.wrong_child, name="wrong_child"),
    path("child/<int:person_id>/note/<int:note_id>/promise/", raising.raise_promise, name="raise_promise"),
    path("child/<int:person_id>/note/<int:note_id>/task/", raising.raise_task, name="raise_task"),
    path("child/<int:person_id>/note/<int:note_id>/decision/", raising.raise_decision, name="raise_decision"),
    path("child/<int:person_id>/note/<int:note_id>/wish/", raising.raise_wish, name="raise_wish"),
    path("child/<int:person_id>/note/<int:note_id>/worry/", raising.raise_concern, name="raise_concern"),
    path("child/<int:person_id>/note/<int:note_id>/need/", raising.raise_need, name="raise_need"),
    path("child/<int:person_id>/note/<int:note_id>/chronology/", raising.promote_note, name="promote_note"),
]
