"""Where nothing is changing for a child, as pages: the list, one place with its ladder, asking, answering, telling the child.

Serves: K5.00, K5.02, K5.04, K5.W1, K5.W2, K6.W2
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.caseload.standing_still import acts, queries
from goldenthread.casework.caseload.standing_still.forms import ANSWER_WITHIN, AnswerForm, RungForm, ToldForm, WorryForm
from goldenthread.casework.caseload.standing_still.places import Place, age_at, childhood
from goldenthread.casework.dues.drift_addresses import opener_of, place_address
from goldenthread.casework.dues.drift_models import Escalation
from goldenthread.casework.notes.showing import sent
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame
from goldenthread.practice.drift.kinds import KEY_OF
from goldenthread.practice.drift.ladder import BY_KEY, RUNGS
from goldenthread.practice.numbers_we_ask_by import FORCE

RECORD = Permission.RECORD
NOT_HERE = "There is nothing like that here."


def _place(request: PageRequest, person: Person, code: str, about: str) -> Place:
    key = KEY_OF.get(code)
    found = queries.place_of(person, key, opener_of(about), seen_by=request.user) if key else None
    if found is None:
        raise Http404(NOT_HERE)
    return found


def _asked(request: PageRequest, person: Person, asked_id: int) -> Escalation:
    found = queries.asked_of(person, asked_id, seen_by=request.user)
    if found is None:
        raise Http404(NOT_HERE)
    return found


@opens("child")
def standing_still(request: PageRequest, person: Person) -> HttpResponse:
    """Where nothing is changing for a child today, and where nothing changed before, with what was done about it."""
    now, before = queries.all_places(person, seen_by=request.user)
    told = {
        "now": now, "before": before, "child": person, "today": request.user.today, "tab": "overview",
        "may": acts.may_ask(person, by=request.user), "waiting": queries.waiting_in([*now, *before], seen_by=request.user),
    }  # fmt: skip
    return render(request, "casework/standing_still.html", told)


@opens("child")
def standing_place(request: PageRequest, person: Person, code: str, about: str) -> HttpResponse:
    """One place where nothing is changing: what was seen, its question, where it comes from, and the ladder with what was asked and answered."""
    place = _place(request, person, code, about)
    worker = request.user
    began = queries.began_on(place, seen_by=worker)
    told = {
        "began": began, "age_then": age_at(person, began), "childhood": childhood(place, began_on=began, today=worker.today),
        "place": place, "child": person, "today": worker.today, "tab": "overview", "force": FORCE, "code": code, "about": about,
        "sources": queries.source_of(place, seen_by=worker), "may": acts.may_ask(person, by=worker),
        "may_answer": {one.row.pk for one in place.asked if acts.may_answer(one.row, by=worker)},
    }  # fmt: skip
    return render(request, "casework/standing_place.html", told)


def _form_page(request: PageRequest, person: Person, form: Any, **more: Any) -> HttpResponse:
    told = {"form": form, "says": "", "asked": None, "intro": "", "button": "Save", "radios": "", "both": None}
    return render(request, "casework/standing_form.html", frame(request, person) | told | more)


@opens("child", RECORD)
def take_rung(request: PageRequest, person: Person, code: str, about: str, rung: str) -> HttpResponse:
    """Ask somebody about a place where nothing is changing."""
    place = _place(request, person, code, about)
    if rung not in BY_KEY:
        raise Http404(NOT_HERE)
    worker, of = request.user, BY_KEY[rung]
    start = {"asks": of.asks, "answer_by": worker.today + ANSWER_WITHIN}
    form = RungForm(
        request.POST or None, workers={rung: queries.who_to_ask(person, rung, seen_by=worker)}, passed=place.passed_over(rung), initial=start
    )  # fmt: skip
    take = partial(acts.take_rung, child=person, key=place.key, opener=place.opener, by=worker)
    done = sent(request, form, lambda: take(**form.told), to=place.href, says="It is written down that you asked.")
    told = {"heading": of.words, "says": place.says, "intro": of.who + ".", "button": "Ask", "back": place.href}
    return done or _form_page(request, person, form, **told)


@opens("child", RECORD)
def worried(request: PageRequest, person: Person) -> HttpResponse:
    """Say that nothing is changing for a child although no rule sees it, and ask somebody about it."""
    worker, back = request.user, reverse("standing_still", args=[person.pk])
    workers = {rung.key: queries.who_to_ask(person, rung.key, seen_by=worker) for rung in RUNGS}
    start = {"asks": BY_KEY["talk"].asks, "answer_by": worker.today + ANSWER_WITHIN}
    form = WorryForm(request.POST or None, workers=workers, passed=None, initial=start)
    raise_it = partial(acts.worry, child=person, by=worker)
    done = sent(request, form, lambda: raise_it(**form.told), to=back, says="It is written down, and that you asked.")
    told = {
        "heading": "I am worried that nothing is changing", "back": back, "button": "Write it down and ask",
        "intro": f"The rules see dates, numbers and steps. You see {person.short_name}. Adults may be challenged, family and agencies among them:"
        " kindly, plainly, and in writing.",
    }  # fmt: skip
    return done or _form_page(request, person, form, **told)


@opens("child", RECORD)
def answer_rung(request: PageRequest, person: Person, asked_id: int) -> HttpResponse:
    """Answer what was asked, or write down what somebody outside answered."""
    asked = _asked(request, person, asked_id)
    worker, back = request.user, place_address(person.pk, asked.kind, asked.opener)
    acts.may_answer(asked, by=worker).or_refuse()
    form = AnswerForm(request.POST or None, outside=asked.asked_words, initial={"answered_on": worker.today})
    give = partial(acts.answer, asked=asked, by=worker)
    done = sent(request, form, lambda: give(**form.told), to=back, says="The answer is written down.")
    told = {
        "heading": "Answer" if asked.asked_worker_id else "What they answered",
        "says": asked.saw,
        "asked": asked,
        "back": back,
    }
    return done or _form_page(request, person, form, **told)


@opens("child", RECORD)
def rung_told(request: PageRequest, person: Person, asked_id: int) -> HttpResponse:
    """What the child was told about it and when, or why not now."""
    asked = _asked(request, person, asked_id)
    worker, back, name = request.user, place_address(person.pk, asked.kind, asked.opener), person.short_name
    both = BothTexts(request, saved=acts.words_of_telling(asked))
    form = ToldForm(both.data, name=name, initial={"told_on": worker.today, "words": asked.child_told})
    tell = partial(acts.told_child, asked=asked, began_from=both.began_from, by=worker)
    done = sent(request, form, lambda: tell(**form.answers), to=back, says="It is written down.", both=both)
    told = {
        "both": both,
        "heading": f"What {name} knows about it", "says": asked.saw, "asked": asked, "back": back,
        "intro": f"{name} lives with what does not change. Where it is right and safe, say that you see it, what you asked of whom, and what comes"
        " next, in words that fit.",
    }  # fmt: skip
    return done or _form_page(request, person, form, **told)
