"""Pages and one-tap answers for addresses and numbers.

Serves: K9.09
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.people.contacts import acts, forms, queries
from goldenthread.people.models import ContactPoint, Person, Residence
from goldenthread.people.opening import opens
from goldenthread.people.person.forms import EndForm
from goldenthread.people.person.showing import asked, details_page, frame, saved, saved_with, sent, small_form

EDIT = Permission.EDIT_PEOPLE


def _home(request: PageRequest, person: Person, residence_id: int) -> Residence:
    row = queries.residence_of(person, residence_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such address.")
    return row


def _point(request: PageRequest, person: Person, point_id: int) -> ContactPoint:
    row = queries.point_of(person, point_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such number.")
    return row


@opens("person", EDIT)
def add_address(request: PageRequest, person: Person) -> HttpResponse:
    """Where somebody lives, or wants their post. A postcode that looks wrong is kept, and says so."""
    form = forms.AddressForm(request.POST or None)
    if form.is_valid():
        found: list[Any] = []
        if answer := sent(
            request,
            form,
            lambda: found.extend(acts.add_address(person=person, by=request.user, **form.cleaned_data)[1]),
            to=details_page(person, seen_by=request.user),
            says=lambda: saved_with(found),
        ):
            return answer
    return small_form(request, person, form, heading="An address")


@opens("person", EDIT)
@require_POST
def confirm_address(request: PageRequest, person: Person, residence_id: int) -> HttpResponse:
    """One tap: the family says the address is still right."""
    acts.confirm_address(residence=_home(request, person, residence_id), by=request.user)
    return saved(request, details_page(person, seen_by=request.user), says="Confirmed today.")


@opens("person", EDIT)
def end_address(request: PageRequest, person: Person, residence_id: int) -> HttpResponse:
    """The last day somebody lived there."""
    row = _home(request, person, residence_id)
    form = EndForm(request.POST or None, initial={"on": request.user.today})
    return asked(
        request,
        person,
        form,
        partial(acts.end_address, residence=row),
        heading="They no longer live there",
        intro="The address stays in the record.",
    )


@opens("person", EDIT)
def protect_address(request: PageRequest, person: Person, residence_id: int) -> HttpResponse:
    """Protect an address, or stop protecting it, with the reason."""
    row = _home(request, person, residence_id)
    protect = not row.address.protected
    form = forms.ProtectForm(request.POST or None)
    intro = "No list, search or letter will show it. To see it, a worker asks for it, and that is logged."
    heading = "Protect this address" if protect else "Stop protecting this address"
    return asked(
        request,
        person,
        form,
        partial(acts.protect_address, residence=row, protected=protect),
        heading=heading,
        intro=intro if protect else "Be sure that nobody is in danger if it becomes known.",
    )


@opens("person")
@require_POST
def show_address(request: PageRequest, person: Person, residence_id: int) -> HttpResponse:
    """A protected address, shown to a worker who asks for it, and logged."""
    row = _home(request, person, residence_id)
    log(request.user, "looked at a protected address", row, person_id=person.pk)
    return render(request, "people/protected_address.html", frame(request, person) | {"home": row})


@opens("person", EDIT)
@require_POST
def write_or_not(request: PageRequest, person: Person, residence_id: int) -> HttpResponse:
    """One tap: nothing may be posted there, or it may again."""
    row = _home(request, person, residence_id)
    acts.write_or_not(residence=row, do_not_write=not row.do_not_write, by=request.user)
    return saved(request, details_page(person, seen_by=request.user))


@opens("person", EDIT)
def add_contact_point(request: PageRequest, person: Person) -> HttpResponse:
    """A number or an e-mail address."""
    form = forms.ContactPointForm(request.POST or None)
    return asked(
        request,
        person,
        form,
        partial(acts.add_contact_point, person=person),
        heading="A phone number or e-mail address",
        intro="Whether it is safe to use is asked on the page about safe contact.",
    )


@opens("person", EDIT)
@require_POST
def confirm_contact_point(request: PageRequest, person: Person, point_id: int) -> HttpResponse:
    """One tap: the number is still right."""
    acts.confirm_contact_point(point=_point(request, person, point_id), by=request.user)
    return saved(request, details_page(person, seen_by=request.user), says="Confirmed today.")


@opens("person", EDIT)
def end_contact_point(request: PageRequest, person: Person, point_id: int) -> HttpResponse:
    """A number that no longer works."""
    row = _point(request, person, point_id)
    form = EndForm(request.POST or None, initial={"on": request.user.today})
    return asked(
        request, person, form, partial(acts.end_contact_point, point=row), heading="This number no longer works"
    )
