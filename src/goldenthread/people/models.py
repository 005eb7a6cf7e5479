"""Everything the `people` app keeps. The tables live beside their subject; this gathers them for Django."""

from goldenthread.people.consent_models import Consent
from goldenthread.people.contact_models import Alert, ContactPoint, MustNotKnow, SafeContact
from goldenthread.people.family_models import (
    Agency,
    AgencyInvolvement,
    Family,
    FamilyMember,
    Household,
    HouseholdMember,
    Parentage,
    Partnership,
    SupportOffer,
    Tie,
)
from goldenthread.people.opening_models import BreakGlass, Involvement, Lock, LockWorker
from goldenthread.people.person_models import (
    Address,
    Disability,
    Identifier,
    Merge,
    MergedRow,
    Person,
    PersonName,
    Residence,
)
from goldenthread.people.picture_models import PictureOrder, PictureWish
from goldenthread.people.search_models import SearchKey, SearchName, SearchPlace, SearchWord

__all__ = [
    "Address",
    "Agency",
    "AgencyInvolvement",
    "Alert",
    "BreakGlass",
    "Consent",
    "ContactPoint",
    "Disability",
    "Family",
    "FamilyMember",
    "Household",
    "HouseholdMember",
    "Identifier",
    "Involvement",
    "Lock",
    "LockWorker",
    "Merge",
    "MergedRow",
    "MustNotKnow",
    "Parentage",
    "Partnership",
    "Person",
    "PersonName",
    "PictureOrder",
    "PictureWish",
    "Residence",
    "SafeContact",
    "SearchKey",
    "SearchName",
    "SearchPlace",
    "SearchWord",
    "SupportOffer",
    "Tie",
]
