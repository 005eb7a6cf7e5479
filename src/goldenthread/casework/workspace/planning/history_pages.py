"""How a plan changed: who changed what, when and why, read from the history the database itself keeps.

Serves: K4.09, K5.03, T.24
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from goldenthread.access.pages import PageRequest
from goldenthread.casework.plans.history_queries import history
from goldenthread.casework.plans.whole_queries import whole_plan
from goldenthread.casework.workspace.planning.pages import the_plan
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame


@opens("child")
@require_safe
def plan_history(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """Every wording the plan had, the newest first."""
    whole = whole_plan(the_plan(request, person, plan_id), seen_by=request.user)
    told = {"whole": whole, "changes": history(whole, seen_by=request.user)}
    return render(request, "casework/plan_history.html", frame(request, person, here="plans") | told)
