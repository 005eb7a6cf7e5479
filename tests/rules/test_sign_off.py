"""What an assessment still leaves open when it is to be signed off: questions, in their order, and where nothing is asked."""

from dataclasses import replace

import pytest

from goldenthread.practice.assessing.sign_off import OfChild, OfWork, gaps
from goldenthread.practice.assessments import ASSESSMENT, stands

ELLA = OfChild(
    1,
    "Ella",
    seen_alone=2,
    own_words=1,
    direct_work=1,
    analysis="Ella waits.",
    permanence=True,
    recommended="A plan.",
    history_read=True,
)
NOAH = replace(ELLA, number=2, name="Noah", analysis="Noah hides.")
WHOLE = OfWork((ELLA, NOAH), scope_agreed=True, together_asked=True)


def asked(work: OfWork) -> list[str]:
    return [gap.name for gap in gaps(work)]


def test_an_assessment_with_everything_in_it_is_asked_nothing():
    assert asked(WHOLE) == []


@pytest.mark.parametrize(
    ("story", "of_ella", "name"),
    [
        ("nobody saw her alone", {"seen_alone": 0}, "not_seen_alone-1"),
        ("no words of hers", {"own_words": 0}, "no_own_words-1"),
        ("no direct work", {"direct_work": 0}, "no_direct_work-1"),
        ("nothing says what it means for her", {"analysis": " "}, "no_analysis-1"),
        ("where she will grow up", {"permanence": False}, "no_permanence-1"),
        ("nothing is recommended", {"recommended": ""}, "nothing_recommended-1"),
        ("her history unread", {"history_read": False}, "history_unread-1"),
    ],
)
def test_each_child_is_asked_about_by_name(story, of_ella, name):
    """Serves: K1.08a, K1.08b, K2.02, K7.04"""
    (gap,) = gaps(replace(WHOLE, children=(replace(ELLA, **of_ella), NOAH)))
    assert gap.name == name
    assert "Ella" in gap.asks


def test_two_children_with_the_same_words_are_asked_for_their_own():
    """Copied from a brother: what is hers? Serves: K1.16"""
    copied = replace(NOAH, analysis="ella  waits.")
    assert asked(replace(WHOLE, children=(ELLA, copied))) == ["same_analysis-1", "same_analysis-2"]


def test_a_baby_not_born_yet_is_not_asked_to_speak():
    unborn = replace(ELLA, seen_alone=0, own_words=0, direct_work=0, unborn=True)
    assert asked(replace(WHOLE, children=(unborn,))) == []


@pytest.mark.parametrize(
    ("of_work", "names"),
    [
        ({"scope_agreed": False}, ["scope_not_agreed"]),
        ({"together_asked": False}, ["together_not_asked"]),
        ({"not_asked_for_consent": ("Kelly",)}, ["consent_not_asked"]),
        ({"not_asked_for_consent": ("Kelly",), "protection": True}, []),
        ({"did_not_agree": ("Kelly",)}, ["consent_not_talked"]),
        ({"did_not_agree": ("Kelly",), "consent_talked": True}, []),
        ({"never_asked": ("Dr Lund", "the school")}, ["never_asked"]),
        ({"no_answer": ("Dr Lund",)}, ["no_answer"]),
        ({"not_settled": ("Emeka",)}, ["not_settled"]),
        ({"questions_open": 1}, ["questions_open"]),
        ({"days_late": 0}, []),
        ({"days_late": 1}, ["late"]),
    ],
)
def test_what_is_open_in_the_work_is_asked(of_work, names):
    """A section 47 enquiry waits for nobody's agreement. Serves: K1.02a, K1.02b, K1.07b, K1.13, K7.03"""
    assert asked(replace(WHOLE, **of_work)) == names


def test_names_are_said_as_one_says_them():
    (gap,) = gaps(replace(WHOLE, never_asked=("Dr Lund", "the school", "Nan")))
    assert gap.asks.startswith("Not heard: Dr Lund, the school and Nan.")
    (gap,) = gaps(replace(WHOLE, not_asked_for_consent=("Kelly", "Emeka")))
    assert gap.asks == "Kelly and Emeka were not asked whether they agree. Why not?"


def test_where_it_stands_follows_from_what_passed():
    """Serves: K1.07a"""
    assert stands([]) == "under_way"
    assert stands(["sent", "progress", "sent", "returned"]) == "under_way"
    assert stands(["sent", "returned", "sent", "signed_off"]) == "finished"
    assert ASSESSMENT.is_end(stands(["sent"], stopped=True))
    assert not ASSESSMENT.may_move("under_way", to="finished"), "it is sent before it is signed off"
