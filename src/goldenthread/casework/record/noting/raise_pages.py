"""One step from a note: a promise, a task, a decision, a worry, a need, a wish, a line of the chronology. Each keeps the note it came from.

Serves: K9.10, K10.00, K10.02b, K2.01a
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import HttpResponse

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.notes.calls.queries import workers_to_ask_for
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.raising import acts as raise_in_note
from goldenthread.casework.notes.raising import forms
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.record.chronology_acts import add_to_chronology
from goldenthread.casework.record.noting import queries, raise_forms, raising
from goldenthread.casework.record.noting.company import company_of, live_threads
from goldenthread.casework.record.noting.pages import page_of, the_note
from goldenthread.design.words import day
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

RECORD = Permission.RECORD


def _page(
    request: PageRequest, child: Person, note: Note, form: Any, do: Any, *, heading: str, says: str, **more: Any
) -> HttpResponse:
    """The form on its page, or what was done and the way back to the note."""
    back = page_of(child, note)
    return sent(request, form, do, to=back, says=says) or short_form(
        request, child, form, heading=heading, back=back, **more
    )


@opens("child", RECORD)
def raise_promise(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """A promise to the child, from a note."""
    note, form = the_note(request, person, note_id), forms.PromiseForm(request.POST or None)
    make = partial(raise_in_note.promise, child=person, note=note, by=request.user)
    intro = "It is kept, or the child is told why not. Until then it stays on your first page."
    return _page(
        request,
        person,
        note,
        form,
        lambda: make(**form.cleaned_data),
        heading=f"A promise to {person.short_name}",
        says="The promise is written down.",
        intro=intro,
    )


@opens("child", RECORD)
def raise_task(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """A task, from a note: for me, or for a colleague who works with the child."""
    note = the_note(request, person, note_id)
    workers = workers_to_ask_for(person, seen_by=request.user)
    form = forms.TaskForm(request.POST or None, workers=workers, by=request.user)
    make = partial(raise_in_note.set_task, child=person, note=note, by=request.user)
    return _page(
        request, person, note, form, lambda: make(**form.told), heading="A task", says="The task is written down."
    )


@opens("child", RECORD)
def raise_decision(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """A decision as a record of its own, from a note."""
    note, form = the_note(request, person, note_id), forms.DecisionForm(request.POST or None)
    make = partial(raise_in_note.decide, child=person, note=note, by=request.user, decided_on=note.happened_on)
    return _page(
        request,
        person,
        note,
        form,
        lambda: make(**form.cleaned_data),
        heading="A decision",
        says="The decision is written down.",
    )


@opens("child", RECORD)
def raise_wish(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """What the child asked for, from a note: a thread of its own."""
    note, form = the_note(request, person, note_id), forms.WishForm(request.POST or None)
    make = partial(raise_in_note.wish, child=person, note=note, by=request.user, asked_on=note.happened_on)
    intro = f"It becomes a thread of its own, until {person.short_name} has an answer and says whether it helped."
    return _page(
        request,
        person,
        note,
        form,
        lambda: make(**form.cleaned_data),
        heading=f"{person.short_name} asked for something",
        says="The wish is written down.",
        intro=intro,
    )


def _children(note: Note, child: Person, *, by: Worker) -> list[Person]:
    """The children of a note whose record opens to this worker."""
    return [part.child for part in queries.note_page(child, note, seen_by=by).parts]


@opens("child", RECORD)
def raise_concern(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """A worry in plain words, from a note: the beginning of a thread for each child."""
    note, worker = the_note(request, person, note_id), request.user
    children = _children(note, person, by=worker)
    adults = company_of(person, seen_by=worker).others
    form = raise_forms.WorryForm(
        request.POST or None, children=children, adults=adults, initial={"children": [person.pk]}
    )

    def make() -> None:
        told = {
            name: form.cleaned_data[name]
            for name in ("name", "words", "raised_by", "about_violence", "harmed_adult", "children")
        }
        raising.raise_concern(note=note, by=worker, means=form.means, **told)

    intro = "It becomes a thread: what is needed, what we agree to do, what changes. Nobody can lose it."
    return _page(
        request,
        person,
        note,
        form,
        make,
        heading="A worry",
        says="The worry is written down, and its thread has begun.",
        intro=intro,
    )


@opens("child", RECORD)
def raise_need(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """What the child needs, from a note, and which worries that answers."""
    note, worker = the_note(request, person, note_id), request.user
    threads = live_threads([person], seen_by=worker)
    form = raise_forms.NeedForm(request.POST or None, concerns=queries.concerns_of(threads, seen_by=worker))
    make = partial(raising.raise_need, child=person, note=note, by=worker)
    return _page(
        request,
        person,
        note,
        form,
        lambda: make(**form.cleaned_data),
        heading=f"What {person.short_name} needs",
        says="The need is written down.",
    )


@opens("child", RECORD)
def promote_note(request: PageRequest, person: Person, note_id: int) -> HttpResponse:
    """The event a note tells of, as a line of the chronology: one tap where the note has its point in one line."""
    note, worker = the_note(request, person, note_id), request.user
    page = queries.note_page(person, note, seen_by=worker)
    children = [part.child for part in page.parts]
    first = {
        "line": note.headline, "happened_on": note.happened_on, "children": [child.pk for child in children],
        "source_words": f"Note of {day(note.happened_on)}, {note.written_by.name if note.written_by else 'a worker'}",
    } | {f"means_{part.child.pk}": part.row.means for part in page.parts}  # fmt: skip
    form = raise_forms.ChronologyForm(request.POST or None, children=children, initial=first)

    def make() -> None:
        told = {name: form.cleaned_data[name] for name in ("line", "happened_on", "action", "result", "source_words")}
        chosen = {child: form.means.get(child.pk, "") for child in form.cleaned_data["children"]}
        add_to_chronology(note=note, by=worker, children=chosen, **told)

    return _page(
        request,
        person,
        note,
        form,
        make,
        heading="Add to the chronology",
        says="It is in the chronology.",
        button="Add it",
    )
