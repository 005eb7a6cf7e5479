"""Farah writes a note; quiet questions stand under it. She uses one, leaves one, marks one as somebody's words, by keyboard and by ear.

Serves: K9.01, K9.03, K9.12, C.11, E.09, A.16
"""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from journeys.looking import A_PHONE

pytestmark = pytest.mark.journey
TYPED = "Mum suffers from asthma and failed to engage. The CAMHS worker rang. He is lazy."
PICTURES = os.environ.get("GOLDENTHREAD_PICTURES", "")


def picture(page, name):
    """A picture of the page for somebody who looks, where a folder is named."""
    if PICTURES:
        page.screenshot(path=str(Path(PICTURES) / f"{name}.png"), full_page=True)


@pytest.mark.parametrize("wide", [1280, A_PHONE], ids=["at a desk", "on a phone"])
def test_questions_are_quiet_and_hers_to_answer(somebody, carters, wide):
    # Given Farah in a new note
    mia = carters["mia"]
    farah = somebody("Farah Aziz", wide=wide)
    farah.goes_to(f"/child/{mia.pk}/note/?kind=visit")
    page = farah.page
    box = page.get_by_label("What happened")
    # When she types and stops for a moment, then questions stand under it, closed, and are said once aloud
    box.fill(TYPED)
    opener = page.get_by_role("button", name="questions a reader may have")
    opener.wait_for()
    assert opener.get_attribute("aria-expanded") == "false"
    place = page.locator(".wh", has=opener)
    expect(place.locator("[role=status]")).to_contain_text("under What happened")
    # When she opens them, each says the words, asks, and can be answered with a button
    opener.click()
    expect(place).to_contain_text("failed to engage")
    expect(place).to_contain_text("What did we offer")
    farah.finds_nothing_in_the_way()
    picture(page, f"questions-{wide}")
    # She takes a better word with one key; it is in her text, and the question is gone
    one = place.locator(".wh__one", has_text="suffers from").first
    one.focus()
    page.keyboard.press("u")
    page.wait_for_function("document.querySelector('#id_words').value.startsWith('Mum has asthma')")
    place.get_by_text("suffers from").first.wait_for(state="detached")
    # She leaves one as it is; it does not come back while she goes on
    place.locator(".wh__one", has_text="failed to engage").get_by_role("button", name="Leave it").click()
    box.press_sequentially(" Then we left.")
    page.wait_for_timeout(2_500)
    expect(place).not_to_contain_text("failed to engage")
    # She looks at it as a family reads it: the letters are explained
    place.get_by_role("button", name="As a family reads it").click()
    reader = page.get_by_role("region", name="What happened, as a family reads it")
    expect(reader).to_contain_text("NHS help with feelings")
    farah.finds_nothing_in_the_way()
    picture(page, f"family-{wide}")
    # And nothing of it stands in the way of saving, whatever is left open
    farah.presses("Save the note")
    assert "failed to engage" in farah.reads()
    # Before she signs, what is open is there once more, for her alone
    page.get_by_text("a reader may have").click()
    assert "Only you see this" in farah.reads()
    farah.finds_nothing_in_the_way()
    picture(page, f"sign-{wide}")
    farah.presses("Sign")
    assert "Signed by Farah Aziz" in farah.reads()


def test_it_can_be_turned_off(somebody, carters):
    mia = carters["mia"]
    farah = somebody("Farah Aziz")
    farah.goes_to("/me/")
    picture(farah.page, "me")
    farah.presses("Turn it off")
    farah.goes_to(f"/child/{mia.pk}/note/?kind=visit")
    farah.page.get_by_label("What happened").fill(TYPED)
    farah.page.wait_for_timeout(2_500)
    expect(farah.page.locator(".wh")).to_have_count(0)
    farah.goes_to("/words/new/")
    picture(farah.page, "propose")
    farah.fills("The words to look for", "huddle")
    farah.fills("Why may a reader stumble over it?", "Only we know what it is.")
    farah.fills("A sentence in which it must be noticed", "We held a huddle.")
    farah.fills("The same said well", "We met for ten minutes.")
    farah.presses("Propose it")
    assert "Proposed" in farah.reads()
    farah.finds_nothing_in_the_way()
    picture(farah.page, "word")
    farah.goes_to("/words/")
    farah.finds_nothing_in_the_way()
    picture(farah.page, "words")


def test_a_line_is_quiet_until_there_is_a_question_and_a_word_said_often_is_one(somebody, carters):
    """Serves: K9.01"""
    farah = somebody("Farah Aziz", wide=A_PHONE)
    farah.goes_to(f"/child/{carters['mia'].pk}/note/?kind=visit")
    page = farah.page
    line = page.get_by_label("The point of it, in one line")
    place = page.locator(".wh--line", has=page.locator(".wh__line")).first
    line.fill("School, then home")
    page.wait_for_timeout(2_500)
    assert place.bounding_box()["height"] < 2
    line.fill("Mum failed to engage with the school")
    place.get_by_role("button", name="1 question a reader may have").click()
    expect(place.get_by_role("button", name="As a family reads it")).to_have_count(0)
    farah.finds_nothing_in_the_way()
    page.get_by_label("What happened").fill(
        "He is lazy at home. He is lazy at school. " * 6 + "Then we went on to speak of the summer."
    )
    opener = page.locator(".wh:not(.wh--line)").get_by_role("button", name="1 question a reader may have")
    opener.click()
    expect(page.locator(".wh__one", has_text="lazy")).to_contain_text("in 12 places")
    assert page.evaluate("document.documentElement.scrollWidth") == A_PHONE
    farah.finds_nothing_in_the_way()
    picture(page, "questions-often")


AS_THE_BOX = """mark => {
  const drawn = mark.parentElement, behind = drawn.getBoundingClientRect(), box = drawn.nextElementSibling.getBoundingClientRect();
  const apart = ['top', 'left', 'width', 'height'].map(one => Math.abs(behind[one] - box[one])).reduce((one, other) => one + other);
  return apart < 1 && [...mark.getClientRects()].every(one => one.left >= box.left && one.right <= box.right);
}"""


@pytest.mark.parametrize("wide", [1280, A_PHONE], ids=["at a desk", "on a phone"])
def test_a_quiet_line_stands_under_the_words_that_are_asked_about(somebody, carters, wide):
    """Behind the text, where the words are; told to nobody who listens; gone when the question is, and when the words are mended.

    Serves: K9.01
    """
    farah = somebody("Farah Aziz", wide=wide)
    farah.goes_to(f"/child/{carters['mia'].pk}/note/?kind=visit")
    page = farah.page
    box = page.get_by_label("What happened")
    box.fill("We sat in the kitchen for a while. " * 12 + TYPED + " He is lazy at home.")
    marks = page.locator(".wh-behind mark")
    expect(marks).to_have_text(["suffers from", "failed to engage", "CAMHS", "lazy", "lazy"])
    assert all(one.evaluate(AS_THE_BOX) for one in marks.all())
    assert page.locator(".wh-behind").get_attribute("aria-hidden") == "true"
    # It goes along when the box is scrolled
    box.evaluate("box => { box.scrollTop = box.scrollHeight }")
    page.wait_for_timeout(300)
    assert abs(page.locator(".wh-behind").evaluate("one => one.scrollTop") - box.evaluate("one => one.scrollTop")) <= 1
    farah.finds_nothing_in_the_way()
    picture(page, f"marks-{wide}")
    # One question is left: its line goes, the other words keep theirs, in all their places
    page.get_by_role("button", name="questions a reader may have").click()
    place = page.locator(".wh:not(.wh--line)", has=page.locator(".wh__one"))
    place.locator(".wh__one", has_text="failed to engage").get_by_role("button", name="Leave it").click()
    expect(marks).to_have_text(["suffers from", "CAMHS", "lazy", "lazy"])
    expect(place.locator(".wh__one", has_text="lazy")).to_contain_text("in 2 places")
    # and the question behind it is the next to be met
    assert "CAMHS" in page.evaluate("document.activeElement.innerText")
    # What is typed over loses its line at once, before anything is asked again
    box.fill("We sat in the kitchen.")
    expect(marks).to_have_count(0)


def test_what_one_worker_put_aside_is_not_put_aside_for_the_next_on_the_same_tab(somebody, carters):
    """Nobody but the writer sees what they put aside: not even where a session ended by itself and another signs in. Serves: K9.01"""
    farah = somebody("Farah Aziz")
    page, address = farah.page, f"/child/{carters['mia'].pk}/note/?kind=visit"
    farah.goes_to(address)
    page.get_by_label("What happened").fill("Mum failed to engage with us.")
    page.get_by_role("button", name="1 question a reader may have").click()
    page.get_by_role("button", name=of_words("Leave it")).click()
    expect(page.locator(".wh-behind mark")).to_have_count(0)
    page.context.clear_cookies()
    farah.signs_in_as("Sunita Rao")
    farah.goes_to(address)
    page.get_by_label("What happened").fill("Mum failed to engage with us.")
    expect(page.get_by_role("button", name="1 question a reader may have")).to_be_visible()


def of_words(answer):
    """What a screen reader calls an answer: what it does, and of which words."""
    return re.compile(rf"^{answer} ?: failed to engage$")


def test_by_ear_and_keyboard_alone(somebody, carters):
    """What a screen reader is told: a status that speaks once, a named button that says whether it is open, a list, named answers.

    Serves: K9.01
    """
    farah = somebody("Farah Aziz")
    farah.goes_to(f"/child/{carters['mia'].pk}/note/?kind=visit")
    page = farah.page
    box = page.get_by_role("textbox", name="What happened")
    box.fill(TYPED)
    opener = page.get_by_role("button", name="questions a reader may have")
    opener.wait_for()
    place = page.locator(".wh", has=opener)
    assert opener.get_attribute("aria-expanded") == "false"
    # Said once, politely, and where it is
    status = place.get_by_role("status")
    expect(status).to_contain_text("questions a reader may have, under What happened")
    # Focus stays with the writer
    assert page.evaluate("document.activeElement.id") == "id_words"
    # From the box one tab leads to the questions; Enter opens them
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "wh__open"
    page.keyboard.press("Enter")
    tree = place.aria_snapshot()
    assert "[expanded]" in tree
    assert "- list" in tree
    assert "- listitem" in tree
    for name in ("Show me", "These are their words", "Leave it"):
        expect(place.get_by_role("button", name=of_words(name))).to_have_count(1)
    # A question left by keyboard is gone, and focus is on the next one
    place.get_by_role("button", name=of_words("Leave it")).focus()
    page.keyboard.press("Enter")
    expect(place.get_by_role("button", name=of_words("Leave it"))).to_have_count(0)
    assert page.evaluate("document.activeElement.closest('.wh') !== null")
    # As a family reads it: a named region
    place.get_by_role("button", name="As a family reads it").focus()
    page.keyboard.press("Enter")
    page.get_by_role("region", name="What happened, as a family reads it").wait_for()
    # Before signing: each question is a group named by its words, with three answers and the first one chosen
    farah.presses("Save the note")
    page.get_by_text("a reader may have").click()
    group = page.get_by_role("group", name="failed to engage")
    assert [one.is_checked() for one in group.get_by_role("radio").all()] == [True, False, False]
