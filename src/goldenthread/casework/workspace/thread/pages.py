"""Pages of the golden thread: a child's, one worry's or wish's, a family's; as it stands today or stood on any day.

Serves: K10.00
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.standards.in_force import council_thread
from goldenthread.casework.workspace.thread.addresses import Links, slug_of
from goldenthread.casework.workspace.thread.story import plan_now, story_of, threads_of
from goldenthread.casework.workspace.thread.when import steps, when_of
from goldenthread.casework.workspace.threads import Count, ShownStrand, counted, shown
from goldenthread.people.allocating.queries import brothers_and_sisters
from goldenthread.people.models import Person
from goldenthread.people.opening import opens, with_answers
from goldenthread.practice.thread.days import days_of
from goldenthread.practice.thread.strands import strands


@opens("child")
def child_thread(request: PageRequest, person: Person) -> HttpResponse:
    """A child's golden thread, as it stands or as it was on a day; as a picture, or as a table to read and copy."""
    when = when_of(request.GET, today=request.user.today)
    facts, found = threads_of(person, when, seen_by=request.user)
    links = Links(person.pk, plan_now(person, seen_by=request.user))
    told = {
        "tab": "overview", "child": person, "when": when, "steps": steps(days_of(_today(person, facts, when)), when),
        "threads": shown(found, first_name=person.short_name, links=links), "count": counted(found),
        "closed": facts.closed_on is not None, "as_table": request.GET.get("as") == "table",
    }  # fmt: skip
    return render(request, "casework/thread_page.html", told)


def _today(person: Person, facts: Any, when: Any) -> Any:
    """The facts of today, so that days after the one that is read can be stepped to."""
    return thread_facts([person.pk])[person.pk] if when.is_past else facts


@opens("child")
def strand_thread(request: PageRequest, person: Person, about: str) -> HttpResponse:
    """One worry or wish, from its beginning to where it is now, every bead with where it comes from."""
    when = when_of(request.GET, today=request.user.today)
    facts, found = threads_of(person, when, seen_by=request.user)
    story = story_of(person, about, facts, found, when, seen_by=request.user)
    whole = _today(person, facts, when)
    was = when.is_past and any(slug_of(one.id) == about for one in strands(whole, when.today, council_thread()))
    if story is None and not was:
        raise Http404("There is no such thread here.")
    told = {
        "tab": "overview", "child": person, "when": when, "steps": steps(days_of(whole), when), "story": story, "slug": about,
        "closed": facts.closed_on is not None,
    }  # fmt: skip
    return render(request, "casework/strand_thread.html", told)


@dataclass(frozen=True)
class OfChild:
    """One child of the family with their strands; nothing of one whose record does not open."""

    child: Person
    threads: tuple[ShownStrand, ...]
    count: Count
    opens: bool


@opens("child")
def family_thread(request: PageRequest, person: Person) -> HttpResponse:
    """The threads of all the children of a family, side by side."""
    when = when_of(request.GET, today=request.user.today)
    told = {"tab": "overview", "child": person, "when": when, "children": _family(person, when, seen_by=request.user)}
    return render(request, "casework/family_thread.html", told)


def _family(person: Person, when: Any, *, seen_by: Worker) -> list[OfChild]:
    others = brothers_and_sisters(person, seen_by=seen_by)
    answers = {one.pk: one for one in with_answers([person.pk, *(one.pk for one in others)], seen_by=seen_by)}
    children = sorted((one for one in answers.values()), key=lambda one: (one.born_on or when.today, one.pk))
    open_ids = [one.pk for one in children if one.record_opens_now]
    facts = thread_facts(open_ids, when.rows)
    found, by = [], council_thread()
    for child in children:
        theirs = strands(facts[child.pk], when.day, by) if child.pk in facts else ()
        drawn = shown(theirs, first_name=child.short_name, links=Links(child.pk))
        found.append(OfChild(child, drawn, counted(theirs), child.pk in facts))
    return found
