"""A child's meetings for the top of their page: those that are about them alone, and those about brothers and sisters, too.

That a legal planning meeting was held, and what was said there, is on no page but its own.
"""

from __future__ import annotations

from typing import Any

from django.db.models import F, Q

from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import MeetingChild
from goldenthread.casework.meetings.permits import PRIVILEGED
from goldenthread.people.gathering import rows_of

SHOWN = ("kind", "planned_on", "held_on", "where", "decided")


def meeting_rows() -> dict[str, Any]:
    """What gathers them beside a child, in the same statement."""
    own = ~Q(kind__in=PRIVILEGED) & Q(called_off_on__isnull=True)
    shared = (
        ~Q(meeting__kind__in=PRIVILEGED) & Q(meeting__called_off_on__isnull=True) & ~Q(meeting__child_id=F("child_id"))
    )
    of_shared = ("meeting_id", *(f"meeting__{name}" for name in SHOWN))
    return {
        "told_meetings": rows_of(Meeting, "child", "pk", *SHOWN, where=own, order=("held_on", "planned_on")),
        "told_meetings_with": rows_of(
            MeetingChild, "child", *of_shared, where=shared, order=("meeting__held_on", "pk")
        ),
    }


def all_meetings(child: Any) -> list[dict[str, Any]]:
    """Both as one list, those held by their day, then those to come."""
    shared = [
        {"pk": row["meeting_id"]} | {name: row[f"meeting__{name}"] for name in SHOWN}
        for row in child.told_meetings_with
    ]
    return sorted(
        [*child.told_meetings, *shared], key=lambda row: (row["held_on"] is None, row["held_on"] or row["planned_on"] or "", row["pk"])
    )  # fmt: skip
