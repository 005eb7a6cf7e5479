"""The page on which a meeting is written while it is held, and what follows: decisions into the plan, what a conference decided, the record.

Serves: K9.10, K5.01, K6.W2
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import THEIRS_STANDS, BothTexts, Stale
from goldenthread.casework.meetings import deciding, holding, protecting, queries
from goldenthread.casework.meetings.forms import ReasonForm
from goldenthread.casework.meetings.holding_forms import HoldForm, OutcomeForm
from goldenthread.casework.meetings.permits import may_change
from goldenthread.casework.wording.going import AGAIN
from goldenthread.casework.workspace.meeting.agenda import agenda_of
from goldenthread.casework.workspace.meeting.showing import (
    NO_SUCH,
    a_short_form,
    asked_first,
    one_child,
    page_of,
    pressed,
    show,
    the_meeting,
)
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import saved

RECORD = Permission.RECORD


@opens("child", RECORD)
def hold_meeting(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """One screen for the whole meeting: the agenda beside, who came, what is said, what is decided. Saved as often as one likes."""
    found, worker = the_meeting(request, person, meeting_id), request.user
    one, back = found.meeting, page_of(person, meeting_id)
    if not (permit := may_change(one, by=worker)):
        return saved(request, back, says=permit.because)
    here = reverse("hold_meeting", args=[person.pk, meeting_id])
    both = BothTexts(request, saved=holding.texts_held(one))
    if both.uses_theirs:
        return saved(request, here, says=THEIRS_STANDS)
    agenda = agenda_of(found, seen_by=worker)
    invited = queries.invited_to(one, seen_by=worker)
    decisions = list(one.decisions.select_related("step", "goal").order_by("pk"))
    first: dict[str, Any] = {name: getattr(one, name) for name in ("late_told", "minutes", "decided", "what_for")}
    first |= {
        "held_on": one.held_on or worker.today,
        "began_at": one.began_at.strftime("%H:%M") if one.began_at else "",
    }
    form = HoldForm(
        both.data, meeting=one, invited=invited, decisions=decisions, goals=list(agenda.goals),
        asks_what_for=found.kind.reviews and agenda.asks_what_for, initial=first,
    )  # fmt: skip
    if form.is_valid():
        goes_on = "go_on" in request.POST

        def keep() -> str:
            holding.hold(meeting=one, told=form.told, began_from=both.began_from, by=worker)
            return here if goes_on else back

        try:
            answer = once(request, keep)
        except Stale as stale:
            both.show(stale, form)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Saved.")
            return answer
    return show(
        request,
        person,
        "meeting_hold.html",
        form=form,
        both=both,
        found=found,
        meeting=one,
        kind=found.kind,
        agenda=agenda,
        back=back,
    )


@opens("child", RECORD)
def land_decision(request: PageRequest, person: Person, meeting_id: int, number: int) -> HttpResponse:
    """A decision becomes a step in the plan, in one press."""
    found = the_meeting(request, person, meeting_id)
    decision = found.meeting.decisions.filter(pk=number).first()
    if decision is None:
        raise Http404(NO_SUCH)
    return pressed(
        request, lambda: deciding.land(decision=decision, by=request.user), back=page_of(person, meeting_id), says="It is a step in the plan now."
    )  # fmt: skip


@opens("child", RECORD)
def meeting_ready(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """The record is ready to go to everybody; what a reader may ask of it is answered first."""
    found = the_meeting(request, person, meeting_id)
    if first := asked_first(request, person, found.meeting, then="make it ready"):
        return redirect(page_of(person, meeting_id) if first == AGAIN else first)
    says = "The record is ready. Send it to those who were asked."
    return pressed(
        request,
        lambda: holding.ready(meeting=found.meeting, by=request.user),
        back=page_of(person, meeting_id),
        says=says,
    )


@opens("child", RECORD)
def open_meeting_again(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """Open the record again to put something right, before anybody has it."""
    found, form = the_meeting(request, person, meeting_id), ReasonForm(request.POST or None)
    form.fields["because"].label = "What has to be put right?"
    return a_short_form(
        request, person, form, lambda: holding.open_again(meeting=found.meeting, because=form.cleaned_data["because"], by=request.user),
        back=page_of(person, meeting_id), says="Open again.", heading="Open the record again", button="Open it",
    )  # fmt: skip


@opens("child", RECORD)
def put_meeting_right(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """Put something right beside a record that others have."""
    found, form = the_meeting(request, person, meeting_id), ReasonForm(request.POST or None)
    form.fields["because"].label = "What is right?"
    return a_short_form(
        request, person, form, lambda: holding.put_right(meeting=found.meeting, words=form.cleaned_data["because"], by=request.user),
        back=page_of(person, meeting_id), says="It stands beside the record.", heading="Put something right", kind="meeting-right",
        intro="What stood there stays. What you write is put beneath it, with your name and today’s date.",
    )  # fmt: skip


@opens("child", RECORD)
def meeting_outcome(request: PageRequest, person: Person, meeting_id: int, who: int) -> HttpResponse:
    """What a conference decided for one child, with the reasons; the plan begins, goes on or ends with it."""
    found = the_meeting(request, person, meeting_id)
    child, form = one_child(found, who), OutcomeForm(request.POST or None, kind=found.meeting.kind)
    form.fields["outcome"].label = f"What was decided for {child.short_name}?"
    return a_short_form(
        request, person, form, lambda: protecting.decide_for(meeting=found.meeting, child=child, told=form.told, by=request.user),
        back=page_of(person, meeting_id), says=f"Written down for {child.short_name}.", heading=f"Decided for {child.short_name}",
        kind="meeting-outcome", intro="Each child has a decision and reasons of their own.",
    )  # fmt: skip
