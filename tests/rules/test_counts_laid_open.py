"""How a date was counted, day by day, as a page shows it. Every day here was counted on a calendar by hand. Serves: K9.07"""

from datetime import date, datetime

import pytest

from goldenthread.practice.counting.days_shown import how_counted, that_gives, unit_of
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import BOOK
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.working_days import Calendar

CALENDAR = Calendar()
STAGES = every.STAGES


def laid_open(start, end, unit=Unit.WORKING_DAYS, **more):
    return how_counted(start, end, unit, CALENDAR, **more)


def test_forty_five_working_days_over_easter_and_two_bank_holidays_in_may():
    """Serves: K9.07"""
    counted = laid_open(date(2026, 3, 27), date(2026, 6, 4))
    assert [(day.on.day, day.number) for day in counted.days[:8]] == [
        (27, 0), (28, None), (29, None), (30, 1), (31, 2), (1, 3), (2, 4), (3, None),
    ]  # fmt: skip
    assert counted.days[-1].number == 45
    assert counted.left_out() == [
        "20 days of weekends", "Friday 3 April 2026: Good Friday", "Monday 6 April 2026: Easter Monday",
        "Monday 4 May 2026: Early May bank holiday", "Monday 25 May 2026: Spring bank holiday",
    ]  # fmt: skip


def test_weeks_begin_on_monday_and_days_outside_the_count_are_left_empty():
    weeks = laid_open(date(2026, 3, 27), date(2026, 4, 1)).weeks()
    assert [[day and day.on.day for day in week] for week in weeks] == [
        [None, None, None, None, 27, 28, 29], [30, 31, 1, None, None, None, None],
    ]  # fmt: skip


def test_a_report_is_counted_back_from_the_meeting():
    """Three working days before Tuesday 26 May 2026: Friday 22 (1), Thursday 21 (2), Wednesday 20 (3); Monday 25 is a bank holiday."""
    counted = laid_open(date(2026, 5, 26), date(2026, 5, 20))
    assert counted.backwards
    assert [(day.on.day, day.number) for day in counted.days] == [
        (20, 3), (21, 2), (22, 1), (23, None), (24, None), (25, None), (26, 0),
    ]  # fmt: skip


def test_calendar_days_leave_nothing_out():
    counted = laid_open(date(2026, 12, 24), date(2026, 12, 28), Unit.DAYS)
    assert [day.number for day in counted.days] == [0, 1, 2, 3, 4]
    assert counted.left_out() == []


@pytest.mark.parametrize(("story", "start", "end", "unit", "steps"), [
    ("months end where the month ends", date(2026, 1, 31), date(2026, 4, 30), Unit.MONTHS,
     [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]),
    ("weeks", date(2026, 3, 2), date(2026, 3, 23), Unit.WEEKS,
     [date(2026, 3, 2), date(2026, 3, 9), date(2026, 3, 16), date(2026, 3, 23)]),
    ("back by weeks", date(2026, 3, 23), date(2026, 3, 9), Unit.WEEKS, [date(2026, 3, 23), date(2026, 3, 16), date(2026, 3, 9)]),
])  # fmt: skip
def test_longer_units_are_shown_as_steps(story, start, end, unit, steps):
    assert [step.at for step in laid_open(start, end, unit).steps] == steps, story


def test_seventy_two_hours_over_the_night_the_clocks_go_forward_end_an_hour_later_on_the_clock():
    start, edition = datetime(2026, 3, 27, 9, 30), BOOK.edition_on("T062", date(2026, 3, 27))
    end = edition.counts.on(start, CALENDAR)
    steps = laid_open(start, end, Unit.HOURS).steps
    assert [f"{step.at:%d %H:%M}" for step in steps] == ["27 09:30", "28 09:30", "29 10:30", "30 10:30"]


def test_what_is_due_on_the_day_itself_has_nothing_to_lay_open():
    counted = laid_open(date(2026, 3, 27), date(2026, 3, 27), None)
    assert (counted.days, counted.steps) == ((), ())


def test_words_stand_on_the_days_on_which_something_falls():
    counted = laid_open(date(2026, 3, 2), date(2026, 3, 6), marks={date(2026, 3, 4): "first"})
    assert [day.mark for day in counted.days] == ["", "", "first", "", ""]


@pytest.mark.parametrize(("rule", "unit"), [
    ("T010", Unit.WORKING_DAYS), ("T141", Unit.WORKING_DAYS), ("T062", Unit.HOURS), ("T046", Unit.MONTHS), ("T143", Unit.WEEKS),
    ("T040", None), ("T005", Unit.WORKING_DAYS),
])  # fmt: skip
def test_a_rule_made_of_several_counts_says_in_what_it_counts(rule, unit):
    assert unit_of(BOOK.edition_on(rule, date(2026, 5, 1)).counts) is unit


def test_the_count_that_led_to_a_day_is_found_among_several_and_none_is_made_up():
    letters = BOOK.edition_on("T141", date(2026, 5, 1)).counts
    assert that_gives(letters, date(2026, 3, 2), date(2026, 3, 9), CALENDAR).number == 5
    assert that_gives(letters, date(2026, 3, 2), date(2026, 3, 10), CALENDAR) is None
