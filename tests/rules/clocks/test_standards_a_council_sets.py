"""A council's own numbers, in its file: read, written again, and refused where they would loosen the law. Serves: K9.07"""

from datetime import date
from pathlib import Path

import pytest

from goldenthread.handbook import ROOT
from goldenthread.practice.rule import all_rules, edition_on
from goldenthread.practice.timescales.asking import when_due
from goldenthread.practice.timescales.local_standards import Closed, LocalStandard, StandardRefused, Standards, why_not
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.timescales.standards_file import read_standards, settings, write_standards
from goldenthread.practice.working_days import Calendar

BEGIN, CALENDAR = date(2026, 1, 1), Calendar()
READY_MADE = ROOT / "local" / "standards.toml"
assert every.STAGES


@pytest.mark.parametrize(("rule", "number", "unit", "allowed"), [
    ("T041", 14, "working days", True),
    ("T041", 15, "working days", True),
    ("T041", 16, "working days", False),
    # 15 working days are never fewer than 15 days; three weeks may be longer than 15 working days counted in days
    ("T041", 2,  "weeks",        True),
    ("T041", 4,  "weeks",        False),
    # six weeks are 42 days; 30 working days may stretch to 50 over Christmas
    ("T111", 42, "days",         True),
    ("T111", 43, "days",         False),
    ("T111", 30, "working days", False),
    ("T111", 20, "working days", True),
    # three months may be 89 days
    ("T112", 3,  "months",       True),
    ("T112", 12, "weeks",        True),
    ("T112", 13, "weeks",        False),
    # a report three working days before: more days ask more
    ("T099", 3,  "working days", True),
    ("T099", 5,  "working days", True),
    ("T099", 2,  "working days", False),
    # a record is kept for 75 years or longer
    ("T158", 74, "years",        False),
    ("T158", 80, "years",        True),
    ("T110", 0,  "weeks",        False),
    # a council's own standard may be anything
    ("T053", 20, "working days", True),
    ("T053", 2,  "weeks",        True),
])  # fmt: skip
def test_a_council_may_tighten_a_duty_and_never_loosen_it(rule, number, unit, allowed):
    says = why_not(LocalStandard(rule, number, BEGIN, unit=unit), edition_on(rule, date(2026, 11, 22)))
    assert (says == "") is allowed, says


def test_a_rule_with_several_numbers_cannot_be_set_by_one():
    assert "no single number" in why_not(LocalStandard("T141", 5, BEGIN), edition_on("T141", BEGIN))


def test_the_ready_made_set_is_read_and_loosens_nothing():
    found = read_standards(READY_MADE.read_text(encoding="utf-8"), all_rules())
    numbers = {row.rule_id: (row.within, row.unit) for row in found.rows}
    assert numbers == {
        "T011": (3, "working days"), "T011-unborn": (3, "working days"), "T012": (10, "working days"), "T014": (12, "months"),
        "T073": (1, "months"), "T170": (3, "months"), "T180": (1, "months"),
    }  # fmt: skip
    assert all(row.because for row in found.rows)


def test_the_ready_made_set_has_every_number_the_table_gives_knowsley():
    ours = {one.rule_id for one in all_rules() if one.example_of == "Knowsley"} | {"T170"}
    assert {row.rule_id for row in read_standards(Path(READY_MADE).read_text(), all_rules()).rows} == ours


def test_what_is_written_is_read_back_the_same():
    ours = Standards((
        LocalStandard("T053", 10, BEGIN, date(2026, 6, 30), "days", 'said "ten"\nin \\ two lines'),
        LocalStandard("T053", 5, date(2026, 7, 1), unit="working days"),
        LocalStandard("T170", 2, BEGIN, unit="months"),
    ))  # fmt: skip
    assert read_standards(write_standards(ours, all_rules()), all_rules()) == ours
    assert write_standards(Standards(), all_rules()) == ""


def test_history_is_judged_by_the_number_of_its_day():
    ours = read_standards(
        "[[supervision]]\nwithin = 2\napplies_from = 2025-01-01\n[[supervision]]\nwithin = 1\napplies_from = 2026-01-01\n",
        all_rules(),
    )
    assert [ours.within("T180", date(year, 6, 1)) for year in (2024, 2025, 2026)] == [None, 2, 1]


@pytest.mark.parametrize(("text", "says"), [
    ("[no_such_setting]\nwithin = 3\napplies_from = 2026-01-01", "There is no setting called 'no_such_setting'"),
    ("[T110]\nwithin = 8\nunit = 'weeks'\napplies_from = 2026-01-01", "would loosen"),
    ("[supervision]\nwithin = 'one'\napplies_from = 2026-01-01", "whole number"),
    ("[supervision]\nwithin = true\napplies_from = 2026-01-01", "whole number"),
    ("[supervision]\nwithin = 1", "applies_from is needed"),
    ("[supervision]\nwithin = 1\napplies_from = '2026-01-01'", "without quotation marks"),
    ("[supervision]\nwithin = 1\napplies_from = 2026-01-01\napplies_until = 2025-01-01", "before it begins"),
    ("[supervision]\nwithin = 1\nunit = 'fortnights'\napplies_from = 2026-01-01", "say what the number counts"),
    ("[supervision]\nwithin = 1\nwhitin = 2\napplies_from = 2026-01-01", "and nothing else"),
    ("supervision = 3", "and nothing else"),
    ("[supervision", "not a file of standards"),
])  # fmt: skip
def test_a_file_that_says_something_wrong_says_what(text, says):
    with pytest.raises(StandardRefused, match=says):
        read_standards(text, all_rules())


def test_every_setting_has_its_own_name():
    named = [one.setting for one in {one.rule_id: one for one in all_rules()}.values() if one.setting]
    assert len(named) == len(set(named))
    assert set(named) < set(settings(all_rules()))


def test_days_on_which_the_council_is_closed_count_for_the_law_and_not_for_its_own_targets():
    """From Tuesday 22 December 2026: Wed 23 is 1, Thu 24 would be 2; Tue 29 to Thu 31 would be 3 to 5. Closed from the 24th to the 31st, Monday
    4 January is 2, Wed 6 is 4 and Thu 7 is 5. Forty-five working days of guidance count the closed days as ever. Serves: K9.06, P.04"""
    closed = (Closed(date(2026, 12, 24), date(2026, 12, 31), "Christmas."),)
    numbers = (
        LocalStandard("T171", 5, BEGIN, unit="working days"),
        LocalStandard("T010", 35, BEGIN, unit="working days"),
    )
    start = date(2026, 12, 22)
    open_all_days, at_christmas = Standards(numbers), Standards(numbers, closed)
    assert when_due("T171", start, CALENDAR, open_all_days).due == date(2026, 12, 31)
    assert when_due("T171", start, CALENDAR, at_christmas).due == date(2027, 1, 7)
    before, after = (when_due("T010", start, CALENDAR, one) for one in (open_all_days, at_christmas))
    assert before.due == after.due
    assert before.council_due == date(2027, 2, 12)
    assert after.council_due == date(2027, 2, 18)


@pytest.mark.parametrize("rule", ["T053", "T053-unborn", "T011", "T026", "T030", "T003"])
def test_no_child_waits_to_be_seen_or_to_be_decided_about_until_an_office_opens(rule):
    """Three working days from Tuesday 22 December 2026: Wed 23 is 1, Thu 24 is 2, Tue 29 is 3, closed or not. Serves: K1.06"""
    closed = (Closed(date(2026, 12, 24), date(2026, 12, 31)),)
    ours = Standards((LocalStandard(rule, 3, BEGIN, unit="working days"),), closed)
    assert when_due(rule, date(2026, 12, 22), CALENDAR, ours).due == date(2026, 12, 29)


def test_closed_days_go_into_the_file_and_come_back():
    closed = (
        Closed(date(2026, 12, 24), date(2026, 12, 31), 'Nobody is "in".'),
        Closed(date(2027, 5, 4), date(2027, 5, 4)),
    )
    told = Standards((LocalStandard("T171", 5, BEGIN, unit="working days"),), closed)
    assert read_standards(write_standards(told, all_rules()), all_rules()) == told


@pytest.mark.parametrize(("story", "text", "says"), [
    ("the wrong way round", "[closed]\nfirst = 2026-12-31\nlast = 2026-12-24", "comes before the first"),
    ("no first day", "[closed]\nlast = 2026-12-24", "write each day as 2026-01-01"),
    ("something else beside", "[closed]\nfirst = 2026-12-24\nwithin = 3", "and nothing else"),
])  # fmt: skip
def test_closed_days_that_make_no_sense_are_refused_in_words(story, text, says):
    with pytest.raises(StandardRefused, match=says):
        read_standards(text, all_rules())
