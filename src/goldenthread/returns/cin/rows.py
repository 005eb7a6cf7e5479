"""What a children in need census says, as frozen rows in our own words.

`keep` maps these to the record, and `review-census` reads them with no database at all.

Shape, the same for every row: `line` is where the element begins in the file. A date, number or yes/no that
could not be read is None and stands in `unread` as (our name, the file's own text), so nothing is lost. A code
the census of that year does not have is kept as it was written. DfE's names are translated in `names`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

Unread = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CensusHeader:
    """Who sent this file, for which year.

    `year` is the calendar year the census year ends in, as the file says it: 2025 is 2024/25.
    """

    line: int = 0
    collection: str = ""
    year: int | None = None
    reference_on: date | None = None
    source_level: str = ""
    authority_code: str = ""
    software: str = ""
    release: str = ""
    serial_number: str = ""
    made_at: datetime | None = None
    unread: Unread = ()

    @property
    def ends_in(self) -> int | None:
        """The year the census year ends in: what `Year` says, or failing that the reference date."""
        return self.year or (self.reference_on.year if self.reference_on else None)


@dataclass(frozen=True, slots=True)
class CensusReview:
    """One child protection review conference (CPPreviewDate)."""

    line: int
    held_on: date | None = None
    unread: Unread = ()


@dataclass(frozen=True, slots=True)
class CensusProtectionPlan:
    """One child protection plan (ChildProtectionPlans). Categories are DfE codes."""

    line: int
    began_on: date | None = None
    ended_on: date | None = None
    first_category: str = ""
    latest_category: str = ""
    plans_before: int | None = None
    reviews: tuple[CensusReview, ...] = ()
    unread: Unread = ()


@dataclass(frozen=True, slots=True)
class CensusEnquiry:
    """One section 47 enquiry (Section47)."""

    line: int
    began_on: date | None = None
    conference_due_on: date | None = None
    conference_on: date | None = None
    conference_not_required: bool | None = None
    unread: Unread = ()


@dataclass(frozen=True, slots=True)
class CensusPlan:
    """One child in need plan (CINPlanDates)."""

    line: int
    began_on: date | None = None
    ended_on: date | None = None
    unread: Unread = ()


@dataclass(frozen=True, slots=True)
class CensusAssessment:
    """One assessment (Assessments), with the DfE codes of the factors found."""

    line: int
    began_on: date | None = None
    internal_review_on: date | None = None
    authorised_on: date | None = None
    factors: tuple[str, ...] = ()
    unread: Unread = ()


@dataclass(frozen=True, slots=True)
class CensusPreProceedings:
    """The 2026/27 module (PreProceedingsandFGDM), as written: its codes are not yet verified.

    Shape: `values` holds (DfE name, raw text), in the order of the file.
    """

    line: int
    values: tuple[tuple[str, str], ...] = ()
    unread: Unread = ()


@dataclass(frozen=True, slots=True)
class CensusReferral:
    """One referral and what followed from it (CINdetails)."""

    line: int
    referred_on: date | None = None
    source: str = ""
    main_need: str = ""
    closed_on: date | None = None
    closed_because: str = ""
    conference_on: date | None = None
    no_further_action: bool | None = None
    assessments: tuple[CensusAssessment, ...] = ()
    plans: tuple[CensusPlan, ...] = ()
    enquiries: tuple[CensusEnquiry, ...] = ()
    protection_plans: tuple[CensusProtectionPlan, ...] = ()
    pre_proceedings: tuple[CensusPreProceedings, ...] = ()
    unread: Unread = ()


@dataclass(frozen=True, slots=True)
class CensusChild:
    """One child of the census (Child).

    `sex` is M, F or U, whether the file wrote Sex or the older GenderCurrent; the old code, where there was one,
    stays in `gender_code`. `same_child_id_at` is the line of an earlier child with the same identifier.
    """

    line: int
    child_id: str = ""
    upn: str = ""
    former_upn: str = ""
    no_upn_because: str = ""
    born_on: date | None = None
    expected_on: date | None = None
    sex: str = ""
    gender_code: str = ""
    died_on: date | None = None
    ethnicity: str = ""
    disabilities: tuple[str, ...] = ()
    referrals: tuple[CensusReferral, ...] = ()
    same_child_id_at: int | None = None
    unread: Unread = ()


@dataclass(frozen=True, slots=True)
class Census:
    """A census file opened for reading: its header, and its children one at a time, once."""

    header: CensusHeader
    children: Iterator[CensusChild]

    def __iter__(self) -> Iterator[CensusChild]:
        return self.children
