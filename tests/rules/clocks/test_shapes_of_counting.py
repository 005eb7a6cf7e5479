"""The shapes that every clock is made of, once each, with their awkward days. Expected days are counted on a wall calendar. Serves: K9.07"""

from datetime import UTC, date, datetime

import pytest

from goldenthread.practice.counting.combined import (
    InTurn,
    SoonerOf,
    UntilThen,
    later_of,
    longest_gap,
    paused,
    stands_until,
)
from goldenthread.practice.counting.shapes import After, AtAge, Before, SameDay
from goldenthread.practice.counting.units import CannotCount, Unit
from goldenthread.practice.working_days import Calendar, CalendarError

CALENDAR = Calendar()
IN_CARE = InTurn((After(20, Unit.WORKING_DAYS), After(3, Unit.MONTHS), After(6, Unit.MONTHS)))
WITH_PARENT = UntilThen(After(1, Unit.WEEKS), "the first review", After(6, Unit.WEEKS))
NEWBORN = SoonerOf((("conference", After(3, Unit.MONTHS)), ("birth", After(10, Unit.WORKING_DAYS))))


@pytest.mark.parametrize(("story", "shape", "start", "due"), [
    ("the day itself",                       SameDay(),                       date(2026, 12, 25), date(2026, 12, 25)),
    ("a moment late at night is that day",   SameDay(), datetime(2026, 3, 27, 23, 59),            date(2026, 3, 27)),
    ("in summer, nearly midnight by world time is already the next day here",
                                             SameDay(), datetime(2026, 7, 1, 23, 30, tzinfo=UTC), date(2026, 7, 2)),
    ("from a Saturday the first working day is Monday",
                                             After(1, Unit.WORKING_DAYS),     date(2026, 11, 21), date(2026, 11, 23)),
    ("from Good Friday, Tuesday",            After(1, Unit.WORKING_DAYS),     date(2026, 4, 3),   date(2026, 4, 7)),
    ("a due day in weeks may be a holiday",  After(1, Unit.WEEKS),            date(2026, 12, 18), date(2026, 12, 25)),
    ("31 May and a month",                   After(1, Unit.MONTHS),           date(2026, 5, 31),  date(2026, 6, 30)),
    ("a year from a leap day",               After(1, Unit.YEARS),            date(2028, 2, 29),  date(2029, 2, 28)),
    ("back over two bank holidays",          Before(1, Unit.WORKING_DAYS),    date(2026, 12, 29), date(2026, 12, 24)),
    ("back a month from the 31st",           Before(1, Unit.MONTHS),          date(2026, 3, 31),  date(2026, 2, 28)),
    ("eighteen, born on a leap day",         AtAge(18),                       date(2008, 2, 29),  date(2026, 3, 1)),
])  # fmt: skip
def test_one_event(story, shape, start, due):
    assert shape.on(start, CALENDAR) == due, story


@pytest.mark.parametrize(("story", "held", "due"), [
    # day 0 Fri 27 March 2026; 20 working days: Tue 28 April
    ("none yet",                                    [],                                             date(2026, 4, 28)),
    ("one: three months from it",                   [date(2026, 4, 20)],                            date(2026, 7, 20)),
    ("one held late: from when it was held",        [date(2026, 5, 11)],                            date(2026, 8, 11)),
    ("two: six months",                             [date(2026, 4, 20), date(2026, 7, 1)],          date(2027, 1, 1)),
    ("five: still six months, from the last",       [date(2026, 4, 20), date(2026, 7, 1), date(2026, 12, 1), date(2027, 5, 1), date(2027, 8, 31)],
                                                                                                    date(2028, 2, 29)),
    ("in whatever order they are told",             [date(2026, 7, 1), date(2026, 4, 20)],          date(2027, 1, 1)),
    ("one before it began counts for nothing",      [date(2026, 3, 1)],                             date(2026, 4, 28)),
])  # fmt: skip
def test_the_next_one_counts_from_the_last_one_really_held(story, held, due):
    assert IN_CARE.next_on(date(2026, 3, 27), held, CALENDAR) == due, story


@pytest.mark.parametrize(("story", "visits", "review_on", "due"), [
    ("the first within a week",                 [],                                    None,             date(2026, 4, 3)),
    ("weekly until the review",                 [date(2026, 4, 1)],                    None,             date(2026, 4, 8)),
    ("six weeks once the review was held",      [date(2026, 4, 1), date(2026, 4, 20)], date(2026, 4, 20), date(2026, 6, 1)),
])  # fmt: skip
def test_an_interval_changes_when_something_happens(story, visits, review_on, due):
    assert WITH_PARENT.next_on(date(2026, 3, 27), visits, CALENDAR, happened_on=review_on) == due, story


@pytest.mark.parametrize(("story", "conference", "birth", "due"), [
    ("not born yet",                        date(2026, 3, 27), None,              date(2026, 6, 27)),
    # born Fri 17 April: Mon 20 is 1, Fri 24 is 5, Fri 1 May is 10
    ("born soon: ten days after",           date(2026, 3, 27), date(2026, 4, 17), date(2026, 5, 1)),
    ("born late: the conference is sooner", date(2026, 3, 27), date(2026, 6, 22), date(2026, 6, 27)),
])  # fmt: skip
def test_whichever_comes_first(story, conference, birth, due):
    assert NEWBORN.of({"conference": conference, "birth": birth}, CALENDAR) == due, story


def test_of_nothing_that_happened_nothing_is_counted():
    with pytest.raises(CannotCount, match="has happened"):
        NEWBORN.of({"birth": None}, CALENDAR)


def test_all_have_happened_only_with_the_last_of_them():
    assert later_of(date(2026, 3, 2), date(2026, 3, 5)) == date(2026, 3, 5)
    assert later_of(date(2026, 3, 2), None) is None
    assert later_of() is None


@pytest.mark.parametrize(("story", "ended_on", "due"), [
    ("it goes on",                          None,              date(2026, 5, 1)),
    ("it ended the day before",             date(2026, 4, 30), None),
    ("on the day itself it was still due",  date(2026, 5, 1),  date(2026, 5, 1)),
    ("afterwards",                          date(2026, 5, 2),  date(2026, 5, 1)),
])  # fmt: skip
def test_nothing_is_due_once_what_it_was_for_has_ended(story, ended_on, due):
    assert stands_until(date(2026, 5, 1), ended_on) == due, story


# ten working days from Mon 2 November 2026 are Mon 16 November
@pytest.mark.parametrize(("story", "pauses", "due"), [
    ("never",                                    [],                                              date(2026, 11, 16)),
    ("three days, Tuesday to Thursday",          [(date(2026, 11, 3), date(2026, 11, 5))],        date(2026, 11, 19)),
    ("over a weekend no working day is lost",    [(date(2026, 11, 7), date(2026, 11, 8))],        date(2026, 11, 16)),
    ("two that overlap are not taken twice", [(date(2026, 11, 3), date(2026, 11, 5)), (date(2026, 11, 4), date(2026, 11, 6))], date(2026, 11, 20)),
    ("from before it began: only what lies within", [(date(2026, 10, 1), date(2026, 11, 3))],     date(2026, 11, 17)),
    ("after it was due",                         [(date(2026, 11, 17), date(2026, 11, 30))],      date(2026, 11, 16)),
    ("a pause brought within reach by a pause", [(date(2026, 11, 3), date(2026, 11, 5)), (date(2026, 11, 18),) * 2], date(2026, 11, 20)),
])  # fmt: skip
def test_a_paused_clock_runs_on_afterwards(story, pauses, due):
    assert paused(date(2026, 11, 2), 10, pauses, CALENDAR) == due, story


def test_the_longest_time_nobody_came():
    assert longest_gap(date(2026, 1, 1), [date(2026, 1, 11), date(2026, 1, 15)], date(2026, 2, 1)) == 17


@pytest.mark.parametrize("start", [date(2035, 12, 31), date(2011, 12, 31), date(9999, 12, 31)])
def test_no_working_day_is_counted_through_years_we_do_not_hold(start):
    with pytest.raises(CalendarError, match="from 2012 to 2035 only"):
        After(10, Unit.WORKING_DAYS).on(start, CALENDAR)


def test_what_lies_beyond_the_calendar_is_said():
    for unit in (Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS):
        with pytest.raises(CannotCount, match="beyond the calendar"):
            After(2, unit).on(date(9999, 12, 31), CALENDAR)
