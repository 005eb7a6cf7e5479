"""Census codes in words, by the year they were used. Serves: K10.03, T.24"""

import re
from pathlib import Path

import pytest

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
from goldenthread.practice.census_factors import ABOUT, CHILD, FACTORS, HOUSEHOLD, PARENT, TELL_OF_VIOLENCE

SCHEMAS = Path(__file__).resolve().parents[2].parent / "shared/fixtures/cin/xsd"
LISTS = {
    "referralsourcetype": REFERRAL_SOURCE,
    "primaryneedcodetype": PRIMARY_NEED,
    "reasonforclosuretype": CLOSURE,
    "assessmentfactorstype": FACTORS,
    "sextype": SEX,
    "gendertype": GENDER_BEFORE_2025,
}


@pytest.mark.parametrize(("codes", "code", "words"), [
    (REFERRAL_SOURCE, "2A", "School"), (REFERRAL_SOURCE, " 3a ", "GP"), (REFERRAL_SOURCE, "6", "Police"),
    (PRIMARY_NEED, "N1", "Abuse, neglect and exploitation"), (CLOSURE, "RC4", "Special guardianship order"),
    (CATEGORY_OF_ABUSE, "EMO", "Emotional abuse"), (DISABILITY, "AUT", "Autism"), (ETHNICITY, "BAFR", "Black African"),
    (FACTORS, "3B", "Domestic abuse: a parent or carer"), (FACTORS, "9A", "Alone in the country and seeking asylum"),
    (PRIMARY_NEED, "X5", "“X5”, not a code of this list"), (PRIMARY_NEED, "", "“”, not a code of this list"),
])  # fmt: skip
def test_a_code_is_shown_in_words(codes, code, words):
    assert codes.words(code) == words


def test_words_that_changed_are_those_of_the_year():
    assert PRIMARY_NEED.words("N1", year=2025) == "Abuse or neglect"
    assert PRIMARY_NEED.words("N1", year=2026) == "Abuse, neglect and exploitation"


@pytest.mark.parametrize(("codes", "code", "last_year_without", "first_year_with"), [
    (REFERRAL_SOURCE, "5D", 2022, 2023), (CLOSURE, "RC9", 2022, 2023), (FACTORS, "24A", 2021, 2022),
    (FACTORS, "18B", 2020, 2021), (SEX, "U", 2024, 2025), (GENDER_BEFORE_2025, "9", 2025, 2024),
    (FACTORS, "18A", 2021, 2020),
])  # fmt: skip
def test_a_code_belongs_to_the_years_in_which_it_was_used(codes, code, last_year_without, first_year_with):
    assert codes.holds(code)
    assert not codes.holds(code, year=last_year_without)
    assert codes.holds(code, year=first_year_with)
    assert (code in codes.edition(first_year_with), code in codes.edition(last_year_without)) == (True, False)


def test_every_factor_says_whom_it_is_about_and_an_adults_is_never_the_childs():
    assert set(ABOUT) == set(FACTORS.codes)
    assert (ABOUT["4A"], ABOUT["4B"], ABOUT["4C"]) == (CHILD, PARENT, HOUSEHOLD)
    assert all(
        ABOUT[code] in FACTORS.codes[code].words
        for code in ABOUT
        if code[0] in "123456" and len(code) == 2 and ABOUT[code]
    )


def test_the_factors_that_tell_of_violence_are_known():
    assert {FACTORS.words(code).partition(":")[0] for code in TELL_OF_VIOLENCE} == {"Domestic abuse"}


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the community schemas are not beside this clone")
@pytest.mark.parametrize("year", range(2017, 2027))
@pytest.mark.parametrize("name", LISTS)
def test_every_year_s_schema_has_no_code_that_we_could_not_read(name, year):
    text = (SCHEMAS / f"CIN_schema_{year}.xsd").read_text(encoding="utf-8-sig")
    kind = re.search(rf'<xs:simpleType name="{name}">(.*?)</xs:simpleType>', text, re.S)
    codes = re.findall(r'<xs:enumeration value="([^"]+)"', kind[1]) if kind else []
    withdrawn_but_kept_by_this_schema = {"18A", "19A"}
    assert [code for code in codes if not LISTS[name].holds(code)] == []
    assert {code for code in codes if not LISTS[name].holds(code, year=year)} <= withdrawn_but_kept_by_this_schema


def test_reasons_for_no_pupil_number_are_words_and_one_admits_that_nobody_knows():
    assert UPN_UNKNOWN.words("UN4") == "Newly in need"
    assert "not in any source" in UPN_UNKNOWN.words("UN6")
