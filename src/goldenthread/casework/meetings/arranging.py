"""Arranging a meeting, changing its day, calling it off; and how each child wants to take part.

Serves: K1.11, K7.05, C.14, P.21
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import MeetingChild
from goldenthread.casework.meetings.permits import may_change
from goldenthread.casework.meetings.written import children_of, written
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.plans.models import Plan
from goldenthread.people.models import Person
from goldenthread.practice.meetings.kinds import KINDS

OF_ITS_OWN = "A strategy discussion has a record of its own: write it down there."


@dataclass(frozen=True)
class Arrangement:
    """What is arranged: when, where, what for, who leads it, and what was said about being in one room."""

    kind: str
    planned_on: date | None = None
    planned_at: time | None = None
    where: str = ""
    purpose: str = ""
    chair: Worker | None = None
    safe_together: str = ""
    plan: Plan | None = None


@act
def arrange(*, children: Iterable[Person], told: Arrangement, by: Worker) -> Meeting:
    """Arrange a meeting about one child or several.

    Raises:
        NotAllowed: a child's record does not open to this worker, no child is named, or the kind has a record of its own.
    """
    them = list(children)
    if not them:
        raise NotAllowed("Choose whom the meeting is about.")
    may_write(them, by=by).or_refuse()
    if told.kind not in KINDS or told.kind == Meeting.Kind.STRATEGY:
        raise NotAllowed(OF_ITS_OWN)
    meeting = Meeting.objects.create(child=them[0], recorded_by=by, **vars(told))
    MeetingChild.objects.bulk_create([MeetingChild(meeting=meeting, child=child, recorded_by=by) for child in them])
    written(meeting, "arranged a meeting", by=by)
    return meeting


def arranged(meeting: Meeting | Arrangement) -> dict[str, Any]:
    """What is arranged, by the names of the boxes."""
    return texts_of(meeting, ("where", "purpose", "safe_together"), ("planned_on", "planned_at", "chair"))


@act
def change(*, meeting: Meeting, told: Arrangement, began_from: str, by: Worker) -> Meeting:
    """Arrange it anew: another day, another place, more to say.

    Raises:
        NotAllowed: it was called off, its record is ready, or this worker may not write here.
        Stale: somebody else arranged it anew in between; both texts are in it.
    """
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    may_change(meeting, by=by).or_refuse()
    refuse_if_stale(began_from, saved=arranged(meeting), mine=arranged(told), of=meeting)
    for name, value in vars(told).items():
        if name not in ("kind", "plan"):
            setattr(meeting, name, value)
    meeting.save()
    written(meeting, "changed a meeting", by=by)
    return meeting


@act
def call_off(*, meeting: Meeting, because: str, by: Worker, on: date | None = None) -> None:
    """Call a meeting off, saying why and what happens instead.

    Raises:
        NotAllowed: it was held or called off already, or nothing says why.
    """
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    may_change(meeting, by=by).or_refuse()
    if meeting.held_on:
        raise NotAllowed("This meeting was held. It cannot be called off.")
    if not because.strip():
        raise NotAllowed("Write why, and what happens instead.")
    meeting.called_off_on, meeting.called_off_because = on or by.today, because.strip()
    meeting.save(update_fields=["called_off_on", "called_off_because"])
    written(meeting, "called off a meeting", by=by, because=because.strip())


def part_of(row: MeetingChild) -> dict[str, Any]:
    """How a child takes part and what they want the meeting to know, by the names of the boxes."""
    return texts_of(row, ("views",), ("part",))


@act
def ask_child(
    *, meeting: Meeting, child: Person, part: str, views: str, by: Worker, began_from: str = ""
) -> MeetingChild:
    """How a child wants to take part, and what they want the meeting to know, in their own words.

    Raises:
        NotAllowed: the meeting is not about this child, or may no longer be changed.
        Stale: somebody else wrote down what they want it to know in between; both texts are in it.
    """
    may_change(meeting, by=by).or_refuse()
    row = MeetingChild.objects.select_for_update(of=("self",)).get(pk=place_of(meeting, child, by=by).pk)
    refuse_if_stale(began_from, saved=part_of(row), mine={"views": views, "part": Chosen(part)}, of=row)
    row.part, row.views = part, views.strip()
    row.save(update_fields=["part", "views"])
    log(by, "asked a child about a meeting", meeting, person_id=child.pk)
    touch(child.pk)
    return row


def told_of(row: MeetingChild) -> dict[str, Any]:
    """What a child was told and when, by the names of the boxes."""
    return texts_of(row, ("told",), ("told_on",))


@act
def tell_child(*, meeting: Meeting, child: Person, told: str, told_on: date, by: Worker, began_from: str = "") -> None:
    """The child was told what was decided.

    Raises:
        NotAllowed: it has not been held, the day is before it or to come, or nothing is said.
        Stale: somebody else wrote in between what they told the child; both texts are in it.
    """
    if not meeting.held_on or not meeting.held_on <= told_on <= by.today:
        raise NotAllowed("Choose a day between the meeting and today.")
    if not told.strip():
        raise NotAllowed(f"Write what {child.short_name} was told, in the words that were used.")
    may_write([child], by=by).or_refuse()
    row = MeetingChild.objects.select_for_update(of=("self",)).get(pk=place_of(meeting, child, by=by).pk)
    refuse_if_stale(began_from, saved=told_of(row), mine={"told": told, "told_on": Chosen(told_on)}, of=row)
    row.told, row.told_on = told.strip(), told_on
    row.save(update_fields=["told", "told_on"])
    log(by, "told a child what a meeting decided", meeting, person_id=child.pk)
    touch(child.pk)


def place_of(meeting: Meeting, child: Person, *, by: Worker) -> MeetingChild:
    """The child's row in a meeting that is about them; a meeting from before, that named its child alone, gets one.

    Raises:
        NotAllowed: the meeting is about other children.
    """
    if child.pk not in {one.pk for one in children_of(meeting)}:
        raise NotAllowed("This meeting is not about that child.")
    row, _ = MeetingChild.objects.get_or_create(meeting=meeting, child=child, defaults={"recorded_by": by})
    return row
