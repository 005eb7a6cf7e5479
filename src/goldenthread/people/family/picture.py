"""A family's rows made into the facts a family picture is drawn from.

Reading: gender as the person tells it decides the shape; where they have not said, sex as the file gave it; else a diamond. A step-parent
who is the partner of a parent is shown by the couple's line alone. A donor is in the words beneath, not in the picture.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.urls import reverse

from goldenthread.design.pictures import genogram
from goldenthread.design.pictures.genogram import Being, Bond, Child, Couple, Household, Link, Symbol, Twins
from goldenthread.people.family.queries import Kin
from goldenthread.people.family.showing import Showing
from goldenthread.people.models import Parentage, Partnership, Person
from goldenthread.practice.childhood import is_child_on

SHAPES = {
    "male": Symbol.SQUARE, "man": Symbol.SQUARE, "boy": Symbol.SQUARE, "m": Symbol.SQUARE,
    "female": Symbol.CIRCLE, "woman": Symbol.CIRCLE, "girl": Symbol.CIRCLE, "f": Symbol.CIRCLE,
}  # fmt: skip
LINKS = {
    Parentage.Kind.BIRTH: Link.BIRTH, Parentage.Kind.UNKNOWN: Link.BIRTH, Parentage.Kind.ADOPTIVE: Link.ADOPTED, Parentage.Kind.FOSTER: Link.FOSTER,
    Parentage.Kind.KINSHIP: Link.KINSHIP, Parentage.Kind.GUARDIAN: Link.KINSHIP, Parentage.Kind.STEP: Link.STEP,
}  # fmt: skip
BONDS = {
    Partnership.Kind.MARRIED: Bond.MARRIED, Partnership.Kind.TOGETHER: Bond.LIVING_TOGETHER,
    Partnership.Kind.COUPLE: Bond.NOT_TOGETHER, Partnership.Kind.CASUAL: Bond.NOT_TOGETHER,
}  # fmt: skip
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
Pair = tuple[int, int | None]


ALL = Showing()


def family_of(kin: Kin, showing: Showing = ALL) -> genogram.Family:
    """The facts of the whole picture."""
    couples = _couples(kin, showing)
    drawn = {int(key[1:]) for couple in couples for key in (*couple.partners, *(c.key for c in couple.children))}
    drawn |= {kin.child.pk} | {row.person_id for row in kin.memberships}
    people = [_person(person, kin, showing) for key, person in sorted(kin.people.items()) if key in drawn]
    homes = _households(kin, drawn) if showing.homes else []
    return genogram.Family(tuple(people), tuple(couples), tuple(homes))


def _key(person_id: int) -> str:
    return f"p{person_id}"


def _person(person: Person, kin: Kin, showing: Showing) -> genogram.Person:
    dead = person.died_on is not None and person.died_on <= kin.on
    unborn = person.born_on is None and person.due_on is not None
    named = person.shown_given or person.shown_family
    being = Being.PREGNANCY if unborn else Being.PERSON if named or not person.placeholder else Being.PLACEHOLDER
    name = (
        (person.shown_given, person.shown_family)
        if named
        else ("Baby",)
        if unborn
        else (person.placeholder or person.shown_name,)
    )
    return genogram.Person(
        _key(person.pk), tuple(part for part in name if part), _shape(person), showing.age(person, kin),
        person.born_on.year if person.born_on else None, person.died_on.year if dead and person.died_on else None,
        index=person.pk == kin.child.pk, being=being, href=None if showing.is_copy else page_of(person, kin),
        notes=showing.notes(person, kin),
    )  # fmt: skip


def page_of(person: Person, kin: Kin) -> str | None:
    """Where somebody's name leads: their own page where it opens to the worker, else nowhere."""
    if person.pk in kin.records_open and is_child_on(kin.on, born_on=person.born_on, due_on=person.due_on):
        return reverse("child", args=[person.pk])
    return reverse("person", args=[person.pk]) if person.pk in kin.details_open else None


def _shape(person: Person) -> Symbol:
    if person.gender.strip():
        return SHAPES.get(person.gender.strip().lower(), Symbol.DIAMOND)
    return SHAPES.get(person.sex.lower(), Symbol.DIAMOND)


def _couples(kin: Kin, showing: Showing) -> list[Couple]:
    partnerships = _latest(kin.partnerships)
    children = _children(kin, partnerships)
    order = sorted(
        children.keys() | partnerships.keys(),
        key=lambda pair: (_began(pair, partnerships, children, kin), pair[0], pair[1] or 0),
    )
    return [
        _couple(pair, at, partnerships.get(pair), children.get(pair, {}), kin, showing) for at, pair in enumerate(order)
    ]


def _latest(rows: Iterable[Partnership]) -> dict[Pair, Partnership]:
    """Each couple once: the partnership that lasts, or the one that began last."""
    found: dict[Pair, Partnership] = {}
    for row in sorted(
        rows, key=lambda row: (row.ended_on is None, row.began_on.toordinal() if row.began_on else 0, row.pk)
    ):
        found[_pair(row.one_id, row.other_id)] = row
    return found


def _pair(*people: int) -> Pair:
    first, *rest = sorted(people)
    return first, rest[0] if rest else None


def _children(kin: Kin, partnerships: dict[Pair, Partnership]) -> dict[Pair, dict[int, Link]]:
    """Under which couple, or which parent alone, each child stands, once for each way of being their child."""
    found: dict[Pair, dict[int, Link]] = defaultdict(dict)
    for person_id in sorted({row.child_id for row in kin.parentages}):
        by_link: dict[Link, list[int]] = defaultdict(list)
        rows = kin.parents_of(person_id)
        birth = [row.parent_id for row in rows if LINKS.get(Parentage.Kind(row.kind)) is Link.BIRTH]
        for row in rows:
            link = LINKS.get(Parentage.Kind(row.kind))
            shown_by_couple = link is Link.STEP and any(_pair(row.parent_id, one) in partnerships for one in birth)
            if link and not shown_by_couple and row.parent_id not in by_link[link]:
                by_link[link].append(row.parent_id)
        for link, parents in by_link.items():
            for at in range(0, len(parents), 2):
                found[_pair(*parents[at : at + 2])].setdefault(person_id, link)
    return found


def _began(pair: Pair, partnerships: dict[Pair, Partnership], children: dict[Pair, dict[int, Link]], kin: Kin) -> int:
    days = [row.began_on] if (row := partnerships.get(pair)) and row.began_on else []
    days += [born for key in children.get(pair, {}) if (born := kin.people[key].born_on)]
    return min((day.toordinal() for day in days), default=0)


def _couple(
    pair: Pair, at: int, row: Partnership | None, children: dict[int, Link], kin: Kin, showing: Showing
) -> Couple:
    eldest_first = sorted(children, key=lambda key: (_birthday(kin.people[key]), key))
    return Couple(
        _key(pair[0]), _key(pair[1]) if pair[1] else None, _bond(row, kin), "" if showing.is_copy else _dates(row, kin), order=at,
        children=tuple(Child(_key(key), children[key]) for key in eldest_first), twins=_twins(children, kin),
    )  # fmt: skip


def _birthday(person: Person) -> int:
    day = person.born_on or person.due_on
    return day.toordinal() if day else 0


def _bond(row: Partnership | None, kin: Kin) -> Bond:
    """How a couple are drawn. A marriage that ended when one of them died was not a separation, and a short relationship stays one."""
    if row is None or row.kind == Partnership.Kind.CASUAL:
        return Bond.NOT_TOGETHER
    if _parted(row, kin):
        return Bond.DIVORCED if row.divorced else Bond.SEPARATED
    return BONDS[Partnership.Kind(row.kind)]


def _parted(row: Partnership, kin: Kin) -> bool:
    """Whether a couple had parted by that day, both of them living."""
    if row.ended_on is None or row.ended_on > kin.on:
        return False
    deaths = (kin.people[one].died_on for one in (row.one_id, row.other_id))
    return row.divorced or all(died is None or died > row.ended_on for died in deaths)


def _dates(row: Partnership | None, kin: Kin) -> str:
    """What is written beside the line: 'm 2002, d 2010', 'since 2022', 's 2021'; nothing of a short relationship."""
    if row is None or row.kind == Partnership.Kind.CASUAL:
        return ""
    began, parted = row.began_on, _parted(row, kin)
    over = row.ended_on is not None and row.ended_on <= kin.on
    married = f"m {began.year}" if began and row.kind == Partnership.Kind.MARRIED else ""
    since = f"since {began.year}" if began and not married and not over else ""
    ended = f"{'d' if row.divorced else 's'} {row.ended_on.year}" if parted and row.ended_on else ""
    return ", ".join(part for part in (married or since, ended) if part)


def _twins(children: dict[int, Link], kin: Kin) -> tuple[Twins, ...]:
    """Children of one couple born on one day."""
    by_day: dict[int, list[int]] = defaultdict(list)
    for key, link in children.items():
        if link is Link.BIRTH and kin.people[key].born_on:
            by_day[_birthday(kin.people[key])].append(key)
    return tuple(Twins(tuple(_key(key) for key in keys)) for keys in by_day.values() if len(keys) > 1)


def _households(kin: Kin, among: set[int]) -> list[Household]:
    """Each home with who is in it, the child's own first. A home with one person in it is drawn too."""
    homes: dict[int, list[int]] = defaultdict(list)
    names: dict[int, str] = {}
    for row in kin.memberships:
        if row.person_id in among and row.person_id not in homes[row.household_id]:
            homes[row.household_id].append(row.person_id)
            names[row.household_id] = row.household.name
    ordered = sorted(homes, key=lambda home: (kin.child.pk not in homes[home], home))
    return [
        Household(letter, names[home], tuple(_key(key) for key in homes[home]))
        for letter, home in zip(LETTERS, ordered, strict=False)
    ]
