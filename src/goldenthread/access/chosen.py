"""What is chosen in a form, beside the texts that are written in it: as it is compared, as it is said, and as it goes back into its box.

Serves: A.16
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any

from django.db.models import Model
from django.http import QueryDict

from goldenthread.design.words import day

TICKED, NOT_TICKED, NOT_LISTED = "Ticked", "Not ticked", "something that is not on your list"
DAY = ("day", "month", "year")


@dataclass(frozen=True)
class Chosen:
    """A choice, a tick, a day, a time, a number, or several choices, beside the texts of a form: the value by which its box knows it.

    `at_first`: what stands before anybody has chosen.
    """

    value: Any
    at_first: Any = None

    def __str__(self) -> str:
        match self.value:
            case None | False:
                return ""
            case True:
                return TICKED
            case date():
                return day(self.value)
            case time():
                return f"{self.value:%H:%M}"
            case Decimal():
                return f"{self.value.normalize():f}"
            case Model():
                return str(self.value.pk)
            case list() | tuple():
                return ", ".join(sorted(str(Chosen(one)) for one in self.value))
        return str(self.value)

    @property
    def is_made(self) -> bool:
        """Whether somebody has chosen here."""
        return self.value != self.at_first

    def put_in(self, sent: QueryDict, name: str) -> None:
        """Into what a form sent, in place of what was chosen there; where the form had no such box, nothing."""
        if f"{name}_{DAY[0]}" in sent:
            for part in DAY:
                sent[f"{name}_{part}"] = str(getattr(self.value, part)) if self.value else ""
        elif isinstance(self.value, bool):
            sent.setlist(name, ["on"] if self.value else [])
        elif isinstance(self.value, list | tuple):
            sent.setlist(name, [str(Chosen(one)) for one in self.value])
        elif name in sent:
            sent[name] = str(self)
