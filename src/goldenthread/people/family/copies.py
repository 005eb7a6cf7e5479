"""A family picture for somebody of the family: what this reader may have, and nothing that shows where more was.

    copy = copy_for(kin, readers=[kelly], channel=Channel.IN_PERSON, seen_by=farah)
    copy.reach          whether it may be shown or given to them in this way, and how
    copy.kin            the family as far as every one of these readers may have it

Reading: a copy never carries how people are with each other (ties are somebody's view), offers of help, dates of couples, or a paternity
that is doubted. The age of a grown-up is in their own copy alone; a baby on the way or lost is in the parents' copy alone. A reader who is
not the child sees the child's parents, brothers and sisters, and their own side: their parents and grandparents, their partners and
children. Homes are the child's and the reader's. Whatever is left passes `leave_out`; whoever is then joined to nobody is left out too.
Several readers together have what each of them may have.

Serves: K1.09a, K9.09, P.16
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from goldenthread.access.models import Worker
from goldenthread.people.family.queries import Kin
from goldenthread.people.models import HouseholdMember, Parentage, Partnership, Person
from goldenthread.people.person_models import Certainty
from goldenthread.people.reaching import Line, Reach, Says, leave_out, may_reach

BORN_TO = (Parentage.Kind.BIRTH, Parentage.Kind.UNKNOWN)
GENERATIONS_ABOVE = 2
"""How far up a reader's own side goes: parents and grandparents."""


@dataclass(frozen=True)
class Copy:
    """A copy for these readers. Shape: `ages_of` are those whose age may stand in it."""

    readers: tuple[Person, ...]
    reaches: tuple[tuple[Person, Reach], ...]
    kin: Kin
    ages_of: frozenset[int]

    @property
    def refused(self) -> tuple[tuple[Person, Reach], ...]:
        """Those it may not go to in this way, and why."""
        return tuple((reader, reach) for reader, reach in self.reaches if not reach)


def copy_for(about: Kin, *, readers: Iterable[Person], channel: str, seen_by: Worker) -> Copy:
    """The family as far as every one of these readers may have it."""
    them = tuple(readers)
    theirs = _for_all(about, them)
    keep = frozenset(row.pk for row in theirs.people.values())
    lines = [*_lines(theirs)]
    left = leave_out(lines, recipients=them, channel=channel, on=seen_by.today)
    gone = [line for line in lines if line not in left]
    shown = _joined(_without(theirs, gone, keep))
    reaches = tuple(
        (
            reader,
            may_reach(
                reader, channel=channel, on=seen_by.today, carrying=_lines(shown), with_others=[o for o in them if o != reader]
            ),
        )
        for reader in them
    )  # fmt: skip
    grown = {one.pk for one in them} & set(shown.people) if len(them) == 1 else set()
    young = {pk for pk, one in shown.people.items() if (one.age_on(about.on) or 0) < 18 and one.born_on}
    return Copy(them, reaches, shown, frozenset(grown | young))


def _for_all(about: Kin, readers: Iterable[Person]) -> Kin:
    """What may stand in each of these readers' copies, before what is kept from them is taken out."""
    found = replace(
        about, ties=(), offers=(),
        parentages=tuple(row for row in about.parentages if row.certainty != Certainty.DOUBTED),
    )  # fmt: skip
    for reader in readers:
        found = _among(found, _may_stand_in(found, reader), reader)
    return found


def _may_stand_in(about: Kin, reader: Person) -> set[int]:
    child = about.child.pk
    parents = _parents(about, {child})
    siblings = _children(about, parents)
    around = {child} | parents | siblings
    if reader.pk == child:
        around |= set(about.people)
    else:
        own, level = {reader.pk}, {reader.pk}
        for _ in range(GENERATIONS_ABOVE):
            level = _parents(about, level)
            own |= level
        children = _children(about, {reader.pk})
        around |= own | children | _parents(about, children) | _partners(about, reader.pk)
    return {pk for pk in around if pk in about.people and not _is_theirs_alone(about, pk, reader)}


def _is_theirs_alone(about: Kin, pk: int, reader: Person) -> bool:
    """A baby on the way or lost: only the parents' to tell."""
    person = about.people[pk]
    on_the_way = person.born_on is None and person.due_on is not None
    return on_the_way and pk != about.child.pk and reader.pk not in _parents(about, {pk})


def _parents(about: Kin, children: set[int]) -> set[int]:
    return {row.parent_id for row in about.parentages if row.child_id in children}


def _children(about: Kin, parents: set[int]) -> set[int]:
    return {row.child_id for row in about.parentages if row.parent_id in parents and row.kind in BORN_TO}


def _partners(about: Kin, person: int) -> set[int]:
    pairs = [{row.one_id, row.other_id} for row in about.partnerships]
    return {other for pair in pairs if person in pair for other in pair}


def _among(about: Kin, keep: set[int], reader: Person) -> Kin:
    homes = {row.household_id for row in about.memberships if row.person_id in (about.child.pk, reader.pk)}
    return replace(
        about, people={pk: person for pk, person in about.people.items() if pk in keep},
        parentages=tuple(row for row in about.parentages if {row.child_id, row.parent_id} <= keep),
        partnerships=tuple(row for row in about.partnerships if _pair_stands(about, row, keep, reader)),
        memberships=tuple(row for row in about.memberships if row.person_id in keep and row.household_id in homes),
    )  # fmt: skip


def _pair_stands(about: Kin, row: Partnership, keep: set[int], reader: Person) -> bool:
    """Couples who are together, who have a child in the picture, or of whom the reader is one; not every short relationship."""
    pair = {row.one_id, row.other_id}
    both = _children(about, {row.one_id}) & _children(about, {row.other_id}) & keep
    over = row.ended_on is not None and row.ended_on <= about.on
    return pair <= keep and (bool(both) or reader.pk in pair or not over)


def _lines(about: Kin) -> list[Line]:
    """The picture as lines, each with whom it is about: people, who is whose, who lives with whom."""
    called = {pk: person.shown_name for pk, person in about.people.items()}
    lines = [Line(called[pk], about=frozenset({pk})) for pk in about.people]
    lines += [_of_two(row.child_id, row.parent_id) for row in about.parentages]
    lines += [_of_two(row.one_id, row.other_id) for row in about.partnerships]
    return lines + [_home_line(row) for row in about.memberships]


def _of_two(one: int, other: int) -> Line:
    return Line("", about=frozenset({one, other}))


def _home_line(row: HouseholdMember) -> Line:
    return Line(row.household.name, about=frozenset({row.person_id}), says=Says.ADDRESS)


def _without(about: Kin, gone: list[Line], keep: frozenset[int]) -> Kin:
    """The family without what was left out. A home in which one person's place may not be told is not drawn at all."""
    away = {pk for line in gone if line.says == Says.PLAIN and len(line.about) == 1 for pk in line.about}
    left = set(keep) - away
    apart = {line.about for line in gone if line.says == Says.PLAIN and len(line.about) == 2}
    homeless = {pk for line in gone if line.says == Says.ADDRESS for pk in line.about}
    hidden = {row.household_id for row in about.memberships if row.person_id in homeless | away}
    return replace(
        about, people={pk: person for pk, person in about.people.items() if pk in left},
        parentages=tuple(
            row for row in about.parentages
            if {row.child_id, row.parent_id} <= left and frozenset({row.child_id, row.parent_id}) not in apart
        ),
        partnerships=tuple(
            row for row in about.partnerships
            if {row.one_id, row.other_id} <= left and frozenset({row.one_id, row.other_id}) not in apart
        ),
        memberships=tuple(row for row in about.memberships if row.household_id not in hidden),
    )  # fmt: skip


def _joined(about: Kin) -> Kin:
    """The family without those whom nothing joins to the child any more: standing alone they would show that somebody is missing."""
    found, waiting = {about.child.pk}, [about.child.pk]
    pairs = [{row.child_id, row.parent_id} for row in about.parentages]
    pairs += [{row.one_id, row.other_id} for row in about.partnerships]
    homes: dict[int, set[int]] = {}
    for row in about.memberships:
        homes.setdefault(row.household_id, set()).add(row.person_id)
    pairs += list(homes.values())
    while waiting:
        here = waiting.pop()
        near = {one for pair in pairs if here in pair for one in pair} - found
        found |= near
        waiting += near
    return replace(
        about, people={pk: person for pk, person in about.people.items() if pk in found},
        parentages=tuple(row for row in about.parentages if {row.child_id, row.parent_id} <= found),
        partnerships=tuple(row for row in about.partnerships if {row.one_id, row.other_id} <= found),
        memberships=tuple(row for row in about.memberships if row.person_id in found),
    )  # fmt: skip
