"""What a council may set for itself, from which day, and what a new number would change. Serves: P.03, P.04"""

from datetime import date

import pytest

from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import BOOK
from goldenthread.practice.timescales.comparing import Effect, changes, duties_by
from goldenthread.practice.timescales.duties import duties
from goldenthread.practice.timescales.facts import ChildFacts
from goldenthread.practice.timescales.happenings import PROTECTION, Happening
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards
from goldenthread.practice.timescales.referral_story import the_story
from goldenthread.practice.timescales.setting import (
    RuleNow,
    may_be_set,
    newest_edition,
    rules_now,
    units_for,
    why_not_from,
)
from goldenthread.practice.working_days import Calendar

TODAY = date(2026, 11, 23)
CALENDAR = Calendar()


def visits(days, since, until=None):
    return LocalStandard("T053", days, since, until, "working days")


@pytest.mark.parametrize(("story", "rule", "may"), [
    ("visits have one number", "T053", True), ("guidance may be tightened", "T010", True), ("nobody has set this one", "T030", True),
    ("two letters have two numbers", "T141", False), ("each of three looks has its own", "T013-third", True),
    ("the day itself has none", "T040", False),
])  # fmt: skip
def test_a_council_sets_what_has_one_number(story, rule, may):
    """Serves: P.04"""
    assert may_be_set(newest_edition(rule)) is may, story


def test_hours_are_offered_only_where_the_rule_counts_hours():
    assert Unit.HOURS not in units_for(newest_edition("T053"))
    assert Unit.HOURS in units_for(newest_edition("T062"))


@pytest.mark.parametrize(("story", "standing", "begins", "then", "words"), [
    ("today", [], TODAY, False, ""),
    ("from a day to come", [visits(10, date(2026, 1, 5))], date(2027, 1, 4), False, ""),
    ("a day gone by", [], date(2026, 1, 5), False, "5 January 2026 has gone by"),
    ("it already applied, and was not written down", [], date(2026, 1, 5), True, ""),
    ("another number stood then", [visits(10, date(2025, 1, 6))], date(2026, 1, 5), True, "10 working days stood from 6 January 2025"),
    ("another stood for a part of it", [visits(10, date(2025, 1, 6), date(2026, 2, 1))], date(2026, 1, 5), True, "stood from"),
    ("another stood, and had ended before", [visits(10, date(2025, 1, 6), date(2025, 6, 1))], date(2026, 1, 5), True, ""),
])  # fmt: skip
def test_the_past_is_not_rewritten(story, standing, begins, then, words):
    """Serves: P.04"""
    said = why_not_from("T053", begins, TODAY, Standards(tuple(standing)), it_applied_then=then)
    assert words in said if words else said == "", story


@pytest.mark.parametrize(("story", "rule", "own", "stands"), [
    ("we have set it", "T053", visits(10, date(2026, 1, 5)), "ours"), ("another council's example", "T053", None, "example"),
    ("nobody has", "T030", None, "open"), ("guidance says", "T010", None, "law"), ("the summary's three months stand", "T170", None, "stands"),
])  # fmt: skip
def test_whose_number_stands(story, rule, own, stands):
    """Serves: P.03"""
    assert RuleNow(newest_edition(rule), own).standing == stands, story


def test_stages_come_in_the_order_of_a_childs_way():
    stages = list(dict.fromkeys(row.edition.stage for row in rules_now(TODAY, Standards())))
    assert stages[:5] == ["front door", "early help", "assessment", "child in need", "child protection"]


def on_a_plan(since, seen=()):
    plan = Happening(PROTECTION, "plan 4", since)
    return ChildFacts(
        "7", happenings=(plan, *(Happening("seen", f"visit {n}", on) for n, on in enumerate(seen, start=1)))
    )


def changed(facts, before, after):
    return changes(
        duties_by(facts, CALENDAR, before, {"T053"}), duties_by(facts, CALENDAR, after, {"T053"}), {"T053"}, TODAY
    )


def test_a_number_where_there_was_none_makes_a_visit_due_and_says_that_it_is_late_already():
    """Monday 2 November 2026 and ten working days: Monday 16 November, a week before the day it is looked at. Serves: P.04"""
    [one] = changed(on_a_plan(date(2026, 11, 2)), Standards(), Standards((visits(10, date(2026, 1, 5)),)))
    assert (one.effect, one.was_due, one.would_be_due, one.would_be_late) == (
        Effect.NEWLY_DUE,
        None,
        date(2026, 11, 16),
        True,
    )


def test_what_began_under_a_number_keeps_it():
    """Ten working days until 22 November; five from the 23rd: the visit due from the plan of the 16th stays due on the 30th. Serves: P.04"""
    before = Standards((visits(10, date(2026, 1, 5)),))
    after = Standards((visits(10, date(2026, 1, 5), date(2026, 11, 22)), visits(5, date(2026, 11, 23))))
    assert changed(on_a_plan(date(2026, 11, 16)), before, after) == ()


def test_what_begins_on_the_first_day_of_the_new_number_moves():
    """Seen on Monday 23 November: ten working days end on 7 December, five on 30 November. Serves: P.04"""
    before = Standards((visits(10, date(2026, 1, 5)),))
    after = Standards((visits(10, date(2026, 1, 5), date(2026, 11, 22)), visits(5, date(2026, 11, 23))))
    [one] = changed(on_a_plan(date(2026, 11, 16), seen=[TODAY]), before, after)
    assert (one.effect, one.was_due, one.would_be_due) == (Effect.DATE_MOVES, date(2026, 12, 7), date(2026, 11, 30))


def test_a_number_that_is_set_no_more_makes_nothing_due():
    """Serves: P.04"""
    [one] = changed(on_a_plan(date(2026, 11, 16)), Standards((visits(10, date(2026, 1, 5)),)), Standards())
    assert (one.effect, one.would_be_due) == (Effect.NO_LONGER_DUE, None)


def test_the_rules_alone_give_what_they_give_among_all():
    facts, standards = (
        on_a_plan(date(2026, 9, 1), seen=[date(2026, 9, 9), date(2026, 10, 2)]),
        Standards((visits(10, date(2026, 1, 5)),)),
    )
    whole = [one for one in duties(facts, CALENDAR, standards) if one.rule_id == "T053"]
    assert whole
    assert [one for one in duties_by(facts, CALENDAR, standards, {"T053"}) if one.rule_id == "T053"] == whole


def test_the_dates_that_follow_from_a_referral_stand_in_their_order_with_the_councils_own():
    """Serves: K9.07"""
    standards = Standards((LocalStandard("T011", 2, date(2026, 1, 1)), LocalStandard("T010", 35, date(2026, 1, 1))))
    referral, *_ = the_story(TODAY, standards)
    assert [(point.rule_id, point.how_long, point.own) for point in referral.points] == [
        ("T001", "1 working day", False), ("T011", "2 working days", True), ("T012", "10 working days", False),
        ("T013", "10 working days", False),
        ("T013-second", "20 working days", False), ("T010", "35 working days", True),
        ("T013-third", "45 working days", False), ("T010", "45 working days", False),
    ]  # fmt: skip


def test_a_rule_nobody_has_numbered_has_no_place_in_the_picture_until_it_is():
    plan = the_story(TODAY, Standards())[-1]
    assert "T030" not in [point.rule_id for point in plan.points]
    own = Standards((LocalStandard("T030", 20, date(2026, 1, 1), None, "working days"),))
    assert [point.how_long for point in the_story(TODAY, own)[-1].points if point.rule_id == "T030"] == [
        "20 working days"
    ]


def test_every_rule_of_the_picture_is_in_the_book():
    assert all(BOOK.edition_on(point.rule_id, TODAY) for lane in the_story(TODAY, Standards()) for point in lane.points)
