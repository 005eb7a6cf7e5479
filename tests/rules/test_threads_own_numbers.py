"""How long a link of the thread may be missing, as a council sets it: the number of the day from which it was waited for judges it for ever.

Every day worked out by hand.
Serves: P.04, K10.07
"""

from dataclasses import fields, replace
from datetime import date

import pytest

from goldenthread.practice.drift.facts import ChildFacts
from goldenthread.practice.drift.numbers import NUMBERS as OF_STANDING_STILL
from goldenthread.practice.drift.rules import drifts
from goldenthread.practice.drift.settings import DriftSettings
from goldenthread.practice.measuring.asking_again import Asked, wanted
from goldenthread.practice.thread.breaks import drift
from goldenthread.practice.thread.comparing import thread_changes
from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.thread.numbers import BREAKS_OF, NUMBERS
from goldenthread.practice.thread.settings import CODES, DEFAULTS, ThreadSettings
from goldenthread.practice.thread.shape import BreakCode
from goldenthread.practice.thread.strands import strands
from goldenthread.practice.timescales.comparing import Effect
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards, why_not
from goldenthread.practice.timescales.setting import all_that_may_be_set
from rules.mia import SAFE_AT_HOME, SLEEPOVER, TODAY, numbers

TEN = LocalStandard("D21", 10, date(2025, 10, 1), date(2025, 10, 31), "days")
SEVEN = LocalStandard("D21", 7, date(2025, 11, 1), None, "days")
OURS = Standards((TEN, SEVEN))


def asked_on(day):
    """A child who asked for a sleepover, and has no answer."""
    return ChildThread("7", wishes=(replace(SLEEPOVER, said_on=day),), first_name="Mia")


@pytest.mark.parametrize(("story", "said_on", "broken_from"), [
    ("the day before our number: the fourteen days of before, to 14 October", date(2025, 9, 30),  date(2025, 10, 15)),
    ("the day it began: ten days, to 11 October",                             date(2025, 10, 1),  date(2025, 10, 12)),
    ("its last day, though it was changed before the ten days were over",     date(2025, 10, 31), date(2025, 11, 11)),
    ("the day the second began: seven days, to 8 November",                   date(2025, 11, 1),  date(2025, 11, 9)),
])  # fmt: skip
def test_a_child_waits_for_an_answer_by_the_number_of_the_day_they_asked(story, said_on, broken_from):
    """In the thread and on the pages of standing still alike. Serves: P.04, K10.07"""
    thread = asked_on(said_on)
    [(_, found)] = drift(thread, ThreadSettings(standards=OURS))
    assert (found.code, found.since) == (BreakCode.NEVER_ANSWERED, broken_from), story
    [still] = drifts(ChildFacts(thread), DriftSettings(standards=OURS))
    assert (still.kind, still.begins_on) == ("wish_no_answer", broken_from), story


def test_before_a_number_is_set_it_is_seen_whose_thread_it_would_break():
    """Asked on 31 October: fourteen days are 14 November, ten are 10 November. Serves: P.04"""
    thread = asked_on(date(2025, 10, 31))
    [one] = thread_changes(thread, Standards(), Standards((TEN,)), {"D21"}, date(2025, 11, 12))
    assert (one.child_id, one.rule_id, one.effect) == ("7", "D21", Effect.ASKED_OTHERWISE)
    assert (one.was_due, one.would_be_due, one.would_be_late) == (date(2025, 11, 15), date(2025, 11, 11), True)
    assert thread_changes(thread, Standards(), Standards((TEN,)), {"D22"}, date(2025, 11, 12)) == ()
    assert thread_changes(thread, Standards(), Standards((SEVEN,)), {"D21"}, date(2025, 11, 12)) == ()


def test_how_many_numbers_that_get_no_better_are_a_break_is_the_councils_to_say():
    """Two of a kind say something where the council says so; one alone never can. Serves: P.04, K6.02b"""
    flat = numbers((date(2025, 10, 20), 4), (date(2025, 11, 10), 4))
    thread = replace(SAFE_AT_HOME, measures=(replace(SAFE_AT_HOME.measures[0], readings=flat),))
    two = LocalStandard("D24", 2, date(2025, 1, 1), None, "readings")
    [by_us] = strands(thread, TODAY, ThreadSettings(standards=Standards((two,))))
    [by_default] = strands(thread, TODAY)
    assert [one.code for one in by_us.breaks] == [BreakCode.NO_CHANGE]
    assert by_default.breaks == ()
    assert why_not(two, NUMBERS["D24"]) == ""
    assert why_not(replace(two, within=1), NUMBERS["D24"]) == "at least 2 readings can say something."


def test_a_number_is_wanted_by_the_councils_interval_unless_another_was_agreed_with_the_person():
    """Four weeks instead of eight from the last number, 3 November: 1 December. Serves: P.04, K6.02a"""
    ours = ThreadSettings(standards=Standards((LocalStandard("D19", 28, date(2025, 1, 1), None, "days"),)))
    last = Asked(set_on=date(2025, 9, 1), last_on=date(2025, 11, 3))
    assert wanted(last, TODAY, ours).on == date(2025, 12, 1)
    assert wanted(last, TODAY).on == date(2025, 12, 29)
    assert wanted(replace(last, every_days=14), TODAY, ours).on == date(2025, 11, 17)


def test_every_interval_of_the_thread_may_be_set_and_stands_beside_those_of_standing_still():
    """Serves: P.03, P.04"""
    names = {one.name for one in fields(ThreadSettings)} - {"standards"}
    assert names == set(CODES)
    assert {NUMBERS[CODES[name]].within for name in names} == {getattr(DEFAULTS, name).number for name in names}
    assert NUMBERS.keys().isdisjoint(OF_STANDING_STILL)
    on_the_page = {row.rule_id: row for row in all_that_may_be_set(TODAY, OURS)}
    assert all(on_the_page[code].is_a_prompt and on_the_page[code].falls_due for code in NUMBERS)
    assert (on_the_page["D21"].standing, on_the_page["D20"].standing) == ("ours", "stands")
    by_number = {code for codes in BREAKS_OF.values() for code in codes}
    by_their_own_day = {
        BreakCode.NO_OWNER, BreakCode.STEP_LATE, BreakCode.DONE_BUT_NO_CHANGE, BreakCode.ON_HOLD_PAST_REVIEW, BreakCode.CLOSED_UNANSWERED,
    }  # fmt: skip
    assert set(BreakCode) == by_number | by_their_own_day
