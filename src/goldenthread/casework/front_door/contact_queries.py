"""What is asked about contacts: those this worker may see, who a described child might be, and what came in before.

Serves: E.08, T.23
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, OuterRef, Q, Subquery

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.front_door.contact_models import AgencyAnswer, Contact, ContactChild, ContactMove
from goldenthread.casework.front_door.models import Referral
from goldenthread.people import matching
from goldenthread.people.finding.queries import Hit, found
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from
from goldenthread.practice.front_door import CONTACT, REPEAT_WITHIN_MONTHS, Response

MOST_LIKELY = 8


def contacts(*, seen_by: Worker) -> Any:
    """Contacts this worker may know of, each with its `stage`. One about a child locked away from them is not there at all.

    Whoever does not answer the door sees those about children whose record opens to them.
    """
    moves = ContactMove.objects.filter(contact=OuterRef("pk")).order_by("-at", "-pk").values("to")[:1]
    rows = Contact.objects.annotate(stage=Subquery(moves))
    if hidden := hidden_from(seen_by):
        about = ContactChild.objects.filter(contact=OuterRef("pk"), child_id__in=hidden)
        rows = rows.filter(~Exists(about))
    if not seen_by.has(Permission.ANSWER_THE_DOOR):
        open_to = Person.objects.open_to(seen_by).values("pk")
        rows = rows.filter(Exists(ContactChild.objects.filter(contact=OuterRef("pk"), child__in=open_to)))
    return rows


def contact(contact_id: int, *, seen_by: Worker) -> Contact | None:
    """One contact, if this worker may know of it."""
    found: Contact | None = contacts(seen_by=seen_by).filter(pk=contact_id).select_related("recorded_by").first()
    return found


def children_of(contact: Contact, *, seen_by: Worker) -> list[ContactChild]:
    """The children a contact is about, as described, with their record where they are matched."""
    return list(contact.children.select_related("child", "referral", "matched_by").order_by("pk"))


def row_of(contact: Contact, row_id: int, *, seen_by: Worker) -> ContactChild | None:
    """One described child of a contact."""
    return contact.children.select_related("child", "referral").filter(pk=row_id).first()


def moves_of(contact: Contact, *, seen_by: Worker) -> list[tuple[str, ContactMove]]:
    """What became of a contact, step by step, in words."""
    return [(CONTACT.words(row.to), row) for row in contact.moves.select_related("recorded_by")]


def agencies_of(contact: Contact, *, seen_by: Worker) -> list[AgencyAnswer]:
    """Who was asked, those who have not answered first."""
    rows = contact.answers.order_by("asked_at", "pk")
    return sorted(rows, key=lambda row: row.answered_at is not None)


def answer_row(contact: Contact, row_id: int, *, seen_by: Worker) -> AgencyAnswer | None:
    """One question to an agency."""
    return contact.answers.filter(pk=row_id).first()


def might_be(row: ContactChild, *, seen_by: Worker, looking_for: str = "") -> list[Hit]:
    """Who a described child might be, the likeliest first, each with the reasons. Nobody locked away is among them."""
    words = looking_for.strip() or f"{row.given} {row.family}".strip()
    asked = matching.question(words, born=row.born_on or row.due_on)
    if not asked:
        return []
    hits, _ = found(asked, seen_by=seen_by, limit=MOST_LIKELY)
    return hits


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
            row.contact.received_at.date(),
            children[row.child_id],
            row.contact.get_way_display(),
            CONTACT.words(stages[row.contact_id]),
            row.contact_id,
            row.referral_id,
        )
        for row in rows.select_related("contact")
        if row.child_id in children
    ]
    return sorted([*found, *_referred_before(children, contact, since)], key=lambda one: one.on, reverse=True)


def _referred_before(children: dict[int | None, Person], contact: Contact, since: datetime) -> list[Before]:
    referrals = Referral.objects.filter(
        Q(contact_children__isnull=True), child__in=children, received_on__gte=since.date(), received_on__lte=contact.received_at.date()
    )  # fmt: skip
    return [
        Before(row.received_on, children[row.child_id], "a referral", _became(row), None, row.pk) for row in referrals
    ]


def _became(referral: Referral) -> str:
    return Response(referral.decision).words if referral.decision else "Waiting for a decision"


def _months_before(moment: datetime, months: int) -> datetime:
    year = moment.year - (months // 12)
    day = 28 if (moment.month, moment.day) == (2, 29) else moment.day
    return moment.replace(year=year, day=day)


def written_by_me(contact_id: int, *, seen_by: Worker) -> Contact | None:
    """A contact this worker wrote down, for its reference."""
    return Contact.objects.filter(pk=contact_id, recorded_by=seen_by).first()
