"""Pages about one person: their details, and a small form for each subject.

Serves: K9.09, P.18
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person import acts, forms, naming_acts, queries
from goldenthread.people.person.history import history
from goldenthread.people.person.showing import (
    asked,
    details_page,
    frame,
    has_childs_record,
    saved_with,
    sent,
    small_form,
)

EDIT = Permission.EDIT_PEOPLE


@opens("person")
@require_safe
def person(request: PageRequest, person: Person) -> HttpResponse:
    """An adult's own details and the children they belong to; a child's page instead, where that opens."""
    if has_childs_record(person, seen_by=request.user):
        return redirect("child_details", person.pk)
    return _details(request, person, here="person")


@opens("child")
@require_safe
def child_details(request: PageRequest, person: Person) -> HttpResponse:
    """The tab with a child's details."""
    return _details(request, person, here="child_details")


def _details(request: PageRequest, person: Person, *, here: str) -> HttpResponse:
    is_child = here == "child_details"
    told = frame(request, person, here=here) | {
        "is_child": is_child,
        "base": "people/child_base.html" if is_child else "people/frame.html",
        "tab": "details",
    }
    return render(request, "people/details.html", told | {"details": queries.details(person, seen_by=request.user)})


@opens("person")
@require_safe
def person_history(request: PageRequest, person: Person) -> HttpResponse:
    """What changed about somebody: when, by whom, why."""
    told = frame(request, person, here="person_history")
    return render(request, "people/history.html", told | {"changes": history(person, seen_by=request.user)})


@opens("person", EDIT)
def change_details(request: PageRequest, person: Person, subject: str) -> HttpResponse:
    """A small form for one subject."""
    about = forms.SUBJECTS.get(subject)
    if about is None:
        raise Http404("There is no such form.")
    labels = {name: str(field.label) for name, field in about.form.base_fields.items()}
    both = BothTexts(request, saved=acts.texts_of(person, labels), labels=labels)
    form = about.form(
        both.data,
        initial={name: getattr(person, name) for name in about.form.base_fields if name != "because"},
    )

    def change(*, began_from: str, by: Worker, because: str = "", **told: Any) -> None:
        acts.change_details(
            person=person, subject=about.logged, details=told, began_from=began_from, because=because, by=by
        )

    return asked(request, person, form, change, both=both, heading=about.heading)


@opens("person", EDIT)
def add_name(request: PageRequest, person: Person) -> HttpResponse:
    """Another name, or a new one in place of the old."""
    form = forms.NameForm(request.POST or None)
    return asked(
        request,
        person,
        form,
        partial(naming_acts.give_name, person=person),
        heading="A name",
        intro="The name they use is the one every page shows. Earlier names are kept, and still find them.",
    )


@opens("person", EDIT)
def end_name(request: PageRequest, person: Person, name_id: int) -> HttpResponse:
    """A name that is no longer used."""
    name = queries.name_of(person, name_id, seen_by=request.user)
    if name is None:
        raise Http404("That name is not in use.")
    form = forms.EndForm(request.POST or None, initial={"on": request.user.today})
    return asked(
        request,
        person,
        form,
        partial(naming_acts.stop_using_name, name=name),
        heading=f"No longer uses the name {name.given} {name.family}",
        intro="It stays in the record as a former name.",
    )


@opens("person", EDIT)
def change_disability(request: PageRequest, person: Person) -> HttpResponse:
    """Which disabilities, and what they mean in the person's life."""
    now = acts.meanings_of(person)
    both = BothTexts(request, saved=acts.words_of_disabilities(now))
    form = forms.DisabilityForm(both.data, initial={"codes": list(now), "means": both.saved["means"]})

    def tell(*, codes: list[str], means: str, because: str, began_from: str, by: Worker) -> None:
        meanings = dict.fromkeys(codes, means)
        acts.tell_disabilities(person=person, meanings=meanings, began_from=began_from, because=because, by=by)

    return asked(request, person, form, tell, both=both, heading="Disability")


@opens("person", EDIT)
def add_number(request: PageRequest, person: Person) -> HttpResponse:
    """A number by which some system knows the person. One that looks wrong is kept, and says so."""
    form = forms.IdentifierForm(request.POST or None)
    if form.is_valid():
        found: list[Any] = []
        if answer := sent(
            request,
            form,
            lambda: found.extend(acts.add_identifier(person=person, by=request.user, **form.cleaned_data)),
            to=details_page(person, seen_by=request.user),
            says=lambda: saved_with(found),
        ):
            return answer
    return small_form(request, person, form, heading="A number")


@opens("person", EDIT)
def end_number(request: PageRequest, person: Person, number_id: int) -> HttpResponse:
    """A number that is no longer in use."""
    number = queries.number_of(person, number_id, seen_by=request.user)
    if number is None:
        raise Http404("That number is not in use.")
    form = forms.EndForm(request.POST or None, initial={"on": request.user.today})
    return asked(
        request,
        person,
        form,
        partial(acts.end_identifier, identifier=number),
        heading=f"No longer in use: {number.get_scheme_display()}",
    )


@opens("person", EDIT)
def record_death(request: PageRequest, person: Person) -> HttpResponse:
    """The day somebody died, asked for twice over."""
    form = forms.DeathForm(request.POST or None)
    intro = "Everybody who opens this record will see it, and letters must stop. If this was written by mistake it can be taken back."
    return asked(
        request,
        person,
        form,
        lambda by, died_on, because, sure: acts.record_death(person=person, died_on=died_on, because=because, by=by),
        heading=f"{person.short_name} has died",
        intro=intro,
        button="Record that they have died",
    )


@opens("person", EDIT)
def take_back_death(request: PageRequest, person: Person) -> HttpResponse:
    """Take back a date of death written by mistake."""
    form = forms.Told(request.POST or None)
    return asked(
        request,
        person,
        form,
        partial(acts.take_back_death, person=person),
        heading="The date of death was a mistake",
        button="Take it back",
    )
