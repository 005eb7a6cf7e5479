"""Goals and steps: written with the five questions beside them, asked about, and moved on, from the plan and from a visit.

Serves: K4.03, K4.04, K4.05, K4.06, K4.07, K4.08, K4.09, K4.10, K4.11
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpResponse
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts, texts_of
from goldenthread.casework.notes.models import Note
from goldenthread.casework.plans import in_words
from goldenthread.casework.plans.queries import needs_and_wishes, open_children
from goldenthread.casework.plans.stepping import acts, forms
from goldenthread.casework.plans.who_queries import circle_round
from goldenthread.casework.plans.whole_queries import (
    OfGoal,
    OfStep,
    WholePlan,
    goal_in,
    owner_words,
    step_in,
    whole_plan,
)
from goldenthread.casework.record.noting.queries import note_in
from goldenthread.casework.workspace.planning.forming import plan_form, writes
from goldenthread.casework.workspace.planning.pages import page_of, the_plan
from goldenthread.casework.workspace.planning.showing import questions
from goldenthread.design.words import day
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.practice.plans.answers_found import Beside
from goldenthread.practice.plans.ready import goes_on
from goldenthread.practice.plans.smart import five_questions

RECORD = Permission.RECORD
LATER = ("help_given", "start_on", "proposed_by", "cost", "family_words")


def _whole(request: PageRequest, child: Person, plan_id: int) -> WholePlan:
    return whole_plan(the_plan(request, child, plan_id), seen_by=request.user)


def _goal(whole: WholePlan, goal_id: int) -> OfGoal:
    found = goal_in(whole, goal_id)
    if found is None:
        raise Http404("There is no such goal in this plan.")
    return found


def _step(whole: WholePlan, step_id: int) -> OfStep:
    found = step_in(whole, step_id)
    if found is None:
        raise Http404("There is no such step in this plan.")
    return found


def _number(request: PageRequest, name: str) -> int | None:
    text = request.GET.get(name, "")
    return int(text) if text.isdigit() and len(text) < 18 else None


@opens("child", RECORD)
def add_goal(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """A goal, in the words of whose it is; `?need=4` begins with the need it answers."""
    plan, worker = the_plan(request, person, plan_id), request.user
    needs, wishes = needs_and_wishes(plan, seen_by=request.user)
    form = forms.GoalForm(
        request.POST or None,
        needs=needs,
        wishes=wishes,
        initial={"needs": [str(_number(request, "need") or "")], "whose": "child"},
    )
    do = writes(acts.set_goal, form, plan=plan, by=worker)
    return plan_form(
        request, person, plan, form, do, heading="A goal", says="The goal is in the plan. Add who does what."
    )


@opens("child", RECORD)
def change_goal(request: PageRequest, person: Person, plan_id: int, goal_id: int) -> HttpResponse:
    """A goal in its form again. What it said before is kept."""
    whole, worker = _whole(request, person, plan_id), request.user
    of_goal = _goal(whole, goal_id)
    goal, (needs, wishes) = of_goal.goal, needs_and_wishes(whole.plan, seen_by=worker)
    first: dict[str, Any] = {
        name: getattr(goal, name) for name in ("words", "whose", "is_small", "target", "change_by")
    }
    first |= {"needs": [str(one.pk) for one in of_goal.needs], "wishes": [str(one.pk) for one in of_goal.wishes]}
    of = [one.pk for one in open_children(whole.plan, seen_by=worker)]
    both = BothTexts(request, saved=in_words.words_of_goal(goal, **in_words.answered_by(goal, of=of)))
    form = forms.GoalForm(both.data, needs=needs, wishes=wishes, initial=first)
    do = writes(acts.set_goal, form, plan=whole.plan, goal=goal, began_from=both.began_from, by=worker)
    return plan_form(
        request,
        person,
        whole.plan,
        form,
        do,
        both=both,
        heading="Change the goal",
        says="Saved. What it said before is kept.",
        at=f"goal-{goal.pk}",
    )


@opens("child", RECORD)
def add_step(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """A step; `?goal=3` begins with the goal it serves, `?instead=7` with the step it takes the place of. Then the five questions."""
    whole, worker = _whole(request, person, plan_id), request.user
    before = step_in(whole, _number(request, "instead") or 0)
    first = (
        forms.step_first(before.step, before.goal_ids) | {"agreed": False}
        if before
        else {"goals": [str(_number(request, "goal") or "")]}
    )
    goals = [one.goal for one in whole.goals]
    form = forms.StepForm(
        request.POST or None, circle=circle_round(whole.children, seen_by=worker), goals=goals, initial=first
    )

    def do() -> str:
        agreed_on = worker.today if form.cleaned_data["agreed"] else None
        made = acts.write_step(
            plan=whole.plan, written=form.written, owner=form.owned_by, goals=form.serves, agreed_on=agreed_on,
            instead_of=before.step if before else None, by=worker,
        )  # fmt: skip
        return reverse("check_step", args=[person.pk, plan_id, made.pk])

    return _step_form(request, person, whole, form, do, heading="A step")


@opens("child", RECORD)
def change_step(request: PageRequest, person: Person, plan_id: int, step_id: int) -> HttpResponse:
    """A step in its form again. Where somebody else does it now, they are asked anew."""
    whole, worker = _whole(request, person, plan_id), request.user
    of_step = _step(whole, step_id)
    goals = [one.goal for one in whole.goals]
    now = in_words.words_of_step(of_step.step)
    both = BothTexts(request, saved=now)
    form = forms.StepForm(
        both.data, circle=circle_round(whole.children, seen_by=worker), goals=goals,
        initial=forms.step_first(of_step.step, of_step.goal_ids),
    )  # fmt: skip

    def do() -> str:
        agreed_on = (of_step.step.agreed_on or worker.today) if form.cleaned_data["agreed"] else None
        acts.change_step(
            plan=whole.plan, step=of_step.step, written=form.written, owner=form.owned_by, goals=form.serves, among=goals,
            agreed_on=agreed_on, began_from=both.began_from, by=worker,
        )  # fmt: skip
        return reverse("check_step", args=[person.pk, plan_id, step_id])

    return _step_form(request, person, whole, form, do, heading="Change the step", both=both)


def _step_form(
    request: PageRequest, person: Person, whole: WholePlan, form: forms.StepForm, do: Callable[[], str], *, heading: str,
    both: BothTexts | None = None,
) -> HttpResponse:  # fmt: skip
    """The form of a step; saved, it leads on to the five questions, for those who have no help while they type as well."""
    return plan_form(
        request, person, whole.plan, form, do, both=both, heading=heading, says="The step is kept. Five questions, before it stands:",
        later=LATER, later_words="Help, cost, whose idea, in the family’s words", opened=bool(form.errors),
    )  # fmt: skip


@opens("child", RECORD)
def check_step(request: PageRequest, person: Person, plan_id: int, step_id: int) -> HttpResponse:
    """What the words of a step say and leave open; and the five questions, answered by the people in the room. It stops nothing."""
    whole, worker = _whole(request, person, plan_id), request.user
    of_step = _step(whole, step_id)
    step, before = of_step.step, getattr(of_step.step, "five_questions", None)
    both = BothTexts(request, saved=texts_of(before, acts.FIVE))
    form = forms.FiveQuestionsForm(both.data, initial=both.saved)
    asks_review = goes_on(step.what, review_on=step.review_on, due_on=step.due_on)
    if not asks_review:
        del form.fields["review_on"]
    do = writes(acts.keep_check, form, plan=whole.plan, step=step, began_from=both.began_from, by=worker)
    beside = Beside(owner_words(step), day(step.due_on or step.review_on), step.how_known, step.difference)
    checks = (
        (*five_questions(step.what, beside).answers, *five_questions(step.what, beside).asked)
        if worker.writing_help
        else ()
    )
    asks = [
        {"says": one.says, "suggest": one.suggest, "violence": True}
        for one in questions(whole)
        if one.at == str(step.pk)
    ]
    if asks_review:
        asks.append(
            {
                "says": "It goes on, and nobody has said when to look at whether it helps.",
                "suggest": "Choose a day below.",
                "violence": False,
            }
        )
    return plan_form(
        request, person, whole.plan, form, do, both=both, heading="Five questions", says="Their answers are kept with the step.",
        at=f"step-{step.pk}",
        quote=step.what, checks=checks, asks=asks, button="Keep the answers",
        intro="Ask the people in the room. An answer that is no is worth more than a tick: change the step until it is yes.",
    )  # fmt: skip


@opens("child", RECORD)
def move_step(request: PageRequest, person: Person, plan_id: int, step_id: int) -> HttpResponse:
    """How a step goes; `?note=5` says that it was heard at that visit, and leads back to its note."""
    whole, worker = _whole(request, person, plan_id), request.user
    of_step, note = _step(whole, step_id), _note(request, person)
    form = forms.MoveStepForm(
        request.POST or None,
        status=of_step.status,
        initial={"on": note.happened_on if note else worker.today, "to": request.GET.get("to", "")},
    )

    def do() -> None:
        acts.move_step(plan=whole.plan, step=of_step.step, note=note, by=worker, **form.cleaned_data)

    to = reverse("note", args=[person.pk, note.pk]) if note else f"{page_of(person, whole.plan)}#step-{step_id}"
    if form.is_bound and form.is_valid() and form.cleaned_data["to"] == "changed":
        to = f"{reverse('add_step', args=[person.pk, whole.plan.pk])}?instead={step_id}"
    return plan_form(
        request,
        person,
        whole.plan,
        form,
        do,
        heading="How it goes",
        says="It is written down.",
        to=to,
        quote=of_step.step.what,
    )


def _note(request: PageRequest, child: Person) -> Note | None:
    number = _number(request, "note")
    return note_in(child, number, seen_by=request.user) if number else None
