"""A copy of a plan for one reader: looked at as they will have it, then given as the very file.

Serves: K3.08, K4.13, K9.W2
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.notes.telling.beginning import begins_with
from goldenthread.casework.plans.copying import acts
from goldenthread.casework.plans.copying.forms import CopyForm
from goldenthread.casework.plans.copying.queries import Copy, copy_for
from goldenthread.casework.plans.copying.since import words_since_told
from goldenthread.casework.plans.living_models import PlanCopy
from goldenthread.casework.plans.who_queries import circle_round
from goldenthread.casework.plans.whole_queries import whole_plan
from goldenthread.casework.record.printing import can_make_pdf, pdf
from goldenthread.casework.workspace.planning import before_giving
from goldenthread.casework.workspace.planning.pages import page_of, the_plan
from goldenthread.design.pictures.sheets import symbol
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame
from goldenthread.practice.language.reading_age import ease

RECORD = Permission.RECORD


@opens("child", RECORD)
def copy_plan(request: PageRequest, person: Person, plan_id: int) -> HttpResponse:
    """For whom, which version, how; then the copy as they will have it, or why it may not go; then it is given."""
    worker, whole = request.user, whole_plan(the_plan(request, person, plan_id), seen_by=request.user)
    people = circle_round(whole.children, seen_by=worker).people
    form = CopyForm(
        _asked(request),
        people=people,
        initial={"form": PlanCopy.Form.FAMILY, "channel": "in_person", "language": "English"},
    )
    copy = None
    if form.is_bound and form.is_valid():
        told = form.cleaned_data
        copy = copy_for(whole, person=form.person, form=told["form"], channel=told["channel"], seen_by=worker)
        if request.method == "POST" and "seen" in request.POST:
            if before_giving.changes_first(request.session, copy, request.POST, by=worker):
                return redirect(page_of(person, whole.plan))
            try:
                return once(request, lambda: _given(request, person, copy, form))
            except NotAllowed as refusal:
                form.add_error(None, str(refusal))
    shown: dict[str, Any] = {
        "whole": whole,
        "form": form,
        "copy": copy,
        "for_words": form.cleaned_data.get("words", "") if copy else "",
        "open_questions": before_giving.still_asked(copy, session=request.session, by=worker) if copy else [],
    }
    shown |= _signs(copy) | {"age": ease(copy.text) if copy else None}
    return render(request, "casework/plan_copy.html", frame(request, person, here="plans") | shown)


def _asked(request: PageRequest) -> Any:
    """What was chosen. It is sent, never put into the address."""
    return request.POST or None


def _signs(copy: Copy | None) -> dict[str, Any]:
    return (
        {"signs": {key: symbol(key) for key in ("happy", "help", "scared", "yes")}}
        if copy and copy.form == PlanCopy.Form.CHILD
        else {"signs": {}}
    )


def on_paper(request: PageRequest | None, copy: Copy, *, child: Person, words: str, as_pdf: bool) -> str:
    """The copy as a page of its own, for paper."""
    told = {
        "copy": copy,
        "whole": copy.whole,
        "child": child,
        "for_words": words,
        "as_pdf": as_pdf,
        "today": copy.whole.today,
    }
    return render_to_string("casework/plan_copy_print.html", told | _signs(copy), request)


def _given(request: PageRequest, person: Person, copy: Copy | None, form: CopyForm) -> str:
    if copy is None:
        raise NotAllowed("Choose who it is for.")
    told = form.cleaned_data
    makes_pdf = can_make_pdf()
    file = (
        pdf(on_paper(request, copy, child=person, words=told["words"], as_pdf=True))
        if makes_pdf
        else copy.text.encode()
    )
    document = acts.give_copy(
        copy=copy, file=file, kind="pdf" if makes_pdf else "text", seen=request.POST.get("seen", ""), opened=person, words=told["words"],
        language=told["language"], at=timezone.now(), by=request.user,
    )  # fmt: skip
    messages.success(request, "Signed and kept. Print it from its page, and give it in the way you said.")
    return reverse("document", args=[person.pk, document.pk]) if document else page_of(person, copy.whole.plan)


begins_with("since", words_since_told)
