"""What every act on a meeting does at its end: a line in the log for each child, and their records brought up to date."""

from __future__ import annotations

from goldenthread.access.acting import touch_all
from goldenthread.access.log import log_each
from goldenthread.access.models import Worker
from goldenthread.casework.meetings.models import Meeting
from goldenthread.people.models import Person


def children_of(meeting: Meeting) -> list[Person]:
    """The children a meeting is about, whoever asks: for acts, which touch them all."""
    rows = [row.child for row in meeting.about.select_related("child").order_by("pk")]
    return rows or [meeting.child]


def written(meeting: Meeting, did: str, *, by: Worker, because: str = "") -> None:
    """Log it for each child of the meeting, and bring what is due for them up to date when the act ends."""
    numbers = [child.pk for child in children_of(meeting)]
    log_each(by, did, numbers, subject=meeting, because=because)
    touch_all(numbers)
