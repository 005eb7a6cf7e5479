"""Goals and steps as they stand in one reader's copy of a plan."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CopyStep:
    """A step as it stands in a copy; `theirs` where the reader does it."""

    what: str
    who: str
    by: str
    so_that: str
    with_help: str
    theirs: bool
    done: bool


@dataclass(frozen=True)
class CopyGoal:
    """A goal as it stands in a copy, with why, and its steps."""

    words: str
    whose: str
    because: tuple[str, ...]
    known: str
    steps: tuple[CopyStep, ...]
