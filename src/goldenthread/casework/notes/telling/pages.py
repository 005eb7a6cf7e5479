"""Telling people what is going on, safely; and the card with how to reach us, to print and to give.

Serves: K3.08, K3.02a, K2.01b
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest, shown
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.notes.telling import acts, queries, rhythm_acts, rhythm_queries
from goldenthread.casework.notes.telling.beginning import words_for
from goldenthread.casework.notes.telling.forms import GivenForm, RhythmForm, TellForm
from goldenthread.casework.notes.telling.rhythm_acts import OTHER
from goldenthread.casework.notes.writing.queries import note_of
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame
from goldenthread.practice.updates import IN_WORDS

RECORD = Permission.RECORD


@opens("child", RECORD)
def tell(request: PageRequest, person: Person) -> HttpResponse:
    """Whom to tell: the child, the family and the network, each with the ways that are safe for them; and who was told what lately."""
    worker = request.user
    told: dict[str, Any] = {
        "somebody": queries.whom_to_tell(person, seen_by=worker), "lately": queries.told_lately(person, seen_by=worker),
        "from_note": _number(request), "agreed": rhythm_queries.rhythms_of(person, seen_by=worker),
    }  # fmt: skip
    return render(request, "casework/tell.html", frame(request, person) | told)


def _number(request: PageRequest) -> str:
    number = request.GET.get("note", "")
    return number if number.isdigit() and len(number) < 18 else ""


def _late_words(request: PageRequest) -> str:
    """The words for somebody who is late for a visit: `?late=20`. Nothing about anybody stands in the address."""
    minutes = request.GET.get("late", "")
    if not (minutes.isdigit() and 0 < int(minutes[:4]) <= 240):
        return ""
    return f"I am running about {minutes} minutes late. I am on my way and I am still coming. {request.user.name}"


def _tell(request: PageRequest, person: Person, to: queries.Somebody | None) -> HttpResponse:
    worker, number = request.user, _number(request)
    note = note_of(person, int(number), seen_by=worker) if number else None
    form = TellForm(
        request.POST or None,
        to=to,
        initial={"told_on": worker.today, "what": _late_words(request) or words_for(request.GET, person, worker)},
    )
    back = reverse("note", args=[person.pk, note.pk]) if note else reverse("tell", args=[person.pk])
    make = partial(acts.tell_them, child=person, person=to.person if to else None, note=note, by=worker)
    done = sent(
        request, form, lambda: make(**form.cleaned_data), to=back, says="It is written down that they were told."
    )
    agreed = rhythm_queries.rhythms_of(person, seen_by=worker).get(to.person.pk) if to else None
    told = {"form": form, "to": to, "back": back, "agreed": agreed}
    return done or render(request, "casework/tell_form.html", frame(request, person) | told)


@opens("child", RECORD)
def tell_person(request: PageRequest, person: Person, to_id: int) -> HttpResponse:
    """Tell somebody of the family or network, by a way that is safe for them."""
    to = queries.somebody_to_tell(person, to_id, seen_by=request.user)
    if to is None:
        raise Http404("There is nobody like that here.")
    return _tell(request, person, to)


@opens("child", RECORD)
def agree_rhythm(request: PageRequest, person: Person, to_id: int) -> HttpResponse:
    """How often somebody wants to hear what is being done, as agreed with them; or that they no longer want to."""
    worker, to = request.user, queries.somebody_to_tell(person, to_id, seen_by=request.user)
    if to is None:
        raise Http404("There is nobody like that here.")
    running = rhythm_queries.rhythms_of(person, seen_by=worker).get(to_id)
    initial: dict[str, Any] = {"agreed_on": worker.today}
    if running:
        known = running.row.every_days in IN_WORDS
        initial |= {
            "every": running.row.every_days if known else OTHER,
            "days": None if known else running.row.every_days,
        }
        initial |= {"how": running.row.how, "agreed_with": running.row.agreed_with}
    both = BothTexts(request, saved=rhythm_acts.words_of_rhythm(running.row if running else None))
    form = RhythmForm(both.data, running=running is not None, initial=initial)
    them: dict[str, Any] = {"child": person, "person": to.person, "by": worker}

    def keep() -> None:
        if form.stops:
            rhythm_acts.end_rhythm(because=form.cleaned_data["because"], **them)
        else:
            rhythm_acts.agree_rhythm(began_from=both.began_from, **form.agreed, **them)

    back = reverse("tell", args=[person.pk])
    done = sent(request, form, keep, to=back, says="Kept. When it is time, it stands in your day.", both=both)
    shown(to.person.pk)
    return done or short_form(
        request, person, form, heading=f"How often {to.person.short_name} hears from us", back=back, kind="rhythm",
        intro=running.says if running else "", both=both,
    )  # fmt: skip


@opens("child", RECORD)
def tell_somebody(request: PageRequest, person: Person) -> HttpResponse:
    """Tell somebody of whom we keep no record: a school, whoever referred."""
    return _tell(request, person, None)


@opens("child", RECORD)
def reach_card(request: PageRequest, person: Person) -> HttpResponse:
    """The card with how to reach us, for the child and for the family, to print; and to whom it was given."""
    worker = request.user
    form = GivenForm(
        request.POST or None, people=queries.whom_to_tell(person, seen_by=worker), initial={"on": worker.today}
    )
    give = partial(acts.give_card, child=person, by=worker)
    back = reverse("reach_card", args=[person.pk])
    done = sent(request, form, lambda: give(**form.told), to=back, says="It is written down that they have the card.")
    given = [one for one in queries.told_lately(person, seen_by=worker) if one.how_to_reach_us]
    told = {"form": form, "card": queries.card_of(person, seen_by=worker), "given": given, "council": settings.COUNCIL}
    told["nights"] = settings.OUT_OF_HOURS_PHONE
    return done or render(request, "casework/reach_card.html", frame(request, person) | told)
