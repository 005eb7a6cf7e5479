"""A child's family as it was on a day, as far as one worker may know it.

Somebody locked away from the worker is left out before anything is followed, so that nobody is reached through them and no gap shows.
"As it was on" means true on that day as known now.
Serves: K3.04, K10.00
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import (
    AgencyInvolvement,
    Alert,
    FamilyMember,
    Household,
    HouseholdMember,
    Parentage,
    Partnership,
    Person,
    SupportOffer,
    Tie,
)
from goldenthread.people.opening import hidden_from, with_answers

STEPS = 4
"""How far the whole family is followed: parent, grandparent, aunt, cousin."""
MOST = 80
WEEKS_OF_PREGNANCY = 40


@dataclass(frozen=True)
class Kin:
    """Everybody in a child's family on a day, and what joins them."""

    child: Person
    on: date
    people: dict[int, Person]
    parentages: tuple[Parentage, ...]
    partnerships: tuple[Partnership, ...]
    memberships: tuple[HouseholdMember, ...]
    offers: tuple[SupportOffer, ...]
    ties: tuple[Tie, ...]
    details_open: frozenset[int]
    records_open: frozenset[int]

    def parents_of(self, person_id: int) -> list[Parentage]:
        """The parents and carers of one of them, each with how."""
        return [row for row in self.parentages if row.child_id == person_id]


def true_on(day: date) -> Q:
    """Rows with `began_on` and `ended_on` that held on a day; an unknown beginning counts as long ago."""
    return (Q(began_on__isnull=True) | Q(began_on__lte=day)) & (Q(ended_on__isnull=True) | Q(ended_on__gt=day))


def kin(child: Person, *, seen_by: Worker, on: date, for_picture: bool = False) -> Kin:
    """The whole family of a child on a day: relatives up to four steps away, those at home, and those who help.

    `for_picture` leaves out ties and offers of help, which a family picture does not draw.
    """
    hidden = set(hidden_from(seen_by))
    parentages, partnerships = _follow(child, hidden, on)
    found = (
        {child.pk}
        | {i for row in parentages for i in (row.child_id, row.parent_id)}
        | {i for row in partnerships for i in (row.one_id, row.other_id)}
    )
    memberships = _homes(child, found, hidden, on)
    held = Q(ended_on__isnull=True) | Q(ended_on__gt=on)
    offers = (
        [] if for_picture else list(SupportOffer.objects.filter(held, child=child).exclude(supporter_id__in=hidden))
    )
    found |= {row.person_id for row in memberships} | {row.supporter_id for row in offers}
    rows = [person for person in with_answers(found, seen_by=seen_by) if _is_here(person, on)]
    people = {person.pk: person for person in rows} | {child.pk: child}
    ties = (
        ()
        if for_picture
        else tuple(Tie.objects.filter(true_on(on), from_person_id__in=people, to_person_id__in=people).order_by("pk"))
    )
    return Kin(
        child, on, people,
        tuple(row for row in parentages if {row.child_id, row.parent_id} <= people.keys()),
        tuple(row for row in partnerships if {row.one_id, row.other_id} <= people.keys()),
        tuple(row for row in memberships if row.person_id in people),
        tuple(row for row in offers if row.supporter_id in people), ties,
        frozenset(person.pk for person in rows if person.details_open_now), frozenset(person.pk for person in rows if person.record_opens_now),
    )  # fmt: skip


REACH = """
WITH RECURSIVE reach(id, step) AS (
    SELECT %(child)s::bigint, 0
  UNION
    SELECT next.id, reach.step + 1 FROM reach CROSS JOIN LATERAL (
        SELECT parent_id AS id, began_on, CASE WHEN kind <> 'birth' THEN ended_on END AS ended_on FROM people_parentage WHERE child_id = reach.id
        UNION ALL SELECT child_id, began_on, CASE WHEN kind <> 'birth' THEN ended_on END FROM people_parentage WHERE parent_id = reach.id
        UNION ALL SELECT other_id, began_on, NULL FROM people_partnership WHERE one_id = reach.id
        UNION ALL SELECT one_id, began_on, NULL FROM people_partnership WHERE other_id = reach.id
    ) AS next
    WHERE reach.step < %(steps)s AND NOT next.id = ANY(%(hidden)s)
      AND (next.began_on IS NULL OR next.began_on <= %(on)s) AND (next.ended_on IS NULL OR next.ended_on > %(on)s)
)
SELECT id FROM reach GROUP BY id HAVING min(step) < %(steps)s ORDER BY min(step), id LIMIT %(most)s
"""


def _follow(child: Person, hidden: set[int], on: date) -> tuple[list[Parentage], list[Partnership]]:
    """Parents, partners and children, and theirs, a step at a time.

    A partnership that has ended is still followed, and so is birth: whoever bore a child stays their parent after death and adoption.
    """
    with connection.cursor() as cursor:
        cursor.execute(REACH, {"child": child.pk, "steps": STEPS, "hidden": sorted(hidden), "on": on, "most": MOST})
        inner = [row[0] for row in cursor.fetchall()]
    return (
        [row for row in _parentages(inner=inner, on=on) if not {row.child_id, row.parent_id} & hidden],
        [row for row in _partnerships(inner=inner, on=on) if not {row.one_id, row.other_id} & hidden],
    )


@asked_often
def _parentages(*, inner: list[int], on: date) -> QuerySet[Any]:
    begun = Q(began_on__isnull=True) | Q(began_on__lte=on)
    held = true_on(on) | (begun & Q(kind=Parentage.Kind.BIRTH))
    return Parentage.objects.filter(held, Q(child_id__among=inner) | Q(parent_id__among=inner)).order_by("pk")


@asked_often
def _partnerships(*, inner: list[int], on: date) -> QuerySet[Any]:
    begun = Q(began_on__isnull=True) | Q(began_on__lte=on)
    return Partnership.objects.filter(begun, Q(one_id__among=inner) | Q(other_id__among=inner)).order_by("pk")


def _homes(child: Person, found: set[int], hidden: set[int], on: date) -> list[HouseholdMember]:
    """Who lives with whom: everybody in the child's own homes, and the homes of relatives as far as relatives are in them."""
    rows = _memberships(child_id=child.pk, found=found, on=on)
    return [row for row in rows if row.person_id not in hidden]


@asked_often
def _memberships(*, child_id: int, found: list[int], on: date) -> QuerySet[Any]:
    own = HouseholdMember.objects.filter(true_on(on), person_id=child_id).values("household_id")
    rows = HouseholdMember.objects.filter(true_on(on)).filter(Q(person_id__among=found) | Q(household_id__in=own))
    return rows.select_related("household").order_by("pk")


def _is_here(person: Person, on: date) -> bool:
    """Whether somebody was born, or on the way, on that day."""
    if person.born_on:
        return person.born_on <= on
    return person.due_on is None or (person.due_on - on).days <= WEEKS_OF_PREGNANCY * 7


def agencies(child: Person, *, seen_by: Worker, on: date) -> QuerySet[AgencyInvolvement]:
    """Who from other agencies works with the child on a day."""
    return (
        AgencyInvolvement.objects.filter(true_on(on), child__in=Person.objects.known_to(seen_by), child=child)
        .select_related("agency")
        .order_by("pk")
    )


def alerts(about: Kin, *, seen_by: Worker) -> QuerySet[Alert]:
    """What must be known before acting: about the child, those in the child's homes, and the child's parents and carers."""
    homes = {row.household_id for row in about.memberships if row.person_id == about.child.pk}
    near = {row.person_id for row in about.memberships if row.household_id in homes} | {
        row.parent_id for row in about.parents_of(about.child.pk)
    }
    near = (near & about.details_open) | {about.child.pk}
    return Alert.objects.filter(
        true_on(about.on), person_id__in=near, person__in=Person.objects.known_to(seen_by)
    ).select_related("person")


def households(child: Person, *, seen_by: Worker) -> QuerySet[Household]:
    """The homes of a child's family that somebody may be said to live in."""
    ids = {row.household_id for row in kin(child, seen_by=seen_by, on=seen_by.today).memberships}
    return Household.objects.filter(pk__in=ids).order_by("name")


def families(child: Person, *, seen_by: Worker) -> list[str]:
    """What we call the families the child belongs to."""
    rows = FamilyMember.objects.filter(person=child, person__in=Person.objects.known_to(seen_by), ended_on__isnull=True)
    return list(rows.values_list("family__name", flat=True).distinct())


ROWS: dict[str, Any] = {
    "couple": Partnership, "parent": Parentage, "household": HouseholdMember, "tie": Tie, "support": SupportOffer,
    "agency": AgencyInvolvement, "alert": Alert,
}  # fmt: skip


def row_of(child: Person, what: str, row_id: int, *, seen_by: Worker) -> Any | None:
    """One row of a child's family that the worker sees on the child's page; None where there is none such."""
    about = kin(child, seen_by=seen_by, on=seen_by.today)
    seen: dict[str, Iterable[Any]] = {
        "couple": about.partnerships, "parent": about.parentages, "household": about.memberships, "tie": about.ties, "support": about.offers,
    }  # fmt: skip
    if what == "agency":
        rows: Iterable[Any] = agencies(child, seen_by=seen_by, on=seen_by.today)
    else:
        rows = alerts(about, seen_by=seen_by) if what == "alert" else seen[what]
    return next((row for row in rows if row.pk == row_id), None)
