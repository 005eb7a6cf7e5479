"""Strategy discussions and section 47 enquiries: written, decided, handed on, finished; and what comes next.

Serves: P.21, K9.10
"""

from __future__ import annotations

from functools import partial

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.urls import reverse

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import THEIRS_STANDS, BothTexts, Stale
from goldenthread.casework.enquiries import acts, handing_on, queries
from goldenthread.casework.enquiries.forms import FinishForm, HandOnForm, StrategyForm
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion
from goldenthread.casework.meetings.queries import chairs, conference_since
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.record.noting.company import company_of
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
    back = reverse("strategy", args=[person.pk, row.pk]) if row else reverse("meetings", args=[person.pk])
    both = BothTexts(request, saved=queries.texts_written(row, person, seen_by=worker) if row else {})
    if both.uses_theirs:
        return saved(request, back, says=THEIRS_STANDS)
    rows = [row, *queries.in_one_discussion(row, seen_by=worker)] if row else []
    decided = [one for one in rows if one.decided]
    over = {one.child_id for one in decided}
    near = {one.pk: one for one in (*company_of(person, seen_by=worker).children, *(one.child for one in rows))}
    others = [one for pk, one in near.items() if pk != person.pk and pk not in over]
    shares = queries.shares_of(row, seen_by=worker) if row else []
    form = StrategyForm(
        both.data, leaders=chairs([person], seen_by=worker), social_workers=queries.who_may_lead(person, seen_by=worker),
        children=[person, *others], here={one.child_id: one for one in rows}, shares=None if decided or shares is None else shares,
        initial={"held_on": row.held_on, "led_by": row.led_by} if row else {"held_on": worker.today},
    )  # fmt: skip
    if form.is_valid():

        def keep() -> str:
            kept = acts.discuss_together(held=form.held, row=row, began_from=both.began_from, by=worker)
            return reverse("strategy", args=[person.pk, next(one.pk for one in kept if one.child_id == person.pk)])

        try:
            answer = once(request, keep)
        except Stale as stale:
            both.show(stale, form)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Saved.")
            return answer
    told = {
        "form": form,
        "both": both,
        "row": row,
        "kind": KINDS["strategy"],
        "back": back,
        "decided": decided,
        "shares": shares,
    }
    return show(request, person, "strategy_form.html", **told)


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
        others=queries.in_one_discussion(row, seen_by=request.user),
        shares=queries.shares_of(row, seen_by=request.user),
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
    told["others"] = queries.begun_with(found, seen_by=request.user)
    told["passed_on"] = queries.passed_on(found, seen_by=request.user)
    return show(request, person, "enquiry.html", **told)


def _finish(form: FinishForm, worker: Worker) -> None:
    acts.finish_together(found=form.found, on=form.cleaned_data["on"], by=worker)


@opens("child", RECORD)
def finish_enquiry(request: PageRequest, person: Person, number: int) -> HttpResponse:
    """What the enquiry found, and what comes of it. A conference leads on to arranging it."""
    found = queries.one_enquiry(person, number, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    others = [
        one for one in queries.begun_with(found, seen_by=request.user) if one.ended_on is None and not one.outcome
    ]
    form = FinishForm(request.POST or None, enquiry=found, others=others, initial={"on": request.user.today})
    here = reverse("enquiry", args=[person.pk, number])
    return a_short_form(
        request, person, form, partial(_finish, form, request.user), back=here, says="Written down.",
        heading="What the enquiry found", kind="enquiry-finish",
    )  # fmt: skip


@opens("child", RECORD)
def hand_on_enquiry(request: PageRequest, person: Person, number: int) -> HttpResponse:
    """Another social worker leads it; with it those of brothers and sisters that are ticked, each with a social worker of their own."""
    worker, found = request.user, queries.one_enquiry(person, number, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    near = queries.going_on_near(found, company_of(person, seen_by=worker).children, seen_by=worker)
    others = [one for one in near if may_write([one.child], by=worker)]
    who = {one.child_id: queries.who_may_lead(one.child, seen_by=worker) for one in (found, *others)}
    among = [found, *others]
    both = BothTexts(request, saved=handing_on.leads_now(among))
    form = HandOnForm(both.data, enquiry=found, others=others, social_workers=who)
    hand_on = partial(handing_on.hand_on_together, among=among, began_from=both.began_from, by=worker)
    return a_short_form(
        request, person, form, lambda: hand_on(handed=form.handed), both=both,
        back=reverse("enquiry", args=[person.pk, number]), says="Handed on.", heading="Who leads the enquiry",
    )  # fmt: skip
