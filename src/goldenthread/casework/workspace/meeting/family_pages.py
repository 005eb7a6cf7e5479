"""Meetings led by the family: what was offered and answered, what the plan must keep to, and the plan they made.

Serves: K7.06, K3.05
"""

from __future__ import annotations

from functools import partial

from django.http import Http404, HttpResponse
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.meetings import offering, queries
from goldenthread.casework.meetings.family_forms import BottomLineForm, FamilyPlanForm, OfferAnswerForm, OfferForm
from goldenthread.casework.workspace.meeting.showing import NO_SUCH, a_short_form, page_of, the_meeting
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.reaching.queries import around
from goldenthread.practice.meetings.kinds import OFFERED

RECORD = Permission.RECORD


@opens("child", RECORD)
def offer_family_meeting(request: PageRequest, person: Person) -> HttpResponse:
    """Write down that somebody was offered a meeting of the family's own; or why nobody was."""
    people = around(person, seen_by=request.user).filter(died_on__isnull=True, placeholder="")
    form = OfferForm(request.POST or None, people=people, initial={"offered_on": None})
    return a_short_form(
        request, person, form, lambda: offering.offer(child=person, told=form.told, by=request.user), back=reverse("meetings", args=[person.pk]),
        says="Written down.", heading="Offer the family a meeting of their own", kind="family-offer",
        intro=f"One for each person it is offered to. Before court, law asks for it: {OFFERED.cite}.",
    )  # fmt: skip


@opens("child", RECORD)
def answer_family_offer(request: PageRequest, person: Person, number: int) -> HttpResponse:
    """What somebody answered to the offer, and the meeting that came of it."""
    row = next((row for row in queries.offers_of(person, seen_by=request.user) if row.pk == number), None)
    if row is None:
        raise Http404(NO_SUCH)
    both = BothTexts(request, saved=offering.answer_of(row))
    form = OfferAnswerForm(
        both.data,
        meetings=queries.led_by_the_family(person, seen_by=request.user),
        initial=both.first | {"on": row.answered_on or request.user.today},
    )
    answer = partial(offering.answer_offer, row=row, began_from=both.began_from, by=request.user)
    return a_short_form(
        request, person, form, lambda: answer(**form.cleaned_data), both=both,
        back=reverse("meetings", args=[person.pk]), says="Written down.", heading="Their answer",
    )  # fmt: skip


@opens("child", RECORD)
def meeting_bottom_line(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """What the family's plan must keep to, told before they make it."""
    found, form = the_meeting(request, person, meeting_id), BottomLineForm(request.POST or None)
    return a_short_form(
        request, person, form, lambda: offering.say_bottom_line(meeting=found.meeting, by=request.user, **form.cleaned_data),
        back=page_of(person, meeting_id), says="It stands above the plan they make.", heading="What the plan must keep to",
        intro="As few as keep the children safe. Everything else is the family’s to decide.", kind="meeting-line",
    )  # fmt: skip


@opens("child", RECORD)
def meeting_family_plan(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """The plan the family made in its own time, in their words."""
    found = the_meeting(request, person, meeting_id)
    plan = offering.family_plan(found.meeting)
    lines = list(plan.bottom_lines.filter(ended_on__isnull=True)) if plan else []
    first = {"words": found.meeting.family_time, "review_on": plan.review_on if plan else None}
    both = BothTexts(request, saved=offering.texts_of_family_plan(found.meeting))
    form = FamilyPlanForm(both.data, lines=lines, initial=first)
    return a_short_form(
        request, person, form,
        lambda: offering.family_made_plan(
            meeting=found.meeting, words=form.cleaned_data["words"], review_on=form.cleaned_data["review_on"], kept=form.kept,
            began_from=both.began_from, by=request.user,
        ), both=both,
        back=page_of(person, meeting_id), says="It is their plan now. Its steps can be written in it.", heading="The family’s own plan",
        intro="Made by them, in time of their own, with nobody from a service in the room.", kind="meeting-family-plan",
    )  # fmt: skip
