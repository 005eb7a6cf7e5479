"""A row of the people file as entries for the record: the person, their names and numbers, where they live, their family.

Serves: K10.00, K9.09
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from hashlib import blake2b

from goldenthread.people.models import Address, Family, FamilyMember, Identifier, Person, PersonName, Residence
from goldenthread.practice.identifiers import nhs_number_faults, tidy_nhs_number, tidy_postcode
from goldenthread.returns.loading.entry import Entry, Place
from goldenthread.returns.loading.faults import Fault
from goldenthread.returns.sheets.cells import choice, day_of, yes_or_no
from goldenthread.returns.sheets.reading import Row

FILE = "people file"
LONGEST = {
    "given": 100,
    "family": 100,
    "preferred": 100,
    "former_family": 100,
    "gender": 60,
    "council_id": 60,
    "family_name": 120,
    "family_id": 40,
}
PROTECTED_BECAUSE = "The council’s people file says so."
SEXES = {"male": "M", "female": "F", "boy": "M", "girl": "F", "not known": "U", "unknown": "U", "": ""}
Doubt = Callable[[Fault], None]


def key_of(council_id: str) -> str:
    """The key of a person of this file."""
    return f"{FILE}|{council_id}"


def fits(row: Row, name: str, doubt: Doubt) -> str:
    """A cell that fits its column; a longer one is listed, whole, and left out."""
    cell = row[name]
    if len(cell) > LONGEST.get(name, 160):
        doubt(
            Fault(
                row.line,
                row["council_id"][:60],
                name,
                f"This is longer than {LONGEST.get(name, 160)} characters, so it was not read.",
                cell,
                "too long",
            )
        )
        return ""
    return cell


def day(row: Row, name: str, doubt: Doubt) -> date | None:
    """A date, or nothing with a line in the list of faults."""
    cell = row[name]
    found = day_of(cell) if cell else None
    if cell and found is None:
        doubt(
            Fault(
                row.line,
                row["council_id"],
                name,
                "This is not a date we can read. Write 31/03/2015 or 2015-03-31.",
                cell,
                "unreadable value",
            )
        )
    return found


def person_entries(row: Row, doubt: Doubt) -> Iterator[Entry]:
    """The person with their names and numbers."""
    council_id = row["council_id"]
    sex = choice(row["sex"], {"M": "male", "F": "female", "U": "not known"}, SEXES)
    if sex is None:
        doubt(Fault(row.line, council_id, "sex", "Write M, F or U here.", row["sex"], "unknown code"))
    values = {
        "born_on": day(row, "born_on", doubt),
        "due_on": day(row, "due_on", doubt),
        "sex": sex if sex in ("M", "F") else None,
        "gender": fits(row, "gender", doubt),
    }
    yield Entry(
        Person,
        key_of(council_id),
        row.line,
        council_id,
        "people",
        values=values,
        first={"placeholder": f"Person {council_id}"} | ({} if values["sex"] else {"sex": "U"}),
        fills=True,
    )
    person: Place = (Person, key_of(council_id))
    yield _number(row, Identifier.Scheme.COUNCIL, council_id, person)
    if number := tidy_nhs_number(row["nhs_number"]):
        for fault in nhs_number_faults(number):
            doubt(
                Fault(
                    row.line,
                    council_id,
                    "nhs_number",
                    f"{fault.says} It was kept as it is.",
                    row["nhs_number"],
                    "doubtful number",
                )
            )
        yield _number(row, Identifier.Scheme.NHS, number[:60], person)
    yield from name_entries(row, person, doubt)


def _number(row: Row, scheme: Identifier.Scheme, value: str, person: Place) -> Entry:
    key = f"{FILE}|{row['council_id']}|{scheme.value}|{value}"
    return Entry(
        Identifier,
        key,
        row.line,
        row["council_id"],
        "identifiers",
        values={"scheme": scheme.value, "value": value},
        links={"person": person},
        nature=("person_id", "scheme", "value"),
    )


def name_entries(row: Row, person: Place, doubt: Doubt) -> Iterator[Entry]:
    """The legal name, the name they use, and a former one."""
    given, family, preferred, former = (
        fits(row, name, doubt) for name in ("given", "family", "preferred", "former_family")
    )
    kind = PersonName.Kind
    said = [(kind.LEGAL, given, family)] if given or family else []
    if preferred and preferred != given:
        said.append((kind.PREFERRED, preferred, family))
    if former and former != family:
        said.append((kind.FORMER, given, former))
    for which, first, last in said:
        key = f"{person[1]}|{which.value}" + (f"|{last}" if which is kind.FORMER else "")
        nature = ("person_id", "kind", "family") if which is kind.FORMER else ("person_id", "kind")
        values = {"kind": which.value, "given": first, "family": last}
        yield Entry(
            PersonName,
            key[:200],
            row.line,
            row["council_id"],
            "names",
            values=values,
            links={"person": person},
            nature=nature,
        )


def address_of(row: Row) -> tuple[str, str, str]:
    """The lines, the postcode, and the key of an address; a key of '' where there is none."""
    lines = "\n".join(line for line in (row["address_1"], row["address_2"], row["address_3"]) if line)
    postcode = tidy_postcode(row["postcode"])[:8]
    if not lines:
        return "", "", ""
    said = f"{' '.join(lines.lower().split())}|{postcode}"
    return lines, postcode, f"{FILE}|{blake2b(said.encode(), digest_size=16).hexdigest()}"


def home_entries(row: Row, doubt: Doubt) -> Iterator[Entry]:
    """Where they live. A protected address is protected from the first moment; a file never takes protection away."""
    lines, postcode, key = address_of(row)
    if not key:
        return
    protected = yes_or_no(row["protected"])
    if protected is None:
        says = "Write yes or no here. The address was taken as protected, to be safe."
        doubt(Fault(row.line, row["council_id"], "protected", says, row["protected"], "unreadable value"))
    guard = {"protected": True, "protected_because": PROTECTED_BECAUSE} if protected is not False else {}
    yield Entry(
        Address,
        key,
        row.line,
        row["council_id"],
        "addresses",
        values={"lines": lines, "postcode": postcode},
        first=guard,
    )
    links = {"person": (Person, key_of(row["council_id"])), "address": (Address, key)}
    since = day(row, "lives_since", doubt)
    yield Entry(
        Residence,
        f"{FILE}|{row['council_id']}|{key[-32:]}",
        row.line,
        row["council_id"],
        values={"kind": "lives", "began_on": since},
        links=links,
        nature=("person_id", "address_id"),
    )


def family_entries(row: Row, doubt: Doubt) -> Iterator[Entry]:
    """The family they belong to, by its number, else its name."""
    number, name = fits(row, "family_id", doubt), fits(row, "family_name", doubt)
    if not number and not name:
        return
    key = f"{FILE}|{number or name.lower()}"
    values = {"name": name or f"Family {number}", "council_id": number}
    yield Entry(
        Family,
        key,
        row.line,
        row["council_id"],
        "families",
        values=values,
        nature=("council_id",) if number else ("name",),
    )
    links = {"family": (Family, key), "person": (Person, key_of(row["council_id"]))}
    yield Entry(
        FamilyMember,
        f"{key}|{row['council_id']}",
        row.line,
        row["council_id"],
        links=links,
        nature=("family_id", "person_id"),
    )
