"""`python -m goldenthread smart`: steps from a file, from a table or piped in; a line of JSON each, a page, and an answer by exit status."""

import io
import json

import pytest

from goldenthread.commands import smart

STEPS = "Mum will take Leah to the dentist by 30 April.\n\nReferral to be made to CAMHS.\n"


@pytest.fixture
def steps(tmp_path):
    path = tmp_path / "steps.txt"
    path.write_text(STEPS)
    return path


def test_each_line_gives_a_line_of_json_with_places_in_its_text(steps, capsys):
    """Serves: K4.03"""
    assert smart.run([str(steps), "--json"]) == 1
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["line"], first["smart"], second["line"], second["smart"]) == (1, True, 3, False)
    assert first["questions"]["when"] == {
        "state": "found", "found": [{"start": 34, "end": 45, "text": "by 30 April"}], "says": "Found: “by 30 April”.", "asks": "",
    }  # fmt: skip
    assert {key: one["state"] for key, one in second["questions"].items()} == {
        "who": "ask", "what": "found", "when": "missing", "how_known": "missing", "difference": "missing",
    }  # fmt: skip
    assert set(first["asked"]) == {"achievable", "realistic"}


def test_nothing_to_ask_of_any_step_is_exit_0(tmp_path, capsys):
    path = tmp_path / "one.txt"
    path.write_text("Mum will ring Nan on Friday.\n")
    assert smart.run([str(path)]) == 0
    assert "✓ By when, or how often? Found: “on Friday”." in capsys.readouterr().out


def test_steps_can_be_piped_in(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Mum’ll ring Nan on Friday.".encode())))
    assert smart.run(["-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "Mum’ll ring Nan on Friday."


def test_a_column_of_a_table_is_read(tmp_path, capsys):
    path = tmp_path / "plan.csv"
    path.write_text('\ufeffNo,Action\n1,"Mum will ring Nan,\non Friday."\n2,\n3,Engage.\n', encoding="utf-8")
    assert smart.run([str(path), "--json"]) == 1
    assert [json.loads(line)["text"] for line in capsys.readouterr().out.splitlines()] == [
        "Mum will ring Nan,\non Friday.",
        "Engage.",
    ]
    assert smart.run([str(path), "--column", "action"]) == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["no-such-file.txt"], "There is no file no-such-file.txt."),
        (["{csv}", "--column", "What"], "No column What found."),
        (["{binary}"], "This is not a text file."),
    ],
)
def test_what_cannot_be_read_says_what_to_do(words, says, tmp_path, capsys):
    (tmp_path / "plan.csv").write_text("No,Action\n1,Engage\n")
    (tmp_path / "picture").write_bytes(b"\x89PNG\0\0")
    given = [word.format(csv=tmp_path / "plan.csv", binary=tmp_path / "picture") for word in words]
    assert smart.run(given) == 2
    assert says in capsys.readouterr().err


def test_a_spreadsheet_of_windows_is_read(tmp_path, capsys):
    path = tmp_path / "plan.csv"
    path.write_bytes("Step\nMum’s sister will ring on Friday.\n".encode("cp1252"))
    assert smart.run([str(path)]) == 0
    assert "Mum’s sister" in capsys.readouterr().out


def test_the_page_needs_nothing_else_and_escapes_what_it_was_given(tmp_path):
    steps, page = tmp_path / "steps.txt", tmp_path / "report.html"
    steps.write_text("Mum will ring <script>alert(1)</script> on Friday.\nEngage.\n")
    assert smart.run([str(steps), "--out", str(page)]) == 1
    text = page.read_text()
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert "Found: “on Friday”." in text
    assert "http" not in text
    assert "smart" not in text.replace("goldenthread smart", "").lower()
    assert page.stat().st_mode & 0o077 == 0


def test_the_steps_are_not_written_over(steps, capsys):
    assert smart.run([str(steps), "--out", str(steps)]) == 2
    assert steps.read_text() == STEPS
