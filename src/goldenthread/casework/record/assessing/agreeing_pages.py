"""What is agreed: how far it goes, who agrees, together or apart. One short form each.

Serves: K1.00, K1.02a, K1.02b, K1.03
"""

from __future__ import annotations

from typing import Any

from django.forms import BaseForm
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.assessments.working import agreeing, asking_queries
from goldenthread.casework.assessments.working.choosing_queries import managers_for
from goldenthread.casework.assessments.working.forms import ConsentForm, HowFarForm, TalkForm, TogetherForm
from goldenthread.casework.assessments.working.opening import opens_work
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.assessing.framing import framed
from goldenthread.casework.record.noting.company import live_threads

RECORD = Permission.RECORD


def overview(work: Work, at: str = "") -> str:
    """The address of an assessment, and a place on it."""
    return reverse("assessment", args=[work.pk]) + (f"#{at}" if at else "")


def form_page(
    request: PageRequest, work: Work, form: BaseForm, *, heading: str, at: str = "", **more: Any
) -> HttpResponse:
    """A page with one form of an assessment."""
    told = {
        "form": form,
        "heading": heading,
        "intro": "",
        "button": "Save",
        "back": overview(work, at),
        "warns": (),
        "threads": (),
        "both": None,
    }
    return render(
        request, more.pop("template", "casework/assessment_ask.html"), framed(request, work, here="") | told | more
    )


@opens_work(RECORD, whole=True)
def how_far(request: PageRequest, work: Work) -> HttpResponse:
    """Why, how far, in proportion; agreed with a manager."""
    row, managers = work.row, managers_for(work, seen_by=request.user)
    both = BothTexts(request, saved=agreeing.how_far_of(row))
    form = HowFarForm(both.data, managers=managers, initial=both.first)
    done = sent(
        request,
        form,
        lambda: agreeing.agree_how_far(work=row, **form.told, began_from=both.began_from, by=request.user),
        to=overview(work, "why"),
        says="Saved.",
        both=both,
    )
    threads = live_threads(work.people, seen_by=request.user)
    return done or form_page(request, work, form, heading="Why, and how far", at="why", threads=threads, both=both)


@opens_work(RECORD, whole=True)
def consent(request: PageRequest, work: Work, parent_id: int) -> HttpResponse:
    """What one person with parental responsibility says to the assessment."""
    worker = request.user
    holder = next(
        (one for one in asking_queries.holders_of(work.row, seen_by=worker) if one.person.pk == parent_id), None
    )
    if holder is None:
        raise Http404("Nobody with parental responsibility is here under this number.")
    first = {"about": [child.pk for child in holder.children], "on": worker.today}
    form = ConsentForm(request.POST or None, children=holder.children, initial=first)

    def say() -> None:
        agreeing.say_consent(work=work.row, person=holder.person, children=form.chosen, said=form.said, by=worker)

    done = sent(request, form, say, to=overview(work, "consent"), says="Written down.")
    return done or form_page(
        request, work, form, heading="Do they agree?", at="consent", about_whom=holder.person, unsure=holder.unsure
    )


@opens_work(RECORD, whole=True)
def consent_talk(request: PageRequest, work: Work) -> HttpResponse:
    """The talk with the manager where somebody does not agree."""
    worker = request.user
    form = TalkForm(request.POST or None, managers=managers_for(work, seen_by=worker), initial={"on": worker.today})
    done = sent(
        request,
        form,
        lambda: agreeing.talk_about_consent(work=work.row, **form.told, by=worker),
        to=overview(work, "consent"),
        says="Written down.",
    )
    return done or form_page(request, work, form, heading="Somebody does not agree: talk it through", at="consent")


@opens_work(RECORD, whole=True)
def together(request: PageRequest, work: Work) -> HttpResponse:
    """Together or apart, asked before anything joint."""
    row = work.row
    both = BothTexts(request, saved=agreeing.together_of(row))
    form = TogetherForm(both.data, initial=both.first)
    done = sent(
        request,
        form,
        lambda: agreeing.say_together(work=row, **form.cleaned_data, began_from=both.began_from, by=request.user),
        to=overview(work, "together"),
        says="Written down.",
        both=both,
    )
    harm = asking_queries.harm_between(row, seen_by=request.user)
    return done or form_page(request, work, form, heading="Together or apart?", at="together", harm=harm, both=both)
