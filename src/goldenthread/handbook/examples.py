"""Tables of examples, collected from tests/rules: which rule each one shows, and its rows as a reader would write them.

A table belongs to a rule when the test that uses it names the rule, in its code or in a row; in tests of drift, to the way of standing still
that is named.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from goldenthread.handbook import ROOT
from goldenthread.handbook.markdown import day, sentence
from goldenthread.practice.drift.kinds import BY_KEY as KINDS

RULE_ID = re.compile(r"T\d{3}(-[a-z]+)?")
OF_DRIFT = "test_drift"


@dataclass(frozen=True)
class Examples:
    """One table of examples: where it is, the sentence it shows, its heads and rows."""

    test: str
    says: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    rule_ids: frozenset[str]

    def about(self, rule_id: str) -> Examples:
        """The same table with only this rule's rows, where a column names the rule."""
        named = [row for row in self.rows if rule_id in row]
        return self if not named else Examples(self.test, self.says, self.heads, tuple(named), self.rule_ids)


@cache
def tables_of_examples(folder: Path = ROOT / "tests" / "rules") -> tuple[Examples, ...]:
    """Every parametrised table in the folder's tests that names a rule."""
    return tuple(found for path in sorted(folder.rglob("test_*.py")) for found in _in_file(path))


def examples_of(rule_id: str) -> list[Examples]:
    """The tables that show one rule, with its rows alone."""
    return [found.about(rule_id) for found in tables_of_examples() if rule_id in found.rule_ids]


def _in_file(path: Path) -> Iterator[Examples]:
    kinds = KINDS if path.name.startswith(OF_DRIFT) else {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test_"):
            continue
        named = frozenset(_rule_ids(node, kinds))
        for decorator in node.decorator_list:
            if named and (found := _table(decorator)):
                heads, rows = found
                where = (
                    f"{path.relative_to(ROOT).as_posix()}::{node.name}"
                    if path.is_relative_to(ROOT)
                    else f"{path.name}::{node.name}"
                )
                yield Examples(where, sentence(node.name), heads, rows, named)


def _rule_ids(node: ast.FunctionDef, kinds: Container[str]) -> Iterator[str]:
    for inner in ast.walk(node):
        if (
            isinstance(inner, ast.Constant)
            and isinstance(inner.value, str)
            and (RULE_ID.fullmatch(inner.value) or inner.value in kinds)
        ):
            yield inner.value


def _table(decorator: ast.expr) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]] | None:
    if not isinstance(decorator, ast.Call) or not ast.unparse(decorator.func).endswith("mark.parametrize"):
        return None
    names, values = decorator.args[:2]
    if not isinstance(values, ast.List | ast.Tuple):
        return None
    heads = _strings(names)
    rows = [tuple(_cell(cell) for cell in (row.elts if isinstance(row, ast.Tuple) else [row])) for row in values.elts]
    return tuple(head.replace("_", " ") for head in heads), tuple(rows)


def _strings(names: ast.expr) -> list[str]:
    if isinstance(names, ast.Constant):
        return [part.strip() for part in str(names.value).split(",")]
    return [str(part.value) for part in getattr(names, "elts", []) if isinstance(part, ast.Constant)]


def _cell(cell: ast.expr) -> str:
    """One cell: text as it is, a date in words, yes and no, anything else as code."""
    if isinstance(cell, ast.Constant):
        if cell.value is None:
            return "–"
        return ("yes" if cell.value else "no") if isinstance(cell.value, bool) else str(cell.value)
    if (
        isinstance(cell, ast.Call)
        and ast.unparse(cell.func) == "date"
        and all(isinstance(part, ast.Constant) for part in cell.args)
    ):
        return day(date(*(part.value for part in cell.args)))  # type: ignore[attr-defined]
    return f"`{ast.unparse(cell)}`"
