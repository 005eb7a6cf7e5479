"""The report before a meeting and what goes out after it: counted back from the meeting's day, and moving with it. Serves: K9.07, K3.06b

Working days over Easter 2026 are counted in `test_what_opens_a_clock`. Back from Thu 9 April: Wed 8 is 1, Tue 7 is 2; Easter Monday and Good
Friday do not count; Thu 2 is 3, Wed 1 April 4, Tue 31 March 5.
"""

from datetime import date

import pytest

from goldenthread.practice.timescales.duties import duties
from goldenthread.practice.timescales.facts import AssessmentFact, ChildFacts, MeetingFact
from rules.lives import BORN, CALENDAR, IN_TIME_THEN_LATE, is_late_around, only, standards, the

MARCH, THURSDAY = date(2026, 3, 2), date(2026, 4, 9)
OURS = standards(T049=(3, "working days"), T050=(5, "working days"), T051=(1, "working days"), T052=(15, "working days"), T016=(5, "working days"),
                 T171=(5, "working days"))  # fmt: skip


def around(*meetings, assessments=(), ours=OURS):
    return duties(ChildFacts("mia", assessments=tuple(assessments), meetings=meetings, born_on=BORN), CALENDAR, ours)


def a_meeting(kind, planned=None, held=None, number=1, set_on=MARCH, **more):
    return MeetingFact(f"meeting {number}", kind, set_on, planned, held, **more)


@pytest.mark.parametrize(("rule", "kind", "due_on"), [
    ("T049", "conference",        date(2026, 4, 2)),
    ("T050", "review_conference", date(2026, 3, 31)),
    ("T099", "care_review",       date(2026, 4, 2)),
])  # fmt: skip
def test_a_report_is_with_the_family_so_many_working_days_before(rule, kind, due_on):
    one = only(rule, around(a_meeting(kind, THURSDAY)))
    assert (one.opened_on, one.due.on) == (MARCH, due_on)
    assert is_late_around(one) == IN_TIME_THEN_LATE
    for day, late in ((due_on, False), (date(2026, 4, 7), True)):
        met = only(rule, around(a_meeting(kind, THURSDAY, shared_on=day)))
        assert (met.met_on, met.was_met_late) == (day, late)


def test_when_the_meeting_moves_so_does_the_day_for_its_report():
    # a week later, back from Thu 16 April: Wed 15 is 1, Tue 14 is 2, Mon 13 is 3
    assert only("T049", around(a_meeting("conference", date(2026, 4, 16)))).due.on == date(2026, 4, 13)


@pytest.mark.parametrize(("story", "more", "because"), [
    ("held without it", {"held": THURSDAY}, "it was held"),
    ("called off", {"called_off_on": date(2026, 4, 1)}, "it was called off"),
])  # fmt: skip
def test_a_report_is_asked_for_no_more_once_the_meeting_is_held_or_called_off(story, more, because):
    one = only("T049", around(a_meeting("conference", THURSDAY, **more)))
    assert (one.is_open, one.answer.ended_because) == (False, because), story


def test_a_meeting_written_down_only_after_it_was_held_asks_for_no_report():
    assert the("T049", around(a_meeting("conference", THURSDAY, THURSDAY, set_on=date(2026, 4, 10)))) == []


@pytest.mark.parametrize(("rule", "kind", "name", "due_on"), [
    # held Fri 27 March 2026
    ("T051", "conference",        "outcome_on", date(2026, 3, 30)),
    ("T051", "review_conference", "outcome_on", date(2026, 3, 30)),
    ("T052", "conference",        "sent_on",    date(2026, 4, 21)),
    ("T100", "care_review",       "outcome_on", date(2026, 4, 7)),
    ("T101", "care_review",       "ready_on",   date(2026, 4, 21)),
    ("T102", "care_review",       "sent_on",    date(2026, 4, 28)),
    ("T171", "core_group",        "ready_on",   date(2026, 4, 7)),
])  # fmt: skip
def test_what_follows_a_meeting_counts_from_the_day_it_was_held(rule, kind, name, due_on):
    friday = date(2026, 3, 27)
    one = only(rule, around(a_meeting(kind, held=friday)))
    assert one.due.on == due_on
    assert is_late_around(one) == IN_TIME_THEN_LATE
    for day, late in ((due_on, False), (date.fromordinal(due_on.toordinal() + 1), True)):
        met = only(rule, around(a_meeting(kind, held=friday, **{name: day})))
        assert (met.met_on, met.was_met_late, met.is_open) == (day, late, False)


def test_a_letter_nobody_wrote_down_is_asked_for_until_the_next_meeting_is_held():
    found = the(
        "T100", around(a_meeting("care_review", held=MARCH), a_meeting("care_review", held=date(2026, 6, 1), number=2))
    )
    assert [(one.is_open, one.answer.ended_because) for one in found] == [(False, "the next one was held"), (True, "")]


def test_an_assessment_is_shared_with_the_family_within_the_days_the_council_sets():
    def finished(**more):
        return AssessmentFact("assessment 1", "", date(2026, 2, 2), date(2026, 3, 27), **more)

    one = only("T016", around(assessments=[finished()]))
    assert one.due.on == date(2026, 4, 7)
    assert is_late_around(one) == IN_TIME_THEN_LATE
    assert only("T016", around(assessments=[finished(shared_on=date(2026, 4, 7))])).was_met_late is False
    assert the("T016", around(assessments=[finished()], ours=standards())) == []
