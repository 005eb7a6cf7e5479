"""What a family picture is drawn from: people, couples and their children, and who lives together."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from goldenthread.design.pictures.lettering import wrapped

NOTE_WIDTH, NOTE_SIZE, NOTE_LINES = 140.0, 11.5, 3

CoupleKey = tuple[str, str]
"""The two people of a couple, in a fixed order; of somebody alone, an empty word first."""


class CannotDraw(Exception):
    """No true picture could be made of this family; its message says why, and the page shows the table instead."""


class Symbol(StrEnum):
    """The shape a person is drawn as: gender as the person says it, a diamond where that is not known."""

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"


class Being(StrEnum):
    """What stands in the picture."""

    PERSON = "person"
    PLACEHOLDER = "placeholder"
    PREGNANCY = "pregnancy"
    LOSS = "loss"


class Bond(StrEnum):
    """How two people are, or were, together."""

    MARRIED = "married"
    LIVING_TOGETHER = "living together"
    NOT_TOGETHER = "not living together"
    SEPARATED = "separated"
    DIVORCED = "divorced"


class Link(StrEnum):
    """How a child belongs to a couple."""

    BIRTH = "birth"
    ADOPTED = "adopted"
    FOSTER = "foster"
    KINSHIP = "kinship"
    STEP = "step"


@dataclass(frozen=True)
class Person:
    """One person. Shape: `name` is the lines under the symbol, the first in bold; `notes` stand beneath them, small;
    `died` is 0 for somebody who has died, nobody knows when.
    """

    key: str
    name: tuple[str, ...]
    symbol: Symbol = Symbol.DIAMOND
    age: int | None = None
    born: int | None = None
    died: int | None = None
    index: bool = False
    being: Being = Being.PERSON
    href: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def called(self) -> str:
        """The whole name on one line."""
        return " ".join(line for line in self.name if line)

    @property
    def years(self) -> str:
        """The years of birth and death, for those who have died; a year nobody knows is a question mark."""
        return f"{self.born or '?'}–{self.died or '?'}" if self.died is not None else ""

    @property
    def labels(self) -> tuple[str, ...]:
        """The lines written under the symbol."""
        notes = (line for note in self.notes for line in _few_lines(note))
        return tuple(line for line in (*self.name, self.years, *notes) if line)


def _few_lines(note: str) -> list[str]:
    """A note as it stands under a name: three lines at most. The words beneath the picture have all of it."""
    lines = wrapped(note, within=NOTE_WIDTH, size=NOTE_SIZE)
    return lines if len(lines) <= NOTE_LINES else [*lines[: NOTE_LINES - 1], f"{lines[NOTE_LINES - 1]} …"]


@dataclass(frozen=True)
class Child:
    """A child of a couple, and how."""

    key: str
    link: Link = Link.BIRTH


@dataclass(frozen=True)
class Twins:
    """Two or more children born together."""

    keys: tuple[str, ...]
    identical: bool = False


@dataclass(frozen=True)
class Couple:
    """Two people with or without children, or one person alone with theirs.

    Shape: `dates` is written beside the line ("m 2002, d 2010"); `order` counts someone's partners, first to last.
    """

    a: str
    b: str | None = None
    bond: Bond = Bond.NOT_TOGETHER
    dates: str = ""
    order: int = 0
    children: tuple[Child, ...] = ()
    twins: tuple[Twins, ...] = ()
    related: bool = False

    @property
    def key(self) -> CoupleKey:
        """The two people, in a fixed order; this tells one couple from another."""
        first, second = sorted((self.a, self.b or ""))
        return first, second

    @property
    def partners(self) -> tuple[str, ...]:
        """The one or two people of the couple."""
        return (self.a,) if self.b is None else (self.a, self.b)

    def other(self, key: str) -> str | None:
        """The partner of one of the two."""
        return self.b if key == self.a else self.a


@dataclass(frozen=True)
class Household:
    """People who live together, with the letter that marks their home."""

    letter: str
    label: str
    members: tuple[str, ...]


@dataclass(frozen=True)
class Family:
    """Everybody in the picture.

    Shape: `left_of` holds pairs a worker has asked to be drawn in that order, left first.
    Raises:
        ValueError: a person is listed twice, or somebody is named who is not among the people.
    """

    people: tuple[Person, ...]
    couples: tuple[Couple, ...] = ()
    households: tuple[Household, ...] = ()
    left_of: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        keys = [person.key for person in self.people]
        if len(keys) != len(set(keys)):
            raise ValueError("A person is in this family twice under one key.")
        named = {key for couple in self.couples for key in couple.partners}
        named |= {child.key for couple in self.couples for child in couple.children}
        named |= {key for couple in self.couples for twins in couple.twins for key in twins.keys}
        named |= {key for household in self.households for key in household.members}
        named |= {key for pair in self.left_of for key in pair}
        if missing := sorted(named - set(keys)):
            raise ValueError(f"These are named in the family but are not among its people: {', '.join(missing)}.")

    @cached_property
    def by_key(self) -> Mapping[str, Person]:
        """Each person by key."""
        return {person.key: person for person in self.people}

    @cached_property
    def couples_of(self) -> Mapping[str, tuple[Couple, ...]]:
        """Each person's couples, first to last."""
        ordered = sorted(self.couples, key=lambda couple: couple.order)
        return {key: tuple(c for c in ordered if key in c.partners) for key in self.by_key}

    @property
    def index(self) -> Person | None:
        """The child the picture is about."""
        return next((person for person in self.people if person.index), None)
