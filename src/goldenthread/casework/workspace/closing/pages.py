"""The page of an ending, all of it with what is still missing; and how one is begun.

Serves: K10.08, K10.06, K6.W2
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.pathways.closing import acts, forms, permits, queries
from goldenthread.casework.workspace.closing.gathering import whole_of
from goldenthread.casework.workspace.closing.showing import page_of
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.practice.closing import CLOSING

RECORD = Permission.RECORD


@opens("child")
def closing(request: PageRequest, person: Person) -> HttpResponse:
    """An ending, worry by worry: what is written, what is missing, who decides. Where there is none yet, how to begin one."""
    worker = request.user
    current = queries.being_written(person, seen_by=worker) or queries.last_ending(person, seen_by=worker)
    told: dict[str, Any] = {"tab": "overview", "child": person, "may_begin": permits.may_begin(person, by=worker)}
    if current is None:
        return render(request, "casework/closing_begin.html", told | {"form": _begin_form(request, person)})
    whole = whole_of(current, person, seen_by=worker)
    told |= {
        "whole": whole, "closing": current, "stands": CLOSING.words(whole.stands), "may_write": permits.may_write(current, by=worker),
        "may_ask": permits.may_ask(current, by=worker), "may_take_up": permits.may_take_up(current, by=worker),
        "may_decide": permits.may_decide(current, by=worker), "may_take_back": permits.may_take_back(current, by=worker),
        "kin": queries.endings_of_kin(person, seen_by=worker),
        "earlier": [one for one in queries.closings_of(person, seen_by=worker) if one.pk != current.pk and one.closed_on],
        "late": {one.row.pk for one in whole.worries if not one.answer and permits.may_answer(current, one.row, by=worker)},
    }  # fmt: skip
    return render(request, "casework/closing.html", told)


def _begin_form(request: PageRequest, person: Person) -> forms.BeginForm | None:
    """Brothers and sisters whose work may end with this child's; no form where there are none."""
    others = queries.could_end_too(person, seen_by=request.user)
    return forms.BeginForm(request.POST if request.method == "POST" else None, others=others) if others else None


@opens("child", RECORD)
def begin_closing(request: PageRequest, person: Person) -> HttpResponse:
    """Begin to write how our work ends; with brothers and sisters in one step, each with an ending of their own."""
    if request.method != "POST":
        return redirect(page_of(person))
    form = _begin_form(request, person)
    if form is not None and not form.is_valid():
        told = {
            "tab": "overview",
            "child": person,
            "may_begin": permits.may_begin(person, by=request.user),
            "form": form,
        }
        return render(request, "casework/closing_begin.html", told)
    given = form.cleaned_data if form is not None else {}

    def begin() -> str:
        acts.begin_together(
            children=[person, *given.get("also", ())], because=given.get("because", ""), by=request.user
        )
        return page_of(person)

    try:
        return once(request, begin)
    except NotAllowed as refusal:
        messages.error(request, str(refusal))
    return redirect(page_of(person))
