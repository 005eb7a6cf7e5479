"""Invented families for the pictures' tests: one hard family of 33, and a child with two sets of parents."""

from goldenthread.design.pictures.genogram import (
    Being,
    Bond,
    Child,
    Couple,
    Family,
    Household,
    Link,
    Person,
    Symbol,
    Twins,
)

SHAPES = {"m": Symbol.SQUARE, "f": Symbol.CIRCLE, "x": Symbol.DIAMOND}
YEAR = 2025


def person(key: str, name: str, shape: str, born: int | None = None, died: int | None = None, **more: object) -> Person:
    """One invented person; the first word of the name is the bold line."""
    first, _, rest = name.partition(" ")
    age = None if born is None else (died or YEAR) - born
    return Person(key, (first, rest) if rest else (first,), SHAPES[shape], age, born, died, **more)  # type: ignore[arg-type]


def couple(
    a: str, b: str | None, bond: Bond, children: str = "", dates: str = "", order: int = 0, **more: object
) -> Couple:
    """A couple with children born to them, named in one string."""
    return Couple(a, b, bond, dates, order, tuple(Child(key) for key in children.split()), **more)  # type: ignore[arg-type]


HARD_FAMILY = Family(
    people=(
        person("arthur", "Arthur Marsh", "m", 1949, 2019), person("edie", "Edie Marsh", "f", 1951),
        person("len", "Len Pike", "m", 1950, 2001), person("rose", "Rose Pike", "f", 1954),
        person("kofi", "Kofi Mensah", "m", 1950), person("abena", "Abena Mensah", "f", 1955),
        person("dawn", "Dawn Marsh", "f", 1984), person("paul", "Paul Marsh", "m", 1986),
        person("helen", "Helen Marsh", "f", 1988), person("bryony", "Bryony Shaw", "f", 1986),
        person("lee", "Lee Pike", "m", 1982), person("roy", "Roy Pike", "m", 1979),
        person("carly", "Carly Pike", "f", 1987), person("anne", "Anne Pike", "f", 1980),
        person("gail", "Gail Pike", "f", 1990),
        Person("unknown", ("Not known",), Symbol.SQUARE, being=Being.PLACEHOLDER),
        person("yaw", "Yaw Mensah", "m", 1980), person("colin", "Colin Frost", "m", 1979),
        person("wilma", "Wilma Frost", "f", 1981), person("sian", "Sian", "f", 2003),
        person("josh", "Josh", "m", 2006), person("jake", "Jake", "m", 2006),
        Person("lost", (), born=2008, being=Being.LOSS),
        person("ivy", "Ivy", "f", 2016, index=True), person("kwame", "Kwame", "m", 2018),
        person("esi", "Esi", "f", 2020), person("alfred", "Alfred", "m", 2022),
        person("connor", "Connor", "m", 2012), person("kieran", "Kieran", "m", 2002),
        person("amal", "Amal", "f", 2017), person("erin", "Erin", "f", 2008), person("bill", "Bill", "m", 2010),
        Person("baby", ("due Feb 2026",), born=2026, being=Being.PREGNANCY),
    ),
    couples=(
        couple("arthur", "edie", Bond.MARRIED, "dawn paul helen"),
        couple("len", "rose", Bond.MARRIED, "roy lee carly"),
        couple("kofi", "abena", Bond.MARRIED, "yaw"),
        couple("lee", "dawn", Bond.DIVORCED, "sian josh jake lost", "m 2002, d 2010", 1,
               twins=(Twins(("josh", "jake"), identical=True),)),
        couple("unknown", "dawn", Bond.NOT_TOGETHER, "ivy", order=2),
        couple("yaw", "dawn", Bond.SEPARATED, "kwame esi", "s 2021", 3),
        couple("colin", "dawn", Bond.LIVING_TOGETHER, "", "since 2022", 4),
        couple("colin", "wilma", Bond.DIVORCED, "erin bill", "d 2018", 1),
        couple("lee", "gail", Bond.MARRIED, "alfred", "m 2019", 2),
        couple("paul", "carly", Bond.LIVING_TOGETHER, "connor"),
        couple("roy", "anne", Bond.MARRIED, "kieran"),
        Couple("helen", "bryony", Bond.MARRIED, "m 2015", children=(Child("amal", Link.ADOPTED),)),
        couple("kieran", "sian", Bond.LIVING_TOGETHER, "baby", related=True),
    ),
    households=(
        Household("A", "Dawn and Colin", ("dawn", "colin", "ivy", "kwame", "bill")),
        Household("B", "Lee and Gail", ("lee", "gail", "josh", "jake", "alfred")),
        Household("C", "Edie, kinship care", ("edie", "esi")),
        Household("D", "Wilma", ("wilma", "erin")),
    ),
)  # fmt: skip

TWO_SETS_OF_PARENTS = Family(
    people=(
        person("june", "June Abbott", "f", 1958), person("tess", "Tess Abbott", "f", 1990),
        person("omar", "Omar Aziz", "m", 1988), person("noor", "Noor", "f", 2016, index=True),
        person("sami", "Sami", "m", 2019),
        person("ruth", "Ruth Lowe", "f", 1979), person("ben", "Ben Lowe", "m", 1977), person("kit", "Kit", "x", 2012),
    ),
    couples=(
        couple("june", None, Bond.NOT_TOGETHER, "tess"),
        couple("omar", "tess", Bond.SEPARATED, "noor sami", "s 2020"),
        Couple("ben", "ruth", Bond.MARRIED, "m 2005",
               children=(Child("kit"), Child("noor", Link.FOSTER), Child("sami", Link.FOSTER))),
    ),
    households=(Household("A", "Ruth and Ben, foster home", ("ruth", "ben", "kit", "noor", "sami")),),
)  # fmt: skip
