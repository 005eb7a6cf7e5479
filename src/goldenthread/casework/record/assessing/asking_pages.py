"""Whom we ask, and parents who are not there.

Serves: K1.13, K7.03
"""

from __future__ import annotations

from django.http import Http404, HttpResponse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.assessments.work_models import AbsentParent, AssessmentSource
from goldenthread.casework.assessments.working import asking, asking_queries
from goldenthread.casework.assessments.working.asking_forms import AbsentParentForm, DecideParentForm, SourceForm
from goldenthread.casework.assessments.working.choosing_queries import people_round, services_round
from goldenthread.casework.assessments.working.opening import opens_work
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.assessing.agreeing_pages import form_page, overview

RECORD = Permission.RECORD


def _source(request: PageRequest, work: Work, row: AssessmentSource | None) -> HttpResponse:
    worker = request.user
    people = [*work.people, *people_round(work, seen_by=worker)]
    both = BothTexts(request, saved=asking.heard_of(row))
    form = SourceForm(both.data, people=people, agencies=services_round(work, seen_by=worker), initial=both.first)
    done = sent(
        request,
        form,
        lambda: asking.keep_source(work=work.row, heard=form.heard, row=row, began_from=both.began_from, by=worker),
        to=overview(work, "asked"),
        says="Written down.",
        both=both,
    )
    heading = "Asked, heard, or what we tried" if row else "Somebody else to ask"
    return done or form_page(request, work, form, heading=heading, at="asked", both=both)


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
    both = BothTexts(request, saved=asking.known_of(row))
    form = AbsentParentForm(both.data, people=[*parents, *others], initial=both.first)
    done = sent(
        request, form, lambda: asking.keep_absent_parent(work=work.row, known=form.known, row=row, began_from=both.began_from, by=worker),
        to=overview(work, "absent"), says="Written down. A manager decides whether we go to them.", both=both,
    )  # fmt: skip
    intro = "Written before anybody goes to them, writes or rings. “Not known, and how we tried” is an answer."
    return done or form_page(
        request, work, form, heading="A parent who is not there", at="absent", intro=intro, both=both
    )


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
    both = BothTexts(request, saved=asking.decision_of(row))
    form = DecideParentForm(both.data, initial=both.first)
    done = sent(
        request, form, lambda: asking.decide_absent_parent(row=row, **form.cleaned_data, began_from=both.began_from, by=request.user),
        to=overview(work, "absent"), says="Decided.", both=both,
    )  # fmt: skip
    return done or form_page(
        request, work, form, heading="Do we go to them?", at="absent", template="casework/absent_parent_decide.html", parent=row,
        missing=asking.still_needed(row), both=both,
    )  # fmt: skip
