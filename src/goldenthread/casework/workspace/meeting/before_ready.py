"""What a reader may ask of a meeting's record, asked once of whoever sends what was decided, or makes the record ready for those who were there.

What was said and what was decided is kept for the meeting and not for one writer; each decision has whoever wrote it. What the children want
known, the family's own plan, and who saw it differently are theirs, and left alone.
Serves: K3.06b, K9.01, K9.10
"""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.permits import may_change
from goldenthread.casework.meetings.written import children_of, written
from goldenthread.casework.wording.asked_once import Places
from goldenthread.casework.wording.going import Going, Words
from goldenthread.people.models import Person
from goldenthread.practice.language.findings import Field


def going(meeting: Meeting, opened: Person, *, by: Worker, minutes: bool = True) -> Going:
    """The words of a meeting that go out, while they may be changed. `minutes`: what was said too, which the letter does not hold."""
    told = tuple(_words(meeting, opened, minutes)) if meeting.held_on and may_change(meeting, by=by) else ()
    return Going(f"meeting-{meeting.pk}", told, tuple(child.short_name for child in children_of(meeting)))


def _words(meeting: Meeting, opened: Person, minutes: bool) -> Iterator[Words]:
    here = reverse("hold_meeting", args=[opened.pk, meeting.pk])
    if minutes:
        yield Words(meeting, "minutes", "What was said", here, shared=True)
    yield Words(meeting, "decided", "What was decided", here, Field.DECISION, shared=True)
    for row in meeting.decisions.order_by("pk"):
        yield Words(row, "words", "A decision", here, Field.DECISION)
        yield Words(row, "because", f"Why: {row.words[:60]}", here, Field.DECISION)


@act
def put_in_quotation(
    *, meeting: Meeting, opened: Person, places: Places, as_shown: str, by: Worker, minutes: bool = True
) -> None:
    """Put quotation marks round words of a meeting whose record is not ready yet: they are somebody's own.

    Raises:
        NotAllowed: it changed since it was opened, or may no longer be changed.
    """
    row = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    may_change(row, by=by).or_refuse()
    going(row, opened, by=by, minutes=minutes).mark(places, as_shown=as_shown)
    written(row, "wrote what happened at a meeting", by=by)
