"""The days on which the council's offices are closed: read by everybody, set by whoever leads practice, shown first for whom it changes what.

Serves: P.03, P.04, K9.06
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest, needs, signed_in
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES
from goldenthread.casework.caseload.standards import acts
from goldenthread.casework.dues.standards import closed_days, queries
from goldenthread.casework.dues.standards.in_force import as_closed, as_standards
from goldenthread.casework.front_door.showing import small_page
from goldenthread.casework.workspace.standards import forms
from goldenthread.casework.workspace.standards.pages import working
from goldenthread.casework.workspace.standards.setting_pages import looked_at_then_made
from goldenthread.design.words import day as in_full
from goldenthread.practice.timescales.local_standards import Closed

LEAD = Permission.LEAD_PRACTICE
INTRO = (
    "No target of our own counts them, but for visits and for what is decided at the front door: no child waits until an office opens."
    " The law counts them all."
)


@signed_in
def closed(request: PageRequest) -> HttpResponse:
    """On which days our offices are closed, who said so and why; those to come may be opened after all."""
    worker = request.user
    rows = [(row, as_closed(row)) for row in closed_days.closed_days(seen_by=worker)]
    told = {
        "coming": [(row, days) for row, days in reversed(rows) if days.last >= worker.today],
        "gone": [(row, days) for row, days in rows if days.last < worker.today],
        "may": worker.has(LEAD), "today": worker.today,
    }  # fmt: skip
    return render(request, "casework/closed_days.html", told | working(request))


@needs(LEAD)
def close_days(request: PageRequest) -> HttpResponse:
    """Days on which our offices are closed: shown first as what would be due on another day for whom, then made."""
    worker, back = request.user, reverse("closed_days")
    form = forms.ClosedForm(request.POST or None)
    if form.is_valid():
        days, rows = form.days, queries.every_number(seen_by=worker)
        permit = closed_days.may_close(days, by=worker, already=as_standards(rows).closed)

        def make() -> str:
            acts.close_and_work_out(days=days, by=worker)
            return back

        would_be = closed_days.with_days_closed(rows, days)
        told = {
            "heading": "Days we are closed", "back": reverse("close_days"), "knew": 0,
            "of_days": f"Closed {in_words(days)}.", "because": days.because,
        }  # fmt: skip
        rules = {one.rule_id for one in would_be.rows}
        if sent := looked_at_then_made(request, form, permit, make, told, would_be, rules):
            return sent
    return small_page(
        request, form, heading="Days we are closed", back=back, intro=INTRO, button="See what it would change"
    )


@needs(LEAD)
def open_days(request: PageRequest, row_id: int) -> HttpResponse:
    """Days to come on which our offices are open after all: shown first as what would change, then made."""
    worker, back = request.user, reverse("closed_days")
    row = next((one for one in closed_days.closed_days(seen_by=worker) if one.pk == row_id), None)
    if row is None or row.applies_from <= worker.today:
        raise Http404("There are no such days to come.")
    form = forms.OpenForm(request.POST or None)
    if form.is_valid():
        because = form.cleaned_data["because"]

        def make() -> str:
            acts.open_and_work_out(row=row, because=because, by=worker)
            return back

        rows = queries.every_number(seen_by=worker)
        would_be = closed_days.with_days_open(rows, row)
        told = {
            "heading": "Open after all", "back": reverse("open_days", args=[row_id]), "knew": 0,
            "of_days": f"Open {in_words(as_closed(row))} after all.", "because": because,
        }  # fmt: skip
        if sent := looked_at_then_made(
            request, form, YES, make, told, would_be, {one.rule_id for one in would_be.rows}
        ):
            return sent
    return small_page(
        request, form, heading="Open after all", caption=in_words(as_closed(row)), back=back, button="See what it would change"
    )  # fmt: skip


def in_words(days: Closed) -> str:
    """The days in words: `from 24 December 2026 to 31 December 2026`, or one day."""
    if days.first == days.last:
        return f"on {in_full(days.first)}"
    return f"from {in_full(days.first)} to {in_full(days.last)}"
