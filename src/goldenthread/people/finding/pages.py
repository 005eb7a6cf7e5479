"""Finding a person, and adding one who is not here yet. What is typed travels by POST only, never in an address.

Serves: K9.W1, T.23
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.sending import once
from goldenthread.people import matching
from goldenthread.people.finding import forms, queries
from goldenthread.people.person.acts import LookFirst, add_person
from goldenthread.people.person.showing import details_page

A_PAGE, MOST = 20, 100


@needs(Permission.FIND_PEOPLE)
def search(request: PageRequest) -> HttpResponse:
    """One box; cards with the reason for each. Everybody shown is in the log."""
    form = forms.SearchForm(request.POST or None, initial={"upto": A_PAGE})
    told: dict[str, Any] = {
        "form": form,
        "hits": None,
        "more": False,
        "today": request.user.today,
        "may_add": request.user.has(Permission.EDIT_PEOPLE),
    }
    if form.is_valid():
        told |= _results(request, form.cleaned_data)
    return render(
        request,
        "people/search.html",
        told | {"lately": [] if form.is_bound else queries.opened_lately(seen_by=request.user)},
    )


def _results(request: PageRequest, asked: dict[str, Any]) -> dict[str, Any]:
    limit = min(max(asked["upto"] or A_PAGE, A_PAGE), MOST)
    question = matching.question(asked["looking_for"], born=asked["born"], age=asked["age"])
    hits, more = queries.found(question, seen_by=request.user, limit=limit)
    log(request.user, "searched for people", because=asked["looking_for"])
    return {
        "hits": hits,
        "more": more and limit < MOST,
        "next": min(limit + A_PAGE, MOST),
        "at_most": MOST,
        "too_many": more and limit >= MOST,
    }


@needs(Permission.EDIT_PEOPLE)
def add_new_person(request: PageRequest) -> HttpResponse:
    """Who is here already is shown first. Only somebody none of them is can be added."""
    if request.method != "POST":
        return render(request, "people/add_person.html", {"form": forms.AddPersonForm(), "hits": None})
    form = forms.AddPersonForm(request.POST)
    if not form.is_valid():
        return render(request, "people/add_person.html", {"form": form, "hits": None})
    others = [int(one) for one in request.POST.getlist("seen") if one.isdigit()]

    def added() -> str:
        person = add_person(others=others, by=request.user, **form.cleaned_data)
        messages.success(request, f"{person.shown_name} is added.")
        return details_page(person, seen_by=request.user)

    try:
        return once(request, added)
    except LookFirst as first:
        hits = queries.as_hits([(one.person, one.reasons) for one in first.likely], seen_by=request.user)
        return render(
            request,
            "people/add_person.html",
            {"form": form, "hits": hits, "today": request.user.today, "others": others},
        )
