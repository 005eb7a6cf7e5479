"""When is it due? Choose a rule, give a day: the date in words, why, by whose word, and how each day was counted. No record is needed.

Serves: K9.07, P.03
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from goldenthread.access.pages import PageRequest, signed_in
from goldenthread.casework.dues.standards import queries
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.workspace.asking.forms import AskForm, from_address
from goldenthread.design.words import day as in_full
from goldenthread.practice.counting.combined import SoonerOf
from goldenthread.practice.counting.days_shown import HowCounted, how_counted, unit_of
from goldenthread.practice.counting.shapes import Counting, HowMany
from goldenthread.practice.counting.units import CannotCount, Moment, Unit, day_of
from goldenthread.practice.rule import Edition, Force
from goldenthread.practice.timescales.asking import WhenDue, edition_for, then_words, when_due
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.timescales.setting import newest_edition, rules_now, stages_of
from goldenthread.practice.working_days import Calendar, CalendarError


@dataclass(frozen=True)
class Answer:
    """What the page shows: the answer in words, the count laid open, and what follows."""

    when: WhenDue
    due: str
    counted: HowCounted
    also: tuple[tuple[str, str], ...]
    council: str
    then: str


@signed_in
def when_is_it_due(request: PageRequest) -> HttpResponse:
    """Every rule that can be counted, by stage, to choose one; searched by words."""
    words = request.GET.get("words", "").strip()[:80]
    wanted = words.casefold().split()
    rules = rules_now(request.user.today, Standards())
    found = [
        row
        for row in rules
        if all(word in f"{row.rule_id} {row.edition.title} {row.edition.says}".casefold() for word in wanted)
    ]
    return render(
        request, "casework/when_is_it_due.html", {"stages": stages_of(found), "words": words, "found": len(found)}
    )


@signed_in
def when_is_it_due_by(request: PageRequest, rule: str) -> HttpResponse:
    """One rule and one day: when it is due, and why. The address holds the rule and the day, and nothing of anybody."""
    edition = newest_edition(rule)
    if edition is None or edition.counts is None or isinstance(edition.counts, HowMany):
        raise Http404("There is no such rule.")
    if "start_day" in request.GET:
        form = AskForm(request.GET, edition=edition)
        if form.is_valid():
            return redirect(f"{reverse('when_is_it_due_by', args=[rule])}?{_address(form)}")
    else:
        told = from_address(request.GET)
        form = AskForm(told or None, edition=edition, initial={"start": request.user.today, "ours": True})
    answer = None
    if form.is_valid():
        try:
            answer = _answer(rule, form)
        except (CannotCount, CalendarError) as cannot:
            form.add_error(None, str(cannot))
    told = {"form": form, "answer": answer, "edition": answer.when.edition if answer else edition, "rule": rule}
    return render(
        request,
        "casework/when_is_it_due_by.html",
        told | {"procedure": queries.procedure_of(rule, seen_by=request.user)},
    )


def _address(form: AskForm) -> str:
    told = form.cleaned_data
    found = {"start": told["start"].isoformat()} | ({"time": f"{told['time']:%H:%M}"} if told.get("time") else {})
    if told.get("second"):
        found["second"] = told["second"].isoformat()
    return urlencode(found | ({"ours": "on"} if told.get("ours") else {}))


def _answer(rule: str, form: AskForm) -> Answer:
    standards, calendar, start = (
        council_standards() if form.cleaned_data["ours"] else Standards(),
        Calendar(),
        form.moment,
    )
    second = form.cleaned_data.get("second")
    when = when_due(rule, start, calendar, standards, second=second)
    edition = edition_for(rule, day_of(start))
    shape = _shape(edition, standards, start)
    last = max([when.due, *(due for _, due in when.also)], key=day_of)
    marks = {day_of(due): what.strip(", ") for what, due in when.also}
    if isinstance(shape, SoonerOf):
        start, shape = shape.deciding(shape.first_and_second(start, second), calendar)
        last, marks = when.due, {}
    unit, by_ours = unit_of(shape), edition.force not in (Force.DUTY, Force.GUIDANCE)
    if by_ours and standards.applying(rule, day_of(start)):
        calendar = standards.local(calendar, rule)
    return Answer(
        when, said_with_weekday(when.due), how_counted(start, last, unit, calendar, marks),
        tuple((what.strip(", "), said_with_weekday(due)) for what, due in when.also),
        said_with_weekday(when.council_due) if when.council_due else "", then_words(edition.counts),
    )  # fmt: skip


def _shape(edition: Edition, standards: Standards, start: Moment) -> Counting:
    """By what shape the date shown was counted: the council's own where it takes the place of an example, else the rule's."""
    assert edition.counts is not None
    own = standards.applying(edition.rule_id, day_of(start))
    if own is None or edition.force in (Force.DUTY, Force.GUIDANCE):
        return edition.counts
    try:
        return edition.counts.set_to(own.within, Unit(own.unit or edition.unit))
    except CannotCount:
        return edition.counts


def said_with_weekday(moment: Moment) -> str:
    """A day or moment in words, with its weekday: `Thursday 4 June 2026`."""
    at = f" at {moment:%H:%M}" if hasattr(moment, "hour") else ""
    return f"{moment:%A} {in_full(day_of(moment))}{at}"
