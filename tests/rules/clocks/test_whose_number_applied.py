"""The past is judged by the rules of its day: the council's number then, the edition then, and what a file cannot hold.

Serves: K9.07, K1.07a, P.03
"""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from goldenthread.practice.front_door import Response
from goldenthread.practice.timescales.facts import AssessmentFact, ReferralFact
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards
from goldenthread.practice.timescales.referral_decision import decide_by
from rules.lives import CALENDAR, due_days, duties_of, happened, meetings, only, plan, seen, standards, still_open, the

JANUARY = date(2026, 1, 5)


def set_twice():
    """Fifteen working days from 2020, ten from 1 March 2026, five from 1 June 2026; from 1 September nothing is set any more."""
    return Standards((
        LocalStandard("T053", 15, date(2020, 1, 1), date(2026, 2, 28)),
        LocalStandard("T053", 10, date(2026, 3, 1), date(2026, 5, 31)),
        LocalStandard("T053", 5, date(2026, 6, 1), date(2026, 8, 31)),
    ))  # fmt: skip


def test_a_number_set_twice_judges_each_visit_by_the_one_of_the_day_it_counts_from():
    days = (date(2026, 2, 27), date(2026, 3, 2), date(2026, 6, 1), date(2026, 6, 5))
    found = duties_of(plan("child_protection", date(2026, 2, 2)), seen(*days), ours=set_twice())
    # 2 February + 15: 3-6 are 4, 9-13 9, 16-20 14, Mon 23 15 · 27 February + 15: 2-6 March 5, 13 is 10, Fri 20 15
    # 2 March + 10: 3-6 are 4, 9-13 9, Mon 16 10 · 1 June + 5: Mon 8 · 5 June + 5: Fri 12
    assert due_days("T053", found) == [
        date(2026, 2, 23),
        date(2026, 3, 20),
        date(2026, 3, 16),
        date(2026, 6, 8),
        date(2026, 6, 12),
    ]


def test_what_was_worked_out_before_a_number_was_set_stays_as_it_was():
    told = [plan("child_protection", date(2026, 2, 2)), *seen(date(2026, 2, 27))]
    before = Standards(set_twice().rows[:1])
    assert due_days("T053", duties_of(*told, ours=before)) == due_days("T053", duties_of(*told, ours=set_twice()))


def test_once_nothing_is_set_any_more_no_new_clock_begins_and_the_one_begun_goes_on():
    told = [plan("child_protection", date(2026, 8, 3)), *seen(date(2026, 8, 28))]
    assert still_open("T053", duties_of(*told, ours=set_twice())).opened_on == date(2026, 8, 28)
    later = duties_of(*told, *seen(date(2026, 9, 2)), ours=set_twice())
    assert not any(one.is_open for one in the("T053", later))


def test_a_child_nobody_has_seen_since_before_the_number_was_set_is_due_from_the_day_it_applies():
    ours = standards(T053=(10, "working days", date(2026, 3, 2)))
    one = only("T053", duties_of(plan("child_protection", JANUARY), seen(date(2026, 1, 12)), ours=ours))
    # Mon 2 March: 3-6 are 4, 9-13 9, Mon 16 is 10
    assert (one.opened_on, one.due.on) == (date(2026, 3, 2), date(2026, 3, 16))
    assert one.due.because == "10 working days after the number began to apply"
    seen_since = duties_of(plan("child_protection", JANUARY), seen(date(2026, 1, 12), date(2026, 3, 9)), ours=ours)
    assert [row.opened_on for row in the("T053", seen_since)] == [date(2026, 3, 2), date(2026, 3, 9)]
    over = duties_of(plan("child_protection", JANUARY, date(2026, 3, 1)), ours=ours)
    assert the("T053", over) == []


def test_a_rule_that_does_not_repeat_asks_nothing_of_what_began_before_it_was_set():
    ours = standards(T011=(3, "working days", date(2026, 3, 2)))
    assert the("T011", duties_of(happened("allocated", JANUARY), ours=ours)) == []


def test_a_council_s_unit_counts_as_it_says():
    assert only("T053", duties_of(plan("child_protection", JANUARY), ours=standards(T053=(10, "days")))).due.on == date(
        2026, 1, 15
    )
    assert only("T173", duties_of(happened("call", JANUARY), ours=standards(T173=(24, "hours")))).due.on == date(
        2026, 1, 6
    )


def test_a_tighter_target_stands_beside_the_guidance_and_both_are_met_by_the_same():
    ours = standards(T041=(10, "working days"))
    found = duties_of(happened("enquiry", JANUARY), ours=ours)
    assert only("T041", found).due.on == date(2026, 1, 26)
    assert (only("T041-local", found).due.on, only("T041-local", found).force.key) == (date(2026, 1, 19), "standard")
    held = duties_of(happened("enquiry", JANUARY), meetings("conference", date(2026, 1, 23)), ours=ours)
    assert (only("T041", held).was_met_late, only("T041-local", held).was_met_late) == (False, True)


def test_a_number_that_would_loosen_the_law_changes_nothing():
    ours = standards(T041=(20, "working days"))
    assert [one.rule_id for one in duties_of(happened("enquiry", JANUARY), ours=ours)] == ["T041", "T042", "T043"]


def test_a_referral_is_decided_by_the_council_s_tighter_day():
    # received Fri 2 January: one working day is Mon 5, one calendar day is Sat 3
    friday = date(2026, 1, 2)
    a_day = standards(T001=(1, "days"))
    assert (decide_by(friday, CALENDAR), decide_by(friday, CALENDAR, a_day)) == (JANUARY, date(2026, 1, 3))
    found = duties_of(referrals=[ReferralFact("referral 1", friday)], ours=a_day)
    assert [(one.rule_id, one.due.on) for one in found] == [("T001", JANUARY), ("T001-local", date(2026, 1, 3))]


def test_a_standard_of_our_own_in_other_units_is_counted_in_them():
    weeks = standards(T170=(8, "weeks"))
    one = only("T170", duties_of(referrals=[ReferralFact("referral 1", JANUARY, Response.ASSESS, JANUARY)], ours=weeks))
    assert (one.due.on, one.due.because) == (date(2026, 3, 2), "8 weeks after our work began")


def test_work_begun_under_an_older_edition_keeps_it():
    found = duties_of(
        plan("child_protection", date(2025, 12, 1)), meetings("review_conference", date(2026, 2, 27), date(2026, 8, 20))
    )
    assert [(one.rule_id, one.edition) for one in found if one.rule_id in ("T046", "T047")] == [
        ("T046", "2013-04-15"), ("T047", "2013-04-15"), ("T047", "2026-03-18"),
    ]  # fmt: skip


def test_what_a_census_file_cannot_hold_is_never_late_until_we_write_something_down():
    ours = standards(T053=(10, "working days"))
    from_a_file = plan("child_protection", date(2025, 3, 3), census=True)
    nobody = only("T053", duties_of(from_a_file, ours=ours))
    assert (nobody.answer.not_in_file, nobody.is_open, nobody.is_late(date(2026, 11, 22))) == (True, False, False)
    found = duties_of(from_a_file, seen(date(2026, 11, 2)), ours=ours)
    assert [(one.answer.not_in_file, one.is_open) for one in the("T053", found)] == [(False, False), (False, True)]


def test_what_a_census_file_can_hold_is_due_like_any_other():
    found = duties_of(happened("enquiry", JANUARY, census=True), ours=standards(T004=(1, "working days")))
    assert {one.rule_id: one.is_open for one in found} == {"T004": False, "T041": True, "T042": True, "T043": False}
    begun = AssessmentFact("assessment 2", "", JANUARY, from_census=True)
    assert only("T010-later", duties_of(assessments=[begun])).is_open


def test_a_review_that_another_year_s_file_may_hold_is_not_called_late():
    from_a_file = plan("child_protection", date(2023, 3, 6), census=True)
    found = duties_of(from_a_file, meetings("review_conference", date(2025, 6, 2), census=True))
    first, following = (one for one in found if one.rule_id in ("T046", "T047"))
    assert (first.was_met_late, first.answer.not_in_file) == (True, True)
    assert (following.due.on, following.is_open, following.answer.not_in_file) == (date(2025, 12, 2), True, False)


def test_a_date_that_cannot_be_counted_says_why_and_is_not_lost():
    one = only("T041", duties_of(happened("enquiry", date(2035, 12, 24)), born=date(2030, 5, 14)))
    assert one.due is None
    assert "from 2012 to 2035 only" in one.answer.cannot_say
    assert one.is_open


DAYS = st.lists(st.dates(date(2024, 1, 1), date(2027, 12, 31)), max_size=8)
KINDS = (
    "plan child_protection",
    "plan child_in_need",
    "law section_20",
    "home foster",
    "enquiry",
    "allocated",
    "call",
    "visit",
)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.sampled_from(KINDS), st.dates(date(2023, 1, 1), date(2027, 1, 1)), st.integers(-1, 400)),
        max_size=6,
    ),
    DAYS,
    DAYS,
)
def test_whatever_happened_no_duty_is_there_twice_and_one_of_each_kind_at_most_is_open(told, seen_on, reviewed_on):
    lives = [
        happened(kind, on, on + timedelta(days=days) if days >= 0 else None, number=number) for number, (kind, on, days) in enumerate(told)
    ]  # fmt: skip
    reviews = meetings("review_conference", *reviewed_on) + meetings("care_review", *reviewed_on)
    ours = standards(
        T053=(10, "working days"), T030=(20, "working days"), T011=(3, "working days"), T171=(5, "working days")
    )
    found = duties_of(lives, seen(*seen_on), reviews, ours=ours)
    keys = [one.key for one in found]
    assert len(keys) == len(set(keys))
    still = [(one.rule_id, one.answer.opener) for one in found if one.is_open]
    assert len(still) == len(set(still))
    for one in found:
        assert one.due is None or one.due.on >= one.opened_on
        assert one.met_on is None or one.answer.ended_on is None
    assert found == duties_of(list(reversed(lives)), list(reversed(reviews)), seen(*reversed(seen_on)), ours=ours)
