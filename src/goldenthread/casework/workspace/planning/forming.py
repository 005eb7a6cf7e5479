"""A short form of a plan, sent once: the way back is the plan, at the place that changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.before_it_goes import is_asked_first
from goldenthread.access.pages import PageRequest
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import THEIRS_STANDS, BothTexts, Stale
from goldenthread.casework.plans.models import Plan
from goldenthread.casework.plans.permits import may_change
from goldenthread.casework.workspace.planning.pages import page_of
from goldenthread.people.models import Person
from goldenthread.people.person.showing import frame, saved


def writes(act: Callable[..., Any], form: Any, **named: Any) -> Callable[[], Any]:
    """The act to be done with what the form tells: its `told` where it has one, or its boxes as they are."""

    def do() -> Any:
        return act(**named, **(form.told if hasattr(form, "told") else form.cleaned_data))

    return do


def plan_form(
    request: PageRequest, person: Person, plan: Plan, form: BaseForm, do: Callable[[], Any], *, heading: str, says: str, at: str = "",
    both: BothTexts | None = None, **more: Any,
) -> HttpResponse:  # fmt: skip
    """The page with one form of a plan, or the way on where it was done; where this worker may not write in the plan, why not.

    The way on is the address `do` gives, `to`, or the plan itself, `at` a place in it. `both`: where two could write at once.
    """
    back = page_of(person, plan) + (f"#{at}" if at else "")
    if not (permit := may_change(plan, by=request.user)):
        return saved(request, page_of(person, plan), says=permit.because)
    if both and both.uses_theirs:
        return saved(request, back, says=THEIRS_STANDS)
    to = more.pop("to", back)

    def done() -> str:
        led = do()
        return led if isinstance(led, str) else to

    if form.is_valid() and not is_asked_first(request, form):
        try:
            answer = once(request, done)
        except Stale as stale:
            if both is None:
                raise
            both.show(stale, form)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, says)
            return answer
    told = {
        "form": form,
        "heading": heading,
        "intro": "",
        "button": "Save",
        "quote": "",
        "back": back,
        "kind": "plan",
        "plan": plan,
        "both": both,
    }
    return render(request, "casework/plan_form.html", frame(request, person, here="plans") | told | more)
