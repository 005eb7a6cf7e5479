"""A task or a promise is read as it is typed: what it says and leaves open stands under it, nothing is kept, nothing is held up.

Serves: K4.03, K4.08
"""

import pytest
from django.test import Client
from django.urls import reverse

from cast.notes import a_note
from cast.people import a_child
from cast.workers import a_worker, works_with
from goldenthread.access.drafting_models import Draft
from goldenthread.access.models import LogEntry

pytestmark = pytest.mark.django_db


@pytest.fixture
def farah():
    return a_worker()


def asked(worker, text, **more):
    browser = Client()
    browser.force_login(worker)
    return browser.post(reverse("step_asks"), {"text": text, "about": "step"} | more)


def test_what_is_found_and_what_is_not_stands_in_words(farah):
    """Serves: K4.08"""
    said = asked(farah, "Mum will ring the dentist by 30 April.").content.decode()
    assert "Found: “by 30 April”." in said
    assert "What will be different for the child?" in said
    assert "No date found" in asked(farah, "Mum will ring the dentist.").content.decode()


def test_it_never_says_that_a_step_fails(farah):
    assert "smart" not in asked(farah, "Engage as and when.").content.decode().lower()


def test_what_a_field_beside_it_says_is_not_asked_again(farah):
    said = asked(farah, "Ring the dentist.", who="Farah Aziz", by_when="30 4 2026").content.decode()
    assert "In its own field: Farah Aziz." in said
    assert "In its own field: 30 4 2026." in said


def test_a_promise_is_not_asked_what_it_is_for(farah):
    said = asked(farah, "I ring you after school on Friday.", about="promise").content.decode()
    assert "on Friday" in said
    assert "What is it for?" not in said


def test_typed_words_are_escaped(farah):
    said = asked(farah, "Engage <img src=x onerror=alert(1)>, ongoing<b>.", who="<script>").content.decode()
    assert "<img" not in said
    assert "<script" not in said


def test_nothing_is_kept_and_nothing_is_logged(farah):
    """Nobody but the writer sees what was asked."""
    asked(farah, "Mum will ring")
    before = LogEntry.objects.count()
    asked(farah, "Mum will engage with services")
    assert not Draft.objects.exists()
    assert not LogEntry.objects.filter(because__icontains="engage").exists()
    assert LogEntry.objects.count() - before <= 1, "at most the sign-in of this test's second browser"


def test_who_wants_no_help_is_asked_nothing(farah):
    farah.writing_help = False
    farah.save()
    assert not asked(farah, "Engage.").content.strip()


def test_empty_words_are_answered_with_nothing(farah):
    assert not asked(farah, "  ").content.strip()


def test_the_page_of_a_task_carries_the_help_and_can_do_without(farah):
    child = a_child("Mia Carter")
    works_with(farah, child)
    note = a_note(child, by=farah)
    browser = Client()
    browser.force_login(farah)
    page = browser.get(reverse("raise_task", args=[child.pk, note.pk])).content.decode()
    assert 'data-asks="step" data-asks-who="worker" data-asks-by-when="due_on"' in page
    assert "asks.js" in page
    farah.writing_help = False
    farah.save()
    assert "asks.js" not in browser.get(reverse("raise_task", args=[child.pk, note.pk])).content.decode()
