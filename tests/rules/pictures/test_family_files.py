"""Families drawn from files: our own JSON and GEDCOM 5.5.1 and 7. A bad file is refused with its line and what to do."""

import json
from datetime import date

import pytest

from goldenthread.commands import genogram as command
from goldenthread.design.pictures.genogram import Being, Bond, Child, Link, Symbol, draw
from goldenthread.design.pictures.genogram.files import FileRefused, family_of_gedcom, family_of_json, read_family

ON = date(2026, 4, 1)
GEDCOM_7 = """0 HEAD
1 GEDC
2 VERS 7.0
0 @I1@ INDI
1 NAME Rose /Pike/
1 SEX F
1 BIRT
2 DATE 3 MAY 1954
0 @I2@ INDI
1 NAME Len /Pike/
1 SEX M
1 BIRT
2 DATE ABT 1950
1 DEAT
2 DATE 2001
0 @I3@ INDI
1 NAME Lee /Pike/
1 SEX M
1 BIRT
2 DATE 2 APR 1982
1 FAMC @F1@
0 @I4@ INDI
1 NAME Gail
2 GIVN Gail
2 SURN Shaw
1 SEX X
0 @I5@ INDI
1 NAME Amal //
1 BIRT
2 DATE 1 JAN 2017
1 FAMC @F2@
2 PEDI ADOPTED
0 @F1@ FAM
1 HUSB @I2@
1 WIFE @I1@
1 MARR
2 DATE 1975
1 CHIL @I3@
0 @F2@ FAM
1 HUSB @I3@
1 WIFE @I4@
1 MARR
2 DATE 4 JUN 2010
1 DIV Y
1 CHIL @I5@
0 TRLR
"""
OUR_OWN = {
    "people": [
        {"id": "kelly", "name": "Kelly Marsh", "shape": "circle", "born": "1984-02-14"},
        {"id": "unknown"},
        {"id": "ivy", "name": "Ivy Marsh", "shape": "circle", "born": 2016, "about": True, "notes": ["Igbo"]},
        {"id": "bump", "name": "Baby", "due": "2026-08-01"},
    ],
    "couples": [
        {"a": "unknown", "b": "kelly", "children": ["ivy", {"id": "bump", "link": "birth"}], "bond": "separated"}
    ],
    "households": [{"name": "Mum’s", "members": ["kelly", "ivy"]}],
}


def test_a_gedcom_family_has_its_people_couples_and_ways_of_belonging() -> None:
    """Serves: K1.09a"""
    family = family_of_gedcom(GEDCOM_7.encode(), on=ON).family
    people = {one.called: one for one in family.people}
    assert people["Rose Pike"].age == 71  # 3 May 1954 to 1 April 2026
    assert people["Lee Pike"].age == 43  # the day before his birthday
    assert people["Len Pike"].years == "1950–2001"
    assert people["Gail Shaw"].symbol is Symbol.DIAMOND
    first, second = family.couples
    assert (first.bond, first.dates) == (Bond.MARRIED, "m 1975")
    assert (second.bond, second.dates) == (Bond.DIVORCED, "m 2010")
    assert second.children == (Child(people["Amal"].key, Link.ADOPTED),)
    draw(family, key="f", title="f")


def test_an_older_gedcom_file_with_its_own_line_ends_and_marks_is_read() -> None:
    """5.5.1: CR LF, a byte-order mark, CONC and CONT, a charset of its own."""
    text = "\ufeff0 HEAD\r\n1 CHAR UTF-8\r\n0 @A@ INDI\r\n1 NAME Zoë /d'\r\n2 CONC Arcy/\r\n1 NOTE one\r\n2 CONT two\r\n0 TRLR\r\n"
    assert [one.called for one in family_of_gedcom(text.encode(), on=ON).family.people] == ["Zoë d'Arcy"]


def test_somebody_the_file_does_not_name_stands_for_somebody_not_known() -> None:
    text = GEDCOM_7.replace("Rose /Pike/", "Unknown //")
    assert family_of_gedcom(text.encode(), on=ON).family.people[0].being is Being.PLACEHOLDER


@pytest.mark.parametrize(
    ("story", "content", "says", "line"),
    [
        ("not GEDCOM at all", "hello", "must begin with 0 HEAD", 1),
        ("no head", "0 @I1@ INDI\n", "must begin with 0 HEAD", 1),
        ("a line that is none", "0 HEAD\n1 GEDC\nhello there\n", "level, tag, value", 3),
        ("a level too deep", "0 HEAD\n2 VERS 7.0\n", "at level 2, but the line before it is at 0", 2),
        ("a wife who is not there", GEDCOM_7.replace("1 WIFE @I4@", "1 WIFE @I9@"), "WIFE points to @I9@, who is not in the file", 41),
        ("nobody in it", "0 HEAD\n0 TRLR\n", "nobody in the file", None),
        ("ANSEL", "0 HEAD\n1 CHAR ANSEL\n0 TRLR\n", "Export it again as UTF-8", 2),
    ],
)  # fmt: skip
def test_a_bad_gedcom_file_is_refused_with_its_line(story: str, content: str, says: str, line: int | None) -> None:
    with pytest.raises(FileRefused, match=says) as refused:
        family_of_gedcom(content.encode(), on=ON)
    assert refused.value.line == line


def test_a_letter_that_is_not_utf_8_is_refused_with_its_line() -> None:
    with pytest.raises(FileRefused) as refused:
        family_of_gedcom(b"0 HEAD\n0 @A@ INDI\n1 NAME Zo\xeb\n", on=ON)
    assert refused.value.line == 3


def test_our_own_file_says_what_a_picture_can_show() -> None:
    family = family_of_json(json.dumps(OUR_OWN).encode(), on=ON).family
    people = {one.key: one for one in family.people}
    assert (people["kelly"].age, people["ivy"].age) == (42, 10)
    assert people["unknown"].being is Being.PLACEHOLDER
    assert people["bump"].being is Being.PREGNANCY
    assert (family.index, family.couples[0].bond) == (people["ivy"], Bond.SEPARATED)
    assert ">Igbo</text>" in draw(family, key="f", title="f")


def changed(**more: object) -> bytes:
    return json.dumps(OUR_OWN | more).encode()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b'{"people": [\n  {"id": "a",}\n]}', "Line 2: This is not JSON"),
        (b"[]", "must be an object"),
        (changed(people=[]), "nobody under people"),
        (changed(people=[{"id": "kelly", "shape": "hexagon"}]), "'hexagon' is not one of square, circle, diamond"),
        (changed(people=[{"id": "kelly", "born": "1984-13-40"}]), "born must be a day like 2016-05-14"),
        (changed(people=[{"id": "kelly", "weight": 3}]), "'weight', which is not known"),
        (changed(couples=[{"a": "kelly", "b": "nobody"}]), "not among its people: nobody"),
        (changed(couples=[{"a": "kelly", "bond": "it is complicated"}]), "'it is complicated' is not one of married"),
        (changed(left_of=[["kelly"]]), "left_of must hold pairs"),
    ],
)
def test_a_bad_file_of_ours_is_refused_with_what_to_do(content: bytes, says: str) -> None:
    with pytest.raises(FileRefused) as refused:
        family_of_json(content, on=ON)
    assert says in str(refused.value)


def test_the_command_draws_and_says_where(tmp_path, capsys) -> None:
    """Serves: K1.09a, P.12"""
    (tmp_path / "pike.ged").write_text(GEDCOM_7)
    out = tmp_path / "pike.html"
    assert command.run([str(tmp_path / "pike.ged"), "--out", str(out), "--about", "Amal", "--on", "2026-04-01"]) == 0
    assert "5 people drawn in" in capsys.readouterr().out
    page = out.read_text()
    assert "<title>Family of Amal</title>" in page
    assert "9, adopted child of Lee Pike and Gail Shaw" in page
    assert read_family(tmp_path / "pike.ged", on=ON).family.people


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (["{tmp}/none.ged"], 2, "There is no file"),
        (["{tmp}/bad.ged", "--out", "{tmp}/o.svg"], 1, "Refused: Line 1"),
        (["{tmp}/ok.ged", "--out", "{tmp}/o.svg", "--about", "Nobody"], 1, "Nobody in the file is called Nobody"),
        (["{tmp}/ok.ged", "--out", "{tmp}/o.pdf"], 2, "ends in .svg or .html"),
    ],
)
def test_the_command_refuses_in_words(tmp_path, capsys, words, status, says) -> None:
    (tmp_path / "bad.ged").write_text("nothing")
    (tmp_path / "ok.ged").write_text(GEDCOM_7)
    assert command.run([word.format(tmp=tmp_path) for word in words]) == status
    assert says in capsys.readouterr().err
