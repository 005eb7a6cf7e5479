"""Matching a described child to somebody known, or writing them down anew after a search.

Serves: E.08, K9.W1
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.front_door.contact_acts import look_at
from goldenthread.casework.front_door.contact_models import ContactChild
from goldenthread.casework.front_door.permits import may_answer
from goldenthread.people.models import Person
from goldenthread.people.person.acts import add_person


@act
def match(*, row: ContactChild, child: Person, at: datetime, by: Worker) -> None:
    """Say whose record a described child's is.

    Raises:
        NotAllowed: the child is matched already to another contact row, or has been referred.
    """
    may_answer(by).or_refuse()
    row = ContactChild.objects.select_for_update().get(pk=row.pk)
    if row.referral_id:
        raise NotAllowed(
            "This child has been referred already. Look at the contact again before you change whose record it is."
        )
    if not Person.objects.known_to(by).filter(pk=child.pk).exists():
        raise NotAllowed("There is no record here that you can open.")
    if row.contact.children.filter(child=child).exclude(pk=row.pk).exists():
        raise NotAllowed("Another child of this contact is matched to this record. Two children cannot be one.")
    row.child, row.matched_at, row.matched_by = child, at, by
    row.save(update_fields=["child", "matched_at", "matched_by"])
    look_at(contact=row.contact, at=at, by=by)
    touch(child.pk)
    log(by, "matched a child at the front door", row, person_id=child.pk)


@act
def write_down_anew(
    *, row: ContactChild, given: str, family: str, at: datetime, by: Worker, others: Collection[int] = ()
) -> Person:
    """Make a record for a described child who is none of those already here. `others` are those the worker was shown.

    Raises:
        NotAllowed: nothing names the child.
        LookFirst: somebody like this is here whom the worker was not shown.
    """
    may_answer(by).or_refuse()
    if not given.strip() and not family.strip():
        raise NotAllowed(
            "Give the child a first name or a family name. For a baby not born yet, the mother’s family name will do."
        )
    person = add_person(
        given=given, family=family, born_on=row.born_on, due_on=row.due_on, others=others, by=by, because="told at the front door", school=row.school
    )  # fmt: skip
    match(row=row, child=person, at=at, by=by)
    return person


@act
def unmatch(*, row: ContactChild, by: Worker, because: str = "") -> None:
    """Take a match back: it was somebody else."""
    may_answer(by).or_refuse()
    if row.referral_id:
        raise NotAllowed("This child has been referred already. Look at the contact again first.")
    was = row.child_id
    row.child, row.matched_at, row.matched_by = None, None, None
    row.save(update_fields=["child", "matched_at", "matched_by"])
    if was:
        touch(was)
        log(by, "took a match back", row, person_id=was, because=because)
