"""A number in two taps, why it was given, and who may know it; the copy of a chart for somebody of the family.

Serves: K6.01, K6.02a, K6.03, K6.08, C.01
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest
from goldenthread.access.pages import shown as shown_to
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts
from goldenthread.casework.documents.models import Document
from goldenthread.casework.documents.queries import documents_of
from goldenthread.casework.dues.standards.in_force import council_thread
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.outcomes import acts, queries
from goldenthread.casework.outcomes.forms import MayKnowForm, NumberForm, as_given
from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.casework.record.chronology.forms import ShareForm
from goldenthread.casework.record.printing import printed
from goldenthread.casework.workspace.measuring.company import adults, raters
from goldenthread.casework.workspace.measuring.copies import copy_for
from goldenthread.casework.workspace.measuring.goals import events_of
from goldenthread.casework.workspace.measuring.pages import the_measure
from goldenthread.casework.workspace.measuring.queries import note_of_number
from goldenthread.casework.workspace.measuring.shown import people_in, shown
from goldenthread.design.pictures.faces import face
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from, opens
from goldenthread.people.person.showing import frame, saved
from goldenthread.practice.measuring.scales import FACES, SCALES, said

RECORD = Permission.RECORD


def the_reading(request: PageRequest, person: Person, reading_id: int) -> Reading:
    """A number of this child, or the answer that there is none."""
    found = queries.reading_of(person, reading_id, seen_by=request.user)
    if found is None:
        raise Http404("There is no such number in this record.")
    return found


def _note(request: PageRequest, person: Person) -> tuple[Note | None, dict[str, Any]]:
    """The note a number is added from, with its day, and whether the child was seen alone."""
    number = request.GET.get("note", "")
    row, alone = note_of_number(person, int(number) if number.isdecimal() else 0, seen_by=request.user)
    return (row, {"on": min(row.happened_on, request.user.today), "asked_alone": alone}) if row else (None, {})


def _documents(person: Person, measure: Measure, request: PageRequest) -> list[Document]:
    if measure.kind != Measure.Kind.EXTERNAL:
        return []
    return [one.document for one in documents_of(person, seen_by=request.user)][:60]


def _number_page(request: PageRequest, person: Person, form: NumberForm, row: Measure, **more: Any) -> HttpResponse:
    scale = SCALES[row.kind]
    faces = [(value, face(value), FACES[value - 1]) for value in scale.steps] if row.kind == "faces" else []
    told: dict[str, Any] = {
        "form": form, "measure": row, "scale": scale, "faces": faces,
        "steps": tuple(reversed(scale.steps)) if row.kind == "ladder" else scale.steps, "reading": None, "both": None,
    }  # fmt: skip
    return render(request, "casework/number_form.html", frame(request, person, here="measures") | told | more)


@opens("child", RECORD)
def give_number(request: PageRequest, person: Person, measure_id: int) -> HttpResponse:
    """Write a number down: on a scale its buttons are the numbers. `?note=5` is the note it belongs to, `?at=end` makes it the last."""
    row, worker = the_measure(request, person, measure_id), request.user
    note, of_note = _note(request, person)
    first = {"who": request.GET.get("who", "child"), "on": worker.today} | of_note
    form = NumberForm(
        request.POST or None,
        measure=row,
        people=raters(person, seen_by=worker),
        documents=_documents(person, row, request),
        initial=first,
    )

    def add() -> str:
        made = acts.add_reading(
            measure=row, number=_with(form, note, at_the_end=request.GET.get("at") == "end"), by=worker
        )
        return reverse("reading", args=[person.pk, made.pk])

    if form.is_valid():
        try:
            return once(request, add)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    back = reverse("note", args=[person.pk, note.pk]) if note else reverse("measure", args=[person.pk, row.pk])
    return _number_page(request, person, form, row, back=back, last=_last(row, request))


def _with(form: NumberForm, note: Note | None, *, at_the_end: bool) -> acts.Number:
    """The number with the note it belongs to; and whether it is the last one, which says what difference was made."""
    return replace(form.number, note=note, at=Reading.At.END if at_the_end else "")


def _last(row: Any, request: PageRequest) -> str:
    """The child's last number, in words, so that it can be spoken of."""
    given = [one for one in row.numbers if one.rater == Reading.Rater.CHILD]
    return said(row.kind, float(given[-1].value), row.unit) if given else ""


@opens("child", RECORD)
def put_number_right(request: PageRequest, person: Person, reading_id: int) -> HttpResponse:
    """Put a number right, or write why it was given. What stood there before is kept."""
    reading = the_reading(request, person, reading_id)
    row, worker, back = reading.measure, request.user, reverse("reading", args=[person.pk, reading.pk])
    if not (permit := acts.may_put_right(reading, by=worker)):
        return saved(request, back, says=permit.because)
    both = BothTexts(request, saved=acts.words_of_reading(reading))
    form = NumberForm(both.data, measure=row, people=raters(person, seen_by=worker), initial=as_given(reading))
    right = partial(acts.put_right, reading=reading, began_from=both.began_from, by=worker)
    says = "Put right. What stood there before is kept."
    done = sent(request, form, lambda: right(number=form.number), to=back, says=says, both=both)
    return done or _number_page(request, person, form, row, back=back, last="", reading=reading, both=both)


@opens("child", RECORD)
def reading(request: PageRequest, person: Person, reading_id: int) -> HttpResponse:
    """One number after it is written: why it was given, in their words, and who they say may know it."""
    found, worker = the_reading(request, person, reading_id), request.user
    giver = found.rater_person_id
    people = [one for one in [person, *adults(person, seen_by=worker)] if one.pk != giver]
    agreed = queries.agreed_with([found], seen_by=worker).get(found.pk, set())
    form = MayKnowForm(request.POST or None, people=people, initial={"people": [str(pk) for pk in agreed]})
    back = reverse("measure", args=[person.pk, found.measure_id])
    done = sent(
        request,
        form,
        lambda: acts.say_who_may_know(reading=found, people=form.chosen, by=worker),
        to=back,
        says="Written down.",
    )
    told: dict[str, Any] = {
        "form": form, "reading": found, "measure": found.measure, "back": back, "may_right": acts.may_put_right(found, by=worker),
        "says": said(found.measure.kind, float(found.value), found.measure.unit),
        "whose": None if found.rater_person_id in hidden_from(worker) else found.rater_person,
    }  # fmt: skip
    return done or render(request, "casework/reading.html", frame(request, person, here="measures") | told)


@opens("child")
def print_measure(request: PageRequest, person: Person, measure_id: int) -> HttpResponse:
    """The chart and its table on paper, for work: not for the family."""
    worker, row = request.user, the_measure(request, person, measure_id)
    events = events_of(person, seen_by=worker)
    one = shown(row, today=worker.today, by=council_thread(), hidden=hidden_from(worker), events=events)
    shown_to(*people_in([one]))
    log(worker, "printed a measure", row, person_id=person.pk)
    return printed(
        request,
        "casework/measure_print.html",
        {"one": one, "child": person, "reader": None},
        name=f"measure-{row.pk}",
        at=timezone.now(),
    )


@opens("child", RECORD)
def share_measure(request: PageRequest, person: Person, measure_id: int) -> HttpResponse:
    """A chart for somebody of the family: only the numbers whose givers agreed that this person may know, and only where it is safe."""
    worker, row = request.user, the_measure(request, person, measure_id)
    people = [person, *adults(person, seen_by=worker)]
    shown_to(*(one.pk for one in people))
    form = ShareForm(request.POST or None, people=people)
    refused = ""
    if form.is_valid():
        reader = next(one for one in people if str(one.pk) == form.cleaned_data["who"])
        made = copy_for(row, person, reader=reader, channel=form.cleaned_data["channel"], seen_by=worker)
        if made.one is not None:
            log(worker, "made a copy of a measure", row, person_id=person.pk, because=f"for person {reader.pk}")
            told = {"one": made.one, "child": person, "reader": reader, "how": made.reach.how}
            return printed(request, "casework/measure_print.html", told, name=f"measure-{row.pk}", at=timezone.now())
        refused = made.because
    told = {"form": form, "measure": row, "refused": refused}
    return render(request, "casework/measure_share.html", frame(request, person, here="measures") | told)
