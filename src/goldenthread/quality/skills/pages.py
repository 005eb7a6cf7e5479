"""How I work with families: one's own page of skills, each with how to begin and where to read on; and what a team shows its manager.

Serves: T.10
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.assessments.thinking.queries import ways_in_use
from goldenthread.casework.notes.showing import sent
from goldenthread.practice.skills import BY_KEY, CONFIDENCE, IN_WORDS, SHELVES, SOURCE, Skill, without_what_is_not_named
from goldenthread.quality.skills import acts, queries
from goldenthread.quality.skills.forms import ShowForm, SkillForm, as_said


@needs(Permission.RECORD)
def my_skills(request: PageRequest) -> HttpResponse:
    """Every way of working, with what one said of oneself, and who reads that."""
    worker = request.user
    shows = queries.what_i_show(seen_by=worker)
    return render(request, "quality/my_skills.html", {
        "shelves": SHELVES, "said": queries.said_last(seen_by=worker), "steps": CONFIDENCE, "in_words": IN_WORDS, "source": SOURCE,
        "show_form": ShowForm(initial={"what": shows}), "shows": shows, "readers": queries.who_would_read(seen_by=worker),
    })  # fmt: skip


@needs(Permission.RECORD)
def skill(request: PageRequest, key: str) -> HttpResponse:
    """One way of working: what it is for, how to begin, where to read on; how sure one is, today and before."""
    worker = request.user
    if key not in BY_KEY:
        raise Http404("There is no such way of working here.")
    found = without_what_is_not_named(BY_KEY[key], frozenset(ways_in_use(seen_by=worker)))
    before = queries.said_of(key, seen_by=worker)
    today = before[0] if before and before[0].rated_on == worker.today else None
    both = BothTexts(request, saved=acts.words_of_today(today))
    form = SkillForm(both.data, initial=as_said(before[0] if before else None, today=worker.today))
    keep = partial(acts.say_how_sure, skill=key, began_from=both.began_from, by=worker)
    to, says = reverse("my_skills"), "Kept. It is yours."
    done = sent(request, form, lambda: keep(**form.cleaned_data), to=to, says=says, both=both)
    told: dict[str, Any] = {
        "skill": found, "form": form, "before": before, "in_words": IN_WORDS, "place": _address(found),
        "shows": queries.what_i_show(seen_by=worker), "both": both,
    }  # fmt: skip
    return done or render(request, "quality/skill.html", told)


@needs(Permission.RECORD)
@require_POST
def take_skill_away(request: PageRequest, key: str) -> HttpResponse:
    """One tap: what one had said of oneself is gone."""
    if acts.take_away(skill=key, by=request.user):
        messages.success(request, "Taken away. Nothing of it is kept.")
    return redirect("my_skills")


@needs(Permission.RECORD)
@require_POST
def show_skills(request: PageRequest) -> HttpResponse:
    """Show whoever manages one's team the numbers, the words too, or nothing."""
    form = ShowForm(request.POST)
    if form.is_valid():
        acts.show(what=form.cleaned_data["what"], by=request.user)
        messages.success(request, "Chosen. You can choose again at any time.")
    return redirect("my_skills")


@needs(Permission.MANAGE_TEAM)
def team_skills(request: PageRequest) -> HttpResponse:
    """What those in one's team show of their skills, and who could show others."""
    people = queries.shown_to(seen_by=request.user)
    return render(request, "quality/team_skills.html", {
        "people": people, "can_show": queries.who_can_show(people), "names": BY_KEY, "in_words": IN_WORDS,
    })  # fmt: skip


def _address(found: Skill) -> str:
    """The page of the product where a skill has its place; "" where that is on a child's own pages."""
    kind, _, key = found.place.partition(":")
    match kind:
        case "tool":
            return reverse("tool", args=[key])
        case "tools":
            return reverse("tools")
        case "ways":
            return reverse("practice_models")
        case "words":
            return reverse("words")
    return ""
