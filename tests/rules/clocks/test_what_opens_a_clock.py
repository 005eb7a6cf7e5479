"""Every attached clock: the happening that opens it, the day it is due counted by hand, and what meets it.

The working days were counted on a wall calendar. Over Easter 2026 (day 0 Friday 27 March): Mon 30 is 1, Tue 31 is 2, Wed 1 April 3, Thu 2 is 4;
Good Friday and Easter Monday do not count; Tue 7 is 5, Fri 10 is 8, Tue 14 is 10, Fri 17 is 13, Tue 21 is 15, Tue 28 is 20, Fri 1 May 23;
Mon 4 May is a bank holiday; Fri 8 is 27, Fri 22 is 37; Mon 25 is a bank holiday; Thu 4 June is 45.
Over Christmas 2026 (day 0 Tuesday 22 December): Wed 23 is 1, Thu 24 is 2; Fri 25 and Mon 28 are bank holidays; Tue 29 is 3, Thu 31 is 5;
Fri 1 January is one too; Fri 8 January is 10, Fri 15 is 15, Fri 22 is 20.

Serves: K1.06, K1.07a, K1.07b, K9.06, K9.07, K9.08, K3.06a, K3.06b, T.23, T.24
"""

from dataclasses import replace
from datetime import date

import pytest

from goldenthread.handbook.timescales import timescales
from goldenthread.practice.front_door import Response
from goldenthread.practice.rule import all_rules
from goldenthread.practice.timescales.attached import ATTACHED, IS_ATTACHED
from goldenthread.practice.timescales.facts import AssessmentFact, ReferralFact
from goldenthread.practice.timescales.not_counted import NOT_COUNTED
from goldenthread.practice.timescales.waiting import WAITS_FOR
from rules.lives import (
    IN_TIME_THEN_LATE,
    duties_of,
    happened,
    is_late_around,
    meetings,
    only,
    plan,
    seen,
    standards,
    still_open,
    the,
    tried,
)

MARCH, DECEMBER = date(2026, 3, 27), date(2026, 12, 22)
ROWS = 155
OURS = standards(
    T003=(2, "working days"), T004=(1, "working days"), T011=(3, "working days"), T011_unborn=(3, "working days"), T012=(10, "working days"),
    T014=(12, "months"), T023=(6, "weeks"), T024=(3, "months"), T025=(12, "months"), T026=(20, "working days"), T030=(20, "working days"),
    T030_unborn=(20, "working days"), T031=(6, "weeks"), T032=(3, "months"), T033=(3, "months"), T045=(6, "weeks"), T048=(10, "working days"),
    T053=(10, "working days"), T053_unborn=(10, "working days"), T171=(5, "working days"), T173=(1, "working days"),
)  # fmt: skip


def opened_by(rule_id, on):
    """What opens each clock, on a day."""
    law = {"T034": "supervision", "T060": "emergency", "T062": "police"}
    if rule_id in law:
        return [happened(f"law {law[rule_id]}", on)]
    return {
        "T003": [happened("contact", on)], "T004": [happened("enquiry", on)], "T011": [happened("allocated", on)],
        "T023": [plan("early_help", on)], "T025": [plan("early_help", on)], "T026": [plan("early_help", on)],
        "T030": [plan("child_in_need", on)], "T031": [plan("child_in_need", on)],
        "T041": [happened("enquiry", on)], "T042": [happened("enquiry", on)], "T043": [happened("enquiry", on)],
        "T044": [plan("child_protection", on)], "T046": [plan("child_protection", on)], "T053": [plan("child_protection", on)],
        "T090": [happened("law section_20", on), happened("home foster", on)], "T093": [happened("law section_20", on)],
        "T094": [happened("law section_20", on)], "T110": [happened("law section_20", on), happened("home foster", on)],
        "T115": [happened("law interim_care", on), happened("home parents", on)],
        "T116": [happened("law care_order", on), happened("home parents", on)],
        "T152": [plan("pathway", on)], "T171": [happened("visit", on)], "T173": [happened("call", on)],
    }[rule_id]  # fmt: skip


@pytest.mark.parametrize(("rule", "story", "opened_on", "due_on"), [
    ("T003", "over the weekend and Good Friday",  date(2026, 4, 2), date(2026, 4, 8)),
    ("T004", "over Easter",                       date(2026, 4, 2), date(2026, 4, 7)),
    ("T004", "on Christmas Eve",                  date(2026, 12, 24), date(2026, 12, 29)),
    ("T011", "before Easter",                     MARCH,    date(2026, 4, 1)),
    ("T011", "over Christmas",                    DECEMBER, date(2026, 12, 29)),
    ("T023", "six calendar weeks",                MARCH,    date(2026, 5, 8)),
    ("T025", "the same date a year on",           date(2028, 2, 29), date(2029, 2, 28)),
    ("T026", "over Easter",                       MARCH,    date(2026, 4, 28)),
    ("T030", "over Easter",                       MARCH,    date(2026, 4, 28)),
    ("T030", "over Christmas",                    DECEMBER, date(2027, 1, 22)),
    ("T031", "six calendar weeks",                DECEMBER, date(2027, 2, 2)),
    ("T034", "a year",                            date(2028, 2, 29), date(2029, 2, 28)),
    ("T041", "over Easter",                       MARCH,    date(2026, 4, 21)),
    ("T041", "over Christmas",                    DECEMBER, date(2027, 1, 15)),
    ("T042", "over Easter",                       MARCH,    date(2026, 4, 21)),
    ("T043", "over Christmas",                    DECEMBER, date(2027, 1, 15)),
    ("T044", "over Easter",                       MARCH,    date(2026, 4, 14)),
    ("T046", "no such date in February",          date(2025, 11, 30), date(2026, 2, 28)),
    ("T053", "over Easter",                       MARCH,    date(2026, 4, 14)),
    ("T053", "over Christmas",                    DECEMBER, date(2027, 1, 8)),
    ("T060", "eight calendar days",               MARCH,    date(2026, 4, 4)),
    ("T062", "72 hours from an hour not kept",    MARCH,    date(2026, 3, 30)),
    ("T090", "over Easter",                       MARCH,    date(2026, 4, 14)),
    ("T093", "over Easter",                       MARCH,    date(2026, 4, 7)),
    ("T094", "over Easter",                       MARCH,    date(2026, 4, 28)),
    ("T094", "over Christmas",                    DECEMBER, date(2027, 1, 22)),
    ("T110", "a week, Good Friday counts",        MARCH,    date(2026, 4, 3)),
    ("T115", "a week",                            MARCH,    date(2026, 4, 3)),
    ("T116", "a week",                            MARCH,    date(2026, 4, 3)),
    ("T152", "no such date in February",          date(2026, 8, 31), date(2027, 2, 28)),
    ("T171", "over Easter",                       MARCH,    date(2026, 4, 7)),
    ("T173", "over the weekend",                  MARCH,    date(2026, 3, 30)),
])  # fmt: skip
def test_what_opens_it_when_it_is_due_and_that_only_the_day_after_is_late(rule, story, opened_on, due_on):
    one = only(rule, duties_of(opened_by(rule, opened_on), ours=OURS))
    assert (one.opened_on, one.due.on) == (opened_on, due_on), story
    assert is_late_around(one) == IN_TIME_THEN_LATE


@pytest.mark.parametrize(("rule", "met_by"), [
    ("T004", "seen"), ("T011", "seen"), ("T023", "review early_help"), ("T025", "assessment"), ("T026", "seen"), ("T030", "seen"),
    ("T031", "meeting cin_review"), ("T031", "review child_in_need"), ("T041", "meeting conference"), ("T041", "meeting review_conference"),
    ("T042", "meeting conference"), ("T043", "meeting conference"), ("T044", "meeting core_group"), ("T046", "meeting review_conference"),
    ("T046", "review child_protection"), ("T053", "seen"), ("T090", "plan care"), ("T093", "reviewing officer"), ("T094", "meeting care_review"),
    ("T094", "review care"), ("T110", "seen"), ("T115", "seen"), ("T116", "seen"), ("T152", "review pathway"),
])  # fmt: skip
def test_what_meets_it_on_the_due_day_is_in_time_and_the_day_after_is_late(rule, met_by):
    due = only(rule, duties_of(opened_by(rule, MARCH), ours=OURS)).due.on
    for days_after, late in ((-1, False), (0, False), (1, True)):
        on = date.fromordinal(due.toordinal() + days_after)
        one = the(rule, duties_of(opened_by(rule, MARCH), happened(met_by, on, number=9), ours=OURS))[0]
        assert (one.met_on, one.was_met_late, one.is_open) == (on, late, False), days_after


@pytest.mark.parametrize("rule", ["T003", "T171", "T173"])
def test_what_is_answered_in_itself_is_met_on_that_day(rule):
    kind = opened_by(rule, MARCH)[0].kind
    one = only(rule, duties_of(happened(kind, MARCH, date(2026, 3, 31)), ours=OURS))
    assert one.met_on == date(2026, 3, 31)


@pytest.mark.parametrize("rule", ["T004", "T011", "T026", "T030", "T053", "T110", "T115", "T116"])
def test_an_attempt_does_not_meet_a_visit(rule):
    one = only(rule, duties_of(opened_by(rule, MARCH), tried(date(2026, 3, 30)), ours=OURS))
    assert one.is_open


def test_a_strategy_discussion_is_held_the_day_a_manager_decides_that_it_is_needed():
    asked = ReferralFact("referral 1", date(2026, 3, 26), Response.STRATEGY, decided_on=MARCH)
    one = only("T040", duties_of(referrals=[asked]))
    assert one.due.on == MARCH
    assert is_late_around(one) == IN_TIME_THEN_LATE
    assert only("T040", duties_of(meetings("strategy", MARCH), referrals=[asked])).met_on == MARCH
    assert (
        the("T040", duties_of(referrals=[ReferralFact("referral 1", MARCH, Response.ASSESS, decided_on=MARCH)])) == []
    )


def test_no_conference_is_due_where_it_was_decided_that_none_is_needed():
    found = duties_of(happened("enquiry", MARCH, says="no conference"))
    assert [one.rule_id for one in found] == []
    assert {one.rule_id for one in duties_of(happened("enquiry", MARCH, says="outcome"))} == {"T041", "T042"}


def test_the_measure_of_the_national_figure_is_the_data_team_s():
    assert only("T042", duties_of(happened("enquiry", MARCH))).who == "data_team"


def an_assessment(number, started, finished=None, looked=None, referral="referral 1", **more):
    return AssessmentFact(f"assessment {number}", referral, started, finished, looked, **more)


def asked(on=MARCH, **more):
    return ReferralFact("referral 1", on, Response.ASSESS, **more)


def test_a_later_assessment_counts_from_its_own_start():
    # 45 working days from 27 March 2026, counted above: 4 June
    first, later = an_assessment(1, date(2025, 6, 3), date(2025, 7, 1)), an_assessment(2, MARCH)
    one = only("T010-later", duties_of(referrals=[asked(date(2025, 6, 2))], assessments=[first, later]))
    assert (one.answer.opener, one.due.on) == ("assessment 2", date(2026, 6, 4))
    assert is_late_around(one) == IN_TIME_THEN_LATE
    done = an_assessment(2, MARCH, date(2026, 6, 4))
    met = only("T010-later", duties_of(referrals=[asked(date(2025, 6, 2))], assessments=[first, done]))
    assert (met.met_on, met.was_met_late) == (date(2026, 6, 4), False)


def test_the_draft_is_with_the_manager_within_ten_working_days_of_the_work_being_given():
    given = happened("allocated", date(2026, 3, 30))
    # from Mon 30 March: Tue 31 is 1, Thu 2 April 3, Tue 7 is 4, Fri 10 is 7, Wed 15 is 10
    one = only(
        "T012", duties_of(given, referrals=[asked()], assessments=[an_assessment(1, date(2026, 3, 31))], ours=OURS)
    )
    assert one.due.on == date(2026, 4, 15)
    assert is_late_around(one) == IN_TIME_THEN_LATE
    looked = an_assessment(1, date(2026, 3, 31), looked=date(2026, 4, 15))
    assert only("T012", duties_of(given, referrals=[asked()], assessments=[looked], ours=OURS)).met_on == date(
        2026, 4, 15
    )
    nobody_given = duties_of(referrals=[asked()], assessments=[an_assessment(1, MARCH)], ours=OURS)
    assert only("T012", nobody_given).due.on == date(2026, 4, 14)


def test_the_manager_looks_in_three_times_each_by_a_number_of_the_councils_own():
    """Each look counts once, in its order; a finished assessment needs no more. Serves: K1.07a, K1.07b"""
    # from Fri 27 March over Good Friday and Easter Monday: Tue 14 April is 10, Tue 28 April is 20; 4 May and 25 May are holidays: Thu 4 June is 45
    ours = standards(T013=(10, "working days"), T013_second=(20, "working days"), T013_third=(45, "working days"))
    days = {"T013": date(2026, 4, 14), "T013-second": date(2026, 4, 28), "T013-third": date(2026, 6, 4)}

    def found(**told):
        return duties_of(referrals=[asked()], assessments=[replace(an_assessment(1, MARCH), **told)], ours=ours)

    waiting = found()
    assert {rule: only(rule, waiting).due.on for rule in days} == days
    assert all(is_late_around(only(rule, waiting)) == IN_TIME_THEN_LATE for rule in days)
    twice = found(looks=(date(2026, 4, 10), date(2026, 4, 29)))
    assert [only(rule, twice).met_on for rule in days] == [date(2026, 4, 10), date(2026, 4, 29), None]
    assert only("T013-second", twice).was_met_late
    done = found(looks=(date(2026, 4, 10),), finished_on=date(2026, 4, 27))
    assert [only(rule, done).met_on for rule in days] == [date(2026, 4, 10), date(2026, 4, 27), date(2026, 4, 27)]
    assert not [
        one for one in duties_of(referrals=[asked()], assessments=[an_assessment(1, MARCH)]) if one.rule_id in days
    ]


def test_family_and_friends_are_brought_together_while_we_assess():
    """A prompt by the council's own number; a meeting held meets it, one before the assessment does not. Serves: K1.11"""
    ours, going_on = standards(T015_network=(15, "working days")), an_assessment(1, MARCH)
    # from Fri 27 March: Tue 14 April is 10 (counted above), Wed 15 is 11, Fri 17 is 13, Tue 21 is 15
    assert only("T015-network", duties_of(assessments=[going_on], ours=ours)).due.on == date(2026, 4, 21)
    assert the("T015-network", duties_of(assessments=[going_on])) == []
    before, held = meetings("network", date(2026, 3, 20)), meetings("network", date(2026, 4, 16))
    assert only("T015-network", duties_of(before, assessments=[going_on], ours=ours)).met_on is None
    assert only("T015-network", duties_of(held, assessments=[going_on], ours=ours)).met_on == date(2026, 4, 16)
    finished = an_assessment(1, MARCH, date(2026, 4, 10))
    ended = only("T015-network", duties_of(assessments=[finished], ours=ours))
    assert not ended.is_open
    assert the("T015-network", duties_of(assessments=[an_assessment(1, MARCH, from_census=True)], ours=ours)) == []


def test_a_child_is_assessed_again_within_a_year_while_we_work_with_them():
    first = an_assessment(1, date(2026, 4, 1), date(2026, 5, 6))
    one = only("T014", duties_of(referrals=[asked()], assessments=[first], ours=OURS))
    assert one.due.on == date(2027, 5, 6)
    again = an_assessment(2, date(2027, 4, 1), date(2027, 5, 7), referral="")
    found = the("T014", duties_of(referrals=[asked()], assessments=[first, again], ours=OURS))
    assert [(row.met_on, row.was_met_late, row.is_open) for row in found] == [
        (date(2027, 5, 7), True, False),
        (None, False, True),
    ]
    ended = only("T014", duties_of(referrals=[asked(closed_on=date(2026, 9, 1))], assessments=[first], ours=OURS))
    assert (ended.answer.ended_on, ended.answer.ended_because) == (date(2026, 9, 1), "our work ended")


def test_the_first_review_of_a_new_born_baby_is_within_two_weeks_of_the_birth():
    # conference 30 June 2026, birth Mon 17 August: Tue 18 is 1, Fri 21 is 4, Fri 28 is 9; Mon 31 is a bank holiday; Tue 1 September is 10
    found = duties_of(plan("child_protection", date(2026, 6, 30)), born=date(2026, 8, 17), ours=OURS)
    one = only("T048", found)
    assert one.due.on == date(2026, 9, 1)
    assert is_late_around(one) == IN_TIME_THEN_LATE
    # three months from 30 June are sooner than ten working days after a birth on 25 September
    assert only(
        "T048", duties_of(plan("child_protection", date(2026, 6, 30)), born=date(2026, 9, 25), ours=OURS)
    ).due.on == date(2026, 9, 30)
    # the guidance's own three months stand beside it
    assert only("T046", found).due.on == date(2026, 9, 30)
    held = duties_of(
        plan("child_protection", date(2026, 6, 30)),
        meetings("review_conference", date(2026, 9, 1)),
        born=date(2026, 8, 17),
        ours=OURS,
    )
    assert only("T048", held).met_on == date(2026, 9, 1)


def test_help_goes_on_for_three_months_after_protection_ends_and_is_never_late():
    protected = plan("child_protection", date(2025, 3, 3), date(2025, 11, 30))
    one = only("T033", duties_of(protected, plan("child_in_need", date(2025, 11, 30), number=2), ours=OURS))
    assert one.due.on == date(2026, 2, 28)
    assert not one.is_late(date(2026, 6, 1))
    sooner = plan("child_in_need", date(2025, 11, 30), date(2026, 1, 15), number=2)
    assert only("T033", duties_of(protected, sooner, ours=OURS)).answer.ended_on == date(2026, 1, 15)
    assert the("T033", duties_of(protected, ours=OURS)) == []


@pytest.mark.parametrize(("story", "in_care", "opened_on", "due_on"), [
    ("in care long before",           (date(2024, 1, 8), None),             date(2026, 5, 14), date(2026, 8, 14)),
    # thirteen weeks from 2 March 2026 are full on 1 June, after the birthday
    ("thirteen weeks full later",     (date(2026, 3, 2), None),             date(2026, 6, 1),  date(2026, 9, 1)),
    ("left before thirteen weeks",    (date(2026, 3, 2), date(2026, 5, 31)), None,              None),
    ("left before the 16th birthday", (date(2024, 1, 8), date(2026, 5, 13)), None,              None),
])  # fmt: skip
def test_needs_for_leaving_care_are_assessed_within_three_months_of_sixteen_or_of_becoming_eligible(
    story, in_care, opened_on, due_on
):
    found = the("T150", duties_of(happened("law section_20", *in_care), born=date(2010, 5, 14)))
    assert [(one.opened_on, one.due.on) for one in found] == ([(opened_on, due_on)] if opened_on else []), story
    for one in found:
        assert is_late_around(one) == IN_TIME_THEN_LATE
        met = only(
            "T150",
            duties_of(happened("law section_20", *in_care), plan("pathway", date(2026, 7, 1)), born=date(2010, 5, 14)),
        )
        assert met.met_on == date(2026, 7, 1)


def test_an_adviser_can_be_asked_for_until_twenty_five_and_that_is_never_late():
    one = only("T156", duties_of(happened("law care_order", date(2019, 3, 4)), born=date(2004, 5, 14)))
    assert (one.opened_on, one.due.on) == (date(2025, 5, 14), date(2029, 5, 14))
    assert not one.is_late(date(2030, 1, 1))
    assert (
        the("T156", duties_of(happened("law care_order", date(2019, 3, 4), date(2019, 5, 1)), born=date(2004, 5, 14)))
        == []
    )


@pytest.mark.parametrize("rule", ["T034", "T060", "T062"])
def test_an_order_that_has_ended_is_late_no_more(rule):
    (order,) = opened_by(rule, MARCH)
    ended = only(rule, duties_of(order._replace(until=date(2026, 12, 1))))
    assert (ended.is_open, ended.answer.ended_because) == (False, "it ended")


def test_an_example_of_another_council_opens_nothing_until_ours_is_set():
    nothing_set = duties_of(
        plan("child_protection", MARCH), plan("child_in_need", MARCH), plan("early_help", MARCH), happened("allocated", MARCH), seen(date(2026, 4, 1))
    )  # fmt: skip
    assert {one.rule_id for one in nothing_set} == {"T044", "T046"}


def test_every_attached_rule_has_words_for_what_opens_meets_and_ends_it():
    for clock in ATTACHED:
        assert "" not in (clock.opens, clock.meets, clock.ends), clock.rules
        assert not clock.again or clock.since, clock.rules


def test_only_one_is_open_at_a_time():
    found = duties_of(plan("child_protection", MARCH), seen(date(2026, 4, 7), date(2026, 4, 20)), ours=OURS)
    assert still_open("T053", found).opened_on == date(2026, 4, 20)


def test_every_rule_of_the_book_is_attached_or_says_what_it_waits_for():
    """Every row of the table of timescales is a rule worked out, a rule that waits for a fact, or says why it is not counted."""
    in_the_book = {one.rule_id for one in all_rules()}
    assert not IS_ATTACHED & set(WAITS_FOR)
    assert IS_ATTACHED | set(WAITS_FOR) == in_the_book
    rows = {row["id"] for row in timescales()}
    assert len(rows) == ROWS
    assert rows <= in_the_book | set(NOT_COUNTED)
