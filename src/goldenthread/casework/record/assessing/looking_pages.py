"""What passes between worker and manager: sent, looked at, answered, signed off, stopped.

Serves: K1.07a, K1.07b, K1.08b
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.working import looking
from goldenthread.casework.assessments.working.forms import AnswerForm, LookForm, OpenForm, SignOffForm, StopForm
from goldenthread.casework.assessments.working.opening import opens_work
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.assessing import before_sending, gap_queries, signing
from goldenthread.casework.record.assessing.agreeing_pages import form_page, overview
from goldenthread.casework.record.assessing.as_shown import as_words, version_of
from goldenthread.casework.record.assessing.before_sending import MARKED
from goldenthread.casework.wording.asked_once import QUOTED

RECORD, SIGN_OFF = Permission.RECORD, Permission.SIGN_OFF
OPEN_PAGE = "casework/assessment_send.html"


@opens_work(RECORD, whole=True)
def send(request: PageRequest, work: Work) -> HttpResponse:
    """Send it to the manager, with a word, and an answer to what is open where there is one; first what a reader may ask of its words, once."""
    worker = request.user
    form = OpenForm(request.POST or None, gaps=gap_queries.gaps_of(work, seen_by=worker), needed=False)
    first = _answered(request, work) if form.is_valid() else ""
    if first not in ("", MARKED):
        return redirect(first)
    done = None if first else sent(
        request, form, lambda: looking.send(work=work.row, says=form.cleaned_data["says"], answers=form.answers, by=worker),
        to=overview(work, "manager"), says="It is with your manager.",
    )  # fmt: skip
    boxes = before_sending.boxes_of(work, by=worker) if not done else []
    return done or form_page(
        request, work, form, heading="Send it to your manager", at="manager", template=OPEN_PAGE, button="Send it", signing_off=False,
        answered=(), words="", as_shown=before_sending.shown_as(boxes),
        open_questions=before_sending.still_asked(work, boxes, session=request.session, by=worker),
    )  # fmt: skip


def _answered(request: PageRequest, work: Work) -> str:
    """What the writer's answers lead to before it is sent: the page of what is changed first, the same page again, or nothing in the way."""
    try:
        first = before_sending.answer_first(request.session, work, request.POST, by=request.user)
    except NotAllowed as refusal:
        messages.error(request, str(refusal))
        return MARKED
    if first == MARKED:
        messages.success(request, QUOTED.format("send it"))
    return first


@opens_work(SIGN_OFF, whole=True)
def look(request: PageRequest, work: Work) -> HttpResponse:
    """The manager's look at how it is going: go on, or back with questions."""
    form = LookForm(request.POST or None)
    done = sent(
        request, form, lambda: looking.look_at(work=work.row, **form.cleaned_data, by=request.user), to=overview(work, "manager"), says="Told."
    )  # fmt: skip
    return done or form_page(
        request, work, form, heading="How is it going?", at="manager",
        intro="Half-way is early enough to change course: is each child in it, is the right thing looked at, does help start now?",
    )  # fmt: skip


@opens_work(RECORD, whole=True)
def answer(request: PageRequest, work: Work, look_id: int) -> HttpResponse:
    """The answer to a manager's questions."""
    asked = next((one for one in work.looks if one.pk == look_id and one.questions), None)
    if asked is None:
        raise Http404("There are no such questions.")
    form = AnswerForm(request.POST or None)
    done = sent(
        request,
        form,
        lambda: looking.answer_questions(look=asked, **form.cleaned_data, by=request.user),
        to=overview(work, "manager"),
        says="Answered.",
    )
    return done or form_page(request, work, form, heading="Your manager asks", at="manager", quote=asked.questions)


@opens_work(SIGN_OFF, whole=True)
def sign_off(request: PageRequest, work: Work) -> HttpResponse:
    """Sign it off as it was read, with an answer to whatever is open."""
    worker = request.user
    permit = signing.may_sign_off(work.row, by=worker)
    words = as_words(work, seen_by=worker) if permit else ""
    found = gap_queries.gaps_of(work, seen_by=worker) if permit else []
    unanswered = gap_queries.still_unanswered(work, found, seen_by=worker)
    form = SignOffForm(request.POST or None, gaps=unanswered, needed=True, initial={"as_read": version_of(words)})

    def sign() -> None:
        told: dict[str, Any] = {name: form.cleaned_data[name] for name in ("says", "as_read", "in_front")}
        signing.sign_off(work=work.row, answers=form.answers, by=worker, at=timezone.now(), **told)

    done = sent(
        request,
        form,
        sign,
        to=overview(work, "manager"),
        says="Signed off. It stays as it is. Now share it with the family.",
    )
    return done or form_page(
        request, work, form, heading="Sign it off", at="manager", template=OPEN_PAGE, button="Sign it off", signing_off=True, permit=permit,
        answered=gap_queries.answers_sent(work, seen_by=worker), words=words,
    )  # fmt: skip


@opens_work(SIGN_OFF, whole=True)
def stop(request: PageRequest, work: Work) -> HttpResponse:
    """Stop an assessment that will not be finished, with the reason."""
    form = StopForm(request.POST or None)
    done = sent(
        request,
        form,
        lambda: looking.stop(work=work.row, **form.cleaned_data, by=request.user),
        to=overview(work),
        says="Stopped. Everything in it stays.",
    )
    return done or form_page(request, work, form, heading="Stop this assessment?", button="Stop it")
