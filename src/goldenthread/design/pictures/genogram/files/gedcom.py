"""A family out of a GEDCOM file: people, couples with their children, how each child belongs, marriages and divorces.

Reading: SEX X and U make a diamond. PEDI says how a child belongs; a child's ADOP tells of adoption by the family it points to. ENGA or
nothing at all beside children is "not living together"; GEDCOM has no event for separated, so an event whose type says so, or the `_SEPR`
that some programs write, is taken for it.
Source: FamilySearch GEDCOM 7.0, https://gedcom.io/specifications/FamilySearchGEDCOMv7.html; GEDCOM 5.5.1, https://gedcom.io/specifications/ged551.pdf
"""

import re
from collections.abc import Iterator
from datetime import date

from goldenthread.design.pictures.genogram.family import Being, Bond, Child, Couple, Family, Link, Person, Symbol, Twins
from goldenthread.design.pictures.genogram.files.gedcom_lines import Record, records, text_of
from goldenthread.design.pictures.genogram.files.json_file import MOST_PEOPLE, age_on
from goldenthread.design.pictures.genogram.files.problems import FileRefused, Found

SHAPES = {"M": Symbol.SQUARE, "F": Symbol.CIRCLE}
LINKS = {"ADOPTED": Link.ADOPTED, "FOSTER": Link.FOSTER, "BIRTH": Link.BIRTH}
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
DAY = re.compile(r"(?:(\d{1,2}) )?(?:([A-Z]{3}) )?(\d{3,4})(?:/\d\d)?(?: BCE?)?$")
NOT_KNOWN = re.compile(r"^(unknown|not known|n\.?n\.?|\?+|_+)?$", re.IGNORECASE)
NO_FAMILY = "@VOID@"

When = tuple[int | None, date | None]


def family_of_gedcom(content: bytes, *, on: date) -> Found:
    """The family in a GEDCOM file.

    Raises:
        FileRefused: the file cannot be read, or points to somebody who is not in it.
    """
    top = records(text_of(content))
    if not top:
        raise FileRefused("The file is empty.")
    people = {one.key: one for one in top if one.tag == "INDI" and one.key}
    if not people:
        raise FileRefused("There is nobody in the file: it has no INDI records.")
    if len(people) > MOST_PEOPLE:
        raise FileRefused(
            f"There are {len(people)} people in the file. A picture holds {MOST_PEOPLE} at most: export fewer generations."
        )
    keys = {key: f"i{number}" for number, key in enumerate(people)}
    reader = _Reader(people, keys, on)
    couples = tuple(reader.couples([one for one in top if one.tag == "FAM"]))
    drawn = tuple(reader.person(one) for one in people.values())
    return Found(Family(drawn, couples), tuple(reader.remarks))


class _Reader:
    """A file while it is being read."""

    def __init__(self, people: dict[str, Record], keys: dict[str, str], on: date) -> None:
        self.people, self.keys, self.on = people, keys, on
        self.remarks: list[str] = []

    def person(self, one: Record) -> Person:
        """Somebody, named as the file names them."""
        given, family = _name(one)
        unknown = bool(NOT_KNOWN.match(f"{given} {family}".strip()))
        born, died = _when(one, "BIRT"), _when(one, "DEAT")
        dead = bool(one.first("DEAT")) and one.says("DEAT") != "N"
        age = age_on(self.on, born, died) if died[0] or not dead else None
        name = ("Not known",) if unknown else tuple(part for part in (given, family) if part)
        return Person(
            self.keys[one.key], name, SHAPES.get(one.says("SEX").upper(), Symbol.DIAMOND), age, born[0], died[0] or (0 if dead else None),
            being=Being.PLACEHOLDER if unknown else Being.PERSON,
        )  # fmt: skip

    def couples(self, families: list[Record]) -> Iterator[Couple]:
        """Each couple once, in the order of the file; two records of one couple are one."""
        found: dict[tuple[str, ...], Couple] = {}
        for order, one in enumerate(families):
            partners = [
                self._known(each) for tag in ("HUSB", "WIFE") for each in one.all(tag) if each.value != NO_FAMILY
            ]
            children = tuple(self._child(each, one) for each in one.all("CHIL") if each.value != NO_FAMILY)
            if not partners:
                if children:
                    self.remarks.append(
                        f"Line {one.number}: a family of children without any parent in the file is not drawn."
                    )
                continue
            couple = Couple(
                partners[0], partners[1] if len(partners) > 1 else None, _bond(one), _dates(one), order, children,
                tuple(self._twins(one)),
            )  # fmt: skip
            before = found.get(couple.key)
            found[couple.key] = couple if before is None else _together(before, couple)
        return iter(found.values())

    def _known(self, pointer: Record) -> str:
        if pointer.value.strip() not in self.people:
            raise FileRefused(
                f"{pointer.tag} points to {pointer.value.strip() or 'nobody'}, who is not in the file.",
                line=pointer.number,
            )
        return self.keys[pointer.value.strip()]

    def _child(self, pointer: Record, family: Record) -> Child:
        key = self._known(pointer)
        person = self.people[pointer.value.strip()]
        belongs = next((one for one in person.all("FAMC") if one.value.strip() == family.key), None)
        said = belongs.says("PEDI").upper() if belongs else ""
        adopted = any(one.says("FAMC") == family.key for one in person.all("ADOP"))
        return Child(key, Link.ADOPTED if adopted else LINKS.get(said, Link.BIRTH))

    def _twins(self, family: Record) -> Iterator[Twins]:
        """Children of one couple born on one day."""
        by_day: dict[date, list[str]] = {}
        for pointer in family.all("CHIL"):
            person = self.people.get(pointer.value.strip())
            day = _when(person, "BIRT")[1] if person else None
            if day and self._child(pointer, family).link is Link.BIRTH:
                by_day.setdefault(day, []).append(self.keys[pointer.value.strip()])
        return (Twins(tuple(keys)) for keys in by_day.values() if len(keys) > 1)


def _together(one: Couple, other: Couple) -> Couple:
    known = {child.key for child in one.children}
    children = (*one.children, *(child for child in other.children if child.key not in known))
    return Couple(one.a, one.b, one.bond, one.dates or other.dates, one.order, children, (*one.twins, *other.twins))


def _name(one: Record) -> tuple[str, str]:
    """First names and family name: from the name's own parts, else from between the slashes."""
    name = one.first("NAME")
    if name is None:
        return "", ""
    parts = re.match(r"([^/]*)(?:/([^/]*)/)?", name.value.strip())
    given = name.says("GIVN") or (parts[1].strip() if parts else "")
    return given, name.says("SURN") or (parts[2] or "").strip() if parts else ""


def _when(one: Record, event: str) -> When:
    """The year of an event and, where the file knows it, the day. 'ABT 1950' is a year; a span counts from its beginning."""
    said = one.says(event, "DATE").upper()
    for word in ("ABT", "EST", "CAL", "INT", "BEF", "AFT", "FROM", "TO", "BET", "GREGORIAN", "@#DGREGORIAN@"):
        said = said.removeprefix(f"{word} ")
    read = DAY.match(re.split(r" AND | TO ", said)[0].split("(")[0].strip())
    if not read:
        return None, None
    day, month, year = read.groups()
    try:
        exact = date(int(year), MONTHS.index(month) + 1, int(day)) if day and month else None
    except ValueError:
        exact = None
    return int(year), exact


def _bond(family: Record) -> Bond:
    if family.first("DIV") and family.says("DIV") != "N":
        return Bond.DIVORCED
    if family.first("_SEPR") or "SEPARAT" in family.says("EVEN", "TYPE").upper():
        return Bond.SEPARATED
    return Bond.MARRIED if family.first("MARR") else Bond.NOT_TOGETHER


def _dates(family: Record) -> str:
    married, parted = _when(family, "MARR")[0], _when(family, "DIV")[0]
    return ", ".join(part for part in (f"m {married}" if married else "", f"d {parted}" if parted else "") if part)
