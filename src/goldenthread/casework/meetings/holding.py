"""Holding a meeting: who came, what was said, what was decided, saved as often as one likes; then its record is ready, and stays.

Serves: K9.10, K5.01, K6.W2, K3.05
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.dues.drift_queries import ALL_DONE, asked_at_review
from goldenthread.casework.meetings.deciding import Said, keep_decisions
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation, MeetingDecision
from goldenthread.casework.meetings.permits import may_change, may_write_in
from goldenthread.casework.meetings.written import children_of, written
from goldenthread.practice.meetings.kinds import KINDS, WHAT_FOR
from goldenthread.practice.meetings.statuses import MEETING


@dataclass(frozen=True)
class Held:
    """A meeting as it is written while it is held."""

    held_on: date
    began_at: time | None = None
    late_told: str = ""
    minutes: str = ""
    decided: str = ""
    what_for: str = ""
    family_time: str | None = None
    """What is said here of the family's time by themselves; None where nothing is: what stands of it stays."""
    came: Mapping[Invitation, tuple[str, str]] = field(default_factory=dict)
    """Whether each of those asked came, and for which part or why not."""
    decisions: tuple[Said, ...] = ()


OF_MEETING, CHOSEN_OF_MEETING = ("late_told", "minutes", "decided", "what_for"), ("held_on", "began_at")
OF_DECISION, CHOSEN_OF_DECISION = ("words", "because", "dissent", "who"), ("by_when_on", "goal")


def texts_held(meeting: Meeting) -> dict[str, Any]:
    """All that is written of a meeting, by the names of the boxes on its one screen: its words, who came, each decision."""
    found = texts_of(meeting, OF_MEETING, CHOSEN_OF_MEETING)
    for one in meeting.invited.all():
        found |= {f"came_{one.pk}": Chosen(one.came), f"words_{one.pk}": one.came_words}
    for row in meeting.decisions.all():
        found |= _of_decision(row.pk, row)
    return found


def _texts_told(told: Held) -> dict[str, Any]:
    """The same of what is to be saved; a new decision stands beside what others decided, so it is not among them."""
    found = texts_of(told, OF_MEETING, CHOSEN_OF_MEETING)
    for one, (came, words) in told.came.items():
        found |= {f"came_{one.pk}": Chosen(came), f"words_{one.pk}": words}
    for said in told.decisions:
        if said.row:
            found |= _of_decision(said.row, said)
    return found


def _of_decision(number: int, row: MeetingDecision | Said) -> dict[str, Any]:
    return {f"d{number}-{name}": said for name, said in texts_of(row, OF_DECISION, CHOSEN_OF_DECISION).items()}


@act
def hold(*, meeting: Meeting, told: Held, by: Worker, began_from: str = "") -> Meeting:
    """Write what happens at a meeting, again and again while it lasts, and afterwards until its record is ready.

    Raises:
        NotAllowed: its day is to come, it was called off, or its record is ready.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    may_change(meeting, by=by).or_refuse()
    if told.held_on > by.today:
        raise NotAllowed("The day it was held cannot be in the future. To plan it, arrange it.")
    refuse_if_stale(began_from, saved=texts_held(meeting), mine=_texts_told(told), of=meeting)
    for name in (*OF_MEETING, *CHOSEN_OF_MEETING):
        setattr(meeting, name, getattr(told, name))
    meeting.family_time = meeting.family_time if told.family_time is None else told.family_time
    meeting.save()
    for invitation, (came, words) in told.came.items():
        if invitation.meeting_id == meeting.pk and (invitation.came, invitation.came_words) != (came, words):
            invitation.came, invitation.came_words = came, words
            invitation.save(update_fields=["came", "came_words"])
    keep_decisions(meeting=meeting, said=told.decisions, by=by)
    written(meeting, "wrote what happened at a meeting", by=by)
    return meeting


def may_be_ready(meeting: Meeting, *, by: Worker) -> Permit:
    """Whether the record of a meeting is ready, and if not, what is missing."""
    if not (permit := may_change(meeting, by=by)):
        return permit
    if refusal := MEETING.refusal("held" if meeting.held_on else "planned", to="minutes_ready"):
        return no(refusal)
    if not meeting.minutes.strip():
        return no("Nothing is written of what was said yet.")
    if KINDS[meeting.kind].reviews and not meeting.what_for.strip() and (child := _nothing_better(meeting, by)):
        return no(f"{WHAT_FOR.format(child)} Write what the meeting answered, or why it was not asked.")
    return YES


def _nothing_better(meeting: Meeting, by: Worker) -> str:
    """The name of a child of this meeting for whom every step is done and nothing is better; empty where there is none."""
    children = children_of(meeting)
    found = {one.child_id for one in asked_at_review(children, seen_by=by) if one.kind == ALL_DONE}
    return next((child.short_name for child in children if child.pk in found), "")


@act
def ready(*, meeting: Meeting, by: Worker, on: date | None = None) -> None:
    """The record of a meeting is ready to go to those who were there.

    Raises:
        NotAllowed: it was not held, nothing is written, or at a review the question what the plan was for is still open.
    """
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    may_be_ready(meeting, by=by).or_refuse()
    meeting.minutes_ready_on = on or by.today
    meeting.save(update_fields=["minutes_ready_on"])
    written(meeting, "made the record of a meeting ready", by=by)


@act
def open_again(*, meeting: Meeting, because: str, by: Worker) -> None:
    """Open the record again to put something right, before everybody has it.

    Raises:
        NotAllowed: it is not ready, somebody has it already, or nothing says why.
    """
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    may_write_in(children_of(meeting), by=by).or_refuse()
    if not meeting.minutes_ready_on:
        raise NotAllowed("This record is open.")
    if meeting.invited.filter(minutes_on__isnull=False).exists():
        raise NotAllowed("Somebody has it already, so it stays as it is. Put right beside it what is wrong.")
    if not because.strip():
        raise NotAllowed("Write what has to be put right.")
    meeting.minutes_ready_on = None
    meeting.save(update_fields=["minutes_ready_on"])
    written(meeting, "opened the record of a meeting again", by=by, because=because.strip())


@act
def put_right(*, meeting: Meeting, words: str, by: Worker) -> None:
    """Put something right beside a record that others have: what stood there before stays.

    Raises:
        NotAllowed: its record is not ready, or nothing is said.
    """
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    may_write_in(children_of(meeting), by=by).or_refuse()
    if not meeting.minutes_ready_on:
        raise NotAllowed("This record is still open: change it there.")
    if not words.strip():
        raise NotAllowed("Write what is right.")
    day = f"{by.today.day} {by.today:%B %Y}"
    meeting.minutes = f"{meeting.minutes.rstrip()}\n\nPut right on {day} by {by.name}: {words.strip()}"
    meeting.save(update_fields=["minutes"])
    written(meeting, "put something right beside the record of a meeting", by=by)
