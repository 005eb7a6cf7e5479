"""What a step says of time: by when, for how long, how often; and what looks like a time and is none. Serves: K4.08, K4.10, K4.11"""

import pytest

from goldenthread.practice.plans.tokens import read
from goldenthread.practice.plans.when import times


def said(text: str) -> list[tuple[str, str]]:
    """Every time in the text: its kind and its words."""
    return [(one.kind.key, text[one.start : one.end]) for one in times(read(text))]


@pytest.mark.parametrize(
    "words",
    [
        "by 12 June", "by 12 June 2026", "by 12th of June", "by June 12th, 2026", "by 12/06/2026", "by 12.6.26", "by 2026-06-12", "by Friday",
        "by Friday 8 May", "by tomorrow", "by the end of June", "by the end of next term", "by the end of Year 9", "by the end of Key Stage 2",
        "by Year 10", "by half term", "by the February half term", "by Easter", "by Christmas", "by May", "by mid-June", "by late May",
        "by summer 2027", "by September 2027", "by session 14", "by week 6", "by age 5", "by his fifth birthday", "by her 18th birthday",
        "by the time she is 10", "by next session", "by the next core group", "by the next review", "by the annual review", "before the ICPC",
        "before the review", "before September", "before the next session", "before he starts school", "prior to the next child in need meeting",
        "until the review", "until the end of term", "until the summer holidays", "until Mum’s operation", "at the next core group", "on Friday",
        "on 3 May", "on the 14th", "this weekend", "this half term", "tonight", "next week", "within 10 working days", "within three weeks",
        "within 24 hours", "within a fortnight", "in two weeks", "in 10 days", "after two weeks", "in July", "in the next fortnight",
    ],
)  # fmt: skip
def test_a_day_by_which_is_heard(words):
    """Serves: K4.08"""
    assert said(f"Mum will ring the school {words}.") == [("by_when", words)]


@pytest.mark.parametrize(
    "words",
    [
        "daily", "weekly", "fortnightly", "every day", "every night", "every other weekend", "every three weeks", "every half term", "each Tuesday",
        "each Wednesday", "every school day", "twice a day", "once a week", "once or twice a week", "3 times a week", "2-3 times every week",
        "three to four times per week", "seven days a week", "two times a month", "on Mondays, Wednesdays and Fridays", "on monday afternoons",
        "on weekdays", "at weekends", "on school nights", "Monday to Friday", "30 minutes a day", "an hour a week", "4 hours per week", "most days",
        "in the evenings", "every ten working days", "once every half term", "6 glasses a day",
    ],
)  # fmt: skip
def test_how_often_is_heard(words):
    assert ("how_often", words) in said(f"Mum will practise {words}.")


@pytest.mark.parametrize(
    "words",
    [
        "for six weeks",
        "for the next four weeks",
        "for a month",
        "over the next ten weeks",
        "throughout the summer term",
        "over six sessions",
    ],
)
def test_for_how_long_is_heard(words):
    assert said(f"Mum will practise {words}.") == [("for_how_long", words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Support will be ongoing.", "ongoing"),
        ("Staff to help as and when.", "as and when"),
        ("Staff to help as and when required.", "as and when required"),
        ("Help when needed.", "when needed"),
        ("A referral as soon as possible.", "as soon as possible"),
        ("A review where necessary.", "where necessary"),
        ("Contact regularly.", "regularly"),
        ("Start date TBC.", "TBC"),
        ("Nan has the girls until further notice.", "until further notice"),
    ],
)
def test_a_word_that_leaves_the_time_open_is_named(text, words):
    """Serves: K4.10"""
    assert ("open", words) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leah may ring Nan.",
        "It may be that Mum may ask 3 times.",
        "They march to school.",
        "An enquiry under section 47.",
        "Ben (8) is in Year 4.",
        "Ben is aged 4.",
        "The child in room 101.",
        "Make friends by joining in games.",
        "Walk by choosing the long way home.",
        "The second child of three.",
        "He sat in the sun.",
        "See Dad at the agreed meeting place.",
        "Wash hands before meals.",
    ],
)
def test_what_only_looks_like_a_time_is_none(text):
    assert said(text) == []


def test_a_time_that_lies_behind_is_not_a_deadline():
    assert said("Mum has been sober since May.") == [("from_when", "since May")]


def test_a_beginning_is_a_beginning():
    assert said("Dad will ring Leah from Monday.") == [("from_when", "from Monday")]


def test_an_if_then_plan_says_when_it_happens():
    assert said("If Dad has been drinking, I will go to Nan’s.") == [("occasion", "If Dad has been drinking")]


def test_a_frequency_with_its_end_is_both():
    """Serves: K4.11"""
    text = "3 times a week until the review on 3 May"
    assert said(text) == [("how_often", "3 times a week"), ("by_when", "until the review"), ("by_when", "on 3 May")]
