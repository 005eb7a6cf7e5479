"""What comes in at the front door, for tests: `a_contact("Rosa Kestrel", "Milo Kestrel")`."""

from datetime import UTC, datetime

from goldenthread.access.models import Worker
from goldenthread.casework.front_door.contact_acts import move, write_down
from goldenthread.casework.front_door.contact_models import Contact
from goldenthread.casework.front_door.matching_acts import match
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.front_door.referring_acts import Worry, refer
from goldenthread.people.models import Person

CAME_IN = datetime(2025, 11, 20, 9, 40, tzinfo=UTC)


def a_contact(*described: str, by: Worker | None = None, at: datetime = CAME_IN, **told) -> Contact:
    """Somebody told us about these children, by the public form unless a worker writes it down."""
    words = {
        "words": "Rosa said she is afraid to go home.",
        "from_name": "Ms Ito",
        "from_role": "Teacher",
        "from_agency": "Elm Road Primary School",
        "from_source": "2A",
        "basis": "safeguarding",
    }
    children = [{"given": one.split(" ")[0], "family": one.partition(" ")[2]} for one in described or ("Rosa Kestrel",)]
    return write_down(way="phone" if by else "form", received_at=at, children=children, by=by, **{**words, **told})


def matched(contact: Contact, *children: Person, by: Worker) -> Contact:
    """The contact with its children matched to these records, in order, and being looked at."""
    for row, child in zip(contact.children.order_by("pk"), children, strict=True):
        match(row=row, child=child, at=contact.received_at, by=by)
    return contact


def referred(contact: Contact, *children: Person, by: Worker, worry: str = "Going home") -> list[Referral]:
    """The contact made into a referral for each of these children, with one concern about all of them."""
    matched(contact, *children, by=by)
    worries = [
        Worry(
            worry, "Rosa is afraid to go home.", {child.pk: f"{child.short_name} sleeps badly." for child in children}
        )
    ]
    rows = list(contact.children.order_by("pk"))
    return refer(
        contact=contact,
        rows=rows,
        worries=worries,
        reason="School was worried.",
        primary_need="N1",
        at=contact.received_at,
        by=by,
    )


def looked_at(contact: Contact, *, by: Worker) -> Contact:
    """The contact, being looked at."""
    move(contact=contact, to="looking", at=CAME_IN, by=by)
    return contact
