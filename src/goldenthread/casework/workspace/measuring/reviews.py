"""What a review made of a goal, why it does not move, small changes, the effect of us, what we tried; and the difference, put where things are now.

Serves: K5.03, K6.02b, K6.05, K6.06, K6.07, K6.08, K6.09, K6.W2
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.pages import shown as shown_to
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import Stale, version_of
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.outcomes import impact_acts as acts
from goldenthread.casework.outcomes import queries
from goldenthread.casework.outcomes.impact_forms import (
    AnalysisForm,
    DifferenceForm,
    EffectForm,
    ImpactForm,
    SmallForm,
    TriedForm,
)
from goldenthread.casework.plans.models import Goal
from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.now.acts import write_block
from goldenthread.casework.record.now.queries import newest_of
from goldenthread.casework.workspace.measuring.company import adults, voices
from goldenthread.casework.workspace.measuring.goals import GoalShown, measured
from goldenthread.casework.workspace.measuring.in_words import difference_in_words
from goldenthread.casework.workspace.measuring.shown import people_in
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame
from goldenthread.practice.measuring.verdicts import Said, missing

RECORD = Permission.RECORD
CHANGE = Summary.Block.CHANGE.value


def _goal(request: PageRequest, person: Person, goal_id: int) -> Goal:
    found = queries.goal_of(person, goal_id, seen_by=request.user)
    if found is None:
        raise Http404("There is no such goal in this record.")
    return found


def _back(person: Person, goal: Goal | None = None) -> str:
    return reverse("measures", args=[person.pk]) + (f"#g-{goal.pk}" if goal else "")


def _shown(request: PageRequest, person: Person, goal: Goal) -> GoalShown:
    found = measured(person, seen_by=request.user)
    one = next(one for one in found.goals if one.goal.pk == goal.pk)
    shown_to(*people_in(one.measures))
    return one


@opens("child", RECORD)
def write_impact(request: PageRequest, person: Person, goal_id: int) -> HttpResponse:
    """Is it better? Everybody's view of one goal, each in their own row; how we know; what we do now."""
    worker, goal = request.user, _goal(request, person, goal_id)
    violence, harmed = queries.violence_of(goal, person, seen_by=worker)
    form = ImpactForm(
        request.POST or None, voices=voices(person, harmed, seen_by=worker), reviews=queries.reviews_of(person, seen_by=worker),
        initial={"on": worker.today, "review": request.GET.get("review", "")},
    )  # fmt: skip
    asks: list[str] = []

    def write() -> None:
        views = form.views
        acts.write_impact(
            child=person,
            goal=goal,
            on=form.cleaned_data["on"],
            views=views,
            now_we=form.cleaned_data["now_we"],
            review=form.at_review,
            by=worker,
        )
        said = [Said(one.voice, one.verdict, one.asked_alone) for one in views]
        asks.extend(missing(said, violence=violence, harmed_adult=harmed is not None))

    if done := sent(request, form, write, to=_back(person, goal), says="Written down."):
        for words in asks:
            messages.warning(request, words)
        return done
    told: dict[str, Any] = {
        "form": form,
        "goal": goal,
        "violence": violence,
        "back": _back(person, goal),
        "one": _shown(request, person, goal),
    }
    return render(request, "casework/impact_form.html", frame(request, person, here="measures") | told)


@opens("child", RECORD)
def analyse(request: PageRequest, person: Person, goal_id: int) -> HttpResponse:
    """Why a goal does not move: what child and family say, what we tried, what we change; and by when we expect to see it."""
    worker, goal = request.user, _goal(request, person, goal_id)
    form = AnalysisForm(request.POST or None)
    write = partial(acts.analyse, child=person, goal=goal, by=worker)

    def keep() -> None:
        told = form.cleaned_data
        write(
            why=told["why"], child_says=told["said_child"], family_says=told["said_family"], we_tried=told["we_tried"], we_change=told["we_change"],
            change_by=told["change_by"],
        )  # fmt: skip

    done = sent(
        request,
        form,
        keep,
        to=_back(person, goal),
        says="Written down. Change the plan with the family, so that it says so, too.",
    )
    told: dict[str, Any] = {
        "form": form,
        "goal": goal,
        "back": _back(person, goal),
        "one": _shown(request, person, goal),
    }
    return done or render(request, "casework/analysis_form.html", frame(request, person, here="measures") | told)


@opens("child", RECORD)
def small_change(request: PageRequest, person: Person) -> HttpResponse:
    """A small change that matters, in whose words it was told."""
    worker = request.user
    first = {"on": worker.today, "said_by": request.GET.get("by", "")}
    form = SmallForm(request.POST or None, goals=queries.goals_of(person, seen_by=worker), initial=first)

    def keep() -> None:
        told = form.cleaned_data
        acts.note_small_change(
            child=person,
            on=told["on"],
            words=told["words"],
            said_by=told["said_by"],
            goal=form.goals.get(told["goal"]),
            by=worker,
        )

    done = sent(request, form, keep, to=f"{_back(person)}#small-h", says="Kept.")
    return done or short_form(request, person, form, heading="A small change that matters", back=_back(person))


@opens("child", RECORD)
def effect_of_us(request: PageRequest, person: Person) -> HttpResponse:
    """What it does to a child to have a social worker: good, bad, and what we do differently."""
    form = EffectForm(
        request.POST or None, initial={"on": request.user.today, "voice": "child", "said_by": person.short_name}
    )
    note = partial(acts.note_effect_of_us, child=person, by=request.user)
    done = sent(request, form, lambda: note(**form.cleaned_data), to=f"{_back(person)}#us-h", says="Written down.")
    intro = (
        f"We change {person.short_name}’s life by being in it. Ask plainly what is good about that, and what is not."
    )
    return done or short_form(
        request, person, form, heading="What it does to have a social worker", back=_back(person), intro=intro
    )


@opens("child", RECORD)
def what_we_tried(request: PageRequest, person: Person) -> HttpResponse:
    """What we tried so that somebody could work with us, and what we try next."""
    form = TriedForm(request.POST or None, people=adults(person, seen_by=request.user))

    def keep() -> None:
        told = form.cleaned_data
        whom = form.around.get(told.pop("person"))
        acts.note_tried(child=person, person=whom, by=request.user, **told)

    done = sent(request, form, keep, to=f"{_back(person)}#tried-h", says="Written down.")
    intro = "“Does not engage” says something about us. Working together is ours to make possible: times, places, people, trust."
    return done or short_form(
        request, person, form, heading="What we tried, to work together", back=_back(person), intro=intro
    )


@opens("child", RECORD)
def difference(request: PageRequest, person: Person) -> HttpResponse:
    """What numbers and reviews say has changed, put where things are now in one step. The words are a beginning."""
    worker = request.user
    now = newest_of(person, CHANGE, seen_by=worker)
    began = version_of({"words": now.words if now else ""})
    found = measured(person, seen_by=worker)
    shown_to(*people_in(found.all))
    form = DifferenceForm(request.POST or None, initial={"words": difference_in_words(found, child=person.short_name)})
    back = f"{reverse('where_things_are', args=[person.pk])}#{CHANGE}"

    def keep() -> None:
        write_block(
            child=person,
            block=CHANGE,
            words=form.cleaned_data["words"],
            began_from=request.POST.get("began_from", began),
            by=worker,
        )

    try:
        done = sent(request, form, keep, to=back, says="It stands in where things are now.")
    except Stale as stale:
        done = None
        form.add_error(None, f"{stale} Read what stands there now, below, and send again.")
    told = {"form": form, "now": now, "began_from": began, "back": _back(person)}
    return done or render(request, "casework/difference_form.html", frame(request, person, here="measures") | told)
