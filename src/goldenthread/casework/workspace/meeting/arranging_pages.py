"""Arranging a meeting: its day, who is asked and what they need, how each child takes part, reports, calling it off.

Serves: K1.11, C.14, K3.06a, K3.06b
"""

from __future__ import annotations

from functools import partial

from django.http import Http404, HttpResponse
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts
from goldenthread.casework.meetings import arranging, inviting, queries, reporting
from goldenthread.casework.meetings.forms import (
    ArrangeForm,
    InviteForm,
    PartForm,
    ReasonForm,
    ToldForm,
    WantedForm,
    as_arranged,
    as_wanted,
)
from goldenthread.casework.meetings.holding_forms import ReportForm, ShareForm, ways_of
from goldenthread.casework.meetings.people_models import Invitation
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.noting.company import company_of
from goldenthread.casework.workspace.meeting.agenda import dues_of
from goldenthread.casework.workspace.meeting.showing import (
    NO_SUCH,
    a_short_form,
    one_child,
    page_of,
    pressed,
    safe_ways,
    show,
    the_meeting,
)
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.practice.meetings.kinds import KINDS

RECORD = Permission.RECORD


@opens("child", RECORD)
def arrange_meeting(request: PageRequest, person: Person) -> HttpResponse:
    """Arrange a meeting about this child, and brothers and sisters with them."""
    worker = request.user
    others = [child for child in company_of(person, seen_by=worker).children if child != person]
    first = {"kind": request.GET.get("kind", ""), "about": [str(one.pk) for one in others]}
    form = ArrangeForm(
        request.POST or None, others=others, chairs=queries.chairs([person], seen_by=worker), initial=first
    )
    if form.is_valid():

        def keep() -> str:
            made = arranging.arrange(children=[person, *form.chosen], told=form.told, by=worker)
            return reverse("invite_to_meeting", args=[person.pk, made.pk])

        try:
            return once(request, keep)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    return show(
        request,
        person,
        "meeting_arrange.html",
        form=form,
        meeting=None,
        back=reverse("meetings", args=[person.pk]),
        kinds=KINDS,
    )


@opens("child", RECORD)
def change_meeting(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """Arrange it anew: another day, another place, what was said about being in one room."""
    found, worker = the_meeting(request, person, meeting_id), request.user
    one, back = found.meeting, page_of(person, meeting_id)
    both = BothTexts(request, saved=arranging.arranged(one))
    form = ArrangeForm(
        both.data, others=[], chairs=queries.chairs(found.children, seen_by=worker), meeting=one, initial=as_arranged(one)
    )  # fmt: skip
    if done := sent(
        request, form, lambda: arranging.change(meeting=one, told=form.told, began_from=both.began_from, by=worker), to=back,
        says="Arranged anew.", both=both,
    ):  # fmt: skip
        return done
    return show(request, person, "meeting_arrange.html", form=form, both=both, meeting=one, back=back, kinds=KINDS)


@opens("child", RECORD)
def call_off_meeting(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """Call it off, saying why and what happens instead."""
    found, form = the_meeting(request, person, meeting_id), ReasonForm(request.POST or None)
    return a_short_form(
        request, person, form, lambda: arranging.call_off(meeting=found.meeting, because=form.cleaned_data["because"], by=request.user),
        back=page_of(person, meeting_id), says="Called off. Tell everybody who was asked.", heading="Call it off", button="Call it off",
    )  # fmt: skip


@opens("child", RECORD)
def meeting_child(request: PageRequest, person: Person, meeting_id: int, who: int) -> HttpResponse:
    """How a child takes part, and what they want the meeting to know."""
    found = the_meeting(request, person, meeting_id)
    child = one_child(found, who)
    row = next(row for row in queries.places_in(found, seen_by=request.user) if row.child == child)
    both = BothTexts(request, saved=arranging.part_of(row))
    form = PartForm(both.data, initial=both.first)
    form.fields["part"].label = f"How does {child.short_name} want to take part?"
    form.fields["views"].label = f"What {child.short_name} wants the meeting to know"
    return a_short_form(
        request, person, form,
        lambda: arranging.ask_child(meeting=found.meeting, child=child, began_from=both.began_from, by=request.user, **form.cleaned_data),
        back=page_of(person, meeting_id), says="Written down.", both=both, heading=f"{child.short_name}’s part", kind="meeting-part",
        intro=f"Ask {child.short_name}, before the day is fixed. Saying no to being there is an answer, too.",
    )  # fmt: skip


@opens("child", RECORD)
def meeting_told(request: PageRequest, person: Person, meeting_id: int, who: int) -> HttpResponse:
    """What a child was told of what was decided."""
    found = the_meeting(request, person, meeting_id)
    child = one_child(found, who)
    row = next(row for row in queries.places_in(found, seen_by=request.user) if row.child == child)
    both = BothTexts(request, saved=arranging.told_of(row))
    form = ToldForm(both.data, initial=both.first | {"told_on": row.told_on or request.user.today})
    form.fields["told"].label = f"What did you tell {child.short_name}?"
    tell = partial(
        arranging.tell_child, meeting=found.meeting, child=child, began_from=both.began_from, by=request.user
    )
    return a_short_form(
        request, person, form, lambda: tell(**form.cleaned_data), both=both,
        back=page_of(person, meeting_id), says=f"Written down: {child.short_name} has heard what was decided.",
        heading=f"Tell {child.short_name} what was decided", kind="meeting-told",
    )  # fmt: skip


@opens("child", RECORD)
def invite_to_meeting(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """Choose who is asked: from those round the children, services, or in words."""
    found, worker = the_meeting(request, person, meeting_id), request.user
    back = page_of(person, meeting_id)
    form = InviteForm(
        request.POST or None, children=list(found.children), around=queries.whom_to_ask(found.children, seen_by=worker),
        here=queries.invited_to(found.meeting, seen_by=worker), family=found.kind.family,
    )  # fmt: skip
    invite = partial(inviting.invite, meeting=found.meeting, by=worker)
    if done := sent(
        request, form, lambda: invite(guests=form.chosen), to=back, says="On the list. Nothing has gone out yet."
    ):
        return done
    return show(request, person, "meeting_invite.html", form=form, found=found, kind=found.kind, back=back)


def one_invited(request: PageRequest, found: queries.Shown, number: int) -> Invitation:
    """One of those asked, if this worker may know of them."""
    for one in queries.invited_to(found.meeting, seen_by=request.user):
        if one.pk == number:
            return one
    raise Http404(NO_SUCH)


@opens("child", RECORD)
def meeting_guest(request: PageRequest, person: Person, meeting_id: int, number: int) -> HttpResponse:
    """What suits one of those asked, what they need, whether they are seen apart, and their answer."""
    found = the_meeting(request, person, meeting_id)
    one, back = one_invited(request, found, number), page_of(person, meeting_id)
    both = BothTexts(request, saved=inviting.wanted_of(one))
    form = WantedForm(both.data, initial=as_wanted(one))
    if one.person is None:
        for name in ("apart", "apart_at", "apart_where", "hears_child"):
            form.fields[name].widget = form.fields[name].hidden_widget()
    arrange = partial(inviting.arrange_for, invitation=one, began_from=both.began_from, by=request.user)
    if done := sent(request, form, lambda: arrange(wanted=form.wanted), to=back, says="Written down.", both=both):
        return done
    return show(request, person, "meeting_guest.html", form=form, both=both, one=one, found=found, back=back)


@opens("child", RECORD)
def take_off_meeting(request: PageRequest, person: Person, meeting_id: int, number: int) -> HttpResponse:
    """Take somebody off the list who has not been asked."""
    one = one_invited(request, the_meeting(request, person, meeting_id), number)
    return pressed(
        request, lambda: inviting.take_off(invitation=one, by=request.user), back=page_of(person, meeting_id), says="Taken off the list."
    )  # fmt: skip


@opens("child", RECORD)
def add_meeting_report(request: PageRequest, person: Person, meeting_id: int) -> HttpResponse:
    """A report to be read before the meeting; its day comes from the council's standard where there is one."""
    found = the_meeting(request, person, meeting_id)
    due = next(
        (row for row in dues_of(found.meeting, person, seen_by=request.user) if row.rule == found.kind.report_rule),
        None,
    )
    form = ReportForm(request.POST or None, initial={"due_on": due.due_on if due else None})
    return a_short_form(
        request, person, form, lambda: reporting.ask_report(meeting=found.meeting, by=request.user, **form.cleaned_data),
        back=page_of(person, meeting_id), says="On the list.", heading="A report for the meeting",
        intro="The day is this council’s own standard." if due else "Early enough to be read, and talked about, before the meeting.",
    )  # fmt: skip


@opens("child", RECORD)
def share_meeting_report(request: PageRequest, person: Person, meeting_id: int, number: int) -> HttpResponse:
    """Who has a report, who has read it or gone through it with somebody, and why one of them does not have it."""
    found, worker = the_meeting(request, person, meeting_id), request.user
    report = next((row for row in queries.reports_of(found.meeting, seen_by=worker) if row.pk == number), None)
    if report is None:
        raise Http404(NO_SUCH)
    invited, back = queries.invited_to(found.meeting, seen_by=worker), page_of(person, meeting_id)
    documents = queries.documents_of(person, seen_by=worker)
    names, both = ("written_on", "late_because", "document"), BothTexts(request, saved=reporting.shared_of(report))
    form = ShareForm(
        both.data, report=report, invited=invited, ways=ways_of(invited, safe_ways(invited, request)), documents=documents,
        initial={name: both.first[name] for name in names},
    )  # fmt: skip
    share = partial(reporting.share_report, report=report, began_from=both.began_from, by=worker)
    if done := sent(
        request, form, lambda: share(readers=form.told, **{name: form.cleaned_data[name] for name in names}), to=back, says="Written down.",
        both=both,
    ):  # fmt: skip
        return done
    return show(request, person, "meeting_report.html", form=form, both=both, report=report, found=found, back=back)
