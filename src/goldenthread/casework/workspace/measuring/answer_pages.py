"""The page somebody answers one question on, from a phone. It names nobody, works without scripts, and cannot be read back.

The first page says nothing of the question: a phone or a message service that looks at a link before its owner does sees only that page.
Serves: K6.08
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from goldenthread.access.pages import public
from goldenthread.access.permits import NotAllowed
from goldenthread.access.slowing import may_send
from goldenthread.casework.outcomes import link_acts as acts
from goldenthread.casework.outcomes.asking_models import MeasureLink
from goldenthread.design.pictures.faces import face
from goldenthread.practice.measuring.from_afar import hour_said, is_open
from goldenthread.practice.measuring.scales import FACES, SCALES

RATE = "60/h/ip,300/d/ip"
"""How often one address on the internet may open or send: a family behind one router; a machine that guesses secrets is stopped."""


def _around() -> dict[str, Any]:
    return {
        "opens": hour_said(settings.OFFICE_OPENS),
        "closes": hour_said(settings.OFFICE_CLOSES),
        "leave_to": settings.QUESTION_LEAVE_TO,
    }


def _page(request: HttpRequest, step: str, *, status: int = 200, **more: Any) -> HttpResponse:
    response = render(request, "casework/answer.html", _around() | {"step": step, "error": ""} | more, status=status)
    response["X-Robots-Tag"] = "noindex"
    return response


@never_cache
@public
def answer(request: HttpRequest, secret: str) -> HttpResponse:
    """First: who reads it and when, and to ring 999 in danger. Then the question. Then nothing: it is used up."""
    now = timezone.now()
    if not may_send(request, "answer", rate=RATE):
        return _page(request, "slow", status=429)
    link = acts.link_by(secret, at=now)
    if link is None:
        return _page(request, "dead", status=404)
    if request.method != "POST":
        return _page(request, "first")
    if "value" not in request.POST:
        acts.open_link(link=link, at=now)
        return _question(request, link)
    return _kept(request, link, secret)


def _kept(request: HttpRequest, link: MeasureLink, secret: str) -> HttpResponse:
    local = timezone.localtime()
    words = request.POST.get("words", "")[:2000]
    try:
        value = Decimal(request.POST.get("value", "").strip().replace(",", "."))
        if not value.is_finite():
            raise InvalidOperation
    except InvalidOperation:
        return _question(request, link, error="Choose a number.", words=words)
    office_open = is_open(local, opens=settings.OFFICE_OPENS, closes=settings.OFFICE_CLOSES)
    leads_to = reverse("measure", args=[link.measure.child_id, link.measure_id])
    try:
        acts.answer(
            secret=secret,
            value=value,
            words=words,
            at=timezone.now(),
            today=local.date(),
            office_open=office_open,
            leads_to=leads_to,
        )
    except NotAllowed as refusal:
        if str(refusal) == acts.DEAD:
            return _page(request, "dead", status=404)
        return _question(request, link, error=str(refusal), words=words)
    return redirect("answered")


def _question(request: HttpRequest, link: MeasureLink, *, error: str = "", words: str = "") -> HttpResponse:
    measure = link.measure
    scale = SCALES[measure.kind]
    faces = [(value, face(value), FACES[value - 1]) for value in scale.steps] if measure.kind == "faces" else []
    return _page(
        request,
        "question",
        measure=measure,
        scale=scale,
        faces=faces,
        error=error,
        words=words,
        status=400 if error else 200,
    )


@never_cache
@public
def answered(request: HttpRequest) -> HttpResponse:
    """Thank you. The same page for everybody: nothing of the answer is on it."""
    return _page(request, "thanks")
