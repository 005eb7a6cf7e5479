"""Supervision as a list: my workers, mine; planning one, putting it off, reading it, and why it is due.

Serves: T.16, P.09, K7.09a, K7.09b
"""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.pages import PageRequest, needs, signed_in
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.workspace.teams.pages import about_teams
from goldenthread.practice.supervision.statuses import DECIDED, SUPERVISION
from goldenthread.quality.supervision import acts, permits, queries
from goldenthread.quality.supervision.forms import PlanForm, PutOffForm
from goldenthread.quality.supervision.showing import AskFirst, as_one_of_the_two, the_worker, to_read, told
from goldenthread.quality.supervision.team_queries import Line, line_of, lines_of_teams

MANAGES = Permission.MANAGE_TEAM


@needs(MANAGES)
def team_supervision(request: PageRequest) -> HttpResponse:
    """The workers I supervise: when last, by when next, what is planned, what waits to be written or signed; what is due longest first."""
    found = lines_of_teams(seen_by=request.user)
    page = about_teams(request, "team_supervision") | {"mine": found.mine, "below": found.below}
    return render(request, "quality/team_supervision.html", page)


@signed_in
def my_supervision(request: PageRequest) -> HttpResponse:
    """My own supervision: by when next, what is planned, what was decided and is not done, and every one that was held."""
    worker = request.user
    page = {
        "line": line_of(worker, seen_by=worker), "held": queries.supervisions_of(worker, seen_by=worker), "today": worker.today,
        "decisions": queries.open_decisions(worker, seen_by=worker), "moves": SUPERVISION, "stands_now": permits.stands_now,
    }  # fmt: skip
    return render(request, "quality/my_supervision.html", page)


@needs(MANAGES)
def plan_supervision(request: PageRequest, worker_id: int) -> HttpResponse:
    """Plan a supervision with a worker, or begin one now; and those that were held with them."""
    worker = the_worker(request, worker_id)
    form = PlanForm(_as_of_today(request) if "now" in request.POST else request.POST or None)
    if form.is_valid():

        def made() -> str:
            one = acts.plan(worker=worker, by=request.user, **form.cleaned_data)
            return reverse("hold_supervision" if "now" in request.POST else "prepare_supervision", args=[one.pk])

        try:
            return once(request, made)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    if form.is_bound:
        form.data = request.POST  # what was typed comes back as it was
    page = {
        "form": form, "whose": worker, "line": line_of(worker, seen_by=request.user), "today": request.user.today, "moves": SUPERVISION,
        "held": queries.supervisions_of(worker, seen_by=request.user), "stands_now": permits.stands_now,
    }  # fmt: skip
    return render(request, "quality/plan_supervision.html", page)


def _as_of_today(request: PageRequest) -> QueryDict:
    """What was typed, with today for its day."""
    typed, today = request.POST.copy(), request.user.today
    for part in ("day", "month", "year"):
        typed[f"on_{part}"] = str(getattr(today, part))
    return typed


@signed_in
def supervision(request: PageRequest, supervision_id: int) -> HttpResponse:
    """One supervision, for the two: what was said on each topic, each child, what was decided, what the worker says to it."""
    try:
        one = to_read(request, supervision_id, at=timezone.now())
    except AskFirst:
        return redirect("ask_to_read_supervision", supervision_id)
    page = told(request, one) | {
        "whole": queries.whole(one, seen_by=request.user), "moves": SUPERVISION, "decided": DECIDED,
        "happened": queries.all_moves(one, seen_by=request.user), "may_say": permits.may_say(one, by=request.user),
        "may_write": permits.may_write(one, by=request.user), "may_sign": permits.may_change(one, by=request.user, to="signed"),
    }  # fmt: skip
    return render(request, "quality/supervision.html", page)


@signed_in
def put_off_supervision(request: PageRequest, supervision_id: int) -> HttpResponse:
    """Another day, or called off; the reason stays with it and the worker is told."""
    one = as_one_of_the_two(request, supervision_id)
    permits.may_change(one, by=request.user, to="planned").or_refuse()
    form = PutOffForm(request.POST or None)
    if form.is_valid():
        said = form.cleaned_data

        def made() -> str:
            if said["what"] == "call_off":
                acts.call_off(supervision=one, because=said["because"], by=request.user)
            else:
                acts.put_off(
                    supervision=one, to_on=said["to_on"], at=said["at"], because=said["because"], by=request.user
                )
            return acts.page_of(one)

        try:
            answer = once(request, made)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "The worker is told.")
            return answer
    return render(request, "quality/put_off_supervision.html", told(request, one) | {"form": form})


@signed_in
def why_supervision(request: PageRequest, worker_id: int) -> HttpResponse:
    """Why a worker's supervision is due: the rule in words, by whose word, how its day was counted."""
    worker = the_worker(request, worker_id)
    line: Line | None = line_of(worker, seen_by=request.user)
    if line is None or line.due is None:
        raise Http404(
            "Nothing asks for supervision here by a day: your council has set no number, and there is no first year."
        )
    page = {"whose": worker, "line": line, "due": line.due, "edition": line.due.edition, "today": request.user.today}
    return render(request, "quality/why_supervision.html", page)
