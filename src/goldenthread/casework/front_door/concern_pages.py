"""Pages of one concern of a child: its words and where they came from; worded anew, split, merged.

Serves: K10.00, K10.03
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.front_door import concern_acts as acts
from goldenthread.casework.front_door import referral_forms as forms
from goldenthread.casework.front_door import referral_queries as queries
from goldenthread.casework.front_door.showing import sent_once
from goldenthread.casework.front_door.strand_acts import may_move
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.practice.thread.statuses import CONCERN

WAYS = {
    "word": ("Say it in better words", "The earlier words stay in the history, and so does the day it was first raised."),
    "split": ("Make part of it a concern of its own", "The earlier concern goes on. The new one counts from the day the worry was first raised."),
}  # fmt: skip


def _strand(request: PageRequest, person: Person, concern_id: int) -> queries.Strand:
    found = queries.strand(person, concern_id, seen_by=request.user)
    if found is None:
        raise Http404("There is no such concern here.")
    return found


@opens("child")
def concern(request: PageRequest, person: Person, concern_id: int) -> HttpResponse:
    """One concern of a child, what it means for them, and what became of its words."""
    found = _strand(request, person, concern_id)
    told = {
        "strand": found, "concern": found.row.concern, "stands": CONCERN.words(found.stands), "tab": "overview", "today": request.user.today,
        "may": acts.may_reword(found.row, by=request.user), "others": queries.other_concerns(person, found.row.concern, seen_by=request.user),
        "moved": CONCERN.words, "moves": [move for move in CONCERN.moves_from(found.stands) if may_move(found.row, to=move.to, by=request.user)],
    }  # fmt: skip
    return render(request, "casework/front_door_concern.html", told)


def _address(person: Person, concern_id: int) -> str:
    return reverse("concern", args=[person.pk, concern_id])


@opens("child", Permission.RECORD)
def change_concern(request: PageRequest, person: Person, concern_id: int, what: str) -> HttpResponse:
    """A concern in better words, or part of it made a concern of its own."""
    found = _strand(request, person, concern_id)
    if what not in WAYS:
        raise Http404("A concern is not changed like that.")
    acts.may_reword(found.row, by=request.user).or_refuse()
    was = found.row.concern
    children = queries.children_of_concern(was, seen_by=request.user)
    initial = {"children": [child.pk for child in children]} | (
        {"name": was.name, "words": was.words} if what == "word" else {}
    )
    form = forms.WordsForm(request.POST or None, children=children, initial=initial)
    act = acts.word_anew if what == "word" else acts.split_off

    def made() -> str:
        said = dict(form.cleaned_data)
        now = act(concern=was, children=list(said.pop("children")), on=request.user.today, by=request.user, **said)
        return _address(person, now.pk if now.children.filter(child=person).exists() else was.pk)

    if form.is_valid() and (
        sent := sent_once(request, form, made, says="Kept. The earlier words stay in the history.")
    ):
        return sent
    return _form(request, person, form, *WAYS[what], back=_address(person, concern_id))


@opens("child", Permission.RECORD)
def merge_concern(request: PageRequest, person: Person, concern_id: int) -> HttpResponse:
    """Tell one concern under another: they turned out to be one worry."""
    found = _strand(request, person, concern_id)
    acts.may_reword(found.row, by=request.user).or_refuse()
    was = found.row.concern
    others = queries.other_concerns(person, was, seen_by=request.user)
    children = queries.children_of_concern(was, seen_by=request.user)
    form = forms.MergeForm(
        request.POST or None, others=others, children=children, initial={"children": [child.pk for child in children]}
    )

    def made() -> str:
        into = form.cleaned_data["into"]
        acts.merge(
            concern=was, into=into, children=list(form.cleaned_data["children"]), on=request.user.today, by=request.user
        )
        return _address(person, into.pk)

    if form.is_valid() and (sent := sent_once(request, form, made, says="They are told as one from today.")):
        return sent
    heading, intro = (
        "It is the same worry as another",
        f"‘{was.name}’ is told under the other from today. Its words and its history stay.",
    )
    return _form(request, person, form, heading, intro, back=_address(person, concern_id))


def _form(request: PageRequest, person: Person, form: Any, heading: str, intro: str, *, back: str) -> HttpResponse:
    told = {
        "form": form,
        "heading": heading,
        "intro": intro,
        "back": back,
        "tab": "overview",
        "person": person,
        "button": "Save",
    }
    return render(request, "casework/front_door_concern_form.html", told)
