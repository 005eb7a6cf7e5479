"""Pages of passing a child's work on: what was offered, what they answered, and the day they all met.

Serves: K7.11
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.pathways.passing import acts, deputies, forms, queries
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.practice.passing_on import PASSING

HEADINGS = {"accepted": "They said yes", "refused": "They said no", "handed_over": "Handed over with {} there"}


def page_of(person: Person) -> str:
    """The address of what was passed on."""
    return reverse("transfers", args=[person.pk])


@opens("child")
def transfers(request: PageRequest, person: Person) -> HttpResponse:
    """Every time this child's work was offered to others, or to us."""
    rows = [
        (row, acts.standing(row), [move for move in PASSING.moves_from(acts.standing(row)) if acts.may_move(row, to=move.to, by=request.user)])
        for row in queries.transfers_of(person, seen_by=request.user)
    ]  # fmt: skip
    told = {
        "tab": "overview", "child": person, "may": acts.may_pass_on(person, by=request.user),
        "rows": [(row, PASSING.words(stands), moves) for row, stands, moves in rows],
        "deputise": {row.pk for row, _, _ in rows if deputies.may_name_deputy(row, by=request.user)},
        "leaders": {row.pk: queries.leaders_of(row.to_team, seen_by=request.user) for row, stands, _ in rows if row.to_team and stands == "offered"},
    }  # fmt: skip
    return render(request, "casework/transfers.html", told)


@opens("child", Permission.RECORD)
def offer_transfer(request: PageRequest, person: Person) -> HttpResponse:
    """Offer a child's work to others, or write down that it is offered to us."""
    teams = queries.teams_here(seen_by=request.user)
    form = forms.OfferForm(request.POST or None, teams=teams, initial={"on": request.user.today})
    offer = partial(acts.offer, child=person, by=request.user)
    done = sent(request, form, lambda: offer(**form.offered), to=page_of(person), says="Written down.")
    heading = f"Pass the work with {person.short_name} on"
    return done or short_form(request, person, form, heading=heading, back=page_of(person), kind="transfer")


@opens("child", Permission.RECORD)
def move_transfer(request: PageRequest, person: Person, transfer_id: int, to: str) -> HttpResponse:
    """What they answered, or the day old and new worker saw the child together."""
    row = queries.transfer_of(person, transfer_id, seen_by=request.user)
    if row is None or to not in forms.STEP_FORMS:
        raise Http404("There is no such offer here.")
    acts.may_move(row, to=to, by=request.user).or_refuse()
    form = forms.STEP_FORMS[to](request.POST or None, initial={"on": request.user.today})
    steps: dict[str, Any] = {"accepted": acts.accept, "refused": acts.refuse, "handed_over": acts.hand_over}
    take = partial(steps[to], row=row, by=request.user)
    done = sent(request, form, lambda: take(**form.cleaned_data), to=page_of(person), says="Written down.")
    heading = HEADINGS[to].format(person.short_name)
    back = page_of(person)
    return done or short_form(request, person, form, heading=heading, back=back, kind="transfer", intro=row.because)


@opens("child", Permission.RECORD)
def name_deputy(request: PageRequest, person: Person, transfer_id: int) -> HttpResponse:
    """Say who answers an offer while the manager of the team it is for is away."""
    worker, row = request.user, queries.transfer_of(person, transfer_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such offer here.")
    deputies.may_name_deputy(row, by=worker).or_refuse()
    both, back = BothTexts(request, saved=deputies.deputy_of(row)), page_of(person)
    form = forms.DeputyForm(both.data, deputies=queries.may_be_deputy(row, seen_by=worker), initial=both.first)
    name = partial(deputies.name_deputy, row=row, began_from=both.began_from, by=worker)
    done = sent(
        request, form, lambda: name(**form.cleaned_data), to=back, says="They are told, and can answer.", both=both
    )
    heading = f"Who answers for {row.to_team.name if row.to_team else row.to_words}?"
    intro = "For this offer alone. The manager may still answer when they are back."
    return done or short_form(
        request, person, form, heading=heading, back=back, kind="transfer", intro=intro, both=both
    )
