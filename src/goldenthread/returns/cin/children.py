"""One child's entry in the census, and the faults that show only when it is seen whole."""

from goldenthread.returns.cin.editions import GENDER_TO_SEX
from goldenthread.returns.cin.elements import BLANK, Element, line_of, local_name
from goldenthread.returns.cin.listing import Listing
from goldenthread.returns.cin.names import CHILD
from goldenthread.returns.cin.problems import Kind
from goldenthread.returns.cin.rows import CensusChild
from goldenthread.returns.cin.walking import Found, found_in


def child_from(element: Element, listing: Listing, lines: dict[str, int]) -> CensusChild:
    """One child, with everything in the entry; `lines` remembers where each identifier was first met."""
    listing.child = _identifier(element)
    found = found_in(element, CHILD, listing)
    _settle_sex(found, element, listing)
    if "born_on" in found.values and "expected_on" in found.values:
        says = "This child has both a date of birth and an expected one. Both were kept: give only one."
        raw = f"{found.values['born_on']} {found.values['expected_on']}"
        listing.about(element, Kind.BOTH_BIRTH_DATES, says, raw=raw)
    found.values["same_child_id_at"] = _seen_before(found, element, listing, lines)
    child: CensusChild = found.row(CHILD, line=line_of(element))
    return child


def _seen_before(found: Found, element: Element, listing: Listing, lines: dict[str, int]) -> int | None:
    """The line of an earlier child with the same identifier; both are kept, neither is merged into the other."""
    child_id = found.values.get("child_id", "")
    if not child_id:
        says = "This child has no identifier (LAchildID), so cannot be matched to a record. Give every child one."
        listing.about(element, Kind.NO_CHILD_ID, says, raw="")
        return None
    if child_id not in lines:
        lines[child_id] = line_of(element)
        return None
    earlier = lines[child_id]
    says = f"The child on line {earlier} has the same identifier. Both were kept: put all of one child in one entry."
    listing.about(element, Kind.SAME_CHILD_ID, says, raw=child_id)
    return earlier


def _settle_sex(found: Found, element: Element, listing: Listing) -> None:
    """Bring Sex and the older GenderCurrent together: M, F or U in `sex`, an old code in `gender_code`."""
    sex, gender = found.values.get("sex", ""), found.values.get("gender_code", "")
    meant = GENDER_TO_SEX.get(gender, gender)
    if sex and gender and GENDER_TO_SEX.get(sex, sex) != meant:
        says = f"Sex and GenderCurrent say different things; Sex ({sex}) was read. Give only Sex."
        listing.about(element, Kind.TWO_SEXES, says, raw=f"{sex} {gender}")
    if sex in GENDER_TO_SEX:
        found.values.update(sex=GENDER_TO_SEX[sex], gender_code=gender or sex)
    elif not sex and meant in GENDER_TO_SEX.values():
        found.values["sex"] = meant


def _identifier(element: Element) -> str:
    """The child's identifier, looked up first so that every problem of the entry can name the child."""
    for group in element:
        if local_name(group) == "ChildIdentifiers":
            for part in group:
                if local_name(part) == "LAchildID":
                    return (part.text or "").strip(BLANK)
    return ""
