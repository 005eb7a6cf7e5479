"""Addresses of the assessment with a family."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.record.assessing import agreeing_pages, asking_pages, looking_pages, pages

CHILD = "child/<int:person_id>/assessments"
WORK = "assessment/<int:work_id>"

urlpatterns: list[URLPattern] = [
    path(f"{CHILD}/", pages.assessments, name="assessments"),
    path(f"{CHILD}/begin/", pages.begin_assessment, name="begin_assessment"),
    path(f"{WORK}/", pages.assessment, name="assessment"),
    path(f"{WORK}/written-agreement/", pages.written_agreement, name="written_agreement"),
    path(f"{WORK}/as-signed/", pages.assessment_as_signed, name="assessment_as_signed"),
    path(f"{WORK}/how-far/", agreeing_pages.how_far, name="assessment_how_far"),
    path(f"{WORK}/agrees/<int:parent_id>/", agreeing_pages.consent, name="assessment_consent"),
    path(f"{WORK}/does-not-agree/", agreeing_pages.consent_talk, name="assessment_consent_talk"),
    path(f"{WORK}/together/", agreeing_pages.together, name="assessment_together"),
    path(f"{WORK}/ask/", asking_pages.add_source, name="add_assessment_source"),
    path(f"{WORK}/ask/<int:source_id>/", asking_pages.change_source, name="change_assessment_source"),
    path(f"{WORK}/not-there/", asking_pages.add_absent_parent, name="add_absent_parent"),
    path(f"{WORK}/not-there/<int:row_id>/", asking_pages.change_absent_parent, name="change_absent_parent"),
    path(f"{WORK}/not-there/<int:row_id>/decide/", asking_pages.decide_absent_parent, name="decide_absent_parent"),
    path(f"{WORK}/send/", looking_pages.send, name="send_assessment"),
    path(f"{WORK}/look/", looking_pages.look, name="look_at_assessment"),
    path(f"{WORK}/look/<int:look_id>/answer/", looking_pages.answer, name="answer_assessment"),
    path(f"{WORK}/sign-off/", looking_pages.sign_off, name="sign_off_assessment"),
    path(f"{WORK}/stop/", looking_pages.stop, name="stop_assessment"),
]
