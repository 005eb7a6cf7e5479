"""The days on which the council's offices are closed: set ahead by whoever leads practice, seen first, counted by the council's own targets alone."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.people import a_child
from cast.thread import a_referral, an_assessment
from cast.workers import a_worker, works_with
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.caseload.refreshing import refresh
from goldenthread.casework.caseload.standards.acts import close_and_work_out
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.dues.standards.closed_days import close_days, closed_days, standing_closed
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.practice.timescales.local_standards import Closed
from goldenthread.practice.working_days import Calendar

pytestmark = pytest.mark.django_db
TODAY = date(2026, 12, 14)
CHRISTMAS = Closed(date(2026, 12, 24), date(2026, 12, 31), "Duty workers are there for every child day and night.")


@pytest.fixture
def helen():
    found = a_worker("principal_social_worker")
    found.today = TODAY
    return found


def as_worker(worker):
    browser = Client()
    browser.force_login(worker)
    return browser


def typed(**days):
    return {f"{name}_{part}": getattr(day, part) for name, day in days.items() for part in ("day", "month", "year")}


@pytest.mark.parametrize(("story", "days", "says"), [
    ("a day gone by", Closed(date(2026, 12, 11), date(2026, 12, 11)), "has gone by"),
    ("a weekend", Closed(date(2026, 12, 19), date(2026, 12, 20)), "weekends and bank holidays"),
    ("the wrong way round", Closed(date(2026, 12, 24), date(2026, 12, 23)), "before the first"),
    ("too long", Closed(date(2026, 12, 24), date(2027, 2, 1)), "At most 31 days"),
    ("some of them again", Closed(date(2026, 12, 30), date(2027, 1, 4)), "closed from 24 December 2026"),
])  # fmt: skip
def test_days_that_cannot_be_closed_are_refused_in_words(helen, story, days, says):
    close_days(days=CHRISTMAS, by=helen)
    with pytest.raises(NotAllowed, match=says):
        close_days(days=days, by=helen)
    assert standing_closed() == (CHRISTMAS,)


def test_only_whoever_leads_practice_closes_days(helen):
    farah = a_worker()
    farah.today = TODAY
    with pytest.raises(NotAllowed, match="principal social worker"):
        close_days(days=CHRISTMAS, by=farah)


def test_our_own_target_falls_later_and_guidance_does_not(helen, django_capture_on_commit_callbacks):
    """From Friday 11 December 2026, ten working days: the 24th is the ninth, the 29th the tenth. Closed from the 24th to the 31st, Monday 4 January
    is the ninth and Tuesday 5 January the tenth. Serves: K9.06, P.04"""
    farah, mia = a_worker(), a_child("Mia Carter")
    works_with(farah, mia, since=date(2026, 12, 11))
    LocalStandard.objects.create(
        rule="T013", within=10, unit="working days", applies_from=date(2026, 1, 1), because="Ours."
    )
    referral = a_referral(mia, received=date(2026, 12, 11), decision="assess", decided=date(2026, 12, 11))
    an_assessment(mia, referral=referral, started=date(2026, 12, 11))
    refresh([mia.pk])

    def due(rule):
        return DueRow.objects.get(child=mia, rule=rule).due_on

    guidance = due("T010")
    assert due("T013") == date(2026, 12, 29)
    with django_capture_on_commit_callbacks(execute=True):
        close_and_work_out(days=CHRISTMAS, by=helen)
    assert due("T013") == date(2027, 1, 5)
    assert due("T010") == guidance


def ahead_of(today, days):
    """The first day from then on that is a working day, with the next."""
    first = Calendar().add(today + timedelta(days=days), 1)
    return first, Calendar().add(first, 1)


def test_the_page_shows_first_what_it_would_change_then_closes_and_opens_them_after_all():
    """Serves: P.04"""
    helen = a_worker("principal_social_worker")
    browser = as_worker(helen)
    first, last = ahead_of(timezone.localdate(), 20)
    asked = typed(first=first, last=last) | {"because": "The whole council is closed."}
    page = browser.post(reverse("close_days"), asked).content.decode()
    assert "What it would change" in page
    assert "The whole council is closed." in page
    assert standing_closed() == ()
    assert browser.post(reverse("close_days"), asked | {"step": "make"}).url == reverse("closed_days")
    assert standing_closed() == (Closed(first, last, "The whole council is closed."),)
    page = as_worker(a_worker()).get(reverse("closed_days")).content.decode()
    assert "The whole council is closed." in page
    assert "Open after all" not in page
    (row,) = closed_days(seen_by=helen)
    opening = reverse("open_days", args=[row.pk])
    assert "Open after all" in browser.get(reverse("closed_days")).content.decode()
    assert "after all." in browser.post(opening, {"because": "We are open."}).content.decode()
    assert browser.post(opening, {"because": "We are open.", "step": "make"}).status_code == 302
    assert standing_closed() == ()
    assert browser.get(opening).status_code == 404
    assert LocalStandard.objects.filter(rule="closed").count() == 2
    assert as_worker(a_worker()).get(reverse("close_days")).status_code == 403


def test_a_file_brings_the_closed_days_that_lie_ahead():
    """Serves: P.04"""
    helen = a_worker("principal_social_worker")
    first, last = ahead_of(timezone.localdate(), 20)
    text = f'[[closed]]\nfirst = {first}\nlast = {last}\nbecause = "Christmas."\n\n[[closed]]\nfirst = 2020-12-24\nlast = 2020-12-24\n'
    browser = as_worker(helen)
    page = browser.post(reverse("bring_standards"), {"file": SimpleUploadedFile("standards.toml", text.encode())})
    assert "Christmas." in page.content.decode()
    browser.post(reverse("bring_standards"), {"text": text, "step": "make"})
    assert council_standards().closed == (Closed(first, last, "Christmas."),)
    assert "[closed]" in browser.get(reverse("standards_file")).content.decode()
