"""The frame round every page of an assessment: whose it is, how far it has come, and the way to its parts.

    return render(request, "casework/assessment_map.html", framed(request, work, here="assessment_map") | told)

A page of an assessment extends `casework/assessment_base.html` and fills its block `tab`. `here` is the name of the page among the parts; for
a child's own part, with their number: `framed(request, work, here="assessment_child", child_id=child.pk)`.
Serves: K1.00, K1.07b, K1.08a, K7.03
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.urls import NoReverseMatch, reverse

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.casework.assessments.family.queries import anybody_has_it
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.record.assessing import strip_queries
from goldenthread.design.words import count
from goldenthread.people.models import Person
from goldenthread.practice.timescales.first_assessment import WITHIN_WORKING_DAYS
from goldenthread.practice.working_days import Calendar, CalendarError


@dataclass(frozen=True)
class Part:
    """One part of an assessment, as a link: its words, or the child it is about."""

    words: str
    href: str
    here: bool
    child: Person | None = None


@dataclass(frozen=True)
class Fact:
    """One fact of the strip: its words, whether it is open now or comes later, and whom it is about."""

    words: str
    open: bool = False
    child: Person | None = None
    later: bool = False


def framed(request: PageRequest, work: Work, *, here: str = "assessment", child_id: int = 0) -> dict[str, Any]:
    """What the frame round a page of an assessment needs."""
    worker = request.user
    return {
        "work": work, "today": worker.today, "parts": parts_of(work, here=here, child_id=child_id), "strip": strip_of(work, seen_by=worker),
    }  # fmt: skip


def address_if_there(name: str, *numbers: int) -> str:
    """The address of a page, or nothing where there is no such page."""
    try:
        return reverse(name, args=numbers)
    except NoReverseMatch:
        return ""


def parts_of(work: Work, *, here: str, child_id: int = 0) -> list[Part]:
    """The way to the parts of an assessment, each where there is a page for it. What is said of all children is there where all of them open."""
    wanted: list[tuple[str, str, Person | None]] = [("Overview", "assessment", None)]
    wanted += [("", "assessment_child", child) for child in work.people]
    if work.whole:
        wanted += [
            ("Strengths and safety", "assessment_map", None),
            ("What may be going on", "assessment_explanations", None),
        ]
    wanted += [("The family’s own version", "family_versions", None)]
    found = []
    for words, name, child in wanted:
        if href := address_if_there(name, *((work.pk, child.pk) if child else (work.pk,))):
            found.append(Part(words, href, name == here and (child is None or child.pk == child_id), child))
    return found


def day_number(work: Work, worker: Worker) -> int | None:
    """How many working days the assessment has taken; None where the calendar does not hold those years."""
    until = work.signed_off_on or work.row.stopped_on or worker.today
    try:
        return Calendar().working_days_between(work.counts_from, until)
    except CalendarError:
        return None


def strip_of(work: Work, *, seen_by: Worker) -> list[Fact]:
    """How far it has come, in a line: the day, each child seen alone, each parent spoken to, whether the family has it."""
    found: list[Fact] = []
    number = day_number(work, seen_by)
    if work.row.stopped_on:
        found.append(Fact("Stopped"))
    elif work.signed_off_on:
        when = f"after {count(number, 'working day')}" if number else "on the first day"
        found.append(Fact(f"Signed off {when}"))
    elif number is not None:
        found.append(Fact(f"Day {number} of {WITHIN_WORKING_DAYS}", open=number > WITHIN_WORKING_DAYS))
    alone = strip_queries.seen_alone(work, seen_by=seen_by)
    for child in work.people:
        number_alone = alone.get(child.pk, 0)
        words = f"seen alone {strip_queries.times(number_alone)}" if number_alone else "not seen alone yet"
        found.append(Fact(words, not number_alone, child))
    if work.whole:
        found += [Fact(words, True, person) for person, words in strip_queries.parents_not_heard(work, seen_by=seen_by)]
    read, over = anybody_has_it(work, seen_by=seen_by), bool(work.signed_off_on)
    words = "The family has it" if read else "The family has not read it yet"
    found.append(Fact(words, open=over and not read, later=not over and not read))
    return found
