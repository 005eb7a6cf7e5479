"""The header of a census: which collection, which year, from whom, and whether these agree with one another."""

from datetime import date

from goldenthread.returns.cin.editions import FIRST_EDITION, LATEST_EDITION, census_year
from goldenthread.returns.cin.elements import Element, line_of, local_name
from goldenthread.returns.cin.listing import Listing
from goldenthread.returns.cin.names import HEADER
from goldenthread.returns.cin.problems import FileRefused, Kind
from goldenthread.returns.cin.rows import CensusHeader
from goldenthread.returns.cin.walking import found_in

COLLECTION = "CIN"
SOURCE_LEVEL = "L"
REFERENCE_MONTH, REFERENCE_DAY = 3, 31
AUTHORITY_DIGITS = 3


def header_from(element: Element | None, listing: Listing) -> CensusHeader:
    """The header, with what is wrong in it listed; an empty one where the file has none.

    Raises:
        FileRefused: the file says it is some other collection.
    """
    if element is None:
        says = "There is no header before the children, so the year and the authority are not known. Add one."
        listing.tell(Kind.HEADER, says, line=1, field="Header")
        return CensusHeader()
    line = line_of(element)
    header: CensusHeader = found_in(element, HEADER, listing).row(HEADER, line=line)
    if header.collection and header.collection.upper() != COLLECTION:
        raise FileRefused(
            f"This file says it is the {header.collection} collection, not the children in need census ({COLLECTION}). "
            "Check that it is the right file.",
            line=line,
        )
    for field, says, raw in _doubts(header):
        listing.tell(Kind.HEADER, says, line=_line_of(element, field), field=field, raw=raw, inside="Header")
    return header


def _line_of(element: Element, field: str) -> int:
    """Where this field stands in the header, or the header itself where it is missing."""
    return next((line_of(part) for part in element.iter() if local_name(part) == field), line_of(element))


def _doubts(header: CensusHeader) -> list[tuple[str, str, str]]:
    """What does not fit together. Shape: DfE's field name, what to do, the value as written."""
    unread = {ours for ours, _ in header.unread}
    found = []
    if not header.collection:
        found.append(("Collection", f"The header does not say which collection this is. Write {COLLECTION}.", ""))
    if header.year is None and "year" not in unread:
        found.append(("Year", "The header does not say which year this is for.", ""))
    if header.reference_on is None and "reference_on" not in unread:
        found.append(("ReferenceDate", "The header has no reference date.", ""))
    if header.source_level not in ("", SOURCE_LEVEL):
        found.append(("SourceLevel", f"A local authority writes {SOURCE_LEVEL} here.", header.source_level))
    found += _doubts_of_the_year(header)
    authority = header.authority_code
    if not (authority.isascii() and authority.isdigit() and len(authority) == AUTHORITY_DIGITS):
        found.append(("LEA", "The header needs the three digits of your local authority.", authority))
    return found


def _doubts_of_the_year(header: CensusHeader) -> list[tuple[str, str, str]]:
    found = []
    year, reference_on = header.ends_in, header.reference_on
    if year and reference_on and reference_on != date(year, REFERENCE_MONTH, REFERENCE_DAY):
        says = f"The census for {year} has the reference date {year}-03-31. Correct the year or the date."
        found.append(("ReferenceDate", says, str(reference_on)))
    if year and not FIRST_EDITION <= year <= LATEST_EDITION:
        first, latest = census_year(FIRST_EDITION), census_year(LATEST_EDITION)
        says = f"We hold the census of {first} to {latest}, not of this year, so its codes may not be known here."
        found.append(("Year", says, str(year)))
    return found
