"""Counting working days and months, worked out by hand on a wall calendar. Serves: K9.07"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.practice.bank_holidays import ENGLAND_AND_WALES, FIRST_YEAR, LAST_YEAR, REFRESHED_ON
from goldenthread.practice.working_days import Calendar, CalendarError, months_after

CALENDAR = Calendar()
A_DAY_WE_HOLD = st.dates(date(FIRST_YEAR + 1, 1, 1), date(LAST_YEAR - 1, 12, 31))


@pytest.mark.parametrize(("story", "day", "working_days", "lands_on"), [
    ("Monday to Tuesday",                               date(2025, 3, 3),   1,   date(2025, 3, 4)),
    ("Friday to Monday",                                date(2025, 3, 7),   1,   date(2025, 3, 10)),
    ("Saturday counts from Monday",                     date(2025, 3, 8),   1,   date(2025, 3, 10)),
    ("over Easter: 18 and 21 April 2025 do not count",  date(2025, 4, 17),  1,   date(2025, 4, 22)),
    ("over Christmas: 25 and 26, then a weekend",       date(2025, 12, 24), 1,   date(2025, 12, 29)),
    ("over New Year",                                   date(2025, 12, 31), 1,   date(2026, 1, 2)),
    ("the day that only a leap year has",               date(2024, 2, 28),  1,   date(2024, 2, 29)),
    ("Jubilee: 2 and 3 June 2022 do not count",         date(2022, 6, 1),   1,   date(2022, 6, 6)),
    ("the Queen's funeral, 19 September 2022",          date(2022, 9, 16),  1,   date(2022, 9, 20)),
    ("the coronation, 8 May 2023",                      date(2023, 5, 5),   1,   date(2023, 5, 9)),
    ("Christmas on a Saturday: Monday and Tuesday off", date(2021, 12, 24), 1,   date(2021, 12, 29)),
    ("nine clear weeks are 45 working days",            date(2025, 6, 2),   45,  date(2025, 8, 4)),
    ("back over Easter",                                date(2025, 4, 22),  -1,  date(2025, 4, 17)),
    ("back from a Sunday",                              date(2025, 3, 9),   -2,  date(2025, 3, 6)),
    ("none at all is the day itself, even a Sunday",    date(2025, 3, 9),   0,   date(2025, 3, 9)),
    ("beyond GOV.UK's list",                            date(2035, 12, 24), 1,   date(2035, 12, 27)),
])  # fmt: skip
def test_working_days_are_added_as_on_a_wall_calendar(story, day, working_days, lands_on):
    assert CALENDAR.add(day, working_days) == lands_on, story


@pytest.mark.parametrize(("story", "day", "counts"), [
    ("Thursday before Easter 2026", date(2026, 4, 2), True),
    ("Good Friday 2026",            date(2026, 4, 3), False),
    ("Easter Saturday 2026",        date(2026, 4, 4), False),
    ("Easter Monday 2026",          date(2026, 4, 6), False),
    ("Tuesday after Easter 2026",   date(2026, 4, 7), True),
    ("Good Friday 2027",            date(2027, 3, 26), False),
    ("Good Friday 2030",            date(2030, 4, 19), False),
])  # fmt: skip
def test_a_day_counts_or_does_not(story, day, counts):
    assert CALENDAR.is_working_day(day) is counts, story


@pytest.mark.parametrize(("story", "start", "end", "days"), [
    ("the same day",               date(2025, 3, 3),  date(2025, 3, 3),  0),
    ("Monday to Friday",           date(2025, 3, 3),  date(2025, 3, 7),  4),
    ("Friday to Monday",           date(2025, 3, 7),  date(2025, 3, 10), 1),
    ("Friday to Sunday",           date(2025, 3, 7),  date(2025, 3, 9),  0),
    ("over Easter 2025",           date(2025, 4, 17), date(2025, 4, 22), 1),
    ("backwards, Friday to Monday", date(2025, 3, 7), date(2025, 3, 3),  -4),
])  # fmt: skip
def test_working_days_between_leave_out_the_first_day_and_hold_the_last(story, start, end, days):
    assert CALENDAR.working_days_between(start, end) == days, story


@pytest.mark.parametrize(("story", "day", "months", "lands_on"), [
    ("an ordinary month",                 date(2025, 3, 3),   3,  date(2025, 6, 3)),
    ("30 November has no twin in February", date(2025, 11, 30), 3, date(2026, 2, 28)),
    ("in a leap year it is the 29th",     date(2023, 11, 30), 3,  date(2024, 2, 29)),
    ("31 August and six months",          date(2025, 8, 31),  6,  date(2026, 2, 28)),
    ("over the end of a year",            date(2025, 10, 15), 3,  date(2026, 1, 15)),
    ("December stays December",           date(2025, 12, 5),  12, date(2026, 12, 5)),
    ("a leap day and a year",             date(2024, 2, 29),  12, date(2025, 2, 28)),
])  # fmt: skip
def test_months_land_on_the_same_date_or_the_last_of_the_month(story, day, months, lands_on):
    assert months_after(day, months) == lands_on, story


@pytest.mark.parametrize(("story", "day", "working_days"), [
    ("a year before the list",      date(2011, 12, 30), 1),
    ("running past the end of it",  date(2035, 12, 31), 1),
    ("running before its start",    date(2012, 1, 3),   -1),
    ("a year after it",             date(2036, 1, 2),   0),
])  # fmt: skip
def test_the_calendar_refuses_to_guess_a_year_it_does_not_hold(story, day, working_days):
    with pytest.raises(CalendarError, match="from 2012 to 2035 only"):
        CALENDAR.add(day, working_days)


def test_closure_days_count_for_local_targets_alone():
    closed_between_the_years = [date(2025, 12, 29), date(2025, 12, 30), date(2025, 12, 31)]
    calendar = Calendar(closures=closed_between_the_years)
    assert calendar.add(date(2025, 12, 24), 1) == date(2025, 12, 29)
    assert calendar.local.add(date(2025, 12, 24), 1) == date(2026, 1, 2)
    assert Calendar().local.add(date(2025, 12, 24), 1) == date(2025, 12, 29)


@given(day=A_DAY_WE_HOLD, working_days=st.integers(1, 120))
def test_adding_working_days_never_lands_on_a_weekend_or_a_holiday(day, working_days):
    landed = CALENDAR.add(day, working_days)
    assert landed.weekday() < 5
    assert landed not in ENGLAND_AND_WALES
    assert landed > day


@given(day=A_DAY_WE_HOLD, working_days=st.integers(1, 120))
def test_counting_there_gives_the_number_that_was_added(day, working_days):
    landed = CALENDAR.add(day, working_days)
    one_by_one = sum(CALENDAR.is_working_day(day + timedelta(days=n)) for n in range(1, (landed - day).days + 1))
    assert CALENDAR.working_days_between(day, landed) == one_by_one == working_days


@given(day=A_DAY_WE_HOLD, months=st.integers(0, 24))
def test_months_never_spill_into_the_month_after(day, months):
    landed = months_after(day, months)
    assert (landed.year - day.year) * 12 + landed.month - day.month == months
    assert landed.day <= day.day


def test_the_list_of_bank_holidays_is_what_its_command_writes():
    from tools.refresh_bank_holidays import WRITTEN_TO, written

    assert WRITTEN_TO.read_text(encoding="utf-8") == written(REFRESHED_ON)
