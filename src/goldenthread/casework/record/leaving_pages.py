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
from goldenthread.access.models import Cover, Worker
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import key_for, once
from goldenthread.access.versions import THEIRS_STANDS, BothTexts, Stale, texts_of, version_of
from goldenthread.casework.record import leaving
from goldenthread.people.models import Person
from goldenthread.people.person.showing import saved


@needs(*CAN_COVER)
def leave_check(request: PageRequest, cover_id: int) -> HttpResponse:
    """Each child with what is not up to date and a word for whoever covers."""
    cover = leaving.cover_of(cover_id, seen_by=request.user)
    if cover is None:
        raise Http404("There is no such cover.")
    found = leaving.before_leave(cover, seen_by=request.user)
    may = leaving.may_check(cover, by=request.user)
    boths = {one.child.pk: _both(request, one) for one in found}
    if request.method == "POST":
        chosen = next((one for one in found if str(one.child.pk) == request.POST.get("child")), None)
        if chosen is None:
            raise NotAllowed("Choose one of the children you work with.")
        both = _both(request, chosen)
        if both.uses_theirs:
            return saved(request, _at(cover, chosen.child), says=THEIRS_STANDS)
        try:
            return once(request, lambda: _said_ready(cover, chosen.child, both, by=request.user))
        except Stale as stale:
            both.show(stale)
            boths[chosen.child.pk] = both
    told = {
        "cover": cover,
        "found": found,
        "may": may,
        "ready": sum(1 for one in found if one.check),
        "today": request.user.today,
        "boths": boths,
        "keys": _keys(request, [one.child.pk for one in found]),
    }
    return render(request, "casework/leave_check.html", told)


def _both(request: PageRequest, one: leaving.BeforeLeave) -> BothTexts:
    """The word about one child, for whom it was sent; for the others as it is saved."""
    both = BothTexts(request, saved=texts_of(one.check, leaving.OF_LEAVE), labels={"says": "A word for whoever covers"})
    if request.POST.get("child") != str(one.child.pk):
        both.began_from = version_of(both.saved)
    return both


def _at(cover: Cover, child: Person) -> str:
    return f"{reverse('leave_check', args=[cover.pk])}#child-{child.pk}"


def _said_ready(cover: Cover, child: Person, both: BothTexts, *, by: Worker) -> str:
    says = both.data.get("says", "")[:4000] if both.data else ""
    leaving.say_ready(cover=cover, child=child, says=says, at=timezone.now(), began_from=both.began_from, by=by)
    return _at(cover, child)


def _keys(request: PageRequest, child_ids: Iterable[int]) -> dict[int, UUID]:
    """A one-time key for each child's word, and the draft's own for the child whose word somebody goes on writing."""
    begun = draft(key_for(request), by=request.user)
    return {pk: begun.key if begun and begun.person_id == pk else uuid4() for pk in child_ids}
