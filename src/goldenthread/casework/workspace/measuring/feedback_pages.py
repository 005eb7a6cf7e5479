"""What children and families say about our work: written down, answered; on the team's board and for auditors without anybody's name.

Serves: C.01, C.22, C.23, K6.08, T.03
"""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.pathways.feedback import acts, queries
from goldenthread.casework.pathways.feedback.forms import AT, FeedbackForm, WeDidForm
from goldenthread.casework.pathways.passing_models import Feedback
from goldenthread.casework.workspace.measuring.company import adults
from goldenthread.design.pictures.faces import face
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame
from goldenthread.practice.feedback import asked
from goldenthread.practice.measuring.scales import FACES

RECORD = Permission.RECORD
FIVE = [(number, face(number), words) for number, words in enumerate(FACES, start=1)]


def _together(child: Person, rows: list[Feedback]) -> dict[str, Any]:
    """What one person said at one time: the faces first, then the words."""
    said = [
        (one, asked(one.question, child=one.person_id == child.pk), FIVE[one.face - 1] if one.face else None)
        for one in rows
    ]
    return {"first": rows[0], "said": sorted(said, key=lambda one: one[0].pk)}


@opens("child")
def feedback(request: PageRequest, person: Person) -> HttpResponse:
    """What a child and their family say about our work, and what we did about it."""
    rows = queries.feedback_of(person, seen_by=request.user)
    told: dict[str, Any] = {
        "times_asked": [_together(person, list(group)) for _, group in groupby(rows, key=lambda one: (one.on, one.at, one.person_id))],
        "may_record": request.user.has(RECORD), "times": list(AT.items()),
    }  # fmt: skip
    return render(request, "casework/feedback.html", frame(request, person, here="measures") | told)


@opens("child", RECORD)
def give_feedback(request: PageRequest, person: Person) -> HttpResponse:
    """Ask about our own work: `?at=after_meeting` after a meeting, `closing` at the end; `?who=child` with faces for a child."""
    at = request.GET.get("at", "midway")
    if at not in AT:
        raise Http404("There is no such time.")
    by_child = request.GET.get("who", "child") == "child"
    people = [person, *adults(person, seen_by=request.user)] if by_child else adults(person, seen_by=request.user)
    first = {"on": request.user.today, "who": str(person.pk) if by_child else ""}
    form = FeedbackForm(request.POST or None, people=people, child=person, at=at, by_child=by_child, initial=first)
    back = reverse("feedback", args=[person.pk])
    give = partial(acts.give_feedback, child=person, at=at, by=request.user)
    done = sent(
        request,
        form,
        lambda: give(on=form.cleaned_data["on"], answers=form.answers, person=form.person),
        to=back,
        says="Thank them.",
    )
    told: dict[str, Any] = {
        "form": form, "faces": FIVE, "back": back, "at_words": AT[at], "by_child": by_child, "at": at,
        "questions": [form[f"face-{key}"] for key in form.keys],
    }  # fmt: skip
    return done or render(request, "casework/feedback_form.html", frame(request, person, here="measures") | told)


@opens("child", RECORD)
def what_we_did(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """What we did about what somebody said."""
    row = queries.feedback_row(person, row_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such answer in this record.")
    back = reverse("feedback", args=[person.pk])
    form = WeDidForm(request.POST or None)
    did = partial(acts.say_what_we_did, row=row, by=request.user)
    done = sent(request, form, lambda: did(**form.cleaned_data), to=back, says="Written down. Tell them, too.")
    return done or short_form(
        request, person, form, heading="You said, we did", back=back, quote=row.says or asked(row.question, child=False)
    )


@needs(Permission.AUDIT_PRACTICE)
def feedback_unnamed(request: PageRequest) -> HttpResponse:
    """For those who audit: what was said across the council, without a name, a child or a team."""
    told = {
        "said": queries.unnamed_words(seen_by=request.user),
        "counts": queries.faces_of(None, seen_by=request.user),
        "faces": FIVE,
        "fewest": queries.FEWEST,
    }
    return render(request, "casework/feedback_unnamed.html", told)
