"""What people do to addresses, numbers and e-mail addresses: add, confirm, end, protect. Nothing is overwritten.

Serves: K9.09
"""

from __future__ import annotations

from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.people import matching
from goldenthread.people.models import Address, ContactPoint, Person, Residence
from goldenthread.people.person.naming_acts import may_change
from goldenthread.practice.answers import Finding
from goldenthread.practice.identifiers import postcode_faults, tidy_postcode

KINDS_OF_HOME = (Residence.Kind.LIVES, Residence.Kind.PART)


@act
def add_address(
    *, person: Person, lines: str, postcode: str, kind: str = Residence.Kind.LIVES, began_on: date | None = None, protected: bool = False,
    protected_because: str = "", do_not_write: bool = False, ends_earlier: bool = False, by: Worker, because: str = "",
) -> tuple[Residence, tuple[Finding, ...]]:  # fmt: skip
    """Write down where somebody lives or wants their post; answers with what looks wrong about the postcode. It is kept either way.

    With `ends_earlier`, the homes they had until now end the day this one begins.

    Raises:
        NotAllowed: this worker may not change the person's details.
    """
    may_change(person, by=by).or_refuse()
    if ends_earlier:
        for earlier in person.residences.filter(ended_on__isnull=True, kind__in=KINDS_OF_HOME):
            end_address(residence=earlier, on=began_on or by.today, by=by, because="moved")
    place = _place(lines, tidy_postcode(postcode), protected, protected_because, by)
    residence = Residence.objects.create(
        person=person,
        address=place,
        kind=kind,
        began_on=began_on,
        do_not_write=do_not_write,
        confirmed_on=by.today,
        recorded_by=by,
    )
    _keep(person)
    log(by, "wrote down an address", residence, person_id=person.pk, because=because)
    return residence, postcode_faults(postcode) if postcode.strip() else ()


def _place(lines: str, postcode: str, protected: bool, because: str, by: Worker) -> Address:
    """The same place is held once, but a protected place is never shared with an open one."""
    lines = "\n".join(line.strip().rstrip(",") for line in lines.splitlines() if line.strip())
    same = (
        Address.objects.filter(lines__iexact=lines, postcode=postcode, protected=False)
        if postcode and not protected
        else Address.objects.none()
    )
    return same.order_by("pk").first() or Address.objects.create(
        lines=lines, postcode=postcode, protected=protected, protected_because=because, recorded_by=by
    )


@act
def end_address(*, residence: Residence, on: date, by: Worker, because: str = "") -> None:
    """Say until when somebody lived there; it stays in the record."""
    may_change(residence.person, by=by).or_refuse()
    residence.ended_on = on
    residence.save(update_fields=["ended_on"])
    _keep(residence.person)
    log(by, "ended an address", residence, person_id=residence.person_id, because=because)


@act
def confirm_address(*, residence: Residence, by: Worker) -> None:
    """The family says today that the address is still right."""
    may_change(residence.person, by=by).or_refuse()
    residence.confirmed_on = by.today
    residence.save(update_fields=["confirmed_on"])
    touch(residence.person_id)
    log(by, "confirmed an address", residence, person_id=residence.person_id)


@act
def protect_address(*, residence: Residence, protected: bool, by: Worker, because: str) -> None:
    """Protect an address from today, or stop protecting it. A protected address is found by no search.

    Reading: a place that others share keeps its own row for them; this person's residence gets a protected one, so that
    protecting one person's address says nothing in anybody else's record.
    """
    may_change(residence.person, by=by).or_refuse()
    place = residence.address
    if protected and place.residences.exclude(person=residence.person).exists():
        place = Address.objects.create(lines=place.lines, postcode=place.postcode, recorded_by=by)
        residence.address = place
        residence.save(update_fields=["address"])
    place.protected, place.protected_because = protected, because if protected else ""
    place.save(update_fields=["protected", "protected_because"])
    _keep(residence.person)
    log(
        by,
        "protected an address" if protected else "stopped protecting an address",
        residence,
        person_id=residence.person_id,
        because=because,
    )


@act
def write_or_not(*, residence: Residence, do_not_write: bool, by: Worker, because: str = "") -> None:
    """Say that nothing may be posted to an address, or that it may again."""
    may_change(residence.person, by=by).or_refuse()
    residence.do_not_write = do_not_write
    residence.save(update_fields=["do_not_write"])
    touch(residence.person_id)
    log(
        by,
        "said not to write there" if do_not_write else "said one may write there",
        residence,
        person_id=residence.person_id,
        because=because,
    )


@act
def add_contact_point(
    *, person: Person, kind: str, value: str, belongs_to: str = "", by: Worker, because: str = ""
) -> ContactPoint:
    """Write down a number or an e-mail address."""
    may_change(person, by=by).or_refuse()
    point = ContactPoint.objects.create(
        person=person, kind=kind, value=value.strip(), belongs_to=belongs_to, confirmed_on=by.today, recorded_by=by
    )
    touch(person.pk)
    log(by, "wrote down a number or e-mail", point, person_id=person.pk, because=because)
    return point


@act
def confirm_contact_point(*, point: ContactPoint, by: Worker) -> None:
    """They say today that the number or address is still right."""
    may_change(point.person, by=by).or_refuse()
    point.confirmed_on = by.today
    point.save(update_fields=["confirmed_on"])
    touch(point.person_id)
    log(by, "confirmed a number or e-mail", point, person_id=point.person_id)


@act
def end_contact_point(*, point: ContactPoint, on: date, by: Worker, because: str = "") -> None:
    """Say that a number or address no longer works; it stays in the record."""
    may_change(point.person, by=by).or_refuse()
    point.ended_on = on
    point.save(update_fields=["ended_on"])
    touch(point.person_id)
    log(by, "ended a number or e-mail", point, person_id=point.person_id, because=because)


def _keep(person: Person) -> None:
    matching.index([person.pk])
    touch(person.pk)
