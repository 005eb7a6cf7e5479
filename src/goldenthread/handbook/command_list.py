"""Every command of `python -m goldenthread`, in its own words, and the database's own commands that our apps bring."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from goldenthread.handbook import ROOT
from goldenthread.handbook.markdown import code, first_line, page, table

INTRODUCTION = """\
`python -m goldenthread` lists them; `python -m goldenthread NAME` runs one. Each answers 0 when it is done, 1 when it refused or found
something, 2 when the words were not understood."""


def document(commands: Mapping[str, str]) -> str:
    """docs/handbook/commands.md"""
    parts = [f"## {name}\n\n{docstring.strip()}" for name, docstring in sorted(commands.items())]
    inner = table(["command", "what it does"], [[code(f"manage {name}"), says] for name, says in _of_apps().items()])
    return page("Commands", INTRODUCTION, *parts, f"## Under manage\n\n{inner}")


def _of_apps() -> dict[str, str]:
    found = {}
    for path in sorted((ROOT / "src" / "goldenthread").glob("*/management/commands/[a-z]*.py")):
        found[path.stem] = first_line(ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))))
    return found
