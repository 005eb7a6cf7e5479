"""The frame around every page of a child's record: who the child is, how things stand, who to ring, and the tabs.

`people` knows the person; what the work with them is, a higher layer knows: it registers how to make the frame. A page of a child's record
extends `people/child_base.html`, which shows it.
Serves: K9.W1
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from goldenthread.access.models import Worker
from goldenthread.people.models import BreakGlass, Person


@dataclass(frozen=True)
class Tag:
    """A status in words, with its colour."""

    words: str
    tone: str


@dataclass(frozen=True)
class Frame:
    """What the top of each page of a child's record shows."""

    child: Person
    age: int | None
    tags: list[Tag] = field(default_factory=list)
    ring: dict[str, Any] | None = None
    words: dict[str, Any] | None = None
    alerts: list[dict[str, Any]] = field(default_factory=list)
    at_home: tuple[str, ...] = ()
    homes: int = 1
    closed: bool = False
    reason: BreakGlass | None = None


Maker = Callable[[Person, Worker], Frame]
_makers: list[Maker] = []


def framed_by(maker: Maker) -> None:
    """Register how the frame of a child's record is made."""
    _makers[:] = [maker]


def child_frame(request: HttpRequest) -> dict[str, Any]:
    """Gives templates `frame`, made only where a page of a child's record shows it."""
    person = getattr(request, "opened_child", None)
    if person is None or not _makers:
        return {}
    if made := getattr(request, "frame_made", None):
        return {"frame": made}
    return {"frame": SimpleLazyObject(lambda: _makers[0](person, cast(Worker, request.user)))}
