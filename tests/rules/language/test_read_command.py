"""`python -m goldenthread read`: files in, questions out; a JSON line for each text. Serves: K9.01, K1.17, E.03"""

import json
import zipfile

import pytest

from goldenthread.commands.read import run

DOCX = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    "<w:p><w:r><w:t>He suffers </w:t></w:r><w:r><w:t>from asthma.</w:t></w:r></w:p></w:body></w:document>"
)


def findings(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_text_is_one_line_of_json(tmp_path, capsys):
    file = tmp_path / "note.txt"
    file.write_text("He suffers from asthma.", encoding="utf-8")
    assert run([str(file), "--json"]) == 1
    (line,) = findings(capsys)
    (one,) = line["findings"]
    assert (one["start"], one["end"], one["text"], one["kind"]) == (3, 15, "suffers from", "stigma")
    assert set(one) == {"start", "end", "text", "kind", "says", "question", "suggest", "entry"}


def test_nothing_to_ask_is_nought(tmp_path, capsys):
    file = tmp_path / "note.md"
    file.write_text("Tobi ate an egg.", encoding="utf-8")
    assert run([str(file)]) == 0
    assert "Nothing to ask." in capsys.readouterr().out


def test_each_row_of_a_column_is_a_text(tmp_path, capsys):
    file = tmp_path / "notes.csv"
    file.write_text('id,what\na1,"MGM rang, twice"\na2,Tobi slept\n', encoding="utf-8")
    assert run([str(file), "--json", "--column", "what"]) == 1
    first, second = findings(capsys)
    assert first["id"] == "a1"
    assert first["findings"][0]["kind"] == "acronym"
    assert second["findings"] == []


def test_a_column_that_is_not_there_is_named(tmp_path, capsys):
    file = tmp_path / "notes.csv"
    file.write_text("one,two\n1,2\n", encoding="utf-8")
    assert run([str(file), "--column", "three"]) == 1
    assert "one, two" in capsys.readouterr().err


def test_json_lines_and_word_documents(tmp_path, capsys):
    lines = tmp_path / "notes.jsonl"
    lines.write_text('{"id": 7, "text": "He is a druggie."}\n"Tobi slept."\n', encoding="utf-8")
    assert run([str(lines), "--json"]) == 1
    first, second = findings(capsys)
    assert first["id"] == "7"
    assert first["findings"]
    assert not second["findings"]
    word = tmp_path / "note.docx"
    with zipfile.ZipFile(word, "w") as packed:
        packed.writestr("word/document.xml", DOCX)
    assert run([str(word), "--json"]) == 1
    assert findings(capsys)[0]["findings"][0]["text"] == "suffers from"


def test_a_page_holds_text_and_questions_and_escapes_both(tmp_path, capsys):
    file, page = tmp_path / "note.txt", tmp_path / "report.html"
    file.write_text("<script>alert(1)</script> He suffers from asthma.", encoding="utf-8")
    assert run([str(file), "--out", str(page)]) == 1
    written = page.read_text(encoding="utf-8")
    assert "<script>" not in written
    assert "<mark>suffers from</mark>" in written
    assert page.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("words", [[], ["--nonsense"], ["x.txt", "--field", "poem"]])
def test_words_it_does_not_understand(words, capsys):
    assert run(words) == 2


def test_a_file_that_is_not_there(capsys):
    assert run(["nowhere.txt"]) == 1
    assert "There is no file" in capsys.readouterr().err


def test_a_kind_that_is_not_read(tmp_path, capsys):
    file = tmp_path / "note.xyz"
    file.write_text("x", encoding="utf-8")
    assert run([str(file)]) == 1
    assert "Save it as" in capsys.readouterr().err
