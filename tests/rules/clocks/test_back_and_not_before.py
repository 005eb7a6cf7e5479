"""Clocks that count back from a day, or say from when something may be: each worked out by hand.

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
    ("T049", "a Tuesday in the week after Easter", date(2026, 4, 14), date(2026, 4, 8), date(2026, 4, 9), date(2026, 4, 10)),
    ("T049", "back over Easter", date(2026, 4, 8), date(2026, 3, 31), date(2026, 4, 1), date(2026, 4, 2)),
    ("T049", "back over the new year", date(2027, 1, 4), date(2026, 12, 28), date(2026, 12, 29), date(2026, 12, 30)),
    ("T050", "back over Easter", date(2026, 4, 9), date(2026, 3, 30), date(2026, 3, 31), date(2026, 4, 1)),
    ("T050", "back over Christmas", date(2027, 1, 4), date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 24)),
    ("T055", "six whole weeks", date(2026, 5, 8), date(2026, 3, 26), date(2026, 3, 27), date(2026, 3, 28)),
    ("T055", "back across a leap day", date(2028, 3, 14), date(2028, 1, 31), date(2028, 2, 1), date(2028, 2, 2)),
    ("T099", "back over Easter", date(2026, 4, 8), date(2026, 3, 31), date(2026, 4, 1), date(2026, 4, 2)),
    ("T099", "back over the new year", date(2027, 1, 4), date(2026, 12, 28), date(2026, 12, 29), date(2026, 12, 30)),
    ("T161", "six whole weeks", date(2026, 5, 8), date(2026, 3, 26), date(2026, 3, 27), date(2026, 3, 28)),
    ("T161", "back across a leap day", date(2028, 3, 14), date(2028, 1, 31), date(2028, 2, 1), date(2028, 2, 2)),
])  # fmt: skip
def test_what_leads_up_to_a_day_is_counted_back_from_it(rule, story, start, the_day_before, due_on, the_day_after):
    assert due(rule, start) == due_on, story
    assert the_day_before < due_on < the_day_after
    assert [day <= due(rule, start) for day in (the_day_before, due_on, the_day_after)] == [True, True, False]


@pytest.mark.parametrize("rule, story, start, too_soon, first_day, the_day_after", [
    ("T033", "three months", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T033", "a leap February", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T070", "over Easter", date(2026, 3, 27), date(2026, 4, 8), date(2026, 4, 9), date(2026, 4, 10)),
    ("T070", "over Christmas", date(2026, 12, 22), date(2027, 1, 4), date(2027, 1, 5), date(2027, 1, 6)),
    ("T081", "over Easter", date(2026, 3, 27), date(2026, 4, 15), date(2026, 4, 16), date(2026, 4, 17)),
    ("T081", "over Christmas", date(2026, 12, 22), date(2027, 1, 11), date(2027, 1, 12), date(2027, 1, 13)),
    ("T086", "three months", date(2026, 11, 30), date(2027, 2, 27), date(2027, 2, 28), date(2027, 3, 1)),
    ("T086", "a leap February", date(2027, 11, 30), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
    ("T145", "ten weeks", date(2026, 3, 27), date(2026, 6, 4), date(2026, 6, 5), date(2026, 6, 6)),
    ("T145", "across a leap day", date(2028, 2, 1), date(2028, 4, 10), date(2028, 4, 11), date(2028, 4, 12)),
    ("T147", "six weeks", date(2026, 3, 27), date(2026, 5, 7), date(2026, 5, 8), date(2026, 5, 9)),
    ("T147", "across a leap day", date(2028, 2, 1), date(2028, 3, 13), date(2028, 3, 14), date(2028, 3, 15)),
    ("T158", "75 years", date(2009, 6, 15), date(2084, 6, 14), date(2084, 6, 15), date(2084, 6, 16)),
    ("T158", "born on a leap day", date(2008, 2, 29), date(2083, 2, 27), date(2083, 2, 28), date(2083, 3, 1)),
    ("T159", "a hundred years", date(2026, 3, 27), date(2126, 3, 26), date(2126, 3, 27), date(2126, 3, 28)),
    ("T159", "a leap day", date(2028, 2, 29), date(2128, 2, 28), date(2128, 2, 29), date(2128, 3, 1)),
])  # fmt: skip
def test_what_may_not_be_sooner_may_be_from_its_first_day_on(rule, story, start, too_soon, first_day, the_day_after):
    assert due(rule, start) == first_day, story
    assert [day >= due(rule, start) for day in (too_soon, first_day, the_day_after)] == [False, True, True]


@pytest.mark.parametrize(("rule", "meeting", "report_due", "moved_to", "then_due"), [
    # Wed 8 April: Tue 7, (Easter), Thu 2, Wed 1. Moved to Tue 14: Mon 13, Fri 10, Thu 9
    ("T049", date(2026, 4, 8), date(2026, 4, 1), date(2026, 4, 14), date(2026, 4, 9)),
    # Thu 9 April: 8, 7, 2, 1, 31 March. Brought forward to Mon 30 March: 27, 26, 25, 24, 23
    ("T050", date(2026, 4, 9), date(2026, 3, 31), date(2026, 3, 30), date(2026, 3, 23)),
])  # fmt: skip
def test_when_the_meeting_moves_the_report_moves_with_it(rule, meeting, report_due, moved_to, then_due):
    assert due(rule, meeting) == report_due
    assert due(rule, moved_to) == then_due
