"""Status as a table of moves: what may follow what, who may do it, and the words for it.

A status is never overwritten; each change is a row. The table says which rows may follow which, the same table prints
the diagram in the handbook, and an act asks it before it writes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


class MovesError(ValueError):
    """A table of moves is not whole. The message says what is missing."""


@dataclass(frozen=True)
class Move:
    """One way on: where to, in what words, by which roles, and what must be said with it.

    Where no role is named, anyone who may write here may take it.
    """

    to: str
    says: str
    who: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Status:
    """One status: the words a screen shows, the moves out of it, and whether it is an end."""

    words: str
    moves: tuple[Move, ...] = ()
    is_end: bool = False


class Moves:
    """A table of statuses. It is checked when it is made, so a table with a hole never reaches a record.

    >>> shut, open_ = Status("Shut", (Move("open", "open it"),)), Status("Open", is_end=True)
    >>> DOOR = Moves({"shut": shut, "open": open_}, of="door")
    >>> DOOR.may_move("shut", to="open").says
    'open it'
    >>> DOOR.refusal("open", to="shut")
    'This door is open. There is no way from there to shut.'
    """

    def __init__(self, table: Mapping[str, Status], *, of: str, start: str | None = None) -> None:
        self.of = of
        self.table = dict(table)
        self.start = start or next(iter(self.table), "")
        if faults := self.check():
            raise MovesError(f"The moves of a {of}: {' '.join(faults)}")

    def __iter__(self) -> Iterator[str]:
        return iter(self.table)

    def words(self, status: str) -> str:
        """The words a screen shows for a status."""
        return self.table[status].words

    def choices(self) -> list[tuple[str, str]]:
        """Each status and its words, in the order of the table."""
        return [(key, status.words) for key, status in self.table.items()]

    def moves_from(self, status: str, *, role: str = "") -> tuple[Move, ...]:
        """The ways on from a status; with a role, only those that role may take."""
        return tuple(move for move in self.table[status].moves if not role or not move.who or role in move.who)

    def may_move(self, status: str, *, to: str) -> Move | None:
        """The move from one status to another, or None where the table has none."""
        if status not in self.table:
            return None
        return next((move for move in self.table[status].moves if move.to == to), None)

    def refusal(self, status: str, *, to: str) -> str:
        """Why a move is not possible, addressed to the person who asked; empty where it is possible."""
        if self.may_move(status, to=to):
            return ""
        now, wanted = (self.table[key].words.lower() if key in self.table else f"“{key}”" for key in (status, to))
        return f"This {self.of} is {now}. There is no way from there to {wanted}."

    def is_end(self, status: str) -> bool:
        """Is this a status after which nothing more is expected?"""
        return self.table[status].is_end

    def check(self) -> list[str]:
        """What is wrong with the table, in sentences; an empty list when it is whole."""
        faults = [] if self.start in self.table else [f"It starts at “{self.start}”, which is not in the table."]
        for key, status in self.table.items():
            faults += [
                f"“{key}” moves to “{move.to}”, which is not in the table."
                for move in status.moves
                if move.to not in self.table
            ]
            if not status.moves and not status.is_end:
                faults.append(f"“{key}” has no moves and is not marked as an end.")
        return faults + [f"“{key}” can never be reached." for key in self.table if key not in self._reachable()]

    def _reachable(self) -> set[str]:
        found, ahead = set(), [self.start]
        while ahead:
            key = ahead.pop()
            if key in found or key not in self.table:
                continue
            found.add(key)
            ahead += [move.to for move in self.table[key].moves]
        return found

    def diagram(self) -> str:
        """The table as a Mermaid state diagram, for the handbook."""
        lines = ["stateDiagram-v2", f"    [*] --> {self.start}"]
        lines += [f"    {key} : {status.words}" for key, status in self.table.items()]
        lines += [
            f"    {key} --> {move.to} : {move.says}" for key, status in self.table.items() for move in status.moves
        ]
        lines += [f"    {key} --> [*]" for key, status in self.table.items() if status.is_end]
        return "\n".join(lines) + "\n"
