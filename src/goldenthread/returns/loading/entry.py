"""One record of a file, on its way to be a row of ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.db.models import Model

Place = tuple[type[Model], str]
"""Where an entry stands: the kind of its row, and its key in the file."""


class Verdict(StrEnum):
    """What a file's entry means for the record."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    LEFT = "left"
    DROPPED = "dropped"


@dataclass(slots=True, eq=False)
class Entry:
    """One record of a file.

    Shape: `values` are what the file says, by the name of our column; `links` are the rows it belongs to; `first` is written only when the
    row is new. `nature` names the columns by which a row that no file brought is known to be the same thing; `fills`: blanks of such a row
    are filled. `counted` is the name under which it is counted ("" where it only belongs to another). `child` is the child's number.
    """

    model: type[Model]
    key: str
    line: int
    child: str = ""
    counted: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    links: Mapping[str, Place] = field(default_factory=dict)
    first: dict[str, Any] = field(default_factory=dict)
    nature: tuple[str, ...] = ()
    fills: bool = False
    verdict: Verdict = Verdict.NEW
    row_id: int | None = None
    fingerprint: str = ""
    updates: dict[str, Any] = field(default_factory=dict)
    brought_before: bool = False
    same_as_brought: bool = False

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.model, self.key

    @property
    def is_new(self) -> bool:
        """Whether a row will be made for it."""
        return self.verdict is Verdict.NEW


def is_blank(value: Any) -> bool:
    """Whether a value says nothing.

    >>> is_blank(""), is_blank(None), is_blank("U"), is_blank(False), is_blank(0)
    (True, True, False, False, False)
    """
    return value is None or value == ""
