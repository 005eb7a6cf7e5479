"""What is asked about contacts: those this worker may see, who a described child might be, and what came in before.

Serves: E.08, T.23
"""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, OuterRef, Subquery

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.front_door.contact_models import AgencyAnswer, Contact, ContactChild, ContactMove
from goldenthread.people import matching
from goldenthread.people.finding.queries import Hit, found
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from
from goldenthread.practice.front_door import CONTACT

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


def written_by_me(contact_id: int, *, seen_by: Worker) -> Contact | None:
    """A contact this worker wrote down, for its reference."""
    return Contact.objects.filter(pk=contact_id, recorded_by=seen_by).first()
