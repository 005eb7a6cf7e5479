"""Farah writes a note. The line goes, the session ends, the browser is closed, the server falls, two windows write at once: every word is there.

Serves: A.16, A.17, C.08, K9.W4
"""

import os
import re
import shutil
from typing import Any

import pytest
from bench.drills.kill_nine_app import served
from playwright.sync_api import expect

from goldenthread.access.drafting_models import Draft
from goldenthread.casework.notes.models import Note
from goldenthread.casework.visits.direct_work_models import DirectWork
from journeys.conftest import BROWSERS
from journeys.looking import A_PHONE
from journeys.on_the_way import PASSPHRASE, opens_the_device, takes_mia_along
from journeys.somebody import Somebody, soon

pytestmark = pytest.mark.journey
BEFORE, MEANWHILE, AFTER = "Mia was in bed when we came, and Nan", " had made soup,", " so we sat down with them."


@pytest.fixture
def mia(carters):
    return carters["mia"]


def words(page: Any) -> Any:
    return page.locator("textarea[name=words]")


def types(page: Any, told: str) -> None:
    """As somebody types: letter by letter, at the end of what stands there."""
    words(page).focus()
    words(page).press("End")
    words(page).press_sequentially(told, delay=2)


def line(page: Any) -> Any:
    """The quiet line under the form."""
    return page.locator(".kp-line")


def kept_words() -> set[str]:
    """What happened, in each draft as the server has it now."""
    return {draft.fields["words"][0] for draft in Draft.objects.all()}


def begins_a_note(person: Somebody, mia: Any) -> Any:
    person.goes_to(f"/child/{mia.pk}/note/")
    types(person.page, BEFORE)
    expect(line(person.page)).to_contain_text("Kept ")
    return person.page


def test_the_line_goes_in_the_middle_of_a_sentence_and_comes_back(somebody, mia):
    """Serves: K9.W4"""
    page = begins_a_note(farah := somebody("Farah Aziz"), mia)
    page.context.set_offline(True)
    types(page, MEANWHILE)
    expect(line(page)).to_contain_text("Not kept: no line. Your words stay on this device")
    farah.finds_nothing_in_the_way()
    page.get_by_role("button", name="Save the note").click()
    expect(line(page)).to_contain_text("Not saved: no line")
    page.context.set_offline(False)
    expect(line(page)).to_contain_text("Kept ")
    types(page, AFTER)
    expect(line(page)).to_contain_text("Kept ")
    assert soon(page, lambda: kept_words() == {BEFORE + MEANWHILE + AFTER})


def test_signed_out_in_the_middle_of_a_sentence_and_back_at_the_same_letter(somebody, mia):
    """Serves: A.16"""
    page = begins_a_note(farah := somebody("Farah Aziz"), mia)
    page.context.clear_cookies(name="sessionid")
    types(page, MEANWHILE)
    expect(page.get_by_text("You have been signed out. What you wrote is safe on this device")).to_be_visible()
    farah.finds_nothing_in_the_way()
    words(page).press("ArrowLeft")
    page.get_by_role("link", name="Sign in and come back here").click()
    signs_in(page)
    expect(words(page)).to_have_value(BEFORE + MEANWHILE)
    expect(words(page)).to_be_focused()
    assert words(page).evaluate("box => box.selectionStart") == len(BEFORE + MEANWHILE) - 1
    expect(line(page)).to_contain_text("Kept ")
    assert Draft.objects.get().fields["words"] == [BEFORE + MEANWHILE]


def test_signing_out_asks_before_words_go_that_are_kept_nowhere_else(somebody, mia):
    """Serves: K9.W4"""
    page = begins_a_note(somebody("Farah Aziz"), mia)
    leaves, asked = page.context.new_page(), []
    leaves.goto("/me/")
    leaves.on("dialog", lambda box: [asked.append(box.message), box.dismiss()])
    # When the line goes in the middle of the sentence, the note's window is closed, and she wants to sign out in another
    page.context.set_offline(True)
    types(page, MEANWHILE)
    expect(line(page)).to_contain_text("Not kept: no line")
    page.close()
    leaves.get_by_role("main").get_by_role("button", name="Sign out", exact=True).click()
    # Then she is asked, stays, and the words come in with the line
    assert soon(leaves, lambda: asked)
    assert asked == [
        "This device holds words you typed that are not kept anywhere else yet. Signing out empties it. Sign out all the same?"
    ]
    leaves.context.set_offline(False)
    leaves.goto("/drafts/")
    assert soon(leaves, lambda: kept_words() == {BEFORE + MEANWHILE})
    # And with everything kept nobody is asked
    leaves.goto("/me/")
    leaves.get_by_role("main").get_by_role("button", name="Sign out", exact=True).click()
    leaves.wait_for_url(lambda address: "/me/" not in address)
    assert len(asked) == 1


def signs_in(page: Any) -> None:
    from goldenthread.casework.elmshire.council import PASSWORD, email_of

    page.get_by_label("E-mail").fill(email_of("Farah Aziz"))
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()


def test_a_server_that_is_killed_and_a_browser_that_is_closed_lose_nothing(
    somebody, mia, site, own_database, cluster, browser, tmp_path
):
    """With a browser that keeps its profile, as one on a desk does, and a server that is killed outright. Serves: C.08"""

    def opens(address: str) -> tuple[Any, Any]:
        as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
        program = next(path for name in BROWSERS if (path := shutil.which(name)))
        made = browser.browser_type.launch_persistent_context(
            tmp_path / "profile",
            executable_path=program,
            args=["--disable-gpu", *as_root],
            base_url=address,
            locale="en-GB",
        )
        page = made.new_page()
        page.goto("/account/sign-in/")
        signs_in(page)
        page.wait_for_url("**/my-children/")
        return made, page

    url = cluster.app_url(own_database)
    with served(url, tmp_path, processes=1) as (server, address):
        context, page = opens(address)
        begins_a_note(Somebody(page), mia)
        # When the server is killed in the middle of the sentence
        everything = [*server.children(), server]
        for process in everything:
            process.kill()
        types(page, MEANWHILE)
        expect(line(page)).to_contain_text("Not kept: no line")
        types(page, AFTER)
        page.wait_for_timeout(5000)
        # And the browser is closed
        context.close()
    # Then, when both are back and Farah has signed in, every word is among her drafts and in the form
    with served(url, tmp_path, processes=1, port=int(address.rpartition(":")[2])) as (_, address):
        context, page = opens(address)
        page.goto("/drafts/")
        assert soon(page, lambda: kept_words() == {BEFORE + MEANWHILE + AFTER})
        page.reload()
        expect(page.locator(".kp-draft__words").first).to_contain_text("so we sat down")
        page.get_by_role("link", name="Go on").first.click()
        expect(words(page)).to_have_value(BEFORE + MEANWHILE + AFTER)
        context.close()


def test_two_windows_write_at_once_and_both_texts_are_shown(somebody, mia):
    """Serves: A.16"""
    farah = somebody("Farah Aziz")
    desk = begins_a_note(farah, mia)
    phone = desk.context.new_page()
    phone.goto(f"/child/{mia.pk}/note/?draft={Draft.objects.get().key}")
    expect(words(phone)).to_have_value(BEFORE)
    types(desk, " at the desk.")
    assert soon(desk, lambda: kept_words() == {BEFORE + " at the desk."})
    types(phone, " on the phone.")
    box = phone.get_by_role("region", name="Two texts")
    expect(box).to_contain_text(BEFORE + " at the desk.")
    Somebody(phone).finds_nothing_in_the_way()
    assert soon(phone, lambda: kept_words() == {BEFORE + " at the desk.", BEFORE + " on the phone."})
    box.get_by_role("button", name="Put the other text under mine").click()
    expect(words(phone)).to_have_value(re.compile("on the phone.\n\n.*at the desk."))


def test_a_form_begun_before_is_offered_and_a_saved_one_is_no_draft_any_more(somebody, mia):
    """Serves: K9.W4"""
    farah = somebody("Farah Aziz")
    begins_a_note(farah, mia)
    farah.goes_to(f"/child/{mia.pk}/note/")
    box = farah.page.get_by_role("region", name="You began this before")
    expect(box).to_contain_text("Mia was in bed")
    box.get_by_role("link", name="Go on with it").click()
    expect(words(farah.page)).to_have_value(BEFORE)
    farah.chooses("A visit")
    farah.presses("Save the note")
    expect(farah.page.get_by_role("button", name="Save the note")).to_have_count(0)
    assert Note.objects.filter(words=BEFORE).count() == 1
    assert not Draft.objects.exists()


def test_a_visit_is_written_without_a_line_handed_to_the_child_and_handed_in(somebody, mia):
    """Serves: A.17, K9.W4"""
    farah = somebody("Farah Aziz", wide=A_PHONE)
    # When Farah takes Mia's visit along on a phone her manager has confirmed, and the line goes
    page = takes_mia_along(farah)
    page.context.set_offline(True)
    page.reload()
    opens_the_device(page)
    # Then she writes, and closing the page loses nothing
    page.get_by_role("button", name="Write a visit").click()
    page.get_by_label("Mia", exact=True).check()
    farah.fills("What happened", BEFORE)
    farah.chooses("Yes, alone")
    # And with the visit: the home, what she promised, and direct work with Mia's number, as its own record
    farah.fills("What was the home like?", "Soup on the stove.")
    farah.fills("What you promised them, a line each", "I come on Friday.")
    page.locator("summary", has_text=re.compile("^Direct work$")).click()
    page.get_by_label("What did you do together?").select_option("Ladder and faces")
    farah.fills("Exactly what they said with it", "Because of Nan.")
    page.get_by_label("Their number, 0 to 10").select_option("7")
    expect(page.get_by_text("Kept on this device")).to_be_visible()
    farah.finds_nothing_in_the_way()
    # When Mia has the phone, it shows nothing else, even if it is opened again, until it is given back
    page.get_by_role("button", name="Hand to Mia").click()
    page.get_by_label("Write here, if you like").fill("I like Nan’s soup")
    page.wait_for_timeout(500)
    page.reload()
    expect(page.get_by_role("heading", name="This page is for Mia")).to_be_visible()
    expect(page.get_by_text(BEFORE)).not_to_be_visible()
    page.get_by_role("button", name="Give it back").click()
    page.get_by_role("textbox", name="Passphrase of this device").fill("a guess")
    page.get_by_role("button", name="Close this page").click()
    expect(page.get_by_text("That is not the passphrase")).to_be_visible()
    page.get_by_role("textbox", name="Passphrase of this device").fill(PASSPHRASE)
    page.get_by_role("button", name="Close this page").click()
    expect(page.get_by_label("In their own words")).to_have_value("I like Nan’s soup")
    # When the line is back, the note is in Mia's record, and the device is empty
    page.get_by_role("button", name="Finished").click()
    page.context.set_offline(False)
    page.get_by_role("button", name="Hand everything in and empty this device").click()
    expect(page.get_by_text("this device carries nothing any more")).to_be_visible()
    note = Note.objects.get(written_at__isnull=False)
    assert note.words == BEFORE
    assert [(row.words, row.heard_by) for row in note.own_words.all()] == [("I like Nan’s soup", "Mia wrote it")]
    work = DirectWork.objects.get(visit__note=note)
    assert (work.said, note.visit.home) == ("Because of Nan.", "Soup on the stove.")
    assert [row.number for row in work.words.all()] == [7]
    page.reload()
    expect(page.get_by_text("This device carries nothing.")).to_be_visible()


def test_a_phone_in_a_childs_hands_opens_nothing_else_though_there_is_a_line(somebody, mia):
    """Serves: A.17"""
    farah = somebody("Farah Aziz", wide=A_PHONE)
    page = takes_mia_along(farah)
    record = page.context.new_page()
    record.goto(f"/child/{mia.pk}/note/")
    types(record, BEFORE)
    # Given Mia has the phone, and it has a line
    page.get_by_role("button", name="Write a visit").click()
    page.get_by_label("Mia", exact=True).check()
    with page.expect_response(re.compile("/without-a-line/handed/")):
        page.get_by_role("button", name="Hand to Mia").click()
    # Then no address opens anything but her page, and the record in another window is covered
    for address in ("/", f"/child/{mia.pk}/", "/take-along/", "/account/sign-out/", "/drafts/"):
        tries = page.context.new_page()
        tries.goto(address)
        expect(tries.get_by_role("heading", name="This page is for Mia")).to_be_visible()
        tries.close()
    expect(record.get_by_text("This phone is with a child")).to_be_visible()
    expect(record.locator("textarea[name=words]")).not_to_be_visible()
    Somebody(record).finds_nothing_in_the_way()
    # When it is given back, everything opens again, and what was typed in the other window is there
    page.get_by_role("button", name="Give it back").click()
    page.get_by_role("textbox", name="Passphrase of this device").fill(PASSPHRASE)
    with page.expect_response(re.compile("/without-a-line/given-back/")):
        page.get_by_role("button", name="Close this page").click()
    expect(record.locator("textarea[name=words]")).to_have_value(BEFORE)
    record.goto(f"/child/{mia.pk}/")
    expect(record.get_by_role("heading", name="Mia Carter")).to_be_visible()


def test_a_picture_the_record_does_not_take_is_told_once_with_its_note_in_the_record(somebody, mia, tmp_path):
    """Serves: K9.W4"""
    farah = somebody("Farah Aziz", wide=A_PHONE)
    page = takes_mia_along(farah)
    page.get_by_role("button", name="Write a visit").click()
    page.get_by_label("Mia", exact=True).check()
    farah.fills("What happened", BEFORE)
    spoilt = tmp_path / "drawing.png"
    spoilt.write_bytes(b"\x89PNG\r\n\x1a\n" + b"nothing of a picture" * 20)
    page.get_by_label("Photo of a drawing or a letter").set_input_files(spoilt)
    page.get_by_role("button", name="Finished").click()
    told = page.get_by_role("listitem").filter(has_text="A picture could not be taken into the record")
    expect(told).to_have_count(1)
    # When it is tried again, nothing is told twice, and the note is there once
    with page.expect_response(re.compile("/without-a-line/picture/")):
        page.get_by_role("button", name="Hand everything in and empty this device").click()
    page.wait_for_timeout(500)
    expect(told).to_have_count(1)
    expect(page.get_by_text("A note is in the record")).to_have_count(1)
    expect(page.get_by_text("1 note has not come in yet")).not_to_be_visible()
    expect(page.get_by_text("1 picture has not come in yet")).to_be_visible()
    expect(page.get_by_text(re.compile("Hand in before .*: what is still here then goes by itself"))).to_be_visible()
    assert Note.objects.filter(words=BEFORE).count() == 1
