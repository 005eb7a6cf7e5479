"""A census file held against the rules, with no database: what was over its number, who, and nothing said that the file cannot hold.

Expected days are counted on a wall calendar. Serves: K9.07, T.24
"""

import csv
import io
import json
import os
import re
import subprocess
import sys
from datetime import date
from html.parser import HTMLParser

import pytest

from cast.census.making import FILES, a_census, a_child, write_uneven_council
from goldenthread.commands import review_census
from goldenthread.handbook import ROOT
from goldenthread.returns.census_review.findings import State
from goldenthread.returns.census_review.lines import write_lines
from goldenthread.returns.census_review.page import write_page
from goldenthread.returns.census_review.reviewing import NoDay, review

AS_OF = date(2026, 3, 31)


def reviewed(*children, as_of=AS_OF):
    return review(io.BytesIO(a_census(*children).encode()), as_of=as_of)


def a_referral(inside="", *, on="2025-06-02", closed="", nfa="false", child_id="MADEUP1"):
    closing = f"<CINclosureDate>{closed}</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure>" if closed else ""
    return (
        f"<Child><ChildIdentifiers><LAchildID>{child_id}</LAchildID><PersonBirthDate>2015-06-02</PersonBirthDate><Sex>F</Sex>"
        f"</ChildIdentifiers><CINdetails><CINreferralDate>{on}</CINreferralDate><ReferralSource>6</ReferralSource>{closing}{inside}"
        f"<ReferralNFA>{nfa}</ReferralNFA></CINdetails></Child>"
    )


def assessed(began, authorised=""):
    end = f"<AssessmentAuthorisationDate>{authorised}</AssessmentAuthorisationDate>" if authorised else ""
    return f"<Assessments><AssessmentActualStartDate>{began}</AssessmentActualStartDate>{end}</Assessments>"


def enquired(began, conference="", *, not_required="false"):
    held = f"<DateOfInitialCPC>{conference}</DateOfInitialCPC>" if conference else ""
    return f"<Section47><S47ActualStartDate>{began}</S47ActualStartDate>{held}<ICPCnotRequired>{not_required}</ICPCnotRequired></Section47>"


def planned(began, *reviews, ended="", before=0):
    held = "".join(f"<CPPreviewDate>{on}</CPPreviewDate>" for on in reviews)
    end = f"<CPPendDate>{ended}</CPPendDate>" if ended else ""
    return (
        f"<ChildProtectionPlans><CPPstartDate>{began}</CPPstartDate>{end}<NumberOfPreviousCPP>{before}</NumberOfPreviousCPP>"
        f"<Reviews>{held}</Reviews></ChildProtectionPlans>"
    )


def of(found, key):
    (answer,) = [one for one in found.answers if one.question.key == key]
    return answer


def states(found, key):
    return {state.value: many for state, many in of(found, key).states.items()}


@pytest.mark.parametrize(("story", "authorised", "state", "took"), [
    # 45 working days from Mon 2 June 2025 are nine clear weeks: Mon 4 August
    ("the day before",                       "2025-08-01", "in time", 44),
    ("the day",                              "2025-08-04", "in time", 45),
    ("the day after",                        "2025-08-05", "over",    46),
])  # fmt: skip
def test_a_first_assessment_counts_from_the_referral_and_not_from_its_own_start(story, authorised, state, took):
    found = reviewed(a_referral(assessed("2025-06-16", authorised)))
    assert states(found, "first-assessment") == {state: 1}, story
    assert of(found, "first-assessment").middle == took


def test_a_later_assessment_counts_from_its_own_start():
    found = reviewed(a_referral(assessed("2025-06-02", "2025-07-01") + assessed("2025-10-01", "2025-11-12")))
    assert states(found, "first-assessment") == {"in time": 1}
    assert states(found, "later-assessment") == {"in time": 1}


@pytest.mark.parametrize(
    ("as_of", "state"), [(date(2025, 8, 4), "open, still in time"), (date(2025, 8, 5), "open, and over")]
)
def test_an_assessment_that_goes_on_is_over_only_after_its_day(as_of, state):
    assert states(reviewed(a_referral(assessed("2025-06-02")), as_of=as_of), "first-assessment") == {state: 1}


def test_what_happened_after_the_day_of_the_report_has_not_happened_yet():
    found = reviewed(a_referral(assessed("2025-06-02", "2025-09-01")), as_of=date(2025, 8, 1))
    assert states(found, "first-assessment") == {"open, still in time": 1}


def test_an_assessment_that_ended_with_our_work_is_not_called_over():
    assert states(reviewed(a_referral(assessed("2025-06-02"), closed="2025-09-30")), "first-assessment") == {}


@pytest.mark.parametrize(("story", "conference", "state"), [
    # 15 working days from Mon 2 June 2025 are three clear weeks: Mon 23 June
    ("the day before",     "2025-06-20", "in time"),
    ("the day",            "2025-06-23", "in time"),
    ("the day after",      "2025-06-24", "over"),
    ("not held at all",    "",           "open, and over"),
])  # fmt: skip
def test_a_conference_counts_from_the_start_of_the_enquiry(story, conference, state):
    assert states(reviewed(a_referral(enquired("2025-06-02", conference))), "initial-conference") == {state: 1}, story


def test_an_enquiry_that_needed_no_conference_is_not_asked_for_one():
    assert states(reviewed(a_referral(enquired("2025-06-02", not_required="true"))), "initial-conference") == {}


@pytest.mark.parametrize(("story", "reviews", "ended", "first", "later"), [
    ("both in time, and the next not due",      ["2025-06-30", "2025-12-30"], "",           {"in time": 1}, {"in time": 1, "open, still in time": 1}),
    ("the first a day over",                    ["2025-07-01", "2025-12-30"], "",           {"over": 1},    {"in time": 1, "open, still in time": 1}),
    ("the second a day over six months",        ["2025-06-30", "2025-12-31"], "",           {"in time": 1}, {"over": 1, "open, still in time": 1}),
    ("nobody came together since June",         ["2025-06-30"],               "",           {"in time": 1}, {"open, and over": 1}),
    ("the plan ended before the next was due",  ["2025-06-30"],               "2025-12-30", {"in time": 1}, {}),
    ("the plan ran on past it, and ended",      ["2025-06-30"],               "2025-12-31", {"in time": 1}, {"over": 1}),
    ("no review at all",                        [],                           "",           {"open, and over": 1}, {}),
])  # fmt: skip
def test_reviews_count_from_the_plan_and_then_from_each_review(story, reviews, ended, first, later):
    found = reviewed(a_referral(planned("2025-03-30", *reviews, ended=ended), on="2025-03-01"))
    assert (states(found, "first-review"), states(found, "later-review")) == (first, later), story


@pytest.mark.parametrize(("began", "ended", "listed"), [
    ("2024-12-30", "", 1), ("2024-12-31", "", 0), ("2024-06-03", "2026-03-30", 0), ("2024-06-03", "2026-04-30", 1),
])  # fmt: skip
def test_a_plan_open_for_more_than_fifteen_months_is_listed(began, ended, listed):
    assert of(reviewed(a_referral(planned(began, ended=ended))), "long-plan").all == listed


def test_a_second_plan_is_seen_by_its_number_or_by_the_plan_before_it():
    by_number = reviewed(a_referral(planned("2025-06-02", before=1)))
    in_file = reviewed(a_referral(planned("2024-06-03", ended="2025-01-10") + planned("2025-06-02")))
    assert of(by_number, "second-plan").rows[0].took is None
    assert (of(in_file, "second-plan").rows[0].took, of(in_file, "second-plan").all) == (143, 1)


@pytest.mark.parametrize(("again", "listed"), [("2026-02-28", 1), ("2026-03-01", 0)])
def test_a_child_referred_again_within_twelve_months_is_listed(again, listed):
    twice = (
        a_child(referral="")
        .replace("2021-09-04", "2025-02-28")
        .replace(
            "</Child>",
            f"<CINdetails><CINreferralDate>{again}</CINreferralDate><ReferralNFA>true</ReferralNFA></CINdetails></Child>",
        )
    )
    assert of(reviewed(twice), "referred-again").all == listed


@pytest.mark.parametrize(
    ("nfa", "inside", "listed"), [("false", "", 1), ("true", "", 0), ("false", assessed("2025-06-02", "2025-07-01"), 0)]
)
def test_what_was_closed_without_an_assessment_is_listed_unless_no_work_was_meant(nfa, inside, listed):
    assert of(reviewed(a_referral(inside, closed="2025-09-01", nfa=nfa)), "closed-without-assessment").all == listed


def test_dates_that_cannot_both_be_right_are_listed_and_counted_nowhere_else():
    found = reviewed(a_referral(assessed("2025-06-02", "2025-05-01")))
    assert of(found, "first-assessment").all == 0
    assert of(found, "dates-to-check").rows[0].note == "Assessments after a referral: 2025-05-01 is before 2025-06-02"


def test_a_date_that_cannot_be_read_is_a_fault_of_the_file_and_not_a_late_child():
    found = reviewed(a_referral(assessed("2025-06-02", "31/07/2025")))
    assert of(found, "first-assessment").all == 0
    assert found.problems == 1


def test_work_from_before_the_rule_is_not_judged_by_it():
    found = reviewed(a_referral(assessed("2012-06-01", "2012-12-03"), on="2012-06-01"))
    assert of(found, "first-assessment").all == 0


def test_each_month_says_how_many_began_in_it_and_a_month_without_any_is_there_too(tmp_path):
    path = tmp_path / "census.xml"
    path.write_text(a_census(
        a_referral(assessed("2025-06-02", "2025-07-01"), child_id="A"), a_referral(assessed("2025-06-02", "2025-10-01"), child_id="B"),
        a_referral(assessed("2025-08-04", "2025-09-01"), on="2025-08-04", child_id="C"),
    ))  # fmt: skip
    assert run(path, "--json")["questions"][0]["months"] == [
        {"month": "Jun 2025", "in_time": 1, "over": 1, "open": 0},
        {"month": "Jul 2025", "in_time": 0, "over": 0, "open": 0},
        {"month": "Aug 2025", "in_time": 1, "over": 0, "open": 0},
    ]


def run(path, *words):
    """The command in a process of its own, where Django has no settings."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("DJANGO", "DATABASE", "GOLDENTHREAD"))
    }
    done = subprocess.run(
        [sys.executable, "-m", "goldenthread", "review-census", str(path), *words],
        capture_output=True, text=True, check=False, env=environment | {"PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout) if "--json" in words else done.stdout


def test_it_needs_no_settings_and_no_database(tmp_path):
    path = tmp_path / "census.xml"
    write_uneven_council(path, children=60)
    said = run(path, "--out", str(tmp_path / "report.html"), "--csv", str(tmp_path / "all.csv"))
    assert "60 children, as things stood on 2026-03-31" in said
    assert (tmp_path / "report.html").stat().st_mode & 0o077 == 0


class Page(HTMLParser):
    """What a reader's machine would fetch or run, what is left open, and the words."""

    VOID = ("meta", "br", "path", "rect")

    def __init__(self, text):
        super().__init__()
        self.open, self.ids, self.refers, self.words = [], [], [], ""
        self.tags = set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.tags.add(tag)
        self.ids += [found["id"]] if "id" in found else []
        self.refers += [value for name, value in attrs if name in ("href", "src")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in self.VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data


def page_of(found, named="census.xml"):
    file = io.StringIO()
    write_page(found, file, named=named)
    return file.getvalue()


def test_the_report_is_one_page_that_fetches_and_runs_nothing(tmp_path):
    path = tmp_path / "census.xml"
    write_uneven_council(path, children=120)
    with path.open("rb") as file:
        page = Page(page_of(review(file)))
    assert page.open == []
    assert not page.tags & {"script", "link", "img", "iframe", "object"}
    assert all(refer.startswith("#") for refer in page.refers)
    assert {refer[1:] for refer in page.refers} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_every_drawing_has_its_numbers_as_a_table_too(tmp_path):
    path = tmp_path / "census.xml"
    write_uneven_council(path, children=120)
    with path.open("rb") as file:
        text = page_of(review(file))
    for figure in re.findall(r"<figure>.*?</figure>", text, flags=re.DOTALL):
        assert 'role="img"' in figure
        assert "<desc" in figure
        assert "<table" in figure


def test_no_word_of_the_file_becomes_markup_or_a_formula():
    nasty = "=cmd|' /C calc'!A0&lt;script&gt;alert(1)&lt;/script&gt;"
    found = reviewed(a_referral(closed="2025-09-01", child_id=nasty))
    text = page_of(found, named="<img src=x onerror=alert(1)>.xml")
    assert "<script>" not in text
    assert "<img" not in text
    file = io.StringIO()
    assert write_lines(found, file) == 1
    row = list(csv.reader(io.StringIO(file.getvalue())))[1]
    assert row[1].startswith("'=cmd")


def test_the_spreadsheet_has_a_line_for_every_child_and_thing_that_is_over_or_listed(tmp_path):
    path = tmp_path / "census.xml"
    write_uneven_council(path, children=300)
    with path.open("rb") as file:
        found = review(file)
    lines = io.StringIO()
    assert (
        write_lines(found, lines)
        == sum(len(answer.rows) for answer in found.answers)
        == lines.getvalue().count("\n") - 1
    )
    assert all(one.state is State.LISTED or one.state.is_over for answer in found.answers for one in answer.rows)


@pytest.mark.parametrize(
    "name", [*sorted(path.name for path in FILES.glob("census_*.xml")), "faults_of_every_kind.xml"]
)
def test_the_small_files_of_every_year_are_reviewed(name, capsys, tmp_path):
    assert review_census.run([str(FILES / name), "--out", str(tmp_path / "report.html"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["children"] > 0
    Page((tmp_path / "report.html").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "name",
    [
        "not_xml.csv",
        "entity_bomb.xml",
        "cut_short.xml",
        "wrong_root.xml",
        "another_collection.xml",
        "outside_entity.xml",
    ],
)
def test_a_file_that_is_unreadable_or_unsafe_is_refused_and_nothing_is_written(name, capsys, tmp_path):
    out = tmp_path / "report.html"
    assert review_census.run([str(FILES / name), "--out", str(out)]) == 1
    assert capsys.readouterr().err.startswith("Refused: ")
    assert list(tmp_path.iterdir()) == []


def test_without_a_reference_date_it_asks_for_a_day():
    with pytest.raises(NoDay, match="--as-of"):
        review(io.BytesIO(a_census(a_child()).replace("<ReferenceDate>2026-03-31</ReferenceDate>", "").encode()))


@pytest.mark.parametrize("words", [["no-such-file.xml"], [], [str(FILES / "census_2025.xml"), "--as-of", "2026-02-30"],
    [str(FILES / "census_2025.xml"), "--out", str(FILES / "census_2025.xml")]])  # fmt: skip
def test_words_that_are_not_understood_are_answered_and_no_census_is_overwritten(words, capsys):
    before = (FILES / "census_2025.xml").read_bytes()
    assert review_census.run(words) == 2
    assert capsys.readouterr().err
    assert (FILES / "census_2025.xml").read_bytes() == before


SHARED = ROOT.parent / "shared" / "fixtures" / "cin"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the sector's own sample files are not beside this clone")
@pytest.mark.parametrize("path", sorted(SHARED.rglob("*.xml")), ids=lambda path: path.name)
def test_the_sectors_own_sample_files_are_reviewed(path, capsys):
    assert review_census.run([str(path), "--json", "--as-of", "2026-03-31"]) in (0, 1)
    assert capsys.readouterr()
