"""Ready for leave: the page for whoever goes away, and the same page for whoever covers.

Serves: K9.11
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID, uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.covering import CAN_COVER
from goldenthread.access.drafting import draft
from goldenthread.access.models import Cover
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import key_for, once
from goldenthread.casework.record import leaving
from goldenthread.people.models import Person


@needs(*CAN_COVER)
def leave_check(request: PageRequest, cover_id: int) -> HttpResponse:
    """Each child with what is not up to date and a word for whoever covers."""
    cover = leaving.cover_of(cover_id, seen_by=request.user)
    if cover is None:
        raise Http404("There is no such cover.")
    found = leaving.before_leave(cover, seen_by=request.user)
    may = leaving.may_check(cover, by=request.user)
    if request.method == "POST":
        chosen = next((one for one in found if str(one.child.pk) == request.POST.get("child")), None)
        if chosen is None:
            raise NotAllowed("Choose one of the children you work with.")
        return once(request, lambda: _said_ready(request, cover, chosen.child))
    told = {
        "cover": cover,
        "found": found,
        "may": may,
        "ready": sum(1 for one in found if one.check),
        "today": request.user.today,
        "keys": _keys(request, [one.child.pk for one in found]),
    }
    return render(request, "casework/leave_check.html", told)


def _said_ready(request: PageRequest, cover: Cover, child: Person) -> str:
    says = request.POST.get("says", "")[:4000]
    leaving.say_ready(cover=cover, child=child, says=says, at=timezone.now(), by=request.user)
    return f"{reverse('leave_check', args=[cover.pk])}#child-{child.pk}"


def _keys(request: PageRequest, child_ids: Iterable[int]) -> dict[int, UUID]:
    """A one-time key for each child's word, and the draft's own for the child whose word somebody goes on writing."""
    begun = draft(key_for(request), by=request.user)
    return {pk: begun.key if begun and begun.person_id == pk else uuid4() for pk in child_ids}
