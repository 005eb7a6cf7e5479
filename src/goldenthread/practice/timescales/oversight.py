"""By when a manager looks at a child's record again, where a council has set an interval for supervision.

In our words: supervision is where a manager and a worker think about a child together (T180). Each child's part of a supervision stands on the
child's record as a note of oversight when it is signed; that note, or any other by which a manager wrote oversight, shows that somebody did.
By when a worker's own supervision is due is counted in `practice/supervision/due.py`.
Reading:  counted for each child from the last such note, by the number the council had set on that day. Where it has set none, nothing is due:
the number in the book is another council's and shown as an example only.

Serves: T.24
"""

from __future__ import annotations

from datetime import date

from goldenthread.practice.counting.units import day_of
from goldenthread.practice.rule import BOOK
from goldenthread.practice.timescales.asking import when_due
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.working_days import Calendar

SUPERVISION = "T180"


def look_again_by(last_on: date, calendar: Calendar, standards: Standards) -> date | None:
    """The last day on which the next look is in time by the council's own number; None where it has set none."""
    if standards.applying(SUPERVISION, last_on) is None or BOOK.edition_on(SUPERVISION, last_on) is None:
        return None
    return day_of(when_due(SUPERVISION, last_on, calendar, standards).due)
