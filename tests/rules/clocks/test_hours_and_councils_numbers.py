"""Clocks in hours, through the nights on which the clocks change; and clocks whose number the council sets. Serves: K9.07"""

from datetime import date, datetime

import pytest

from goldenthread.practice.counting.units import CannotCount, Unit
from goldenthread.practice.rule import edition_on
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.working_days import Calendar

CALENDAR = Calendar()
TODAY = date(2026, 11, 22)
assert every.STAGES


def shape(rule_id):
    return edition_on(rule_id, TODAY).counts


@pytest.mark.parametrize(("rule", "story", "start", "last_minute"), [
    ("T062", "three days to the minute",                             "2026-03-02T08:00", "2026-03-05T08:00+00:00"),
    # the hands go forward an hour on Sunday 29 March 2026: 72 hours end an hour later by the clock
    ("T062", "summer time begins",                                   "2026-03-27T09:30", "2026-03-30T10:30+01:00"),
    ("T062", "through Christmas, nothing is left out",               "2026-12-24T16:00", "2026-12-27T16:00+00:00"),
    ("T063", "summer time begins",                                   "2026-03-27T09:30", "2026-03-30T10:30+01:00"),
    ("T063", "in winter",                                            "2026-12-22T16:00", "2026-12-25T16:00+00:00"),
    ("T063", "in summer",                                            "2026-07-01T23:59", "2026-07-04T23:59+01:00"),
    ("T134", "summer time begins",                                   "2026-03-27T09:30", "2026-03-30T10:30+01:00"),
    # and back an hour on Sunday 25 October 2026: they end an hour sooner by the clock
    ("T134", "summer time ends",                                     "2026-10-23T20:15", "2026-10-26T19:15+00:00"),
    ("T134", "weekends count",                                       "2026-11-20T18:00", "2026-11-23T18:00+00:00"),
    ("T020", "over a weekend",                                       "2026-11-20T17:00", "2026-11-22T17:00+00:00"),
    ("T020", "summer time ends",                                     "2026-10-24T12:00", "2026-10-26T11:00+00:00"),
    ("T020", "over a leap day",                                      "2028-02-28T12:00", "2028-03-01T12:00+00:00"),
    ("T162", "over Christmas",                                       "2026-12-24T10:00", "2026-12-26T10:00+00:00"),
    ("T162", "summer time begins",                                   "2026-03-28T12:00", "2026-03-30T13:00+01:00"),
    ("T162", "in summer",                                            "2026-07-01T10:00", "2026-07-03T10:00+01:00"),
])  # fmt: skip
def test_hours_run_through_nights_weekends_and_clock_changes(rule, story, start, last_minute):
    assert shape(rule).on(datetime.fromisoformat(start), CALENDAR).isoformat(timespec="minutes") == last_minute, story


def test_hours_from_a_day_alone_ask_for_the_time():
    with pytest.raises(CannotCount, match="Give the time too"):
        shape("T062").on(date(2026, 3, 27), CALENDAR)


def test_a_time_that_the_clocks_jumped_over_is_refused():
    with pytest.raises(CannotCount, match="there was no 01:30 on 2026-03-29"):
        shape("T062").on(datetime(2026, 3, 29, 1, 30), CALENDAR)


def test_in_the_hour_that_comes_twice_the_first_is_taken_so_that_nothing_is_called_in_time_that_may_be_late():
    assert shape("T062").on(datetime(2026, 10, 25, 1, 30), CALENDAR).isoformat() == "2026-10-28T00:30:00+00:00"


# Working days after Friday 27 March 2026 and Tuesday 22 December 2026 are counted out in test_from_the_front_door.
@pytest.mark.parametrize(("rule", "the_council_set", "start", "the_day_before", "due_on", "the_day_after"), [
    ("T015-network", "15 working days", date(2026, 3, 27), date(2026, 4, 20), date(2026, 4, 21), date(2026, 4, 22)),
    ("T016",        "5 working days",  date(2026, 3, 27),  date(2026, 4, 6),  date(2026, 4, 7),  date(2026, 4, 8)),
    ("T030",        "20 working days", date(2026, 3, 27),  date(2026, 4, 27), date(2026, 4, 28), date(2026, 4, 29)),
    ("T030",        "4 weeks",         date(2026, 3, 27),  date(2026, 4, 23), date(2026, 4, 24), date(2026, 4, 25)),
    ("T030-unborn", "20 working days", date(2026, 12, 22), date(2027, 1, 21), date(2027, 1, 22), date(2027, 1, 23)),
    ("T053-unborn", "10 working days", date(2026, 12, 22), date(2027, 1, 7),  date(2027, 1, 8),  date(2027, 1, 9)),
    ("T133",        "10 working days", date(2026, 3, 27),  date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 15)),
    ("T171",        "5 working days",  date(2026, 12, 22), date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1)),
    ("T173",        "1 working days",  date(2026, 4, 2),   date(2026, 4, 6),  date(2026, 4, 7),  date(2026, 4, 8)),
])  # fmt: skip
def test_a_number_that_the_council_sets_counts_like_any_other(
    rule, the_council_set, start, the_day_before, due_on, the_day_after
):
    number, _, unit = the_council_set.partition(" ")
    ours = shape(rule).set_to(int(number), Unit(unit))
    assert ours.on(start, CALENDAR) == due_on
    assert the_day_before < due_on < the_day_after


@pytest.mark.parametrize("rule", ["T015-network", "T016", "T030", "T030-unborn", "T053-unborn", "T133", "T171", "T173"])
def test_until_the_council_sets_a_number_nothing_is_due(rule):
    with pytest.raises(CannotCount, match="Your council sets one"):
        shape(rule).on(date(2026, 3, 27), CALENDAR)
