"""Notes taken along on a device without a line: only where somebody confirmed the device, only what was chosen, and nothing is lost on return.

Serves: A.16, A.17, C.09, K9.W4
"""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from cast.days import today
from cast.people import a_child, a_lock
from cast.workers import a_worker, works_with
from goldenthread.access import devices
from goldenthread.access.drafting_models import Device, Draft
from goldenthread.access.models import LogEntry, Notice
from goldenthread.access.permits import NotAllowed
from goldenthread.access.staffing import leave
from goldenthread.casework.notes.models import Note, OwnWords
from goldenthread.casework.notes.raised_models import Promise
from goldenthread.casework.notes.writing.acts import write_note
from goldenthread.casework.notes.writing.written import About, Shared, Written
from goldenthread.casework.visits.direct_work_models import DirectWork
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.models import Address

pytestmark = pytest.mark.django_db
SECRET = "held-by-the-phone"


@pytest.fixture
def farah():
    return a_worker(team="Elm North", on=today())


@pytest.fixture
def sunita():
    return a_worker("team_manager", team="Elm North", on=today())


def a_device(worker, *, allowed_by=None):
    device = devices.ask(by=worker, name="my work phone", secret=SECRET)
    return devices.allow(device=device, by=allowed_by) if allowed_by else device


def phone_of(worker, *, secret=SECRET):
    browser = Client()
    browser.force_login(worker)
    browser.cookies["device"] = secret
    return browser


def a_note_about(child, *, by, words, headline=""):
    shared = Shared(kind="visit", happened_on=by.today, words=words, headline=headline)
    return write_note(written=Written(shared=shared, about=(About(child),)), by=by)


def a_visit(*children, key=None, **told):
    """A visit as a phone hands it in."""
    of_each = [
        {"id": child.pk, "seen": "alone", "said": f"I am {child.short_name}.", "heard_by": "Farah"}
        for child in children
    ]
    rest = {"happened_on": str(today()), "happened_at": "15:30", "where": "at home", "words": "Tea with Nan."}
    return {"key": str(key or uuid4()), "children": of_each, "written_at": timezone.now().isoformat()} | rest | told


def hand_in(browser, worker, visit):
    answer = browser.post(
        "/without-a-line/comes-in/", json.dumps(visit | {"writer": worker.pk}), content_type="application/json"
    )
    return answer.status_code, answer.json()


def test_a_device_carries_nothing_until_somebody_who_leads_the_worker_confirms_it(farah, sunita):
    """Serves: A.17"""
    device, phone = a_device(farah), phone_of(farah)
    assert not devices.may_carry(device)
    assert "has not confirmed" in phone.get("/take-along/").content.decode()
    assert phone.post("/take-along/").status_code == 403
    assert Notice.objects.filter(to=sunita, says__contains="asks to take notes along").exists()
    devices.allow(device=device, by=sunita)
    assert "Whom do you visit?" in phone.get("/take-along/").content.decode()


def test_nobody_confirms_their_own_device_and_no_stranger_does(farah, sunita):
    own = a_device(sunita)
    with pytest.raises(NotAllowed, match="Somebody else confirms"):
        devices.allow(device=own, by=sunita)
    with pytest.raises(NotAllowed, match="manager or the service desk"):
        devices.allow(device=own, by=farah)
    devices.allow(device=own, by=a_worker("system_administrator"))


def test_another_device_of_the_same_worker_is_not_allowed_by_the_first(farah, sunita):
    a_device(farah, allowed_by=sunita)
    assert "Nobody has confirmed" in phone_of(farah, secret="another").get("/take-along/").content.decode()
    assert "Nobody has confirmed" in phone_of(a_worker(on=today())).get("/take-along/").content.decode()


def test_a_device_ends_when_it_is_lost_and_when_its_worker_leaves(farah, sunita):
    device = a_device(farah, allowed_by=sunita)
    devices.end(device=device, because=devices.LOST, by=sunita)
    assert not devices.may_carry(devices.device_here(SECRET, by=farah))
    second = devices.ask(by=farah, name="the new one", secret="second")
    leave(farah, by=a_worker("system_administrator", on=today()), on=today() - timedelta(days=1), at_once=True)
    assert Device.objects.get(pk=second.pk).ended_because == devices.LEFT


def test_the_pages_of_devices_ask_confirm_and_take_off(farah, sunita):
    browser, leader = Client(), Client()
    browser.force_login(farah)
    leader.force_login(sunita)
    browser.post("/devices/", {"name": "my work phone"})
    assert browser.cookies["device"]["httponly"]
    device = Device.objects.get()
    assert "Not confirmed yet" in browser.get("/devices/").content.decode()
    assert "Farah Aziz: my work phone" in leader.get("/devices/").content.decode()
    assert browser.post(f"/devices/{device.pk}/allow/").status_code == 403
    leader.post(f"/devices/{device.pk}/allow/")
    assert "Take notes along" in browser.get("/devices/").content.decode()
    browser.post(f"/devices/{device.pk}/end/", {"because": devices.REPLACED})
    assert "Take it off" not in browser.get("/devices/").content.decode()
    stranger = Client()
    stranger.force_login(a_worker(on=today()))
    assert stranger.get(f"/devices/{device.pk}/end/").status_code == 404


def test_only_what_was_chosen_goes_along_and_the_log_says_whose(farah, sunita):
    """Serves: A.17"""
    a_device(farah, allowed_by=sunita)
    mia, tobi = a_child("Mia Carter"), a_child("Tobi Okafor")
    works_with(farah, mia, tobi)
    one, _other = (a_note_about(mia, by=farah, words=words) for words in ("Slept well.", "Cried at night."))
    answer = phone_of(farah).post("/take-along/", {"children": [mia.pk], "notes": [one.pk]})
    (child,) = answer.json()["children"]
    assert (child["name"], [note["words"] for note in child["notes"]]) == ("Mia", ["Slept well."])
    assert "Carter" not in answer.content.decode()
    assert LogEntry.objects.filter(person_id=mia.pk, did="took along").exists()
    assert not LogEntry.objects.filter(person_id=tobi.pk, did="took along").exists()


def test_a_child_of_somebody_else_does_not_go_along_whatever_is_asked(farah, sunita):
    a_device(farah, allowed_by=sunita)
    other = a_child("Wren Ashby")
    note = a_note_about(other, by=a_worker("out_of_hours", on=today()), words="Private.")
    answer = phone_of(farah).post("/take-along/", {"children": [other.pk], "notes": [note.pk]})
    assert answer.json()["children"] == []


def test_a_note_that_holds_a_protected_address_is_not_offered(farah, sunita):
    a_device(farah, allowed_by=sunita)
    mia = a_child("Mia Carter")
    works_with(farah, mia)
    Address.objects.create(lines="9 Quiet Row\nElmshire", postcode="EL3 9QR", protected=True)
    note = a_note_about(mia, by=farah, words="They moved to 9 Quiet  Row (el39qr).", headline="Moved")
    phone = phone_of(farah)
    assert "Moved" not in phone.get("/take-along/").content.decode()
    answer = phone.post("/take-along/", {"children": [mia.pk], "notes": [note.pk]})
    assert answer.json()["children"][0]["notes"] == []


def test_a_visit_written_without_a_line_comes_in_as_a_late_note_once(farah, sunita):
    """Serves: K9.W4"""
    a_device(farah, allowed_by=sunita)
    mia, tobi, key = a_child("Mia Carter"), a_child("Tobi Carter"), uuid4()
    works_with(farah, mia, tobi)
    phone = phone_of(farah)
    first, again = (hand_in(phone, farah, a_visit(mia, tobi, key=key)) for _ in range(2))
    assert first == again
    note = Note.objects.get()
    assert (note.words, note.where, note.written_at is not None, note.key) == ("Tea with Nan.", "at home", True, key)
    assert first[1]["led_to"] == f"/child/{mia.pk}/note/{note.pk}/"
    assert VisitChild.objects.filter(seen=True, alone=True).count() == 2
    assert {row.words for row in OwnWords.objects.all()} == {"I am Mia.", "I am Tobi."}


def test_the_home_what_was_promised_and_direct_work_come_in_with_it_once_each_as_its_own(farah, sunita):
    """Serves: K2.02, K2.03, K9.W4"""
    a_device(farah, allowed_by=sunita)
    mia, key = a_child("Mia Carter"), uuid4()
    works_with(farah, mia)
    told = {
        "id": mia.pk, "seen": "alone", "bedroom": "yes", "watched": "She leans on Nan.", "promises": "I ring Aisha’s mum.\nI come on Friday.",
        "w_did": "She pointed at a face.", "w_about": "The nights", "w_number": "7", "w_may_know": "some", "w_may_know_words": "Nan",
    }  # fmt: skip
    visit = a_visit(mia, key=key, home="Warm. Soup on the stove.", children=[told])
    first, again = (hand_in(phone_of(farah), farah, visit) for _ in range(2))
    assert first == again
    row = VisitChild.objects.get()
    assert (row.visit.home, row.bedroom, row.watched) == ("Warm. Soup on the stove.", True, "She leans on Nan.")
    assert sorted(Promise.objects.values_list("words", flat=True)) == ["I come on Friday.", "I ring Aisha’s mum."]
    work = DirectWork.objects.get()
    assert (work.visit, work.child, work.tool, work.alone, work.did, work.may_know_words) == (
        row.visit, mia, "ladder", True, "She pointed at a face.", "Nan"
    )  # fmt: skip
    assert sorted((line.place, line.words, line.number) for line in work.words.all()) == [
        ("about", "The nights", None),
        ("now", "", 7),
    ]
    packed = phone_of(farah).post("/take-along/", {"children": [mia.pk]}).json()["children"][0]
    assert set(packed) == {"id", "name", "planned", "look", "notes"}, "nothing else goes along"


def test_a_visit_to_a_child_locked_away_meanwhile_stays_with_its_writer_as_a_draft(farah, sunita):
    """Serves: C.09"""
    a_device(farah, allowed_by=sunita)
    mia = a_child("Mia Carter")
    works_with(farah, mia)
    a_lock(mia, keeps_out=(farah,))
    phone = phone_of(farah)
    status, told = hand_in(phone, farah, a_visit(mia))
    assert (status, told["draft"], Note.objects.count()) == (200, True, 0)
    assert "does not open to you any more" in told["why"]
    assert "Mia" not in told["why"]
    page = phone.get(told["led_to"]).content.decode()
    assert "Tea with Nan." in page
    assert "I am Mia." in page


@pytest.mark.parametrize("how", ["lost", "of a day to come"])
def test_what_cannot_go_into_the_record_is_kept_as_a_draft_every_word(farah, sunita, how):
    device = a_device(farah, allowed_by=sunita)
    mia = a_child("Mia Carter")
    works_with(farah, mia)
    visit = a_visit(mia, happened_on=str(today() + timedelta(days=1)) if how != "lost" else str(today()))
    if how == "lost":
        devices.end(device=device, because=devices.LOST, by=sunita)
    _status, told = hand_in(phone_of(farah), farah, visit)
    assert told["draft"]
    assert Draft.objects.get(worker=farah).fields["words"] == ["Tea with Nan."]
    assert not Note.objects.exists()


def test_a_phone_whose_clock_runs_ahead_writes_nothing_in_the_future(farah, sunita):
    a_device(farah, allowed_by=sunita)
    mia = a_child("Mia Carter")
    works_with(farah, mia)
    hand_in(phone_of(farah), farah, a_visit(mia, written_at="2999-01-01T12:00:00Z"))
    assert Note.objects.get().written_at <= timezone.now()


@pytest.mark.parametrize("sent", ["", "[]", '{"writer": 1}', '{"children": 3}'])
def test_what_is_no_note_stays_on_the_device(farah, sunita, sent):
    answer = phone_of(farah).post("/without-a-line/comes-in/", sent, content_type="application/json")
    assert answer.status_code in (400, 403)
    assert "why" in answer.json()


def test_notes_of_one_worker_are_not_handed_in_by_another(farah, sunita):
    mia = a_child("Mia Carter")
    assert hand_in(phone_of(sunita), farah, a_visit(mia))[0] == 403


def test_how_many_notes_a_device_holds_shows_on_the_workers_page(farah, sunita):
    a_device(farah, allowed_by=sunita)
    phone = phone_of(farah)
    assert phone.post("/without-a-line/carries/", {"carrying": "2"}).json() == {"may": True}
    assert "holds 2 notes" in phone.get("/devices/").content.decode()
    phone.post("/without-a-line/brought-back/")
    assert "holds 2 notes" not in phone.get("/devices/").content.decode()


def test_the_page_without_a_line_holds_nothing_about_anybody_and_its_script_covers_no_other_page(farah):
    alone, signed_in = Client(), Client()
    signed_in.force_login(farah)
    assert alone.get("/without-a-line/").content == signed_in.get("/without-a-line/").content
    script = alone.get("/sw.js")
    assert script.headers["Service-Worker-Allowed"] == "/without-a-line/"
    assert script.headers["Content-Type"].startswith("text/javascript")
    assert "'SHELL'" not in script.content.decode()
    assert "VERSION" not in script.content.decode()


def test_a_sign_in_that_is_with_a_child_opens_no_page_and_sends_no_form(farah):
    """Serves: A.17, T.23"""
    mia, phone = a_child("Mia Carter"), phone_of(farah)
    works_with(farah, mia)
    assert phone.get(f"/child/{mia.pk}/").status_code == 200
    phone.post("/without-a-line/handed/")
    for address in ("/", f"/child/{mia.pk}/", "/take-along/", "/account/sign-out/", "/drafts/"):
        assert phone.get(address)["Location"] == "/without-a-line/"
    assert phone.post(f"/child/{mia.pk}/note/", {"kind": "call"}).status_code == 403
    assert phone.post("/account/sign-out/").status_code == 403
    assert phone.get("/without-a-line/").status_code == 200
    assert phone.get("/drafts/here/").json()["writer"] == farah.pk
    phone.post("/without-a-line/given-back/")
    assert phone.get(f"/child/{mia.pk}/").status_code == 200
