"""Writing down how somebody may safely be reached, and who must not come to know what. Nothing is overwritten.

Serves: K9.09
"""

from __future__ import annotations

from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.people.models import Address, MustNotKnow, Person, SafeContact
from goldenthread.people.opening import may_open


def may_say(person: Person, *, by: Worker) -> Permit:
    """Whether this worker may change how this person is reached."""
    if not by.has(Permission.EDIT_PEOPLE):
        return no("Somebody who works with the family writes this down. Tell them what you know, today.")
    return may_open(person, by=by, record="person") or may_open(person, by=by)


@act
def say_safe(
    *, person: Person, channel: str, verdict: str, how: str = "", ask_alone: bool = False, because: str = "", told_by: str = "", told_on: date,
    review_on: date | None = None, by: Worker,
) -> SafeContact:  # fmt: skip
    """Write down whether one way of reaching somebody is safe; it takes the place of what was said before.

    Raises:
        NotAllowed: this worker may not, care is needed and nobody says how, or it was told on a day to come.
    """
    may_say(person, by=by).or_refuse()
    if verdict == SafeContact.Verdict.CARE and not how.strip():
        raise NotAllowed("Say when and how it is safe.")
    if told_on > by.today:
        raise NotAllowed("The day they told us cannot be in the future.")
    row = SafeContact.objects.create(
        person=person, channel=channel, verdict=verdict, how=how.strip(), ask_alone=ask_alone, because=because.strip(), told_by=told_by.strip(),
        told_on=told_on, review_on=review_on, recorded_by=by,
    )  # fmt: skip
    log(by, "said how to reach them", row, person_id=person.pk)
    touch(person.pk)
    return row


@act
def no_longer_so(*, row: SafeContact, because: str, by: Worker) -> None:
    """End what was said about one way. It is then not known again, and nothing goes that way until somebody has asked.

    Raises:
        NotAllowed: this worker may not, or it has ended.
    """
    row = SafeContact.objects.select_for_update().get(pk=row.pk)
    may_say(row.person, by=by).or_refuse()
    if row.ended_on:
        raise NotAllowed("This has ended already.")
    row.ended_on = by.today
    row.save()
    log(by, "ended how to reach them", row, person_id=row.person_id, because=because)
    touch(row.person_id)


@act
def keep_from(
    *,
    about: Person,
    who: Person,
    what: str,
    address: Address | None = None,
    because: str = "",
    review_on: date | None = None,
    by: Worker,
) -> MustNotKnow:
    """Write down that somebody must not come to know something about a person.

    Raises:
        NotAllowed: this worker may not, both are the same person, or `who` is not known to this worker.
    """
    may_say(about, by=by).or_refuse()
    if about.pk == who.pk:
        raise NotAllowed("Choose somebody else: this is who is to be kept safe.")
    if not Person.objects.known_to(by).filter(pk=who.pk).exists():
        raise NotAllowed("There is no record here that you can open.")
    row = MustNotKnow.objects.create(
        about=about,
        who=who,
        what=what,
        address=address,
        because=because.strip(),
        began_on=by.today,
        review_on=review_on,
        recorded_by=by,
    )
    log(by, "said who must not know", row, person_id=about.pk)
    touch(about.pk)
    return row


@act
def may_know_again(*, row: MustNotKnow, because: str, by: Worker) -> None:
    """End that somebody must not know something.

    Raises:
        NotAllowed: this worker may not, it has ended, or no reason is given.
    """
    row = MustNotKnow.objects.select_for_update().get(pk=row.pk)
    may_say(row.about, by=by).or_refuse()
    if row.ended_on:
        raise NotAllowed("This has ended already.")
    if not because.strip():
        raise NotAllowed("Say how we know that it is safe now, and who said so.")
    row.ended_on = by.today
    row.save()
    log(by, "ended who must not know", row, person_id=row.about_id, because=because)
    touch(row.about_id)
