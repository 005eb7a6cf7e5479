"""By when a worker's next supervision is held: the council's own number, the rhythm of a first year, and the looks at progress in it.

The days were counted on a wall calendar. The first year here begins on Monday 1 September 2025 and ends on 31 August 2026: its six weeks
end on Monday 13 October 2025, its six months on 1 March 2026.

Serves: T.16, P.09
"""

from datetime import date, timedelta

import pytest

from goldenthread.practice.supervision.due import Supervised, first_year, next_progress_review, next_supervision
from goldenthread.practice.supervision.statuses import DECIDED, SUPERVISION, stands
from goldenthread.practice.supervision.topics import GROW_UP, PERMANENCE, QUESTIONS, TOPICS
from goldenthread.practice.timescales.local_standards import LocalStandard, Standards
from goldenthread.practice.working_days import Calendar

CALENDAR = Calendar()
NONE_SET = Standards()
MONTHLY = Standards((LocalStandard("T180", 1, date(2016, 1, 1), None, "months"),))
FROM_NOVEMBER = Standards((LocalStandard("T180", 4, date(2025, 11, 3), None, "weeks"),))
BEGAN, LAST_DAY = date(2025, 9, 1), date(2026, 8, 31)


def experienced(*held, since=date(2024, 4, 8)):
    return Supervised(since=since, started_on=date(2019, 1, 7), held_on=held)


def new(*held, since=BEGAN, started=BEGAN, reviewed=()):
    return Supervised(since, started, LAST_DAY, held, reviewed)


@pytest.mark.parametrize("story, known, standards, rule, due", [
    ("a month from the last one", experienced(date(2025, 9, 12), date(2025, 10, 17)), MONTHLY, "T180", date(2025, 11, 17)),
    ("a month without that date ends with its last day", experienced(date(2026, 1, 31)), MONTHLY, "T180", date(2026, 2, 28)),
    ("never held: from coming into the team", experienced(since=date(2025, 11, 10)), MONTHLY, "T180", date(2025, 12, 10)),
    ("the number of the day it was held", experienced(date(2025, 11, 4)), FROM_NOVEMBER, "T180", date(2025, 12, 2)),
    ("held before there was a number: from the first day of it", experienced(date(2025, 6, 2)), FROM_NOVEMBER, "T180", date(2025, 12, 1)),
    ("the first year begins: within a week", new(), NONE_SET, "T181", date(2025, 9, 8)),
    ("every week in the first six weeks", new(date(2025, 9, 8), date(2025, 9, 15)), NONE_SET, "T181", date(2025, 9, 22)),
    ("the last day of the six weeks is one of them", new(date(2025, 10, 13)), NONE_SET, "T181", date(2025, 10, 20)),
    ("the day after, every two weeks", new(date(2025, 10, 14)), NONE_SET, "T181", date(2025, 10, 28)),
    ("the last day of the six months is one of them", new(date(2026, 3, 1)), NONE_SET, "T181", date(2026, 3, 15)),
    ("the day after, every month", new(date(2026, 3, 2)), NONE_SET, "T181", date(2026, 4, 2)),
    ("both count: the sooner stands", new(date(2025, 9, 15)), MONTHLY, "T181", date(2025, 9, 22)),
    ("the first year is over: as for everybody", new(date(2026, 9, 1)), MONTHLY, "T180", date(2026, 10, 1)),
    ("here before they qualified", new(started=date(2019, 5, 1), since=date(2019, 5, 1)), NONE_SET, "T181", date(2025, 9, 8)),
])  # fmt: skip
def test_the_next_supervision_is_due(story, known, standards, rule, due):
    found = next_supervision(known, CALENDAR, standards)
    assert found is not None, story
    assert (found.rule, found.on) == (rule, due), story
    a_day = timedelta(days=1)
    assert [found.is_late(day) for day in (due - a_day, due, due + a_day)] == [False, False, True]
    assert found.edition.source.cite


def test_where_a_council_has_set_no_number_nothing_is_due_but_the_first_year_counts():
    assert next_supervision(experienced(date(2025, 10, 17)), CALENDAR, NONE_SET) is None
    assert next_supervision(new(date(2026, 9, 1)), CALENDAR, NONE_SET) is None
    assert next_supervision(new(date(2025, 9, 8)), CALENDAR, NONE_SET).because == (
        "every week for the first six weeks, counted from the last one, held 8 September 2025"
    )
    assert next_supervision(experienced(), CALENDAR, MONTHLY).never


@pytest.mark.parametrize("reviewed, due", [
    ((), date(2025, 12, 1)),
    ((date(2025, 11, 27),), date(2026, 3, 1)),
    ((date(2025, 11, 27), date(2026, 3, 4)), date(2026, 6, 1)),
    ((date(2025, 11, 27), date(2026, 3, 4), date(2026, 6, 1), date(2026, 8, 20)), None),
])  # fmt: skip
def test_progress_in_a_first_year_is_looked_at_after_three_six_nine_and_twelve_months(reviewed, due):
    found = next_progress_review(new(reviewed=reviewed), CALENDAR)
    assert (found.on if found else None) == due
    assert next_progress_review(experienced(), CALENDAR) is None


def test_the_first_year_of_somebody_who_was_here_before_is_the_twelve_months_before_its_last_day():
    assert first_year(new()) == (BEGAN, LAST_DAY)
    assert first_year(new(started=date(2019, 5, 1))) == (BEGAN, LAST_DAY)
    assert first_year(experienced()) is None


def test_where_children_grow_up_is_a_standing_topic_and_a_question_for_each_child():
    """Serves: K7.09a, K7.09b"""
    assert PERMANENCE in TOPICS
    assert GROW_UP in QUESTIONS
    assert GROW_UP.of("Mia") == "Where will Mia grow up, and where if that does not work?"


def test_a_supervision_is_put_off_or_called_off_only_with_a_reason_and_only_before_it_is_held():
    assert SUPERVISION.may_move("planned", to="planned").needs == ("because",)
    assert SUPERVISION.may_move("planned", to="called_off").needs == ("because",)
    assert SUPERVISION.refusal("held", to="called_off")
    assert stands(held=False, signed=False, called_off=False) == "planned"
    assert stands(held=True, signed=True, called_off=False) == "signed"
    assert [move.to for move in DECIDED.moves_from("open")] == ["open", "done", "changed"]
