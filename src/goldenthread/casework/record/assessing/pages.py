"""One assessment with a family, every assessment of a child, and how one is begun.

Serves: K1.00, K1.01, K1.03, P.19
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.assessments.working import permits, queries
from goldenthread.casework.assessments.working.beginning import begin, open_work_of
from goldenthread.casework.assessments.working.forms import BeginForm
from goldenthread.casework.assessments.working.opening import opens_work
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.record.assessing.as_read import blocks_of
from goldenthread.casework.record.assessing.framing import address_if_there, framed
from goldenthread.casework.record.assessing.overview_queries import overview_of
from goldenthread.casework.record.assessing.reading_queries import as_signed, needs_protection
from goldenthread.casework.record.noting.company import company_of, live_threads
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame
from goldenthread.practice.plans.violence import NO_WRITTEN_AGREEMENTS

RECORD = Permission.RECORD


@opens("child")
def assessments(request: PageRequest, person: Person) -> HttpResponse:
    """Every assessment of a child: open, waiting to be begun, and earlier ones."""
    worker = request.user
    works = queries.works_of(person, seen_by=worker)
    told = {
        "going_on": [one for one in works if one.is_open], "ended": [one for one in works if not one.is_open],
        "waiting": queries.waiting_to_begin(person, seen_by=worker), "from_files": queries.from_files(person, seen_by=worker),
        "may_record": worker.has(RECORD), "mine": {one.pk: one.of(person.pk) for one in works},
    }  # fmt: skip
    return render(request, "casework/assessments.html", frame(request, person, here="assessments") | told)


@opens("child", RECORD)
def begin_assessment(request: PageRequest, person: Person) -> HttpResponse:
    """Begin an assessment: why, shown with the worries it begins from, and which brothers and sisters it is about."""
    worker = request.user
    if there := open_work_of(person):
        messages.info(request, f"An assessment is under way for {person.short_name}.")
        return redirect(reverse("assessment", args=[there.pk]))
    company = company_of(person, seen_by=worker)
    waiting = queries.waiting_to_begin(person, seen_by=worker)
    why = next((one.referral.reason for one in reversed(waiting) if one.referral), "")
    protection = needs_protection(company.children, seen_by=worker)
    first = {
        "about": [person.pk],
        "why": why,
        "on": waiting[-1].started_on if waiting else worker.today,
        "protection": bool(protection),
    }
    form = BeginForm(request.POST or None, children=company.children, initial=first)
    back = reverse("assessments", args=[person.pk])
    if form.is_valid():
        try:
            return once(request, lambda: reverse("assessment", args=[begin(**form.told, by=worker).pk]))
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told: dict[str, Any] = {
        "form": form, "back": back, "threads": live_threads(company.children, seen_by=worker), "protection": protection, "waiting": waiting,
    }  # fmt: skip
    return render(request, "casework/assessment_begin.html", frame(request, person, here="assessments") | told)


@opens_work()
def assessment(request: PageRequest, work: Work) -> HttpResponse:
    """One assessment with a family: why, how far, who is spoken to, and how it stands."""
    worker, row = request.user, work.row
    known = permits.known_of(row, by=worker)
    may = {
        "carry_on": known.carry_on, "send": permits.may_send(row, by=worker, known=known), "look": permits.may_look(row, by=worker, known=known),
        "sign_off": permits.may_sign_off(row, by=worker, known=known), "stop": permits.may_stop(row, by=worker, known=known),
        "decide": permits.may_decide(row, by=worker, known=known),
    }  # fmt: skip
    told: dict[str, Any] = {
        "view": overview_of(work, seen_by=worker), "may": may, "threads": live_threads(work.people, seen_by=worker),
        "signed": as_signed(work, seen_by=worker), "plan_help": address_if_there("plans", work.people[0].pk),
    }  # fmt: skip
    return render(request, "casework/assessment.html", framed(request, work) | told)


@opens_work()
def written_agreement(request: PageRequest, work: Work) -> HttpResponse:
    """Where people look for a written agreement: there is none. The family's own safety plan is offered instead. Serves: K3.03"""
    told = {
        "source": NO_WRITTEN_AGREEMENTS,
        "safety_plan": address_if_there("plans", work.people[0].pk),
        "map_page": address_if_there("assessment_map", work.pk),
    }
    return render(request, "casework/written_agreement.html", framed(request, work, here="") | told)


@opens_work()
def assessment_as_signed(request: PageRequest, work: Work) -> HttpResponse:
    """The words that were signed off, as they stood."""
    signing = as_signed(work, seen_by=request.user)
    if signing is None:
        raise Http404("This assessment is not signed off, or not all of it is yours to read.")
    told = {"signing": signing, "blocks": blocks_of(signing.as_shown, children=[one.shown_name for one in work.people])}
    return render(request, "casework/assessment_signed.html", framed(request, work, here="") | told)
