"""The pictures of a copy: what a child drew, and the family picture as far as its reader may have it.

Reading: a child's picture goes into their own copy; into somebody else's only if the child said that this reader may read their words, and that
everybody who helps may know of that direct work.
Serves: K1.09a, K1.18b, K2.06, K9.09
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.family.lines import PICTURE
from goldenthread.casework.documents.queries import Shown
from goldenthread.casework.documents.showing import preview_for
from goldenthread.casework.visits.direct_work.queries import work_of as direct_work_of
from goldenthread.casework.visits.direct_work_models import DirectWork
from goldenthread.design.pictures.genogram import Told, close_family, told
from goldenthread.design.pictures.svg import Svg
from goldenthread.people.contact_models import Channel
from goldenthread.people.family import orders
from goldenthread.people.family.copies import copy_for
from goldenthread.people.family.picture import family_of
from goldenthread.people.family.queries import kin
from goldenthread.people.family.showing import Showing
from goldenthread.people.models import Person

MOST_EACH = 6


@dataclass(frozen=True)
class Drawing:
    """A picture a child made, and whether it may go into this reader's copy."""

    shown: Shown
    child: Person
    may: bool

    @property
    def number(self) -> int:
        """The number of the document."""
        return self.shown.document.pk


def drawings_for(
    reader: Person, children: Iterable[Person], *, agreed: frozenset[int], seen_by: Worker
) -> list[Drawing]:
    """The newest pictures of each child's direct work, and which of them may go to this reader."""
    found: list[Drawing] = []
    for child in children:
        own = reader.pk == child.pk
        mine: list[Drawing] = []
        for one in direct_work_of(child, seen_by=seen_by):
            may = own or (child.pk in agreed and one.work.may_know == DirectWork.MayKnow.ALL)
            mine += [Drawing(picture, child, may) for picture in one.pictures if picture.is_picture]
        found += mine[:MOST_EACH]
    return found


def bytes_of(drawings: Iterable[Drawing]) -> dict[str, bytes]:
    """The pictures for a print, by the name they have there."""
    return {f"{PICTURE}-{one.number}.jpg": data for one in drawings if (data := preview_for(one.shown.document.file))}


@dataclass(frozen=True)
class FamilyPicture:
    """The family picture for one reader, and the same in words. `picture` is None where no true one can be drawn."""

    picture: Svg | None
    told: list[tuple[Person, Told]]


def family_for(reader: Person, child: Person, *, on: date, seen_by: Worker) -> FamilyPicture | None:
    """The close family as far as this reader may have it; None where nothing of it may go to them."""
    copy = copy_for(kin(child, seen_by=seen_by, on=on), readers=[reader], channel=Channel.IN_PERSON, seen_by=seen_by)
    if copy.refused:
        return None
    showing = Showing(ages_of=copy.ages_of, notes_of={reader.pk, child.pk}, is_copy=True)
    family = close_family(family_of(copy.kin, showing)).family
    people = {int(one.key[1:]): copy.kin.people[int(one.key[1:])] for one in family.people}
    drawn = orders.drawn(child, family, title=f"{child.short_name}’s family")
    return FamilyPicture(drawn, [(people[int(row.key[1:])], row) for row in told(family)])
