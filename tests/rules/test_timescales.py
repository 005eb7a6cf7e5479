"""The first three clocks, each date worked out by hand. The count is written beside each row. Serves: K9.07, K9.08, K10.03,
K4.12"""

from datetime import date, timedelta

import pytest

from goldenthread.practice.front_door import Response
from goldenthread.practice.rule import Force, edition_on
from goldenthread.practice.timescales.duties import duties
from goldenthread.practice.timescales.facts import (
    AssessmentFact,
    ChangeFact,
    ChildFacts,
    ReferralFact,
    SummaryFact,
    times_with_us,
)
from goldenthread.practice.timescales.local_standards import (
    LocalStandard,
    StandardRefused,
    Standards,
    refuse_looser,
)
from goldenthread.practice.working_days import Calendar

CALENDAR = Calendar()
ONE_DAY = timedelta(days=1)


def referral(received_on, **more):
    return ReferralFact("referral 1", received_on, **({"response": Response.ASSESS} | more))


def duties_of(*referrals, standards=None, calendar=CALENDAR, **more):
    facts = ChildFacts("mia", referrals=referrals, **more)
    return duties(facts, calendar, standards or Standards())


def the(rule_id, found):
    return [one for one in found if one.rule_id == rule_id]


def only(rule_id, found):
    (one,) = the(rule_id, found)
    return one


@pytest.mark.parametrize(("story", "received_on", "due_on"), [
    # day 0 Mon 3 March; day 1 Tue 4 March
    ("on a Monday",                        date(2025, 3, 3),   date(2025, 3, 4)),
    # day 0 Fri 7; Sat 8 and Sun 9 do not count; day 1 Mon 10
    ("on a Friday",                        date(2025, 3, 7),   date(2025, 3, 10)),
    # day 0 Sun 9; day 1 Mon 10
    ("at the weekend",                     date(2025, 3, 9),   date(2025, 3, 10)),
    # day 0 Thu 17 April; Good Friday 18, weekend, Easter Monday 21; day 1 Tue 22
    ("the day before Good Friday",         date(2025, 4, 17),  date(2025, 4, 22)),
    # day 0 Wed 24 December; 25, 26, weekend 27 and 28; day 1 Mon 29
    ("on Christmas Eve",                   date(2025, 12, 24), date(2025, 12, 29)),
    # day 0 Wed 28 February 2024; day 1 Thu 29
    ("before the leap day",                date(2024, 2, 28),  date(2024, 2, 29)),
])  # fmt: skip
def test_a_referral_is_decided_within_one_working_day(story, received_on, due_on):
    assert only("T001", duties_of(referral(received_on))).due.on == due_on, story


@pytest.mark.parametrize(("story", "received_on", "due_on"), [
    # nine clear weeks: 2 June + 63 days, no bank holiday between
    ("with no bank holiday",     date(2025, 6, 2),  date(2025, 8, 4)),
    # 4-7 March 4, five weeks to 11 April 29, 14-17 April 33, 22-25 April 37, 28 April-2 May 42, (5 May off), 6 7 8 May 45
    ("over Easter and May Day",  date(2025, 3, 3),  date(2025, 5, 8)),
    # 2-5 Dec 4, to 19 Dec 14, 22-24 Dec 17, 29-31 Dec 20, 2 Jan 21, to 30 Jan 41, 2-5 Feb 45
    ("over Christmas",           date(2025, 12, 1), date(2026, 2, 5)),
    # 2 Feb 1, to 23 Feb 16, 26 Feb-1 Mar 21 (the 29th counts), to 22 Mar 36, 25-28 Mar 40, 2-5 Apr 44, 8 Apr 45
    ("over a leap day",          date(2024, 2, 1),  date(2024, 4, 8)),
])  # fmt: skip
def test_the_first_assessment_is_finished_within_45_working_days(story, received_on, due_on):
    assert only("T010", duties_of(referral(received_on))).due.on == due_on, story


@pytest.mark.parametrize(
    ("rule_id", "due_on"), [("T001", date(2025, 6, 3)), ("T010", date(2025, 8, 4)), ("T170", date(2025, 9, 2))]
)
def test_the_day_before_and_the_due_day_are_in_time_and_the_day_after_is_late(rule_id, due_on):
    open_duty = only(rule_id, duties_of(referral(date(2025, 6, 2))))
    assert open_duty.due.on == due_on
    assert [open_duty.is_late(due_on + n * ONE_DAY) for n in (-1, 0, 1)] == [False, False, True]


@pytest.mark.parametrize(
    ("signed_off_on", "late"), [(date(2025, 8, 1), False), (date(2025, 8, 4), False), (date(2025, 8, 5), True)]
)
def test_an_assessment_signed_off_on_the_due_day_is_in_time(signed_off_on, late):
    assessed = AssessmentFact("assessment 1", "referral 1", date(2025, 6, 3), signed_off_on)
    met = only("T010", duties_of(referral(date(2025, 6, 2)), assessments=(assessed,)))
    assert (met.met_on, met.answer.met_by) == (signed_off_on, "assessment 1")
    assert not met.is_open
    assert met.was_met_late is late


def test_the_first_assessment_of_that_referral_meets_it_and_no_other():
    found = duties_of(
        referral(date(2025, 6, 2)),
        assessments=(
            AssessmentFact("later", "referral 1", date(2025, 6, 3), date(2025, 7, 20)),
            AssessmentFact("first", "referral 1", date(2025, 6, 3), date(2025, 7, 1)),
            AssessmentFact("of another referral", "referral 9", date(2025, 6, 3), date(2025, 6, 10)),
        ),
    )
    assert only("T010", found).answer.met_by == "first"


def test_a_decision_meets_its_clock_only_when_the_person_who_referred_has_been_told():
    decided = {"received_on": date(2025, 6, 2), "decided_on": date(2025, 6, 3)}
    assert only("T001", duties_of(referral(**decided))).is_open
    told = only("T001", duties_of(referral(**decided, told_referrer_on=date(2025, 6, 4))))
    assert (told.met_on, told.was_met_late) == (date(2025, 6, 4), True)
    no_name_given = only("T001", duties_of(referral(**decided, referrer_can_be_told=False)))
    assert (no_name_given.met_on, no_name_given.was_met_late) == (date(2025, 6, 3), False)


@pytest.mark.parametrize("response", [None, Response.NO_FURTHER_ACTION, Response.EARLY_HELP, Response.OTHER_COUNCIL])
def test_no_assessment_and_no_summary_are_due_where_none_was_decided_on(response):
    found = duties_of(referral(date(2025, 6, 2), response=response))
    assert [one.rule_id for one in found] == ["T001"]


def test_the_clock_of_an_assessment_ends_when_our_work_ends_first():
    ended = only("T010", duties_of(referral(date(2025, 6, 2), closed_on=date(2025, 6, 20))))
    assert (ended.is_open, ended.met_on, ended.answer.ended_on) == (False, None, date(2025, 6, 20))
    assert not ended.is_late(date(2026, 1, 1))


@pytest.mark.parametrize(("story", "began_on", "written_on", "due_dates"), [
    ("never written",               date(2025, 3, 3),   [],                 [date(2025, 6, 3)]),
    ("written once, in time",       date(2025, 3, 3),   [date(2025, 5, 1)], [date(2025, 6, 3), date(2025, 8, 1)]),
    ("counted from the last one, not the last due date",
                                    date(2025, 3, 3),   [date(2025, 7, 1)], [date(2025, 6, 3), date(2025, 10, 1)]),
    ("no such date in February",    date(2025, 11, 30), [],                 [date(2026, 2, 28)]),
    ("a February with 29 days",     date(2023, 11, 30), [],                 [date(2024, 2, 29)]),
    ("work that began before 2016", date(2009, 1, 5),   [date(2016, 2, 1)], [date(2016, 4, 1), date(2016, 5, 1)]),
])  # fmt: skip
def test_the_summary_is_never_more_than_three_months_old(story, began_on, written_on, due_dates):
    written = tuple(SummaryFact(f"summary {day}", day) for day in written_on)
    found = the("T170", duties_of(referral(began_on), summaries=written))
    assert [one.due.on for one in found] == due_dates, story
    assert [one.answer.ordinal for one in found] == list(range(1, len(found) + 1))
    assert [one.is_open for one in found] == [False] * len(written_on) + [True]


@pytest.mark.parametrize(("story", "changed_on", "due_on", "because"), [
    # Mon 6 October: 7-10 is 4, 13-17 is 9, Mon 20 is 10
    ("a move asks for it sooner",                 date(2025, 10, 6),  date(2025, 10, 20), "moved to Nan on 6 October 2025"),
    ("a change just before the date asks no more", date(2025, 11, 28), date(2025, 12, 1),  "3 months after the last summary"),
    ("a change on the day it was written is in it", date(2025, 9, 1),  date(2025, 12, 1),  "3 months after the last summary"),
    ("a change before it was written is in it",   date(2025, 8, 20),  date(2025, 12, 1),  "3 months after the last summary"),
])  # fmt: skip
def test_the_summary_is_read_again_sooner_when_life_changes(story, changed_on, due_on, because):
    found = duties_of(
        referral(date(2025, 8, 4)),
        summaries=(SummaryFact("summary 1", date(2025, 9, 1)),),
        changes=(ChangeFact("move 1", changed_on, "moved to Nan"),),
    )
    still_due = the("T170", found)[-1]
    assert (still_due.due.on, still_due.due.because) == (due_on, because), story


def test_a_second_referral_while_we_work_with_a_child_starts_no_second_summary():
    first = referral(date(2025, 3, 3))
    second = ReferralFact("referral 2", date(2025, 4, 7), response=Response.ALREADY_OPEN)
    found = duties_of(first, second)
    assert [one.answer.opener for one in the("T170", found)] == ["referral 1"]
    assert [one.answer.opener for one in the("T001", found)] == ["referral 1", "referral 2"]


def test_a_child_who_comes_back_has_a_second_time_with_us():
    times = times_with_us(
        (
            ReferralFact("first", date(2024, 3, 1), Response.ASSESS, closed_on=date(2024, 9, 2)),
            ReferralFact("again", date(2025, 3, 3), Response.PROTECT),
        )
    )
    assert [(one.opened_by, one.ended_on) for one in times] == [("first", date(2024, 9, 2)), ("again", None)]


def test_what_a_census_file_cannot_hold_is_never_called_late():
    found = duties_of(referral(date(2024, 6, 3), from_census=True))
    assert {one.rule_id for one in found} == {"T001", "T010", "T170"}
    assert not any(one.is_open or one.is_late(date(2026, 11, 22)) for one in found)


def test_an_assessment_that_a_census_file_shows_as_begun_is_due_like_any_other():
    begun = AssessmentFact("assessment 1", "referral 1", date(2025, 6, 9))
    found = only("T010", duties_of(referral(date(2025, 6, 2), from_census=True), assessments=(begun,)))
    assert found.is_late(date(2025, 8, 5))


def test_a_date_that_cannot_be_worked_out_says_why_and_is_not_lost():
    found = duties_of(referral(date(2035, 12, 31)))
    decision = only("T001", found)
    assert decision.due is None
    assert "from 2012 to 2035 only" in decision.answer.cannot_say
    assert decision.is_open
    assert not decision.is_late(date(2040, 1, 1))


def test_work_begun_under_an_older_edition_keeps_it():
    editions = [only("T010", duties_of(referral(day))).edition for day in (date(2026, 3, 17), date(2026, 3, 18))]
    assert editions == ["2013-04-15", "2026-03-18"]
    assert the("T010", duties_of(referral(date(2013, 4, 12)))) == []


def test_a_tighter_local_target_stands_beside_the_guidance_and_is_never_guidance_itself():
    calendar = Calendar(closures=[date(2025, 7, 7)])
    ours = Standards((LocalStandard("T010", 35, date(2025, 1, 1)),))
    found = duties_of(referral(date(2025, 6, 2)), standards=ours, calendar=calendar)
    # 35 working days from 2 June: seven weeks, Mon 21 July; the council's own closure day moves it to Tue 22
    assert (only("T010", found).due.on, only("T010", found).force) == (date(2025, 8, 4), Force.GUIDANCE)
    assert (only("T010-local", found).due.on, only("T010-local", found).force) == (date(2025, 7, 22), Force.STANDARD)


def test_a_looser_local_number_for_guidance_changes_nothing():
    ours = Standards((LocalStandard("T010", 60, date(2025, 1, 1)),))
    assert duties_of(referral(date(2025, 6, 2)), standards=ours) == duties_of(referral(date(2025, 6, 2)))


def test_a_council_may_tighten_guidance_and_never_loosen_it():
    guidance = edition_on("T010", date(2025, 1, 1))
    refuse_looser(LocalStandard("T010", 45, date(2025, 1, 1)), than=guidance)
    with pytest.raises(StandardRefused, match="may only tighten"):
        refuse_looser(LocalStandard("T010", 46, date(2025, 1, 1)), than=guidance)
    with pytest.raises(StandardRefused, match="at least 1"):
        refuse_looser(LocalStandard("T010", 0, date(2025, 1, 1)), than=guidance)


def test_a_council_sets_its_own_standard_freely_from_the_day_it_begins():
    ours = Standards((LocalStandard("T170", 2, date(2025, 1, 1)), LocalStandard("T170", 6, date(2025, 7, 1))))
    due = {
        began: only("T170", duties_of(referral(began), standards=ours)).due.on
        for began in (date(2024, 12, 2), date(2025, 3, 3), date(2025, 9, 1))
    }
    assert list(due.values()) == [date(2025, 3, 2), date(2025, 5, 3), date(2026, 3, 1)]


def test_every_duty_keeps_its_own_key_however_often_it_is_worked_out():
    facts = {"summaries": tuple(SummaryFact(f"s{n}", date(2025, 2 + 2 * n, 1)) for n in range(1, 5))}
    found = duties_of(referral(date(2025, 3, 3)), **facts)
    keys = [one.key for one in found]
    assert len(keys) == len(set(keys)) == 7
    assert found == duties_of(referral(date(2025, 3, 3)), **facts)
