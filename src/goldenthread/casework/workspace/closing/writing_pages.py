"""The pages on which an ending is written: what became of each worry, and each part of it. Two at once see both texts.

Serves: K10.08, K10.06, K6.W2, A.16
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.forms import BaseForm
from django.http import Http404, HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.pathways.closing import acts, forms, permits, queries
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.workspace.closing.gathering import whole_of
from goldenthread.casework.workspace.closing.showing import NO_SUCH, being_written, page_of, the_one
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.reaching.queries import around

RECORD = Permission.RECORD


@opens("child", RECORD)
def answer_worry(request: PageRequest, person: Person, strand_id: int) -> HttpResponse:
    """What became of one worry, with its thread and its numbers beside."""
    current = the_one(request, person)
    strand = queries.worry_of(person, strand_id, seen_by=request.user, until=current.closed_on)
    if strand is None:
        raise Http404("There is no such worry here.")
    permits.may_answer(current, strand, by=request.user).or_refuse()
    answer = next((one for one in current.answers.all() if one.strand_id == strand.pk), None)
    fields = (*acts.OF_ANSWER, *acts.CHOSEN_OF_ANSWER)
    first = (
        {name: getattr(answer, name) for name in fields}
        if answer
        else queries.as_it_stands(strand, seen_by=request.user)
    )
    both = BothTexts(request, saved=acts.answer_of(current, strand))
    form = forms.AnswerForm(both.data, name=person.short_name, initial=first)
    keep = partial(acts.answer_worry, closing=current, strand=strand, began_from=both.began_from, by=request.user)
    done = sent(request, form, lambda: keep(**form.cleaned_data), to=page_of(person), says="Kept.", both=both)
    if done:
        return done
    whole = whole_of(current, person, seen_by=request.user)
    of = next(one for one in whole.worries if one.row.pk == strand.pk)
    told = {
        "tab": "overview", "child": person, "form": form, "both": both, "of": of, "back": page_of(person), "person": person,
    }  # fmt: skip
    return render(request, "casework/closing_answer.html", told)


def _named(_request: PageRequest, person: Person) -> dict[str, Any]:
    return {"name": person.short_name}


def _with_readers(request: PageRequest, person: Person) -> dict[str, Any]:
    return {"name": person.short_name, "around": around(person, seen_by=request.user)}


@dataclass(frozen=True)
class Part:
    """One part of an ending: its heading, its boxes, its form and what that asks for, the act that keeps it."""

    heading: str
    boxes: tuple[str, ...]
    form: Callable[..., BaseForm]
    asks: Callable[[PageRequest, Person], dict[str, Any]] | None = None
    keep: Callable[..., Any] = acts.write_part
    stands: Callable[[Closing, Iterable[str]], dict[str, Any]] = acts.part_of


PARTS: dict[str, Part] = {
    "why": Part("Why our work ends", ("kind", "proposed_on", "reason", "because"), forms.WhyForm),
    "child": Part("What {} says", ("child_says", "readers"), forms.ChildSaysForm, _with_readers),
    "family": Part("What the family say", ("family_says",), forms.FamilySaysForm),
    "after": Part("What stays when we go", ("if_it_slips", "network"), forms.AfterForm, None, acts.write_goodbye, acts.goodbye_of),
    "goodbye": Part("Saying goodbye to {}", ("on", "how", "letter"), forms.GoodbyeForm, _named, acts.write_goodbye, acts.goodbye_of),
}  # fmt: skip
"""Shape: by the name in the address."""


@opens("child", RECORD)
def write_closing(request: PageRequest, person: Person, what: str) -> HttpResponse:
    """One part of an ending."""
    if what not in PARTS:
        raise Http404(NO_SUCH)
    part, row = PARTS[what], being_written(request, person)
    both = BothTexts(request, saved=part.stands(row, part.boxes))
    form = part.form(both.data, initial=both.first, **(part.asks(request, person) if part.asks else {}))
    keep = partial(part.keep, closing=row, began_from=both.began_from, by=request.user)
    done = sent(request, form, lambda: keep(**form.cleaned_data), to=page_of(person), says="Kept.", both=both)
    return done or short_form(
        request, person, form, heading=part.heading.format(person.short_name), back=page_of(person), kind=f"closing {what}", both=both
    )  # fmt: skip
