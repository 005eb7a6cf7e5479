"""Strategy discussions and section 47 enquiries: written, decided, handed on, finished; and what comes next.

Serves: P.21, K9.10
"""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.enquiries import acts, queries
from goldenthread.casework.enquiries.forms import FinishForm, HandOnForm, StrategyForm
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion
from goldenthread.casework.meetings.queries import chairs, conference_since
from goldenthread.casework.workspace.meeting.agenda import dues_opened_by
from goldenthread.casework.workspace.meeting.showing import a_short_form, show
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import saved
from goldenthread.practice.meetings.kinds import KINDS

RECORD = Permission.RECORD
NO_SUCH = "There is no such discussion or enquiry in this record."


def _strategy(request: PageRequest, person: Person, row: StrategyDiscussion | None) -> HttpResponse:
    worker = request.user
    names = ("held_on", "led_by", "safe_now", "medical", "decided", "because", "family_told")
    first = {name: getattr(row, name) for name in names} if row else {"held_on": worker.today}
    form = StrategyForm(
        request.POST or None, leaders=chairs([person], seen_by=worker), social_workers=queries.who_may_lead(person, seen_by=worker),
        shares=list(row.shares.all()) if row else [], initial=first,
    )  # fmt: skip
    if form.is_valid():

        def keep() -> str:
            lead = form.cleaned_data["enquiry_led_by"]
            kept = acts.discuss(child=person, told=form.told, row=row, enquiry_led_by=lead, by=worker)
            return reverse("strategy", args=[person.pk, kept.pk])

        try:
            answer = once(request, keep)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Saved.")
            return answer
    back = reverse("strategy", args=[person.pk, row.pk]) if row else reverse("meetings", args=[person.pk])
    return show(request, person, "strategy_form.html", form=form, row=row, kind=KINDS["strategy"], back=back)


@opens("child", RECORD)
def write_strategy(request: PageRequest, person: Person) -> HttpResponse:
    """Write a strategy discussion while it is held."""
    return _strategy(request, person, None)


def _one(request: PageRequest, person: Person, number: int) -> StrategyDiscussion:
    row = queries.one_discussion(person, number, seen_by=request.user)
    if row is None:
        raise Http404(NO_SUCH)
    return row


@opens("child", RECORD)
def change_strategy(request: PageRequest, person: Person, number: int) -> HttpResponse:
    """Go on with a strategy discussion that is not decided yet."""
    row = _one(request, person, number)
    if not (permit := acts.may_change(row, by=request.user)):
        return saved(request, reverse("strategy", args=[person.pk, number]), says=permit.because)
    return _strategy(request, person, row)


@opens("child")
def strategy(request: PageRequest, person: Person, number: int) -> HttpResponse:
    """A strategy discussion: who shared what, who was not there and how they were asked, what was decided and why."""
    row = _one(request, person, number)
    return show(
        request,
        person,
        "strategy.html",
        row=row,
        kind=KINDS["strategy"],
        may_change=acts.may_change(row, by=request.user),
    )


@opens("child")
def enquiry(request: PageRequest, person: Person, number: int) -> HttpResponse:
    """A section 47 enquiry: who leads it, what is due and by when, what it found, what comes next."""
    found = queries.one_enquiry(person, number, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    dues = dues_opened_by(f"enquiry {found.pk}", person, seen_by=request.user)
    conference = conference_since(person, found.started_on, seen_by=request.user)
    told = {"enquiry": found, "dues": dues, "conference": conference, "may_record": request.user.has(RECORD)}
    return show(request, person, "enquiry.html", **told)


@opens("child", RECORD)
def finish_enquiry(request: PageRequest, person: Person, number: int) -> HttpResponse:
    """What the enquiry found, and what comes of it. A conference leads on to arranging it."""
    found = queries.one_enquiry(person, number, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    form = FinishForm(request.POST or None, initial={"on": request.user.today})
    here = reverse("enquiry", args=[person.pk, number])
    return a_short_form(
        request, person, form, lambda: acts.finish(enquiry=found, by=request.user, **form.cleaned_data), back=here, says="Written down.",
        heading="What the enquiry found", kind="enquiry-finish",
    )  # fmt: skip


@opens("child", RECORD)
def hand_on_enquiry(request: PageRequest, person: Person, number: int) -> HttpResponse:
    """Another social worker leads it."""
    found = queries.one_enquiry(person, number, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    form = HandOnForm(request.POST or None, social_workers=queries.who_may_lead(person, seen_by=request.user))
    return a_short_form(
        request, person, form, lambda: acts.hand_on(enquiry=found, by=request.user, **form.cleaned_data),
        back=reverse("enquiry", args=[person.pk, number]), says="Handed on.", heading="Who leads the enquiry",
    )  # fmt: skip
