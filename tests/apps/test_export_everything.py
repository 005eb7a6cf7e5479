"""Everything goes out, any day: every table, described, exact, and without what is locked from whoever asks. Serves: T.24"""

import csv
import io
import zipfile

import pytest
from django.urls import reverse

from cast.days import TODAY
from cast.files import kept
from cast.people import a_child, a_locked_child, a_parent_of, lives_at
from cast.signing_in import browser_of
from cast.thread import a_whole_thread
from cast.workers import a_worker
from goldenthread.access.models import LogEntry
from goldenthread.people.models import Person
from goldenthread.returns.leaving.tables import columns, tables
from goldenthread.returns.leaving.writing import NotEmpty, write_folder
from goldenthread.returns.sheets.reading import unguarded

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def uploads(settings, tmp_path):
    settings.UPLOADS_FOLDER = tmp_path / "uploads"


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def test_every_table_is_written_with_every_row_and_column(tmp_path):
    kept("census_2021.xml")
    counts = write_folder(tmp_path / "out", on=TODAY)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        f"{model._meta.db_table}.csv" for model in tables()
    } | {"columns.csv", "files.csv", "README.txt"}
    people = rows((tmp_path / "out/people_person.csv").read_text())
    assert [row["placeholder"] for row in people] == ["Child MADEUP001", "Child MADEUP002"]
    assert set(people[0]) == {field.attname for field in Person._meta.concrete_fields}
    assert counts["casework_referral"] == 2


def test_what_goes_out_is_what_was_written_less_one_apostrophe(tmp_path):
    words = [
        "=cmd|'/c calc'!A1",
        "'tis",
        "+44 7700",
        "-",
        "@home",
        "\tTab",
        'a "quoted" one',
        "two\nlines",
        "’Łukasz",
        "plain",
    ]
    for word in words:
        Person.objects.create(shown_given="Mia", about_me=word)
    write_folder(tmp_path / "out", on=TODAY)
    cells = [row["about_me"] for row in csv.DictReader((tmp_path / "out/people_person.csv").open(newline=""))]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)
    assert [cell[1:] if cell.startswith("'") else cell for cell in cells] == words
    assert unguarded(cells[0]) == words[0]


def test_every_column_is_described_and_sorted(tmp_path):
    write_folder(tmp_path / "out", on=TODAY)
    told = {(row["table"], row["column"]): row for row in rows((tmp_path / "out/columns.csv").read_text())}
    assert {(model._meta.db_table, field.attname) for model in tables() for field in columns(model)} == set(told)
    assert told["people_person", "born_on"]["privacy"] == "personal"
    assert told["people_person", "merged_into_id"]["points_to"] == "people_person"
    assert "Date of birth" in told["people_person", "born_on"]["what_it_holds"]
    ours = [
        row
        for row in told.values()
        if not row["table"].endswith("event")
        and row["column"] != "id"
        and row["table"].split("_")[0] in ("people", "casework", "access", "returns")
    ]
    assert [
        row["table"] + "." + row["column"] for row in ours if not row["what_it_holds"] or row["privacy"] == "technical"
    ] == ["access_worker.last_login"]  # Django's own column


def test_passwords_never_go_out(tmp_path):
    a_worker(password="three-ducks-on-the-canal")
    write_folder(tmp_path / "out", on=TODAY)
    everything = "".join(path.read_text() for path in (tmp_path / "out").iterdir())
    assert "argon2" not in everything
    assert "access_worker,password" not in everything


def test_nothing_is_overwritten(tmp_path):
    (tmp_path / "something").write_text("kept")
    with pytest.raises(NotEmpty):
        write_folder(tmp_path, on=TODAY)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["something"]


def everything_of(browser):
    answer = browser.post(reverse("export"), {"because": "We move to another system on 3 March."})
    archive = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))
    return {name: archive.read(name).decode() for name in archive.namelist()}


def test_a_page_export_leaves_out_every_row_of_a_locked_child_however_far_away():
    officer = a_worker("data_officer", called="Priya Nair")
    mia, wren = a_child("Mia Carter"), a_locked_child("Wren Ashby")
    for child in (mia, wren):
        a_whole_thread(child)
        lives_at(child, lines=f"1 {child.shown_family} Street")
        a_parent_of(child, called=f"Parent {child.shown_family}")
    out = everything_of(browser_of(officer))
    assert [row["shown_given"] for row in rows(out["people_person.csv"])] == ["Mia", "Parent", "Parent"]
    for table in (
        "casework_referral",
        "casework_concernchild",
        "casework_need",
        "casework_measure",
        "casework_reading",
        "people_personname",
        "people_parentage",
    ):
        numbers = {row.get("child_id") or row.get("person_id") for row in rows(out[f"{table}.csv"])}
        assert str(wren.pk) not in numbers, table
    assert len(rows(out["casework_measure.csv"])) == 1
    assert "Wren" not in "".join(out.values())
    assert "Records locked from whoever asked" in out["README.txt"]


def test_a_page_export_asks_why_and_the_log_keeps_it():
    browser = browser_of(a_worker("data_officer", called="Priya Nair"))
    assert "Say why you need everything" in browser.post(reverse("export"), {"because": ""}).content.decode()
    everything_of(browser)
    line = LogEntry.objects.get(did="wrote everything out")
    assert (line.worker_name, line.because) == ("Priya Nair", "We move to another system on 3 March.")
