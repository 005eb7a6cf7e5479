"""What goes with the press that keeps it is asked about first, once: words somebody is told, a decision whose reason a family reads.

Serves: K9.01, K9.03, K9.12, C.11
"""

import re

import pytest
from django.urls import reverse
from django.utils import timezone

from cast.days import TODAY
from cast.meetings import day_of, keyed
from cast.notes import a_note
from cast.workers import a_worker
from goldenthread.access import before_it_goes
from goldenthread.casework.notes.raised_models import Told
from goldenthread.casework.notes.writing.acts import sign
from goldenthread.casework.wording.models import AskedTally
from goldenthread.casework.wording.typed import asks_first
from house.test_boxes_have_the_writing_help import named_forms
from house.the_code import templates

pytestmark = pytest.mark.django_db
SAYS = "Mum failed to engage. Ben is lazy in the mornings."


@pytest.fixture
def farah(monkeypatch):
    monkeypatch.setattr(timezone, "localdate", lambda *_: TODAY)
    return a_worker()


def tells(browser, child, what=SAYS, **answers):
    told = {"who": "The school", "what": what, "channel": "phone"}
    return browser.post(reverse("tell_somebody", args=[child.pk]), keyed(**day_of("told_on"), **told, **answers))


def shown(page):
    """What the page sends back: which words it asked about."""
    return {"typed_as_shown": re.search(r'name="typed_as_shown" value="(\w+)"', page)[1]}


def name_of(words, page):
    return re.search(rf'<strong>{words}</strong>.*?name="(ask-[\w-]+)"', page, re.DOTALL)[1]


def test_what_somebody_is_told_is_asked_about_once_and_nothing_is_kept_meanwhile(browser, mia):
    """Pressed again it goes, and each answer is counted. Serves: K3.08"""
    page = tells(browser, mia).content.decode()
    assert "This is not kept yet" in page
    assert "failed to engage</strong>" in page
    assert not Told.objects.exists()
    tells(browser, mia, **shown(page))
    assert Told.objects.get().what == SAYS
    assert {one.entry: (one.met, one.kept) for one in AskedTally.objects.all()}["failed-to-engage"] == (1, 1)


def test_what_was_left_is_not_asked_about_again_where_other_words_change(browser, mia):
    page = tells(browser, mia).content.decode()
    changed = {name_of("lazy", page): "change"}
    page = tells(browser, mia, **shown(page), **changed).content.decode()
    assert "Change it, then press again." in page
    assert "lazy</strong>" in page
    assert "failed to engage</strong>" not in page
    tells(browser, mia, "Mum failed to engage. Ben sleeps until ten.", **shown(page))
    assert Told.objects.get().what.endswith("until ten.")


def test_words_typed_anew_are_asked_about_even_where_an_answer_came_with_them(browser, mia):
    page = tells(browser, mia).content.decode()
    again = tells(
        browser, mia, "He is manipulative.", **shown(page), **{name_of("lazy", page): "keep"}
    ).content.decode()
    assert "manipulative</strong>" in again
    assert not Told.objects.exists()


def test_somebodys_own_words_get_their_marks_where_they_were_typed(browser, mia):
    page = tells(browser, mia).content.decode()
    marked = tells(browser, mia, **shown(page), **{name_of("lazy", page): "quote"}).content.decode()
    assert "Read it once more, then press again." in marked
    assert "Ben is “lazy” in the mornings." in marked
    assert "data-open-questions" not in marked
    tells(browser, mia, "Mum failed to engage. Ben is “lazy” in the mornings.")
    assert Told.objects.count() == 1


def test_exact_words_go_at_once_and_so_do_those_of_a_worker_without_the_help(browser, mia, farah):
    tells(browser, mia, "The review is on Wednesday at four.")
    assert Told.objects.count() == 1
    farah.writing_help = False
    farah.save()
    tells(browser, mia)
    assert Told.objects.count() == 2


def test_what_is_put_beside_a_signed_note_is_asked_about_as_the_note_was(browser, mia, farah):
    """It stays as it is from then on. Serves: K9.05a"""
    note = a_note(mia, by=farah, words="Mia drew a house.")
    sign(note=note, as_shown="as it was", by=farah, at=timezone.now())
    address = reverse("amend_note", args=[mia.pk, note.pk])
    said = {"words": "Mum failed to engage.", "because": "I had left it out."}
    page = browser.post(address, keyed(**said)).content.decode()
    assert "failed to engage</strong>" in page
    assert not note.amendments.exists()
    browser.post(address, keyed(**said, **shown(page)))
    assert note.amendments.count() == 1


def test_what_they_said_to_it_is_theirs(browser, mia):
    tells(browser, mia, "I come on Monday at four.", answer="She is lazy and manipulative.")
    assert Told.objects.exists()


def test_a_form_with_a_mistake_is_put_right_before_its_words_are_asked_about(browser, mia):
    page = browser.post(reverse("tell_somebody", args=[mia.pk]), keyed(what=SAYS, channel="phone")).content.decode()
    assert "data-open-questions" not in page
    assert not Told.objects.exists()


def test_a_form_whose_words_do_not_go_is_never_held_up():
    class Kept:
        """A draft: saved as it is."""

    assert asks_first in before_it_goes._asks
    assert not before_it_goes.is_asked_first(None, Kept())


A_WORRY = "a worry as we work on it; it goes nowhere from here"
AN_ENDING = "before a manager has the ending"
ASKED_LATER = {
    **dict.fromkeys(["working.BeginForm.why", "HowFarForm.why", "HowFarForm.how_far"], "when the assessment is sent, its family's copy checked"),
    **dict.fromkeys(["closing.BeginForm.because", "closing.WhyForm.because", "GoodbyeForm.letter", "closing.AnswerForm.says"], AN_ENDING),
    **dict.fromkeys(["front_door.ReferForm.reason", "front_door.WordsForm.words", "front_door.MoveForm.because", "TakeUpForm.different"], A_WORRY),
    "ArrangeForm.purpose": "before the invitation goes",
    **dict.fromkeys(["StepForm.family_words", "safety.BottomLineForm.because"], "before a copy of the plan is given"),
    "DecidedForm.because": "before the supervision is signed",
    "family.AnswerForm.answer": "what we did about what the family said of our copy; it stands in the next copy",
}  # fmt: skip
"""Boxes a family reads whose words do not go with the press that keeps them, and when they are asked about."""


def test_every_box_a_family_reads_is_asked_about_when_it_goes_or_somebody_said_when():
    """Serves: K9.12"""
    boxes = {
        f"{known_as}.{name}": getattr(form, "goes", False)
        for known_as, form in named_forms().items()
        for name, field in getattr(form, "base_fields", {}).items()
        if field.widget.attrs.get("data-reads") == "family"
    }
    assert {name for name, goes in boxes.items() if not goes} == set(ASKED_LATER)
    assert sum(boxes.values()) >= 15


HOLD_A_FORM_THAT_GOES = [
    "short_form", "tell_form", "front_door_form", "front_door_decide", "closing_decide", "standing_form", "assessment_ask",
    "assessment_send", "note_sign_as_well", "wish_form", "permanence_form", "plan_form",
]  # fmt: skip


@pytest.mark.parametrize("name", HOLD_A_FORM_THAT_GOES)
def test_the_page_of_such_a_form_shows_what_is_asked(name):
    (file,) = (one for one in templates() if one.path.endswith(f"/casework/{name}.html"))
    assert "_asked_typed.html" in file.text
