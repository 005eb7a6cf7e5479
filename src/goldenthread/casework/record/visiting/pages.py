"""Planning a visit, and the page to read before the door.

Serves: K2.01a, K2.03, C.16
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.record.noting.company import company_of
from goldenthread.casework.record.visiting import queries
from goldenthread.casework.record.visiting.forms import PlanForm, as_planned
from goldenthread.casework.visits import planning
from goldenthread.casework.visits.direct_work.queries import age_of
from goldenthread.casework.visits.models import Visit
from goldenthread.casework.visits.queries import children_to, visit_of
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
    form = PlanForm(request.POST or None, others=others, initial=first)
    back = reverse("prepare_visit", args=[person.pk, visit.pk]) if visit else reverse("child", args=[person.pk])
    if form.is_valid():

        def plan() -> str:
            made = planning.plan_visit(children=[person, *form.chosen], plan=form.plan, visit=visit, by=worker)
            return reverse("prepare_visit", args=[person.pk, made.pk])

        try:
            return once(request, plan)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told: dict[str, Any] = {"form": form, "back": back, "visit": visit}
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
        "tools": {one.child.pk: [tool for tool in TOOLS if fits(tool, _age(one, request))][:4] for one in found.children},
    }  # fmt: skip
    return render(request, "casework/visit_prepare.html", frame(request, person) | told)


def _age(one: queries.ForOne, request: PageRequest) -> int | None:
    return age_of(one.child, seen_by=request.user)


@opens("child", RECORD)
def prepare_visit(request: PageRequest, person: Person, visit_id: int) -> HttpResponse:
    """What to know before the door: promises, what the child asked for, the last numbers, alerts, your own list, whom to see apart."""
    return _prepared(request, person, the_visit(request, person, visit_id))
