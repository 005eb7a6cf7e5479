"""What every page of a meeting begins with: the meeting, or the answer that there is none; and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts
from goldenthread.casework.meetings import queries
from goldenthread.casework.meetings.letters import RECORD
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import Invitation
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.wording.going import first_to_do
from goldenthread.casework.workspace.meeting import before_ready
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.person.showing import frame
from goldenthread.people.reaching import ways_to_reach

NO_SUCH = "There is no such meeting in this record."
NOT_BY = frozenset({Channel.MEETING, Channel.LINK})
"""Ways by which no paper goes: a joint meeting is no way to be asked to it."""


def the_meeting(request: PageRequest, person: Person, meeting_id: int) -> queries.Shown:
    """A meeting about this child whose words are for this worker, or the answer that there is none."""
    found = queries.one_meeting(person, meeting_id, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    return found


def page_of(person: Person, meeting_id: int) -> str:
    """The address of a meeting."""
    return reverse("meeting", args=[person.pk, meeting_id])


def one_child(found: queries.Shown, who: int) -> Person:
    """One of the children of a meeting."""
    for child in found.children:
        if child.pk == who:
            return child
    raise Http404(NO_SUCH)


def show(request: PageRequest, person: Person, template: str, **told: Any) -> HttpResponse:
    """A page under the tab of meetings."""
    return render(request, f"casework/{template}", frame(request, person, here="meetings") | {"back": ""} | told)


def a_short_form(
    request: PageRequest, person: Person, form: Any, do: Callable[[], Any], *, back: str, says: str, heading: str,
    both: BothTexts | None = None, **more: Any,
) -> HttpResponse:  # fmt: skip
    """One short form: done once, or shown again with what is wrong."""
    return sent(request, form, do, to=back, says=says, both=both) or short_form(
        request, person, form, heading=heading, back=back, both=both, **more
    )


def pressed(request: PageRequest, do: Callable[[], Any], *, back: str, says: str) -> HttpResponse:
    """A button: done once, and back. Asked for without a press, it leads back and does nothing."""
    if request.method != "POST":
        return redirect(back)
    try:
        answer = once(request, lambda: [do(), back][1])
    except NotAllowed as refusal:
        messages.error(request, str(refusal))
        return redirect(back)
    messages.success(request, says)
    return answer


def asked_first(request: PageRequest, person: Person, meeting: Meeting, *, then: str, what: str = RECORD) -> str:
    """What the questions a reader may have lead to before words of a meeting go: an address, to look `AGAIN`, or nothing."""
    if request.method != "POST":
        return ""
    mark = partial(before_ready.put_in_quotation, meeting=meeting, opened=person, what=what)
    return first_to_do(request, before_ready.going(meeting, person, by=request.user, what=what), mark, then=then)


def open_in(request: PageRequest, person: Person, meeting: Meeting, *, what: str = RECORD) -> dict[str, Any]:
    """What a page shows of the questions still open in a meeting's words, as they stand now."""
    goes = before_ready.going(Meeting.objects.get(pk=meeting.pk), person, by=request.user, what=what)
    return {"as_shown": goes.as_shown, "open_questions": goes.still_asked(request.session, by=request.user)}


def safe_ways(invited: list[Invitation], request: PageRequest) -> dict[int, list[str]]:
    """The ways in which a paper may go to each person asked, by their number."""
    people = [one.person for one in invited if one.person]
    ways = ways_to_reach(people, on=request.user.today) if people else {}
    return {pk: [way for way, reach in of_one.items() if reach and way not in NOT_BY] for pk, of_one in ways.items()}
