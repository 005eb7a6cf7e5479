"""Writing how a home for good stands in one of the three, the ways considered, and the milestones.

Serves: K5.W3, K7.W1, K7.W2
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts, texts_of
from goldenthread.casework.care.permanence import acts, forms, queries
from goldenthread.casework.care.permanence_models import PermanenceMilestone, PermanenceStanding, PermanenceWay
from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.now.queries import newest_of
from goldenthread.casework.workspace.permanence.showing import NOT_HERE, good_form
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

RECORD = Permission.RECORD
LOOK_AT = "What would have to be true for this to be a home for good? Who thinks so, who does not, and how do we know?"


def _both(request: PageRequest, saved: dict[str, str], form: type[Any]) -> BothTexts:
    labels = {name: str(form.base_fields[name].label) for name in saved}
    return BothTexts(request, saved=saved, labels=labels)


@opens("child", RECORD)
def write_standing(request: PageRequest, person: Person, what: str) -> HttpResponse:
    """How it stands in law, at home and school, or in who the child feels they belong to."""
    if what not in PermanenceStanding.Strand.values:
        raise Http404(NOT_HERE)
    found = next(one for one in queries.standings(person, seen_by=request.user) if one.strand == what)
    now = found.now
    both = _both(request, texts_of(now, acts.OF_STANDING, acts.CHOSEN_OF_STANDING), forms.StandingForm)
    form = forms.StandingForm(both.data, child=person, strand=what, initial=both.first | forms.first_words(now))
    beside = "; ".join(f"{one.words}" for one in found.facts)
    return good_form(
        request, person, form, at="three-h", heading=found.words, says="Saved. What stood before is kept.", both=both,
        do=lambda: acts.write_standing(child=person, strand=what, began_from=both.began_from, by=request.user, **form.told),
        intro=f"The record says: {beside}." if beside else "",
    )  # fmt: skip


def _kind(request: PageRequest) -> str:
    """The way the address names; empty where it names none."""
    kind = request.GET.get("kind", "")
    return kind if kind in PermanenceWay.Kind.values else ""


def _choose_one(request: PageRequest, person: Person) -> HttpResponse:
    """Back to the ways: the address named none of them."""
    messages.info(request, "Choose a way below to begin to look at it.")
    return redirect(reverse("home_for_good", args=[person.pk]) + "#ways-h")


def _way(request: PageRequest, person: Person, way_id: int) -> queries.Way:
    found = queries.way_row(person, way_id, seen_by=request.user)
    if found is None:
        raise Http404(NOT_HERE)
    return found


@opens("child", RECORD)
def add_way(request: PageRequest, person: Person) -> HttpResponse:
    """Begin to look at a way: `?kind=guardianship`."""
    if not (kind := _kind(request)):
        return _choose_one(request, person)
    form = forms.WayForm(request.POST or None, child=person)
    return good_form(
        request, person, form, lambda: acts.write_way(child=person, kind=kind, by=request.user, **form.told), at="ways-h",
        heading=str(PermanenceWay.Kind(kind).label), says="It is being looked at.", intro=LOOK_AT,
    )  # fmt: skip


@opens("child", RECORD)
def change_way(request: PageRequest, person: Person, way_id: int) -> HttpResponse:
    """What speaks for a way and against it, anew."""
    found = _way(request, person, way_id)
    row = found.row
    assert row is not None
    both = _both(request, texts_of(row, acts.OF_WAY), forms.WayForm)
    form = forms.WayForm(both.data, child=person, initial=both.saved | forms.first_words(row))
    return good_form(
        request, person, form, at=f"way-{row.pk}", heading=found.name, says="Saved. What stood before is kept.", both=both, intro=LOOK_AT,
        do=lambda: acts.write_way(child=person, kind=row.kind, way=row, began_from=both.began_from, by=request.user, **form.told),
    )  # fmt: skip


def _decide(request: PageRequest, person: Person, found: queries.Way, kind: str) -> HttpResponse:
    last = found.moves[0] if found.moves else None
    wanted = request.GET.get("to", "")
    first = {"on": request.user.today, "to": wanted or found.status, "decided_by": ""}
    if last and not wanted:
        first |= {"because": last.because, "decided_by": last.decided_by}
    form = forms.DecideWayForm(request.POST or None, now=found.status, initial=first)
    summary = newest_of(person, Summary.Block.PERMANENCE, seen_by=request.user)
    return good_form(
        request, person, form, at="ways-h", heading=found.name, says="Decided. What stood before is kept.", asks=found.asks,
        do=lambda: acts.move_way(child=person, way=found.row, kind=kind, by=request.user, **form.cleaned_data),
        quote=summary.words if summary and wanted == "first_plan" else "", quote_from="Where things are now says:",
    )  # fmt: skip


@opens("child", RECORD)
def decide_way(request: PageRequest, person: Person, way_id: int) -> HttpResponse:
    """Where a way stands: being looked at, the first plan, the plan beside it, ruled out; with who decided and why."""
    return _decide(request, person, _way(request, person, way_id), "")


@opens("child", RECORD)
def decide_new_way(request: PageRequest, person: Person) -> HttpResponse:
    """The same for a way nobody has written about: `?kind=parents&to=first_plan`."""
    if not (kind := _kind(request)):
        return _choose_one(request, person)
    return _decide(request, person, queries.Way(PermanenceWay.Kind(kind)), kind)


@opens("child", RECORD)
def add_milestone(request: PageRequest, person: Person) -> HttpResponse:
    """Plan a milestone; `?kind=plan` begins with that one."""
    form = forms.MilestoneForm(request.POST or None, initial={"kind": request.GET.get("kind", "")})
    return good_form(
        request, person, form, lambda: acts.plan_milestone(child=person, by=request.user, **form.cleaned_data), at="line-h",
        heading="Plan a milestone", says="The milestone is planned.",
        intro=f"A day that {person.short_name} could be told. If it passes, we are asked why, until it happens or its day is moved.",
    )  # fmt: skip


def _milestone(request: PageRequest, person: Person, row_id: int) -> PermanenceMilestone:
    row = queries.milestone_row(person, row_id, seen_by=request.user)
    if row is None:
        raise Http404(NOT_HERE)
    return row


@opens("child", RECORD)
def change_milestone(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """Plan a milestone anew. The day that was planned first stays beside it."""
    row = _milestone(request, person, row_id)
    names = ("kind", "words", "planned_on", "late_because")
    both = BothTexts(request, saved=acts.words_of_milestone(row))
    form = forms.MoveMilestoneForm(both.data, initial={name: getattr(row, name) for name in names})
    return good_form(
        request, person, form, at=f"milestone-{row.pk}", heading=queries.words_of(row), says="Planned anew. The first day stays beside it.",
        do=lambda: acts.plan_milestone(child=person, milestone=row, began_from=both.began_from, by=request.user, **form.cleaned_data),
        both=both,
    )  # fmt: skip


@opens("child", RECORD)
def reach_milestone(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """The day a milestone was met, and why it was late where it was."""
    row = _milestone(request, person, row_id)
    first = {"reached_on": row.reached_on or request.user.today, "late_because": row.late_because}
    both = BothTexts(request, saved=acts.words_of_meeting_it(row))
    form = forms.ReachMilestoneForm(both.data, initial=first)
    return good_form(
        request, person, form, at=f"milestone-{row.pk}", heading=queries.words_of(row), says="Saved.", both=both,
        do=lambda: acts.reach_milestone(milestone=row, began_from=both.began_from, by=request.user, **form.cleaned_data),
    )  # fmt: skip
