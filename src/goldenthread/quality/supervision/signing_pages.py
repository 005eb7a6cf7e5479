"""Signing a supervision, saying something to it, reading one of somebody else's by a reason, and printing it for the two.

Serves: T.16, P.09, K7.09b
"""

from __future__ import annotations

from functools import partial

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.pages import PageRequest, signed_in
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.record.printing import printed
from goldenthread.casework.wording.going import AGAIN, first_to_do
from goldenthread.practice.supervision.statuses import DECIDED, SUPERVISION
from goldenthread.quality.supervision import acts, before_signing, permits, queries, signing_acts
from goldenthread.quality.supervision.forms import AskToReadForm, SeenForm
from goldenthread.quality.supervision.models import Supervision
from goldenthread.quality.supervision.showing import as_one_of_the_two, the_one, told


@signed_in
def sign_supervision(request: PageRequest, supervision_id: int) -> HttpResponse:
    """What goes to which child's record, and what stays between the two; then one button."""
    one = as_one_of_the_two(request, supervision_id)
    permits.may_change(one, by=request.user, to="signed").or_refuse()
    whole = queries.whole(one, seen_by=request.user)
    refused, first = "", _asked_first(request, one)
    if first:
        return redirect("sign_supervision", one.pk) if first == AGAIN else redirect(first)
    if request.method == "POST":

        def made() -> str:
            signing_acts.sign(supervision=one, by=request.user, at=timezone.now())
            return reverse("supervision", args=[one.pk])

        try:
            answer = once(request, made)
        except NotAllowed as refusal:
            refused = str(refusal)
        else:
            messages.success(request, f"Signed. {one.worker.name} is told.")
            return answer
    lacks = signing_acts.lacking(
        [row for part in whole.parts for row in part.decisions], [row for part in whole.parts for row in part.answers]
    )
    page = told(request, one) | {"whole": whole, "lacks": lacks, "refused": refused, "decided": DECIDED}
    goes = before_signing.going(one, by=request.user)
    page |= {"as_shown": goes.as_shown, "open_questions": goes.still_asked(request.session, by=request.user)}
    return render(request, "quality/sign_supervision.html", page)


def _asked_first(request: PageRequest, one: Supervision) -> str:
    """What the questions a reader may have lead to before it is signed."""
    if request.method != "POST":
        return ""
    mark = partial(before_signing.put_in_quotation, supervision=one)
    return first_to_do(request, before_signing.going(one, by=request.user), mark, then="sign it")


@signed_in
def seen_supervision(request: PageRequest, supervision_id: int) -> HttpResponse:
    """The worker has read it, and says something to it or nothing."""
    one = as_one_of_the_two(request, supervision_id)
    permits.may_say(one, by=request.user).or_refuse()
    form = SeenForm(request.POST or None)
    if form.is_valid():

        def made() -> str:
            acts.say(supervision=one, says=form.cleaned_data["says"], by=request.user)
            return reverse("supervision", args=[one.pk])

        return once(request, made)
    return render(request, "quality/seen_supervision.html", told(request, one) | {"form": form})


@signed_in
def ask_to_read_supervision(request: PageRequest, supervision_id: int) -> HttpResponse:
    """A manager above the worker, or information governance, says why they need to read it. Both of the two are told."""
    one = the_one(request, supervision_id)
    if permits.may_read(one, by=request.user, at=timezone.now()):
        return redirect("supervision", one.pk)
    permits.may_ask(one, by=request.user).or_refuse()
    form = AskToReadForm(request.POST or None)
    if form.is_valid():
        acts.ask_to_read(supervision=one, because=form.cleaned_data["because"], by=request.user, at=timezone.now())
        return redirect("supervision", one.pk)
    return render(request, "quality/ask_to_read_supervision.html", told(request, one) | {"form": form})


@signed_in
def print_supervision(request: PageRequest, supervision_id: int) -> HttpResponse:
    """A supervision on paper, for the two. A child's part alone is printed from the note on the child's record."""
    one = as_one_of_the_two(request, supervision_id)
    page = told(request, one) | {
        "whole": queries.whole(one, seen_by=request.user),
        "moves": SUPERVISION,
        "decided": DECIDED,
    }
    return printed(request, "quality/supervision_print.html", page, name="supervision", at=timezone.now())
