"""What a rule must bring before it is let in, and which edition judges which day. Serves: K9.07"""

from datetime import date

import pytest

from goldenthread.practice.answers import Source
from goldenthread.practice.rule import Force, RuleBook, RuleRefused, all_rules, edition_on
from goldenthread.practice.timescales.stages import every

ACT = Source("An Act, section 1")
assert every.STAGES
WHOLE = {
    "title": "A rule",
    "force": Force.DUTY,
    "source": ACT,
    "applies_from": date(2020, 1, 1),
    "stage": "front door",
    "counting": "Day 0 is the day.",
}


def declare(book, rule_id="T999", *, says="It is due.", **changed):
    def answer():
        return None

    answer.__doc__ = says
    return book.rule(rule_id, **(WHOLE | changed))(answer)


@pytest.mark.parametrize(
    ("lacks", "changed"),
    [
        ("a docstring", {"says": ""}),
        ("a docstring", {"says": None}),
        ("a source", {"source": Source("")}),
        ("its counting", {"counting": "  "}),
    ],
)
def test_a_rule_without_its_words_is_refused(lacks, changed):
    with pytest.raises(RuleRefused, match=lacks):
        declare(RuleBook(), **changed)


def test_the_edition_of_the_day_judges_the_day():
    book = RuleBook()
    declare(book, applies_from=date(2026, 3, 18), says="The new one.")
    declare(book, applies_from=date(2013, 4, 15), applies_until=date(2026, 3, 17), says="The old one.")
    assert book.edition_on("T999", date(2013, 4, 14)) is None
    assert book.edition_on("T999", date(2013, 4, 15)).says == "The old one."
    assert book.edition_on("T999", date(2026, 3, 17)).says == "The old one."
    assert book.edition_on("T999", date(2026, 3, 18)).says == "The new one."
    assert [edition.says for edition in book.all_rules()] == ["The old one.", "The new one."]


@pytest.mark.parametrize("applies_from", [date(2019, 1, 1), date(2020, 1, 1), date(2024, 1, 1)])
def test_two_editions_may_not_both_apply_on_one_day(applies_from):
    book = RuleBook()
    declare(book)
    with pytest.raises(RuleRefused, match="both apply"):
        declare(book, applies_from=applies_from)


def test_asking_for_a_rule_nobody_declared_says_so():
    with pytest.raises(KeyError):
        RuleBook().edition_on("T000", date(2025, 1, 1))


def test_only_a_duty_is_called_late_in_law():
    assert [force.key for force in Force if "in law" in force.late_words] == ["duty"]


def test_every_clock_has_its_sentence_its_source_and_its_counting():
    assert {edition.rule_id for edition in all_rules()} >= {"T001", "T010", "T170"}
    for edition in all_rules():
        assert edition.says.endswith(".")
        assert edition.source.cite
        assert edition.counting
        assert edition.who
        assert edition.counts
        assert edition.starts
        assert bool(edition.within) is bool(edition.counts.number)


def test_a_duty_that_nobody_here_has_read_is_never_called_late_in_law():
    duties = [edition for edition in all_rules() if edition.force is Force.DUTY]
    assert {edition.late_words for edition in duties if edition.is_checked} == {"late in law"}
    assert {edition.late_words for edition in duties if not edition.is_checked} == {
        "past a date in law that nobody here has checked yet"
    }


def test_what_nobody_has_read_at_its_source_says_so():
    for rule_id in ("T001", "T010"):
        source = edition_on(rule_id, date(2026, 11, 22)).source
        assert source.checked_on is None
        assert "still to be checked" in source.cite
        assert source.says_how_sure == "named, not re-read at its source"


def test_the_two_numbers_of_statutory_guidance_are_not_called_law():
    assert {edition_on(rule_id, date(2025, 1, 1)).force for rule_id in ("T001", "T010")} == {Force.GUIDANCE}
