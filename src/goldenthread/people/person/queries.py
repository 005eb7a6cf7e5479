"""What a details page asks about one person, as far as the worker may know it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.people.models import Identifier, Parentage, Person, PersonName, Residence, SupportOffer
from goldenthread.people.person.acts import faults
from goldenthread.people.person.naming_acts import order_of_showing
from goldenthread.practice.answers import Finding
from goldenthread.practice.census_codes import DISABILITY, ETHNICITY, UPN_UNKNOWN


@dataclass(frozen=True)
class Number:
    """A number by which some system knows somebody, in words, with what looks wrong about it."""

    row: Identifier
    shown: str
    faults: tuple[Finding, ...]


@dataclass(frozen=True)
class Connection:
    """How somebody is connected to a child whose record opens to the worker."""

    child: Person
    says: str


@dataclass(frozen=True)
class Details:
    """Everything a details page shows."""

    person: Person
    names: list[PersonName]
    numbers: list[Number]
    disabilities: list[tuple[str, str]]
    ethnicity: str
    homes: list[Residence]
    earlier_homes: list[Residence]
    points: list[Any]
    earlier_points: list[Any]
    connections: list[Connection]


def details(person: Person, *, seen_by: Worker) -> Details:
    """One person's details, in words."""
    residences = list(person.residences.select_related("address").order_by("-began_on", "-pk"))
    points = list(person.contact_points.order_by("pk"))
    return Details(
        person, sorted(person.names.all(), key=order_of_showing), _numbers(person),
        [(DISABILITY.words(row.code), row.means) for row in person.disabilities.order_by("pk")],
        ETHNICITY.words(person.ethnicity) if person.ethnicity else "",
        [row for row in residences if row.ended_on is None], [row for row in residences if row.ended_on],
        [row for row in points if row.ended_on is None], [row for row in points if row.ended_on],
        connections(person, seen_by=seen_by),
    )  # fmt: skip


def _numbers(person: Person) -> list[Number]:
    rows = person.identifiers.order_by("until_on", "scheme", "pk")
    return [Number(row, _shown(row), faults(row.scheme, row.value)) for row in rows]


def _shown(row: Identifier) -> str:
    if row.scheme == Identifier.Scheme.UPN_UNKNOWN:
        return UPN_UNKNOWN.words(row.value)
    if row.scheme == Identifier.Scheme.NHS and len(row.value) == 10:
        return f"{row.value[:3]} {row.value[3:6]} {row.value[6:]}"
    return row.value


def connections(person: Person, *, seen_by: Worker) -> list[Connection]:
    """The children the worker may see to whom somebody is a parent, a carer or a help."""
    children = Person.objects.open_to(seen_by)
    parent = (
        Parentage.objects.filter(parent=person, child__in=children)
        .select_related("child")
        .order_by("child__born_on", "pk")
    )
    helper = (
        SupportOffer.objects.filter(supporter=person, child__in=children, ended_on__isnull=True)
        .select_related("child")
        .order_by("pk")
    )
    found = [Connection(row.child, _as_parent(row)) for row in parent]
    return found + [Connection(row.child, f"{row.relation}: {row.can_do}") for row in helper]


def _as_parent(row: Parentage) -> str:
    said = f"{row.get_kind_display()}, {row.get_responsibility_display()}"
    return (
        said
        + (f" ({row.responsibility_how})" if row.responsibility_how else "")
        + (", until it ended" if row.ended_on else "")
    )


def name_of(person: Person, name_id: int, *, seen_by: Worker) -> PersonName | None:
    """One of somebody's names that is still in use."""
    return PersonName.objects.filter(
        pk=name_id, person=person, until_on__isnull=True, person__in=Person.objects.known_to(seen_by)
    ).first()


def number_of(person: Person, number_id: int, *, seen_by: Worker) -> Identifier | None:
    """One of somebody's numbers that is still in use."""
    return Identifier.objects.filter(
        pk=number_id, person=person, until_on__isnull=True, person__in=Person.objects.known_to(seen_by)
    ).first()
