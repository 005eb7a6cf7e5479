"""The page on which the manager of the team a child is offered to says yes, or gives it back with the reason.

The child's record does not open by it: who offers them says what has to be known, and a manager who must read more gives a reason, as anywhere.
Serves: K7.11
"""

from __future__ import annotations

from functools import partial

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest, needs, shown
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.pathways.passing import acts, deputies, forms, queries
from goldenthread.casework.pathways.passing_models import Transfer
from goldenthread.practice.passing_on import PASSING


@needs(Permission.RECORD)
def answer_offer(request: PageRequest, transfer_id: int) -> HttpResponse:
    """Yes, or back with the reason. Answered, the page says what was answered."""
    worker, row = request.user, queries.offer_to_answer(transfer_id, seen_by=request.user)
    if row is None:
        raise Http404("No such offer waits for you.")
    shown(row.child_id)
    may = acts.may_answer(row, by=worker)
    form = forms.AnswerOfferForm(request.POST or None) if may else None
    if form is not None:
        here = reverse("answer_offer", args=[row.pk])
        if done := sent(
            request, form, lambda: _answer(row, form, request), to=here, says="Your answer is written down."
        ):
            return done
    told = {
        "row": row, "form": form, "stands": PASSING.words(acts.standing(row)), "today": worker.today,
        "answers_as": queries.answers_as(row, seen_by=worker), "leaders": queries.leaders_of(row.to_team, seen_by=worker) if row.to_team else [],
    }  # fmt: skip
    return render(request, "casework/answer_offer.html", told)


@needs(Permission.RECORD)
def deputise_offer(request: PageRequest, transfer_id: int) -> HttpResponse:
    """The receiving manager, or whoever stands in for them, names who answers this offer instead."""
    worker, row = request.user, queries.offer_to_answer(transfer_id, seen_by=request.user)
    if row is None or not deputies.may_name_deputy(row, by=worker):
        raise Http404("No such offer waits for you.")
    shown(row.child_id)
    here = reverse("answer_offer", args=[row.pk])
    both = BothTexts(request, saved=deputies.deputy_of(row))
    form = forms.DeputyForm(both.data, deputies=queries.may_be_deputy(row, seen_by=worker), initial=both.first)
    name, says = (
        partial(deputies.name_deputy, row=row, began_from=both.began_from, by=worker),
        "They are told, and can answer from now on.",
    )
    done = sent(request, form, lambda: name(**form.cleaned_data), to=here, says=says, both=both)
    return done or render(request, "casework/offer_deputy.html", {"row": row, "form": form, "both": both, "back": here})


def _answer(row: Transfer, form: forms.AnswerOfferForm, request: PageRequest) -> None:
    if form.cleaned_data["answer"] == "yes":
        acts.take_on(row=row, by=request.user)
    else:
        acts.give_back(row=row, because=form.cleaned_data["because"], by=request.user)
