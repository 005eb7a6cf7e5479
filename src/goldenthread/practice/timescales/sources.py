"""The acts, regulations and guidance that the clocks rest on, with the day from which each applies.

Reading: the day is the one on which the instrument came into force, as generally known; for guidance, its publication.
`READ_ON` stands only beside a source that was itself opened. A duty read about in somebody else's summary stays unread.
Texts are never quoted here; a reader follows the link.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.practice.answers import Source
from goldenthread.practice.timescales.declared import Standing
from goldenthread.practice.timescales.working_together import (
    WT_2013_APPLIES_FROM,
    WT_2013_APPLIES_UNTIL,
    WT_2026_APPLIES_FROM,
)

READ_ON = date(2026, 11, 22)


@dataclass(frozen=True)
class Instrument:
    """An act, regulations or guidance, and the day from which it applies."""

    cite: str
    applies_from: date

    def at(self, part: str, url: str = "", *, read: bool = False, since: date | None = None) -> tuple[Standing, ...]:
        """One place in it. `read`: it was opened there. `since`: where that place is younger than the whole."""
        source = Source(f"{self.cite}, {part}", url, READ_ON if read else None)
        return (Standing(source, since or self.applies_from),)


CHILDREN_ACT = Instrument("Children Act 1989", date(1991, 10, 14))
CARE_PLANNING = Instrument("Care Planning, Placement and Case Review (England) Regulations 2010", date(2011, 4, 1))
CARE_LEAVERS = Instrument("Care Leavers (England) Regulations 2010", date(2011, 4, 1))
FOSTERING = Instrument("Fostering Services (England) Regulations 2011", date(2011, 4, 1))
ADOPTION_ACT = Instrument("Adoption and Children Act 2002", date(2005, 12, 30))
ADOPTION_AGENCIES = Instrument("Adoption Agencies Regulations 2005", date(2005, 12, 30))
ADOPTION_INFORMATION = Instrument(
    "Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005", date(2005, 12, 30)
)
ADOPTION_GUIDANCE = Instrument("Adoption statutory guidance 2013", date(2013, 7, 1))
SPECIAL_GUARDIANSHIP = Instrument("Special Guardianship Regulations 2005", date(2005, 12, 30))
SECURE = Instrument("Children (Secure Accommodation) Regulations 1991", date(1991, 10, 14))
PRIVATE_FOSTERING = Instrument("Children (Private Arrangements for Fostering) Regulations 2005", date(2005, 7, 1))
SEND = Instrument("Special Educational Needs and Disability Regulations 2014", date(2014, 9, 1))
COMPLAINTS = Instrument("Children Act 1989 Representations Procedure (England) Regulations 2006", date(2006, 9, 1))
SOCIAL_WORK_ACT = Instrument("Children and Social Work Act 2017", date(2018, 4, 1))
DATA_PROTECTION = Instrument("UK General Data Protection Regulation", date(2018, 5, 25))
FAMILY_PROCEDURE = Instrument("Family Procedure Rules 2010, practice direction 12A", date(2014, 4, 22))
PUBLIC_LAW_GROUP = Instrument("Public Law Working Group, best practice guidance", date(2021, 3, 1))
IRO_HANDBOOK = Instrument("Independent reviewing officers' handbook 2010", date(2011, 4, 1))
HEALTH_GUIDANCE = Instrument("Promoting the health and well-being of looked-after children 2015", date(2015, 3, 1))
EDUCATION_GUIDANCE = Instrument(
    "Promoting the education of looked-after and previously looked-after children 2018", date(2018, 2, 1)
)
CARE_GUIDANCE = Instrument(
    "Children Act 1989 guidance, volume 2: care planning, placement and case review", date(2011, 4, 1)
)
MISSING_GUIDANCE = Instrument(
    "Statutory guidance on children who run away or go missing from home or care 2014", date(2014, 1, 1)
)
ENCOMPASS = Instrument("Operation Encompass statutory guidance, SI 2025/1168", date(2025, 11, 1))
CENSUS = Instrument("Department for Education, children in need census and SSDA903", date(2013, 4, 1))
EMPLOYERS_STANDARDS = Instrument("Standards for employers of social workers", date(2014, 5, 1))
EARLY_CAREER = Instrument("Assessed and supported year in employment, national pattern", date(2012, 9, 1))
INSPECTION = Instrument("Inspection of local authority children's services framework", date(2018, 1, 1))

REVISED_2026 = "The number is kept from the 2023 edition until the 2026 text has been checked."


def working_together(part: str, url: str = "", *, since: date = WT_2013_APPLIES_FROM) -> tuple[Standing, ...]:
    """Working Together: the editions until March 2026, and that of 2026, whose text has not been read here."""
    before = Source(f"Working Together to Safeguard Children, editions up to 2023, {part}", url)
    now = Source("Working Together to Safeguard Children 2026; its text is still to be checked against 2023", url)
    return (Standing(before, since, WT_2013_APPLIES_UNTIL), Standing(now, WT_2026_APPLIES_FROM, reading=REVISED_2026))


def council(cite: str, url: str = "", *, read: bool = True, since: date = date(2016, 1, 1)) -> tuple[Standing, ...]:
    """A council's own words: a standard, never law."""
    return (Standing(Source(cite, url, READ_ON if read else None), since),)
