"""Clocks of emergencies and court: the day before, the day, the day after, each worked out by hand.

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
    ("T060", "over Easter, all days count", date(2026, 3, 27), date(2026, 4, 3), date(2026, 4, 4), date(2026, 4, 5)),
    ("T060", "over Christmas", date(2026, 12, 22), date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31)),
    ("T061", "to Good Friday", date(2026, 3, 27), date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 4)),
    ("T061", "over Christmas", date(2026, 12, 22), date(2026, 12, 28), date(2026, 12, 29), date(2026, 12, 30)),
    ("T064", "counted to the same date, or the month's last", date(2026, 11, 30), date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31)),
    ("T064", "a month without that date", date(2028, 1, 31), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T065", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T065", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T066", "to Good Friday", date(2026, 3, 27), date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 4)),
    ("T066", "over Christmas", date(2026, 12, 22), date(2026, 12, 28), date(2026, 12, 29), date(2026, 12, 30)),
    ("T067", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T067", "a month without that date", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
])  # fmt: skip
def test_the_clock_of_emergencies_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]


@pytest.mark.parametrize("rule, story, start, the_day_before, due_on, the_day_after", [
    ("T071", "weekends and holidays count", date(2026, 3, 27), date(2026, 7, 16), date(2026, 7, 17), date(2026, 7, 18)),
    ("T071", "across a leap day", date(2028, 2, 1), date(2028, 5, 22), date(2028, 5, 23), date(2028, 5, 24)),
    ("T073", "counted to the same date, or the month's last", date(2026, 11, 30), date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31)),
    ("T073", "a month without that date", date(2028, 1, 31), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T080", "over Easter", date(2026, 3, 27), date(2026, 3, 30), date(2026, 3, 31), date(2026, 4, 1)),
    ("T080", "over Christmas", date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 24), date(2026, 12, 25)),
    ("T082", "weekends and holidays count", date(2026, 3, 27), date(2026, 8, 13), date(2026, 8, 14), date(2026, 8, 15)),
    ("T082", "across a leap day", date(2028, 2, 1), date(2028, 6, 19), date(2028, 6, 20), date(2028, 6, 21)),
    ("T083", "weekends and holidays count", date(2026, 3, 27), date(2026, 9, 24), date(2026, 9, 25), date(2026, 9, 26)),
    ("T083", "across a leap day", date(2028, 2, 1), date(2028, 7, 31), date(2028, 8, 1), date(2028, 8, 2)),
    ("T084", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 21), date(2026, 5, 22), date(2026, 5, 23)),
    ("T084", "across a leap day", date(2028, 2, 1), date(2028, 3, 27), date(2028, 3, 28), date(2028, 3, 29)),
    ("T085", "weekends and holidays count", date(2026, 3, 27), date(2026, 5, 21), date(2026, 5, 22), date(2026, 5, 23)),
    ("T085", "across a leap day", date(2028, 2, 1), date(2028, 3, 27), date(2028, 3, 28), date(2028, 3, 29)),
    ("T087", "counted to the same date, or the month's last", date(2026, 11, 30), date(2027, 11, 29), date(2027, 11, 30), date(2027, 12, 1)),
    ("T087", "from a leap day", date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28), date(2029, 3, 1)),
])  # fmt: skip
def test_the_clock_of_court_is_in_time_on_its_day_and_late_the_day_after(
    rule, story, start, the_day_before, due_on, the_day_after
):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]
