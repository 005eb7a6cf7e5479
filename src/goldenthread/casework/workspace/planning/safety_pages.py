"""What if, bottom lines, and violence named in a plan.

Serves: K3.05, K7.10b, C.03, C.15
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts, texts_of
from goldenthread.casework.plans.living_models import BottomLine, Contingency
from goldenthread.casework.plans.safety import acts, forms
from goldenthread.casework.plans.who_queries import circle_round
from goldenthread.casework.plans.whole_queries import WholePlan, whole_plan
from goldenthread.casework.workspace.planning.forming import plan_form, writes
from goldenthread.casework.workspace.planning.pages import the_plan
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

RECORD = Permission.RECORD
IF = "Ask the family: they mostly know the first sign, and who would really pick up."


def _whole(request: PageRequest, child: Person, plan_id: int) -> WholePlan:
    return whole_plan(the_plan(request, child, plan_id), seen_by=request.user)


def _one(rows: Any, row_id: int) -> Any:
    found = next((one for one in rows if one.pk == row_id), None)
    if found is None:
        raise Http404("This is not in the plan.")
    return found


@opens("child", RECORD)
def write_what_if(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """What happens if it does not work."""
    plan, worker = the_plan(request, person, plan_id), request.user
    form = forms.WhatIfForm(request.POST or None)
    do = writes(acts.write_what_if, form, plan=plan, by=worker)
    says = "The what-if is in the plan. Go through it with the family."
    return plan_form(request, person, plan, form, do, heading="If it does not work", says=says, at="if-h", intro=IF)


@opens("child", RECORD)
def change_what_if(request: PageRequest, person: Person, plan_id: int, row_id: int) -> HttpResponse:
    """A what-if in its form again."""
    whole, worker = _whole(request, person, plan_id), request.user
    row: Contingency = _one(whole.contingencies, row_id)
    both = BothTexts(request, saved=texts_of(row, forms.PARTS))
    form = forms.WhatIfForm(both.data, initial=both.saved)
    do = writes(acts.write_what_if, form, plan=whole.plan, row=row, began_from=both.began_from, by=worker)
    return plan_form(
        request,
        person,
        whole.plan,
        form,
        do,
        both=both,
        heading="If it does not work",
        says="Saved. What it said before is kept.",
        at="if-h",
        intro=IF,
    )


@opens("child", RECORD)
def try_what_if(request: PageRequest, person: Person, plan_id: int, row_id: int) -> HttpResponse:
    """A what-if was gone through with the family."""
    whole, worker = _whole(request, person, plan_id), request.user
    row: Contingency = _one(whole.contingencies, row_id)
    both = BothTexts(request, saved=acts.words_of_trying(row))
    form = forms.TriedForm(both.data, initial={"tried_on": worker.today, "tried": row.tried})
    do = writes(acts.try_what_if, form, row=row, began_from=both.began_from, by=worker)
    return plan_form(
        request,
        person,
        whole.plan,
        form,
        do,
        both=both,
        heading="Gone through together",
        says="What you learnt is kept.",
        at="if-h",
        quote=f"If {row.if_this}",
    )


@opens("child", RECORD)
def draw_bottom_line(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """What a family’s own plan must keep to, said before they make it."""
    plan, worker = the_plan(request, person, plan_id), request.user
    form = forms.BottomLineForm(request.POST or None)
    do = writes(acts.draw_bottom_line, form, plan=plan, by=worker)
    return plan_form(
        request, person, plan, form, do, heading="A bottom line", says="The bottom line is in the plan.", at="bottom-h",
        intro="As few as can be, said before the family makes its own plan. Everything else is theirs.",
    )  # fmt: skip


@opens("child", RECORD)
def change_bottom_line(request: PageRequest, person: Person, plan_id: int, row_id: int) -> HttpResponse:
    """A bottom line in its form again: how the family’s plan keeps to it."""
    whole, worker = _whole(request, person, plan_id), request.user
    row: BottomLine = _one(whole.bottom_lines, row_id)
    both = BothTexts(request, saved=texts_of(row, ("words", "because", "kept")))
    form = forms.BottomLineForm(both.data, initial=both.saved)
    do = writes(acts.draw_bottom_line, form, plan=whole.plan, row=row, began_from=both.began_from, by=worker)
    return plan_form(
        request,
        person,
        whole.plan,
        form,
        do,
        both=both,
        heading="A bottom line",
        says="Saved. What it said before is kept.",
        at="bottom-h",
    )


@opens("child", RECORD)
def name_violence(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """Who harms whom, in plain words."""
    whole, worker = _whole(request, person, plan_id), request.user
    form = forms.NameViolenceForm(request.POST or None, people=circle_round(whole.children, seen_by=worker).people)
    do = writes(acts.name_violence, form, plan=whole.plan, by=worker)
    return plan_form(
        request, person, whole.plan, form, do, heading="Who harms whom", says="It is named in the plan.", at="violence-h",
        intro="It is for work alone: no copy for the family tells it. Say who did what, so that the steps fall to whoever harms.",
    )  # fmt: skip


@opens("child", RECORD)
def end_violence(request: PageRequest, person: Person, plan_id: int, row_id: int) -> HttpResponse:
    """Violence is no longer named in the plan, with the reason."""
    whole, worker = _whole(request, person, plan_id), request.user
    row = _one(whole.violence, row_id)
    form = forms.EndViolenceForm(request.POST or None)
    do = writes(acts.end_violence, form, row=row, by=worker)
    return plan_form(
        request,
        person,
        whole.plan,
        form,
        do,
        heading="Take it out of the plan",
        says="It is taken out; what was written is kept.",
        quote=row.what,
    )
