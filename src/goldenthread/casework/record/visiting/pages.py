"""Planning a visit, and the page to read before the door.

Serves: K2.01a, K2.03, C.16
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import THEIRS_STANDS, BothTexts, Stale
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.notes.telling.beginning import begins_with
from goldenthread.casework.record.noting.company import company_of
from goldenthread.casework.record.visiting import queries
from goldenthread.casework.record.visiting.forms import PlanForm, PutOffForm, as_planned
from goldenthread.casework.visits import planning, putting_off
from goldenthread.casework.visits.direct_work.queries import age_of
from goldenthread.casework.visits.models import Visit
from goldenthread.casework.visits.queries import children_to, put_off, put_off_row, visit_of
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame, saved
from goldenthread.practice.direct_work import TOOLS, fits

RECORD = Permission.RECORD


def the_visit(request: PageRequest, child: Person, visit_id: int) -> Visit:
    """A visit to this child, or the answer that there is none."""
    visit = visit_of(child, visit_id, seen_by=request.user)
    if visit is None:
        raise Http404("There is no such visit.")
    return visit


def _plan(request: PageRequest, person: Person, visit: Visit | None) -> HttpResponse:
    worker = request.user
    others = [child for child in company_of(person, seen_by=worker).children if child != person]
    here = children_to(visit, seen_by=worker) if visit else []
    first = as_planned(visit, here) if visit else {"planned_on": worker.today, "where": "at home"}
    both = BothTexts(request, saved=planning.words_of_plan(visit, {*here} - {person.pk}))
    form = PlanForm(both.data, others=others, visit=visit, initial=first)
    back = reverse("prepare_visit", args=[person.pk, visit.pk]) if visit else reverse("child", args=[person.pk])
    if both.uses_theirs:
        return saved(request, back, says=THEIRS_STANDS)
    if form.is_valid():

        def plan() -> str:
            made = planning.plan_visit(
                children=[person, *form.chosen], plan=form.plan, visit=visit, began_from=both.began_from, by=worker
            )
            return reverse("prepare_visit", args=[person.pk, made.pk])

        try:
            return once(request, plan)
        except Stale as stale:
            both.show(stale, form)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told: dict[str, Any] = {"form": form, "both": both, "back": back, "visit": visit}
    return render(request, "casework/visit_plan.html", frame(request, person) | told)


@opens("child", RECORD)
def plan_visit(request: PageRequest, person: Person) -> HttpResponse:
    """Plan a visit to a child, and to brothers and sisters with them."""
    return _plan(request, person, None)


@opens("child", RECORD)
def change_plan(request: PageRequest, person: Person, visit_id: int) -> HttpResponse:
    """Plan a visit anew: another day, another time, more to ask."""
    visit = the_visit(request, person, visit_id)
    if not (permit := planning.may_change_plan(visit, by=request.user)):
        return saved(request, reverse("prepare_visit", args=[person.pk, visit.pk]), says=permit.because)
    return _plan(request, person, visit)


def _prepared(request: PageRequest, person: Person, visit: Visit) -> HttpResponse:
    found = queries.prepared(visit, seen_by=request.user)
    told: dict[str, Any] = {
        "found": found, "visit": visit, "may_change": planning.may_change_plan(visit, by=request.user), "late": (10, 20, 40),
        "put_off": put_off(visit, seen_by=request.user),
        "tools": {one.child.pk: [tool for tool in TOOLS if fits(tool, _age(one, request))][:4] for one in found.children},
    }  # fmt: skip
    return render(request, "casework/visit_prepare.html", frame(request, person) | told)


def _age(one: queries.ForOne, request: PageRequest) -> int | None:
    return age_of(one.child, seen_by=request.user)


@opens("child", RECORD)
def prepare_visit(request: PageRequest, person: Person, visit_id: int) -> HttpResponse:
    """What to know before the door: promises, what the child asked for, the last numbers, alerts, your own list, whom to see apart."""
    return _prepared(request, person, the_visit(request, person, visit_id))


@opens("child", RECORD)
def put_off_visit(request: PageRequest, person: Person, visit_id: int) -> HttpResponse:
    """Put a visit off to another day or call it off, with the reason; then tell those who wait, in these words.

    Serves: C.01, C.16
    """
    visit, worker = the_visit(request, person, visit_id), request.user
    back = reverse("prepare_visit", args=[person.pk, visit.pk])
    if not (permit := planning.may_change_plan(visit, by=worker)):
        return saved(request, back, says=permit.because)
    form = PutOffForm(request.POST or None)
    done = sent(
        request,
        form,
        lambda: putting_off.put_off(visit=visit, by=worker, **form.put_off),
        to=f"{back}#tell",
        says="Kept. Now tell those who wait.",
    )
    intro = "The child and the family wait for this visit. Who wished it and why stay with it, and the words are ready to be told."
    return done or short_form(request, person, form, heading="Another day, or called off", back=back, intro=intro)


def _put_off_words(number: int, child: Person, worker: Worker) -> str:
    row = put_off_row(child, number, seen_by=worker)
    return putting_off.words_for_the_family(row, worker=worker.name) if row else ""


begins_with("put_off", _put_off_words)
