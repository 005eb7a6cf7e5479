"""The work of an assessment with a family: begun, agreed, asked, looked at, signed off; each child there, and nobody who may not be seen."""

import pytest
from django.urls import reverse
from django.utils import timezone

from cast.assessments import an_assessment
from cast.people import a_child, a_lock
from cast.workers import a_worker, works_with

pytestmark = pytest.mark.django_db
NOW = timezone.localdate()


@pytest.fixture
def farah():
    return a_worker(called="Farah Aziz", on=NOW)


def page(browser, name, *numbers):
    return browser.get(reverse(name, args=numbers))


def test_a_child_who_may_not_be_seen_is_not_there(browser, farah, mia):
    """Each child has a part of their own; one locked from the worker leaves no gap, one nobody opens asks why. Serves: K1.00, T.23"""
    zara, hidden, others = a_child("Zara Carter"), a_child("Tobi Carter"), a_child("Ben Hart")
    works_with(farah, zara, hidden)
    work = an_assessment(mia, zara, hidden, by=farah)
    a_lock(hidden, keeps_out=(farah,))
    shown = page(browser, "assessment", work.pk).content.decode()
    assert "Mia" in shown
    assert "Zara" in shown
    assert "Tobi" not in shown
    only_hidden, not_mine = an_assessment(hidden, by=farah), an_assessment(others, by=farah)
    assert page(browser, "assessment", only_hidden.pk).content == page(browser, "assessment", 2_000_000_011).content
    assert page(browser, "assessment", not_mine.pk).url == reverse("say_why", args=[others.pk])


def test_every_assessment_of_a_child_is_in_one_place(browser, farah, mia):
    """Serves: K1.00"""
    assert "No assessment has been begun yet" in page(browser, "assessments", mia.pk).content.decode()
    work = an_assessment(mia, by=farah)
    assert reverse("assessment", args=[work.pk]) in page(browser, "assessments", mia.pk).content.decode()
