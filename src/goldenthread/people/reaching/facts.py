"""Rows into the facts the rule of safe contact needs: one `Circle` for everybody concerned, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from django.db import connection
from django.db.models import Q

from goldenthread.people.models import (
    Address,
    HouseholdMember,
    MustNotKnow,
    Person,
    PersonName,
    Residence,
    SafeContact,
    Tie,
)
from goldenthread.people.reaching.rule import Circle, Home, Kept, Said

HURTING = (Tie.Kind.VIOLENCE, Tie.Kind.CONTROL)


def circle_of(people: Iterable[int], *, on: date) -> Circle:
    """What is known on a day about these people, those they live with, and those kept from either."""
    asked = set(people)
    lives_with = _lives_with(asked, on)
    near = asked.union(*lives_with.values())
    kept = _kept(near, on)
    concerned = near | {row.about for row in kept}
    return Circle(
        said=_said(asked, on), kept=kept, homes=_homes(concerned, on), lives_with=lives_with, names=_names({row.about for row in kept}),
        schools=dict(Person.objects.filter(pk__in=concerned).exclude(school="").values_list("pk", "school")), hurt=_hurt(near, on),
        died=frozenset(Person.objects.filter(pk__in=asked, died_on__isnull=False).values_list("pk", flat=True)),
    )  # fmt: skip


CONNECTED = """
WITH parents AS (SELECT parent_id AS id FROM people_parentage WHERE child_id = %(person)s),
children AS (SELECT child_id AS id FROM people_parentage WHERE parent_id = %(person)s),
close AS (
    SELECT %(person)s::bigint AS id UNION SELECT id FROM parents UNION SELECT id FROM children
    UNION SELECT parent_id FROM people_parentage WHERE child_id IN (SELECT id FROM children)
    UNION SELECT child_id FROM people_parentage WHERE parent_id IN (SELECT id FROM parents)),
partners AS (
    SELECT id FROM close
    UNION SELECT other_id FROM people_partnership WHERE one_id IN (SELECT id FROM close)
    UNION SELECT one_id FROM people_partnership WHERE other_id IN (SELECT id FROM close))
SELECT id FROM partners
UNION SELECT parent_id FROM people_parentage WHERE child_id IN (SELECT id FROM parents)
UNION SELECT child_id FROM people_parentage WHERE parent_id IN (SELECT id FROM children)
UNION SELECT to_person_id FROM people_tie WHERE from_person_id IN (SELECT id FROM partners)
UNION SELECT from_person_id FROM people_tie WHERE to_person_id IN (SELECT id FROM partners)
UNION SELECT person_id FROM people_familymember WHERE family_id IN (SELECT family_id FROM people_familymember WHERE person_id = %(person)s)
UNION SELECT person_id FROM people_householdmember
    WHERE household_id IN (SELECT household_id FROM people_householdmember WHERE person_id = %(person)s)
"""
"""Parents, children, those they have a child with, brothers and sisters; the partners of all these; their ties; grandparents and grandchildren; the
family; the household."""


def connected_with(person_id: int) -> list[int]:
    """Numbers of everybody connected with a person, whoever may know of them: the caller asks that."""
    with connection.cursor() as cursor:
        cursor.execute(CONNECTED, {"person": person_id})
        return sorted(number for (number,) in cursor.fetchall() if number not in (None, person_id))


def _not_over(on: date) -> Q:
    return Q(ended_on__isnull=True) | Q(ended_on__gt=on)


def _lives_with(people: set[int], on: date) -> dict[int, frozenset[int]]:
    """Who shares a home with each person: by household, or by address."""
    sharing: dict[int, set[int]] = defaultdict(set)
    for model, place in ((HouseholdMember, "household_id"), (Residence, "address_id")):
        rows = model._default_manager.filter(_not_over(on))
        here = set(rows.filter(person_id__in=people).values_list(place, flat=True))
        by_place: dict[int, set[int]] = defaultdict(set)
        for place_id, person_id in rows.filter(**{f"{place}__in": here}).values_list(place, "person_id"):
            by_place[place_id].add(person_id)
        for group in by_place.values():
            for person_id in group & people:
                sharing[person_id] |= group - {person_id}
    return {person_id: frozenset(others) for person_id, others in sharing.items()}


def _kept(near: set[int], on: date) -> tuple[Kept, ...]:
    rows = MustNotKnow.objects.filter(_not_over(on), Q(who_id__in=near) | Q(about_id__in=near), began_on__lte=on)
    return tuple(
        Kept(row.about_id, row.who_id, row.what, row.address_id, overdue=bool(row.review_on and row.review_on < on))
        for row in rows
    )


def _said(people: set[int], on: date) -> dict[tuple[int, str], Said]:
    """The newest row of each way. Where that one has ended nothing is known again: an older row does not come back to life."""
    newest: dict[tuple[int, str], SafeContact] = {}
    for row in SafeContact.objects.filter(person_id__in=people, told_on__lte=on).order_by("told_on", "pk"):
        newest[row.person_id, row.channel] = row
    return {
        key: Said(row.verdict, row.how, row.ask_alone, overdue=bool(row.review_on and row.review_on < on))
        for key, row in newest.items()
        if row.ended_on is None or row.ended_on > on
    }


def _homes(people: set[int], on: date) -> tuple[Home, ...]:
    """The homes of these people, those they are about to move to among them, and every protected address of the council."""
    theirs = Residence.objects.filter(_not_over(on), person_id__in=people).values("address_id")
    addresses = Address.objects.filter(Q(pk__in=theirs) | Q(protected=True))
    residents: dict[int, set[int]] = defaultdict(set)
    no_post: dict[int, set[int]] = defaultdict(set)
    for row in Residence.objects.filter(_not_over(on), address__in=addresses.values("pk")):
        residents[row.address_id].add(row.person_id)
        if row.do_not_write:
            no_post[row.address_id].add(row.person_id)
    return tuple(
        Home(place.pk, _in_words(place), frozenset(residents[place.pk]), place.protected, frozenset(no_post[place.pk]))
        for place in addresses
    )


def _in_words(place: Address) -> tuple[str, ...]:
    """What gives a place away: its first line (house and street, or the name of a house), and its postcode."""
    first = next((line for line in place.lines.splitlines() if line.strip()), "")
    return tuple(value for value in (first, place.postcode) if value)


def _names(people: set[int]) -> dict[int, tuple[str, ...]]:
    """Given and whole names of people of whom nothing may be known."""
    found: dict[int, set[str]] = defaultdict(set)
    for pk, given, family in Person.objects.filter(pk__in=people).values_list("pk", "shown_given", "shown_family"):
        found[pk] |= {given, f"{given} {family}".strip()}
    for pk, given, family in PersonName.objects.filter(person_id__in=people).values_list(
        "person_id", "given", "family"
    ):
        found[pk] |= {given, f"{given} {family}".strip()}
    return {pk: tuple(sorted(names - {""})) for pk, names in found.items()}


def _hurt(near: set[int], on: date) -> frozenset[frozenset[int]]:
    """Pairs with violence or control between them."""
    ties = Tie.objects.filter(_not_over(on), kind__in=HURTING, from_person_id__in=near, to_person_id__in=near)
    return frozenset(frozenset(pair) for pair in ties.values_list("from_person_id", "to_person_id"))
