"""The story so far: lines of the chronology, what tonight's worker must know, and who read the history before meeting the family."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goldenthread.casework.elmshire.telling.days import Keys
from goldenthread.casework.elmshire.telling.work import SummedUp


@dataclass(frozen=True)
class Happened:
    """A line of the chronology, with what it meant for each child by their key."""

    on: str
    line: str
    means: Mapping[str, str]
    source: str = ""
    done: str = ""
    came: str = ""
    about: str = ""
    until: str = ""
    written: str = ""


@dataclass(frozen=True)
class AtNight:
    """What somebody who answers tonight must know of a child."""

    child: str
    on: str
    first: str
    calms: str
    worse: str = ""


@dataclass(frozen=True)
class ReadIt:
    """Who read a child's history, when, and what struck them."""

    worker: str
    children: Keys
    on: str
    struck: str
    parts: str = "Where things are now, The chronology, Earlier assessments"


@dataclass(frozen=True)
class StoryTold:
    """A family's story so far."""

    lines: tuple[Happened, ...] = ()
    nights: tuple[AtNight, ...] = ()
    read: tuple[ReadIt, ...] = ()
    summaries: tuple[SummedUp, ...] = ()
