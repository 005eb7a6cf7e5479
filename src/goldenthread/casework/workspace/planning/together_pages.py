"""Writing a plan together, on one screen, with those who are in the room: first whether that is safe, then in their words.

The screen shows what each of them may have, and nothing of the record around it. Where violence is recorded between people, or somebody must
not know something, they are not before one screen: the page says so, and what to do instead.

Serves: K3.05, K4.13, C.03, C.15, T.11, K3.W3
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import key_of, made_once
from goldenthread.casework.plans.copying.pieces import CopyGoal
from goldenthread.casework.plans.copying.queries import Copy, copy_for
from goldenthread.casework.plans.living_models import PlanCopy
from goldenthread.casework.plans.models import Goal
from goldenthread.casework.plans.stepping import acts
from goldenthread.casework.plans.who_queries import circle_round
from goldenthread.casework.plans.whole_queries import WholePlan, whole_plan
from goldenthread.casework.plans.written import Owner, Written
from goldenthread.casework.workspace.planning.forms import InTheRoomForm, SaidForm
from goldenthread.casework.workspace.planning.pages import the_plan
from goldenthread.people.contact_models import Channel
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame
from goldenthread.people.reaching import Reach, may_reach

APART = "This plan names violence between two people in the room. Write it with each of them apart."


@opens("child", Permission.RECORD)
def plan_together(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """Who is in the room; whether that is safe; then the plan as they may see it, to write in it in their words."""
    worker, whole = request.user, whole_plan(the_plan(request, person, plan_id), seen_by=request.user)
    people = circle_round(whole.children, seen_by=worker).people
    room = InTheRoomForm(request.POST or None, people=people, initial={"who": [str(person.pk)]})
    told: dict[str, Any] = {"whole": whole, "form": room, "person": person, "today": worker.today}
    if not (room.is_bound and room.is_valid()):
        return render(request, "casework/plan_room.html", frame(request, person, here="plans") | told)
    reaches = _reaches(whole, room.there, on=worker.today)
    if not all(reach for _, reach in reaches):
        return render(
            request, "casework/plan_room.html", frame(request, person, here="plans") | told | {"reaches": reaches}
        )
    shared = _shared(whole, room.there, request)
    said = SaidForm(request.POST if "said" in request.POST else None, goals=_goals_in(whole, shared))
    if said.is_bound and said.is_valid() and _write(request, whole, said):
        whole = whole_plan(whole.plan, seen_by=worker)
        shared = _shared(whole, room.there, request)
        said = SaidForm(None, goals=_goals_in(whole, shared))
    return render(
        request,
        "casework/plan_together.html",
        told | {"whole": whole, "shared": shared, "said": said, "there": room.there},
    )


def _reaches(whole: WholePlan, there: Sequence[Person], *, on: Any) -> list[tuple[Person, Reach]]:
    """Whether each of them may sit before one screen with the others; whoever harms and whoever is harmed never before the same."""
    here = {one.pk for one in there}
    parted = {
        pk
        for row in whole.known_violence
        if {row.harms_id, row.harmed_id} <= here
        for pk in (row.harms_id, row.harmed_id)
    }
    found = []
    for one in there:
        others = [other for other in there if other.pk != one.pk]
        channel = Channel.MEETING if others else Channel.IN_PERSON
        apart = Reach(granted=False, because=APART)
        found.append((one, apart if one.pk in parted else may_reach(one, channel=channel, on=on, with_others=others)))
    return found


def _shared(whole: WholePlan, there: Sequence[Person], request: PageRequest) -> tuple[CopyGoal, ...]:
    """What every one of those in the room may see: what stands in all of their copies."""
    copies: list[Copy] = [
        copy_for(whole, person=one, form=PlanCopy.Form.FAMILY, channel=Channel.IN_PERSON, seen_by=request.user)
        for one in there
    ]
    first, others = copies[0], copies[1:]
    found = []
    for goal in first.goals:
        same = [next((one for one in copy.goals if one.words == goal.words), None) for copy in others]
        if all(same):
            steps = tuple(
                step
                for step in goal.steps
                if all(step.what in {one.what for one in other.steps} for other in same if other)
            )
            found.append(CopyGoal(goal.words, goal.whose, (), goal.known, steps))
    return tuple(found)


def _goals_in(whole: WholePlan, shared: tuple[CopyGoal, ...]) -> list[Goal]:
    words = {one.words for one in shared}
    return [one.goal for one in whole.goals if one.goal.words in words]


def _write(request: PageRequest, whole: WholePlan, said: SaidForm) -> bool:
    """Keep what was said in the room, once; whether anything was."""
    if not (said.cleaned_data["goal"].strip() or said.cleaned_data["step"].strip()):
        return False
    try:
        if key := key_of(request):
            made_once(key, request.user, lambda: _keep(request, whole, said))
        else:
            _keep(request, whole, said)
    except NotAllowed as refusal:
        said.add_error(None, str(refusal))
        return False
    messages.success(request, "It is in the plan.")
    return True


def _keep(request: PageRequest, whole: WholePlan, said: SaidForm) -> str:
    cleaned, worker = said.cleaned_data, request.user
    if cleaned["goal"].strip():
        acts.set_goal(plan=whole.plan, words=cleaned["goal"], whose=cleaned["whose"] or Goal.Whose.FAMILY, by=worker)
    if cleaned["step"].strip():
        goal = said.of_goals.get(cleaned["towards"])
        written = Written(cleaned["step"], due_on=cleaned["due_on"], proposed_by="family")
        acts.write_step(
            plan=whole.plan,
            written=written,
            owner=Owner(words=cleaned["who_does"]),
            goals=[goal] if goal else [],
            by=worker,
        )
    return request.path
