"""Asking people to a meeting: each by themselves, at a time that suits them, with what they need, apart where that is safer.

Serves: C.14, K7.05, K1.11
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from typing import Any

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import refuse_if_stale, texts_of
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation
from goldenthread.casework.meetings.permits import may_change
from goldenthread.casework.meetings.written import written
from goldenthread.people.models import Agency, Person
from goldenthread.practice.meetings.kinds import not_asked_because


@dataclass(frozen=True)
class Guest:
    """Somebody to ask: of the family, a worker here, a service, or somebody in words."""

    person: Person | None = None
    worker: Worker | None = None
    agency: Agency | None = None
    words: str = ""


@act
def invite(*, meeting: Meeting, guests: Iterable[Guest], by: Worker) -> list[Invitation]:
    """Put people on the list of those asked, one invitation each. Nothing goes out by this.

    Raises:
        NotAllowed: somebody of the family does not belong to this kind of meeting, nobody is named, or the meeting is closed.
    """
    may_change(meeting, by=by).or_refuse()
    here = set(meeting.invited.values_list("person_id", "worker_id"))
    rows = []
    for guest in guests:
        if guest.person and (because := not_asked_because(meeting.kind, of_the_family=True)):
            raise NotAllowed(because)
        if not (guest.person or guest.worker or guest.agency or guest.words.strip()):
            continue
        key = (guest.person.pk if guest.person else None, guest.worker.pk if guest.worker else None)
        if key == (None, None) or key not in here:
            told = {"person": guest.person, "worker": guest.worker, "agency": guest.agency}
            rows.append(Invitation(meeting=meeting, words=guest.words.strip(), recorded_by=by, **told))
    made = Invitation.objects.bulk_create(rows)
    written(meeting, "put people on the list of a meeting", by=by)
    return made


@dataclass(frozen=True)
class Wanted:
    """What suits somebody who is asked, what they need, whether they are seen apart and when, and what they answered."""

    suits: str = ""
    needs: str = ""
    apart: bool = False
    apart_at: time | None = None
    apart_where: str = ""
    hears_child: bool = False
    answer: str = ""
    answer_words: str = ""


def wanted_of(row: Invitation | Wanted) -> dict[str, Any]:
    """What suits somebody and what they need, by the names of the boxes."""
    texts, chosen = ("suits", "needs", "apart_where", "answer_words"), ("apart", "apart_at", "hears_child", "answer")
    return texts_of(row, texts, chosen)


@act
def arrange_for(*, invitation: Invitation, wanted: Wanted, by: Worker, began_from: str = "") -> Invitation:
    """What suits one of those asked, what they need, and their answer.

    Raises:
        NotAllowed: the meeting may no longer be changed, or somebody is seen apart at the time of the others.
        Stale: somebody else wrote here in between; both texts are in it.
    """
    rows = Invitation.objects.select_for_update(of=("self",)).select_related("meeting")
    invitation = rows.get(pk=invitation.pk)
    meeting = invitation.meeting
    may_change(meeting, by=by).or_refuse()
    if wanted.apart and wanted.apart_at and wanted.apart_at == meeting.planned_at:
        raise NotAllowed("That is the time of the others. Choose another, so that they do not meet at the door.")
    refuse_if_stale(began_from, saved=wanted_of(invitation), mine=wanted_of(wanted), of=invitation)
    for name, value in vars(wanted).items():
        setattr(invitation, name, value)
    invitation.save()
    written(meeting, "arranged for somebody at a meeting", by=by)
    return invitation


@act
def take_off(*, invitation: Invitation, by: Worker) -> None:
    """Take somebody off the list who was put there and has not been asked.

    Raises:
        NotAllowed: they have been asked, or the meeting may no longer be changed.
    """
    may_change(invitation.meeting, by=by).or_refuse()
    if invitation.asked_on or invitation.came:
        raise NotAllowed("They have been asked. Write their answer instead, so that it is kept.")
    meeting = invitation.meeting
    invitation.delete()
    written(meeting, "took somebody off the list of a meeting", by=by)
