"""Our own file of a family: people, couples with their children, households. `docs/how-to/family-pictures.md` says what may stand in it.

{"people": [{"id": "mia", "name": "Mia Carter", "shape": "circle", "born": "2016-05-14", "about": true}, ...],
 "couples": [{"a": "kelly", "b": "emeka", "bond": "separated", "dates": "s 2021", "children": ["mia", {"id": "zara", "link": "adopted"}]}],
 "households": [{"name": "Mum's", "members": ["kelly", "mia"]}], "left_of": [["mia", "tobi"]]}
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from goldenthread.design.pictures.genogram.family import (
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
from goldenthread.design.pictures.genogram.files.problems import FileRefused, Found

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MOST_PEOPLE = 400
Choice = TypeVar("Choice", bound=StrEnum)

PERSON = frozenset({"id", "name", "shape", "born", "died", "due", "about", "being", "notes"})
COUPLE = frozenset({"a", "b", "bond", "dates", "children", "twins", "related"})
CHILD, HOME = frozenset({"id", "link"}), frozenset({"name", "members"})
FILE = frozenset({"people", "couples", "households", "left_of"})
TWINS = frozenset({"ids", "identical"})


def family_of_json(content: bytes, *, on: date) -> Found:
    """The family in a JSON file.

    Raises:
        FileRefused: it is not JSON, or says something that cannot be drawn.
    """
    try:
        told = json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise FileRefused("The file is not text in UTF-8. Save it again as UTF-8.") from None
    except json.JSONDecodeError as error:
        raise FileRefused(f"This is not JSON: {error.msg}.", line=error.lineno) from None
    except RecursionError:
        raise FileRefused("The file is nested more deeply than a family is.") from None
    whole = _object(told, "The file", FILE)
    people = tuple(_person(one, f"people[{i}]", on) for i, one in enumerate(_list(whole, "people", "The file")))
    if not people:
        raise FileRefused("There is nobody under people.")
    if len(people) > MOST_PEOPLE:
        raise FileRefused(f"There are {len(people)} people. A picture holds {MOST_PEOPLE} at most.")
    if sum(person.index for person in people) > 1:
        raise FileRefused("Two people say that the picture is about them. Give about to one.")
    try:
        family = Family(people, tuple(_couples(whole)), tuple(_homes(whole)), tuple(_wishes(whole)))
    except ValueError as error:
        raise FileRefused(str(error)) from None
    return Found(family)


def _object(value: Any, where: str, known: frozenset[str]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise FileRefused(f"{where} must be an object in braces.")
    if unknown := sorted(set(value) - known):
        raise FileRefused(f"{where} has {unknown[0]!r}, which is not known. It may hold: {', '.join(sorted(known))}.")
    return value


def _list(holder: dict[str, Any], name: str, where: str) -> list[Any]:
    value = holder.get(name, [])
    if not isinstance(value, list):
        raise FileRefused(f"{where}: {name} must be a list in square brackets.")
    return value


def _word(holder: dict[str, Any], name: str, where: str, *, needed: bool = False) -> str:
    value = holder.get(name, "")
    if not isinstance(value, str) or (needed and not value.strip()):
        raise FileRefused(f"{where}: {name} must be {'a word' if not needed else 'given'}.")
    return value.strip()


def _truth(holder: dict[str, Any], name: str, where: str) -> bool:
    value = holder.get(name, False)
    if not isinstance(value, bool):
        raise FileRefused(f"{where}: {name} must be true or false.")
    return value


def _one_of(kind: type[Choice], value: str, where: str) -> Choice:
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(one.value for one in kind)
        raise FileRefused(f"{where}: {value!r} is not one of {known}.") from None


def _year(holder: dict[str, Any], name: str, where: str) -> tuple[int | None, date | None]:
    """A day or a year: 2016-05-14, "2016" or 2016."""
    value = holder.get(name)
    if value is None:
        return None, None
    try:
        if isinstance(value, str) and "-" in value:
            day = date.fromisoformat(value)
            return day.year, day
        year = int(value) if isinstance(value, (int, str)) and not isinstance(value, bool) else 0
    except ValueError:
        year = 0
    if not 1700 <= year <= 2200:
        raise FileRefused(f"{where}: {name} must be a day like 2016-05-14 or a year, not {value!r}.")
    return year, None


def _person(value: Any, where: str, on: date) -> Person:
    told = _object(value, where, PERSON)
    key = _word(told, "id", where, needed=True)
    if key.startswith("~") or any(letter.isspace() for letter in key):
        raise FileRefused(f"{where}: an id has no spaces and does not begin with ~.")
    name = _word(told, "name", where)
    first, _, rest = name.partition(" ")
    born, died = _year(told, "born", where), _year(told, "died", where)
    due = _year(told, "due", where)
    being = Being.PREGNANCY if due[0] else Being.PLACEHOLDER if not name else Being.PERSON
    if "being" in told:
        being = _one_of(Being, _word(told, "being", where), where)
    notes = _list(told, "notes", where)
    if not all(isinstance(note, str) for note in notes):
        raise FileRefused(f"{where}: notes must be words.")
    return Person(
        key, (first, rest) if rest else (first or "Not known",), _one_of(Symbol, _word(told, "shape", where) or "diamond", where),
        age_on(on, born, died), born[0] or due[0], died[0], _truth(told, "about", where), being, notes=tuple(notes),
    )  # fmt: skip


def age_on(on: date, born: tuple[int | None, date | None], died: tuple[int | None, date | None]) -> int | None:
    """Whole years on a day, or at death; counted from years alone where no day is known."""
    if born[0] is None:
        return None
    until, until_year = (died[1], died[0]) if died[0] else (on, on.year)
    if born[1] and until:
        return until.year - born[1].year - ((until.month, until.day) < (born[1].month, born[1].day))
    return max(0, (until_year or on.year) - born[0])


def _couples(whole: dict[str, Any]) -> Iterator[Couple]:
    for order, value in enumerate(_list(whole, "couples", "The file")):
        where = f"couples[{order}]"
        told = _object(value, where, COUPLE)
        bond = _one_of(Bond, _word(told, "bond", where) or Bond.NOT_TOGETHER.value, where)
        yield Couple(
            _word(told, "a", where, needed=True), _word(told, "b", where) or None, bond, _word(told, "dates", where), order,
            tuple(_children(_list(told, "children", where), where)), tuple(_twins(_list(told, "twins", where), where)),
            _truth(told, "related", where),
        )  # fmt: skip


def _children(values: Iterable[Any], where: str) -> Iterator[Child]:
    for i, value in enumerate(values):
        told = {"id": value} if isinstance(value, str) else _object(value, f"{where}.children[{i}]", CHILD)
        link = _one_of(Link, _word(told, "link", where) or Link.BIRTH.value, where)
        yield Child(_word(told, "id", f"{where}.children[{i}]", needed=True), link)


def _twins(values: Iterable[Any], where: str) -> Iterator[Twins]:
    for value in values:
        told = _object(value, f"{where}.twins", TWINS)
        ids = _list(told, "ids", f"{where}.twins")
        if len(ids) < 2 or not all(isinstance(one, str) for one in ids):
            raise FileRefused(f"{where}.twins: ids must name two people or more.")
        yield Twins(tuple(ids), identical=_truth(told, "identical", f"{where}.twins"))


def _homes(whole: dict[str, Any]) -> Iterator[Household]:
    homes = _list(whole, "households", "The file")
    if len(homes) > len(LETTERS):
        raise FileRefused(f"There are more than {len(LETTERS)} households.")
    for letter, (i, value) in zip(LETTERS, enumerate(homes), strict=False):
        told = _object(value, f"households[{i}]", HOME)
        members = _list(told, "members", f"households[{i}]")
        if not all(isinstance(one, str) for one in members):
            raise FileRefused(f"households[{i}]: members must be ids.")
        yield Household(letter, _word(told, "name", f"households[{i}]", needed=True), tuple(dict.fromkeys(members)))


def _wishes(whole: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for value in _list(whole, "left_of", "The file"):
        if not (isinstance(value, list) and len(value) == 2 and all(isinstance(one, str) for one in value)):
            raise FileRefused("left_of must hold pairs of ids.")
        yield value[0], value[1]
