"""The hard family of 33 as rows of a record: a mother with four partners, in-laws twice over, twins, a loss, an adoption, four homes.

It is the family the drawing of family pictures is held against; `rules.pictures.families` tells it as facts, this tells it as a record.
"""

from datetime import date

from goldenthread.design.pictures.genogram import Being, Bond, Link, Symbol
from goldenthread.people.models import Household, HouseholdMember, Parentage, Partnership, Person, PersonName
from rules.pictures.families import HARD_FAMILY

GENDERS = {Symbol.SQUARE: "man", Symbol.CIRCLE: "woman", Symbol.DIAMOND: ""}
KINDS = {
    Bond.MARRIED: "married", Bond.LIVING_TOGETHER: "together", Bond.NOT_TOGETHER: "casual", Bond.SEPARATED: "together", Bond.DIVORCED: "married",
}  # fmt: skip
PARENTS = {Link.BIRTH: "birth", Link.ADOPTED: "adoptive", Link.FOSTER: "foster", Link.KINSHIP: "kinship"}
DUE = date(2026, 2, 20)


def the_hard_family() -> dict[str, Person]:
    """Everybody by their short key; the picture is Ivy's."""
    people = {one.key: _person(one) for one in HARD_FAMILY.people if one.being is not Being.LOSS}
    for couple in HARD_FAMILY.couples:
        if couple.b:
            over = date(2019, 5, 1) if couple.bond in (Bond.SEPARATED, Bond.DIVORCED) else None
            Partnership.objects.create(
                one=people[couple.a], other=people[couple.b], kind=KINDS[couple.bond], ended_on=over,
                divorced=couple.bond is Bond.DIVORCED, began_on=date(2001 + couple.order, 3, 1),
            )  # fmt: skip
        for child in couple.children:
            for parent in couple.partners if child.key in people else ():
                Parentage.objects.create(child=people[child.key], parent=people[parent], kind=PARENTS[child.link])
    for told in HARD_FAMILY.households:
        home = Household.objects.create(name=told.label)
        for key in told.members:
            HouseholdMember.objects.create(household=home, person=people[key], began_on=date(2022, 1, 1))
    return people


def _person(one) -> Person:
    if one.being is Being.PLACEHOLDER:
        return Person.objects.create(placeholder="father, not known", gender="man")
    given, family = one.name[0], one.name[1] if len(one.name) > 1 else "Marsh"
    if one.being is Being.PREGNANCY:
        given, family = "Baby", "Pike"
    person = Person.objects.create(
        shown_given=given, shown_family=family, gender=GENDERS[one.symbol],
        born_on=None if one.being is Being.PREGNANCY else date(one.born, 5, 14 + (one.key in ("josh", "jake"))),
        due_on=DUE if one.being is Being.PREGNANCY else None, died_on=date(one.died, 6, 1) if one.died else None,
    )  # fmt: skip
    PersonName.objects.create(person=person, kind="legal", given=given, family=family)
    return person
