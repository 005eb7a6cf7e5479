"""Reports for a meeting: by when, with whom, when they had read them; or why not in time.

Serves: K3.06a, K3.06b
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.documents.models import Document
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation, MeetingReport, ReportReader
from goldenthread.casework.meetings.permits import may_change
from goldenthread.casework.meetings.written import children_of, written
from goldenthread.people.contact_models import Channel
from goldenthread.people.reaching import Line, may_reach


@act
def ask_report(*, meeting: Meeting, words: str, due_on: date | None, by: Worker, document: Document | None = None) -> MeetingReport:  # fmt: skip
    """A report that is to be read before the meeting, and by when it is to be with its readers.

    Raises:
        NotAllowed: nothing says what it is, its day is after the meeting, or the meeting may no longer be changed.
    """
    may_change(meeting, by=by).or_refuse()
    if not words.strip():
        raise NotAllowed("Write what report it is, and who writes it.")
    if due_on and meeting.planned_on and due_on > meeting.planned_on:
        raise NotAllowed("A report is read before the meeting. Choose a day before it.")
    report = MeetingReport.objects.create(
        meeting=meeting, words=words.strip(), due_on=due_on, document=document, recorded_by=by
    )
    written(meeting, "asked for a report", by=by)
    return report


@dataclass(frozen=True)
class Shared:
    """One reader of a report: had it when and how, had read it when, alone or gone through together; or why not."""

    shared_on: date | None = None
    how: str = ""
    read_on: date | None = None
    together: bool = False
    not_because: str = ""


OF_READER, CHOSEN_OF_READER = ("not_because",), ("shared_on", "how", "read_on", "together")


def shared_of(report: MeetingReport) -> dict[str, Any]:
    """What is written of a report and of each who reads it, by the names of the boxes."""
    found = texts_of(report, ("late_because",), ("written_on", "document"))
    for row in report.readers.all():
        found |= _of_reader(row.invitation_id, row)
    return found


def _of_reader(number: int, row: ReportReader | Shared) -> dict[str, Any]:
    return {f"{name}_{number}": said for name, said in texts_of(row, OF_READER, CHOSEN_OF_READER).items()}


@act
def share_report(
    *, report: MeetingReport, readers: Mapping[Invitation, Shared], by: Worker, written_on: date | None = None, late_because: str = "",
    document: Document | None = None, began_from: str = "",
) -> None:  # fmt: skip
    """Write down who has a report, since when, and who has read it.

    Reading: it is shared once every parent, child and relative who is asked has it, or somebody wrote why one of them does not.

    Raises:
        NotAllowed: the way is not safe for a reader, somebody read it before they had it, or it was late and nothing says why.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    report = MeetingReport.objects.select_for_update(of=("self",)).select_related("meeting").get(pk=report.pk)
    may_change(report.meeting, by=by).or_refuse()
    mine: dict[str, Any] = {
        "late_because": late_because,
        "written_on": Chosen(written_on),
        "document": Chosen(document),
    }
    for invitation, told in readers.items():
        mine |= _of_reader(invitation.pk, told)
    refuse_if_stale(began_from, saved=shared_of(report), mine=mine, of=report)
    for invitation, told in readers.items():
        _one_reader(report, invitation, told, by)
    family = [(invitation, told) for invitation, told in readers.items() if invitation.person_id]
    if family and all(told.shared_on or told.not_because for _, told in family):
        days = [told.shared_on for _, told in family if told.shared_on]
        report.shared_on = max(days) if days else None
        read = [told.read_on for _, told in family if told.shared_on]
        report.read_on = max(day for day in read if day) if read and all(read) else None
    report.written_on, report.document = (
        written_on or report.written_on or report.shared_on,
        document or report.document,
    )
    report.late_because = late_because.strip()
    if report.due_on and report.shared_on and report.shared_on > report.due_on and not report.late_because:
        raise NotAllowed("It was with them after its day. Write why: the family was to have time to read it.")
    report.save()
    written(report.meeting, "wrote down who has a report", by=by)


def _one_reader(report: MeetingReport, invitation: Invitation, told: Shared, by: Worker) -> None:
    if told.read_on and (not told.shared_on or told.read_on < told.shared_on):
        raise NotAllowed("Nobody has read it before they had it. Look at the days again.")
    if told.shared_on and told.shared_on > by.today:
        raise NotAllowed("The day they had it cannot be in the future.")
    if told.shared_on and invitation.person:
        about = frozenset(child.pk for child in children_of(report.meeting))
        reach = may_reach(
            invitation.person, channel=told.how or Channel.IN_PERSON, on=told.shared_on, carrying=[Line(report.words, about=about)]
        )  # fmt: skip
        if not reach:
            raise NotAllowed(f"{invitation.person.short_name}: {reach.because}")
    ReportReader.objects.update_or_create(
        report=report, invitation=invitation, defaults=vars(told), create_defaults=vars(told) | {"recorded_by": by}
    )
