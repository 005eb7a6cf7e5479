"""What may become of a contact, by when it is decided, and what each answer to a referral leads to. Serves: E.08, K10.03, P.20"""

from datetime import date

import pytest

from goldenthread.practice.answers import Source
from goldenthread.practice.front_door import CONTACT, LEVELS, RESPONSE_MEANS, RESPONSE_WORDS, Response
from goldenthread.practice.sharing import DUTY_TO_SHARE, how_sure
from goldenthread.practice.timescales.facts import ReferralFact, times_with_us
from goldenthread.practice.timescales.referral_decision import decide_by
from goldenthread.practice.working_days import Calendar


@pytest.mark.parametrize(
    ("story", "from_", "to", "may"),
    [
        ("somebody looks before anything is decided", "received", "looking", True),
        ("nothing becomes information unread", "received", "information", False),
        ("nothing becomes a referral unread", "received", "referred", False),
        ("looked at, it may be kept as information", "looking", "information", True),
        ("or become a referral", "looking", "referred", True),
        ("or go to whoever works with the child", "looking", "joined", True),
        ("what was kept as information can be looked at again", "information", "looking", True),
        ("and so can what became a referral", "referred", "looking", True),
        ("but not skip being looked at", "information", "referred", False),
    ],
)
def test_what_may_become_of_a_contact(story, from_, to, may):
    """Serves: E.08"""
    assert bool(CONTACT.may_move(from_, to=to)) is may, story


def test_going_back_needs_a_reason():
    for end in ("information", "referred", "joined"):
        assert "because" in CONTACT.may_move(end, to="looking").needs


@pytest.mark.parametrize(
    ("story", "came_in", "by"),
    [
        ("on a Monday", date(2026, 11, 23), date(2026, 11, 24)),
        ("on a Friday", date(2026, 11, 20), date(2026, 11, 23)),
        ("on a Saturday", date(2026, 11, 21), date(2026, 11, 23)),
        ("on the Thursday before Easter", date(2026, 4, 2), date(2026, 4, 7)),
    ],
)
def test_a_contact_is_decided_within_one_working_day(story, came_in, by):
    """Serves: K10.03"""
    assert decide_by(came_in, Calendar()) == by, story


@pytest.mark.parametrize(
    ("answer", "assessed", "today", "with_us"),
    [
        (Response.ASSESS, True, False, True),
        (Response.STRATEGY, True, True, True),
        (Response.PROTECT, True, True, True),
        (Response.ALREADY_OPEN, False, False, True),
        (Response.EARLY_HELP, False, False, False),
        (Response.OTHER_COUNCIL, False, False, False),
        (Response.NO_FURTHER_ACTION, False, False, False),
    ],
)
def test_what_each_answer_leads_to(answer, assessed, today, with_us):
    """Serves: K10.03, P.20"""
    assert (answer.begins_an_assessment, answer.is_today, answer.is_work_with_us) == (assessed, today, with_us)
    referral = ReferralFact("referral 1", date(2026, 11, 2), answer, date(2026, 11, 3))
    assert bool(times_with_us((referral,))) is with_us


def test_every_answer_has_its_words_and_what_it_means():
    assert set(RESPONSE_WORDS) == set(RESPONSE_MEANS) == set(Response)
    assert sorted(LEVELS) == [1, 2, 3, 4]


def test_the_duty_of_2026_says_that_nobody_has_checked_it():
    """Serves: K1.19b"""
    assert DUTY_TO_SHARE.checked_on is None
    assert "Not yet checked" in how_sure()
    assert how_sure(Source("The same", checked_on=date(2026, 12, 1))) == "Read at its source on 1 December 2026."
