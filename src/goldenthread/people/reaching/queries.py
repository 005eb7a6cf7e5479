"""What is known about reaching a person safely: way by way, who must not know what, and what was said before.

Serves: K9.09
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import (
    Address,
    MustNotKnow,
    Person,
    Residence,
    SafeContact,
)  # fmt: skip
from goldenthread.people.reaching.facts import connected_with
from goldenthread.people.reaching.rule import MAY_ASK_BY


@dataclass(frozen=True)
class Way:
    """One way of reaching somebody, and what is known about it now."""

    channel: str
    name: str
    row: SafeContact | None
    overdue: bool
    may_ask: bool

    @property
    def verdict(self) -> str:
        """Safe, with care, never, or not asked yet: the key of its colour and words."""
        return self.row.verdict if self.row else "unknown"


def ways(person: Person, *, seen_by: Worker) -> list[Way]:
    """Every way, the newest word on each; what has ended counts as not asked."""
    rows = {
        row.channel: row
        for row in SafeContact.objects.filter(person=person).select_related("recorded_by").order_by("told_on", "pk")
    }
    return [_way(Channel(key), rows.get(key), seen_by.today) for key in Channel.values]


def _way(channel: Channel, row: SafeContact | None, today: date) -> Way:
    in_force = row if row and (row.ended_on is None or row.ended_on > today) else None
    overdue = bool(in_force and in_force.review_on and in_force.review_on < today)
    return Way(channel.value, str(channel.label), in_force, overdue, may_ask=channel in MAY_ASK_BY)


def kept_from(person: Person, *, seen_by: Worker) -> QuerySet[MustNotKnow]:
    """Who must not know something about this person now; nobody whose record is locked away from the worker is named."""
    in_force = Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today)
    known = Person.objects.known_to(seen_by).values("pk")
    return (
        MustNotKnow.objects.filter(in_force, about=person, who__in=known)
        .select_related("who", "address")
        .order_by("pk")
    )


def said_before(person: Person, *, seen_by: Worker) -> list[SafeContact | MustNotKnow]:
    """Everything that was said about reaching this person and no longer holds, the newest first."""
    current = {way.row.pk for way in ways(person, seen_by=seen_by) if way.row}
    safe = SafeContact.objects.filter(person=person).exclude(pk__in=current)
    known = Person.objects.known_to(seen_by).values("pk")
    kept = MustNotKnow.objects.filter(about=person, ended_on__lte=seen_by.today, who__in=known).select_related("who")
    return sorted([*safe, *kept], key=lambda row: row.recorded_at, reverse=True)


def way_row(row_id: int, person: Person, *, seen_by: Worker) -> SafeContact | None:
    """One row about reaching this person."""
    return SafeContact.objects.filter(pk=row_id, person=person).first()


def kept_row(row_id: int, person: Person, *, seen_by: Worker) -> MustNotKnow | None:
    """One row about who must not know."""
    return kept_from(person, seen_by=seen_by).filter(pk=row_id).first()


def around(person: Person, *, seen_by: Worker) -> QuerySet[Person]:
    """People connected with this person, to choose from: family, partners, household, ties."""
    near = connected_with(person.pk)
    return Person.objects.known_to(seen_by).filter(pk__in=near).order_by("shown_given", "shown_family")


def homes(person: Person, *, seen_by: Worker) -> QuerySet[Address]:
    """Where this person lives now or is about to."""
    now = Residence.objects.filter(Q(ended_on__isnull=True) | Q(ended_on__gt=seen_by.today), person=person)
    return Address.objects.filter(pk__in=now.values("address_id"))
