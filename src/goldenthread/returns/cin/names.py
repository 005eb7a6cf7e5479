"""DfE's names of the children in need census, turned into ours, once.

The only place where both vocabularies meet: the reader walks these tables, and nothing else in the project
needs to know how DfE spells a field. House style keeps DfE's spelling exactly on the left.

Source: the census specifications' structure, 2016/17 to 2026/27 (elements, order and nesting).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

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
    CodeList,
)
from goldenthread.practice.census_factors import FACTORS
from goldenthread.returns.cin import rows
from goldenthread.returns.cin.editions import CHILD_IN_NEED_PLANS_BEGAN, PRE_PROCEEDINGS_BEGAN, SEX_BEGAN
from goldenthread.returns.cin.fields import DATE, MOMENT, NUMBER, TEXT, YEAR, YES_NO, Value

ALWAYS: Final = 9999  # a field that no census has yet left out
Years = tuple[int, int] | None  # the first and last census with this element; None: all of them


@dataclass(frozen=True, slots=True)
class Field:
    """An element that holds one value. `many` is true where it may stand several times and all are kept."""

    ours: str
    value: Value
    codes: CodeList | None = None
    many: bool = False
    years: Years = None


@dataclass(frozen=True, slots=True)
class Group:
    """An element that only gathers others; they belong to the row around it.

    `many` is true where files in the wild repeat it: all of them are read.
    """

    holds: Mapping[str, "Node"]
    many: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """An element that makes a row of its own, as often as it stands in the file.

    `alone` names the one value of a record that is a bare element (CPPreviewDate); `as_written` keeps every
    field inside raw, without names or codes of ours.
    """

    ours: str
    row: Callable[..., Any]
    holds: Mapping[str, "Node"]
    years: Years = None
    alone: Field | None = None
    as_written: bool = False
    many: bool = True


Node = Field | Group | Record


def _text(ours: str) -> Field:
    return Field(ours, TEXT)


def _date(ours: str) -> Field:
    return Field(ours, DATE)


def _code(ours: str, codes: CodeList, *, many: bool = False) -> Field:
    return Field(ours, TEXT, codes=codes, many=many)


def _yes_no(ours: str) -> Field:
    return Field(ours, YES_NO)


HEADER: Final = Record(
    "header",
    rows.CensusHeader,
    {
        "CollectionDetails": Group(
            {
                "Collection": _text("collection"),
                "Year": Field("year", YEAR),
                "ReferenceDate": _date("reference_on"),
            }
        ),
        "Source": Group(
            {
                "SourceLevel": _text("source_level"),
                "LEA": _text("authority_code"),
                "SoftwareCode": _text("software"),
                "Release": _text("release"),
                "SerialNo": _text("serial_number"),
                "DateTime": Field("made_at", MOMENT),
            }
        ),
    },
)

_ASSESSMENT: Final = Record(
    "assessments",
    rows.CensusAssessment,
    {
        "AssessmentActualStartDate": _date("began_on"),
        "AssessmentInternalReviewDate": _date("internal_review_on"),
        "AssessmentAuthorisationDate": _date("authorised_on"),
        "FactorsIdentifiedAtAssessment": Group({"AssessmentFactors": _code("factors", FACTORS, many=True)}, many=True),
    },
)

_PLAN: Final = Record(
    "plans",
    rows.CensusPlan,
    {"CINPlanStartDate": _date("began_on"), "CINPlanEndDate": _date("ended_on")},
    years=(CHILD_IN_NEED_PLANS_BEGAN, ALWAYS),
)

_ENQUIRY: Final = Record(
    "enquiries",
    rows.CensusEnquiry,
    {
        "S47ActualStartDate": _date("began_on"),
        "InitialCPCtarget": _date("conference_due_on"),
        "DateOfInitialCPC": _date("conference_on"),
        "ICPCnotRequired": _yes_no("conference_not_required"),
    },
)

_REVIEW: Final = Record("reviews", rows.CensusReview, {}, alone=_date("held_on"))

_PROTECTION_PLAN: Final = Record(
    "protection_plans",
    rows.CensusProtectionPlan,
    {
        "CPPstartDate": _date("began_on"),
        "CPPendDate": _date("ended_on"),
        "InitialCategoryOfAbuse": _code("first_category", CATEGORY_OF_ABUSE),
        "LatestCategoryOfAbuse": _code("latest_category", CATEGORY_OF_ABUSE),
        "NumberOfPreviousCPP": Field("plans_before", NUMBER),
        "Reviews": Group({"CPPreviewDate": _REVIEW}, many=True),
    },
)

_PRE_PROCEEDINGS: Final = Record(
    "pre_proceedings", rows.CensusPreProceedings, {}, years=(PRE_PROCEEDINGS_BEGAN, ALWAYS), as_written=True
)

_REFERRAL: Final = Record(
    "referrals",
    rows.CensusReferral,
    {
        "CINreferralDate": _date("referred_on"),
        "ReferralSource": _code("source", REFERRAL_SOURCE),
        "PrimaryNeedCode": _code("main_need", PRIMARY_NEED),
        "CINclosureDate": _date("closed_on"),
        "ReasonForClosure": _code("closed_because", CLOSURE),
        "DateOfInitialCPC": _date("conference_on"),
        "Assessments": _ASSESSMENT,
        "CINPlanDates": _PLAN,
        "Section47": _ENQUIRY,
        "ReferralNFA": _yes_no("no_further_action"),
        "ChildProtectionPlans": _PROTECTION_PLAN,
        "PreProceedingsandFGDM": _PRE_PROCEEDINGS,
    },
)

CHILD: Final = Record(
    "children",
    rows.CensusChild,
    {
        "ChildIdentifiers": Group(
            {
                "LAchildID": _text("child_id"),
                "UPN": _text("upn"),
                "FormerUPN": _text("former_upn"),
                "UPNunknown": _code("no_upn_because", UPN_UNKNOWN),
                "PersonBirthDate": _date("born_on"),
                "ExpectedPersonBirthDate": _date("expected_on"),
                "Sex": Field("sex", TEXT, codes=SEX, years=(SEX_BEGAN, ALWAYS)),
                "GenderCurrent": Field("gender_code", TEXT, codes=GENDER_BEFORE_2025, years=(0, SEX_BEGAN - 1)),
                "PersonDeathDate": _date("died_on"),
            }
        ),
        "ChildCharacteristics": Group(
            {
                "Ethnicity": _code("ethnicity", ETHNICITY),
                "Disabilities": Group({"Disability": _code("disabilities", DISABILITY, many=True)}, many=True),
            }
        ),
        "CINdetails": _REFERRAL,
    },
)
