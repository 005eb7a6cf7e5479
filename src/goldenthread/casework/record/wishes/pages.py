"""A child's wishes, and the steps that follow each.

Serves: K10.05, K10.06
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.record.wishes import acts, forms, queries
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

HEADINGS = {"acted_on": "What we did", "told_back": "Tell {} the answer", "verdict": "What {} thinks of it"}


@opens("child")
def wishes(request: PageRequest, person: Person) -> HttpResponse:
    """What a child asked for: what adults did, what the child was told, what they think of it."""
    told = {
        "tab": "wishes", "child": person, "today": request.user.today, "wishes": queries.wishes_of(person, seen_by=request.user),
        "may": acts.may_hear(person, by=request.user), "answers": dict(queries.ANSWERS), "verdicts": dict(queries.VERDICTS),
    }  # fmt: skip
    return render(request, "casework/wishes.html", told)


def _form_page(request: PageRequest, person: Person, form: object, **more: object) -> HttpResponse:
    told = {"tab": "wishes", "child": person, "form": form, "back": reverse("wishes", args=[person.pk]), "wish": None}
    return render(request, "casework/wish_form.html", told | more)


@opens("child", Permission.RECORD)
def hear_wish(request: PageRequest, person: Person) -> HttpResponse:
    """Write down what a child asks for."""
    form = forms.WishForm(request.POST or None, first_name=person.short_name, initial={"asked_on": request.user.today})
    if form.is_valid():

        def hear() -> str:
            wish = acts.hear_wish(child=person, by=request.user, **form.cleaned_data)
            return f"{reverse('wishes', args=[person.pk])}#wish-{wish.pk}"

        try:
            return once(request, hear)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    return _form_page(request, person, form, heading=f"{person.short_name} asks for something")


@opens("child", Permission.RECORD)
def move_wish(request: PageRequest, person: Person, wish_id: int, to: str) -> HttpResponse:
    """One step on with a wish."""
    wish = queries.wish_of(person, wish_id, seen_by=request.user)
    if wish is None or to not in forms.STEP_FORMS:
        raise Http404("There is no such wish.")
    form = forms.STEP_FORMS[to](request.POST or None, initial={"on": request.user.today})
    if form.is_valid():

        def move() -> str:
            acts.move_wish(wish=wish, to=to, by=request.user, **form.cleaned_data)
            return f"{reverse('wishes', args=[person.pk])}#wish-{wish.pk}"

        try:
            return once(request, move)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    return _form_page(request, person, form, heading=HEADINGS[to].format(person.short_name), wish=wish)
