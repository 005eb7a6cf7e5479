"""What a rule asks for, and in whose day it stands; whether a thread moved."""

import pytest

from goldenthread.practice.rule import all_rules
from goldenthread.practice.thread.moving import Moving, moving
from goldenthread.practice.thread.shape import Progress
from goldenthread.practice.timescales.asks import Asks, Whose, asks, rules_that_ask, whose, without_suffix
from goldenthread.practice.timescales.stages import every

VISITS = {edition.rule_id for edition in all_rules() if edition.title.startswith(("Visit", "See the child"))}


def test_every_rule_that_speaks_of_visiting_or_seeing_asks_for_a_visit():
    """Serves: K1.06, K9.06"""
    assert every.STAGES
    assert len(VISITS) > 15
    assert {rule for rule in VISITS if asks(rule) is not Asks.VISIT} == set()


def test_every_rule_sorted_here_is_in_the_book():
    """Serves: K9.07"""
    book = {without_suffix(edition.rule_id) for edition in all_rules()}
    assert {rule for kind in Asks for rule in rules_that_ask(kind)} <= book


@pytest.mark.parametrize(("rule", "kind"), [
    ("T170", Asks.SUMMARY), ("T010", Asks.ASSESSMENT), ("T010-later", Asks.ASSESSMENT), ("T010-local", Asks.ASSESSMENT), ("T001", Asks.DECISION),
    ("T013", Asks.LOOK), ("T032", Asks.REVIEW), ("T041", Asks.MEETING), ("T173", Asks.CALL), ("T171", Asks.WRITE_UP), ("T160", Asks.OTHER),
])  # fmt: skip
def test_what_a_rule_asks_for(rule, kind):
    assert asks(rule) is kind


@pytest.mark.parametrize(("role", "day"), [
    ("social_worker", Whose.LEAD), ("", Whose.LEAD), ("health", Whose.FOLLOWED), ("team_manager", Whose.MANAGER),
    ("conference_chair", Whose.CHAIR), ("court", Whose.NOBODY), ("a role nobody knows", Whose.NOBODY),
])  # fmt: skip
def test_in_whose_day_a_duty_stands(role, day):
    assert whose(role) is day


def test_a_calendar_title_names_nobody_and_no_plan():
    """Serves: C.10"""
    for kind in Asks:
        assert not any(word in kind.plainly.lower() for word in ("child", "protection", "care", "need"))


@pytest.mark.parametrize(("story", "stood", "stands", "what"), [
    ("it stands where it stood", "stuck", "stuck", Moving.STILL),
    ("it never began", "not_started", "not_started", Moving.STILL),
    ("its numbers go the right way", "getting_there", "getting_there", Moving.MOVED),
    ("it came loose", "stuck", "getting_there", Moving.MOVED),
    ("it was met", "getting_there", "met", Moving.MOVED),
    ("it was met before", "met", "met", Moving.AT_REST),
    ("it gets worse, which is no progress", "stuck", "worse", Moving.WORSE),
    ("it was not there yet", None, "not_started", Moving.NEW),
    ("it slipped from getting there to stuck: it moved, and the board of what is stuck says so", "getting_there", "stuck", Moving.MOVED),
])  # fmt: skip
def test_a_thread_moved_or_stands_where_it_stood(story, stood, stands, what):
    """Serves: T.24, K5.00"""
    assert moving(stood, stands) is what, story


def test_every_way_of_standing_has_an_answer():
    for stood in Progress:
        for stands in Progress:
            assert moving(stood.key, stands.key) in Moving
