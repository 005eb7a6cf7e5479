"""What a rule answers with: a date and why, or a finding and what would mend it; and where the rule comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True)
class Source:
    """Where a rule comes from. `checked_on`: the day somebody read the source itself; None when nobody here has yet."""

    cite: str
    url: str = ""
    checked_on: date | None = None

    @property
    def says_how_sure(self) -> str:
        """How sure we are, as the handbook prints it.

        >>> Source("Working Together 2023, chapter 3").says_how_sure
        'named, not re-read at its source'
        """
        if self.checked_on is None:
            return "named, not re-read at its source"
        return f"read on {self.checked_on.day} {self.checked_on:%B %Y}"


@dataclass(frozen=True)
class Due:
    """The last day on which something is still in time, and why it falls there."""

    on: date
    because: str


class Severity(StrEnum):
    """How much a finding matters: worth knowing, worth mending, or needed before a signature."""

    NOTE = "note"
    MEND = "mend"
    MUST = "must"


@dataclass(frozen=True)
class Finding:
    """One thing a rule noticed: what it says, where, and what would mend it. A finding never stops a save."""

    says: str
    at: str = ""
    suggest: str = ""
    severity: Severity = Severity.MEND
