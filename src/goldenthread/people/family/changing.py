"""The pages that change a child's family: one small form for each thing that may be added, and for each that may end.

Serves: K3.04, K9.09, P.15
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.forms import BaseForm
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.versions import BothTexts
from goldenthread.people.family import acts, forms, helping_acts, queries, relatives
from goldenthread.people.finding.looking import look_first
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.forms import EndForm
from goldenthread.people.person.showing import asked, frame, sent

EDIT = Permission.EDIT_PEOPLE


@dataclass(frozen=True)
class Small:
    """One small form about a family: its heading, the form and the act it leads to."""

    heading: str
    form: type[BaseForm]
    do: Callable[..., Any]


def _join_household(*, child: Person, household: Any, name: str, by: Worker, **told: Any) -> None:
    home = household or acts.name_household(child=child, name=name, by=by)
    acts.join_household(child=child, household=home, by=by, **told)


ADD = {
    "couple": Small("A couple", forms.CoupleForm, acts.add_partnership),
    "parent": Small("A parent or carer", forms.ParentForm, acts.add_parent),
    "household": Small("Somebody lives here", forms.HouseholdForm, _join_household),
    "tie": Small("How two people are with each other", forms.TieForm, helping_acts.add_tie),
    "support": Small("Somebody who helps", forms.SupportForm, helping_acts.offer_support),
    "agency": Small("Another agency", forms.AgencyForm, helping_acts.involve_agency),
    "alert": Small("An alert", forms.AlertForm, helping_acts.add_alert),
}  # fmt: skip
END = {
    "couple": Small("They are no longer a couple", forms.EndCoupleForm, acts.end_partnership),
    "parent": Small("No longer a parent or carer", EndForm, acts.end_row),
    "household": Small("No longer lives there", EndForm, acts.end_row),
    "tie": Small("It is no longer so", EndForm, acts.end_row),
    "support": Small("No longer helps in this way", EndForm, acts.end_row),
    "agency": Small("No longer works with the child", EndForm, acts.end_row),
    "alert": Small("The alert no longer holds", EndForm, helping_acts.end_alert),
}  # fmt: skip
ENDED = {
    "parent": "ended a parent or carer", "household": "left a household", "tie": "ended a tie", "support": "left the support network",
    "agency": "ended an agency",
}  # fmt: skip


@opens("child", EDIT)
def add_to_family(request: PageRequest, person: Person, what: str) -> HttpResponse:
    """Add a couple, a parent, a place in a home, a tie, a help, an agency or an alert."""
    small = ADD.get(what)
    if small is None:
        raise Http404("There is no such form.")
    form = _form(request, person, small.form)
    return asked(
        request,
        person,
        form,
        partial(small.do, child=person),
        to=reverse("family", args=[person.pk]),
        heading=small.heading,
    )


def _form(request: PageRequest, child: Person, form: type[BaseForm], **named: Any) -> Any:
    if issubclass(form, forms.AmongFamily):
        kin = queries.kin(child, seen_by=request.user, on=request.user.today)
        named |= {"people": kin.people.values(), "child": child}
    if form is forms.HouseholdForm:
        named |= {"homes": queries.households(child, seen_by=request.user)}
    return form(request.POST or None, **named)


def _row(request: PageRequest, child: Person, what: str, row_id: int) -> Any:
    row = queries.row_of(child, what, row_id, seen_by=request.user)
    if row is None:
        raise Http404("That is not on this family's page.")
    return row


@opens("child", EDIT)
def end_in_family(request: PageRequest, person: Person, what: str, row_id: int) -> HttpResponse:
    """Say until when something about the family was true."""
    small, row = END.get(what), None if what not in END else _row(request, person, what, row_id)
    if small is None:
        raise Http404("There is no such form.")
    form: Any = small.form(request.POST or None, initial={"on": request.user.today})
    more: dict[str, Any] = {"did": ENDED[what], "about": _about(row)} if small.do is acts.end_row else {}
    return asked(
        request,
        person,
        form,
        partial(small.do, child=person, row=row, **more),
        to=reverse("family", args=[person.pk]),
        heading=small.heading,
        intro="What was true stays in the record, with its dates.",
    )


def _about(row: Any) -> tuple[int, ...]:
    """Everybody a row is about."""
    fields = ("child_id", "parent_id", "person_id", "from_person_id", "to_person_id", "supporter_id")
    return tuple(dict.fromkeys(getattr(row, field) for field in fields if hasattr(row, field)))


@opens("child", EDIT)
def tell_responsibility(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """Who holds parental responsibility, and how."""
    row = _row(request, person, "parent", row_id)
    told = {name: getattr(row, name) for name in ("responsibility", "responsibility_how", "certainty")}
    both = BothTexts(request, saved=acts.words_of_responsibility(row))
    form = forms.ResponsibilityForm(both.data, initial=told)
    return asked(
        request,
        person,
        form,
        partial(acts.tell_responsibility, child=person, row=row),
        to=reverse("family", args=[person.pk]),
        both=both,
        heading="Parental responsibility",
    )


@opens("child", EDIT)
def keep_alert(request: PageRequest, person: Person, row_id: int) -> HttpResponse:
    """The alert was looked at and still holds."""
    row = _row(request, person, "alert", row_id)
    form = forms.ReviewAlertForm(request.POST or None)
    return asked(
        request,
        person,
        form,
        partial(helping_acts.keep_alert, child=person, row=row),
        to=reverse("family", args=[person.pk]),
        heading="Looked at again",
        intro=row.says,
    )


@opens("child", EDIT)
def add_relative(request: PageRequest, person: Person) -> HttpResponse:
    """Two taps: say who they are to whom, then choose who it is among those found, somebody new, or somebody not known yet."""
    asked = {name: request.GET[name] for name in ("whom", "and_whom", "relation") if name in request.GET}
    form = _form(request, person, forms.RelativeForm, initial={"whom": str(person.pk)} | asked)
    back = reverse("family_picture" if request.GET.get("from") == "picture" else "family", args=[person.pk])
    told: dict[str, Any] = {"likely": None}
    if form.is_valid():
        named = bool(form.cleaned_data["called"].strip())
        settled = "choose" in request.POST or not named
        if settled and (answer := sent(request, form, lambda: _add(request, person, form.cleaned_data), to=back)):
            return answer
        told["likely"] = _found(request, form.cleaned_data) if named else None
    return render(
        request,
        "people/relative.html",
        frame(request, person) | {"form": form, "back": back} | told,
    )


def _found(request: PageRequest, told: dict[str, Any]) -> Any:
    given, family = relatives.parts_of(told["called"])
    return look_first(given, family, born_on=told["born_on"], seen_by=request.user)


def _add(request: PageRequest, child: Person, told: dict[str, Any]) -> None:
    """The one chosen among those who were found again just now, or somebody new."""
    found = {str(one.person.pk): one.person for one in _found(request, told)} if told["called"].strip() else {}
    joined = {
        "child": child, "relation": _relation(told), "whom": told["whom"], "and_whom": told["and_whom"],
        "by": request.user, "because": told["because"],
    }  # fmt: skip
    if who := found.get(request.POST.get("choose", "")):
        relatives.relate(who=who, **joined)
    else:
        others = [int(one) for one in request.POST.getlist("seen") if one.isdigit()]
        relatives.add_new_relative(called=told["called"], born_on=told["born_on"], others=others, **joined)


def _relation(told: dict[str, Any]) -> relatives.Relation:
    return relatives.Relation.read(told["relation"], childs_word=told["childs_word"], can_do=told["can_do"])
