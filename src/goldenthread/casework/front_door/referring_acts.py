"""From a contact to referrals, one for each child, with the concerns in plain words: the strands begin here.

Serves: K10.00, K10.03, E.08
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.front_door.contact_acts import move
from goldenthread.casework.front_door.contact_models import Contact, ContactChild
from goldenthread.casework.front_door.models import Concern, ConcernChild, Referral, ReferralMove, StrandMove
from goldenthread.casework.front_door.permits import may_move
from goldenthread.design.words import day_of
from goldenthread.people.models import Person


@dataclass(frozen=True)
class Worry:
    """A concern as it is written: a short name, plain words, and what it means for each child (by the child's number)."""

    name: str
    words: str
    means: Mapping[int, str] = field(default_factory=dict)
    about_violence: bool = False


@act
def refer(
    *, contact: Contact, rows: Sequence[ContactChild], worries: Sequence[Worry], reason: str, primary_need: str, at: datetime, by: Worker
) -> list[Referral]:  # fmt: skip
    """Make a referral for each of these children, with the concerns that are about them.

    Raises:
        NotAllowed: a child is not matched yet, or nothing worries us about one of them.
    """
    contact = Contact.objects.select_for_update().get(pk=contact.pk)
    may_move(contact, to="referred", by=by).or_refuse()
    children = _matched(contact, rows, by=by)
    for child in children:
        if not any(child.pk in worry.means for worry in worries):
            raise NotAllowed(f"Write down what worries us about {child.short_name}, in plain words.")
    made = {row.child_id: _referral(contact, row, reason=reason, primary_need=primary_need, by=by) for row in rows}
    for worry in worries:
        _concern(contact, worry, made=made, by=by)
    touch(*(child.pk for child in children))
    move(contact=contact, to="referred", at=at, because=reason, by=by)
    return list(made.values())


def _matched(contact: Contact, rows: Sequence[ContactChild], *, by: Worker) -> list[Person]:
    if not rows:
        raise NotAllowed("Choose at least one child to refer.")
    if any(row.contact_id != contact.pk or row.child_id is None for row in rows):
        raise NotAllowed("Match each child to their record first, or write them down as new.")
    if any(row.referral_id for row in rows):
        raise NotAllowed("One of these children has been referred from this contact already.")
    known = Person.objects.known_to(by).in_bulk([row.child_id for row in rows])
    if len(known) != len(rows):
        raise NotAllowed("There is no record here that you can open.")
    return list(known.values())


def told_by(contact: Contact) -> str:
    """Who told us, in one line; empty where they gave no name, job or agency."""
    return ", ".join(part for part in (contact.from_name, contact.from_role, contact.from_agency) if part)[:160]


def _referral(contact: Contact, row: ContactChild, *, reason: str, primary_need: str, by: Worker) -> Referral:
    received_on = day_of(contact.received_at)
    referral: Referral = Referral.objects.create(
        child_id=row.child_id or 0, received_at=contact.received_at, received_on=received_on, from_source=contact.from_source,
        from_words=told_by(contact), from_protected=contact.from_protected, primary_need=primary_need, reason=reason.strip(),
        explained_on=contact.spoke_on, explained_says=contact.spoke_says, recorded_by=by,
    )  # fmt: skip
    ReferralMove.objects.create(referral=referral, to="received", on=received_on, recorded_by=by)
    row.referral = referral
    row.save(update_fields=["referral"])
    log(by, "made a referral", referral, person_id=row.child_id, because=reason)
    return referral


def _concern(contact: Contact, worry: Worry, *, made: Mapping[int | None, Referral], by: Worker) -> None:
    concerned = [child_id for child_id in worry.means if child_id in made]
    if not concerned:
        return
    raised_on = day_of(contact.received_at)
    concern = Concern.objects.create(
        name=worry.name.strip(), words=worry.words.strip(), raised_on=raised_on, raised_by=contact.from_agency or contact.from_role,
        referral=made[concerned[0]], about_violence=worry.about_violence, recorded_by=by,
    )  # fmt: skip
    for child_id in concerned:
        strand = ConcernChild.objects.create(
            concern=concern, child_id=child_id, means=worry.means[child_id].strip(), recorded_by=by
        )
        StrandMove.objects.create(strand=strand, to="live", on=raised_on, recorded_by=by)
        log(by, "raised a concern", strand, person_id=child_id)
