"""Supervision in a day: what is due stands with whoever holds it, what has a day with both, and reminders count it and name nobody."""

from datetime import time

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cast.days import TODAY, ago, ahead, today
from cast.notes import moment
from cast.people import a_child
from cast.signing_in import browser_of
from cast.workers import a_team, a_worker, works_with
from goldenthread.access import reminding
from goldenthread.access.models import Worker
from goldenthread.casework.dues.standards_models import LocalStandard
from goldenthread.casework.workspace.day import day_of, day_of_a_manager
from goldenthread.casework.workspace.home import my_lines
from goldenthread.casework.workspace.reminding.counts import in_the_calendar
from goldenthread.casework.workspace.reminding.digest import send_all
from goldenthread.quality.supervision import acts, signing_acts
from goldenthread.quality.supervision.written import Held

pytestmark = pytest.mark.django_db


@pytest.fixture
def sunita():
    return a_worker("team_manager", team="Elm North")


@pytest.fixture
def farah():
    return a_worker(team="Elm North")


@pytest.fixture
def monthly():
    return LocalStandard.objects.create(rule="T180", within=1, unit="months", applies_from=ago(400), because="Ours.")


def held(worker, manager, *, days_ago, signed=True):
    one = acts.plan(worker=worker, on=TODAY, by=manager)
    acts.keep(supervision=one, held=Held(ago(days_ago)), by=manager)
    if signed:
        signing_acts.sign(supervision=one, by=manager, at=moment(TODAY))
    return one


def of_manager(manager, **asked):
    return {one.what: one for one in day_of_a_manager(seen_by=manager, **asked).colleagues}


def own_day(worker):
    return day_of(my_lines(seen_by=worker), seen_by=worker)


@pytest.mark.parametrize(("days_ago", "stands", "of_today"), [(40, True, True), (27, True, False), (5, False, False)])
def test_supervision_that_is_due_stands_in_the_day_of_whoever_holds_it(
    farah, sunita, monthly, days_ago, stands, of_today
):
    """Serves: T.16, P.09, C.10"""
    held(farah, sunita, days_ago=days_ago)
    plan = "Supervision with Farah Aziz: plan it"
    assert (plan in of_manager(sunita)) is stands
    assert (plan in of_manager(sunita, only_today=True)) is of_today
    day = day_of_a_manager(seen_by=sunita)
    assert (day.today, day.week) == (int(of_today), int(stands))
    assert own_day(farah).colleagues == ()
    if stands:
        one = of_manager(sunita)[plan]
        assert "our council’s own number" in one.about
        assert one.start.href == reverse("plan_supervision", args=[farah.pk])
        assert one.why == reverse("why_supervision", args=[farah.pk])


def test_one_with_a_day_stands_with_both_and_is_held_from_that_day_on(farah, sunita, monthly):
    """Serves: T.16, C.10"""
    held(farah, sunita, days_ago=40)
    one = acts.plan(worker=farah, on=ahead(2), at=time(14), where="Room 3", by=sunita)
    found = of_manager(sunita)
    assert list(found) == ["Supervision with Farah Aziz"]
    mine = found["Supervision with Farah Aziz"]
    assert (mine.on, mine.start.words) == (ahead(2), "Prepare")
    assert "At 14:00, Room 3. Due by" in mine.about
    (hers,) = own_day(farah).colleagues
    assert (hers.what, hers.about) == (f"Supervision with {sunita.name}", "At 14:00, Room 3.")
    assert hers.start.href == reverse("prepare_supervision", args=[one.pk])
    acts.put_off(supervision=one, to_on=TODAY, because="A free hour.", by=sunita)
    assert of_manager(sunita, only_today=True)["Supervision with Farah Aziz"].start.words == "Hold it"
    acts.call_off(supervision=one, because="Farah is ill.", by=sunita)
    assert own_day(farah).colleagues == ()
    assert list(of_manager(sunita)) == ["Supervision with Farah Aziz: plan it"]


def test_what_was_held_waits_for_its_signature_and_a_first_year_is_looked_at(farah, sunita, monthly):
    """Serves: T.16, P.09"""
    held(farah, sunita, days_ago=3, signed=False)
    leah = a_worker(called="Leah Morton", team="Elm North")
    Worker.objects.filter(pk=leah.pk).update(started_on=ago(88), newly_qualified_until=ahead(277))
    found = of_manager(sunita)
    assert found["Finish and sign the supervision with Farah Aziz"].when(TODAY) == "waiting 3 days"
    assert "Look with Leah Morton at how the first year goes" in found
    assert "Supervision with Leah Morton: plan it" in found


def test_a_manager_above_is_asked_for_those_they_supervise_and_no_others(farah, sunita, monthly):
    """Serves: P.09"""
    marcus = a_worker("service_manager", team=a_team("Children and Families"))
    a_team("Elm North", under="Children and Families")
    held(farah, sunita, days_ago=60)
    assert all("Farah" not in what for what in of_manager(marcus))
    Worker.objects.filter(pk=sunita.pk).update(started_on=ago(500))
    acts.plan(worker=sunita, on=ahead(1), by=marcus)
    assert f"Supervision with {sunita.name}" in of_manager(marcus)
    assert f"Supervision with {marcus.name}" in of_manager(sunita)


def test_where_the_council_set_no_number_nothing_is_asked(farah, sunita):
    held(farah, sunita, days_ago=90)
    assert of_manager(sunita) == {}
    assert day_of_a_manager(seen_by=sunita).is_clear


def test_the_pages_show_it_after_the_children(farah, sunita, monthly):
    """Serves: C.10"""
    held(farah, sunita, days_ago=40)
    page = browser_of(sunita).get(reverse("my_team")).content.decode()
    assert "Supervision with Farah Aziz: plan it" in page
    assert reverse("why_supervision", args=[farah.pk]) in page
    acts.plan(worker=farah, on=today(), by=sunita)
    works_with(farah, a_child("Mia Carter"))
    page = browser_of(farah).get(reverse("my_children")).content.decode()
    assert "With colleagues" in page
    assert f"Supervision with {sunita.name}" in page


def test_the_morning_mail_and_the_calendar_count_it_and_name_nobody(farah, sunita, monthly):
    """Serves: C.10, T.23"""
    held(farah, sunita, days_ago=40)
    tom = a_worker(called="Tom Bewley", team="Elm North")
    acts.plan(worker=tom, on=ahead(2), by=sunita)
    reminding.choose_morning(by=sunita, wanted=True)
    assert [one.trouble for one in send_all(today=TODAY, address="https://golden.example/")] == [""]
    text = mail.outbox[0].body
    assert "Its day has passed: 1 supervision." in text
    assert "Later this week: 1 supervision." in text
    assert not [name for name in ("Farah", "Tom") if name in text]
    sunita.today = tom.today = TODAY
    assert in_the_calendar(sunita)[ahead(2), "Supervision"] == 1
    assert in_the_calendar(tom) == {(ahead(2), "Supervision"): 1}


def test_it_asks_as_often_for_many_workers_as_for_one(farah, sunita, monthly):
    def asked():
        with CaptureQueriesContext(
            connection,
        ) as sent:
            day_of_a_manager(seen_by=sunita)
        return len(sent)

    held(farah, sunita, days_ago=40)
    day_of_a_manager(seen_by=sunita)
    few = asked()
    for name in ("Tom Bewley", "Ada Lowe", "Nia Okoro"):
        held(a_worker(called=name, team="Elm North"), sunita, days_ago=45)
    assert asked() == few
