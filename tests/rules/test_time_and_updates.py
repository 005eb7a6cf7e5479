"""When somebody hears next, how long we were with a child, and how far an adult's own help has come: told as facts, in words."""

from datetime import date, timedelta

import pytest

from goldenthread.practice import direct_time, refer_on, updates
from goldenthread.practice.direct_time import TimeThere
from goldenthread.practice.refer_on import REFER_ON, Way
from goldenthread.practice.updates import Rhythm

TODAY = date(2025, 11, 22)


@pytest.mark.parametrize(("story", "rhythm", "due"), [
    ("never told: from the day it was agreed", Rhythm(14, date(2025, 11, 3)),                           date(2025, 11, 17)),
    ("told since: from that day",              Rhythm(14, date(2025, 11, 3), date(2025, 11, 10)),       date(2025, 11, 24)),
    ("told before it was agreed",              Rhythm(14, date(2025, 11, 3), date(2025, 10, 1)),        date(2025, 11, 17)),
    ("over the end of a year",                 Rhythm(28, date(2025, 12, 20)),                          date(2026, 1, 17)),
])  # fmt: skip
def test_somebody_hears_again_by_the_rhythm_they_agreed(story, rhythm, due):
    """Serves: K3.08"""
    assert updates.next_on(rhythm) == due, story


def test_why_they_are_to_hear_is_said_with_both_days():
    assert updates.says(Rhythm(14, date(2025, 11, 3)), name="Karen") == (
        "Karen has not been told anything yet. On 3 November 2025 you agreed each fortnight."
    )


def test_time_with_a_family_is_told_without_a_number_to_reach_a_name_or_a_blame():
    """Calls and meetings do not count, nor what is older than 13 weeks (22 November less 91 days is 23 August). Serves: A.14"""
    there = [
        TimeThere("visit", date(2025, 11, 3), 75), TimeThere("direct_work", date(2025, 11, 10), 50), TimeThere("visit", TODAY),
        TimeThere("call", TODAY, 30), TimeThere("meeting", TODAY, 120), TimeThere("visit", date(2025, 8, 23), 600),
        TimeThere("visit", date(2025, 8, 24), 60), TimeThere("visit", TODAY + timedelta(days=1), 60),
    ]  # fmt: skip
    # 75 + 50 + 60 minutes are three hours and five minutes
    assert direct_time.in_words(there, child="Mia", on=TODAY) == (
        "In the last 13 weeks we were with Mia or the family four times, for about three hours; one note does not say how long."
        " Trust takes time, and there is no right number."
    )
    assert direct_time.in_words([TimeThere("call", TODAY, 30)], child="Mia", on=TODAY) == ""


@pytest.mark.parametrize(("way", "stands", "next"), [
    (Way(agreed=False),                                             "not_agreed", ""),
    (Way(agreed=True),                                              "agreed",     "Kelly agreed: ask Daybreak"),
    (Way(agreed=True, asked_on=TODAY),                              "asked",      "Daybreak has not said yet whether they help Kelly: ask again"),
    (Way(agreed=True, asked_on=TODAY, answer="waits"),              "waits",      "Daybreak has not said yet whether they help Kelly: ask again"),
    (Way(agreed=True, asked_on=TODAY, answer="yes"),                "answered",   "Daybreak helps Kelly: ask Mia what changes"),
    (Way(agreed=True, asked_on=TODAY, answer="no"),                 "refused",    "Daybreak cannot help Kelly: who else can, for Mia?"),
    (Way(agreed=True, asked_on=TODAY, answer="yes", result_on=TODAY), "result",   ""),
    (Way(agreed=True, asked_on=TODAY, ended_on=TODAY),              "ended",      ""),
])  # fmt: skip
def test_an_adult_referred_on_always_says_what_comes_next_and_for_whom(way, stands, next):
    """Nobody is asked without the adult's yes; it ends with what the child notices. Serves: K2.W2"""
    assert refer_on.standing(way) == stands
    found = refer_on.waits(way, adult="Kelly", child="Mia", service="Daybreak")
    assert (found.says if found else "") == next
    assert not (stands == "not_agreed" and REFER_ON.may_move(stands, to="asked"))
