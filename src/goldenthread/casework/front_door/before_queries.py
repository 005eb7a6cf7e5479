"""What came in before about the same children, so that a repeat is seen as one.

Serves: E.08, A.04, T.23
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.front_door import referral_queries
from goldenthread.casework.front_door.contact_models import Contact, ContactChild
from goldenthread.casework.front_door.contact_queries import children_of, contacts
from goldenthread.casework.front_door.models import Referral
from goldenthread.design.words import day_of
from goldenthread.people.models import Person
from goldenthread.practice.front_door import CONTACT, REPEAT_WITHIN_MONTHS, Response


@dataclass(frozen=True)
class Before:
    """Something that came in before about one of these children: when, from whom, what became of it."""

    on: date
    child: Person
    what: str
    became: str
    contact_id: int | None = None
    referral_id: int | None = None


def came_before(contact: Contact, *, seen_by: Worker) -> list[Before]:
    """Contacts and referrals of the last 12 months about the children matched here, the newest first."""
    children = {row.child_id: row.child for row in children_of(contact, seen_by=seen_by) if row.child is not None}
    since = _months_before(contact.received_at, REPEAT_WITHIN_MONTHS)
    earlier = contacts(seen_by=seen_by).filter(received_at__lt=contact.received_at, received_at__gte=since)
    rows = ContactChild.objects.filter(child__in=children, contact__in=earlier.values("pk")).exclude(contact=contact)
    stages = dict(earlier.filter(children__child__in=children).values_list("pk", "stage"))
    found = [
        Before(
            day_of(row.contact.received_at),
            children[row.child_id],
            row.contact.get_way_display(),
            CONTACT.words(stages[row.contact_id]),
            row.contact_id,
            row.referral_id,
        )
        for row in rows.select_related("contact")
        if row.child_id in children
    ]
    return sorted([*found, *_referred_before(children, contact, since, seen_by)], key=lambda one: one.on, reverse=True)


def _referred_before(
    children: dict[int | None, Person], contact: Contact, since: datetime, seen_by: Worker
) -> list[Before]:
    referrals = Referral.objects.filter(
        Q(contact_children__isnull=True), child__in=children, received_on__gte=day_of(since), received_on__lte=day_of(contact.received_at)
    )  # fmt: skip
    may_read = set(
        referral_queries.referrals(seen_by=seen_by).filter(pk__in=referrals.values("pk")).values_list("pk", flat=True)
    )
    return [
        Before(
            row.received_on,
            children[row.child_id],
            "a referral",
            _became(row),
            None,
            row.pk if row.pk in may_read else None,
        )
        for row in referrals
    ]


def _became(referral: Referral) -> str:
    return Response(referral.decision).words if referral.decision else "Waiting for a decision"


def _months_before(moment: datetime, months: int) -> datetime:
    year = moment.year - (months // 12)
    day = 28 if (moment.month, moment.day) == (2, 29) else moment.day
    return moment.replace(year=year, day=day)
