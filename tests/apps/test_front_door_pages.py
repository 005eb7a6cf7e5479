"""The pages of the front door, sent as a browser without scripts sends them. Serves: E.08, K9.W4, T.23"""

import io
import re
import zipfile
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cast.door import a_contact, looked_at, matched, referred
from cast.people import a_child, a_lock, a_locked_child
from cast.signing_in import browser_of
from cast.workers import a_worker, works_with
from goldenthread.access.models import LogEntry
from goldenthread.casework.front_door.contact_models import Contact
from goldenthread.casework.front_door.models import Concern, ConcernChild, Referral
from goldenthread.people import matching

pytestmark = pytest.mark.django_db
CHILD = {"children": "1", "child-0-given": "Rosa", "child-0-family": "Kestrel"}
WORRY = {"danger_now": "no", "words": "Rosa said she is afraid to go home."}
FAMILY = {"family_knows": "no", "basis": "safeguarding"}
YOU = {"from_name": "Ms Ito", "from_role": "Teacher", "from_agency": "Elm Road School", "from_reach": "01632 960445"}


def key_on(page):
    return re.search(r'name="key" value="([^"]+)"', page.content.decode())[1]


def day_of(name, day):
    return {f"{name}_day": day.day, f"{name}_month": day.month, f"{name}_year": day.year}


def filled_in(browser, **more):
    for what, said in (("children", CHILD), ("worry", WORRY), ("family", FAMILY), ("you", YOU)):
        browser.post(f"/tell-us/{what}/", said | more.get(what, {}))
    return browser.get("/tell-us/all/check/")


@pytest.fixture
def nadia():
    worker = a_worker("out_of_hours")
    worker.browser = browser_of(worker)
    return worker


def test_the_public_form_becomes_a_contact_with_a_receipt_and_shows_nothing_of_who_is_known():
    """Serves: E.08"""
    rosa = a_child("Rosa Kestrel")
    matching.index([rosa.pk])
    browser = Client()
    check = filled_in(browser)
    assert "Rosa said she is afraid" in check.content.decode()
    sent = browser.post("/tell-us/all/check/", {"key": key_on(check)}, follow=True)
    contact = Contact.objects.get()
    assert (contact.way, contact.from_name, contact.from_protected, contact.recorded_by) == (
        "form",
        "Ms Ito",
        True,
        None,
    )
    page = sent.content.decode()
    assert contact.reference in page
    assert not {"Rosa", "Kestrel"} & set(re.findall(r"\w+", page)), "the receipt names nobody"
    assert "data-person" not in page + check.content.decode()
    assert contact.children.get().child is None, "nobody is looked up"
    assert not LogEntry.objects.filter(person_id=rosa.pk).exists()


def test_what_was_typed_is_kept_part_by_part_even_where_it_cannot_be_right():
    """Serves: K9.W4"""
    browser = Client()
    no_such_day = {"child-0-born_on_day": "31", "child-0-born_on_month": "2", "child-0-born_on_year": "2019"}
    assert "must be a real date" in browser.post("/tell-us/children/", CHILD | no_such_day).content.decode()
    browser.post("/tell-us/worry/", {"words": "Half a sentence"})
    assert "Half a sentence" in browser.get("/tell-us/worry/").content.decode()
    assert 'value="Rosa"' in browser.get("/tell-us/children/").content.decode()


def test_each_field_is_kept_as_it_is_typed_and_comes_back_without_any_page_being_turned():
    """Serves: K9.W4, E.08"""
    browser = Client()
    assert browser.post("/tell-us/worry/keep/", {"words": "Rosa said she"}).status_code == 204
    assert browser.post("/tell-us/you/keep/", {"from_name": "Ms Ito"}).status_code == 204
    assert "Rosa said she" in browser.get("/tell-us/worry/").content.decode()
    assert "Ms Ito" in browser.get("/tell-us/you/").content.decode()


def test_what_is_kept_can_be_read_by_nobody_but_this_browser_and_not_for_long(monkeypatch):
    """Serves: T.23"""
    browser = Client()
    browser.post("/tell-us/worry/keep/", {"words": "Rosa said she"})
    kept = Session.objects.get().get_decoded()
    assert "Rosa" not in str(kept)
    stolen = Client()
    stolen.cookies["sessionid"] = browser.session.session_key
    assert "Rosa" not in stolen.get("/tell-us/worry/").content.decode(), "the session alone does not open it"
    moved = timezone.now() + timedelta(hours=5)
    monkeypatch.setattr("goldenthread.casework.front_door.public_pages.timezone.now", lambda: moved)
    assert "Rosa" not in browser.get("/tell-us/worry/").content.decode()


def test_when_it_is_sent_nothing_typed_is_left_with_the_visit():
    """Serves: T.23"""
    browser = Client()
    sent = browser.post("/tell-us/all/check/", {"key": key_on(filled_in(browser))})
    assert sent.cookies["tell_us"]["max-age"] == 0
    assert "sealed" not in str(Session.objects.get().get_decoded())


def test_keeping_is_limited_in_length_and_number_and_only_for_parts_there_are(monkeypatch):
    browser = Client()
    long = browser.post("/tell-us/worry/", WORRY | {"words": "x" * 300_000})
    assert "more than the form can hold" in long.content.decode()
    assert browser.post("/tell-us/worry/keep/", {"words": "x" * 300_000}).status_code == 413
    assert browser.post("/tell-us/nothing/keep/").status_code == 404
    monkeypatch.setattr("goldenthread.casework.front_door.public_pages.RATE_OF_KEEPING", "1/h/ip")
    assert [browser.post("/tell-us/you/keep/", {"from_name": "Ms Ito"}).status_code for _ in range(2)] == [204, 429]


def test_sent_twice_it_is_one_contact():
    """Serves: K9.W4"""
    browser = Client()
    key = {"key": key_on(filled_in(browser))}
    first = browser.post("/tell-us/all/check/", key)
    again = browser.post("/tell-us/all/check/", key)
    assert first["Location"] == again["Location"] == reverse("tell_us_sent")
    assert Contact.objects.count() == 1


def test_another_child_is_added_without_scripts_and_nothing_typed_is_lost():
    browser = Client()
    page = browser.post("/tell-us/children/", CHILD | {"add_child": "1"}).content.decode()
    assert "Child 2" in page
    assert 'value="Rosa"' in page
    assert "There is a problem" not in page


def test_a_machine_that_fills_every_box_is_told_and_a_person_loses_nothing():
    browser = Client()
    check = filled_in(browser)
    told = browser.post("/tell-us/all/check/", {"key": key_on(check), "website": "http://spam.example"})
    assert "Empty this box" in told.content.decode()
    assert not Contact.objects.exists()
    browser.post("/tell-us/all/check/", {"key": key_on(told), "website": ""})
    assert Contact.objects.count() == 1


def test_very_many_forms_from_one_place_are_slowed_and_told_to_ring(monkeypatch):
    monkeypatch.setattr("goldenthread.casework.front_door.public_pages.RATE", "2/h/ip")
    for _ in range(2):
        browser = Client()
        browser.post("/tell-us/all/check/", {"key": key_on(filled_in(browser))})
    browser = Client()
    slowed = browser.post("/tell-us/all/check/", {"key": key_on(filled_in(browser))})
    assert slowed.status_code == 429
    assert "What you typed is still here" in slowed.content.decode()
    assert Contact.objects.count() == 2


def test_danger_now_says_what_to_do_on_every_page_after_it():
    browser = Client()
    check = filled_in(browser, worry={"danger_now": "yes"})
    assert "999" in check.content.decode()
    assert "999" in browser.get("/tell-us/you/").content.decode()


def test_the_law_that_nobody_has_checked_says_so(nadia):
    """Serves: K1.19b"""
    assert "Not yet checked" in Client().get("/tell-us/").content.decode()
    assert "Not yet checked" in nadia.browser.get("/front-door/contacts/new/").content.decode()


def test_a_worker_writes_down_a_police_notice_about_three_children(nadia):
    """Serves: E.08"""
    now = timezone.localdate()
    said = {
        "children": "3",
        "child-0-given": "Skye",
        "child-1-given": "Jaxon",
        "child-2-address": "22 Tannery Row",
        "way": "police",
        "words": "Shouting.",
        "danger_now": "yes",
        "basis": "safeguarding",
        "received_time": "00:35",
        **day_of("received_on", now),
    }
    page = nadia.browser.post("/front-door/contacts/new/", said)
    contact = Contact.objects.get()
    assert page["Location"] == reverse("contact", args=[contact.pk])
    assert contact.children.count() == 3
    assert "Danger now" in nadia.browser.get(page["Location"]).content.decode()


def test_a_social_worker_who_does_not_answer_the_door_gets_the_reference_only():
    farah = a_worker("social_worker")
    browser = browser_of(farah)
    now = timezone.localdate()
    said = {
        "children": "1",
        "child-0-given": "Skye",
        "way": "phone",
        "words": "Gran rang.",
        "danger_now": "no",
        "basis": "not_asked",
        **day_of("received_on", now),
    }
    kept = browser.post("/front-door/contacts/new/", said, follow=True)
    contact = Contact.objects.get()
    assert contact.reference in kept.content.decode()
    assert browser.get(reverse("contact", args=[contact.pk])).status_code == 404
    assert browser.get("/front-door/").status_code == 403


def test_the_match_page_shows_reasons_then_one_tap_says_it_is_this_child(nadia):
    """Serves: K9.W1"""
    mia = a_child("Mia Carter")
    matching.index([mia.pk])
    contact = looked_at(a_contact("Mya Carter"), by=nadia)
    row = contact.children.get()
    page = nadia.browser.get(reverse("match_child", args=[contact.pk, row.pk])).content.decode()
    assert f'data-person="{mia.pk}"' in page
    assert "Found because" in page
    nadia.browser.post(reverse("this_is_the_child", args=[contact.pk, row.pk]), {"child": mia.pk})
    row.refresh_from_db()
    assert row.child == mia


def test_whoever_is_locked_away_is_not_there_on_any_page_of_the_door(nadia):
    """Serves: T.23"""
    mia = a_child("Mia Carter")
    [referral] = referred(a_contact("Mia Carter"), mia, by=a_worker("team_manager"))
    contact = Contact.objects.get()
    assert nadia.browser.get(reverse("referral", args=[referral.pk])).status_code == 200
    a_lock(mia, keeps_out=(nadia,))
    for name, number in (
        ("referral", referral.pk),
        ("contact", contact.pk),
        ("decide_referral", referral.pk),
        ("refer", contact.pk),
    ):
        assert nadia.browser.get(reverse(name, args=[number])).status_code == 404
    assert "Mia" not in nadia.browser.get("/front-door/").content.decode()


def test_a_second_concern_is_added_without_scripts_and_both_are_kept(nadia):
    rosa = a_child("Rosa Kestrel")
    contact = matched(a_contact("Rosa Kestrel"), rosa, by=nadia)
    row = contact.children.get()
    address = reverse("refer", args=[contact.pk])
    said = {
        "rows": row.pk,
        "reason": "School was worried.",
        "concerns": "1",
        "concern-0-name": "Home",
        "concern-0-words": "Afraid.",
        f"concern-0-about_{rosa.pk}": "on",
    }
    page = nadia.browser.post(address, said | {"add_concern": "1"}).content.decode()
    assert "Concern 2" in page
    assert "Afraid." in page
    nadia.browser.post(
        address,
        said
        | {
            "concerns": "2",
            "concern-1-name": "Food",
            "concern-1-words": "No bread.",
            f"concern-1-about_{rosa.pk}": "on",
        },
    )
    assert [row.concern.name for row in ConcernChild.objects.filter(child=rosa).order_by("pk")] == ["Home", "Food"]


def test_a_refused_form_can_be_sent_again(nadia):
    """Serves: K9.W4"""
    rosa = a_child("Rosa Kestrel")
    [referral] = referred(a_contact("Rosa Kestrel"), rosa, by=nadia)
    address = reverse("decide_referral", args=[referral.pk])
    key = key_on(nadia.browser.get(address))
    said = {"key": key, "choice": "assess", "because": "Afraid.", "on_day": "1", "on_month": "1", "on_year": "2020"}
    assert "between the day" in nadia.browser.post(address, said).content.decode()
    today = timezone.localdate()
    nadia.browser.post(address, said | day_of("on", today))
    assert Referral.objects.get().decision == "assess"


def test_every_page_of_a_referral_and_of_a_concern_opens(nadia):
    farah = a_worker("social_worker")
    browser = browser_of(farah)
    rosa = a_child("Rosa Kestrel")
    works_with(farah, rosa, since=timezone.localdate())
    [referral] = referred(a_contact("Rosa Kestrel"), rosa, by=nadia)
    concern = Concern.objects.get()
    for name in ("referral", "judge_level", "offer_early_help"):
        assert browser.get(reverse(name, args=[referral.pk])).status_code == 200, name
    assert browser.get(reverse("concern", args=[rosa.pk, concern.pk])).status_code == 200
    for what in ("word", "split"):
        assert browser.get(reverse("change_concern", args=[rosa.pk, concern.pk, what])).status_code == 200
    assert browser.get(reverse("merge_concern", args=[rosa.pk, concern.pk])).status_code == 200
    assert browser.get(reverse("decide_referral", args=[referral.pk])).status_code == 403


def test_what_was_told_of_a_child_who_is_locked_away_does_not_leave_in_the_export():
    """Serves: T.23"""
    officer, wren = a_worker("data_officer"), a_locked_child("Wren Ashby")
    a_contact("Mia Carter", words="Mia was late.")
    hidden = a_contact("Wren Ashby", "Mia Carter", words="Somebody followed them home.")
    hidden.children.filter(given="Wren").update(child=wren)
    answer = browser_of(officer).post(reverse("export"), {"because": "We move to another system."})
    archive = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))
    contacts = archive.read("casework_contact.csv").decode()
    assert "Mia was late." in contacts
    assert "followed them home" not in contacts
