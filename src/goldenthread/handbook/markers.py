"""The `Serves:` lines of the code, its templates and its tests: which statements of the practice standards each part serves.

A marker stands in the docstring of a module, class or function (`Serves: K10.00, K9.W1`, on one line or running on after a comma), or in a
template's comment. An id that docs/domain/statements.csv does not hold is refused.
"""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from goldenthread.handbook import DOCS, ROOT

MARKER = re.compile(r"(?<!`)Serves:\s*((?:[^\n,]*,\s*)*[^\n,]*)")


class UnknownStatement(ValueError):
    """A marker names a statement that is not in the list. The message says where."""


@dataclass(frozen=True)
class Served:
    """One place that serves a statement: the file, and what in it (empty for the whole file)."""

    statement: str
    path: str
    part: str = ""

    @property
    def name(self) -> str:
        """The place as a reader would look it up."""
        return f"{self.path}::{self.part}" if self.part else self.path


@cache
def statements() -> dict[str, dict[str, str]]:
    """Every statement by its id, in the order of the list."""
    with (DOCS / "domain" / "statements.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def ids_in(text: str, *, where: str) -> list[str]:
    """The statements that the markers in a text name.

    Raises:
        UnknownStatement: one of them is not in the list, or the marker names none.
    """
    found = []
    for words in MARKER.findall(text):
        named = [word.strip().rstrip(".").strip() for word in words.split(",")]
        named = [word.split()[0] if word.split() else "" for word in named]
        for word in named:
            if word not in statements():
                raise UnknownStatement(f"{where} says it serves “{word}”, which is not in docs/domain/statements.csv.")
        found += named
    return found


def markers_in(path: Path, *, root: Path = ROOT) -> Iterator[Served]:
    """Every marker of one file."""
    where = path.relative_to(root).as_posix()
    text = path.read_text(encoding="utf-8")
    if "Serves:" not in text:
        return
    if path.suffix != ".py":
        for comment in re.findall(r"\{#(.*?)#\}", text, flags=re.DOTALL):
            yield from (Served(one, where) for one in ids_in(comment, where=where))
        return
    for part, docstring in _docstrings(ast.parse(text)):
        yield from (Served(one, where, part) for one in ids_in(docstring, where=f"{where}::{part}"))


def _docstrings(tree: ast.Module | ast.ClassDef | ast.FunctionDef, part: str = "") -> Iterator[tuple[str, str]]:
    """The docstrings of a module, its classes and functions, and those inside them, each with its name."""
    yield part, ast.get_docstring(tree) or ""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield from _docstrings(node, node.name)


@cache
def all_markers() -> tuple[Served, ...]:
    """Every marker of the package, its templates and the tests, in the order of the files."""
    package, tests = ROOT / "src" / "goldenthread", ROOT / "tests"
    paths = [*package.rglob("*.py"), *package.rglob("jinja2/**/*.html"), *tests.rglob("*.py")]
    return tuple(found for path in sorted(paths) if "migrations" not in path.parts for found in markers_in(path))
