"""Mia draws in the kitchen, without a line; meanwhile her record is locked from Farah. The drawing is lost neither on the phone nor on the way.

Serves: A.16, C.09, K9.W4
"""

import pytest
from playwright.sync_api import expect

from cast import good_files as good
from cast.people import a_lock
from goldenthread.access.drafting_models import Draft
from goldenthread.access.models import Worker
from goldenthread.casework.documents.models import DraftFile
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing_models import Attachment
from goldenthread.people.models import Lock
from journeys.looking import A_PHONE
from journeys.on_the_way import PASSPHRASE, opens_the_device, takes_mia_along

pytestmark = pytest.mark.journey
WORDS = "Nan had made soup."
CARRIED = "async () => (await indexedDB.databases()).map(one => one.name)"


def test_a_drawing_waits_beside_its_draft_on_the_server_and_stands_with_the_note_at_last(somebody, carters, today):
    mia = carters["mia"]
    farah = somebody("Farah Aziz", wide=A_PHONE)
    page = takes_mia_along(farah)
    # Given a visit written without a line, with a photo of a letter and what Mia drew on the phone
    page.context.set_offline(True)
    page.reload()
    opens_the_device(page)
    page.get_by_role("button", name="Write a visit").click()
    page.get_by_label("Mia", exact=True).check()
    farah.fills("What happened", WORDS)
    photo = {"name": "letter.jpg", "mimeType": "image/jpeg", "buffer": good.a_photo_with_a_place()}
    page.get_by_label("Photo of a drawing or a letter").set_input_files(photo)
    expect(page.locator(".al-picture")).to_have_count(1)
    page.get_by_role("button", name="Hand to Mia").click()
    page.get_by_label("Draw here").hover()
    page.mouse.down()
    page.mouse.move(200, 300, steps=4)
    page.mouse.up()
    page.get_by_role("button", name="Give it back").click()
    page.get_by_role("textbox", name="Passphrase of this device").fill(PASSPHRASE)
    page.get_by_role("button", name="Close this page").click()
    expect(page.locator(".al-picture")).to_have_count(2)
    page.get_by_role("button", name="Finished").click()
    # When her record is locked from Farah meanwhile, the line is back, and she hands everything in
    a_lock(mia, keeps_out=(Worker.objects.get(name="Farah Aziz"),), on=today)
    page.context.set_offline(False)
    page.get_by_role("button", name="Hand everything in and empty this device").click()
    # Then the phone carries nothing any more: the words are a draft, and both pictures are beside it on the server
    expect(page.get_by_text("this device carries nothing any more")).to_be_visible(timeout=15_000)
    assert "golden-thread-carried" not in page.evaluate(CARRIED)
    assert not Note.objects.filter(words=WORDS).exists()
    draft = Draft.objects.get(kind="offline")
    assert sorted((row.says, row.person_id) for row in DraftFile.objects.filter(draft=draft)) == [
        ("", None), ("Drawn by Mia", mia.pk)
    ]  # fmt: skip
    farah.finds_nothing_in_the_way()
    # And Farah reads among her drafts that it waits, and whom to ask
    farah.goes_to("/drafts/")
    expect(page.get_by_role("link", name="Drawn by Mia")).to_be_visible()
    farah.finds_nothing_in_the_way()
    farah.goes_to(f"/drafts/{draft.key}/")
    told = farah.reads()
    assert "Ask Sunita Rao" in told
    assert WORDS in told
    expect(page.get_by_role("button", name="Save it in the record")).to_have_count(0)
    picture = page.get_by_role("link", name="Drawn by Mia").locator("img")
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth > 0)")
    farah.finds_nothing_in_the_way()
    # When the lock is lifted and she saves the draft, the note is in the record with both pictures, and no draft is left
    Lock.objects.update(ended_on=today)
    page.reload()
    farah.presses("Save it in the record")
    expect(page.get_by_role("link", name="Change the note")).to_be_visible()
    note = Note.objects.get(words=WORDS)
    assert sorted(row.document.says for row in Attachment.objects.filter(note=note)) == ["", "Drawn by Mia"]
    assert "Drawn by Mia" in farah.reads()
    assert not Draft.objects.filter(kind="offline").exists()
    assert not DraftFile.objects.exists()
