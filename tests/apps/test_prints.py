"""Prints: tagged so that a screen reader reads them, quick enough, and of a long record in several files. Serves: K9.W5"""

import io

import pikepdf
import pytest
from django.test import Client
from django.urls import reverse

from cast.days import ago
from cast.notes import a_note
from cast.story import a_line
from goldenthread.access.models import LogEntry
from goldenthread.casework.record import printing
from goldenthread.casework.record.lines import queries

pytestmark = pytest.mark.django_db


def pages_of(answer):
    return pikepdf.open(io.BytesIO(answer.content)).pages


def tags(answer, wanted):
    """Every element of this sort in the structure of a PDF."""
    found = []
    with pikepdf.open(io.BytesIO(answer.content)) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") == wanted:
                found.append(dict(one.A.items()) if "/A" in one else {})
    return found


def test_every_heading_of_a_table_says_whether_it_heads_a_column_or_a_row(browser: Client, farah, mia):
    for number in range(3):
        a_line(mia, by=farah, on=ago(number))
    answer = browser.get(reverse("print_chronology", args=[mia.pk]))
    scopes = [str(one["/Scope"]) for one in tags(answer, "/TH")]
    assert scopes.count("/Row") == 3
    assert scopes.count("/Column") == 3, "when, what happened, and for Mia"


def test_a_print_unpacks_each_font_once_in_a_process(browser: Client, farah, mia, monkeypatch):
    from fontTools.ttLib import woff2

    unpacked, real = [], woff2.decompress
    monkeypatch.setattr(woff2, "decompress", lambda *told: (unpacked.append(1), real(*told)))
    printing._unpacked.cache_clear()
    for _ in range(2):
        printing.pdf(
            '<!doctype html><html lang="en"><head><title>A</title><link rel="stylesheet" href="fonts.css"></head><body>A</body></html>'
        )
    assert 1 <= len(unpacked) <= 8


def test_what_was_looked_for_is_printed_and_its_words_travel_by_post(browser: Client, farah, mia):
    a_note(mia, by=farah, headline="The door", words="She painted the door.")
    a_note(mia, by=farah, headline="Toast", words="The kitchen smelt of toast.")
    record = browser.post(reverse("child_record", args=[mia.pk]), {"words": "door"}).content.decode()
    assert 'name="words" value="door"' in record.split("Print these lines (PDF)")[0]
    asked = reverse("print_record", args=[mia.pk])
    page = browser.post(asked + "?as=page", {"words": "door"}).content.decode()
    assert "She painted the" in page
    assert "toast" not in page
    assert "with “door”" in page
    assert LogEntry.objects.filter(did="printed the record", because__endswith="door").exists()


def test_a_record_too_long_for_one_file_is_printed_by_year_and_in_parts(browser: Client, farah, mia, monkeypatch):
    monkeypatch.setattr(queries, "MOST_IN_A_PRINT", 2)
    for number in range(5):
        a_note(mia, by=farah, headline=f"Visit {number}", kind="call", on=ago(number))
    year = ago(0).year
    record = browser.get(reverse("child_record", args=[mia.pk])).content.decode()
    assert "Print all of it, in several files" in record
    assert [f"from={year}&amp;year={year}&amp;part={part}" in record for part in (1, 2, 3, 4)] == [
        True,
        True,
        True,
        False,
    ]
    asked = reverse("print_record", args=[mia.pk])
    printed = [
        browser.get(asked, {"from": year, "year": year, "part": part, "as": "page"}).content.decode()
        for part in (1, 2, 3)
    ]
    assert [[f"Visit {number}" in page for number in range(5)] for page in printed] == [
        [True, True, False, False, False], [False, False, True, True, False], [False, False, False, False, True],
    ]  # fmt: skip
    assert "Part 3, the last" in printed[2]
    assert (
        browser.get(asked, {"from": year, "year": year, "part": 3})["Content-Disposition"]
        == f'inline; filename="record-{mia.pk}-{year}-3.pdf"'
    )


def test_a_short_record_is_one_file(browser: Client, farah, mia):
    a_note(mia, by=farah)
    record = browser.get(reverse("child_record", args=[mia.pk])).content.decode()
    assert "in several files" not in record
    assert "Part 1" not in browser.get(reverse("print_record", args=[mia.pk]), {"as": "page"}).content.decode()
    assert len(pages_of(browser.get(reverse("print_record", args=[mia.pk])))) == 1
