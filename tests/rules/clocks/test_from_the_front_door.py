"""Clocks from the front door to child protection: the day before, the day, the day after, each worked out by hand.

The working days were counted on a wall calendar. Over Easter 2026 (day 0 Friday 27 March): Mon 30 is 1, Thu 2 April 4;
Good Friday and Easter Monday do not count; Tue 7 is 5, Fri 10 is 8, Fri 17 is 13, Fri 24 is 18, Fri 1 May 23; Mon 4 May is a
bank holiday; Fri 8 is 27, Fri 15 is 32, Fri 22 is 37; Mon 25 is a bank holiday; Fri 29 is 41, Thu 4 June 45.
Over Christmas 2026 (day 0 Tuesday 22 December): Wed 23 is 1, Thu 24 is 2; Fri 25 and Mon 28 are bank holidays; Tue 29 is 3,
Thu 31 is 5; Fri 1 January is one too; Mon 4 is 6, Fri 8 is 10, Fri 15 is 15, Fri 22 is 20, Fri 5 February 30, Fri 26 is 45.

Serves: K9.07
"""

from datetime import date

import pytest

from goldenthread.practice.rule import edition_on
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.working_days import Calendar

CALENDAR = Calendar()
assert every.STAGES


def due(rule_id, start):
    return edition_on(rule_id, date(2026, 11, 22)).counts.on(start, CALENDAR)


@pytest.mark.parametrize("rule, story, start, the_day_before, due_on, the_day_after", [
    ("T002", "on a working day", date(2026, 3, 27), date(2026, 3, 26), date(2026, 3, 27), date(2026, 3, 28)),
    ("T002", "on Christmas Day too", date(2026, 12, 25), date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 26)),
    ("T003", "over Easter", date(2026, 3, 27), date(2026, 3, 30), date(2026, 3, 31), date(2026, 4, 1)),
    ("T003", "over Christmas", date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 24), date(2026, 12, 25)),
    ("T004", "over Easter", date(2026, 3, 27), date(2026, 3, 29), date(2026, 3, 30), date(2026, 3, 31)),
    ("T004", "over Christmas", date(2026, 12, 22), date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 24)),
    ("T005", "over Easter", date(2026, 3, 27), date(2026, 3, 29), date(2026, 3, 30), date(2026, 3, 31)),
    ("T005", "over Christmas", date(2026, 12, 22), date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 24)),
])  # fmt: skip
def test_the_clock_of_the_front_door_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]


@pytest.mark.parametrize("rule, story, start, the_day_before, due_on, the_day_after", [
    ("T010", "over Easter", date(2026, 3, 27), date(2026, 6, 3), date(2026, 6, 4), date(2026, 6, 5)),
    ("T010", "over Christmas", date(2026, 12, 22), date(2027, 2, 25), date(2027, 2, 26), date(2027, 2, 27)),
    ("T010-later", "over Easter", date(2026, 3, 27), date(2026, 6, 3), date(2026, 6, 4), date(2026, 6, 5)),
    ("T010-later", "over Christmas", date(2026, 12, 22), date(2027, 2, 25), date(2027, 2, 26), date(2027, 2, 27)),
    ("T011", "over Easter", date(2026, 3, 27), date(2026, 3, 31), date(2026, 4, 1), date(2026, 4, 2)),
    ("T011", "over Christmas", date(2026, 12, 22), date(2026, 12, 28), date(2026, 12, 29), date(2026, 12, 30)),
    ("T011-unborn", "over Easter", date(2026, 3, 27), date(2026, 3, 31), date(2026, 4, 1), date(2026, 4, 2)),
    ("T011-unborn", "over Christmas", date(2026, 12, 22), date(2026, 12, 28), date(2026, 12, 29), date(2026, 12, 30)),
    ("T012", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T012", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
    ("T013", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T013", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
    ("T013-second", "over Easter", date(2026, 3, 27), date(2026, 4, 27), date(2026, 4, 28), date(2026, 4, 29)),
    ("T013-third", "over Easter and two bank holidays in May", date(2026, 3, 27), date(2026, 6, 3), date(2026, 6, 4), date(2026, 6, 5)),
    ("T014", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 11, 29), date(2027, 11, 30), date(2027, 12, 1)),
    ("T014", "from a leap day", date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28), date(2029, 3, 1)),
    ("T017", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 7), date(2026, 5, 8), date(2026, 5, 9)),
    ("T017", "across a leap day", date(2028, 2, 1), date(2028, 3, 13), date(2028, 3, 14), date(2028, 3, 15)),
    ("T018", "weekends and holidays count", date(2026, 3, 27), date(2026, 8, 13), date(2026, 8, 14), date(2026, 8, 15)),
    ("T018", "across a leap day", date(2028, 2, 1), date(2028, 6, 19), date(2028, 6, 20), date(2028, 6, 21)),
])  # fmt: skip
def test_the_clock_of_assessment_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]


@pytest.mark.parametrize("rule, story, start, the_day_before, due_on, the_day_after", [
    ("T021", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T021", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
    ("T022", "over Easter", date(2026, 3, 27), date(2026, 4, 20), date(2026, 4, 21), date(2026, 4, 22)),
    ("T022", "over Christmas", date(2026, 12, 22), date(2027, 1, 14), date(2027, 1, 15), date(2027, 1, 16)),
    ("T023", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 7), date(2026, 5, 8), date(2026, 5, 9)),
    ("T023", "across a leap day", date(2028, 2, 1), date(2028, 3, 13), date(2028, 3, 14), date(2028, 3, 15)),
    ("T024", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T024", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T025", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 11, 29), date(2027, 11, 30), date(2027, 12, 1)),
    ("T025", "from a leap day", date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28), date(2029, 3, 1)),
    ("T026", "over Easter", date(2026, 3, 27), date(2026, 4, 27), date(2026, 4, 28), date(2026, 4, 29)),
    ("T026", "over Christmas", date(2026, 12, 22), date(2027, 1, 21), date(2027, 1, 22), date(2027, 1, 23)),
    ("T027", "weekends and holidays count", date(2026, 3, 27), date(2026, 7, 16), date(2026, 7, 17), date(2026, 7, 18)),
    ("T027", "across a leap day", date(2028, 2, 1), date(2028, 5, 22), date(2028, 5, 23), date(2028, 5, 24)),
])  # fmt: skip
def test_the_clock_of_early_help_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]


@pytest.mark.parametrize("rule, story, start, the_day_before, due_on, the_day_after", [
    ("T031", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 7), date(2026, 5, 8), date(2026, 5, 9)),
    ("T031", "across a leap day", date(2028, 2, 1), date(2028, 3, 13), date(2028, 3, 14), date(2028, 3, 15)),
    ("T032", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T032", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T034", "a year", date(2026, 11, 30), date(2027, 11, 29), date(2027, 11, 30), date(2027, 12, 1)),
    ("T034", "from a leap day", date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28), date(2029, 3, 1)),
])  # fmt: skip
def test_the_clock_of_children_in_need_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]


@pytest.mark.parametrize("rule, story, start, the_day_before, due_on, the_day_after", [
    ("T040", "on a working day", date(2026, 3, 27), date(2026, 3, 26), date(2026, 3, 27), date(2026, 3, 28)),
    ("T040", "on Christmas Day too", date(2026, 12, 25), date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 26)),
    ("T041", "over Easter", date(2026, 3, 27), date(2026, 4, 20), date(2026, 4, 21), date(2026, 4, 22)),
    ("T041", "over Christmas", date(2026, 12, 22), date(2027, 1, 14), date(2027, 1, 15), date(2027, 1, 16)),
    ("T042", "over Easter", date(2026, 3, 27), date(2026, 4, 20), date(2026, 4, 21), date(2026, 4, 22)),
    ("T042", "over Christmas", date(2026, 12, 22), date(2027, 1, 14), date(2027, 1, 15), date(2027, 1, 16)),
    ("T043", "over Easter", date(2026, 3, 27), date(2026, 4, 20), date(2026, 4, 21), date(2026, 4, 22)),
    ("T043", "over Christmas", date(2026, 12, 22), date(2027, 1, 14), date(2027, 1, 15), date(2027, 1, 16)),
    ("T044", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T044", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
    ("T045", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 7), date(2026, 5, 8), date(2026, 5, 9)),
    ("T045", "across a leap day", date(2028, 2, 1), date(2028, 3, 13), date(2028, 3, 14), date(2028, 3, 15)),
    ("T046", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T046", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T047", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 5, 29), date(2027, 5, 30), date(2027, 5, 31)),
    ("T047", "a month without that date", date(2027, 8, 31), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T048", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T048", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T051", "over Easter", date(2026, 3, 27), date(2026, 3, 29), date(2026, 3, 30), date(2026, 3, 31)),
    ("T051", "over Christmas", date(2026, 12, 22), date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 24)),
    ("T052", "over Easter", date(2026, 3, 27), date(2026, 4, 20), date(2026, 4, 21), date(2026, 4, 22)),
    ("T052", "over Christmas", date(2026, 12, 22), date(2027, 1, 14), date(2027, 1, 15), date(2027, 1, 16)),
    ("T053", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T053", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
    ("T054", "over Easter", date(2026, 3, 27), date(2026, 4, 20), date(2026, 4, 21), date(2026, 4, 22)),
    ("T054", "over Christmas", date(2026, 12, 22), date(2027, 1, 14), date(2027, 1, 15), date(2027, 1, 16)),
    ("T056", "over Easter", date(2026, 3, 27), date(2026, 4, 6), date(2026, 4, 7), date(2026, 4, 8)),
    ("T056", "over Christmas", date(2026, 12, 22), date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1)),
    ("T057", "over Easter", date(2026, 3, 27), date(2026, 4, 20), date(2026, 4, 21), date(2026, 4, 22)),
    ("T057", "over Christmas", date(2026, 12, 22), date(2027, 1, 14), date(2027, 1, 15), date(2027, 1, 16)),
    ("T058", "over Easter", date(2026, 3, 27), date(2026, 3, 29), date(2026, 3, 30), date(2026, 3, 31)),
    ("T058", "over Christmas", date(2026, 12, 22), date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 24)),
])  # fmt: skip
def test_the_clock_of_child_protection_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]
