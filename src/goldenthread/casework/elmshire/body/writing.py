"""Writes a made-up family into rows: who they are, and our work with them in the order it would have happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Model

from goldenthread.casework.elmshire.body.households import Household, Somebody, Stage
from goldenthread.casework.elmshire.body.rows import Rows
from goldenthread.people import models as people
from goldenthread.people.recorded import Recorded
from goldenthread.practice.identifiers import nhs_check_digit

EVENING = time(17, 30, tzinfo=ZoneInfo("Europe/London"))
FIRST_NUMBER = 900_000


@dataclass
class Desk:
    """What is needed to write: where rows go, chance, and today; nothing is recorded later than last night."""

    rows: Rows
    chance: Random
    today: date

    def keep(self, model: type[Model], day: date, /, *, by: int | None = None, **columns: Any) -> int:
        """Take a row that was written down on the evening of a day."""
        if issubclass(model, Recorded):
            columns = {
                "recorded_at": datetime.combine(min(day, self.today - timedelta(days=1)), EVENING),
                "recorded_by_id": by,
                "source": "worker",
                **columns,
            }
        return self.rows.add(model, **columns)


@dataclass(frozen=True)
class Written:
    """A family in the record: the numbers of its people."""

    household: Household
    children: tuple[int, ...]
    mother: int
    father: int | None

    @property
    def everybody(self) -> list[int]:
        """Everybody's number."""
        return [*self.children, self.mother, *([self.father] if self.father else [])]


def write_people(desk: Desk, household: Household) -> Written:
    """The family's people, names, numbers, home and parentage."""
    mother, father = (
        _person(desk, household, household.mother),
        _person(desk, household, household.father) if household.father else None,
    )
    children = tuple(_person(desk, household, child, is_child=True) for child in household.children)
    written = Written(household, children, mother, father)
    _home(desk, written)
    for child in children:
        _parent(desk, household, child, mother, "yes", "mother")
        if father:
            _parent(desk, household, child, father, desk.chance.choice(("yes", "yes", "not_known")), "")
    return written


def _person(desk: Desk, household: Household, told: Somebody, *, is_child: bool = False) -> int:
    began, group = household.began, household.community
    number = desk.keep(
        people.Person,
        began,
        shown_given=told.given,
        shown_family=told.family,
        born_on=told.born,
        sex=told.sex,
        ethnicity=group.ethnicity,
        gender={"F": "girl", "M": "boy"}[told.sex] if is_child else "",
        first_language=group.language if desk.chance.random() < 0.4 else "English",
    )
    desk.keep(people.PersonName, began, person_id=number, kind="legal", given=told.given, family=told.family)
    if is_child:
        desk.keep(people.Identifier, began, person_id=number, scheme="council", value=f"EB{FIRST_NUMBER + number}")
        if nhs := _nhs_number(number):
            desk.keep(people.Identifier, began, person_id=number, scheme="nhs", value=nhs)
    return number


def _nhs_number(number: int) -> str:
    nine = f"998{number % 10**6:06d}"
    check = nhs_check_digit(nine)
    return "" if check is None else f"{nine}{check}"


def _home(desk: Desk, written: Written) -> None:
    household, began = written.household, written.household.began
    family = desk.keep(people.Family, began, name=f"The {household.name} family")
    place = desk.keep(people.Address, began, lines=household.lines, postcode=household.postcode)
    home = desk.keep(people.Household, began, name="Home")
    lives_here = [
        *written.children,
        written.mother,
        *([written.father] if written.father and household.together else []),
    ]
    if household.stage is Stage.CARE:
        lives_here = lives_here[len(written.children) :]
    for number in written.everybody:
        desk.keep(people.FamilyMember, began, family_id=family, person_id=number)
    for number in lives_here:
        desk.keep(
            people.Residence,
            began,
            person_id=number,
            address_id=place,
            kind="lives",
            began_on=began - timedelta(days=400),
        )
        desk.keep(
            people.HouseholdMember, began, household_id=home, person_id=number, began_on=began - timedelta(days=400)
        )


def _parent(desk: Desk, household: Household, child: int, parent: int, responsibility: str, how: str) -> None:
    desk.keep(
        people.Parentage,
        household.began,
        child_id=child,
        parent_id=parent,
        kind="birth",
        responsibility=responsibility,
        responsibility_how=how,
    )
