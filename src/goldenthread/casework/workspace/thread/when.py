"""The day a thread is read at: today, or any day since it began, and whether with what we know now or only with what we knew then.

Two clocks: what had happened by that day, and (unless asked otherwise) what had been written down by its end. A fact written down late is
then not there yet, as it was not for whoever read the record on that day.
Serves: K10.00
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils import timezone

from goldenthread.casework.caseload.thread_rows import FromRecord
from goldenthread.practice.thread.days import beside


@dataclass(frozen=True)
class When:
    """A day to read at. `known_now`: with everything written down since about what had happened by then."""

    day: date
    today: date
    known_now: bool = False
    wrong: str = ""

    @property
    def is_past(self) -> bool:
        """Whether it is another day than today."""
        return self.day < self.today

    @property
    def rows(self) -> FromRecord:
        """Where the rows of that day come from."""
        if not self.is_past:
            return FromRecord()
        if self.known_now:
            return FromRecord(on=self.day)
        ends = datetime.combine(self.day + timedelta(days=1), time.min, timezone.get_current_timezone())
        return FromRecord(on=self.day, at=ends)

    @property
    def query(self) -> str:
        """The end of an address that asks for this day."""
        if not self.is_past:
            return ""
        return f"?day={self.day.isoformat()}" + ("&known=now" if self.known_now else "")

    def on(self, day: date | None) -> str:
        """The end of an address that asks for another day."""
        if day is None or day >= self.today:
            return "?"
        return f"?day={day.isoformat()}" + ("&known=now" if self.known_now else "")


@dataclass(frozen=True)
class Steps:
    """The days somebody steps through: all of them, the one before and the one after."""

    days: tuple[date, ...]
    before: date | None
    after: date | None

    @property
    def written(self) -> str:
        """The days as the slider reads them."""
        return " ".join(day.isoformat() for day in self.days)


def when_of(given: Mapping[str, str], *, today: date) -> When:
    """The day an address asks for; today where it asks for none, or for one that is no day or still to come."""
    asked, known = given.get("day", ""), given.get("known") == "now"
    parts = [given.get(f"on_{part}", "").strip() for part in ("day", "month", "year")]
    try:
        if any(parts):
            day = date(int(parts[2]), int(parts[1]), int(parts[0]))
        else:
            day = date.fromisoformat(asked) if asked else today
    except ValueError:
        return When(today, today, known, wrong="That is no day. This is how it stands today.")
    if day > today:
        return When(today, today, known, wrong="That day is still to come. This is how it stands today.")
    return When(day, today, known)


def steps(days: tuple[date, ...], when: When) -> Steps:
    """What can be stepped through from here."""
    past = tuple(day for day in days if day < when.today)
    before, after = beside(past, when.day)
    return Steps((*past, when.today), before, after or (when.today if when.is_past else None))
