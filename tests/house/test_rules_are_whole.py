"""Every rule can be read by a lawyer: its sentence, its source, its counting, and a table of examples worked out by hand. Serves: K9.07"""

import re
from pathlib import Path

import pytest

from goldenthread.handbook.examples import examples_of, tables_of_examples
from goldenthread.handbook.rule_book import every_edition, tables_of_moves
from goldenthread.handbook.timescales import timescales
from goldenthread.practice.moves import Moves
from goldenthread.practice.timescales.not_counted import NOT_COUNTED

THE_DAY_BEFORE_THE_DAY_AND_THE_DAY_AFTER = 3
DAY = re.compile(r"\d{1,2} \w+ \d{4}")


@pytest.fixture(params=every_edition(), ids=lambda one: f"{one.rule_id} of {one.name}")
def edition(request):
    return request.param


def test_a_rule_is_a_row_of_the_table_of_timescales(edition):
    row_of_it, _, _ = edition.rule_id.partition("-")
    assert row_of_it in {row["id"] for row in timescales()}


def test_every_row_of_the_table_is_a_rule_a_setting_or_says_why_not():
    known = {edition.rule_id for edition in every_edition()}
    assert not known & set(NOT_COUNTED)
    assert {row["id"] for row in timescales()} <= known | set(NOT_COUNTED)
    assert all(why.endswith(".") for why in NOT_COUNTED.values())


def test_a_rule_has_its_sentence_its_source_and_its_counting(edition):
    assert edition.says.endswith(".")
    assert edition.source.cite
    assert "ay 0" in edition.counting, "which day is day 0?"
    assert "in time" in edition.counting, "is the due day in time?"


def test_a_link_to_a_source_is_a_whole_address(edition):
    assert edition.source.url == "" or edition.source.url.startswith(("https://", "http://"))


def test_a_rule_has_a_table_of_examples_that_names_it(edition):
    rows = [row for table in examples_of(edition.rule_id) for row in table.rows]
    days_in_a_row = max(sum(1 for cell in row if DAY.fullmatch(cell)) for row in rows)
    assert (
        len(rows) >= THE_DAY_BEFORE_THE_DAY_AND_THE_DAY_AFTER
        or days_in_a_row > THE_DAY_BEFORE_THE_DAY_AND_THE_DAY_AFTER
    )


def test_every_table_of_moves_is_whole():
    assert {moves.of for _, moves in tables_of_moves()} >= {"concern", "wish", "plan", "step", "referral"}
    for _, moves in tables_of_moves():
        assert isinstance(moves, Moves)
        assert moves.check() == []


def test_a_rule_without_examples_would_be_seen(tmp_path: Path):
    (tmp_path / "test_no_rule_named.py").write_text("def test_it(): assert due == 'T001'\n")
    assert tables_of_examples(tmp_path) == ()


def test_a_table_is_read_as_it_is_written(tmp_path: Path):
    (tmp_path / "test_one.py").write_text(
        "@pytest.mark.parametrize(('story', 'on', 'late'), [('at Easter', date(2025, 4, 17), True), ('never', None, False)])\n"
        "def test_it_is_due_then(story, on, late): assert only('T900')\n"
    )
    (table,) = tables_of_examples(tmp_path)
    assert (table.says, table.heads) == ("It is due then", ("story", "on", "late"))
    assert table.rows == (("at Easter", "17 April 2025", "yes"), ("never", "–", "no"))
    assert table.rule_ids == {"T900"}
