"""The family picture in words: one row for each person, for the table beneath it."""

from collections.abc import Iterator
from dataclasses import dataclass

from goldenthread.design.pictures.genogram.family import Being, Bond, Child, Couple, Family, Link, Person, Symbol

CHILD_WORDS = {Symbol.CIRCLE: "daughter", Symbol.SQUARE: "son", Symbol.DIAMOND: "child"}
LINK_WORDS = {Link.ADOPTED: "adopted", Link.FOSTER: "foster", Link.KINSHIP: "kinship", Link.STEP: "step"}
BOND_WORDS = {
    Bond.MARRIED: "married to", Bond.LIVING_TOGETHER: "lives with {} as partner", Bond.SEPARATED: "separated from",
    Bond.DIVORCED: "divorced from", Bond.NOT_TOGETHER: "not living together with",
}  # fmt: skip


@dataclass(frozen=True)
class Told:
    """One row of the table: who, a link to their page, and what the picture says of them."""

    key: str
    name: str
    href: str | None
    says: str


def told(family: Family) -> list[Told]:
    """Everybody in the picture, each in one sentence.

    Shape: "9, daughter of Kelly Carter and somebody not known, lives with Steve Hall (A)".
    """
    return [Told(p.key, p.called or "Not known", p.href, ", ".join(_says(family, p))) for p in family.people]


def _says(family: Family, person: Person) -> Iterator[str]:
    yield from _self(person)
    for couple in family.couples:
        for child in couple.children:
            if child.key == person.key:
                yield _child_of(family, person, couple, child)
        yield from _twin(family, couple, person)
    for couple in family.couples_of[person.key]:
        if other := couple.other(person.key):
            yield _partner(family.by_key[other], couple)
        elif born := [_name(family, child.key) for child in couple.children if child.link is Link.BIRTH]:
            yield f"parent of {' and '.join(born)}"
    yield from person.notes
    for home in family.households:
        if person.key in home.members:
            yield _home(family, person, home.letter, home.label, home.members)


def _self(person: Person) -> Iterator[str]:
    if person.being is Being.PREGNANCY:
        yield "not yet born"
    elif person.being is Being.LOSS:
        yield "lost before birth"
    elif person.being is Being.PLACEHOLDER:
        yield "not known"
    elif person.died is not None:
        yield (f"died {person.died}" if person.died else "has died") + (
            f" aged {person.age}" if person.age is not None else ""
        )
    elif person.age is not None:
        yield str(person.age)


def _child_of(family: Family, person: Person, couple: Couple, child: Child) -> str:
    word = CHILD_WORDS[person.symbol] if person.being is Being.PERSON else "child"
    parents = " and ".join(_name(family, key) for key in couple.partners)
    match child.link:
        case Link.BIRTH:
            return f"{word} of {parents}"
        case Link.STEP:
            return f"step{word} of {parents}" if word != "child" else f"stepchild of {parents}"
        case Link.KINSHIP:
            return f"in the care of {parents}, family or friends"
        case _:
            return f"{LINK_WORDS[child.link]} {word} of {parents}"


def _twin(family: Family, couple: Couple, person: Person) -> Iterator[str]:
    for twins in couple.twins:
        if person.key in twins.keys:
            others = " and ".join(_name(family, key) for key in twins.keys if key != person.key)
            yield f"{'identical ' if twins.identical else ''}{'twin' if len(twins.keys) == 2 else 'born together'} with {others}"


def _partner(other: Person, couple: Couple) -> str:
    had_a_child = couple.bond is Bond.NOT_TOGETHER and any(child.link is Link.BIRTH for child in couple.children)
    words = "had a child with" if had_a_child else BOND_WORDS[couple.bond]
    name = other.called or "somebody not known"
    said = words.format(name) if "{}" in words else f"{words} {name}"
    related = ", to whom they are related" if couple.related else ""
    return said + (f" ({couple.dates})" if couple.dates else "") + related


def _home(family: Family, person: Person, letter: str, label: str, members: tuple[str, ...]) -> str:
    others = [_name(family, key) for key in members if key != person.key]
    return f"home {letter}: {label}" + (f", with {', '.join(others)}" if others else "")


def _name(family: Family, key: str) -> str:
    person = family.by_key[key]
    return (
        "somebody not known" if person.being is Being.PLACEHOLDER else person.called or "somebody without a name here"
    )
