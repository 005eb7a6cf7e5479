"""The children-in-need census in words: each code of each list, with the census years in which it may be used.

Used when a council's file is read, so that a record shows words and never a bare code. They are census words, not the
family's, and every screen that shows one says so. The year is the census year: 2025 is the census of April 2024 to
March 2025.

Source: DfE children-in-need census code sets, as set down in the project's statutory reference §2.2 and §2.3 and the
community schemas 2017 to 2026; not re-read at DfE.

Serves: K10.03, T.24
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

NOT_A_CODE = "not a code of this list"


@dataclass(frozen=True)
class Code:
    """One code: its words, and the first and last census year in which it may be used (None: no limit we know)."""

    words: str
    first_year: int | None = None
    last_year: int | None = None

    def used_in(self, year: int) -> bool:
        """May this code stand in the census of that year?"""
        return (self.first_year or year) <= year <= (self.last_year or year)


@dataclass(frozen=True)
class CodeList:
    """One list of codes, and the words a code had before they were changed."""

    name: str
    number: str
    codes: Mapping[str, Code]
    earlier_words: Mapping[str, tuple[int, str]] = field(default_factory=dict)

    def words(self, code: str, *, year: int | None = None) -> str:
        """A code in words; what is not a code is shown as it came, and said to be so.

        >>> PRIMARY_NEED.words("N1", year=2021)
        'Abuse or neglect'
        >>> PRIMARY_NEED.words("Q7")
        '“Q7”, not a code of this list'
        """
        tidy = code.strip().upper()
        if tidy not in self.codes:
            return f"“{code.strip()}”, {NOT_A_CODE}"
        last_year, earlier = self.earlier_words.get(tidy, (0, ""))
        return earlier if year is not None and year <= last_year else self.codes[tidy].words

    def holds(self, code: str, *, year: int | None = None) -> bool:
        """Is this a code of the list, and in that year's edition of it?"""
        found = self.codes.get(code.strip().upper())
        return found is not None and (year is None or found.used_in(year))

    def edition(self, year: int) -> dict[str, str]:
        """The codes of one census year, in words."""
        return {code: self.words(code, year=year) for code, entry in self.codes.items() if entry.used_in(year)}


REFERRAL_SOURCE = CodeList(
    "who referred",
    "N00152",
    {
        "1A": Code("A family member, relative or carer"),
        "1B": Code("Someone who knows the family, such as a neighbour or childminder"),
        "1C": Code("The child or young person"),
        "1D": Code("Another person, perhaps a stranger"),
        "2A": Code("School"),
        "2B": Code("Education services"),
        "3A": Code("GP"),
        "3B": Code("Health visitor"),
        "3C": Code("School nurse"),
        "3D": Code("Another primary health service"),
        "3E": Code("Accident and emergency"),
        "3F": Code("Another health service"),
        "4": Code("Housing"),
        "5A": Code("Adult social care"),
        "5B": Code("Another service of this council"),
        "5C": Code("Another council"),
        "5D": Code("Early help", first_year=2023),
        "6": Code("Police"),
        "7": Code("Court, probation, immigration, Cafcass or prison"),
        "8": Code("Another organisation, such as a charity or children's centre"),
        "9": Code("Someone who did not give their name"),
        "10": Code("Not known"),
    },
)

PRIMARY_NEED = CodeList(
    "main need",
    "N00101",
    {
        "N1": Code("Abuse, neglect and exploitation"),
        "N2": Code("Child's disability"),
        "N3": Code("Parental disability or illness"),
        "N4": Code("Family in acute stress"),
        "N5": Code("Family dysfunction"),
        "N6": Code("Socially unacceptable behaviour"),
        "N7": Code("Low income"),
        "N8": Code("Absent parenting"),
        "N9": Code("Other than children in need"),
        "N0": Code("Not stated"),
    },
    earlier_words={"N1": (2025, "Abuse or neglect")},
)

CLOSURE = CodeList(
    "why it closed",
    "N00103",
    {
        "RC1": Code("Adopted"),
        "RC2": Code("Died"),
        "RC3": Code("Child arrangements order"),
        "RC4": Code("Special guardianship order"),
        "RC5": Code("Moved to another council's services"),
        "RC6": Code("Moved to adult social care"),
        "RC7": Code("Ended for another reason, such as no longer in need"),
        "RC8": Code("Closed after assessment, no further action"),
        "RC9": Code("Closed after assessment, on to early help", first_year=2023),
    },
)

CATEGORY_OF_ABUSE = CodeList(
    "category of the child protection plan",
    "N00113",
    {
        "NEG": Code("Neglect"),
        "PHY": Code("Physical abuse"),
        "SAB": Code("Sexual abuse"),
        "EMO": Code("Emotional abuse"),
        "MUL": Code("More than one category"),
    },
)

DISABILITY = CodeList(
    "disability",
    "N00099",
    {
        "NONE": Code("No disability"),
        "MOB": Code("Mobility"),
        "HAND": Code("Hand function"),
        "PC": Code("Personal care"),
        "INC": Code("Incontinence"),
        "COMM": Code("Communication"),
        "LD": Code("Learning"),
        "HEAR": Code("Hearing"),
        "VIS": Code("Vision"),
        "BEH": Code("Behaviour"),
        "CON": Code("Consciousness"),
        "AUT": Code("Autism"),
        "DDA": Code("Another disability"),
    },
)

ETHNICITY = CodeList(
    "ethnicity",
    "N00177",
    {
        "WBRI": Code("White British"),
        "WIRI": Code("White Irish"),
        "WIRT": Code("Traveller of Irish heritage"),
        "WOTH": Code("Any other White background"),
        "WROM": Code("Gypsy or Roma"),
        "MWBC": Code("White and Black Caribbean"),
        "MWBA": Code("White and Black African"),
        "MWAS": Code("White and Asian"),
        "MOTH": Code("Any other mixed background"),
        "AIND": Code("Indian"),
        "APKN": Code("Pakistani"),
        "ABAN": Code("Bangladeshi"),
        "AOTH": Code("Any other Asian background"),
        "BCRB": Code("Black Caribbean"),
        "BAFR": Code("Black African"),
        "BOTH": Code("Any other Black background"),
        "CHNE": Code("Chinese"),
        "OOTH": Code("Any other ethnic group"),
        "REFU": Code("Preferred not to say"),
        "NOBT": Code("Not yet asked"),
    },
)

UPN_UNKNOWN = CodeList(
    "why there is no unique pupil number",
    "N00135",
    {
        "UN1": Code("Not of school age"),
        "UN2": Code("Never in a maintained school in England"),
        "UN3": Code("Educated outside England"),
        "UN4": Code("Newly in need"),
        "UN5": Code("Sources disagree"),
        "UN6": Code("Reason UN6: its meaning is not in any source we hold"),
        "UN7": Code("Referred, with no further action"),
    },
)

SEX = CodeList(
    "sex, as returns ask for it",
    "N00783",
    {
        "M": Code("Male", first_year=2025),
        "F": Code("Female", first_year=2025),
        "U": Code("Not known, or not yet born", first_year=2025),
    },
)

GENDER_BEFORE_2025 = CodeList(
    "gender, as returns asked for it to 2024",
    "N00065",
    {
        "1": Code("Male", last_year=2024),
        "2": Code("Female", last_year=2024),
        "9": Code("Indeterminate", last_year=2024),
        "0": Code("Not recorded, or not yet born", last_year=2024),
    },
)
