"""The question to the manager, and the decision: an ending is asked for, taken up again, decided, sent back, or was a mistake.

Serves: K10.08, K10.06
"""

from __future__ import annotations

from functools import partial

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import BothTexts
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.pathways.closing import acts, deciding, forms, permits, queries
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.wording.going import AGAIN, first_to_do
from goldenthread.casework.workspace.closing import before_asking
from goldenthread.casework.workspace.closing.gathering import whole_of
from goldenthread.casework.workspace.closing.showing import none_there, page_of
from goldenthread.casework.workspace.closing.summary import as_text, summary_of
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

RECORD = Permission.RECORD


@opens("child", RECORD)
def ask_to_close(request: PageRequest, person: Person) -> HttpResponse:
    """Ask a manager to decide; for what is missing, why it is right to close all the same."""
    current = queries.being_written(person, seen_by=request.user)
    if current is None:
        return none_there(request, person)
    permits.may_ask(current, by=request.user).or_refuse()
    whole = whole_of(current, person, seen_by=request.user)
    both = BothTexts(request, saved=acts.reasons_of(current))
    form = forms.AskForm(both.data, missing=whole.missing, given=whole.given)
    first = _asked_first(request, person, current)
    if first and first != AGAIN:
        return redirect(first)
    ask = partial(
        acts.ask,
        closing=current,
        missing=whole.missing,
        on=request.user.today,
        began_from=both.began_from,
        by=request.user,
    )
    done = None if first else sent(
        request, form, lambda: ask(reasons=form.reasons), to=page_of(person), says="A manager can decide now.", both=both
    )  # fmt: skip
    if done:
        return done
    intro = (
        "Some things are not there yet. Go back and put them right, or say why it is right to close all the same. It stays in the record."
        if whole.missing
        else "Everything a good ending has is there. Somebody who did not write it decides."
    )
    now = queries.being_written(person, seen_by=request.user) or current
    goes = before_asking.going(now, person, seen_by=request.user)
    return short_form(
        request, person, form, heading="Ask a manager to decide", back=page_of(person), intro=intro, button="Ask", kind="closing ask", both=both,
        asked_of="this ending", as_shown=goes.as_shown, open_questions=goes.still_asked(request.session, by=request.user),
    )  # fmt: skip


def _asked_first(request: PageRequest, person: Person, current: Closing) -> str:
    """What the questions a reader may have lead to before a manager has it."""
    if request.method != "POST":
        return ""
    mark = partial(before_asking.put_in_quotation, closing=current)
    return first_to_do(request, before_asking.going(current, person, seen_by=request.user), mark, then="ask")


@opens("child", RECORD)
def take_up_closing(request: PageRequest, person: Person) -> HttpResponse:
    """Take it back from the manager, to write on."""
    if request.method == "POST":
        current = queries.being_written(person, seen_by=request.user)
        if current is None:
            return none_there(request, person)
        try:
            acts.take_up(closing=current, on=request.user.today, by=request.user)
        except NotAllowed as refusal:
            messages.error(request, str(refusal))
    return redirect(page_of(person))


@opens("child", Permission.SIGN_OFF)
def decide_closing(request: PageRequest, person: Person) -> HttpResponse:
    """A manager decides: our work ends, or it goes back with a question. The summary stands beside."""
    worker, current = request.user, queries.being_written(person, seen_by=request.user)
    if current is None:
        return none_there(request, person)
    permits.may_decide(current, by=worker).or_refuse()
    whole = whole_of(current, person, seen_by=worker)
    summary = summary_of(whole, person, seen_by=worker)
    first = {"on": min(current.proposed_on or worker.today, worker.today)}
    form = forms.DecideForm(request.POST or None, parts=queries.parts_of(person, seen_by=worker), initial=first)

    def decide() -> None:
        given = form.cleaned_data
        told = {"closing": current, "because": given["because"], "on": given["on"], "by": worker}
        if given["decision"] == "close":
            staying = [int(pk) for pk in given.get("staying", [])]
            deciding.close(as_shown=as_text(summary, person), staying=staying, at=timezone.now(), **told)
        else:
            deciding.send_back(**told | {"on": worker.today})

    if done := sent(request, form, decide, to=page_of(person), says="Decided."):
        return done
    told = {
        "tab": "overview", "child": person, "person": person, "form": form, "summary": summary, "whole": whole, "back": page_of(person),
        "may_close": permits.may_close(current, by=worker),
    }  # fmt: skip
    return render(request, "casework/closing_decide.html", told)


@opens("child", Permission.SIGN_OFF)
def take_back_closing(request: PageRequest, person: Person) -> HttpResponse:
    """It was closed by mistake."""
    current = queries.last_ending(person, seen_by=request.user)
    if current is None:
        return none_there(request, person, "No ending of this record stands.")
    permits.may_take_back(current, by=request.user).or_refuse()
    form = forms.TakeBackForm(request.POST or None)
    take = partial(deciding.take_back, closing=current, on=request.user.today, by=request.user)
    says = "Everything stands again as it did. The record says that it was a mistake."
    done = sent(request, form, lambda: take(**form.cleaned_data), to=page_of(person), says=says)
    return done or short_form(request, person, form, heading="It was closed by mistake", back=page_of(person))
