"""What a step, goal or promise says and leaves open, asked for by the field it is typed in.

A field takes part by the attributes of `asks_of`; `asks.js` sends its words after a pause and shows the answer under it. Nothing that is
asked here is kept, no record is opened, and what is asked never stands in the way of saving. A worker who has turned the writing help off is
asked nothing.

Serves: K4.03, K4.08
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.views.decorators.http import require_POST

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.practice.plans.answers_found import Answer, Beside
from goldenthread.practice.plans.smart import five_questions

LONGEST = 5000
ABOUT = {"step": ("who", "what", "when", "how_known", "difference"), "promise": ("who", "what", "when")}
"""Which questions belong to what is typed. A promise to a child is asked who, what and when; not what it is for."""


@needs(Permission.RECORD)
@require_POST
def step_asks(request: PageRequest) -> HttpResponse:
    """The five answers for some words, as a piece of a page. Empty for empty words, and for a writer who wants no help."""
    text = _told(request, "text")
    keys = ABOUT.get(_told(request, "about"), ABOUT["step"])
    answers: tuple[Answer, ...] = ()
    if text.strip() and request.user.writing_help:
        beside = Beside(*(_told(request, name).strip() for name in Beside.__dataclass_fields__))
        answers = tuple(one for one in five_questions(text, beside).answers if one.key in keys)
    return render(request, "casework/_step_asks.html", {"answers": answers})


def _told(request: HttpRequest, name: str) -> str:
    return request.POST.get(name, "")[:LONGEST]


urlpatterns: list[URLPattern] = [path("writing/step/", step_asks, name="step_asks")]
