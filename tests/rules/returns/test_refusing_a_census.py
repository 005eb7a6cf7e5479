"""Files that are refused whole: unreadable, unsafe, or not a census. Nothing of them may be kept. Serves: T.24

The control is the same file made sound, which is read.
"""

import io
import time

import pytest

from cast.census.making import FILES, a_census, a_child
from goldenthread.returns.cin.problems import FileRefused
from goldenthread.returns.cin.reader import read
from goldenthread.returns.cin.safe_xml import Limits

SOUND = a_census(a_child())


def refusal(content: bytes, *, limits: Limits | None = None) -> FileRefused:
    """The refusal of this file, which must come before its first child."""
    with pytest.raises(FileRefused) as refused:
        read(io.BytesIO(content), on_problem=lambda problem: None, limits=limits)
    return refused.value


def children_of(content: bytes, *, limits: Limits | None = None) -> int:
    return len(list(read(io.BytesIO(content), on_problem=lambda problem: None, limits=limits)))


@pytest.mark.parametrize(
    ("name", "words", "line"),
    [
        ("cut_short.xml", "cut short", 21),
        ("document_type.xml", "document type", None),
        ("outside_entity.xml", "document type", None),
        ("entity_bomb.xml", "document type", None),
        ("wrong_root.xml", "begins with <Children>", 2),
        ("another_collection.xml", "SCH collection", 2),
        ("wrong_encoding.xml", "encoding", 3),
        ("not_xml.csv", "not an XML file", 1),
    ],
)
def test_a_file_that_cannot_be_trusted_is_refused_and_says_what_to_do(name, words, line):
    refused = refusal((FILES / name).read_bytes())
    assert words in refused.says
    assert refused.line == line


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"PK\x03\x04rest", "spreadsheet"),
        (b"%PDF-1.7 <", "PDF"),
        (b"\xd0\xcf\x11\xe0 <", "Excel"),
        (b"\x00\x01\x02<Message/>", "not well-formed"),
        (b"<Message><Children></Message>", "not well-formed"),
        (b"<Message>&nbsp;</Message>", "not well-formed"),
        (b"<Message a='1' a='2'/>", "not well-formed"),
        (b"<!-- only a comment -->", "does not begin"),
        (b"<Message/><Message/>", "not well-formed"),
        (('<?xml version="1.0" encoding="UTF-7"?>' + SOUND).encode(), "UTF-7"),
        (('<?xml version="1.0" encoding="cp037"?>' + SOUND).encode(), "cp037"),
        (('<?xml version="1.0" encoding="no-such"?>' + SOUND).encode(), "no-such"),
        (SOUND.encode("utf-16")[:-5], "cut short"),
    ],
)
def test_what_is_not_xml_is_refused(content, words):
    assert words in refusal(content).says


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_a_file_that_says_its_encoding_truly_is_read(encoding):
    declared = {"utf-8-sig": "utf-8"}.get(encoding, encoding)
    text = f'<?xml version="1.0" encoding="{declared}"?>' + SOUND.replace("made up", "Café")
    census = read(io.BytesIO(text.encode(encoding)), on_problem=lambda problem: None)
    assert census.header.software == "Café"
    assert len(list(census)) == 1


@pytest.mark.parametrize("deep", [10_000, 1_000_000])
def test_a_file_nested_thousands_deep_is_refused(deep):
    nested = b"<a>" * deep + b"</a>" * deep
    assert "nested" in refusal(SOUND.encode().replace(b"<Children>", nested + b"<Children>")).says


def test_an_entity_bomb_is_refused_at_once_and_grows_nothing():
    started = time.process_time()
    refusal((FILES / "entity_bomb.xml").read_bytes())
    assert time.process_time() - started < 1


def test_a_document_type_hidden_behind_comments_is_refused():
    bomb = (FILES / "entity_bomb.xml").read_bytes()
    assert "document type" in refusal(b"<?xml version='1.0'?>\n<!-- x --><?y z?>\n" + bomb).says


def test_a_text_longer_than_any_childs_entry_is_refused_when_it_is_reached():
    with pytest.raises(FileRefused, match="one child alone"):
        children_of(SOUND.encode().replace(b"MADEUP1", b"A" * 11_000_000))


def test_a_file_over_the_limit_is_refused_and_one_at_the_limit_is_read():
    content = SOUND.encode()
    assert "larger" in refusal(content, limits=Limits(file_bytes=len(content) - 1)).says
    assert children_of(content, limits=Limits(file_bytes=len(content))) == 1


def test_an_entry_larger_than_any_childs_is_refused_when_it_is_reached():
    huge = a_census(a_child(referral="<Assessments></Assessments>" * 50_000)).encode()
    with pytest.raises(FileRefused, match="one child alone"):
        children_of(huge)
    assert children_of(huge, limits=Limits(part_bytes=len(huge))) == 1


def test_a_file_with_more_faults_than_can_be_listed_is_refused():
    faulty = a_census(a_child(referral="<x/><y/><z/>")).encode()
    assert children_of(faulty, limits=Limits(problems=3)) == 1
    with pytest.raises(FileRefused, match="more wrong"):
        children_of(faulty, limits=Limits(problems=2))


def test_no_child_is_given_before_the_whole_file_is_found_sound():
    broken_at_the_end = a_census(*[a_child()] * 500).encode()[:-12]
    assert "cut short" in refusal(broken_at_the_end).says


def test_only_one_module_of_the_census_reader_calls_a_parser():
    source = FILES.parents[3] / "src" / "goldenthread" / "returns"
    assert [file.name for file in source.rglob("*.py") if "etree" in file.read_text()] == ["safe_xml.py"]
