"""The practice standards, statement by statement: the screens, rules, code and tests that serve each, and those nobody serves yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from goldenthread.handbook.markdown import listed, page, table
from goldenthread.handbook.markers import Served, all_markers, statements
from goldenthread.handbook.rule_book import every_edition, where
from goldenthread.handbook.screens import screens

INTRODUCTION = """\
The statements of the documents this system was asked for from, in our own words, from docs/domain/statements.csv. A statement is served when a page,
a rule or another part of the code names it in its docstring (`Serves: K10.00`); every served statement has a test that names it too. Serving is not
finishing: most statements need more than one issue, and a practitioner decides when one is met."""


@dataclass(frozen=True)
class Row:
    """What serves one statement."""

    id: str
    says: str
    screens: tuple[str, ...]
    rules: tuple[str, ...]
    code: tuple[str, ...]
    tests: tuple[str, ...]

    @property
    def is_served(self) -> bool:
        """Does a page, a rule or other code serve it?"""
        return bool(self.screens or self.rules or self.code)


def rows() -> list[Row]:
    """Every statement with what serves it, in the order of the list."""
    rule_of = {f"src/goldenthread/{where(one.answer.__module__)}": one.rule_id for one in every_edition()}
    by_statement: dict[str, list[Served]] = {}
    for one in all_markers():
        by_statement.setdefault(one.statement, []).append(one)
    return [_row(key, told["paraphrase"], by_statement.get(key, []), rule_of) for key, told in statements().items()]


def _row(key: str, says: str, served: list[Served], rule_of: dict[str, str]) -> Row:
    rules = {
        rule_of.get(one.path) or _short(one.path) for one in served if one.path.startswith("src/goldenthread/practice/")
    }
    tests = {one.name for one in served if one.path.startswith("tests/")}
    other = {_short(one.path) for one in served if not one.path.startswith(("src/goldenthread/practice/", "tests/"))}
    return Row(key, says, screens().get(key, ()), _sorted(rules), _sorted(other), _sorted(tests))


def _short(path: str) -> str:
    return path.removeprefix("src/goldenthread/")


def _sorted(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words))


def document() -> str:
    """docs/standards.md"""
    found = rows()
    served, untested = (
        [one for one in found if one.is_served],
        [one for one in found if one.is_served and not one.tests],
    )
    told = statements()
    parts = [
        f"**{len(served)} of {len(found)} statements are served by something today; {len(found) - len(served)} by nothing yet.**"
    ]
    for seed, group in groupby(found, key=lambda one: (told[one.id]["seed"], one.id.partition(".")[0])):
        of_group = list(group)
        heading = f"{seed[1]} · {of_group[0].says}" if of_group[0].id.endswith(".00") else f"{seed[1]} · {seed[0]}"
        parts.append(f"## {heading}\n\n{_table(of_group)}")
    if untested:
        parts.append(f"## Served, but no test names it\n\n{listed(one.id for one in untested)}")
    nobody = [[one.id, one.says] for one in found if not one.is_served]
    parts.append(f"## Nobody serves these yet\n\n{table(['id', 'what it asks'], nobody)}")
    return page("Practice standards, and what serves them", INTRODUCTION, *parts)


def _table(of_group: list[Row]) -> str:
    heads = ["id", "what it asks", "screens", "rules", "other code", "tests"]
    cells = [
        [one.id, one.says, listed(one.screens), listed(one.rules), listed(one.code), listed(one.tests)]
        if one.is_served
        else [one.id, one.says, "nobody yet", "", "", listed(one.tests) if one.tests else ""]
        for one in of_group
    ]
    return table(heads, cells)
