"""Beginning a plan, saying anew what it is for, what the family says to it, who works on it, carrying over, ending it for a child.

Serves: K4.01, K4.02, K4.13, K4.14, K9.W2
"""

from __future__ import annotations

from functools import partial

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.plans import in_words, permits
from goldenthread.casework.plans.beginning import acts, forms
from goldenthread.casework.plans.carrying_queries import to_carry
from goldenthread.casework.plans.models import Plan
from goldenthread.casework.plans.queries import open_children, place_of, still_on, strand_of
from goldenthread.casework.plans.who_queries import circle_round
from goldenthread.casework.workspace.planning.forming import plan_form, writes
from goldenthread.casework.workspace.planning.pages import page_of, the_plan
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame, saved

RECORD = Permission.RECORD


@opens("child", RECORD)
def begin_plan(request: PageRequest, person: Person) -> HttpResponse:
    """A new plan: what it is for, of what kind, with which children; then straight into it. `?from=3` is the plan it follows."""
    worker = request.user
    circle = circle_round([person], seen_by=worker)
    first = {"began_on": worker.today, "children": [str(person.pk)], "lead": str(worker.pk)}
    form = forms.BeginForm(request.POST or None, circle=circle, initial=first)
    if form.is_valid():
        try:
            return once(request, lambda: _after(person, acts.begin_plan(by=worker, **form.told), request))
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told = {
        "form": form, "heading": "Begin a plan", "button": "Begin", "back": reverse("plans", args=[person.pk]), "kind": "plan",
        "later": ("category",), "later_words": "For a child protection plan", "opened": form.errors,
    }  # fmt: skip
    return render(request, "casework/plan_form.html", frame(request, person, here="plans") | told)


def _after(person: Person, plan: Plan, request: PageRequest) -> str:
    """Into the plan; by way of what can be carried over, where there is anything."""
    goals, steps = to_carry(plan, seen_by=request.user)
    return reverse("carry_over", args=[person.pk, plan.pk]) if goals or steps else page_of(person, plan)


@opens("child", RECORD)
def change_plan(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """What the plan is for, who leads it, when it is looked at next."""
    plan, worker = the_plan(request, person, plan_id), request.user
    both = BothTexts(request, saved=in_words.words_of_plan(plan))
    first = {"purpose": plan.purpose, "lead": str(plan.lead_id or ""), "review_on": plan.review_on}
    form = forms.PlanForm(
        both.data, circle=circle_round(open_children(plan, seen_by=worker), seen_by=worker), initial=first
    )
    do = writes(acts.change_plan, form, plan=plan, began_from=both.began_from, by=worker)
    return plan_form(
        request,
        person,
        plan,
        form,
        do,
        both=both,
        heading="What the plan is for",
        says="Saved. What stood before is kept.",
    )


@opens("child", RECORD)
def put_on_plan(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """A brother or sister comes onto the plan, from a day of their own."""
    plan, worker = the_plan(request, person, plan_id), request.user
    circle = circle_round(open_children(plan, seen_by=worker), seen_by=worker)
    on_it = still_on(plan, seen_by=worker)
    others = [one for one in circle.family_children if one.pk not in on_it]
    form = forms.PutOnForm(
        request.POST or None,
        children=others,
        of_protection=plan.kind == Plan.Kind.CHILD_PROTECTION,
        initial={"began_on": worker.today},
    )
    intro = "" if others else "No other child of the family has a record that opens to you."
    do = writes(acts.put_child_on, form, plan=plan, by=worker)
    return plan_form(
        request,
        person,
        plan,
        form,
        do,
        heading="Put a brother or sister on the plan",
        says="They are on the plan.",
        intro=intro,
    )


@opens("child", RECORD)
def answer_plan(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """What somebody says to the plan, in their own words; `?person=12` begins with them."""
    plan, worker = the_plan(request, person, plan_id), request.user
    people = circle_round(open_children(plan, seen_by=worker), seen_by=worker).people
    first = {"on": worker.today, "person": request.GET.get("person", "")}
    form = forms.PlanAnswerForm(request.POST or None, people=people, initial=first)
    do = writes(acts.answer_plan, form, plan=plan, by=worker)
    return plan_form(
        request, person, plan, form, do, heading="What they say to the plan", says="Their words are kept.", at="say-h",
        intro="If they do not see it so, that stays beside ours. Ask each person where they can speak freely.",
    )  # fmt: skip


@opens("child", RECORD)
def agree_plan(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """The plan is agreed with the family, on this day."""
    plan, worker = the_plan(request, person, plan_id), request.user
    form = forms.AgreedForm(request.POST or None, initial={"on": worker.today, "review_on": plan.review_on})
    do = writes(acts.agree_plan, form, plan=plan, by=worker)
    return plan_form(
        request, person, plan, form, do, heading="The plan is agreed", says="The plan is agreed.",
        intro="Who said what stands with their answers. Give each of them a copy they can use.",
    )  # fmt: skip


@opens("child", RECORD)
def end_plan(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """End the plan for this child, with the reason they will read. The others’ places go on."""
    plan, worker = the_plan(request, person, plan_id), request.user
    place = place_of(person, plan, seen_by=worker)
    if place is None:
        return saved(request, page_of(person, plan), says="This plan has already ended for this child.")
    if not (permit := permits.may_end(place, by=worker)):
        return saved(request, page_of(person, plan), says=permit.because)
    form = forms.EndPlanForm(request.POST or None, initial={"on": worker.today})
    do = writes(acts.end_place, form, place=place, by=worker)
    name = person.short_name
    return plan_form(
        request, person, plan, form, do, heading=f"End the plan for {name}", says="The plan has ended for this child.",
        intro=f"Write it for {name} and the family: what has changed, and what they can do if it slips. Goals and steps are kept.",
    )  # fmt: skip


@opens("child", RECORD)
def plan_worker(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """Who works on the plan beside its lead, and their part in it."""
    plan, worker = the_plan(request, person, plan_id), request.user
    form = forms.PlanWorkerForm(
        request.POST or None, circle=circle_round(open_children(plan, seen_by=worker), seen_by=worker)
    )
    do = writes(acts.add_worker, form, plan=plan, by=worker)
    return plan_form(
        request, person, plan, form, do, heading="Who works on the plan", says="They are on the plan.", at="who-h"
    )


@opens("child", RECORD)
def carry_over(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """Goals and open steps of the children’s other plans, to go on in this one: the same rows, with all that was measured."""
    plan, worker = the_plan(request, person, plan_id), request.user
    goals, steps = to_carry(plan, seen_by=worker)
    chosen = {"goals": [str(one.pk) for one in goals], "steps": [str(one.pk) for one in steps]}
    form = forms.CarryForm(request.POST or None, goals=goals, steps=steps, initial=chosen)
    do = writes(acts.carry_over, form, plan=plan, by=worker)
    intro = (
        "Tick what goes on. Untick what did not help: a plan that changes nothing is changed."
        if goals or steps
        else "There is nothing to carry over."
    )
    return plan_form(
        request,
        person,
        plan,
        form,
        do,
        heading="Carry over from another plan",
        says="They go on in this plan.",
        intro=intro,
    )


@opens("child", RECORD)
def hold_worry(request: PageRequest, person: Person, plan_id: int, concern_id: int) -> HttpResponse:
    """Put a worry on hold for this child, with the reason and a day."""
    plan, worker = the_plan(request, person, plan_id), request.user
    strand = strand_of(person, concern_id, seen_by=request.user)
    if strand is None:
        raise Http404("There is no such worry in this record.")
    form = forms.HoldForm(request.POST or None)
    do = writes(acts.hold_worry, form, strand=strand, by=worker)
    return plan_form(
        request, person, plan, form, do, heading="Put a worry on hold", says="It is on hold until that day.", at="open-h",
        quote=f"{strand.concern.name}: {strand.concern.words}", button="Put on hold",
    )  # fmt: skip


@opens("child", RECORD)
def plan_need(request: PageRequest, person: Person, plan_id: int, concern_id: int) -> HttpResponse:
    """What this child needs because of a worry; then a goal for it."""
    plan = the_plan(request, person, plan_id)
    strand = strand_of(person, concern_id, seen_by=request.user)
    if strand is None:
        raise Http404("There is no such worry in this record.")
    form = forms.PlanNeedForm(request.POST or None)
    do = partial(_write_need, strand, form, request)
    return plan_form(
        request, person, plan, form, do, heading=f"What {person.short_name} needs", says="The need is written. Agree a goal for it.", at="open-h",
        quote=f"{strand.concern.name}: {strand.concern.words}",
    )  # fmt: skip


def _write_need(strand: ConcernChild, form: forms.PlanNeedForm, request: PageRequest) -> Need:
    made: Need = acts.write_need(strand=strand, by=request.user, **form.cleaned_data)
    return made
