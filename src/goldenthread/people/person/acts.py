"""What people do to somebody's details. Each act is logged, and the rows keep their history with who and why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.versions import Chosen, refuse_if_stale
from goldenthread.people import matching
from goldenthread.people.brothers_and_sisters import touch_with_siblings
from goldenthread.people.finding.looking import Likely, look_first, tell_of_hidden
from goldenthread.people.models import Disability, Identifier, Person, PersonName
from goldenthread.people.person.naming_acts import keep_shown_name, may_change
from goldenthread.practice import identifiers
from goldenthread.practice.answers import Finding

TIDY: Mapping[str, Callable[[str], str]] = {
    Identifier.Scheme.NHS: identifiers.tidy_nhs_number,
    Identifier.Scheme.UPN: identifiers.tidy_upn,
    Identifier.Scheme.FORMER_UPN: identifiers.tidy_upn,
}
FAULTS: Mapping[str, Callable[[str], tuple[Finding, ...]]] = {
    Identifier.Scheme.NHS: identifiers.nhs_number_faults,
    Identifier.Scheme.UPN: identifiers.upn_faults,
    Identifier.Scheme.FORMER_UPN: identifiers.upn_faults,
}
CHANGEABLE = frozenset({
    "born_on", "born_certainty", "due_on", "gender", "pronouns", "sex", "ethnicity", "ethnicity_words", "nationality", "alone_in_country",
    "first_language", "other_languages", "interpreter", "communication", "faith", "school", "occupation", "about_me", "placeholder",
})  # fmt: skip

IN_WORDS = CHANGEABLE - {"born_on", "born_certainty", "due_on", "sex", "ethnicity", "alone_in_country", "placeholder"}


class LookFirst(NotAllowed):
    """Somebody like this is here already, and nobody has yet said that it is another person."""

    def __init__(self, likely: tuple[Likely, ...]) -> None:
        super().__init__("Somebody like this is already here. Look at them first, and say if this is another person.")
        self.likely = likely


def may_add(by: Worker) -> Permit:
    """Whether a worker may add people at all."""
    return (
        YES
        if by.has(Permission.EDIT_PEOPLE)
        else no("Your role does not add people. Ask somebody who works with families.")
    )


@act
def add_person(
    *, given: str, family: str, born_on: date | None = None, born_certainty: str = "known", due_on: date | None = None,
    others: Collection[int] = (), by: Worker, because: str = "", **details: Any,
) -> Person:  # fmt: skip
    """Add somebody who is not here yet. The act itself looks first: `others` are those the worker saw and says are other people.

    Raises:
        NotAllowed: this worker may not add people.
        LookFirst: somebody likely is here whom the worker has not been shown.
    """
    may_add(by).or_refuse()
    likely = look_first(given, family, born_on=born_on or due_on, seen_by=by)
    if unseen := tuple(one for one in likely if one.person.pk not in set(others)):
        raise LookFirst(unseen)
    person = Person.objects.create(
        shown_given=given.strip(), shown_family=family.strip(), born_on=born_on, born_certainty=born_certainty, due_on=due_on,
        recorded_by=by, **_only_changeable(details),
    )  # fmt: skip
    if given.strip() or family.strip():
        PersonName.objects.create(
            person=person, kind=PersonName.Kind.LEGAL, given=given.strip(), family=family.strip(), recorded_by=by
        )
    keep_shown_name(person)
    tell_of_hidden(person, given, family, born_on=born_on or due_on, by=by)
    log(by, "added a person", person, person_id=person.pk, because=because)
    return person


@act
def stand_in(*, placeholder: str, by: Worker) -> Person:
    """Add somebody who is not known yet, so that the family picture has their place: 'father, not known'."""
    may_add(by).or_refuse()
    person = Person.objects.create(placeholder=placeholder.strip(), recorded_by=by)
    log(by, "added somebody not known yet", person, person_id=person.pk)
    return person


def _only_changeable(details: Mapping[str, Any]) -> dict[str, Any]:
    if unknown := set(details) - CHANGEABLE:
        raise TypeError(f"These are not details of a person: {', '.join(sorted(unknown))}.")
    return dict(details)


def texts_of(person: Person, fields: Iterable[str]) -> dict[str, Any]:
    """Some of somebody's details, by field: what two people may write, or choose, at the same moment."""
    return _compared({name: getattr(person, name) for name in fields if name in CHANGEABLE})


def _compared(details: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value if name in IN_WORDS else Chosen(value) for name, value in details.items()}


@act
def change_details(
    *, person: Person, subject: str, details: Mapping[str, Any], by: Worker, because: str = "", began_from: str | None = None
) -> Person:  # fmt: skip
    """Change some of somebody's details. `subject` names them for the log: 'languages'; what was there before stays in the history.

    Raises:
        NotAllowed: this worker may not change the person's details.
        Stale: somebody else changed these words in between; both texts are in it.
    """
    may_change(person, by=by).or_refuse()
    person = Person.objects.select_for_update().get(pk=person.pk)
    if began_from is not None:
        saved = texts_of(person, details)
        refuse_if_stale(began_from, saved=saved, mine=_compared({name: details[name] for name in saved}), of=person)
    changed = {field: value for field, value in _only_changeable(details).items() if getattr(person, field) != value}
    if not changed:
        return person
    for field, value in changed.items():
        setattr(person, field, value)
    person.save(update_fields=list(changed))
    if {"born_on", "due_on"} & set(changed):
        matching.index([person.pk])
        touch_with_siblings(person.pk)
    touch(person.pk)
    log(by, f"changed {subject}"[:60], person, person_id=person.pk, because=because)
    return person


@act
def choose_figure(*, person: Person, figure: str, by: Worker, because: str = "") -> None:
    """Keep the face somebody chose for themselves."""
    may_change(person, by=by).or_refuse()
    person.figure = figure
    person.save(update_fields=["figure"])
    touch(person.pk)
    log(by, "chose a face with them", person, person_id=person.pk, because=because)


@act
def record_death(*, person: Person, died_on: date, by: Worker, because: str) -> None:
    """Write down that somebody has died, and how we know.

    Raises:
        NotAllowed: this worker may not change the person's details, or the day lies ahead or before the birth.
    """
    may_change(person, by=by).or_refuse()
    if died_on > by.today or (person.born_on and died_on < person.born_on):
        raise NotAllowed("The date of death lies before the birth or in the future. Please check it.")
    person.died_on = died_on
    person.save(update_fields=["died_on"])
    touch(person.pk)
    log(by, "recorded a death", person, person_id=person.pk, because=because)


@act
def take_back_death(*, person: Person, by: Worker, because: str) -> None:
    """Take back a date of death that was written by mistake."""
    may_change(person, by=by).or_refuse()
    person.died_on = None
    person.save(update_fields=["died_on"])
    touch(person.pk)
    log(by, "took back a death recorded by mistake", person, person_id=person.pk, because=because)


def meanings_of(person: Person) -> dict[str, str]:
    """Which disabilities somebody has, by census code, each with what it means in their life."""
    return dict(person.disabilities.order_by("pk").values_list("code", "means"))


def words_of_disabilities(meanings: Mapping[str, str]) -> dict[str, Any]:
    """The same in words, by the names of the form's fields."""
    return {"codes": Chosen(sorted(meanings)), "means": "\n".join(dict.fromkeys(filter(None, meanings.values())))}


@act
def tell_disabilities(
    *, person: Person, meanings: Mapping[str, str], began_from: str, by: Worker, because: str = ""
) -> None:
    """Keep which disabilities somebody has, by census code, each with what it means in their life.

    Raises:
        NotAllowed: this worker may not change the person's details.
        Stale: somebody else wrote it in between; both are in it.
    """
    may_change(person, by=by).or_refuse()
    Person.objects.select_for_update().get(pk=person.pk)
    saved = words_of_disabilities(meanings_of(person))
    refuse_if_stale(began_from, saved=saved, mine=words_of_disabilities(meanings))
    for row in person.disabilities.exclude(code__in=meanings):
        row.delete()
    for code, means in meanings.items():
        held = person.disabilities.filter(code=code).first()
        if held is None:
            Disability.objects.create(person=person, code=code, means=means, recorded_by=by)
        elif held.means != means:
            held.means = means
            held.save(update_fields=["means"])
    touch(person.pk)
    log(by, "changed disability", person, person_id=person.pk, because=because)


@act
def add_identifier(*, person: Person, scheme: str, value: str, by: Worker, because: str = "") -> tuple[Finding, ...]:
    """Keep a number by which some system knows somebody; answers with what looks wrong about it. It is kept either way."""
    may_change(person, by=by).or_refuse()
    tidy = TIDY.get(scheme, str.strip)(value)
    Identifier.objects.update_or_create(
        person=person, scheme=scheme, value=tidy, defaults={"until_on": None}, create_defaults={"recorded_by": by}
    )
    touch(person.pk)
    log(by, "wrote down a number", person, person_id=person.pk, because=because)
    return faults(scheme, tidy)


@act
def end_identifier(*, identifier: Identifier, on: date, by: Worker, because: str = "") -> None:
    """Say that a number is no longer in use; it stays, so that the person is still found by it."""
    may_change(identifier.person, by=by).or_refuse()
    identifier.until_on = on
    identifier.save(update_fields=["until_on"])
    touch(identifier.person_id)
    log(by, "ended a number", identifier, person_id=identifier.person_id, because=because)


def faults(scheme: str, value: str) -> tuple[Finding, ...]:
    """What looks wrong about a number; nothing where its scheme has no check."""
    check = FAULTS.get(scheme)
    return check(value) if check else ()
