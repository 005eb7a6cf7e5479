"""The page on which workers and managers arrange who stands in for whom."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render

from goldenthread.access import covering, queries
from goldenthread.access.cover_forms import CoverForm
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permits import NotAllowed


@needs(*covering.CAN_COVER)
def cover(request: PageRequest) -> HttpResponse:
    """Who stands in for whom, and a form to arrange it."""
    form = CoverForm(request.POST or None, by=request.user)
    if form.is_valid():
        try:
            covering.arrange(by=request.user, **form.cleaned_data)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect("cover")
    rows = [(row, covering.may_call_off(row, by=request.user)) for row in queries.covers(seen_by=request.user)]
    return render(request, "access/cover.html", {"form": form, "rows": rows, "today": request.user.today})


@needs(*covering.CAN_COVER)
def call_off_cover(request: PageRequest, cover_id: int) -> HttpResponse:
    """Call cover off: one button."""
    found = queries.cover(cover_id, seen_by=request.user)
    if request.method == "POST":
        covering.call_off(found, by=request.user)
    return redirect("cover")
