"""A reader's copy of an assessment, as it is told: for whom, what they said to it, and how they got it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SaidTo:
    """What a reader said to it, about which part, and our answer. Shape: `answer` is a day and words."""

    on: str
    says: str
    part: str = ""
    differently: bool = False
    answer: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class CopyTold:
    """One reader's copy, made by a worker on a day out of what stood in the assessment; `shared` is a day, how, and how it was explained."""

    of: str
    reader: str
    by: str
    on: str
    shared: tuple[str, str, str] = ("", "", "")
    checked_by: str = ""
    said: tuple[SaidTo, ...] = ()
