"""Writing down a call while it rings, calls to ring back, and answering a child who asked for their worker.

Serves: K2.01c, K3.02b
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.notes.calls import acts, queries
from goldenthread.casework.notes.calls.forms import AnsweredForm, AskedForm, CallForm
from goldenthread.casework.notes.raised_models import AskedForMe
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame
from goldenthread.people.reaching.queries import around

RECORD = Permission.RECORD
AND_A_NOTE = "note"


@opens("child", RECORD)
def log_call(request: PageRequest, person: Person) -> HttpResponse:
    """Somebody rang: who, for whom, what about, whether they got to speak. A few taps while they are on the phone."""
    worker, back = request.user, reverse("child", args=[person.pk])
    family = around(person, seen_by=worker).filter(died_on__isnull=True, placeholder="")
    form = CallForm(
        request.POST or None, child=person, family=family, workers=queries.workers_to_ask_for(person, seen_by=worker)
    )
    if form.is_valid():

        def write() -> str:
            call = acts.log_call(child=person, rang_at=timezone.now(), by=worker, **form.told)
            to_note = f"{reverse('write_note', args=[person.pk])}?kind=call&call={call.pk}"
            return to_note if request.POST.get("then") == AND_A_NOTE else back

        try:
            answer = once(request, write)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            if request.POST.get("then") != AND_A_NOTE:
                messages.success(
                    request,
                    "The call is written down."
                    + ("" if form.told["got_to_speak"] else " It waits to be rung back under “Calls”."),
                )
            return answer
    return render(request, "casework/call_form.html", frame(request, person) | {"form": form, "back": back})


@needs(RECORD)
def my_calls(request: PageRequest) -> HttpResponse:
    """Who waits to be rung back by me, or by somebody I stand in for; and who was, how soon."""
    worker, now = request.user, timezone.now()
    told = {
        "waiting": queries.to_ring_back(seen_by=worker), "asked": queries.asked_for_me(seen_by=worker), "now": now,
        "done": queries.lately(seen_by=worker, since=now - timedelta(days=queries.LATELY.days)),
    }  # fmt: skip
    return render(request, "casework/my_calls.html", told)


@opens("child", RECORD)
@require_POST
def rung_back(request: PageRequest, person: Person, call_id: int) -> HttpResponse:
    """One tap: they were rung back, and reached or not."""
    call = queries.call_of(person, call_id, seen_by=request.user)
    if call is None:
        raise Http404("There is no such call.")
    reached = request.POST.get("reached") == "yes"
    try:
        acts.rung_back(call=call, reached=reached, at=timezone.now(), by=request.user)
    except NotAllowed as refusal:
        messages.warning(request, str(refusal))
    else:
        messages.success(request, "Rung back." if reached else "Tried. It stays on the list until they are reached.")
    return redirect("my_calls")


@opens("child", RECORD)
def asked_for_me(request: PageRequest, person: Person) -> HttpResponse:
    """The child asked for their worker: it goes to the top of the worker's day."""
    form, back = AskedForm(request.POST or None), reverse("child", args=[person.pk])
    ask = partial(acts.asked_for, child=person, asked_at=timezone.now(), by=request.user)
    done = sent(
        request,
        form,
        lambda: ask(**form.cleaned_data),
        to=back,
        says=f"{person.short_name}’s worker is told, and whoever stands in for them.",
    )
    return done or short_form(
        request, person, form, heading=f"{person.short_name} asked for their worker", back=back,
        intro="Before everything else of the day: somebody speaks with a child who asks.",
    )  # fmt: skip


def _asked(request: PageRequest, person: Person, asked_id: int) -> AskedForMe:
    row = queries.asked_of(person, asked_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such question.")
    return row


@opens("child", RECORD)
def answer_asked(request: PageRequest, person: Person, asked_id: int) -> HttpResponse:
    """Somebody spoke with the child who had asked: what was said, and who said it."""
    row, form = _asked(request, person, asked_id), AnsweredForm(request.POST or None)
    answer = partial(acts.answered, asked=row, at=timezone.now(), by=request.user)
    done = sent(request, form, lambda: answer(**form.cleaned_data), to=reverse("my_children"), says="Written down.")
    return done or short_form(
        request,
        person,
        form,
        heading=f"You spoke with {person.short_name}",
        back=reverse("my_children"),
        quote=row.words,
    )
