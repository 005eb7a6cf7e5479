"""Two people change one text: the second is shown both, and nothing is overwritten.

Serves: A.16, K9.W4
"""

from datetime import date, time
from uuid import uuid4

import pytest
from django import forms
from django.template.loader import render_to_string
from django.test import RequestFactory

from cast.workers import a_worker
from goldenthread.access.drafting_models import Draft
from goldenthread.access.versions import BothTexts, Chosen, Stale, refuse_if_stale, together, version_of

BEFORE = {"worries": "Mia is left alone at night."}
THEIRS = {"worries": "Mia was left alone on two nights."}
MINE = {"worries": "Nan now stays when Mum works nights."}


def test_a_text_that_nobody_else_changed_is_saved():
    refuse_if_stale(version_of(BEFORE), saved=BEFORE, mine=MINE)


def test_a_text_that_somebody_else_changed_is_refused_with_both():
    """Serves: A.16"""
    with pytest.raises(Stale) as told:
        refuse_if_stale(version_of(BEFORE), saved=THEIRS, mine=MINE, by="Tom Bewley")
    (pair,) = told.value.pairs
    assert (pair.field, pair.theirs, pair.mine) == ("worries", THEIRS["worries"], MINE["worries"])
    assert told.value.by == "Tom Bewley"


def test_only_the_fields_that_differ_are_shown():
    with pytest.raises(Stale) as told:
        refuse_if_stale("", saved=THEIRS | {"hopes": "To swim."}, mine=MINE | {"hopes": "To swim."})
    assert [pair.field for pair in told.value.pairs] == ["worries"]


def test_saving_the_same_words_again_is_no_conflict():
    refuse_if_stale(version_of(BEFORE), saved=MINE, mine={"worries": MINE["worries"] + "\r\n"})


def test_a_form_that_does_not_say_where_it_began_overwrites_nothing():
    with pytest.raises(Stale):
        refuse_if_stale("", saved=THEIRS, mine=MINE)
    refuse_if_stale(version_of({}), saved={"worries": ""}, mine=MINE)


def test_line_ends_make_no_other_version():
    assert version_of({"worries": "One.\r\nTwo."}) == version_of({"worries": "One.\nTwo. "})
    assert version_of({"worries": "One."}) != version_of({"hopes": "One."})


@pytest.mark.parametrize(
    ("theirs", "mine", "both"),
    [
        ("Nan stays.", "Mum works nights.", "Nan stays.\n\nMum works nights."),
        ("Nan stays.", "Nan stays. Mum agrees.", "Nan stays. Mum agrees."),
        ("", "Mine.", "Mine."),
    ],
)
def test_both_texts_are_put_one_under_the_other_and_neither_twice(theirs, mine, both):
    assert together(theirs=theirs, mine=mine) == both


def sent(worker, **fields):
    request = RequestFactory().post("/child/1/summary/", fields)
    request.user = worker
    return request


@pytest.mark.django_db
def test_keeping_mine_as_well_sends_both_and_using_theirs_sends_nothing():
    farah, began = a_worker(), version_of(THEIRS)
    both = BothTexts(sent(farah, **MINE, began_from=began, two_texts="both"), saved=THEIRS)
    assert both.data["worries"] == f"{THEIRS['worries']}\n\n{MINE['worries']}"
    assert both.began_from == began
    assert BothTexts(sent(farah, **MINE, began_from=began, two_texts="theirs"), saved=THEIRS).uses_theirs


@pytest.mark.django_db
def test_where_a_third_text_has_come_meanwhile_it_is_shown_too_before_anything_is_put_together():
    both = BothTexts(sent(a_worker(), **MINE, began_from=version_of(BEFORE), two_texts="both"), saved=THEIRS)
    assert both.data["worries"] == MINE["worries"]


@pytest.mark.django_db
def test_the_page_shows_both_texts_and_mine_is_kept_among_my_drafts():
    """Serves: A.16"""
    farah, key = a_worker(), str(uuid4())
    both = BothTexts(sent(farah, **MINE, began_from=version_of(BEFORE), key=key), saved=THEIRS)
    with pytest.raises(Stale) as told:
        refuse_if_stale(both.began_from, saved=THEIRS, mine=MINE, by="Tom Bewley")
    both.show(told.value)
    page = render_to_string("access/both_texts.html", {"both": both})
    for says in (THEIRS["worries"], MINE["worries"], "Tom Bewley", "Keep mine as well", version_of(THEIRS)):
        assert says in page
    assert Draft.objects.get(worker=farah).fields == {"worries": [MINE["worries"]]}


@pytest.mark.parametrize(
    ("theirs", "mine", "in_words"),
    [
        (Chosen("apart"), Chosen("together"), "apart"),
        (Chosen(True), Chosen(False), "Ticked"),
        (Chosen(date(2026, 3, 27)), Chosen(None), "27 March 2026"),
        (Chosen(time(16, 0)), Chosen(time(15, 0)), "16:00"),
        (Chosen([3, 1]), Chosen([1]), "1, 3"),
    ],
)
def test_a_choice_that_somebody_else_changed_is_not_put_back_by_a_form_that_was_open_before(theirs, mine, in_words):
    began = version_of({"here": mine})
    with pytest.raises(Stale) as told:
        refuse_if_stale(began, saved={"here": theirs}, mine={"here": mine})
    (pair,) = told.value.pairs
    assert (pair.theirs, pair.only_one) == (in_words, True)
    assert told.value.choices_differ
    assert not told.value.words_differ


def test_what_stands_before_anybody_has_chosen_is_no_choice():
    """An ending begins as one after which nobody takes over, until somebody says otherwise."""
    assert version_of({"kind": Chosen("close", at_first="close")}) == version_of({})
    assert version_of({"kind": Chosen("transfer", at_first="close")}) != version_of({})
    assert version_of({"readers": Chosen([], at_first=[])}) == version_of({})


class Where(forms.Form):
    together = forms.ChoiceField(label="How do you see them?", choices=[("together", "Together"), ("apart", "Apart")])
    alone = forms.BooleanField(label="Told alone")


@pytest.mark.django_db
def test_keeping_my_words_as_well_leaves_what_was_chosen_as_it_is_saved_now():
    """Words can stand beside each other; of two choices one stands, and it is nobody's form that decides which, but a person. Serves: A.16"""
    saved = THEIRS | {
        "together": Chosen("apart"), "alone": Chosen(True), "on": Chosen(date(2026, 3, 27)), "who": Chosen([4]), "gone": Chosen("x"),
    }  # fmt: skip
    mine = MINE | {"together": "together", "on_day": "", "on_month": "", "on_year": ""}
    both = BothTexts(sent(a_worker(), **mine, began_from=version_of(saved), two_texts="both"), saved=saved)
    assert both.data["worries"] == f"{THEIRS['worries']}\n\n{MINE['worries']}"
    assert (both.data["together"], both.data["alone"], both.data.getlist("who")) == ("apart", "on", ["4"])
    assert [both.data[f"on_{part}"] for part in ("day", "month", "year")] == ["27", "3", "2026"]
    assert "gone" not in both.data, "a box that was not on the screen stays off it"
    assert both.first == THEIRS | {"together": "apart", "alone": True, "on": date(2026, 3, 27), "who": [4], "gone": "x"}


@pytest.mark.django_db
def test_a_choice_is_shown_by_its_words():
    saved = {"together": Chosen("apart"), "alone": Chosen(True)}
    both = BothTexts(sent(a_worker(), together="together", began_from=version_of({})), saved=saved)
    with pytest.raises(Stale) as told:
        refuse_if_stale(both.began_from, saved=saved, mine={"together": Chosen("together"), "alone": Chosen(False)})
    form = Where(both.data)
    both.show(told.value, form)
    assert (form["together"].value(), form["alone"].value()) == ("apart", True), "nobody puts it back unseen"
    page = render_to_string("access/both_texts.html", {"both": both})
    for says in (
        "How do you see them?",
        "Apart",
        "Together",
        "Told alone",
        "Ticked",
        "Not ticked",
        "only one can stand",
    ):
        assert says in page
    assert "Keep mine as well" not in page
