"""What people type into a form is understood as they mean it, and comes back as it was when it cannot be kept.

Serves: K9.W4
"""

from datetime import time, timedelta
from uuid import uuid4

import pytest
from django.forms import Form
from django.test import Client
from django.urls import reverse

from cast.days import today
from cast.people import a_child
from cast.workers import a_team, a_worker, covers, works_with
from goldenthread.access.drafting_models import Draft
from goldenthread.casework.record.story_models import LeaveCheck
from goldenthread.design.forms import ClockField
from goldenthread.people.drafts.queries import my_draft

HALF_PAST_THREE = time(15, 30)


class AVisit(Form):
    at = ClockField(label="What time?", required=False)


@pytest.mark.parametrize("typed", ["15:30", "15.30", "1530", "3.30pm", "3:30 pm", "3.30 PM", " 15:30 "])
def test_a_time_is_read_however_people_write_it(typed):
    assert AVisit({"at": typed}).is_valid(), typed
    assert AVisit({"at": typed}).fields["at"].clean(typed) == HALF_PAST_THREE


def test_an_hour_alone_and_no_time_at_all_are_understood():
    clock = ClockField(label="What time?", required=False)
    assert (clock.clean("9 am"), clock.clean("12pm"), clock.clean("12 am"), clock.clean("")) == (
        time(9), time(12), time(0), None,
    )  # fmt: skip


@pytest.mark.parametrize("typed", ["25:00", "half past", "15:75", "-1", "9" * 400])
def test_what_is_no_time_is_answered_with_an_example(typed):
    form = AVisit({"at": typed})
    assert form.errors["at"] == ["“What time?” must be a time like 15:30"]


@pytest.mark.django_db
def test_a_postcode_of_another_country_is_asked_for_in_the_address_and_nothing_is_lost():
    farah, mia, browser = a_worker(), a_child("Mia Carter"), Client()
    works_with(farah, mia)
    browser.force_login(farah)
    typed = {"lines": "1 Long Road\nLagos", "postcode": "100001 Lagos", "kind": "lives", "key": str(uuid4())}
    shown = browser.post(f"/person/{mia.pk}/address/", typed).content.decode()
    assert "A postcode is like SW1A 1AA; write one of another country as the last line of the address" in shown
    assert "1 Long Road" in shown
    assert "100001 Lagos" in shown
    assert not mia.residences.exists()
    browser.post(f"/person/{mia.pk}/address/", typed | {"lines": "1 Long Road\nLagos\n100001", "postcode": ""})
    assert mia.residences.get().address.lines == "1 Long Road\nLagos\n100001"


@pytest.mark.django_db
def test_a_nul_that_no_key_types_is_left_out_wherever_words_are_sent():
    """A search has no form of its own to refuse it, and no database keeps it."""
    farah, mia, browser = a_worker(), a_child("Mia Carter"), Client()
    works_with(farah, mia)
    browser.force_login(farah)
    found = browser.post(f"/child/{mia.pk}/record/", {"words": "sleep\0over"})
    assert (found.status_code, "with “sleepover”" in found.content.decode()) == (200, True)
    assert browser.get(f"/child/{mia.pk}/record/", {"year": "20\x0026"}).status_code == 200


@pytest.mark.django_db
def test_holding_supervision_now_keeps_where_and_when_it_was_typed():
    team = a_team("Elm North")
    sunita, farah, browser = a_worker("team_manager", team=team.name), a_worker(team=team.name), Client()
    browser.force_login(sunita)
    page = reverse("plan_supervision", args=[farah.pk])
    typed = {
        "on_day": "31",
        "on_month": "2",
        "on_year": "",
        "at": "2pm",
        "where": "x" * 5000,
        "now": "1",
        "key": str(uuid4()),
    }
    shown = browser.post(page, typed).content.decode()
    assert "x" * 5000 in shown
    assert 'value="2pm"' in shown
    assert 'value="31"' in shown
    browser.post(page, typed | {"where": "Room 2"})
    held = farah.supervisions.get()
    assert (held.where, held.planned_at, held.planned_on) == ("Room 2", time(14), today())


def a_day(name, year):
    """The first of March, as three boxes."""
    return {f"{name}_day": "1", f"{name}_month": "3", f"{name}_year": year}


SMALL_FORMS = [
    ("safe contact", "/person/{}/safe-contact/text/", {"verdict": "never", "because": "Steve reads it."} | a_day("told_on", "2025"),
     lambda mia: mia.safe_contacts.count()),
    ("details", "/child/{}/family/add/alert/", {"about": "{}", "kind": "safety", "says": "Ring Nan first."} | a_day("review_on", "2099"),
     lambda mia: mia.alerts.count()),
    ("history read", "/child/{}/history-read/", {"parts": ["chronology"], "struck": "Nobody asked Emeka."},
     lambda mia: mia.history_read.count()),
]  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize(("kind", "address", "typed", "made"), SMALL_FORMS, ids=[one[0] for one in SMALL_FORMS])
def test_a_small_form_is_kept_as_it_is_typed_and_sent_twice_it_is_one_thing(kind, address, typed, made):
    """Serves: K9.W4"""
    farah, mia, browser = a_worker(), a_child("Mia Carter"), Client()
    works_with(farah, mia)
    browser.force_login(farah)
    page, key = address.format(mia.pk), str(uuid4())
    assert f'data-keep="{kind}"' in browser.get(page).content.decode()
    Draft.objects.create(key=key, worker=farah, page=page, kind=kind, fields={"because": ["half a sentence"]})
    typed = {name: told.format(mia.pk) if isinstance(told, str) else told for name, told in typed.items()} | {
        "key": key
    }
    answers = [browser.post(page, typed) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302], answers[0].content.decode()[-3000:]
    assert made(mia) == 1
    assert not Draft.objects.exists()


@pytest.mark.django_db
def test_a_word_for_whoever_covers_is_kept_for_each_child_by_itself():
    """Serves: K9.11, K9.W4"""
    farah, browser = a_worker(), Client()
    mia, tobi = a_child("Mia Carter"), a_child("Tobi Okafor")
    for child in (mia, tobi):
        works_with(farah, child)
    cover = covers(a_worker(), away=farah, from_=today(), until=today() + timedelta(days=9))
    browser.force_login(farah)
    page, key = f"/cover/{cover.pk}/ready/", uuid4()
    Draft.objects.create(
        key=key,
        worker=farah,
        page=page,
        kind=f"word for cover #{tobi.pk}",
        person_id=tobi.pk,
        fields={"says": ["Ring Dad"]},
    )
    shown = browser.get(f"{page}?draft={key}").content.decode()
    assert shown.count(str(key)) == 1
    assert f'data-keep="word for cover #{mia.pk}"' in shown
    assert "Word for cover" in browser.get("/drafts/").content.decode()
    assert "#" not in my_draft(key, seen_by=farah).kind
    browser.post(page, {"child": tobi.pk, "says": "Ring Dad on Friday.", "key": str(key)})
    assert (LeaveCheck.objects.get().says, Draft.objects.count()) == ("Ring Dad on Friday.", 0)
