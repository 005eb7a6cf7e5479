"""What is done with a contact: written down, looked at, families spoken with, agencies asked, and what became of it.

Serves: E.08, K10.03, K10.04, A.01, A.04, K3.W1
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.urls import reverse

from goldenthread.access.acting import act, touch_all
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.telling import tell
from goldenthread.access.versions import refuse_if_stale
from goldenthread.casework.front_door.contact_models import AgencyAnswer, Contact, ContactChild, ContactMove
from goldenthread.casework.front_door.permits import may_answer, may_move, may_write_down, stage_of
from goldenthread.people.models import Involvement
from goldenthread.practice.front_door import CONTACT

NEWS = "Somebody told the front door something about a child you work with. Read it today, and put it into the work."

LETTERS = "BCDFGHJKMNPQRTVWXZ2346789"
"""Without vowels, so that no word comes out, and without what is easily misread."""

DESCRIBED = frozenset({"given", "family", "born_on", "due_on", "address", "school"})


def new_reference() -> str:
    """Something to quote that says nothing about anybody: `KTQM-3XWP`."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


@act
def write_down(
    *, way: str, received_at: datetime, children: Sequence[Mapping[str, Any]], by: Worker | None, key: UUID | None = None, **told: Any
) -> Contact:  # fmt: skip
    """Write down what somebody told us, about one child or several, each as described. Nobody is looked up.

    Raises:
        NotAllowed: this worker does not write in records, or no child is described at all.
    """
    may_write_down(by).or_refuse()
    described = [child for child in (_described(one) for one in children) if child]
    if not described:
        raise NotAllowed("Describe at least one child: a first name, an age, the street or the school will do.")
    contact = Contact.objects.create(
        reference=new_reference(), way=way, received_at=received_at, key=key, recorded_by=by, **told
    )
    for child in described:
        ContactChild.objects.create(contact=contact, recorded_by=by, **child)
    ContactMove.objects.create(contact=contact, to=CONTACT.start, at=received_at, recorded_by=by)
    log(by, "wrote down a contact", contact)
    return contact


def _described(child: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: value.strip() if isinstance(value, str) else value for name, value in child.items()}
    return {name: value for name, value in kept.items() if name in DESCRIBED and value}


@act
def describe_another(*, contact: Contact, by: Worker, **child: Any) -> ContactChild:
    """Another child the contact turns out to be about."""
    may_answer(by).or_refuse()
    row: ContactChild = ContactChild.objects.create(contact=contact, recorded_by=by, **_described(child))
    log(by, "described another child", contact)
    return row


@act
def move(*, contact: Contact, to: str, at: datetime, by: Worker, because: str = "", advice: str = "") -> ContactMove:
    """Take a contact on to its next stage, or back with the reason.

    Raises:
        NotAllowed: there is no such way on from where it stands, or a reason is needed.
    """
    contact = Contact.objects.select_for_update().get(pk=contact.pk)
    may_move(contact, to=to, by=by).or_refuse()
    way_on = CONTACT.may_move(stage_of(contact), to=to)
    if way_on and "because" in way_on.needs and not because.strip():
        raise NotAllowed("Say why. Whoever looks at this later needs to know.")
    if to == "joined":
        _hand_over(contact, by=by)
    if advice.strip():
        contact.advice = advice.strip()
        contact.save(update_fields=["advice"])
    contact.ended_at = at if CONTACT.is_end(to) else None
    contact.save(update_fields=["ended_at"])
    row: ContactMove = ContactMove.objects.create(
        contact=contact, to=to, at=at, because=because.strip(), recorded_by=by
    )
    touch_all(_children(contact))
    log(by, f"moved a contact to {to}", contact, because=because)
    return row


def _hand_over(contact: Contact, *, by: Worker) -> None:
    """Tell whoever works with these children that something new came in."""
    leads = Involvement.objects.filter(child__in=_children(contact), ended_on__isnull=True, is_lead=True)
    workers = [row.worker for row in leads.select_related("worker") if row.worker is not None]
    if not workers:
        raise NotAllowed("Nobody works with these children now. Make it a referral instead, or keep it as information.")
    tell(workers, NEWS, link=reverse("contact", args=[contact.pk]))


def look_at(*, contact: Contact, at: datetime, by: Worker) -> None:
    """Take a contact that is just in as being looked at; one that is already is left as it is."""
    if stage_of(contact) == CONTACT.start:
        move(contact=contact, to="looking", at=at, by=by)


def texts_of_family(contact: Contact) -> dict[str, str]:
    """What is written down of talking with the family, by the names of the form's fields."""
    return {"whom": contact.spoke_with, "says": contact.spoke_says, "not_because": contact.not_spoken_because}


def texts_of_answer(row: AgencyAnswer) -> dict[str, str]:
    """What an agency said, by the names of the form's fields."""
    return {"says": row.says, "refused_because": row.refused_because}


@act
def speak_with_family(
    *, contact: Contact, by: Worker, on: date | None = None, whom: str = "", alone: bool | None = None, says: str = "", not_because: str = "",
    family_knows: bool | None = None, began_from: str | None = None,
) -> None:  # fmt: skip
    """Keep what the family said about why they were referred, or why nobody has asked them: where it would not be safe, that is a full answer.

    Raises:
        NotAllowed: neither is said.
        Stale: a colleague wrote it down in between; both texts are in it.
    """
    may_answer(by).or_refuse()
    if not (on and says.strip()) and not not_because.strip():
        raise NotAllowed("Write down what they said and when, or why nobody has spoken with them.")
    contact = Contact.objects.select_for_update().get(pk=contact.pk)
    if began_from is not None:
        refuse_if_stale(
            began_from, saved=texts_of_family(contact), mine={"whom": whom, "says": says, "not_because": not_because}
        )
    contact.spoke_on, contact.spoke_with, contact.spoke_alone = on, whom.strip(), alone
    contact.spoke_says, contact.not_spoken_because, contact.family_knows = (
        says.strip(),
        not_because.strip(),
        family_knows,
    )
    contact.save(
        update_fields=["spoke_on", "spoke_with", "spoke_alone", "spoke_says", "not_spoken_because", "family_knows"]
    )
    log(by, "wrote down talking with the family", contact)


@act
def say_the_ground(*, contact: Contact, basis: str, says: str, by: Worker) -> None:
    """Write down on what ground this was shared with us."""
    may_answer(by).or_refuse()
    contact.basis, contact.basis_says = basis, says.strip()
    contact.save(update_fields=["basis", "basis_says"])
    log(by, "wrote down the ground for sharing", contact, because=basis)


@act
def protect_who_told(*, contact: Contact, protected: bool, by: Worker, because: str) -> None:
    """Keep from the family who told us, or stop keeping it, with the reason. Referrals made from it follow."""
    may_answer(by).or_refuse()
    contact.from_protected = protected
    contact.save(update_fields=["from_protected"])
    for row in contact.children.filter(referral__isnull=False).select_related("referral"):
        if row.referral is not None:
            row.referral.from_protected = protected
            row.referral.save(update_fields=["from_protected"])
    touch_all(_children(contact))
    log(by, "protected who told us" if protected else "stopped protecting who told us", contact, because=because)


@act
def ask_agency(*, contact: Contact, who: str, asks: str, at: datetime, by: Worker) -> AgencyAnswer:
    """Ask an agency what it knows; until it has answered, the board says so."""
    may_answer(by).or_refuse()
    row: AgencyAnswer = AgencyAnswer.objects.create(
        contact=contact, who=who.strip(), asks=asks.strip(), asked_at=at, recorded_by=by
    )
    look_at(contact=contact, at=at, by=by)
    log(by, "asked an agency", contact)
    return row


@act
def answer_of_agency(
    *, row: AgencyAnswer, at: datetime, by: Worker, says: str = "", refused_because: str = "", began_from: str | None = None
) -> None:  # fmt: skip
    """Write down what an agency said, or why it would not share.

    Raises:
        NotAllowed: neither is said.
        Stale: a colleague wrote its answer down in between; both texts are in it.
    """
    may_answer(by).or_refuse()
    if bool(says.strip()) == bool(refused_because.strip()):
        raise NotAllowed("Write down what they said, or why they would not share it: one of the two.")
    row = AgencyAnswer.objects.select_for_update(of=("self",)).select_related("contact").get(pk=row.pk)
    if began_from is not None:
        refuse_if_stale(
            began_from, saved=texts_of_answer(row), mine={"says": says, "refused_because": refused_because}, of=row
        )
    row.says, row.refused_because, row.answered_at = says.strip(), refused_because.strip(), at
    row.save(update_fields=["says", "refused_because", "answered_at"])
    log(by, "wrote down an agency's answer", row.contact)


def _children(contact: Contact) -> list[int]:
    return [pk for pk in contact.children.values_list("child_id", flat=True) if pk is not None]
