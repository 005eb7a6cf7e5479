"""A short form on a page of its own, sent only once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest
from goldenthread.access.versions import BothTexts
from goldenthread.people.models import Person
from goldenthread.people.person.showing import frame, sent_or_both
from goldenthread.people.person.showing import sent as done_once


def sent(
    request: PageRequest, form: BaseForm, do: Callable[[], Any], *, to: str, says: str, both: BothTexts | None = None
) -> HttpResponse | None:
    """What the form asks for, done once, and the way back with a word. None where it could not be done: the form says why.

    `both`: where two could write at once. Where somebody else was quicker, it shows both texts.
    """
    if both:
        return sent_or_both(request, form, do, both, to=to, says=says)
    return done_once(request, form, do, to=to, says=says) if form.is_valid() else None


def short_form(
    request: PageRequest, person: Person, form: BaseForm, *, heading: str, back: str, **more: Any
) -> HttpResponse:
    """A page with one short form in somebody's record."""
    told = {"form": form, "heading": heading, "intro": "", "button": "Save", "quote": "", "back": back, "kind": "short"}
    return render(request, "casework/short_form.html", frame(request, person) | told | more)
