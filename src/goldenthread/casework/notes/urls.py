"""Addresses of calls, of telling people, and of what became of promises and tasks."""

from __future__ import annotations

from django.urls import URLPattern, path

from goldenthread.casework.notes.attaching import pages as attaching
from goldenthread.casework.notes.calls import pages as calls
from goldenthread.casework.notes.raising import pages as raising
from goldenthread.casework.notes.telling import pages as telling

CHILD = "child/<int:person_id>"

urlpatterns: list[URLPattern] = [
    path(f"{CHILD}/note/<int:note_id>/attach/", attaching.attach_to_note, name="attach_to_note"),
    path("my-calls/", calls.my_calls, name="my_calls"),
    path(f"{CHILD}/call/", calls.log_call, name="log_call"),
    path(f"{CHILD}/call/<int:call_id>/rung-back/", calls.rung_back, name="rung_back"),
    path(f"{CHILD}/asked/", calls.asked_for_me, name="asked_for_me"),
    path(f"{CHILD}/asked/<int:asked_id>/answered/", calls.answer_asked, name="answer_asked"),
    path(f"{CHILD}/promise/<int:promise_id>/", raising.answer_promise, name="answer_promise"),
    path(f"{CHILD}/task/<int:task_id>/", raising.answer_task, name="answer_task"),
    path(f"{CHILD}/tell/", telling.tell, name="tell"),
    path(f"{CHILD}/tell/<int:to_id>/", telling.tell_person, name="tell_person"),
    path(f"{CHILD}/tell/<int:to_id>/how-often/", telling.agree_rhythm, name="agree_rhythm"),
    path(f"{CHILD}/tell/somebody-else/", telling.tell_somebody, name="tell_somebody"),
    path(f"{CHILD}/how-to-reach-us/", telling.reach_card, name="reach_card"),
]
