"""Which statements each page serves: those its view, its template, its module and the modules of its own slice that it calls name."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from goldenthread.handbook import ROOT
from goldenthread.handbook.addresses import Address, addresses
from goldenthread.handbook.markers import all_markers

PACKAGE = ROOT / "src" / "goldenthread"
EXTENDS = re.compile(r"""\{%\s*(?:extends|include|import|from)\s+["']([^"']+)["']""")


@cache
def screens() -> dict[str, tuple[str, ...]]:
    """For each statement, the names of the pages that serve it."""
    by_file: dict[str, set[str]] = {}
    for one in all_markers():
        by_file.setdefault(one.path, set()).add(one.statement)
    found: dict[str, set[str]] = {}
    for page in addresses():
        if page.is_ours:
            for path in files_behind(page):
                for statement in by_file.get(path, ()):
                    found.setdefault(statement, set()).add(page.name)
    return {statement: tuple(sorted(names)) for statement, names in found.items()}


def files_behind(page: Address) -> set[str]:
    """The files that make a page: its view's, what that calls in its own slice, its templates. Paths from the root of the project."""
    module = inspect.getmodule(page.view)
    found = {_path(module)}
    for tree in _view_and_its_own(page.view, module):
        found |= {_path(called) for called in _called(tree, module)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.endswith(".html"):
                found |= set(_templates(node.value))
    return found - {""}


def _view_and_its_own(view: Any, module: ModuleType | None) -> Iterator[ast.AST]:
    """The source of a view, and of the functions of its own module that it calls, and they call."""
    ahead, seen = [view], {view}
    while ahead:
        tree = ast.parse(textwrap.dedent(inspect.getsource(ahead.pop())))
        yield tree
        for node in ast.walk(tree):
            called = (
                inspect.unwrap(getattr(module, node.id))
                if isinstance(node, ast.Name) and hasattr(module, node.id)
                else None
            )
            if inspect.isfunction(called) and called not in seen and inspect.getmodule(called) is module:
                seen.add(called)
                ahead.append(called)


def _path(module: ModuleType | None) -> str:
    file = Path(getattr(module, "__file__", None) or "/")
    return file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else ""


def _called(tree: ast.AST, module: ModuleType | None) -> Iterator[ModuleType]:
    """The modules of the view's own slice whose names its body uses."""
    slice_name = module.__name__.rpartition(".")[0] if module else ""
    for node in ast.walk(tree):
        name = node.id if isinstance(node, ast.Name) else ""
        thing: Any = getattr(module, name, None) if name else None
        behind = thing if isinstance(thing, ModuleType) else inspect.getmodule(thing) if callable(thing) else None
        if behind is not None and behind.__name__.startswith(f"{slice_name}."):
            yield behind


def _templates(name: str) -> Iterator[str]:
    """A template and everything it includes or extends, in the folders of our apps."""
    for path in sorted(PACKAGE.glob(f"*/jinja2/{name}")):
        yield path.relative_to(ROOT).as_posix()
        for inner in EXTENDS.findall(path.read_text(encoding="utf-8")):
            if inner != name and inner != "design/base.html":
                yield from _templates(inner)
