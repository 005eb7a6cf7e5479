"""Every table of moves: what may follow what, by whom, and what must be said with it; with its diagram."""

from __future__ import annotations

from goldenthread.access.roles import BY_KEY
from goldenthread.handbook.markdown import code, page, table
from goldenthread.handbook.rule_book import tables_of_moves, where
from goldenthread.practice.moves import Moves

INTRODUCTION = """\
A status is never overwritten: each change is a row of its own, and these tables say which may follow which. The same table draws the diagram,
gives a screen its words, and is asked by the act before it writes."""


def document() -> str:
    """docs/handbook/statuses.md"""
    return page(
        "Statuses and their moves", INTRODUCTION, *(_one(moves, module.__name__) for module, moves in tables_of_moves())
    )


def _one(moves: Moves, module: str) -> str:
    rows = [
        [
            moves.words(key),
            move.says,
            moves.words(move.to),
            _who(move.who),
            ", ".join(move.needs).replace("_", " ") or "–",
        ]
        for key in moves
        for move in moves.table[key].moves
    ]
    heading = f"## {moves.of.capitalize()}\n\n{code(where(module))}"
    diagram = f"```mermaid\n{moves.diagram().rstrip()}\n```"
    return f"{heading}\n\n{diagram}\n\n{table(['from', 'move', 'to', 'who may', 'must be said'], rows)}"


def _who(keys: tuple[str, ...]) -> str:
    return ", ".join(BY_KEY[key].name.lower() if key in BY_KEY else key for key in keys) or "anyone who may write here"
