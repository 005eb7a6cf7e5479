"""Who a family is: people, couples, parents, homes, ties, help."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from goldenthread.casework.elmshire.telling.days import Keys


@dataclass(frozen=True)
class Who:
    """A person: names, birth (or the day a baby is due), and whatever else is known about them, by the record's field names."""

    given: str = ""
    family: str = ""
    born: str = ""
    due: str = ""
    died: str = ""
    legal: str = ""
    former: str = ""
    said_like: str = ""
    face: str = ""
    disabilities: Mapping[str, str] = field(default_factory=dict)
    has_numbers: bool = False
    details: Mapping[str, Any] = field(default_factory=dict)


def who(given: str = "", family: str = "", **told: Any) -> Who:
    """A person in one line: what `Who` does not name goes into the record's own fields.

    >>> who("Mia", "Carter", born="2016-05-14", pronouns="she").details
    {'pronouns': 'she'}
    """
    own = {name: told.pop(name) for name in list(told) if name in Who.__dataclass_fields__}
    return Who(given, family, **own, details=told)


@dataclass(frozen=True)
class Couple:
    """Two people who are or were together."""

    one: str
    other: str
    kind: str = "together"
    began: str = ""
    ended: str = ""
    divorced: bool = False
    certainty: str = "known"


@dataclass(frozen=True)
class ParentOf:
    """Somebody who is a parent or carer of these children."""

    parent: str
    children: Keys
    kind: str = "birth"
    responsibility: str = "yes"
    how: str = ""
    certainty: str = "known"
    began: str = ""
    ended: str = ""


@dataclass(frozen=True)
class Together:
    """People who live together. Shape of `people`: key, since, and where it applies until and the share of the week."""

    name: str
    people: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Place:
    """An address and who lives (or lived) there."""

    lines: str
    postcode: str
    people: Keys
    since: str
    until: str = ""
    kind: str = "lives"
    protected: str = ""
    """Why it is protected; empty where it is not."""
    no_post: bool = False


@dataclass(frozen=True)
class TieTold:
    """How one person is with another, and whose view that is."""

    one: str
    other: str
    kind: str
    words: str = ""
    both_ways: bool = True
    seen_by: str = ""


@dataclass(frozen=True)
class Help:
    """What somebody can do for these children."""

    by: str
    children: Keys
    relation: str
    can_do: str
    agreed: str = ""


@dataclass(frozen=True)
class Outside:
    """Somebody from another organisation who works with these children."""

    agency: str
    kind: str
    children: Keys
    role: str
    name: str = ""
    contact: str = ""
