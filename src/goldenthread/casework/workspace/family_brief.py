"""A child's close family as a picture with the same facts in sentences beneath, for the child's page."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.access.models import Worker
from goldenthread.access.pages import shown
from goldenthread.design.pictures.genogram import Told, close_family, told
from goldenthread.design.pictures.svg import Svg
from goldenthread.people.family.orders import drawn
from goldenthread.people.family.picture import family_of
from goldenthread.people.family.queries import kin
from goldenthread.people.models import Person


@dataclass(frozen=True)
class FamilyBrief:
    """The picture where a true one can be drawn, the sentences, who is in the same home, and how many people there are in all."""

    picture: Svg | None
    told: tuple[Told, ...]
    everybody: int
    at_home: tuple[Person, ...]


def family_brief(child: Person, *, seen_by: Worker) -> FamilyBrief | None:
    """The close family today; None when nobody but the child is recorded."""
    about = kin(child, seen_by=seen_by, on=seen_by.today, for_picture=True)
    whole = family_of(about)
    if len(whole.people) < 2:
        return None
    close = close_family(whole)
    shown(*(int(person.key[1:]) for person in close.family.people))
    own = {row.household_id for row in about.memberships if row.person_id == child.pk}
    with_child = [row.person_id for row in about.memberships if row.household_id in own and row.person_id != child.pk]
    return FamilyBrief(
        picture=drawn(child, close.family, title=f"{child.short_name}’s close family"),
        told=tuple(told(close.family)),
        everybody=len(whole.people),
        at_home=tuple(about.people[pk] for pk in dict.fromkeys(with_child) if pk in about.people),
    )
