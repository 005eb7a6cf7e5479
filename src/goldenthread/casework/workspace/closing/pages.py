"""The pages of an ending: all of it with what is still missing, each part to write, the question to the manager, the decision.

Serves: K10.08, K10.06, K6.W2
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import messages
from django.forms import BaseForm
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.pathways.closing import acts, deciding, forms, permits, queries
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.wording.going import AGAIN, first_to_do
from goldenthread.casework.workspace.closing import before_asking
from goldenthread.casework.workspace.closing.gathering import whole_of
from goldenthread.casework.workspace.closing.summary import as_text, summary_of
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.reaching.queries import around
from goldenthread.practice.closing import CLOSING

RECORD = Permission.RECORD
NO_SUCH = "There is no such ending in this record."
NONE_WRITTEN = "No ending is being written now."


def page_of(person: Person) -> str:
    """The address of a child's ending."""
    return reverse("closing", args=[person.pk])


def _the_one(request: PageRequest, person: Person) -> Closing:
    """The ending that is being written, else the last one decided.

    Raises:
        Http404: there is none.
    """
    found = queries.being_written(person, seen_by=request.user) or queries.last_ending(person, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    return found


def _none(request: PageRequest, person: Person, says: str = NONE_WRITTEN) -> HttpResponse:
    """Back to the ending's page: somebody decided it, or took it back, while this page stood open."""
    messages.info(request, says)
    return redirect(page_of(person))


def _written(request: PageRequest, person: Person) -> Closing:
    found = queries.being_written(person, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    permits.may_write(found, by=request.user).or_refuse()
    return found


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


@opens("child", RECORD)
def answer_worry(request: PageRequest, person: Person, strand_id: int) -> HttpResponse:
    """What became of one worry, with its thread and its numbers beside."""
    current = _the_one(request, person)
    strand = queries.worry_of(person, strand_id, seen_by=request.user, until=current.closed_on)
    if strand is None:
        raise Http404("There is no such worry here.")
    permits.may_answer(current, strand, by=request.user).or_refuse()
    answer = next((one for one in current.answers.all() if one.strand_id == strand.pk), None)
    fields = ("became", "says", "source_one", "source_two", "not_from_child", "passed_to", "accepted_by", "accepted_on")
    first = (
        {name: getattr(answer, name) for name in fields}
        if answer
        else queries.as_it_stands(strand, seen_by=request.user)
    )
    form = forms.AnswerForm(request.POST or None, name=person.short_name, initial=first)
    keep = partial(acts.answer_worry, closing=current, strand=strand, by=request.user)
    done = sent(request, form, lambda: keep(**form.cleaned_data), to=page_of(person), says="Kept.")
    if done:
        return done
    whole = whole_of(current, person, seen_by=request.user)
    of = next(one for one in whole.worries if one.row.pk == strand.pk)
    told = {"tab": "overview", "child": person, "form": form, "of": of, "back": page_of(person), "person": person}
    return render(request, "casework/closing_answer.html", told)


def _why(request: PageRequest, person: Person, row: Closing) -> tuple[BaseForm, Callable[[], Any]]:
    first = {"kind": row.kind, "proposed_on": row.proposed_on, "reason": row.reason, "because": row.because}
    form = forms.WhyForm(request.POST or None, initial=first)
    return form, lambda: acts.write_part(closing=row, by=request.user, **form.cleaned_data)


def _child(request: PageRequest, person: Person, row: Closing) -> tuple[BaseForm, Callable[[], Any]]:
    first = {"child_says": row.child_says, "readers": [one.person_id for one in row.readers.all()]}
    people = around(person, seen_by=request.user)
    form = forms.ChildSaysForm(request.POST or None, name=person.short_name, around=people, initial=first)
    return form, lambda: acts.write_part(closing=row, by=request.user, **form.cleaned_data)


def _family(request: PageRequest, person: Person, row: Closing) -> tuple[BaseForm, Callable[[], Any]]:
    form = forms.FamilySaysForm(request.POST or None, initial={"family_says": row.family_says})
    return form, lambda: acts.write_part(closing=row, by=request.user, **form.cleaned_data)


def _after(request: PageRequest, person: Person, row: Closing) -> tuple[BaseForm, Callable[[], Any]]:
    goodbye = queries.goodbye_of(row, seen_by=request.user)
    first = {"if_it_slips": goodbye.if_it_slips, "network": goodbye.network}
    form = forms.AfterForm(request.POST or None, initial=first)
    return form, lambda: acts.write_goodbye(closing=row, by=request.user, **form.cleaned_data)


def _goodbye(request: PageRequest, person: Person, row: Closing) -> tuple[BaseForm, Callable[[], Any]]:
    goodbye = queries.goodbye_of(row, seen_by=request.user)
    first = {"on": goodbye.on, "how": goodbye.how, "letter": goodbye.letter}
    form = forms.GoodbyeForm(request.POST or None, name=person.short_name, initial=first)
    return form, lambda: acts.write_goodbye(closing=row, by=request.user, **form.cleaned_data)


PARTS: dict[str, tuple[str, Any]] = {
    "why": ("Why our work ends", _why),
    "child": ("What {} says", _child),
    "family": ("What the family say", _family),
    "after": ("What stays when we go", _after),
    "goodbye": ("Saying goodbye to {}", _goodbye),
}


@opens("child", RECORD)
def write_closing(request: PageRequest, person: Person, what: str) -> HttpResponse:
    """One part of an ending."""
    if what not in PARTS:
        raise Http404(NO_SUCH)
    heading, of = PARTS[what]
    form, keep = of(request, person, _written(request, person))
    done = sent(request, form, keep, to=page_of(person), says="Kept.")
    kind = f"closing {what}"
    return done or short_form(request, person, form, heading=heading.format(person.short_name), back=page_of(person), kind=kind)  # fmt: skip


@opens("child", RECORD)
def ask_to_close(request: PageRequest, person: Person) -> HttpResponse:
    """Ask a manager to decide; for what is missing, why it is right to close all the same."""
    current = queries.being_written(person, seen_by=request.user)
    if current is None:
        return _none(request, person)
    permits.may_ask(current, by=request.user).or_refuse()
    whole = whole_of(current, person, seen_by=request.user)
    bound = request.POST if request.method == "POST" else None
    form = forms.AskForm(bound, missing=whole.missing, given=whole.given)
    first = _asked_first(request, person, current)
    if first and first != AGAIN:
        return redirect(first)
    ask = partial(acts.ask, closing=current, missing=whole.missing, on=request.user.today, by=request.user)
    done = None if first else sent(
        request, form, lambda: ask(reasons=form.reasons), to=page_of(person), says="A manager can decide now."
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
        request, person, form, heading="Ask a manager to decide", back=page_of(person), intro=intro, button="Ask", kind="closing ask",
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
            return _none(request, person)
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
        return _none(request, person)
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
        return _none(request, person, "No ending of this record stands.")
    permits.may_take_back(current, by=request.user).or_refuse()
    form = forms.TakeBackForm(request.POST or None)
    take = partial(deciding.take_back, closing=current, on=request.user.today, by=request.user)
    says = "Everything stands again as it did. The record says that it was a mistake."
    done = sent(request, form, lambda: take(**form.cleaned_data), to=page_of(person), says=says)
    return done or short_form(request, person, form, heading="It was closed by mistake", back=page_of(person))
