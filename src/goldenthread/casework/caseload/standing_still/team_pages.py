"""Where nothing is changing for the children a worker answers for: by kind, by team, to print and as a sheet. No league table.

Whoever leads practice sees the whole council in numbers, and who knows the children behind them: names go with the work.

Serves: K5.00, T.24
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.casework.caseload.standing_still import sheet
from goldenthread.casework.caseload.standing_still.council_queries import council_still
from goldenthread.casework.caseload.standing_still.team_queries import AllStill, Wanted, all_still, shown
from goldenthread.practice.drift.kinds import CODES, KEY_OF, kind_of

CHILDREN_A_PAGE = 20
MOST_TO_PRINT = 400


class SheetForm(forms.Form):
    """Why the list leaves the application."""

    because = forms.CharField(
        label="What is the sheet for?", max_length=500, min_length=8, widget=forms.Textarea(attrs={"rows": 2}),
        help_text="It is kept in the log with your name and the children on it. For example: “Team meeting of 24 November”.",
        error_messages={"required": "Say what the sheet is for", "min_length": "Say it in a few words"},
    )  # fmt: skip


def _wanted(request: HttpRequest) -> Wanted:
    return Wanted(KEY_OF.get(request.GET.get("kind", ""), ""), _number(request, "team"), _number(request, "worker"))


def _number(request: HttpRequest, name: str) -> int | None:
    with suppress(ValueError):
        number = int(request.GET.get(name, ""))
        return number if 0 < number < 2**31 else None
    return None


def _about(found: AllStill, request: PageRequest) -> dict[str, Any]:
    wanted = found.wanted
    asked = {"kind": CODES.get(wanted.kind, ""), "team": wanted.team or "", "worker": wanted.worker or ""}
    return {
        "found": found, "wanted": wanted, "today": found.today, "codes": CODES, "asked": asked,
        "chosen": kind_of(wanted.kind) if wanted.kind else None,
        "here": "?" + urlencode({name: value for name, value in asked.items() if value}), "manages": request.user.has(Permission.MANAGE_TEAM),
    }  # fmt: skip


@needs(Permission.WORK_WITH_CHILDREN, Permission.MANAGE_TEAM, Permission.LEAD_PRACTICE)
def all_standing_still(request: PageRequest) -> HttpResponse:
    """Where nothing is changing for the children I work with, or my teams do; for whoever leads practice, the whole council in numbers."""
    council = council_still(seen_by=request.user) if request.user.has(Permission.LEAD_PRACTICE) else None
    if not (request.user.has(Permission.WORK_WITH_CHILDREN) or request.user.has(Permission.MANAGE_TEAM)):
        return render(request, "casework/still_in_numbers.html", {"council": council})
    found = all_still(_wanted(request), seen_by=request.user)
    every = bool(request.GET.get("every"))
    page = Paginator(found.children, MOST_TO_PRINT if every else CHILDREN_A_PAGE).get_page(request.GET.get("page"))
    told = _about(found, request) | {
        "page": page,
        "lines": shown(found, list(page), seen_by=request.user),
        "every": every,
        "council": council,
    }
    return render(request, "casework/all_standing_still.html", told)


@needs(Permission.MANAGE_TEAM)
def still_sheet(request: PageRequest) -> HttpResponse:
    """The list as a spreadsheet, once it is said what for."""
    found = all_still(_wanted(request), seen_by=request.user)
    form = SheetForm(request.POST or None)
    if form.is_valid():
        rows = shown(found, found.children, seen_by=request.user)
        made = sheet.take_still(found=rows, because=form.cleaned_data["because"], by=request.user)
        name = f"standing-still-{request.user.today.isoformat()}.csv"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return HttpResponse(made, content_type="text/csv; charset=utf-8", headers=headers)
    told = _about(found, request) | {"form": form, "columns": sheet.COLUMNS}
    return render(request, "casework/still_sheet.html", told)
