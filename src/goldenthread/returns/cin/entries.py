"""One child of the census as entries for the record: what each element becomes, and under which key it is known again.

A key is the child's number, the kind of record, its date, and which one of that day it is; so a later year's file finds it again.
A record whose date cannot be read has no place in the record; it is set aside, as written.
Serves: K10.03, T.24
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from datetime import date
from hashlib import blake2b
from typing import Any

from django.db.models import Model

from goldenthread.people.models import Disability, Identifier, Person
from goldenthread.returns.cin.rows import CensusChild
from goldenthread.returns.loading.entry import Entry, Place
from goldenthread.returns.loading.faults import SET_ASIDE, Fault

LONGEST_NUMBER = 60
LONGEST_CODE = 4
KNOWN_SEX = (Person.Sex.MALE, Person.Sex.FEMALE)

Aside = Callable[[str, Fault], None]
"""Told of what could not go into the record: the kind of record it is counted as, and the fault."""


@dataclass(slots=True)
class Family:
    """One child's entries while they are made: who the child is, and how many of each record there were so far."""

    child: str
    key: str
    aside: Aside
    again: int = 1
    numbers: Counter[str] = field(default_factory=Counter)

    @property
    def person(self) -> Place:
        """The child's own place."""
        return Person, self.key

    def key_of(self, kind: str, on: date | str) -> str:
        """The key of a record of this kind and day."""
        start = f"{self.key}|{kind}|{on}"
        self.numbers[start] += 1
        return f"{start}|{self.numbers[start]}" if self.again == 1 else f"{start}|{self.again}.{self.numbers[start]}"

    def entry(self, model: type[Model], key: str, line: int, counted: str = "", **rest: Any) -> Entry:
        """An entry that belongs to this child."""
        return Entry(model, key, line, self.child, counted, **rest)

    def set_aside(self, counted: str, line: int, says: str, raw: str, *, about: str) -> None:
        """Keep, as written, what has no place in the record."""
        self.aside(counted, Fault(line, self.child, about, says, raw, SET_ASIDE))

    def without_a_day(self, counted: str, row: Any, *, about: str) -> None:
        """Set aside a record whose day cannot be read: it has no place in the record."""
        self.set_aside(
            counted,
            row.line,
            "There is no date here that can be read, so this could not be put into the record. Correct the date.",
            as_written(row),
            about=about,
        )


def as_written(row: Any) -> str:
    """Every value of a row of the file in one line, for what is set aside.

    >>> from goldenthread.returns.cin.rows import CensusPlan
    >>> as_written(CensusPlan(line=3, ended_on=date(2025, 1, 8), unread=(("began_on", "soon"),)))
    'ended_on: 2025-01-08; began_on: soon'
    """
    known = ((one.name, getattr(row, one.name)) for one in fields(row) if one.name not in ("line", "unread"))
    said = [
        (name, value)
        for name, value in known
        if value not in (None, "", ()) and not (isinstance(value, tuple) and not isinstance(value[0], str))
    ]
    return "; ".join(
        f"{name}: {', '.join(value) if isinstance(value, tuple) else value}" for name, value in [*said, *row.unread]
    )


def short(number: str) -> str:
    """A number as a key: as it is, or for an endless one its beginning and a hash of it."""
    return (
        number
        if len(number) <= LONGEST_NUMBER
        else f"{number[:30]}~{blake2b(number.encode(), digest_size=10).hexdigest()}"
    )


def key_of_child(child: CensusChild) -> str:
    """How a child of the file is known again: by its number; without one, by its pupil number, or by all that is said of it."""
    if child.child_id:
        return short(child.child_id)
    if child.upn:
        return f"no number, pupil {short(child.upn)}"
    first = child.referrals[0].referred_on if child.referrals else None
    said = f"{child.born_on}|{child.expected_on}|{child.sex}|{child.ethnicity}|{first}|{child.unread}"
    return f"no number, {blake2b(said.encode(), digest_size=10).hexdigest()}"


def person_entry(child: CensusChild, family: Family) -> Entry:
    """The child. Until somebody names them, they show by the council's number."""
    died_on = child.died_on
    if died_on and child.born_on and died_on < child.born_on:
        family.set_aside(
            "",
            child.line,
            "This child is said to have died before they were born. Correct one of the dates.",
            f"{died_on}",
            about="PersonDeathDate",
        )
        died_on = None
    values = {
        "born_on": child.born_on, "due_on": child.expected_on, "died_on": died_on, "sex": child.sex if child.sex in KNOWN_SEX else None,
        "ethnicity": child.ethnicity if len(child.ethnicity) <= LONGEST_CODE else "",
    }  # fmt: skip
    shown = f"Child {family.key}" if child.child_id else "Child without a council number"
    return family.entry(
        Person,
        family.key,
        child.line,
        "children",
        values=values,
        first={"placeholder": shown[:120]} | _no_sex(values),
        fills=family.key == child.child_id,
    )


def _no_sex(values: dict[str, Any]) -> dict[str, Any]:
    """What is written of somebody's sex where the file does not know it; a later file does not take away what is known."""
    return {} if values["sex"] else {"sex": Person.Sex.UNKNOWN.value}


def identifier_entries(child: CensusChild, family: Family) -> Iterator[Entry]:
    """The numbers by which the file knows the child."""
    scheme = Identifier.Scheme
    for kind, value in (
        (scheme.COUNCIL, child.child_id),
        (scheme.UPN, child.upn),
        (scheme.FORMER_UPN, child.former_upn),
        (scheme.UPN_UNKNOWN, child.no_upn_because),
    ):
        if len(value) > LONGEST_NUMBER:
            family.set_aside(
                "identifiers",
                child.line,
                f"This number has more than {LONGEST_NUMBER} characters. Correct it.",
                value,
                about=str(kind.label),
            )
        elif value:
            values = {"scheme": kind.value, "value": value}
            key = f"{family.key}|{kind.value}|{value}"
            yield family.entry(
                Identifier,
                key,
                child.line,
                "identifiers",
                values=values,
                links={"person": family.person},
                nature=("person_id", "scheme", "value"),
            )


def disability_entries(child: CensusChild, family: Family) -> Iterator[Entry]:
    """Each disability by its code, once; NONE beside another is not kept."""
    met: set[str] = set()
    for code in child.disabilities:
        says = _not_kept(code, met, others=set(child.disabilities) - {code})
        met.add(code)
        if says:
            family.set_aside("disabilities", child.line, says, code, about="Disability")
        else:
            yield family.entry(
                Disability,
                f"{family.key}|{code}",
                child.line,
                "disabilities",
                values={"code": code},
                links={"person": family.person},
                nature=("person_id", "code"),
            )


def _not_kept(code: str, met: set[str], *, others: set[str]) -> str:
    """Why a disability is not kept; nothing where it is."""
    if len(code) > LONGEST_CODE:
        return "This is not a code of the census. Correct it."
    if code in met:
        return "This disability stands twice for this child. It was kept once."
    return "NONE stands beside a disability, so it was not kept." if code == "NONE" and others else ""
