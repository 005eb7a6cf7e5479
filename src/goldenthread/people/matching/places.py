"""Addresses made ready for comparing: house, street with its kind in full, postcode without its space."""

import re
from dataclasses import dataclass

from goldenthread.people.matching.tidying import APOSTROPHES, plain

KINDS = {
    "rd": "road", "str": "street", "ave": "avenue", "av": "avenue", "ln": "lane", "cl": "close", "cres": "crescent", "cr": "crescent",
    "dr": "drive", "drv": "drive", "gdns": "gardens", "gdn": "gardens", "gr": "grove", "grv": "grove", "ct": "court", "pl": "place",
    "sq": "square", "ter": "terrace", "terr": "terrace", "pk": "park", "wy": "way", "hse": "house", "bldgs": "buildings",
}  # fmt: skip
OTHER_KINDS = """
street row mews hill rise walk view green broadway parade wharf quay yard circus crest croft dale drove end estate fold garth
gate grange heath mead meadow meadows passage path ride square vale villas wynd
"""
STREET_KINDS = frozenset(KINDS.values()) | frozenset(re.findall(r"\w+", OTHER_KINDS))
POSTCODE = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b", re.IGNORECASE)
OUTWARD = re.compile(r"\b([a-z]{1,2}\d{1,2}[a-z]?)(?:\s+(\d[a-z]?))?(?=\W|$)", re.IGNORECASE)
HOUSE = re.compile(r"\b((?:flat|apartment|apt|unit)\s+\w+[,\s]+)?(\d{1,4}\s?[a-z]?)[,\s]+(?=[a-z])", re.IGNORECASE)
STREET_WORD = re.compile(rf"[a-z{APOSTROPHES}.-]+", re.IGNORECASE)
MOST_STREET_WORDS = 5


@dataclass(frozen=True, slots=True)
class Place:
    """An address or a piece of one; `whole_postcode` says whether the postcode was given in full."""

    number: str = ""
    street: str = ""
    postcode: str = ""
    whole_postcode: bool = False
    rest: str = ""


def tidy_street(text: str) -> str:
    """A street as it is compared: plain letters, its kind in full.

    >>> tidy_street("St. Mary's Rd"), tidy_street("Elm St")
    ('st marys road', 'elm street')
    """
    words = re.sub(r"[\W_]+", " ", re.sub(rf"[{APOSTROPHES}.]", "", plain(text))).split()
    spelt = [KINDS.get(word, word) if at else word for at, word in enumerate(words)]
    if len(spelt) > 1 and spelt[-1] == "st":
        spelt[-1] = "street"
    return " ".join(spelt)


def ends_as_street(text: str) -> bool:
    """Whether the last word says what kind of street it is."""
    words = tidy_street(text).split()
    return bool(words) and words[-1] in STREET_KINDS


def tidy_postcode(text: str) -> str:
    """A postcode in capitals without its space."""
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def place(text: str) -> Place | None:
    """The address in a piece of text and what is left beside it, or None where there is none.

    >>> place("9 elm rd").street, place("so16 4qd").postcode, place("katy okafor")
    ('elm road', 'SO164QD', None)
    """
    postcode, whole, left = _postcode(text)
    number, street, rest = _street(left)
    return Place(number, street, postcode, whole, rest) if postcode or street else None


def _postcode(text: str) -> tuple[str, bool, str]:
    if found := POSTCODE.search(text):
        return tidy_postcode(found[0]), True, text[: found.start()] + " " + text[found.end() :]
    if found := OUTWARD.search(text):
        return tidy_postcode(found[0]), False, text[: found.start()] + " " + text[found.end() :]
    return "", False, text


def _street(text: str) -> tuple[str, str, str]:
    """House, street and what is left. Without a house number the words are left too: they may be a name."""
    if house := HOUSE.search(text):
        after = text[house.end() :]
        words = _street_words(after)
        rest = text[: house.start()] + " " + after[sum(len(word) + 1 for word in words) :]
        return re.sub(r"\s", "", house[2]).lower(), tidy_street(" ".join(words)), rest
    words = STREET_WORD.findall(text)
    if len(words) > 1 and ends_as_street(" ".join(words)):
        return "", tidy_street(" ".join(words[-MOST_STREET_WORDS:])), text
    return "", "", text


def _street_words(text: str) -> list[str]:
    """The words of a street after a house number: as far as its kind (road, close), else all up to a comma."""
    words = text.split(",")[0].split()[:MOST_STREET_WORDS]
    for at, word in enumerate(words):
        if at and ends_as_street(f"x {word}"):
            return words[: at + 1]
    return words


def filed(lines: str, postcode: str) -> Place:
    """How a held address is filed: the first line that has a street in it.

    >>> filed("Flat 2\\n9 Elm Rd\\nSouthampton", "SO16 4QD")
    Place(number='9', street='elm road', postcode='SO164QD', whole_postcode=True, rest='')
    """
    code = tidy_postcode(postcode)
    for line in re.split(r"[\n]+", lines):
        if house := HOUSE.search(line):
            return Place(
                re.sub(r"\s", "", house[2]).lower(), tidy_street(line[house.end() :].split(",")[0]), code, True
            )
    first = next((line for line in re.split(r"[\n,]+", lines) if line.strip()), "")
    return Place("", tidy_street(first), code, True)


def without_the_house(line: str) -> str:
    """The street of an address's first line, for people who may know that somebody lives there but not at which door.

    >>> without_the_house("Flat 2, 14a Elm Road"), without_the_house("14 Elm Road"), without_the_house("Rose Cottage")
    ('Elm Road', 'Elm Road', 'Rose Cottage')
    """
    return (
        re.sub(
            r"^\s*(?:(?:flat|unit|room)\s+\w+\s*,?\s*)?(?:\d+\s*[a-z]?\s*,?\s+)?", "", line, flags=re.IGNORECASE
        ).strip()
        or line
    )
