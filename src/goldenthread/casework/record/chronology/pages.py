"""The chronology: read, added to, put right, printed, shared; and the history read before a first meeting.

Serves: K10.01, K10.02a, K10.02b
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts, Stale
from goldenthread.casework.record import chronology_acts as acts
from goldenthread.casework.record.chronology import forms, queries, reading
from goldenthread.casework.record.family_queries import others_of_the_family
from goldenthread.casework.record.printing import printed
from goldenthread.casework.record.story_models import ChronologyEntry
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import sent, small_form

RECORD = Permission.RECORD


def _entry(request: PageRequest, person: Person, entry_id: int) -> ChronologyEntry:
    row = queries.entry_in(person, entry_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such line.")
    return row


def _back(person: Person) -> str:
    return reverse("chronology", args=[person.pk])


def _told(request: PageRequest, person: Person) -> dict[str, Any]:
    only = request.GET.get("only") == "child"
    story = queries.chronology(person, seen_by=request.user, whole_family=not only)
    return {"tab": "chronology", "child": person, "today": request.user.today, "story": story, "only": only}


@opens("child")
def chronology(request: PageRequest, person: Person) -> HttpResponse:
    """The family's story in lines, with a column for each child; its pattern as a picture; who has read it."""
    told = _told(request, person) | {
        "read": reading.history_of(person, seen_by=request.user),
        "first_visit_on": reading.first_visit_unread(person, seen_by=request.user),
        "may": acts.may_keep_chronology([person], by=request.user),
    }
    return render(request, "casework/chronology.html", told)


@opens("child")
def print_chronology(request: PageRequest, person: Person) -> HttpResponse:
    """The chronology on paper. `?form=court` is the short form: two years in full, one line each for what is older."""
    told = _told(request, person) | {"court": request.GET.get("form") == "court"}
    log(request.user, "printed the chronology", person_id=person.pk)
    return printed(request, "casework/chronology_print.html", told, name=f"chronology-{person.pk}", at=timezone.now())


@opens("child", RECORD)
def add_entry(request: PageRequest, person: Person) -> HttpResponse:
    """An event for the chronology."""
    children = [person, *others_of_the_family(person, seen_by=request.user)]
    form = forms.EntryForm(request.POST or None, children=children, of=person)
    if form.is_valid():
        try:
            return once(request, lambda: _added(request, person, form))
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    return _form_page(request, person, form, heading="Add to the chronology", both=None, entry=None)


def _added(request: PageRequest, person: Person, form: forms.EntryForm) -> str:
    entry = acts.add_to_chronology(children=form.impacts, by=request.user, **form.event)
    return f"{_back(person)}#line-{entry.pk}"


def _form_page(request: PageRequest, person: Person, form: forms.EntryForm, **more: Any) -> HttpResponse:
    return render(
        request,
        "casework/chronology_form.html",
        {"tab": "chronology", "child": person, "form": form, "back": _back(person)} | more,
    )


@opens("child", RECORD)
def change_entry(request: PageRequest, person: Person, entry_id: int) -> HttpResponse:
    """A line put right. Two who change it at once see both texts."""
    entry = _entry(request, person, entry_id)
    children = [person, *others_of_the_family(person, seen_by=request.user)]
    labels = {f"impact_{child.pk}": f"What it meant for {child.short_name}" for child in children} | {
        "line": "What happened"
    }
    both = BothTexts(request, saved=acts.texts_of_entry(entry, children=children), labels=labels)
    if both.uses_theirs:
        return redirect(_back(person))
    initial = None if both.data else {f"with_{child.pk}": False for child in children} | forms.of_an_entry(entry)
    form = forms.EntryForm(both.data, children=children, of=person, initial=initial)
    if form.is_valid():
        try:
            return once(request, lambda: _changed(request, person, entry, form, both.began_from))
        except Stale as stale:
            both.show(stale)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    return _form_page(request, person, form, heading="Put it right", both=both, entry=entry)


def _changed(
    request: PageRequest, person: Person, entry: ChronologyEntry, form: forms.EntryForm, began_from: str
) -> str:
    acts.change_entry(entry=entry, children=form.impacts, began_from=began_from, by=request.user, **form.event)
    return f"{_back(person)}#line-{entry.pk}"


@opens("child", RECORD)
def take_out_entry(request: PageRequest, person: Person, entry_id: int) -> HttpResponse:
    """A line taken out, with the reason; the record keeps a trace."""
    entry = _entry(request, person, entry_id)
    form = forms.TakeOutForm(request.POST or None)
    if form.is_valid() and (
        answer := sent(
            request,
            form,
            lambda: acts.take_out_entry(entry=entry, by=request.user, **form.cleaned_data),
            to=_back(person),
            says="Taken out. The record keeps a trace, with your reason.",
        )
    ):
        return answer
    return small_form(
        request,
        person,
        form,
        heading="Take it out of the chronology",
        intro=entry.line,
        button="Take it out",
        back=_back(person),
        keep="chronology",
    )


@opens("child")
def read_history(request: PageRequest, person: Person) -> HttpResponse:
    """“I have read this before I meet them”, with what struck me."""
    form = forms.ReadForm(request.POST or None)
    if form.is_valid() and (
        answer := sent(
            request,
            form,
            lambda: reading.say_history_read(child=person, at=timezone.now(), by=request.user, **form.cleaned_data),
            to=_back(person),
            says="Written down that you have read it.",
        )
    ):
        return answer
    intro = f"Read before you meet {person.short_name}, so that nobody has to tell you everything again."
    return small_form(
        request,
        person,
        form,
        heading="I have read the history",
        intro=intro,
        button="I have read it",
        back=_back(person),
        keep="history read",
    )
