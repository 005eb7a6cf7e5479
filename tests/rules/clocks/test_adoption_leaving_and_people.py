"""Clocks of adoption, leaving care, records, supervision and complaints: the day before, the day, the day after, by hand.

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
    ("T140", "over Easter", date(2026, 3, 27), date(2026, 4, 8), date(2026, 4, 9), date(2026, 4, 10)),
    ("T140", "over Christmas", date(2026, 12, 22), date(2027, 1, 4), date(2027, 1, 5), date(2027, 1, 6)),
    ("T141", "over Easter", date(2026, 3, 27), date(2026, 3, 30), date(2026, 3, 31), date(2026, 4, 1)),
    ("T141", "over Christmas", date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 24), date(2026, 12, 25)),
    ("T142", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T142", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T143", "weekends and holidays count", date(2026, 3, 27), date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 4)),
    ("T143", "across a leap day", date(2028, 2, 1), date(2028, 2, 7), date(2028, 2, 8), date(2028, 2, 9)),
    ("T144", "weekends and holidays count", date(2026, 3, 27), date(2026, 4, 23), date(2026, 4, 24), date(2026, 4, 25)),
    ("T144", "across a leap day", date(2028, 2, 1), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T146", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T146", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
    ("T148", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 1, 29), date(2027, 1, 30), date(2027, 1, 31)),
    ("T148", "a month without that date", date(2026, 12, 31), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
])  # fmt: skip
def test_the_clock_of_adoption_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]


@pytest.mark.parametrize("rule, story, start, the_day_before, due_on, the_day_after", [
    ("T150", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T150", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T152", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 5, 29), date(2027, 5, 30), date(2027, 5, 31)),
    ("T152", "a month without that date", date(2027, 8, 31), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T153", "to Good Friday", date(2026, 3, 27), date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 4)),
    ("T153", "over Christmas", date(2026, 12, 22), date(2026, 12, 28), date(2026, 12, 29), date(2026, 12, 30)),
    ("T155", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 1, 29), date(2027, 1, 30), date(2027, 1, 31)),
    ("T155", "a month without that date", date(2026, 12, 31), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T156", "a birthday", date(2001, 11, 22), date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23)),
    ("T156", "born on a leap day", date(2004, 2, 29), date(2029, 2, 28), date(2029, 3, 1), date(2029, 3, 2)),
])  # fmt: skip
def test_the_clock_of_leaving_care_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]


@pytest.mark.parametrize("rule, story, start, the_day_before, due_on, the_day_after", [
    ("T160", "counted to the same date, or the month's last", date(2026, 11, 30), date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31)),
    ("T160", "a month without that date", date(2028, 1, 31), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T180", "counted to the same date, or the month's last", date(2026, 11, 30), date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31)),
    ("T180", "a month without that date", date(2028, 1, 31), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T181", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 7), date(2026, 5, 8), date(2026, 5, 9)),
    ("T181", "across a leap day", date(2028, 2, 1), date(2028, 3, 13), date(2028, 3, 14), date(2028, 3, 15)),
    ("T182", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T182", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T186", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 11, 29), date(2027, 11, 30), date(2027, 12, 1)),
    ("T186", "from a leap day", date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28), date(2029, 3, 1)),
    ("T190", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T190", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
    ("T191", "over Easter", date(2026, 3, 27), date(2026, 5, 5), date(2026, 5, 6), date(2026, 5, 7)),
    ("T192", "over Easter", date(2026, 3, 27), date(2026, 4, 27), date(2026, 4, 28), date(2026, 4, 29)),
    ("T192", "over Christmas", date(2026, 12, 22), date(2027, 1, 21), date(2027, 1, 22), date(2027, 1, 23)),
    ("T192-panel", "over Easter", date(2026, 3, 27), date(2026, 5, 12), date(2026, 5, 13), date(2026, 5, 14)),
    ("T192-panel", "over Christmas", date(2026, 12, 22), date(2027, 2, 4), date(2027, 2, 5), date(2027, 2, 6)),
    ("T193", "a year of returns", date(2026, 3, 31), date(2027, 3, 30), date(2027, 3, 31), date(2027, 4, 1)),
    ("T193", "a leap year", date(2027, 3, 31), date(2028, 3, 30), date(2028, 3, 31), date(2028, 4, 1)),
    ("T194", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 11, 29), date(2027, 11, 30), date(2027, 12, 1)),
    ("T194", "from a leap day", date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28), date(2029, 3, 1)),
])  # fmt: skip
def test_the_clock_of_records_supervision_and_complaints_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]
