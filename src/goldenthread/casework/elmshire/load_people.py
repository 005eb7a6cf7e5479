"""Puts a family's people into the record: names, numbers, homes, ties, help, and how each may safely be reached."""

from __future__ import annotations

from datetime import date, timedelta

from goldenthread.access.models import Worker
from goldenthread.casework.elmshire.telling import Reach, Who
from goldenthread.casework.elmshire.world import Telling
from goldenthread.people import models as people
from goldenthread.practice.identifiers import nhs_check_digit, upn_check_letter

NUMBERS = {"mobile", "landline", "email"}
FIRST_NUMBER = 1000
A_LOCK_LASTS = timedelta(days=90)


def load_people(at: Telling) -> None:
    """Everybody in the family and everything about them that is not our work."""
    for key, told in at.told.people.items():
        at.people[key] = _person(at, told)
    _family(at)
    _couples_and_parents(at)
    _homes(at)
    _ties_and_help(at)
    for reach in at.told.reach:
        _reach(at, reach)
    _what_must_be_known(at)
    _locks(at)


def _person(at: Telling, told: Who) -> people.Person:
    person: people.Person = at.keep(
        people.Person,
        on=_first_day(at),
        shown_given=told.given,
        shown_family=told.family,
        born_on=at.day(told.born),
        due_on=at.day(told.due),
        died_on=at.day(told.died),
        figure=told.face,
        **told.details,
    )
    if told.given or told.family:
        _names(at, person, told)
    for code, means in told.disabilities.items():
        at.keep(people.Disability, on=_first_day(at), person=person, code=code, means=means)
    if told.has_numbers:
        _numbers(at, person)
    return person


def _names(at: Telling, person: people.Person, told: Who) -> None:
    """The name they use is the preferred one where the law has another; a baby not born yet has only what the family calls it."""
    kind = "known_as" if told.due else "preferred" if told.legal else "legal"
    first = _first_day(at)
    at.keep(
        people.PersonName,
        on=first,
        person=person,
        kind=kind,
        given=told.given,
        family=told.family,
        said_like=told.said_like,
    )
    if told.legal:
        at.keep(people.PersonName, on=first, person=person, kind="legal", given=told.legal, family=told.family)
    if told.former:
        given, _, family = told.former.rpartition(" ")
        at.keep(people.PersonName, on=first, person=person, kind="former", given=given, family=family)


def _numbers(at: Telling, person: people.Person) -> None:
    """A council number, an NHS number from the range kept for tests, and a pupil number with its right letter."""
    for scheme, value in (
        ("council", f"E{FIRST_NUMBER + person.pk}"),
        ("nhs", nhs_number(person.pk)),
        ("upn", pupil_number(person.pk)),
    ):
        at.keep(people.Identifier, on=_first_day(at), person=person, scheme=scheme, value=value)


def nhs_number(number: int) -> str:
    """A made-up NHS number of the test range that begins with 999; its last digit fits.

    >>> nhs_number(7)
    '9990000077'
    """
    for nine in (f"999{number * 11 % 10**6 + step:06d}" for step in range(11)):
        if (check := nhs_check_digit(nine)) is not None:
            return f"{nine}{check}"
    raise AssertionError("Of eleven numbers in a row at least one has a check digit.")


def pupil_number(number: int) -> str:
    """A made-up unique pupil number of a council that does not exist; its first letter fits."""
    twelve = f"999{number % 10**9:09d}"
    return upn_check_letter(twelve) + twelve


def _first_day(at: Telling) -> date | None:
    """The day the family first came to us: what a family is, is written down then."""
    return at.day(at.told.referrals[0].on)


def _family(at: Telling) -> None:
    family = at.keep(people.Family, on=_first_day(at), name=f"The {at.told.name} family", council_id=f"F-{at.told.key}")
    for person in at.people.values():
        at.keep(people.FamilyMember, on=_first_day(at), family=family, person=person)


def _couples_and_parents(at: Telling) -> None:
    for couple in at.told.couples:
        at.keep(
            people.Partnership,
            on=_first_day(at),
            one=at.child(couple.one),
            other=at.child(couple.other),
            kind=couple.kind,
            began_on=at.day(couple.began),
            ended_on=at.day(couple.ended),
            divorced=couple.divorced,
            certainty=couple.certainty,
        )
    for told in at.told.parents:
        for child in told.children:
            at.keep(
                people.Parentage,
                on=_first_day(at),
                child=at.child(child),
                parent=at.child(told.parent),
                kind=told.kind,
                responsibility=told.responsibility,
                responsibility_how=told.how,
                certainty=told.certainty,
                began_on=at.day(told.began),
                ended_on=at.day(told.ended),
            )


def _homes(at: Telling) -> None:
    for together in at.told.together:
        household = at.keep(people.Household, on=_first_day(at), name=together.name)
        for key, since, *rest in together.people:
            until, share = (*rest, "", "")[:2]
            at.keep(
                people.HouseholdMember,
                on=_first_day(at),
                household=household,
                person=at.child(key),
                began_on=at.day(since),
                ended_on=at.day(until),
                share=share,
            )
    for place in at.told.places:
        address = ("address", place.lines)
        if address not in at.made:
            at.made[address] = at.keep(
                people.Address,
                on=_first_day(at),
                lines=place.lines,
                postcode=place.postcode,
                protected=bool(place.protected),
                protected_because=place.protected,
            )
        for who in place.people:
            at.keep(
                people.Residence,
                on=_first_day(at),
                person=at.child(who),
                address=at.made[address],
                kind=place.kind,
                began_on=at.day(place.since),
                ended_on=at.day(place.until),
                do_not_write=place.no_post,
                confirmed_on=None if place.until else _first_day(at),
            )


def _ties_and_help(at: Telling) -> None:
    for tie in at.told.ties:
        at.keep(
            people.Tie,
            on=_first_day(at),
            from_person=at.child(tie.one),
            to_person=at.child(tie.other),
            kind=tie.kind,
            words=tie.words,
            both_ways=tie.both_ways,
            seen_by=tie.seen_by,
        )
    for told in at.told.help:
        for child in told.children:
            agreed = at.day(told.agreed)
            at.keep(
                people.SupportOffer,
                on=agreed,
                child=at.child(child),
                supporter=at.child(told.by),
                relation=told.relation,
                can_do=told.can_do,
                agreed_on=agreed,
            )
    for outside in at.told.outside:
        for child in outside.children:
            agency = at.world.agency(outside.agency, outside.kind)
            at.keep(
                people.AgencyInvolvement,
                on=_first_day(at),
                child=at.child(child),
                agency=agency,
                name=outside.name,
                role=outside.role,
                contact=outside.contact,
            )


def _reach(at: Telling, told: Reach) -> None:
    """A number, or a verdict on a way of reaching somebody."""
    person, day = at.child(told.person), at.day(told.on)
    if told.channel in NUMBERS and told.value:
        at.keep(
            people.ContactPoint,
            on=day,
            person=person,
            kind=told.channel,
            value=told.value,
            belongs_to=told.belongs_to,
            confirmed_on=day,
        )
        return
    at.keep(
        people.SafeContact,
        on=day,
        person=person,
        channel=told.channel,
        verdict=told.verdict,
        how=told.how,
        ask_alone=told.ask_alone,
        because=told.because,
        told_by=told.told_by,
        told_on=day,
        review_on=at.day(told.review),
    )


def _what_must_be_known(at: Telling) -> None:
    protected = next((at.made["address", place.lines] for place in at.told.places if place.protected), None)
    for told in at.told.not_know:
        at.keep(
            people.MustNotKnow,
            on=at.day(told.since),
            about=at.child(told.about),
            who=at.child(told.who),
            what=told.what,
            because=told.because,
            began_on=at.day(told.since),
            review_on=at.day(told.review),
            address=protected if told.the_address else None,
        )
    for alert in at.told.alerts:
        at.keep(
            people.Alert,
            on=at.day(alert.since),
            person=at.child(alert.person),
            kind=alert.kind,
            says=alert.says,
            began_on=at.day(alert.since),
            review_on=at.day(alert.review),
        )


def _locks(at: Telling) -> None:
    placed_by: Worker = at.world.worker("miriam")
    for told in at.told.locks:
        placed = at.day(told.on) or at.world.today
        lock = people.Lock.objects.create(
            person=at.child(told.person),
            kind=told.kind,
            ground=told.ground,
            because=told.because,
            placed_by=placed_by,
            placed_on=placed,
            review_on=placed + A_LOCK_LASTS,
        )
        people.LockWorker.objects.bulk_create(
            [people.LockWorker(lock=lock, worker=at.world.worker(key)) for key in told.workers]
        )
