"""What went out from a meeting to whom, on which day, by which safe way: invitations, the letter with what was decided, the record.

Serves: C.14, K3.08, K3.06b
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.casework.meetings.letters import INVITATION, LETTER, RECORD, WAYS_TO_SERVICES, WHATS, copy_of
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation
from goldenthread.casework.meetings.permits import may_write_in
from goldenthread.casework.meetings.written import children_of, written
from goldenthread.casework.notes.raised_models import Told
from goldenthread.design.words import day
from goldenthread.people.contact_models import Channel
from goldenthread.practice.meetings.kinds import KINDS

HOW = dict(Channel.choices)


def may_send(what: str, meeting: Meeting, *, by: Worker) -> Permit:
    """Whether this may go out from the meeting yet, and if not, what comes first."""
    if not (permit := may_write_in(children_of(meeting), by=by)):
        return permit
    if what == INVITATION:
        if meeting.called_off_on or meeting.held_on:
            return no("Nobody is asked any more: it was held or called off.")
        return YES if meeting.planned_on else no("Choose its day first.")
    if not meeting.held_on:
        return no("Write first that it was held.")
    if what == RECORD and not meeting.minutes_ready_on:
        return no("Its record is not ready yet.")
    return YES


@act
def went(*, what: str, meeting: Meeting, ways: Mapping[Invitation, str], on: date, by: Worker) -> list[Invitation]:
    """Write down that it went to these people, each by their own way.

    Raises:
        NotAllowed: it may not go yet, the day is to come, a way is not safe for somebody, or somebody seen apart has no time of their own.
    """
    meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    may_send(what, meeting, by=by).or_refuse()
    if on > by.today or (what != INVITATION and meeting.held_on and on < meeting.held_on):
        raise NotAllowed(
            "Choose a day from the meeting on, up to today."
            if what != INVITATION
            else "The day it went cannot be in the future."
        )
    if not ways:
        raise NotAllowed("Choose for at least one of them how it went.")
    for invitation, channel in ways.items():
        _one(what, meeting, invitation, channel, on, by)
    if what == LETTER and meeting.outcome_sent_on is None:
        meeting.outcome_sent_on = on
        meeting.save(update_fields=["outcome_sent_on"])
    written(meeting, f"sent out: {WHATS[what].lower()}", by=by)
    return list(ways)


def _one(what: str, meeting: Meeting, invitation: Invitation, channel: str, on: date, by: Worker) -> None:
    if invitation.apart and what == INVITATION and not invitation.apart_at:
        raise NotAllowed(f"Give {_name(invitation)} a time of their own first: they are seen apart.")
    if invitation.person is None and channel not in WAYS_TO_SERVICES:
        raise NotAllowed(f"Choose another way for {_name(invitation)}.")
    copy = copy_of(what, meeting, invitation, channel=channel, seen_by=by)
    if copy.refused:
        raise NotAllowed(f"{_name(invitation)}: {copy.refused}")
    if what == INVITATION:
        invitation.asked_on, invitation.how = on, HOW[channel]
        invitation.save(update_fields=["asked_on", "how"])
        return
    if what == RECORD:
        invitation.minutes_on = on
        invitation.save(update_fields=["minutes_on"])
    if KINDS[meeting.kind].privileged:  # that it was held is not for the child's record
        return
    said = f"{WHATS[what]}: {meeting.get_kind_display()}, {day(meeting.held_on)}."
    Told.objects.bulk_create(
        Told(child=child, person=invitation.person, who="" if invitation.person else _name(invitation)[:120], what=said, channel=channel,
             told_on=on, recorded_by=by)
        for child in children_of(meeting)
    )  # fmt: skip


def _name(invitation: Invitation) -> str:
    if invitation.person:
        return str(invitation.person.short_name)
    return (
        invitation.words
        or (invitation.worker.name if invitation.worker else "")
        or str(invitation.agency or "somebody")
    )
