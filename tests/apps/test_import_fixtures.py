"""The sector's own sample files go in as they are, faults and all. Counts were made by hand from the files. Serves: T.24"""

from pathlib import Path

import pytest

from cast.files import counted, kept, looked, outcomes
from goldenthread.casework.front_door.models import Referral
from goldenthread.people.models import Person
from goldenthread.returns.cin.problems import FileRefused
from goldenthread.returns.models import FileProblem

FIXTURES = Path(__file__).parents[3] / "shared/fixtures/cin/d2i_validator_fake_data"
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(
        not FIXTURES.is_dir(), reason="the sector's sample files are not beside this clone (../shared/fixtures/cin)"
    ),
]

ONE_CHILD = {
    "children": 1,
    "identifiers": 4,
    "disabilities": 2,
    "referrals": 1,
    "concerns": 1,
    "assessments": 1,
    "enquiries": 1,
    "conferences": 2,
    "child in need plans": 1,
    "child protection plans": 1,
    "reviews": 1,
    "closings": 1,
}
TWO_CHILDREN = ONE_CHILD | {
    "children": 2,
    "identifiers": 6,
    "disabilities": 3,
    "referrals": 2,
    "concerns": 2,
    "assessments": 2,
    "factors": 3,
    "closings": 2,
}
HOLDS = {
    "CIN_Census_2021.xml": ONE_CHILD | {"factors": 2},
    "CIN_Census_2021_copy.xml": ONE_CHILD,
    "CIN_Census_2021_no_assessment_factors.xml": ONE_CHILD,
    "CIN_header_issues_100.xml": ONE_CHILD | {"factors": 2},
    "CIN_la_issues_2887Q.xml": ONE_CHILD | {"factors": 2},
    "CIN2rows.xml": ONE_CHILD | {"child protection plans": 2, "reviews": 2},
    "CIN_Census_2024.xml": TWO_CHILDREN,
    "CIN_Census_2026.xml": TWO_CHILDREN | {"pre-proceedings": 1},
    "fake_CIN_data.xml": {
        "children": 332,
        "identifiers": 664,
        "disabilities": 117,
        "referrals": 402,
        "concerns": 402,
        "conferences": 350,
        "closings": 252,
    },
}


@pytest.mark.parametrize("name", HOLDS)
def test_a_sample_file_holds_what_a_person_counts_in_it(name):
    run = kept(FIXTURES / name)
    assert {kind: many for kind, many in run.tally.in_file().items() if many} == HOLDS[name]
    assert Person.objects.count() == HOLDS[name]["children"]
    assert Referral.objects.count() == HOLDS[name]["referrals"]


@pytest.mark.parametrize("name", HOLDS)
def test_a_sample_file_loaded_again_changes_nothing(name):
    kept(FIXTURES / name)
    again = kept(FIXTURES / name)
    assert set(outcomes(again)) <= {"same", "aside"}


def test_the_stray_words_and_the_wrong_year_are_listed_with_their_lines():
    run = kept(FIXTURES / "CIN_Census_2021_copy.xml")
    said = {(problem.line, problem.kind) for problem in FileProblem.objects.filter(file=run.file)}
    assert said == {(6, "header"), (23, "stray text")}


def test_doubled_disabilities_and_none_beside_one_are_listed_and_not_lost():
    run = kept(FIXTURES / "fake_CIN_data.xml")
    assert counted(run)["disabilities"] == {"new": 109, "aside": 8}


def test_all_samples_one_after_the_other_go_into_one_council():
    for name in HOLDS:
        kept(FIXTURES / name)
    assert (
        Person.objects.filter(identifiers__scheme="council", identifiers__value="DfEX0000001").distinct().count() == 1
    )


def test_a_schema_is_not_a_census_and_is_refused():
    schema = FIXTURES.parent / "xsd/CIN_schema_2025.xsd"
    with pytest.raises(FileRefused):
        looked(schema)
