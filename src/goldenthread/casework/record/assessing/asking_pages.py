"""Whom we ask, and parents who are not there.

Serves: K1.13, K7.03
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.assessments.work_models import AbsentParent, AssessmentSource
from goldenthread.casework.assessments.working import asking, asking_queries
from goldenthread.casework.assessments.working.asking_forms import AbsentParentForm, DecideParentForm, SourceForm
from goldenthread.casework.assessments.working.choosing_queries import people_round, services_round
from goldenthread.casework.assessments.working.opening import opens_work
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.assessing.agreeing_pages import form_page, overview

RECORD = Permission.RECORD
OF_A_SOURCE = ("whom", "words", "why", "asked_on", "how", "answered_on", "says", "not_answered")
OF_A_PARENT = ("words", "responsibility", "parentage", "orders", "other_parent_view", "child_view", "risk", "resource")


def _first(row: AssessmentSource | AbsentParent | None, names: tuple[str, ...]) -> dict[str, Any]:
    if row is None:
        return {}
    return {name: getattr(row, name) for name in names} | {"person": str(row.person_id or "")}


def _source(request: PageRequest, work: Work, row: AssessmentSource | None) -> HttpResponse:
    worker = request.user
    people = [*work.people, *people_round(work, seen_by=worker)]
    first = _first(row, OF_A_SOURCE) | ({"agency": str(row.agency_id or "")} if row else {})
    form = SourceForm(request.POST or None, people=people, agencies=services_round(work, seen_by=worker), initial=first)
    done = sent(
        request,
        form,
        lambda: asking.keep_source(work=work.row, heard=form.heard, row=row, by=worker),
        to=overview(work, "asked"),
        says="Written down.",
    )
    heading = "Asked, heard, or what we tried" if row else "Somebody else to ask"
    return done or form_page(request, work, form, heading=heading, at="asked")


@opens_work(RECORD, whole=True)
def add_source(request: PageRequest, work: Work) -> HttpResponse:
    """Somebody else who is to be spoken to."""
    return _source(request, work, None)


@opens_work(RECORD, whole=True)
def change_source(request: PageRequest, work: Work, source_id: int) -> HttpResponse:
    """Asked, heard, or what we tried."""
    row = asking_queries.source_of(work.row, source_id, seen_by=request.user)
    if row is None:
        raise Http404("Nobody to be asked is here under this number.")
    return _source(request, work, row)


def _absent(request: PageRequest, work: Work, row: AbsentParent | None) -> HttpResponse:
    worker = request.user
    parents = asking_queries.parents_of(work.row, seen_by=worker)
    others = [one for one in people_round(work, seen_by=worker) if one not in parents]
    form = AbsentParentForm(request.POST or None, people=[*parents, *others], initial=_first(row, OF_A_PARENT))
    done = sent(
        request, form, lambda: asking.keep_absent_parent(work=work.row, known=form.known, row=row, by=worker),
        to=overview(work, "absent"), says="Written down. A manager decides whether we go to them.",
    )  # fmt: skip
    intro = "Written before anybody goes to them, writes or rings. “Not known, and how we tried” is an answer."
    return done or form_page(request, work, form, heading="A parent who is not there", at="absent", intro=intro)


def _parent(request: PageRequest, work: Work, row_id: int) -> AbsentParent:
    row = asking_queries.absent_parent_of(work.row, row_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such parent in this assessment.")
    return row


@opens_work(RECORD, whole=True)
def add_absent_parent(request: PageRequest, work: Work) -> HttpResponse:
    """A parent who is not there: what is known, before any approach."""
    return _absent(request, work, None)


@opens_work(RECORD, whole=True)
def change_absent_parent(request: PageRequest, work: Work, row_id: int) -> HttpResponse:
    """What is known of a parent who is not there."""
    return _absent(request, work, _parent(request, work, row_id))


@opens_work(Permission.SIGN_OFF, whole=True)
def decide_absent_parent(request: PageRequest, work: Work, row_id: int) -> HttpResponse:
    """The manager decides whether we go to a parent who is not there."""
    row = _parent(request, work, row_id)
    first = {"decision": row.decision, "because": row.because, "review_on": row.review_on}
    form = DecideParentForm(request.POST or None, initial=first)
    done = sent(
        request, form, lambda: asking.decide_absent_parent(row=row, **form.cleaned_data, by=request.user),
        to=overview(work, "absent"), says="Decided.",
    )  # fmt: skip
    return done or form_page(
        request, work, form, heading="Do we go to them?", at="absent", template="casework/absent_parent_decide.html", parent=row,
        missing=asking.still_needed(row),
    )  # fmt: skip
