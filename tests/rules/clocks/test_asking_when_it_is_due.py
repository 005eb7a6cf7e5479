"""Asking when something is due, as a person types it: `python -m goldenthread clock`. Serves: K9.07"""

import json

import pytest

from goldenthread.commands import clock
from goldenthread.handbook.timescales import timescales


def asked(capsys, *words):
    status = clock.run(list(words))
    out, err = capsys.readouterr()
    return status, out, err


def test_the_answer_says_when_why_and_by_whose_law(capsys):
    status, out, _ = asked(capsys, "T010", "--start", "2026-03-27")
    assert status == 0
    assert "Finish the assessment: Thursday 4 June 2026" in out
    assert "45 working days" in out
    assert "named, not re-read" in out


def test_the_same_for_another_program(capsys):
    status, out, _ = asked(capsys, "t110", "--start", "2026-03-27", "--json")
    found = json.loads(out)
    assert status == 0
    assert (found["rule"], found["due"], found["checked_on"]) == ("T110", "2026-04-03", "2026-11-22")
    assert found["title"] == "Visit a child in a new home"
    assert found["why"].startswith("within 1 week of the placement starting")
    assert "regulation 28(2)(a)" in found["source"]


@pytest.mark.parametrize(("words", "status", "says"), [
    (["T999", "--start", "2026-03-27"],        1, "There is no rule 'T999'"),
    (["T010", "--start", "2026-02-30"],        2, "There is no such day"),
    (["T062", "--start", "2026-03-27T25:00"],  2, "There is no such day or time"),
    (["T010", "--start", "27/03/2026"],        2, "Write it as 2026-03-27"),
    (["T010", "--start", "2036-01-02"],        1, "from 2012 to 2035 only"),
    (["T010", "--start", "2035-12-30"],        1, "from 2012 to 2035 only"),
    (["T062", "--start", "2026-03-27"],        1, "Give the time too"),
    (["T030", "--start", "2026-03-27"],        1, "Your council sets one"),
    (["T184", "--start", "2026-03-27"],        1, "A number of children, not a span of time"),
    (["T005", "--start", "2020-01-06"],        1, "did not apply on 6 January 2020"),
    (["T010"],                                 2, "--start"),
    (["T010", "--start", "2026-03-27", "--standards", "no-such-file.toml"], 2, "no-such-file.toml"),
])  # fmt: skip
def test_what_cannot_be_answered_says_why(capsys, words, status, says):
    given, _, err = asked(capsys, *words)
    assert given == status
    assert says in err


def test_an_example_of_another_council_is_called_one_until_ours_is_set(capsys, tmp_path):
    _, out, _ = asked(capsys, "T003", "--start", "2026-03-27")
    assert "An example (Torbay): your council has not set its own number" in out
    ours = tmp_path / "ours.toml"
    ours.write_text("[contact_decided]\nwithin = 1\napplies_from = 2026-01-01\n")
    _, out, _ = asked(capsys, "T003", "--start", "2026-03-27", "--standards", str(ours))
    assert "Monday 30 March 2026" in out
    assert "your council's own number" in out
    assert "example" not in out


def test_a_tighter_number_stands_beside_the_guidance_and_never_in_its_place(capsys, tmp_path):
    ours = tmp_path / "ours.toml"
    ours.write_text("[T010]\nwithin = 35\napplies_from = 2026-01-01\n")
    _, out, _ = asked(capsys, "T010", "--start", "2026-03-27", "--standards", str(ours), "--json")
    found = json.loads(out)
    assert (found["due"], found["council"]["due"]) == ("2026-06-04", "2026-05-20")


def test_a_number_that_loosens_is_refused_with_the_reason(capsys, tmp_path):
    ours = tmp_path / "ours.toml"
    ours.write_text("[T110]\nwithin = 8\napplies_from = 2026-01-01\n")
    status, _, err = asked(capsys, "T110", "--start", "2026-03-27", "--standards", str(ours))
    assert status == 2
    assert "would loosen the rule, which allows 1 week. A council may only tighten it." in err


@pytest.mark.parametrize("row", timescales(), ids=lambda row: row["id"])
def test_every_row_of_the_table_gives_a_date_or_says_why_not(capsys, row):
    status, out, err = asked(capsys, row["id"], "--start", "2026-03-27T09:30", "--json")
    assert status in (0, 1), err
    found = json.loads(out)
    assert found["rule"] == row["id"]
    assert bool(found["due"]) is (status == 0)
    assert found["why"]


def test_an_aim_with_two_ends_shows_both_and_is_over_with_the_later(capsys):
    """Twelve weeks from Friday 27 March 2026 are 84 days, sixteen 112: 19 June and 17 July. Serves: K9.07"""
    _, out, _ = asked(capsys, "T027", "--start", "2026-03-27")
    assert "Friday 17 July 2026\n  between 12 weeks and 16 weeks after the help starting, 27 March 2026" in out
    assert "from: Friday 19 June 2026" in out
    assert "to: Friday 17 July 2026" in out


@pytest.mark.parametrize(("story", "birth", "due"), [
    ("not born yet: three months after the conference",                  None,         "2026-09-30"),
    ("born on 17 August, ten working days over the late August holiday", "2026-08-17", "2026-09-01"),
    ("born on 25 September: the three months are sooner",                "2026-09-25", "2026-09-30"),
])  # fmt: skip
def test_the_sooner_of_two_takes_both_days(capsys, story, birth, due):
    """Tue 18 August is 1, Fri 21 is 4, Fri 28 is 9; Mon 31 is a bank holiday; Tue 1 September is 10. Serves: K9.07"""
    words = ["T048", "--start", "2026-06-30", "--json", *(["--second", birth] if birth else [])]
    found = json.loads(asked(capsys, *words)[1])
    assert found["due"] == due, story
    if birth == "2026-08-17":
        assert found["also"] == [
            {"what": "within 3 months of the conference held before the birth", "due": "2026-09-30"},
            {"what": "within 10 working days of the birth", "due": "2026-09-01"},
        ]
