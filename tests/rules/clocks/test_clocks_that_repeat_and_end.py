"""Clocks that repeat from the last time it was really done, and how they end: with the plan, at the birth, at eighteen, with a death.

Working days over Easter 2026 are counted in `test_what_opens_a_clock`. Serves: K9.06, K9.07, K1.06, K1.07a, T.23
"""

from datetime import date

import pytest

from goldenthread.practice.front_door import Response
from goldenthread.practice.timescales.facts import AssessmentFact, ReferralFact
from rules.lives import (
    due_days,
    duties_of,
    happened,
    meetings,
    only,
    plan,
    seen,
    standards,
    still_open,
    the,
    tried,
)

JANUARY = date(2026, 1, 5)
TEN_DAYS = standards(
    T053=(10, "working days"),
    T053_unborn=(10, "working days"),
    T030=(20, "working days"),
    T030_unborn=(20, "working days"),
)


def test_a_late_visit_starts_the_next_from_itself_and_not_from_the_day_it_was_due():
    # from Mon 5 January: 6-9 are 4, 12-16 are 9, Mon 19 is 10; seen late on Fri 23: 26-30 are 5, Fri 6 February is 10
    found = duties_of(plan("child_protection", JANUARY), seen(date(2026, 1, 23)), ours=TEN_DAYS)
    assert due_days("T053", found) == [date(2026, 1, 19), date(2026, 2, 6)]
    first, following = the("T053", found)
    assert (first.was_met_late, first.answer.met_by) == (True, f"seen {date(2026, 1, 23).toordinal()}")
    assert (following.opened_on, following.due.because) == (
        date(2026, 1, 23),
        "10 working days after the child was last seen",
    )
    assert first.due.because == "10 working days after the child protection plan began"


def test_an_early_visit_starts_the_next_from_itself_too():
    # seen Wed 7 January: Thu 8 is 1, 12-16 are 7, Wed 21 is 10
    found = duties_of(plan("child_protection", JANUARY), seen(date(2026, 1, 7)), ours=TEN_DAYS)
    assert still_open("T053", found).due.on == date(2026, 1, 21)


def test_attempts_are_kept_apart_and_never_move_the_date():
    seen_once = seen(date(2026, 1, 7))
    found = duties_of(
        plan("child_protection", JANUARY), seen_once, tried(date(2026, 1, 14), date(2026, 1, 20)), ours=TEN_DAYS
    )
    assert still_open("T053", found).due.on == date(2026, 1, 21)


def test_two_visits_on_one_day_are_one_and_a_visit_before_the_plan_is_none_of_its_own():
    twice = [happened("seen", date(2026, 1, 7), number=1), happened("seen", date(2026, 1, 7), number=2)]
    found = duties_of(plan("child_protection", JANUARY), seen(date(2026, 1, 2)), twice, ours=TEN_DAYS)
    assert len(the("T053", found)) == 2


def test_a_visit_written_down_late_moves_no_other_clock_s_name():
    told = [plan("child_protection", JANUARY), *seen(date(2026, 1, 19), date(2026, 2, 2))]
    before = {one.key for one in the("T053", duties_of(*told, ours=TEN_DAYS))}
    after = {one.key for one in the("T053", duties_of(*told, *seen(date(2026, 1, 12)), ours=TEN_DAYS))}
    assert before < after
    assert len(after) == len(before) + 1


def test_reviews_of_a_protection_plan_are_three_months_then_six_from_the_one_really_held():
    found = duties_of(
        plan("child_protection", date(2025, 8, 31)), meetings("review_conference", date(2025, 11, 28), date(2026, 6, 1))
    )
    # 31 August + 3 months: 30 November; 28 November + 6: 28 May; held late on 1 June, + 6: 1 December
    assert [(one.rule_id, one.due.on, one.was_met_late) for one in found if one.rule_id in ("T046", "T047")] == [
        ("T046", date(2025, 11, 30), False), ("T047", date(2026, 5, 28), True), ("T047", date(2026, 12, 1), False),
    ]  # fmt: skip


def test_a_review_written_down_twice_on_one_day_is_one_review():
    told = [*meetings("review_conference", date(2025, 11, 28)), happened("review child_protection", date(2025, 11, 28))]
    assert len(the("T047", duties_of(plan("child_protection", date(2025, 8, 31)), told))) == 1


def test_core_groups_follow_one_another_once_the_council_has_said_how_often():
    told = [plan("child_protection", JANUARY), *meetings("core_group", date(2026, 1, 16), date(2026, 3, 6))]
    assert [one.rule_id for one in duties_of(*told) if one.rule_id in ("T044", "T045")] == ["T044"]
    found = duties_of(*told, ours=standards(T045=(6, "weeks")))
    # 16 January + 42 days: 27 February; met late on 6 March; + 42 days: 17 April
    assert due_days("T045", found) == [date(2026, 2, 27), date(2026, 4, 17)]


def test_reviews_of_care_are_twenty_working_days_three_months_and_six():
    reviews = meetings("care_review", date(2026, 1, 30), date(2026, 4, 30), date(2026, 10, 30))
    found = [
        one
        for one in duties_of(happened("law section_20", JANUARY), reviews)
        if one.rule_id in ("T094", "T095", "T096")
    ]
    # 20 working days from 5 January: 6-9 are 4, then fives to Fri 30 January 19, Mon 2 February 20
    assert [(one.rule_id, one.due.on) for one in found] == [
        ("T094", date(2026, 2, 2)), ("T095", date(2026, 4, 30)), ("T096", date(2026, 10, 30)), ("T096", date(2027, 4, 30)),
    ]  # fmt: skip


def test_one_status_in_law_that_follows_another_goes_on_with_the_same_care():
    law = [happened("law police", JANUARY, date(2026, 1, 8)), happened("law interim_care", date(2026, 1, 8), date(2026, 6, 30), number=2),
           happened("law care_order", date(2026, 7, 1), number=3)]  # fmt: skip
    assert [one.answer.opener for one in the("T094", duties_of(law))] == ["law 1"]
    apart = [
        happened("law section_20", JANUARY, date(2026, 2, 6)),
        happened("law section_20", date(2026, 3, 2), number=2),
    ]
    assert [one.answer.opener for one in the("T094", duties_of(apart))] == ["law 1", "law 2"]


def test_visits_in_care_are_a_week_then_six_weeks_and_after_a_year_six_weeks_still():
    found = duties_of(
        happened("law care_order", JANUARY),
        happened("home foster", JANUARY),
        seen(date(2026, 1, 12), date(2026, 12, 30), date(2027, 1, 20)),
    )
    # 5 January + 7; 12 January + 42: 23 February; 30 December is in the first year: + 42: 10 February; 20 January 2027 is after it: + 42
    assert [(one.rule_id, one.due.on) for one in found if one.rule_id in ("T110", "T111", "T113")] == [
        ("T110", date(2026, 1, 12)), ("T111", date(2026, 2, 23)), ("T111", date(2027, 2, 10)), ("T113", date(2027, 3, 3)),
    ]  # fmt: skip


def test_a_child_who_came_into_care_where_they_lived_already_is_visited_from_the_day_of_care():
    found = duties_of(happened("law section_20", JANUARY), happened("home family", date(2020, 3, 2)))
    assert only("T110", found).opened_on == JANUARY


def test_moving_home_ends_one_clock_and_begins_another():
    homes = [happened("home foster", JANUARY, date(2026, 3, 2)), happened("home foster", date(2026, 3, 2), number=2)]
    found = [
        one
        for one in duties_of(happened("law care_order", JANUARY), homes, seen(date(2026, 1, 12)))
        if one.rule_id[:3] == "T11"
    ]
    assert [(one.rule_id, one.answer.opener, one.answer.ended_because) for one in found] == [
        ("T110", "home 1", ""), ("T111", "home 1", "the child moved on"), ("T110", "home 2", ""),
    ]  # fmt: skip


def test_at_home_under_an_interim_order_a_child_is_seen_weekly_until_the_first_review_then_every_four_weeks():
    told = [
        happened("law interim_care", JANUARY),
        happened("home parents", date(2020, 3, 2)),
        seen(date(2026, 1, 9), date(2026, 1, 16)),
    ]
    assert due_days("T115", duties_of(*told)) == [date(2026, 1, 12), date(2026, 1, 16), date(2026, 1, 23)]
    # the review on 20 January came before the weekly visit of 23 January fell due: four weeks from the 16th
    reviewed = duties_of(*told, meetings("care_review", date(2026, 1, 20)))
    assert due_days("T115", reviewed) == [date(2026, 1, 12), date(2026, 1, 16), date(2026, 2, 13)]
    # a review after it had fallen due does not undo that
    too_late = duties_of(*told, meetings("care_review", date(2026, 1, 27)))
    assert due_days("T115", too_late)[-1] == date(2026, 1, 23)


def test_a_care_order_at_home_begins_its_own_clock_and_ends_the_interim_one():
    law = [
        happened("law interim_care", JANUARY, date(2026, 3, 2)),
        happened("law care_order", date(2026, 3, 2), number=2),
    ]
    found = duties_of(law, happened("home parents", date(2020, 3, 2)), seen(date(2026, 3, 9)))
    assert the("T115", found)[-1].answer.ended_because == "the order ended"
    assert due_days("T116", found) == [date(2026, 3, 9), date(2026, 4, 20)]


@pytest.mark.parametrize(("story", "followed_by", "because"), [
    ("help goes on", [plan("child_in_need", date(2026, 7, 6), number=2)],
     "the child protection plan ended: help goes on as a child in need"),
    ("into care", [happened("law care_order", date(2026, 7, 6))],
     "the child protection plan ended: the child came into care"),
    ("a care plan", [plan("care", date(2026, 7, 1), number=2)],
     "the child protection plan ended: the child came into care"),
    ("nothing followed", [], "the child protection plan ended"),
])  # fmt: skip
def test_a_protection_plan_ends_its_clocks_with_a_reason_in_words(story, followed_by, because):
    found = duties_of(plan("child_protection", JANUARY, date(2026, 7, 6)), followed_by, ours=TEN_DAYS)
    for rule in ("T044", "T046", "T053"):
        one = the(rule, found)[-1]
        assert (one.is_open, one.answer.ended_on, one.answer.ended_because) == (False, date(2026, 7, 6), because), story


def test_from_protection_to_child_in_need_the_new_plan_has_its_own_clocks():
    ours = standards(T053=(10, "working days"), T030=(20, "working days"), T031=(6, "weeks"))
    found = duties_of(
        plan("child_protection", JANUARY, date(2026, 7, 6)),
        plan("child_in_need", date(2026, 7, 6), number=2),
        ours=ours,
    )
    assert {one.rule_id for one in found if one.is_open} == {"T030", "T031"}
    raised = duties_of(
        plan("child_in_need", JANUARY, date(2026, 7, 6)),
        plan("child_protection", date(2026, 7, 6), number=2),
        ours=ours,
    )
    assert (
        only("T030", raised).answer.ended_because
        == "the child in need plan ended: a child protection plan took its place"
    )


@pytest.mark.parametrize(("born", "due_on", "still"), [
    (date(2008, 1, 20), date(2026, 1, 19), True),
    (date(2008, 1, 19), date(2026, 1, 19), False),
    (date(2008, 1, 18), date(2026, 1, 19), False),
])  # fmt: skip
def test_nothing_falls_due_from_the_eighteenth_birthday_on(born, due_on, still):
    one = only("T053", duties_of(plan("child_protection", JANUARY), born=born, ours=TEN_DAYS))
    assert (one.due.on, one.is_open) == (due_on, still)
    if not still:
        assert one.answer.ended_because == "the young person is eighteen"


def test_a_visit_after_eighteen_opens_no_clock():
    found = duties_of(plan("child_protection", JANUARY), seen(date(2026, 1, 19)), born=date(2008, 1, 10), ours=TEN_DAYS)
    assert [one.is_open for one in the("T053", found)] == [False]


def test_a_pathway_plan_goes_on_after_eighteen():
    found = duties_of(plan("pathway", date(2026, 8, 31)), born=date(2008, 9, 14))
    assert only("T152", found).is_open


def test_an_unborn_baby_cannot_be_seen_so_the_parents_are_visited_until_the_birth():
    told = [plan("child_protection", JANUARY), happened("parents visited", date(2026, 1, 14))]
    waiting = duties_of(*told, born=None, expected=date(2026, 3, 1), ours=TEN_DAYS)
    # Wed 14 January: Thu 15 is 1, 19-23 are 7, Wed 28 is 10
    assert due_days("T053-unborn", waiting) == [date(2026, 1, 19), date(2026, 1, 28)]
    assert the("T053", waiting) == []
    there = duties_of(*told, born=date(2026, 1, 26), expected=date(2026, 3, 1), ours=TEN_DAYS)
    assert the("T053-unborn", there)[-1].answer.ended_because == "the baby was born"
    # born Mon 26 January: 27-30 are 4, 2-6 February are 9, Mon 9 is 10
    assert (only("T053", there).due.on, only("T053", there).due.because) == (
        date(2026, 2, 9),
        "10 working days after the baby was born",
    )


def test_a_baby_whose_parents_nobody_visited_before_the_birth_is_seen_after_it():
    ours = standards(T011=(3, "working days"), T011_unborn=(3, "working days"))
    given = happened("allocated", JANUARY)
    assert {one.rule_id for one in duties_of(given, born=None, expected=date(2026, 3, 1), ours=ours)} == {"T011-unborn"}
    nobody_came = duties_of(given, born=date(2026, 1, 26), ours=ours)
    assert only("T011", nobody_came).due.on == date(2026, 1, 29)
    visited = duties_of(given, happened("parents visited", date(2026, 1, 7)), born=date(2026, 1, 26), ours=ours)
    assert [one.rule_id for one in visited] == ["T011-unborn"]


def test_nothing_is_due_after_a_child_has_died():
    referral = ReferralFact("referral 1", JANUARY, Response.ASSESS, JANUARY, JANUARY)
    found = duties_of(
        plan("child_protection", JANUARY), happened("allocated", JANUARY), referrals=[referral],
        assessments=[AssessmentFact("assessment 1", "referral 1", JANUARY)], died=date(2026, 1, 9), ours=TEN_DAYS,
    )  # fmt: skip
    assert not any(one.is_open for one in found)
    assert {one.answer.ended_because for one in found if not one.met_on} == {"the child has died"}
