"""What the questions about a home for good need to know. No names are needed but the child's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class WayFact:
    """One way considered: its words, where it stands, and what is said of it. `reasoned`: something speaks for or against it."""

    id: int
    words: str
    status: str
    because: str = ""
    decided_by: str = ""
    reasoned: bool = False
    child_asked: bool = False


@dataclass(frozen=True)
class PersonFact:
    """Somebody put forward: how they are called, their moves as status and day, in order, and what they were told."""

    id: int
    words: str
    named_on: date
    moves: tuple[tuple[str, date], ...] = ()
    because: str = ""
    told_on: date | None = None
    challenge_told: bool = False
    brothers_sisters: bool = False
    harm_known: bool = False

    @property
    def status(self) -> str:
        """Where it stands: the last move, or named."""
        return self.moves[-1][0] if self.moves else "named"


@dataclass(frozen=True)
class MilestoneFact:
    """A milestone: its day as planned now and first, and when it was reached."""

    id: int
    words: str
    planned_on: date
    first_planned_on: date
    reached_on: date | None = None
    late_because: str = ""
