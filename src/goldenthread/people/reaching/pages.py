"""How a person may safely be reached, at a glance; and the small pages that change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import sent
from goldenthread.people.reaching import acts, queries
from goldenthread.people.reaching.forms import EndForm, KeepFromForm, WayForm


@opens("person", Permission.EDIT_PEOPLE)
def safe_contact(request: PageRequest, person: Person) -> HttpResponse:
    """Each way at a glance, who must not know what, and what was said before."""
    worker = request.user
    return render(request, "people/safe_contact.html", {
        "person": person, "ways": queries.ways(person, seen_by=worker), "kept": queries.kept_from(person, seen_by=worker),
        "before": queries.said_before(person, seen_by=worker), "today": worker.today,
    })  # fmt: skip


def _ask(
    request: PageRequest,
    person: Person,
    form: Form,
    done: Callable[..., Any],
    *,
    title: str,
    says: str = "",
    button: str = "Save",
) -> HttpResponse:
    """Show a form, do the act once when it is whole, and go back to the page it came from."""
    if form.is_valid() and (
        answer := sent(
            request,
            form,
            lambda: done(**form.cleaned_data, by=request.user),
            to=reverse("safe_contact", args=[person.pk]),
        )
    ):
        return answer
    return render(
        request,
        "people/safe_contact_form.html",
        {"person": person, "form": form, "title": title, "says": says, "button": button},
    )


@opens("person", Permission.EDIT_PEOPLE)
def say_safe(request: PageRequest, person: Person, channel: str) -> HttpResponse:
    """Say whether one way is safe."""
    if channel not in Channel.values:
        raise Http404("There is no such way of reaching somebody.")
    form = WayForm(request.POST or None, initial={"told_on": request.user.today})
    title = f"Is {Channel(channel).label} safe?"
    return _ask(
        request, person, form, lambda **said: acts.say_safe(person=person, channel=channel, **said), title=title
    )


@opens("person", Permission.EDIT_PEOPLE)
def no_longer_so(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """End what was said about one way."""
    row = queries.way_row(row_id, person, seen_by=request.user)
    if row is None:
        raise Http404("There is nothing here to end.")
    form = EndForm(request.POST or None)
    says = "It is then not known whether this is safe, and nothing goes this way until somebody has asked."
    title = f"End what was said about {row.get_channel_display()}"
    return _ask(
        request,
        person,
        form,
        lambda **said: acts.no_longer_so(row=row, **said),
        title=title,
        says=says,
        button="End it",
    )


@opens("person", Permission.EDIT_PEOPLE)
def keep_from(request: PageRequest, person: Person) -> HttpResponse:
    """Say who must not know what."""
    people, homes = queries.around(person, seen_by=request.user), queries.homes(person, seen_by=request.user)
    form = KeepFromForm(request.POST or None, people=people, homes=homes)
    return _ask(request, person, form, lambda **said: acts.keep_from(about=person, **said), title="Who must not know?")


@opens("person", Permission.EDIT_PEOPLE)
def may_know_again(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """End that somebody must not know something."""
    row = queries.kept_row(row_id, person, seen_by=request.user)
    if row is None:
        raise Http404("There is nothing here to end.")
    form = EndForm(request.POST or None)
    says = "Letters and prints may then carry it again."
    title = "End that somebody must not know"
    return _ask(
        request,
        person,
        form,
        lambda **said: acts.may_know_again(row=row, **said),
        title=title,
        says=says,
        button="End it",
    )
