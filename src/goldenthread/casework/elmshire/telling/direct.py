"""Direct work with a child, as it is told: the tool, what the child put in its places, what was seen and said, what we think, who may know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Heard = tuple[str, ...]


@dataclass(frozen=True)
class Worked:
    """One time of direct work with one child. `places` hold what the child said there; a number stands in `numbers`."""

    child: str
    on: str
    tool: str
    purpose: str
    by: str = ""
    where: str = ""
    alone: bool | None = True
    with_whom: str = ""
    agreed: str = ""
    did: str = ""
    said: str = ""
    tells_with: str = ""
    meaning: str = ""
    may_know: tuple[str, str] = ("", "")
    next: str = ""
    told_back: tuple[str, str] = ("", "")
    places: Mapping[str, Heard] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    pictures: tuple[str, ...] = ()
    """The names of the documents the child made that day."""
