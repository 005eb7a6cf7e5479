"""A picture that came in with a note which could not be saved waits beside its writer's draft, for them alone, until the note can be saved.

Serves: A.16, C.09, K9.W4
"""

import json
import time
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db.models.functions import Now
from django.test import Client
from django.utils import timezone

from cast import good_files as good
from cast.days import today
from cast.documents import a_document, a_file
from cast.people import a_child, a_lock
from cast.workers import a_worker, works_with
from goldenthread.access import devices
from goldenthread.access.drafting import throw_away_old
from goldenthread.access.models import Draft
from goldenthread.casework.documents import storing
from goldenthread.casework.documents.models import Document, DraftFile, StoredFile, Upload
from goldenthread.casework.documents.waiting import forget_thrown_away
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing_models import Attachment
from goldenthread.people.models import Lock

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("files")]
SECRET = "held-by-the-phone"
TWO_DAYS = 2 * 24 * 60 * 60


@pytest.fixture
def sunita():
    return a_worker("team_manager", called="Sunita Rao", team="Elm North", on=today())


@pytest.fixture
def farah(sunita):
    worker = a_worker(called="Farah Aziz", team="Elm North", on=today())
    devices.allow(device=devices.ask(by=worker, name="my work phone", secret=SECRET), by=sunita)
    return worker


@pytest.fixture
def phone(farah):
    browser = Client()
    browser.force_login(farah)
    browser.cookies["device"] = SECRET
    return browser


def a_visit(*children, key):
    of_each = [
        {"id": one.pk, "seen": "alone", "said": f"I am {one.short_name}.", "heard_by": "Nan", "w_number": "7"}
        for one in children
    ]
    rest = {"happened_on": str(today()), "happened_at": "15:30", "where": "at home", "words": "Tea with Nan."}
    return {"key": str(key), "children": of_each, "written_at": timezone.now().isoformat()} | rest


def hand_in(browser, worker, key, *children):
    sent = json.dumps(a_visit(*children, key=key) | {"writer": worker.pk})
    return browser.post("/without-a-line/comes-in/", sent, content_type="application/json").json()


def send_picture(browser, worker, note, *children, drawn_by=None, key=None, data=None):
    """As the phone sends it."""
    told = {"key": str(key or uuid4()), "note": str(note), "writer": worker.pk, "happened_on": str(today())}
    told |= {"children": [one.pk for one in children], "chosen": a_file("drawing.png", data)}
    told |= {"drawn_by": drawn_by.pk, "says": f"Drawn by {drawn_by.short_name}"} if drawn_by else {}
    answer = browser.post("/without-a-line/picture/", told)
    return answer.status_code, answer.json()


def a_waiting_drawing(phone, farah, mia):
    """Mia's drawing beside the draft of a note that could not be saved, because her record was locked meanwhile; the address of the draft."""
    note = uuid4()
    a_lock(mia, keeps_out=(farah,), on=today())
    hand_in(phone, farah, note, mia)
    _status, told = send_picture(phone, farah, note, mia, drawn_by=mia)
    return told["led_to"]


def lift_every_lock():
    Lock.objects.update(ended_on=today() - timedelta(days=1))


def test_a_drawing_waits_beside_the_draft_made_safe_and_once(phone, farah, mia):
    note, key = uuid4(), uuid4()
    a_lock(mia, keeps_out=(farah,), on=today())
    draft = hand_in(phone, farah, note, mia)["led_to"]
    taken = good.a_photo_with_a_place()
    first, again = (send_picture(phone, farah, note, mia, drawn_by=mia, key=key, data=taken) for _ in range(2))
    assert first == again
    assert (first[0], first[1]["draft"], first[1]["led_to"]) == (200, True, draft)
    waits = DraftFile.objects.get()
    assert (waits.draft.worker, waits.person_id, waits.says) == (farah, mia.pk, "Drawn by Mia")
    assert waits.file.came_as == storing.hash_of(taken), "made anew, as any picture"
    assert b"Exif" in taken
    assert b"Exif" not in storing.read_kept(waits.file.sha256), "where it was taken is never kept"
    assert not Document.objects.exists()
    assert Draft.objects.count() == 1


def test_its_writer_sees_it_and_reads_whom_to_ask_and_nobody_else_sees_anything(phone, farah, mia, sunita):
    """Serves: C.09"""
    draft = a_waiting_drawing(phone, farah, mia)
    waits = DraftFile.objects.get()
    whole, small = f"/drafts/beside/{waits.pk}/", f"/drafts/beside/{waits.pk}/preview/"
    for page in (phone.get(draft), phone.get("/drafts/")):
        told = page.content.decode()
        assert small in told
        assert "Ask Sunita Rao" in told
        assert "Carter" not in told
        assert "Save it in the record" not in told
    assert phone.get(whole)["Content-Type"].startswith("image/")
    assert phone.get(small)["Content-Type"] == "image/jpeg"
    assert phone.get(whole)["Cache-Control"] == "no-store"
    other = Client()
    for worker in (sunita, a_worker("information_governance"), a_worker("principal_social_worker")):
        other.force_login(worker)
        assert [other.get(address).status_code for address in (whole, small, draft)] == [404, 404, 404]
        assert "Drawn by" not in other.get("/drafts/").content.decode()
        assert other.post(f"{draft}put-in/").status_code in (403, 404)


def test_when_the_lock_is_lifted_the_note_is_saved_whole_and_the_drawing_stands_with_it(phone, farah, mia):
    """Serves: A.16, K9.W4"""
    draft = a_waiting_drawing(phone, farah, mia)
    kept = DraftFile.objects.get().file
    lift_every_lock()
    assert "Save it in the record" in phone.get(draft).content.decode()
    first, again = phone.post(f"{draft}put-in/"), phone.post(f"{draft}put-in/")
    note = Note.objects.get()
    assert first["Location"] == again["Location"] == f"/child/{mia.pk}/note/{note.pk}/"
    assert (note.words, note.where, str(note.happened_at), note.written_at is not None) == (
        "Tea with Nan.", "at home", "15:30:00", True
    )  # fmt: skip
    assert [(row.words, row.heard_by) for row in note.own_words.all()] == [("I am Mia.", "Nan")]
    assert [row.number for work in mia.direct_work.all() for row in work.words.all()] == [7]
    stands = Attachment.objects.get(note=note).document
    assert (stands.file, stands.says, [row.child for row in stands.children.all()]) == (kept, "Drawn by Mia", [mia])
    assert not DraftFile.objects.exists()
    assert not Draft.objects.exists()
    assert "Drawn by Mia" in phone.get(first["Location"]).content.decode()


def test_a_draft_is_not_saved_while_a_record_in_it_is_closed_and_nothing_goes(phone, farah, mia):
    tobi = a_child("Tobi Carter")
    works_with(farah, tobi)
    note = uuid4()
    a_lock(mia, keeps_out=(farah,), on=today())
    draft = hand_in(phone, farah, note, tobi, mia)["led_to"]
    send_picture(phone, farah, note, tobi, mia)
    assert phone.post(f"{draft}put-in/")["Location"] == draft
    assert "does not open to you any more" in phone.get(draft).content.decode()
    assert (Note.objects.count(), DraftFile.objects.count(), Draft.objects.count()) == (0, 1, 1)


def test_a_picture_whose_note_is_in_the_record_goes_with_the_note_for_the_child_who_drew_it(phone, farah, mia):
    tobi, note = a_child("Tobi Carter"), uuid4()
    works_with(farah, tobi)
    hand_in(phone, farah, note, mia, tobi)
    told = send_picture(phone, farah, note, mia, tobi, drawn_by=tobi)[1]
    assert told["draft"] is False
    document = Attachment.objects.get(note__key=note).document
    assert ([row.child for row in document.children.all()], document.kind) == ([tobi], "drawing")
    send_picture(phone, farah, note, mia, tobi, data=good.a_picture(size=(70, 50)))
    assert Document.objects.latest("pk").children.count() == 2


def test_a_picture_of_a_note_in_a_record_that_was_locked_a_moment_later_waits_and_follows(phone, farah, mia):
    """The note came in, the answer or the line was lost before its picture, and the record was locked: the picture stays on no phone."""
    note = uuid4()
    hand_in(phone, farah, note, mia)
    a_lock(mia, keeps_out=(farah,), on=today())
    told = [send_picture(phone, farah, note, mia, data=good.a_picture(size=(60 + at, 50)))[1] for at in range(2)]
    assert [one["draft"] for one in told] == [True, True]
    assert told[0]["led_to"] == told[1]["led_to"]
    lift_every_lock()
    phone.post(f"{told[0]['led_to']}put-in/")
    assert Note.objects.count() == 1
    assert Attachment.objects.filter(note__key=note).count() == 2
    assert not Draft.objects.exists()


def test_a_note_sent_again_after_the_lock_was_lifted_takes_its_picture_along(phone, farah, mia):
    note = uuid4()
    a_lock(mia, keeps_out=(farah,), on=today())
    hand_in(phone, farah, note, mia)
    send_picture(phone, farah, note, mia)
    lift_every_lock()
    assert hand_in(phone, farah, note, mia)["draft"] is False
    assert Attachment.objects.filter(note__key=note).count() == 1
    assert not Draft.objects.exists()


def test_what_may_not_be_kept_is_refused_in_words_and_another_workers_picture_is_not_taken(phone, farah, mia, sunita):
    note = uuid4()
    hand_in(phone, farah, note, mia)
    status, told = send_picture(phone, farah, note, mia, data=b"<html><script>alert(1)</script>")
    assert (status, "web page" in told["why"]) == (422, True)
    assert send_picture(phone, sunita, note, mia)[0] == 400
    assert phone.post("/without-a-line/picture/", {"key": "x"}).status_code == 400
    assert not Document.objects.exists()
    assert not DraftFile.objects.exists()
    assert not Upload.objects.exists()


def test_a_draft_with_a_picture_goes_by_no_clock_and_by_no_other_form(phone, farah, mia):
    draft = a_waiting_drawing(phone, farah, mia)
    key = draft.strip("/").rpartition("/")[2]
    Draft.objects.update(kept_at=Now() - timedelta(days=400))
    throw_away_old()
    forget_thrown_away(at=time.time())
    assert DraftFile.objects.exists()
    lift_every_lock()
    sent = {
        "key": key,
        "kind": "call",
        "words": "Another note.",
        "happened_on_day": "1",
        "happened_on_month": "1",
        "happened_on_year": "2025",
    }
    phone.post(f"/child/{mia.pk}/note/", sent)
    assert Note.objects.exists()
    assert DraftFile.objects.exists(), "a form sent with the draft's key does not take the picture away"


def test_thrown_away_on_purpose_it_comes_back_for_a_day_and_then_is_gone_from_the_disk(phone, farah, mia):
    draft = a_waiting_drawing(phone, farah, mia)
    file = DraftFile.objects.get().file
    assert "deleted for good" in phone.get(draft).content.decode()
    phone.post(f"{draft}throw-away/")
    assert "deleted for good after the day" in phone.get("/drafts/").content.decode()
    forget_thrown_away(at=time.time() + TWO_DAYS)
    phone.post(f"{draft}bring-back/")
    assert DraftFile.objects.filter(draft__thrown_at=None).exists()
    phone.post(f"{draft}throw-away/")
    Draft.objects.update(thrown_at=Now() - timedelta(days=1, hours=1))
    assert forget_thrown_away(at=time.time() + TWO_DAYS) == 1
    throw_away_old()
    assert not Draft.objects.exists()
    assert not StoredFile.objects.filter(pk=file.pk).exists()
    assert not storing.place(file.sha256).exists()
    assert not storing.place(file.sha256, of="previews").exists()


def test_the_same_picture_in_somebodys_record_stays_when_the_draft_goes(phone, farah, mia):
    a_waiting_drawing(phone, farah, mia)
    file = DraftFile.objects.get().file
    theirs = a_document(a_child("Wren Ashby"), by=farah, came=good.a_picture(), allowed=True)
    assert theirs.file == file
    Draft.objects.update(thrown_at=Now() - timedelta(days=1, hours=1))
    forget_thrown_away(at=time.time() + TWO_DAYS)
    assert storing.read_kept(file.sha256)


def test_a_picture_that_comes_after_its_draft_was_thrown_away_brings_the_draft_back(phone, farah, mia):
    note = uuid4()
    a_lock(mia, keeps_out=(farah,), on=today())
    draft = hand_in(phone, farah, note, mia)["led_to"]
    phone.post(f"{draft}throw-away/")
    assert send_picture(phone, farah, note, mia)[1]["led_to"] == draft
    assert Draft.objects.get().thrown_at is None


def test_what_waits_goes_out_with_no_export(phone, farah, mia, tmp_path):
    """Serves: T.24"""
    from goldenthread.returns.leaving.writing import write_folder

    a_waiting_drawing(phone, farah, mia)
    hers = a_document(a_child("Wren Ashby"), by=farah, came=good.a_picture(size=(88, 44)), allowed=True).file
    write_folder(tmp_path / "out", on=today())
    assert not (tmp_path / "out/casework_draftfile.csv").exists()
    listed = (tmp_path / "out/files.csv").read_text()
    assert hers.sha256 in listed
    assert DraftFile.objects.get().file.sha256 not in listed
    assert DraftFile.objects.get().file.sha256 not in (tmp_path / "out/casework_storedfile.csv").read_text()
