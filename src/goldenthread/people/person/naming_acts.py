"""What people do to somebody's names. The name that pages show follows at once: the name they use, else the legal one, else any."""

from __future__ import annotations

from datetime import date, timedelta

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import Permit, no
from goldenthread.people import matching
from goldenthread.people.models import Person, PersonName
from goldenthread.people.opening import may_open

SHOWN_FIRST = (PersonName.Kind.PREFERRED, PersonName.Kind.LEGAL, PersonName.Kind.KNOWN_AS, PersonName.Kind.FORMER)
ONE_AT_A_TIME = (PersonName.Kind.PREFERRED, PersonName.Kind.LEGAL)


def may_change(person: Person, *, by: Worker) -> Permit:
    """Whether a worker may change what is held about somebody."""
    if not by.has(Permission.EDIT_PEOPLE):
        return no("Your role does not change people's details. Ask somebody who works with the family.")
    return may_open(person, by=by, record="person")


@act
def give_name(
    *,
    person: Person,
    kind: str,
    given: str,
    family: str,
    said_like: str = "",
    from_on: date | None = None,
    by: Worker,
    because: str = "",
) -> PersonName:
    """Write down a name. A new legal name, or name they use, takes the place of the one before, which stays as a former name.

    Raises:
        NotAllowed: this worker may not change the person's details.
    """
    may_change(person, by=by).or_refuse()
    Person.objects.select_for_update().get(pk=person.pk)
    if kind in ONE_AT_A_TIME:
        for before in person.names.filter(kind=kind, until_on__isnull=True):
            _put_behind(before, new=(given, family), on=from_on or by.today)
    name = PersonName.objects.create(
        person=person,
        kind=kind,
        given=given.strip(),
        family=family.strip(),
        said_like=said_like,
        from_on=from_on,
        recorded_by=by,
    )
    keep_shown_name(person)
    log(by, "wrote down a name", name, person_id=person.pk, because=because)
    return name


def _put_behind(before: PersonName, *, new: tuple[str, str], on: date) -> None:
    """A name that is replaced stays in the record; where the words really changed, as a former name."""
    before.until_on = on - timedelta(days=1) if before.from_on is None or before.from_on < on else on
    if (before.given.strip(), before.family.strip()) != (new[0].strip(), new[1].strip()):
        before.kind = PersonName.Kind.FORMER
    before.save()


@act
def stop_using_name(*, name: PersonName, on: date, by: Worker, because: str = "") -> None:
    """Say that a name is no longer used; it stays, as a former name, so that the person is still found by it."""
    may_change(name.person, by=by).or_refuse()
    name.kind, name.until_on = PersonName.Kind.FORMER, on
    name.save()
    keep_shown_name(name.person)
    log(by, "ended a name", name, person_id=name.person_id, because=because)


def order_of_showing(name: PersonName) -> tuple[bool, int, int]:
    """The order in which names are shown: those in use before those that ended, the name they use first."""
    return name.until_on is not None, SHOWN_FIRST.index(PersonName.Kind(name.kind)), -name.pk


def keep_shown_name(person: Person) -> None:
    """Bring the name pages show, and what search looks up, into step with the names."""
    names = sorted(person.names.all(), key=order_of_showing)
    if names:
        legal = next((name for name in names if name.kind == PersonName.Kind.LEGAL), names[0])
        best = names[0]
        person.shown_given, person.shown_family = best.given or legal.given, best.family or legal.family
        person.save(update_fields=["shown_given", "shown_family"])
    matching.index([person.pk])
    touch(person.pk)
