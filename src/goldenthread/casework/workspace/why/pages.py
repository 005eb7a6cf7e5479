"""Why is this due? A page of its own for every thing due to a child; and saying there why it was late.

Serves: K9.06, K9.07, K9.08, P.03, P.11, T.23, T.09
"""

from __future__ import annotations

from datetime import timedelta

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest, shown
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.dues.due_queries import due_of, late_of, why_address
from goldenthread.casework.dues.late_acts import say_why_late
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.record.family_queries import others_of_the_family
from goldenthread.casework.workspace.why.forms import LateForm, key_of
from goldenthread.casework.workspace.why.shown import why_due as all_of_it
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

LARGEST_ORDINAL = 2**31 - 1
ABOUT_THEN = timedelta(days=42)
"""How far apart in time one reason still explains two things, when it is offered. Our own choice: six weeks."""
MOST_OTHERS = 12


def _the_row(request: PageRequest, child: Person, rule: str, opener: str, ordinal: int) -> DueRow:
    if ordinal > LARGEST_ORDINAL:
        raise Http404("There is nothing like this due.")
    row = due_of(child, rule=rule, opener=opener, ordinal=ordinal, seen_by=request.user)
    if row is None:
        raise Http404("There is nothing like this due. What was due by a rule that stands no more is gone with it.")
    return row


def _page(request: PageRequest, child: Person, row: DueRow, form: LateForm | None) -> HttpResponse:
    told = all_of_it(child, row, seen_by=request.user)
    may = request.user.has(Permission.RECORD)
    if form is None and may and told.may_be_explained:
        form = LateForm(others=_others(request, child, row))
    if form is not None:
        shown(*{other.child_id for other in form.others.values()})
    ticked = set(form["also"].value() or []) if form is not None else set()
    return render(
        request, "casework/why_due.html",
        {"why": told, "child": child, "tab": "due", "form": form, "ticked": ticked, "today": request.user.today},
    )  # fmt: skip


def _others(request: PageRequest, child: Person, row: DueRow) -> list[DueRow]:
    """What else was late about then, for this child and the children of the family whose records open to the worker; the nearest first."""
    children = [child, *others_of_the_family(child, seen_by=request.user)]
    late = late_of([one.pk for one in children], seen_by=request.user)
    near = [one for one in late if key_of(one) != key_of(row) and _apart(one, row) <= ABOUT_THEN]
    return sorted(near, key=lambda one: (one.rule != row.rule, _apart(one, row), one.child_id, one.pk))[:MOST_OTHERS]


def _apart(one: DueRow, other: DueRow) -> timedelta:
    return abs(one.due_on - other.due_on) if one.due_on and other.due_on else ABOUT_THEN


@opens("child")
def why_due(request: PageRequest, person: Person, rule: str, opener: str, ordinal: int) -> HttpResponse:
    """Why one thing is due: the rule in words, by whose law, how its day was counted, what opened it and what meets it."""
    return _page(request, person, _the_row(request, person, rule, opener, ordinal), None)


@opens("child", Permission.RECORD)
def late_because(request: PageRequest, person: Person, rule: str, opener: str, ordinal: int) -> HttpResponse:
    """Why it was late, in the worker's own words; the same reason may explain other things of the family."""
    row = _the_row(request, person, rule, opener, ordinal)
    form = LateForm(request.POST or None, others=_others(request, person, row))
    if form.is_valid():

        def made() -> str:
            say_why_late(rows=[row, *form.explained], because=form.cleaned_data["because"], by=request.user)
            return why_address(person.pk, rule, row.opener, ordinal)

        try:
            answer = once(request, made)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Kept. It stands beside what was late.")
            return answer
    return _page(request, person, row, form)
