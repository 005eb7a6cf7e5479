"""Ready for leave: the page for whoever goes away, and the same page for whoever covers.

Serves: K9.11
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.covering import CAN_COVER
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.record import leaving


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
        leaving.say_ready(
            cover=cover,
            child=chosen.child,
            says=request.POST.get("says", "")[:4000],
            at=timezone.now(),
            by=request.user,
        )
        return redirect(f"{reverse('leave_check', args=[cover.pk])}#child-{chosen.child.pk}")
    told = {
        "cover": cover,
        "found": found,
        "may": may,
        "ready": sum(1 for one in found if one.check),
        "today": request.user.today,
    }
    return render(request, "casework/leave_check.html", told)
