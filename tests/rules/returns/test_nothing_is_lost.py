"""Whatever is done to a census file, it is read or refused; and what is read keeps every word and every record.

The other reader here is the standard library's, which shares no code with ours. Serves: T.24
"""

import io
from collections import Counter
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cast.census.making import FILES, a_census, a_child
from goldenthread.returns.cin.listing import Listing
from goldenthread.returns.cin.problems import FileRefused, Kind
from goldenthread.returns.cin.reader import read

SAMPLES = [file.read_bytes() for file in sorted(FILES.iterdir())]
NAMES = st.sampled_from(
    [
        "Message",
        "Header",
        "Source",
        "LEA",
        "Children",
        "Child",
        "ChildIdentifiers",
        "LAchildID",
        "UPN",
        "PersonBirthDate",
        "Sex",
        "GenderCurrent",
        "ChildCharacteristics",
        "Ethnicity",
        "Disabilities",
        "Disability",
        "CINdetails",
        "CINreferralDate",
        "ReferralNFA",
        "Assessments",
        "FactorsIdentifiedAtAssessment",
        "AssessmentFactors",
        "CINPlanDates",
        "Section47",
        "ICPCnotRequired",
        "ChildProtectionPlans",
        "NumberOfPreviousCPP",
        "Reviews",
        "CPPreviewDate",
        "PreProceedingsandFGDM",
        "PPOutcome",
        "Elsewhere",
    ]
)
ROWS = {
    "Child": "CensusChild",
    "CINdetails": "CensusReferral",
    "Assessments": "CensusAssessment",
    "CINPlanDates": "CensusPlan",
    "Section47": "CensusEnquiry",
    "ChildProtectionPlans": "CensusProtectionPlan",
    "CPPreviewDate": "CensusReview",
    "PreProceedingsandFGDM": "CensusPreProceedings",
}
A_CENSUS = (
    "<Message><Header><Source></Source></Header><Children><Child><ChildIdentifiers><LAchildID>MADEUP1</LAchildID></ChildIdentifiers>"
    "<CINdetails>{}</CINdetails></Child></Children></Message>"
)
KEPT_WHOLE = (Kind.UNKNOWN_ELEMENT, Kind.REPEATED_ELEMENT)
UNIQUE = st.integers(10_000, 99_999).map("word{}".format)
WORDS = st.sampled_from(["", " ", "\n ", "3B", "M", "1", "true", "2015-06-02", "1066-10-14", "31/03/2015"]) | UNIQUE


def read_all(content):
    problems = []
    return list(read(io.BytesIO(content), on_problem=problems.append)), problems


@st.composite
def elements(draw, depth=3):
    name = draw(NAMES)
    inside = draw(st.lists(elements(depth=depth - 1), max_size=2)) if depth else []
    attribute = draw(st.just("") | UNIQUE.map(lambda word: f" note={quoteattr(word)}"))
    return f"<{name}{attribute}>{escape(draw(WORDS))}{''.join(inside)}</{name}>{escape(draw(WORDS))}"


PARTS = st.lists(elements(), max_size=3).map("".join)


@st.composite
def censuses(draw):
    """A census in which any element may stand anywhere, holding anything."""
    identifiers = f"<ChildIdentifiers><LAchildID>MADEUP1</LAchildID>{draw(PARTS)}</ChildIdentifiers>"
    referral = f"<CINdetails>{draw(PARTS)}<Section47>{draw(PARTS)}</Section47></CINdetails>"
    child = f"<Child>{identifiers}{referral}{draw(PARTS)}</Child>"
    header = f"<Header><Source>{draw(PARTS)}</Source>{draw(PARTS)}</Header>"
    return f"<Message>{header}{draw(PARTS)}<Children>{child}{draw(PARTS)}</Children>{draw(PARTS)}</Message>"


def words_of(row):
    """Every word a row holds, as a file could have written it."""
    if is_dataclass(row):
        for part in fields(row):
            if part.name not in ("line", "same_child_id_at"):
                yield from words_of(getattr(row, part.name))
    elif isinstance(row, tuple):
        for part in row:
            yield from words_of(part)
    elif isinstance(row, bool):
        yield from ("true", "1") if row else ("false", "0")
    elif isinstance(row, date | datetime):
        yield row.isoformat()
    elif row is not None:
        yield str(row)


def rows_of(row):
    """How many rows of each kind stand in this one, itself included."""
    if is_dataclass(row):
        yield type(row).__name__
        for part in fields(row):
            yield from rows_of(getattr(row, part.name))
    elif isinstance(row, tuple):
        for part in row:
            yield from rows_of(part)


def written_in(content):
    for element in ElementTree.fromstring(content).iter():
        yield from ((text or "").strip(" \t\r\n") for text in (element.text, element.tail, *element.attrib.values()))


def lost_from(text):
    """The words of a file that are in no row and in no problem."""
    problems = []
    census = read(io.BytesIO(text.encode()), on_problem=problems.append)
    kept = {word for row in (census.header, *census) for word in words_of(row)}
    listed = "\n".join(problem.raw for problem in problems)
    return [word for word in written_in(text) if word and word not in kept and escape(word) not in listed]


@settings(max_examples=60, deadline=None)
@given(censuses())
def test_every_word_of_a_file_is_in_a_row_or_in_a_problem(text):
    assert lost_from(text) == []


@pytest.mark.parametrize(
    ("silenced", "lost"),
    [
        ("stray_text_after", ["Sex", "words between"]),
        ("attributes", ["later"]),
        ("unknown", ["Sprout", "kept"]),
        ("repeated", ["FAULTY099", "WBRI"]),
    ],
)
def test_a_word_the_reader_keeps_quiet_about_is_noticed(silenced, lost, monkeypatch):
    """The control: with one kind of problem not told, the comparison finds what was lost."""
    text = (FILES / "faults_of_every_kind.xml").read_text()
    assert lost_from(text) == []
    monkeypatch.setattr(Listing, silenced, lambda *about, **more: None)
    assert lost_from(text) == lost


@settings(max_examples=60, deadline=None)
@given(censuses())
@example(A_CENSUS.format("<PreProceedingsandFGDM><CPPreviewDate></CPPreviewDate></PreProceedingsandFGDM>"))
@example(A_CENSUS.format("<PreProceedingsandFGDM><CPPreviewDate>2026-05-04</CPPreviewDate></PreProceedingsandFGDM>"))
def test_the_records_in_are_the_records_out_and_those_kept_whole(text):
    """What stands in the module of 2026/27 is kept as written, whatever its name; what is empty there is listed."""
    children, problems = read_all(text.encode())
    out = Counter(kind for child in children for kind in rows_of(child))
    kept = Counter(
        element.tag
        for problem in problems
        if problem.kind in KEPT_WHOLE or is_empty_in_the_module(problem)
        for element in ElementTree.fromstring(problem.raw).iter()
        if not (element.tag == "CPPreviewDate" and problem.field == "CPPreviewDate" and problem.inside == "Reviews")
    )
    kept.update(name for child in children for name in names_as_written(child))
    written = Counter(element.tag for element in ElementTree.fromstring(text).iter())
    assert {tag: out[row] + kept[tag] for tag, row in ROWS.items()} == {tag: written[tag] for tag in ROWS}


def is_empty_in_the_module(problem):
    return problem.kind is Kind.EMPTY_ELEMENT and problem.inside == "PreProceedingsandFGDM"


def names_as_written(child):
    for referral in child.referrals:
        for module in referral.pre_proceedings:
            yield from (name for name, _ in module.values)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SAMPLES), st.data())
def test_a_damaged_file_is_read_or_refused_and_nothing_else(content, data):
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        end = data.draw(st.integers(start, min(len(content), start + 40)))
        content = content[:start] + data.draw(st.binary(max_size=12)) + content[end:]
    with suppress(FileRefused):
        read_all(content)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_refused_or_read(content):
    with suppress(FileRefused):
        read_all(content)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40))
def test_any_text_in_a_field_is_kept_as_it_was_written(text):
    census = a_census(a_child(f"<Sex>{escape(text)}</Sex>", child_id=escape(text)))
    [child], _ = read_all(census.encode())
    assert child.child_id == text.strip(" ")
    assert text.strip(" ") in (child.sex, child.gender_code) or not text.strip(" ")
