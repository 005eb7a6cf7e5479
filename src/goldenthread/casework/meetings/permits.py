"""Who may read a meeting, write in it, and decide at it. What was said at a legal planning meeting is read only by those it was said to.

Reading: whoever chairs a legal planning meeting, whoever was asked to it, whoever wrote it down, and managers (who answer for the advice taken).

Serves: K9.10, P.21
"""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation
from goldenthread.casework.meetings.written import children_of
from goldenthread.people.models import Person
from goldenthread.people.opening import with_answers

PRIVILEGED = (Meeting.Kind.LEGAL,)
ENDED = "This meeting was called off. Arrange a new one."


def readable(worker: Worker) -> Q:
    """Meetings whose words this worker may read."""
    if worker.has(Permission.SIGN_OFF):
        return Q()
    asked = Invitation.objects.filter(meeting=OuterRef("pk"), worker=worker)
    return ~Q(kind__in=PRIVILEGED) | Q(chair=worker) | Q(recorded_by=worker) | Q(Exists(asked))


def may_write_in(children: list[Person], *, by: Worker) -> Permit:
    """Whether this worker may write of a meeting about these children: the record of one of them opens to them."""
    if not by.has(Permission.RECORD):
        return no("Your role does not write in records. Ask somebody who works with the family.")
    if any(child.record_opens_now for child in with_answers([child.pk for child in children], seen_by=by)):
        return YES
    return no("None of these children’s records opens to you. You can open one by saying why.")


def may_change(meeting: Meeting, *, by: Worker) -> Permit:
    """Whether this worker may still write in a meeting: not once it was called off, or its record is ready."""
    if not Meeting.objects.filter(readable(by), pk=meeting.pk).exists():
        return no("There is no such meeting.")
    if meeting.called_off_on:
        return no(ENDED)
    if meeting.minutes_ready_on:
        return no("Its record is ready, so it stays as it is. Open it again, or put right beside it what is wrong.")
    return may_write_in(children_of(meeting), by=by)


def may_decide(meeting: Meeting, *, by: Worker) -> Permit:
    """Whether this worker may write down what a conference decided for a child: a chair of conferences may, and a manager."""
    if by.has(Permission.CHAIR_CONFERENCES) or by.has(Permission.SIGN_OFF):
        return may_change(meeting, by=by)
    return no("What a conference decided for a child is written down by its chair or a manager. Ask one of them.")
