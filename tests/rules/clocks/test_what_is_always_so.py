"""What is so of every clock, whatever the day: tried on days nobody chose. Serves: K9.07"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.practice.counting.combined import InTurn, paused
from goldenthread.practice.counting.shapes import After, Before, NotBefore, SetByCouncil
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import all_rules
from goldenthread.practice.timescales.local_standards import LocalStandard, why_not
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.working_days import Calendar

CALENDAR = Calendar()
A_DAY = st.dates(date(2014, 1, 1), date(2033, 1, 1))
A_NUMBER = st.integers(1, 60)
A_UNIT = st.sampled_from([unit for unit in Unit if unit is not Unit.HOURS])
CLOCKS = {one.rule_id: one for one in all_rules()}
assert every.STAGES


@given(day=A_DAY, number=A_NUMBER, unit=A_UNIT)
def test_a_longer_number_is_never_due_sooner(day, number, unit):
    assert After(number, unit).on(day, CALENDAR) < After(number + 1, unit).on(day, CALENDAR)
    assert Before(number, unit).on(day, CALENDAR) > Before(number + 1, unit).on(day, CALENDAR)


@given(day=A_DAY, later=st.integers(0, 400), number=A_NUMBER, unit=A_UNIT)
def test_a_later_start_is_never_due_sooner(day, later, number, unit):
    shape = After(number, unit)
    assert shape.on(day, CALENDAR) <= shape.on(day + timedelta(days=later), CALENDAR)


@given(day=A_DAY, done=st.lists(st.integers(0, 900), max_size=6))
def test_the_next_one_is_always_after_the_last_one_held(day, done):
    shape = InTurn((After(20, Unit.WORKING_DAYS), After(3, Unit.MONTHS), After(6, Unit.MONTHS)))
    held = [day + timedelta(days=n) for n in done]
    assert shape.next_on(day, held, CALENDAR) > max([day, *held])


@given(day=A_DAY, number=A_NUMBER, pauses=st.lists(st.tuples(st.integers(0, 90), st.integers(0, 30)), max_size=4))
def test_a_pause_never_brings_a_date_forward_and_counts_each_working_day_once(day, number, pauses):
    stopped = [(day + timedelta(days=began), day + timedelta(days=began + long)) for began, long in pauses]
    due = paused(day, number, stopped, CALENDAR)
    assert due >= CALENDAR.add(day, number)
    days = [day + timedelta(days=n) for n in range(1, (due - day).days + 1)]
    counted = [one for one in days if CALENDAR.is_working_day(one) and not any(a <= one <= b for a, b in stopped)]
    assert len(counted) == number
    assert counted[-1] == due


@pytest.mark.parametrize("rule_id", sorted(CLOCKS))
def test_a_council_that_keeps_the_number_of_the_law_is_never_refused(rule_id):
    edition = CLOCKS[rule_id]
    if edition.within:
        assert why_not(LocalStandard(rule_id, edition.within, date(2026, 1, 1)), edition) == ""


@given(day=A_DAY, rule_id=st.sampled_from(sorted(CLOCKS)), number=st.integers(1, 400), unit=A_UNIT)
def test_no_number_that_is_let_through_is_ever_looser_than_the_law_on_any_day(day, rule_id, number, unit):
    edition = CLOCKS[rule_id]
    counts = edition.counts
    if (
        isinstance(counts, SetByCouncil)
        or counts.number is None
        or counts.unit is Unit.HOURS
        or edition.force.key not in ("duty", "guidance")
    ):
        return
    if (
        counts.unit is Unit.YEARS
        or unit is Unit.YEARS
        or why_not(LocalStandard(rule_id, number, day, unit=unit.value), edition)
    ):
        return
    ours, law = counts.set_to(number, unit).on(day, CALENDAR), counts.on(day, CALENDAR)
    assert ours >= law if isinstance(counts, NotBefore) else ours <= law
