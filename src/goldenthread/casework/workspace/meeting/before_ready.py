"""What a reader may ask of a meeting's words, asked once of whoever sends the invitation or what was decided, or makes the record ready.

What it is for, what was said and what was decided is kept for the meeting and not for one writer; each decision has whoever wrote it. What the
children want known, the family's own plan, and who saw it differently are theirs, and left alone. Why a conference decided something for one
child is asked about when it is decided, since it stays as it is from then on.
Serves: C.14, K3.06b, K9.01, K9.10
"""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.casework.meetings import queries
from goldenthread.casework.meetings.letters import INVITATION, RECORD
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.permits import may_change
from goldenthread.casework.meetings.written import children_of, written
from goldenthread.casework.wording.asked_once import Places
from goldenthread.casework.wording.going import Going, Words
from goldenthread.people.models import Person
from goldenthread.practice.language.findings import Field, Reader


def going(meeting: Meeting, opened: Person, *, by: Worker, what: str = RECORD) -> Going:
    """The words of a meeting that go out, while they may be changed. `what`: the letter does not hold what was said; the invitation goes before."""
    told: tuple[Words, ...] = ()
    if may_change(meeting, by=by) and bool(meeting.held_on) == (what != INVITATION):
        told = tuple(
            _before(meeting, opened, by) if what == INVITATION else _words(meeting, opened, minutes=what == RECORD)
        )
    return Going(f"meeting-{meeting.pk}", told, tuple(child.short_name for child in children_of(meeting)))


def _before(meeting: Meeting, opened: Person, worker: Worker) -> Iterator[Words]:
    """What an invitation says: what it is for, and what is arranged for each who has none yet."""
    here = reverse("change_meeting", args=[opened.pk, meeting.pk])
    yield Words(meeting, "purpose", "What it is for", here, reader=Reader.FAMILY, shared=True)
    for row in queries.invited_to(meeting, seen_by=worker):
        if row.person is None or row.asked_on:
            continue
        there = reverse("meeting_guest", args=[opened.pk, meeting.pk, row.pk])
        yield Words(
            row, "needs", f"What is arranged for {row.person.short_name}", there, reader=Reader.FAMILY, shared=True
        )


def _words(meeting: Meeting, opened: Person, *, minutes: bool) -> Iterator[Words]:
    here = reverse("hold_meeting", args=[opened.pk, meeting.pk])
    if minutes:
        yield Words(meeting, "minutes", "What was said", here, shared=True)
    yield Words(meeting, "decided", "What was decided", here, Field.DECISION, shared=True)
    for row in meeting.decisions.order_by("pk"):
        yield Words(row, "words", "A decision", here, Field.DECISION)
        yield Words(row, "because", f"Why: {row.words[:60]}", here, Field.DECISION)


@act
def put_in_quotation(
    *, meeting: Meeting, opened: Person, places: Places, as_shown: str, by: Worker, what: str = RECORD
) -> None:
    """Put quotation marks round words of a meeting that have not gone yet: they are somebody's own.

    Raises:
        NotAllowed: it changed since it was opened, or may no longer be changed.
    """
    row = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    may_change(row, by=by).or_refuse()
    going(row, opened, by=by, what=what).mark(places, as_shown=as_shown)
    written(row, "changed a meeting" if what == INVITATION else "wrote what happened at a meeting", by=by)
