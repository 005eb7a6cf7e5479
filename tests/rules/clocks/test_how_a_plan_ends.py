"""How a child protection plan ends, and what begins then. Serves: K9.07"""

from datetime import date

import pytest

from goldenthread.practice.childhood import is_child_on
from goldenthread.practice.rule import all_rules
from goldenthread.practice.timescales.plan_endings import Ending, PlanFact, eighteenth_birthday, last_day, still_due
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.working_days import Calendar

CALENDAR = Calendar()
BEGAN = date(2026, 1, 5)
assert every.STAGES


@pytest.mark.parametrize(("story", "plan", "ends_on"), [
    ("it goes on",                                  PlanFact(BEGAN),                                                     None),
    ("ended at a review",                           PlanFact(BEGAN, date(2012, 5, 1), date(2026, 7, 6)),                 date(2026, 7, 6)),
    ("another council's conference took it over",   PlanFact(BEGAN, conference_elsewhere_on=date(2026, 5, 1)),           date(2026, 5, 1)),
    ("nobody ended it: eighteen does",              PlanFact(BEGAN, date(2008, 9, 14)),                                  date(2026, 9, 14)),
    ("born on a leap day",                          PlanFact(BEGAN, date(2008, 2, 29)),                                  date(2026, 3, 1)),
    ("an unborn baby has no birthday yet",          PlanFact(BEGAN, born_on=None),                                       None),
])  # fmt: skip
def test_a_plan_ends_with_a_review_a_move_or_at_eighteen(story, plan, ends_on):
    assert last_day(plan, CALENDAR) == ends_on, story


@pytest.mark.parametrize(("story", "due_on", "plan", "still"), [
    ("the day before the plan ended",     date(2026, 7, 5),  PlanFact(BEGAN, date(2012, 5, 1), date(2026, 7, 6)), True),
    ("on the day it ended",               date(2026, 7, 6),  PlanFact(BEGAN, date(2012, 5, 1), date(2026, 7, 6)), True),
    ("the day after",                     date(2026, 7, 7),  PlanFact(BEGAN, date(2012, 5, 1), date(2026, 7, 6)), False),
    ("the day before eighteen",           date(2026, 9, 13), PlanFact(BEGAN, date(2008, 9, 14)),                  True),
    ("on the eighteenth birthday",        date(2026, 9, 14), PlanFact(BEGAN, date(2008, 9, 14)),                  False),
    ("after it",                          date(2026, 9, 15), PlanFact(BEGAN, date(2008, 9, 14)),                  False),
])  # fmt: skip
def test_nothing_falls_due_under_a_plan_that_has_ended(story, due_on, plan, still):
    assert still_due(due_on, plan, CALENDAR) == (due_on if still else None), story


@pytest.mark.parametrize("born_on", [date(2008, 2, 29), date(2008, 9, 14), date(2007, 12, 31)])
def test_eighteen_is_the_first_day_on_which_somebody_is_no_child(born_on):
    birthday = eighteenth_birthday(born_on, CALENDAR)
    assert not is_child_on(birthday, born_on=born_on)
    assert is_child_on(
        birthday.replace(day=birthday.day - 1) if birthday.day > 1 else date(2026, 2, 28), born_on=born_on
    )


def test_what_begins_when_a_plan_ends_are_clocks_that_we_have():
    known = {one.rule_id for one in all_rules()}
    assert all(set(ending.begins) <= known for ending in Ending)
    assert {ending.key for ending in Ending} == {"child_in_need", "care", "transfer", "eighteen"}
