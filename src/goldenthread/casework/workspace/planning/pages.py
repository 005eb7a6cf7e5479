"""The plans of a child, and one plan as it lives.

Serves: K4.00, K4.W1, K4.W2, K4.W3, K4.W4, K4.W5, K5.01
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.casework.plans import queries
from goldenthread.casework.plans.models import Plan
from goldenthread.casework.workspace.planning.showing import shown_plan
from goldenthread.people.models import Person
from goldenthread.people.opening import OPENS_RECORDS, opens
from goldenthread.people.person.showing import frame

NO_SUCH = "There is no plan here that you can open."


def the_plan(request: PageRequest, child: Person, plan_id: int) -> Plan:
    """A plan this child is or was on, or the answer that there is none."""
    found = queries.plan_of(child, plan_id, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    return found


def page_of(child: Person, plan: Plan) -> str:
    """The address of a plan in a child's record."""
    return reverse("childs_plan", args=[child.pk, plan.pk])


@opens("child")
@require_safe
def plans(request: PageRequest, person: Person) -> HttpResponse:
    """The plans this child is on, and those that ended."""
    now, ended = queries.plans_of(person, seen_by=request.user)
    told = {
        "tab": "plans",
        "now": now,
        "ended": ended,
        "may_record": request.user.has(Permission.RECORD),
        "kinds": Plan.Kind,
    }
    return render(request, "casework/plans.html", frame(request, person, here="plans") | told)


@needs(*OPENS_RECORDS)
@require_safe
def plan(request: PageRequest, plan_id: int) -> HttpResponse:
    """A plan by its own number: the way into it through a child whose record opens to the worker."""
    child = queries.a_child_of(plan_id, seen_by=request.user)
    if child is None:
        raise Http404(NO_SUCH)
    return redirect("childs_plan", child.pk, plan_id)


@opens("child")
@require_safe
def childs_plan(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """One plan: what it is for, goals and steps, what it does not answer yet, what if, who says what, who has a copy."""
    found = shown_plan(the_plan(request, person, plan_id), seen_by=request.user, opened=person)
    return render(
        request, "casework/plan.html", frame(request, person, here="plans") | {"page": found, "whole": found.whole}
    )
