"""Two people change one text: the second is shown both, and nothing is overwritten.

Serves: A.16, K9.W4
"""

from uuid import uuid4

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory

from cast.workers import a_worker
from goldenthread.access.drafting_models import Draft
from goldenthread.access.versions import BothTexts, Stale, refuse_if_stale, together, version_of

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
