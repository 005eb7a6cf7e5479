"""What is signed, sent or decided by the press that keeps it is asked about first, once; what was told is saved at once, as nothing stops a save.

Serves: K9.01, K9.03, K9.12, C.11
"""

import re

import pytest
from django import forms
from django.contrib.messages.storage.fallback import FallbackStorage
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
from goldenthread.design.reads import not_read, reads_as
from house.test_boxes_have_the_writing_help import named_forms
from house.the_code import templates

pytestmark = pytest.mark.django_db
SAYS = "Mum failed to engage. Ben is lazy in the mornings."


@pytest.fixture
def farah(monkeypatch):
    monkeypatch.setattr(timezone, "localdate", lambda *_: TODAY)
    return a_worker()


@pytest.fixture
def note(mia, farah):
    """A note that is signed: what is put beside it stays as it is."""
    made = a_note(mia, by=farah, words="Mia drew a house.")
    sign(note=made, as_shown="as it was", by=farah, at=timezone.now())
    return made


def amends(browser, note, words=SAYS, **answers):
    address = reverse("amend_note", args=[note.children.get().child_id, note.pk])
    return browser.post(address, keyed(**{"words": words, "because": "I had left it out."} | answers))


def shown(page):
    """What the page sends back: which words it asked about."""
    return {"typed_as_shown": re.search(r'name="typed_as_shown" value="(\w+)"', page)[1]}


def name_of(words, page):
    return re.search(rf'<strong>{words}</strong>.*?name="(ask-[\w-]+)"', page, re.DOTALL)[1]


def test_what_is_put_beside_a_signed_note_is_asked_about_once_and_nothing_is_kept_meanwhile(browser, note):
    """Pressed again it goes, and each answer is counted. Serves: K9.05a"""
    page = amends(browser, note).content.decode()
    assert "This is not kept yet" in page
    assert "failed to engage</strong>" in page
    assert not note.amendments.exists()
    amends(browser, note, **shown(page))
    assert note.amendments.get().words == SAYS
    assert {one.entry: (one.met, one.kept) for one in AskedTally.objects.all()}["failed-to-engage"] == (1, 1)


def test_what_was_left_is_not_asked_about_again_where_other_words_change(browser, note):
    page = amends(browser, note).content.decode()
    changed = {name_of("lazy", page): "change"}
    page = amends(browser, note, **shown(page), **changed).content.decode()
    assert "Change it, then press again." in page
    assert "lazy</strong>" in page
    assert "failed to engage</strong>" not in page
    amends(browser, note, "Mum failed to engage. Ben sleeps until ten.", **shown(page))
    assert note.amendments.get().words.endswith("until ten.")


def test_words_typed_anew_are_asked_about_even_where_an_answer_came_with_them(browser, note):
    page = amends(browser, note).content.decode()
    again = amends(
        browser, note, "He is manipulative.", **shown(page), **{name_of("lazy", page): "keep"}
    ).content.decode()
    assert "manipulative</strong>" in again
    assert not note.amendments.exists()


def test_somebodys_own_words_get_their_marks_where_they_were_typed(browser, note):
    page = amends(browser, note).content.decode()
    marked = amends(browser, note, **shown(page), **{name_of("lazy", page): "quote"}).content.decode()
    assert "Read it once more, then press again." in marked
    assert "Ben is “lazy” in the mornings." in marked
    assert "data-open-questions" not in marked
    amends(browser, note, "Mum failed to engage. Ben is “lazy” in the mornings.")
    assert note.amendments.count() == 1


def test_exact_words_go_at_once_and_so_do_those_of_a_worker_without_the_help(browser, note, farah):
    amends(browser, note, "The review is on Wednesday at four.")
    assert note.amendments.count() == 1
    farah.writing_help = False
    farah.save()
    amends(browser, note)
    assert note.amendments.count() == 2


def test_what_somebody_was_told_is_saved_at_once_and_what_they_said_to_it_is_theirs(browser, mia):
    """It was said so; the questions stand under the box while it is typed, and stop nothing. Serves: K3.08"""
    told = {"who": "The school", "what": SAYS, "channel": "phone", "answer": "She is lazy and manipulative."}
    said = browser.post(reverse("tell_somebody", args=[mia.pk]), keyed(**day_of("told_on"), **told))
    assert said.status_code == 302
    assert Told.objects.get().what == SAYS


def test_somebodys_own_words_in_a_form_that_is_decided_are_theirs(rf, farah):
    class Decided(forms.Form):
        """A reason of ours, and what they said to it."""

        goes = True
        because = forms.CharField(widget=forms.Textarea(attrs=reads_as("family")))
        answer = forms.CharField(widget=forms.Textarea(attrs=not_read()))

    def is_asked(**told):
        request, form = rf.post("/decide/", told), Decided(told)
        request.user, request.session = farah, {}
        request._messages = FallbackStorage(request)
        assert form.is_valid()
        return asks_first(request, form)

    assert not is_asked(because="We come on Monday at four.", answer="She is lazy and manipulative.")
    assert is_asked(because="She is lazy and manipulative.", answer="Yes.")


def test_a_form_with_a_mistake_is_put_right_before_its_words_are_asked_about(browser, note):
    page = amends(browser, note, SAYS, because="").content.decode()
    assert "data-open-questions" not in page
    assert not note.amendments.exists()


def test_a_form_whose_words_do_not_go_is_never_held_up():
    class Kept:
        """A draft: saved as it is."""

    assert asks_first in before_it_goes._asks
    assert not before_it_goes.is_asked_first(None, Kept())


SAID = "written down as it was said, and saved at once; the questions stand under the box while it is typed"
A_WORRY = "a worry as we work on it; it goes nowhere from here"
AN_ENDING = "before a manager has the ending"
ASKED_LATER = {
    **dict.fromkeys(["working.BeginForm.why", "HowFarForm.why", "HowFarForm.how_far"], "when the assessment is sent, its family's copy checked"),
    **dict.fromkeys(["closing.BeginForm.because", "closing.WhyForm.because", "GoodbyeForm.letter", "closing.AnswerForm.says"], AN_ENDING),
    **dict.fromkeys(["front_door.ReferForm.reason", "front_door.WordsForm.words", "front_door.MoveForm.because", "TakeUpForm.different"], A_WORRY),
    **dict.fromkeys(
        ["TellOutcomeForm.what", "front_door.TellForm.says", "meetings.ToldForm.told", "PromiseAnswerForm.told_child", "telling.TellForm.what",
         "wishes.ToldForm.says", "PassOnForm.told", "ToldBackForm.told_back", "visiting.PutOffForm.because", "DecisionForm.because"], SAID),
    "ArrangeForm.purpose": "before the invitation goes",
    **dict.fromkeys(["StepForm.family_words", "safety.BottomLineForm.because", "meetings.BottomLineForm.words", "meetings.BottomLineForm.because"],
                    "before a copy of the plan is given"),
    "DecidedForm.because": "before the supervision is signed",
    "family.AnswerForm.answer": "what we did about what the family said of our copy; it stands in the next copy",
}  # fmt: skip
"""Boxes a family reads whose words do not go with the press that keeps them, and when they are asked about."""


WITH_ITS_PRESS = {
    "front_door.DecideForm.because", "OutcomeForm.because", "OutcomeForm.purpose", "passing.OfferForm.because", "EndPlanForm.because",
}  # fmt: skip
"""Decided, signed or sent by the press that keeps it, and as it is from then on."""


def test_every_box_a_family_reads_is_asked_about_when_it_goes_or_somebody_said_when():
    """Serves: K9.12"""
    boxes = {
        f"{known_as}.{name}": getattr(form, "goes", False)
        for known_as, form in named_forms().items()
        for name, field in getattr(form, "base_fields", {}).items()
        if field.widget.attrs.get("data-reads") == "family"
    }
    assert {name for name, goes in boxes.items() if not goes} == set(ASKED_LATER)
    assert {name for name, goes in boxes.items() if goes} == WITH_ITS_PRESS


HOLD_A_FORM_THAT_GOES = [
    "short_form", "front_door_form", "front_door_decide", "closing_decide", "assessment_ask",
    "assessment_send", "note_sign_as_well", "plan_form",
]  # fmt: skip


@pytest.mark.parametrize("name", HOLD_A_FORM_THAT_GOES)
def test_the_page_of_such_a_form_shows_what_is_asked(name):
    (file,) = (one for one in templates() if one.path.endswith(f"/casework/{name}.html"))
    assert "_asked_typed.html" in file.text
