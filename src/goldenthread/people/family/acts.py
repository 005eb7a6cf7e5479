"""What people do to a child's family: who is whose parent or partner, who lives with whom. Each on the page of one child.

The worker must be able to open that child's record; the others named are people the worker knows of.
Serves: K3.04, K9.09
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import models

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.access.versions import refuse_if_stale, texts_of
from goldenthread.people.brothers_and_sisters import touch_with_siblings
from goldenthread.people.family.ahead import wait_for_picture
from goldenthread.people.models import FamilyMember, Household, HouseholdMember, Parentage, Partnership, Person
from goldenthread.people.opening import may_open


def may_change_family(child: Person, *, by: Worker) -> Permit:
    """Whether a worker may change what is held about a child's family."""
    if not by.has(Permission.EDIT_PEOPLE):
        return no("Your role does not change families. Ask somebody who works with this one.")
    return may_open(child, by=by)


def settle(child: Person, row: models.Model, did: str, *about: int, by: Worker, because: str = "") -> None:
    """What every act on a family does last: the children it may matter to are refreshed, and it is logged for each person."""
    wait_for_picture(child, by=by)
    touch_with_siblings(child.pk, *about)
    for person_id in {child.pk, *about}:
        log(by, did, row, person_id=person_id, because=because)


@act
def add_parent(
    *, child: Person, of: Person, parent: Person, kind: str, responsibility: str = Parentage.Responsibility.NOT_KNOWN,
    responsibility_how: str = "", certainty: str = "known", began_on: date | None = None, by: Worker, because: str = "",
) -> Parentage:  # fmt: skip
    """Say that somebody is a parent or carer of `of`, in which way, and whether they hold parental responsibility.

    Raises:
        NotAllowed: this worker may not change the family, it is said already, or it would make somebody their own forebear.
    """
    may_change_family(child, by=by).or_refuse()
    _not_oneself(of, parent)
    if Parentage.objects.filter(child=of, parent=parent, kind=kind, ended_on__isnull=True).exists():
        raise NotAllowed("That is already written down.")
    if kind == Parentage.Kind.BIRTH and of.pk in _forebears(parent.pk):
        raise NotAllowed(
            f"{of.short_name} is already a parent or grandparent of {parent.short_name}, so this cannot be right."
        )
    row = Parentage.objects.create(
        child=of, parent=parent, kind=kind, responsibility=responsibility, responsibility_how=responsibility_how, certainty=certainty,
        began_on=began_on, recorded_by=by,
    )  # fmt: skip
    _join_family(child, of, parent, by=by)
    settle(child, row, "added a parent", of.pk, parent.pk, by=by, because=because)
    return row


def _forebears(person_id: int) -> set[int]:
    """Parents by birth, their parents, and so on."""
    found: set[int] = set()
    level = {person_id}
    while level:
        level = (
            set(
                Parentage.objects.filter(child_id__in=level, kind=Parentage.Kind.BIRTH).values_list(
                    "parent_id", flat=True
                )
            )
            - found
        )
        found |= level
    return found


def _not_oneself(one: Person, other: Person) -> None:
    if one.pk == other.pk:
        raise NotAllowed("Choose two different people.")


def words_of_responsibility(row: Parentage) -> dict[str, Any]:
    """Whether somebody holds parental responsibility and how, in words, by the names of the form's fields."""
    return texts_of(row, ("responsibility_how",), ("responsibility", "certainty"))


@act
def tell_responsibility(
    *,
    child: Person,
    row: Parentage,
    responsibility: str,
    responsibility_how: str = "",
    certainty: str = "known",
    began_from: str,
    by: Worker,
    because: str = "",
) -> None:
    """Say whether a parent holds parental responsibility, and how; what was said before stays in the history.

    Raises:
        NotAllowed: this worker may not change the family.
        Stale: somebody else said it in between; both are in it.
    """
    may_change_family(child, by=by).or_refuse()
    row = Parentage.objects.select_for_update().get(pk=row.pk)
    told = {"responsibility": responsibility, "responsibility_how": responsibility_how, "certainty": certainty}
    mine = words_of_responsibility(Parentage(**told))
    refuse_if_stale(began_from, saved=words_of_responsibility(row), mine=mine, of=row)
    row.responsibility, row.responsibility_how, row.certainty = responsibility, responsibility_how, certainty
    row.save(update_fields=["responsibility", "responsibility_how", "certainty"])
    settle(child, row, "changed parental responsibility", row.child_id, row.parent_id, by=by, because=because)


@act
def add_partnership(
    *,
    child: Person,
    one: Person,
    other: Person,
    kind: str,
    began_on: date | None = None,
    certainty: str = "known",
    by: Worker,
    because: str = "",
) -> Partnership:
    """Say that two people are a couple.

    Raises:
        NotAllowed: this worker may not change the family, or the two are down as a couple already.
    """
    may_change_family(child, by=by).or_refuse()
    _not_oneself(one, other)
    pair = (one.pk, other.pk)
    if Partnership.objects.filter(one_id__in=pair, other_id__in=pair, ended_on__isnull=True).exists():
        raise NotAllowed("They are already down as a couple. End that first if it has changed.")
    row = Partnership.objects.create(
        one=one, other=other, kind=kind, began_on=began_on, certainty=certainty, recorded_by=by
    )
    _join_family(child, one, other, by=by)
    settle(child, row, "added a couple", one.pk, other.pk, by=by, because=because)
    return row


@act
def end_partnership(
    *, child: Person, row: Partnership, on: date, divorced: bool = False, by: Worker, because: str = ""
) -> None:
    """Say that a couple have separated, or divorced."""
    may_change_family(child, by=by).or_refuse()
    _after_its_beginning(row.began_on, on)
    row.ended_on, row.divorced = on, divorced
    row.save(update_fields=["ended_on", "divorced"])
    settle(child, row, "ended a couple", row.one_id, row.other_id, by=by, because=because)


@act
def end_row(
    *, child: Person, row: Any, on: date, did: str, about: tuple[int, ...] = (), by: Worker, because: str = ""
) -> None:
    """Say until when something about a family was true; it stays, and the family as it was before still shows it."""
    may_change_family(child, by=by).or_refuse()
    _after_its_beginning(getattr(row, "began_on", None), on)
    row.ended_on = on
    row.save(update_fields=["ended_on"])
    settle(child, row, did, *about, by=by, because=because)


def _after_its_beginning(began_on: date | None, on: date) -> None:
    if began_on and on < began_on:
        raise NotAllowed("The last day lies before the first. Please check the date.")


@act
def name_household(*, child: Person, name: str, by: Worker) -> Household:
    """Give a home a name, in the family's words, so that people can be said to live in it."""
    may_change_family(child, by=by).or_refuse()
    row = Household.objects.create(name=name.strip(), recorded_by=by)
    settle(child, row, "added a household", by=by)
    return row


@act
def join_household(
    *,
    child: Person,
    person: Person,
    household: Household,
    share: str = "",
    began_on: date | None = None,
    by: Worker,
    because: str = "",
) -> HouseholdMember:
    """Say that somebody lives in a household, all or part of the time.

    Raises:
        NotAllowed: this worker may not change the family, or they are in that household already.
    """
    may_change_family(child, by=by).or_refuse()
    if household.members.filter(person=person, ended_on__isnull=True).exists():
        raise NotAllowed(f"{person.short_name} is already in that household.")
    row = HouseholdMember.objects.create(
        household=household, person=person, share=share, began_on=began_on, recorded_by=by
    )
    settle(child, row, "joined a household", person.pk, by=by, because=because)
    return row


def _join_family(child: Person, *people: Person, by: Worker) -> None:
    """Keep relatives grouped with the child's one family; where the child has several, a worker says which."""
    families = list(FamilyMember.objects.filter(person=child, ended_on__isnull=True))
    if len(families) != 1:
        return
    for person in people:
        FamilyMember.objects.get_or_create(
            family_id=families[0].family_id,
            person=person,
            ended_on=None,
            defaults={"began_on": by.today, "recorded_by": by},
        )
