"""Everything declared in `practice`, gathered by importing all of it: rules and tables of moves."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType

import goldenthread.practice
from goldenthread.practice.moves import Moves
from goldenthread.practice.rule import Edition, all_rules


def practice_modules() -> list[ModuleType]:
    """Every module of `practice`, by name."""
    names = sorted(found.name for found in walk_packages(goldenthread.practice.__path__, "goldenthread.practice."))
    return [import_module(name) for name in names]


def every_edition() -> tuple[Edition, ...]:
    """Every edition of every rule, once all of `practice` has been read."""
    practice_modules()
    return all_rules()


def tables_of_moves() -> list[tuple[ModuleType, Moves]]:
    """Every table of moves with the module that holds it (the first by name, where another imports it)."""
    found: dict[str, tuple[ModuleType, Moves]] = {}
    for module in practice_modules():
        for moves in vars(module).values():
            if isinstance(moves, Moves):
                found.setdefault(moves.of, (module, moves))
    return sorted(found.values(), key=lambda pair: pair[1].of)


def where(module: str) -> str:
    """A module as a path under the package.

    >>> where("goldenthread.practice.timescales.duties")
    'practice/timescales/duties.py'
    """
    return module.removeprefix("goldenthread.").replace(".", "/") + ".py"
