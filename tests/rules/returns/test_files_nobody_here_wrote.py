"""The nine children in need files and the ten schemas that others published, read as they are. Serves: T.24

The counts are from a plain text search for each opening tag, and the faults from reading the files by eye, not from the
reader. Where the fixtures are not beside the project, these tests are left out.
"""

from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from cast.census.making import FromSchema
from goldenthread.practice.census_codes import (
    CATEGORY_OF_ABUSE,
    CLOSURE,
    DISABILITY,
    ETHNICITY,
    GENDER_BEFORE_2025,
    PRIMARY_NEED,
    REFERRAL_SOURCE,
    SEX,
    UPN_UNKNOWN,
)
from goldenthread.practice.census_factors import FACTORS
from goldenthread.returns.cin.problems import Kind
from goldenthread.returns.cin.reader import read

FIXTURES = Path(__file__).parents[4] / "shared" / "fixtures" / "cin"
WILD = FIXTURES / "d2i_validator_fake_data"
XSD = "{http://www.w3.org/2001/XMLSchema}"

pytestmark = pytest.mark.skipif(
    not FIXTURES.exists(), reason="the published census files are not in ../shared/fixtures/cin"
)

COPY = (1, 1, 1, 0, 1, 1, 1, 1, 2, 0)
# children, referrals, assessments, factors, plans, enquiries, protection plans, reviews, disabilities, pre-proceedings
RECORDS = {
    "CIN2rows.xml": (1, 1, 1, 0, 1, 1, 2, 2, 2, 0),
    "CIN_Census_2021.xml": (1, 1, 1, 2, 1, 1, 1, 1, 2, 0),
    "CIN_Census_2021_copy.xml": COPY,
    "CIN_Census_2021_no_assessment_factors.xml": COPY,
    "CIN_Census_2024.xml": (2, 2, 2, 3, 1, 1, 1, 1, 3, 0),
    "CIN_Census_2026.xml": (2, 2, 2, 3, 1, 1, 1, 1, 3, 1),
    "CIN_header_issues_100.xml": (1, 1, 1, 2, 1, 1, 1, 1, 2, 0),
    "CIN_la_issues_2887Q.xml": (1, 1, 1, 2, 1, 1, 1, 1, 2, 0),
    "fake_CIN_data.xml": (332, 402, 0, 0, 0, 0, 0, 0, 117, 0),
}
OLD_DATES = {Kind.UNLIKELY_DATE: 17, Kind.STRAY_TEXT: 1, Kind.BOTH_BIRTH_DATES: 1}
WRONG_YEAR = {Kind.HEADER: 1, Kind.STRAY_TEXT: 1}
NEWER = WRONG_YEAR | {
    Kind.NOT_IN_THIS_YEAR: 2,  # Sex, twice, in a file whose header says 2022/23
    Kind.OLD_CODE: 1,
    Kind.UNLIKELY_DATE: 1,
    Kind.UNKNOWN_CODE: 1,
    Kind.EMPTY_ELEMENT: 1,
}
FAULTS = {
    "CIN2rows.xml": WRONG_YEAR,
    "CIN_Census_2021.xml": OLD_DATES,
    "CIN_Census_2021_copy.xml": WRONG_YEAR,
    "CIN_Census_2021_no_assessment_factors.xml": WRONG_YEAR,
    "CIN_Census_2024.xml": NEWER,
    "CIN_Census_2026.xml": NEWER | {Kind.NOT_IN_THIS_YEAR: 3},
    "CIN_header_issues_100.xml": OLD_DATES | {Kind.HEADER: 1},
    "CIN_la_issues_2887Q.xml": OLD_DATES,
    "fake_CIN_data.xml": {Kind.HEADER: 1, Kind.UNLIKELY_DATE: 20},
}


def read_file(content):
    problems = []
    census = read(BytesIO(content), on_problem=problems.append)
    return census, list(census), problems


def counted(children):
    referrals = [referral for child in children for referral in child.referrals]
    plans = [plan for referral in referrals for plan in referral.protection_plans]
    assessments = [assessment for referral in referrals for assessment in referral.assessments]
    return (
        len(children),
        len(referrals),
        len(assessments),
        sum(len(assessment.factors) for assessment in assessments),
        sum(len(referral.plans) for referral in referrals),
        sum(len(referral.enquiries) for referral in referrals),
        len(plans),
        sum(len(plan.reviews) for plan in plans),
        sum(len(child.disabilities) for child in children),
        sum(len(referral.pre_proceedings) for referral in referrals),
    )


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_every_record_of_a_published_file_is_read(name):
    _, children, _ = read_file((WILD / name).read_bytes())
    assert counted(children) == RECORDS[name]


@pytest.mark.parametrize("name", sorted(FAULTS))
def test_every_fault_of_a_published_file_is_listed(name):
    _, _, problems = read_file((WILD / name).read_bytes())
    assert Counter(problem.kind for problem in problems) == FAULTS[name]
    assert all(problem.line for problem in problems)


def test_no_published_file_is_forgotten():
    assert sorted(file.name for file in WILD.glob("*.xml")) == sorted(RECORDS)


def test_the_large_file_keeps_every_gender_code_and_every_no_further_action():
    _, children, _ = read_file((WILD / "fake_CIN_data.xml").read_bytes())
    assert Counter(child.gender_code for child in children) == {"0": 96, "1": 82, "2": 74, "9": 80}
    assert Counter(child.sex for child in children) == {"M": 82, "F": 74, "U": 176}
    assert sum(referral.no_further_action is True for child in children for referral in child.referrals) == 402


def test_stray_words_are_found_on_their_line():
    _, _, problems = read_file((WILD / "CIN_Census_2021.xml").read_bytes())
    assert [(problem.line, problem.raw) for problem in problems if problem.kind is Kind.STRAY_TEXT] == [
        (23, "PersonBirthDate")
    ]


@pytest.mark.parametrize("year", range(2017, 2027))
def test_a_file_valid_in_its_year_reads_with_nothing_listed(year):
    schema = etree.parse(FIXTURES / "xsd" / f"CIN_schema_{year}.xsd")
    valid = etree.XMLSchema(schema)
    for seed in range(3):
        content = FromSchema(schema.getroot(), year=year, seed=seed).census().encode()
        valid.assertValid(etree.fromstring(content))
        census, children, problems = read_file(content)
        assert problems == []
        assert census.header.year == year
        assert len(children) == 30
        assert counted(children)[1:4] == tuple(
            content.count(b"<%s>" % tag) for tag in (b"CINdetails", b"Assessments", b"AssessmentFactors")
        )


@pytest.mark.parametrize("year", range(2017, 2027))
def test_the_codes_of_each_year_are_the_schemas_codes(year):
    schema = etree.parse(FIXTURES / "xsd" / f"CIN_schema_{year}.xsd").getroot()
    sex = ("sextype", SEX) if year >= 2025 else ("gendertype", GENDER_BEFORE_2025)
    for name, codes in (
        sex,
        ("ethnicitytype", ETHNICITY),
        ("disabilitytype", DISABILITY),
        ("referralsourcetype", REFERRAL_SOURCE),
        ("primaryneedcodetype", PRIMARY_NEED),
        ("reasonforclosuretype", CLOSURE),
        ("categoryofabusetype", CATEGORY_OF_ABUSE),
        ("unknownupntype", UPN_UNKNOWN),
        ("assessmentfactorstype", FACTORS),
    ):
        listed = {
            code.get("value")
            for code in schema.find(f"{XSD}simpleType[@name='{name}']").iter(f"{XSD}enumeration")
            if code.find(f"{XSD}annotation/{XSD}appinfo") is None  # those the schema says are no longer official
        }
        assert set(codes.edition(year)) == listed, name
