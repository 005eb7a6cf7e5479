"""What goes out from a meeting: a copy for each reader to look at and print, and by which safe way it went.

Serves: C.14, K3.06b, K3.08, K9.10
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest, shown
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.meetings import queries, sending
from goldenthread.casework.meetings.holding_forms import SendForm, ways_of
from goldenthread.casework.meetings.letters import INVITATION, LETTER, WAYS_TO_SERVICES, WHATS, Copy, copy_of
from goldenthread.casework.meetings.people_models import Invitation
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.printing import printed
from goldenthread.casework.wording.going import AGAIN
from goldenthread.casework.workspace.meeting.arranging_pages import one_invited
from goldenthread.casework.workspace.meeting.showing import (
    NO_SUCH,
    asked_first,
    open_in,
    page_of,
    safe_ways,
    show,
    the_meeting,
)
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

RECORD = Permission.RECORD


def _has_it(what: str, one: Invitation) -> Any:
    return {"invitation": one.asked_on, "record": one.minutes_on}.get(what)


@opens("child", RECORD)
def send_from_meeting(request: PageRequest, person: Person, meeting_id: int, what: str) -> HttpResponse:
    """To whom it went, each by a way of their own."""
    found, worker = the_meeting(request, person, meeting_id), request.user
    if what not in WHATS:
        raise Http404(NO_SUCH)
    invited, back = queries.invited_to(found.meeting, seen_by=worker), page_of(person, meeting_id)
    waiting = [one for one in invited if not _has_it(what, one)]
    form = SendForm(
        request.POST or None, ways=ways_of(waiting, safe_ways(waiting, request)), initial={"on": worker.today}
    )
    permit = sending.may_send(what, found.meeting, by=worker)
    send, says = (
        partial(sending.went, what=what, meeting=found.meeting, by=worker),
        f"{WHATS[what]}: written down to whom it has gone.",
    )
    asked = what in (INVITATION, LETTER)
    first = asked_first(request, person, found.meeting, then="send it", what=what) if asked else ""
    if first and first != AGAIN:
        return redirect(first)
    if not first and (
        done := sent(request, form, lambda: send(ways=form.chosen, on=form.cleaned_data["on"]), to=back, says=says)
    ):
        return done
    asks = open_in(request, person, found.meeting, what=what) if asked else {}
    have = [(one, _has_it(what, one)) for one in invited if _has_it(what, one)]
    return show(
        request, person, "meeting_send.html", form=form, found=found, what=what, title=WHATS[what], have=have, permit=permit, back=back,
        is_invitation=what == INVITATION, **asks,
    )  # fmt: skip


def _copy(
    request: PageRequest, person: Person, meeting_id: int, what: str, number: int
) -> tuple[queries.Shown, Invitation, str, list[str], Copy]:
    found = the_meeting(request, person, meeting_id)
    one = one_invited(request, found, number)
    if what not in WHATS:
        raise Http404(NO_SUCH)
    ways = safe_ways([one], request).get(one.person_id, []) if one.person_id else [str(way) for way in WAYS_TO_SERVICES]
    way = request.GET.get("way", "")
    if way not in Channel.values:
        way = Channel.LETTER if Channel.LETTER in ways else next(iter(ways), str(Channel.IN_PERSON))
    shown(*(child.pk for child in found.children))
    return found, one, str(way), ways, copy_of(what, found.meeting, one, channel=str(way), seen_by=request.user)


@opens("child", RECORD)
def meeting_copy(request: PageRequest, person: Person, meeting_id: int, what: str, number: int) -> HttpResponse:
    """One reader's copy, as it may go to them in a way: to look at before it goes."""
    found, one, way, ways, copy = _copy(request, person, meeting_id, what, number)
    names = dict(Channel.choices)
    told: dict[str, Any] = {
        "found": found, "one": one, "copy": copy, "what": what, "title": WHATS[what], "way": way, "way_words": names[way],
        "ways": [(key, names[key]) for key in ways], "back": page_of(person, meeting_id), "meeting": found.meeting,
    }  # fmt: skip
    return show(request, person, "meeting_copy.html", **told)


@opens("child", RECORD)
def print_meeting_copy(request: PageRequest, person: Person, meeting_id: int, what: str, number: int) -> HttpResponse:
    """One reader's copy on paper, if it may go to them in this way."""
    found, one, _way, _ways, copy = _copy(request, person, meeting_id, what, number)
    if copy.refused:
        raise NotAllowed(copy.refused)
    log(
        request.user,
        f"printed a copy: {WHATS[what].lower()}",
        found.meeting,
        person_id=person.pk,
        because=f"for number {one.pk} on its list",
    )
    told = {
        "child": person,
        "found": found,
        "copy": copy,
        "title": WHATS[what],
        "today": request.user.today,
        "what": what,
        "worker": request.user,
    }
    return printed(request, "casework/meeting_paper.html", told, name=f"meeting-{found.meeting.pk}", at=timezone.now())
