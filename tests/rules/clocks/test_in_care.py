"""Clocks of children in care: the day before, the day, the day after, each worked out by hand.

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
    ("T090", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T090", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
    ("T091", "over Easter", date(2026, 3, 27), date(2026, 4, 6), date(2026, 4, 7), date(2026, 4, 8)),
    ("T091", "over Christmas", date(2026, 12, 22), date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1)),
    ("T092", "over Easter", date(2026, 3, 27), date(2026, 4, 6), date(2026, 4, 7), date(2026, 4, 8)),
    ("T092", "over Christmas", date(2026, 12, 22), date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1)),
    ("T093", "over Easter", date(2026, 3, 27), date(2026, 4, 6), date(2026, 4, 7), date(2026, 4, 8)),
    ("T093", "over Christmas", date(2026, 12, 22), date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1)),
    ("T094", "over Easter", date(2026, 3, 27), date(2026, 4, 27), date(2026, 4, 28), date(2026, 4, 29)),
    ("T094", "over Christmas", date(2026, 12, 22), date(2027, 1, 21), date(2027, 1, 22), date(2027, 1, 23)),
    ("T095", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T095", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T096", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 5, 29), date(2027, 5, 30), date(2027, 5, 31)),
    ("T096", "a month without that date", date(2027, 8, 31), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T098", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 11, 29), date(2027, 11, 30), date(2027, 12, 1)),
    ("T098", "from a leap day", date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28), date(2029, 3, 1)),
    ("T100", "over Easter", date(2026, 3, 27), date(2026, 4, 6), date(2026, 4, 7), date(2026, 4, 8)),
    ("T100", "over Christmas", date(2026, 12, 22), date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1)),
    ("T101", "over Easter", date(2026, 3, 27), date(2026, 4, 20), date(2026, 4, 21), date(2026, 4, 22)),
    ("T101", "over Christmas", date(2026, 12, 22), date(2027, 1, 14), date(2027, 1, 15), date(2027, 1, 16)),
    ("T102", "over Easter", date(2026, 3, 27), date(2026, 4, 27), date(2026, 4, 28), date(2026, 4, 29)),
    ("T102", "over Christmas", date(2026, 12, 22), date(2027, 1, 21), date(2027, 1, 22), date(2027, 1, 23)),
    ("T103", "over Easter", date(2026, 3, 27), date(2026, 4, 27), date(2026, 4, 28), date(2026, 4, 29)),
    ("T103", "over Christmas", date(2026, 12, 22), date(2027, 1, 21), date(2027, 1, 22), date(2027, 1, 23)),
    ("T104", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T104", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
    ("T121", "over Easter", date(2026, 3, 27), date(2026, 4, 27), date(2026, 4, 28), date(2026, 4, 29)),
    ("T121", "over Christmas", date(2026, 12, 22), date(2027, 1, 21), date(2027, 1, 22), date(2027, 1, 23)),
    ("T122", "over Easter", date(2026, 3, 27), date(2026, 4, 6), date(2026, 4, 7), date(2026, 4, 8)),
    ("T122", "over Christmas", date(2026, 12, 22), date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1)),
    ("T123", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 5, 29), date(2027, 5, 30), date(2027, 5, 31)),
    ("T123", "a month without that date", date(2027, 8, 31), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T124", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 11, 29), date(2027, 11, 30), date(2027, 12, 1)),
    ("T124", "from a leap day", date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28), date(2029, 3, 1)),
    ("T125", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 11, 29), date(2027, 11, 30), date(2027, 12, 1)),
    ("T125", "from a leap day", date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28), date(2029, 3, 1)),
    ("T126", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T126", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
    ("T129", "weekends and holidays count", date(2026, 3, 27), date(2026, 7, 16), date(2026, 7, 17), date(2026, 7, 18)),
    ("T129", "across a leap day", date(2028, 2, 1), date(2028, 5, 22), date(2028, 5, 23), date(2028, 5, 24)),
    ("T130", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 21), date(2026, 5, 22), date(2026, 5, 23)),
    ("T130", "across a leap day", date(2028, 2, 1), date(2028, 3, 27), date(2028, 3, 28), date(2028, 3, 29)),
    ("T131", "over Easter", date(2026, 3, 27), date(2026, 4, 7), date(2026, 4, 8), date(2026, 4, 9)),
    ("T131", "over Christmas", date(2026, 12, 22), date(2027, 1, 3), date(2027, 1, 4), date(2027, 1, 5)),
    ("T132", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 3, 29), date(2027, 3, 30), date(2027, 3, 31)),
    ("T132", "a month without that date", date(2027, 10, 31), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T135", "on a working day", date(2026, 3, 27), date(2026, 3, 26), date(2026, 3, 27), date(2026, 3, 28)),
    ("T135", "on Christmas Day too", date(2026, 12, 25), date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 26)),
    ("T136", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 11, 29), date(2027, 11, 30), date(2027, 12, 1)),
    ("T136", "from a leap day", date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28), date(2029, 3, 1)),
    ("T137", "over Easter", date(2026, 3, 27), date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T137", "over Christmas", date(2026, 12, 22), date(2027, 1, 7), date(2027, 1, 8), date(2027, 1, 9)),
])  # fmt: skip
def test_the_clock_of_children_in_care_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]


@pytest.mark.parametrize("rule, story, start, the_day_before, due_on, the_day_after", [
    ("T110", "weekends and holidays count", date(2026, 3, 27), date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 4)),
    ("T110", "across a leap day", date(2028, 2, 1), date(2028, 2, 7), date(2028, 2, 8), date(2028, 2, 9)),
    ("T111", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 7), date(2026, 5, 8), date(2026, 5, 9)),
    ("T111", "across a leap day", date(2028, 2, 1), date(2028, 3, 13), date(2028, 3, 14), date(2028, 3, 15)),
    ("T112", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T112", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T113", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 7), date(2026, 5, 8), date(2026, 5, 9)),
    ("T113", "across a leap day", date(2028, 2, 1), date(2028, 3, 13), date(2028, 3, 14), date(2028, 3, 15)),
    ("T114", "weekends and holidays count", date(2026, 3, 27), date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 4)),
    ("T114", "across a leap day", date(2028, 2, 1), date(2028, 2, 7), date(2028, 2, 8), date(2028, 2, 9)),
    ("T115", "weekends and holidays count", date(2026, 3, 27), date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 4)),
    ("T115", "across a leap day", date(2028, 2, 1), date(2028, 2, 7), date(2028, 2, 8), date(2028, 2, 9)),
    ("T116", "weekends and holidays count", date(2026, 3, 27), date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 4)),
    ("T116", "across a leap day", date(2028, 2, 1), date(2028, 2, 7), date(2028, 2, 8), date(2028, 2, 9)),
    ("T117", "weekends and holidays count", date(2026, 3, 27), date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 4)),
    ("T117", "across a leap day", date(2028, 2, 1), date(2028, 2, 7), date(2028, 2, 8), date(2028, 2, 9)),
    ("T118", "weekends and holidays count", date(2026, 3, 27), date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 4)),
    ("T118", "across a leap day", date(2028, 2, 1), date(2028, 2, 7), date(2028, 2, 8), date(2028, 2, 9)),
    ("T119", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T119", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
])  # fmt: skip
def test_the_clock_of_visits_to_children_in_care_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]


@pytest.mark.parametrize("rule, story, start, the_day_before, due_on, the_day_after", [
    ("T163", "over Easter", date(2026, 3, 27), date(2026, 4, 8), date(2026, 4, 9), date(2026, 4, 10)),
    ("T163", "over Christmas", date(2026, 12, 22), date(2027, 1, 4), date(2027, 1, 5), date(2027, 1, 6)),
    ("T164", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 7), date(2026, 5, 8), date(2026, 5, 9)),
    ("T164", "across a leap day", date(2028, 2, 1), date(2028, 3, 13), date(2028, 3, 14), date(2028, 3, 15)),
    ("T165", "weekends and holidays count", date(2026, 3, 27), date(2026, 6, 18), date(2026, 6, 19), date(2026, 6, 20)),
    ("T165", "across a leap day", date(2028, 2, 1), date(2028, 4, 24), date(2028, 4, 25), date(2028, 4, 26)),
    ("T167", "28 days", date(2026, 3, 27), date(2026, 4, 23), date(2026, 4, 24), date(2026, 4, 25)),
    ("T167", "to a leap day", date(2028, 2, 1), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
])  # fmt: skip
def test_the_clock_of_private_fostering_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]
