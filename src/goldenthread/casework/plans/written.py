"""A step as it is written, and who does it: what a form gives to an act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.people.models import Agency, Person


@dataclass(frozen=True)
class Owner:
    """Who does a step: one of these, or words alone."""

    person: Person | None = None
    agency: Agency | None = None
    worker: Worker | None = None
    words: str = ""

    @property
    def fields(self) -> dict[str, Any]:
        """As the row keeps it."""
        words = self.words.strip() or (self.worker.name if self.worker else "")
        return {"owner": self.person, "owner_agency": self.agency, "owner_worker": self.worker, "owner_words": words}

    def __bool__(self) -> bool:
        return bool(self.person or self.agency or self.worker or self.words.strip())


@dataclass(frozen=True)
class Written:
    """A step as it is written: what, with what help, when, how known, what difference, whose idea, what it costs."""

    what: str
    help_given: str = ""
    start_on: date | None = None
    due_on: date | None = None
    review_on: date | None = None
    how_known: str = ""
    difference: str = ""
    proposed_by: str = ""
    family_words: str = ""
    cost: str = ""
