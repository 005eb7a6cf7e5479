"""Pages that compare two records of one person, join them, and take them apart again."""

from __future__ import annotations

from functools import partial
from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localtime
from django.views.decorators.http import require_safe

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.design.words import day
from goldenthread.people.joining import acts, queries
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import asked, details_page, frame, sent

MERGE = Permission.MERGE_PEOPLE


class MergeForm(forms.Form):
    """Which record stays, and how we know."""

    keep = forms.ChoiceField(label="Which record stays?", widget=forms.RadioSelect)
    because = forms.CharField(
        label="How do we know they are one person?", max_length=500, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: Any, pair: tuple[Person, Person], **named: Any) -> None:
        super().__init__(*args, **named)
        labels = ("The one on the left", "The one on the right")
        keep: Any = self.fields["keep"]
        keep.choices = [(str(one.pk), f"{label}: {one.shown_name}") for one, label in zip(pair, labels, strict=True)]


class UndoForm(forms.Form):
    because = forms.CharField(
        label="How do we know they are two people?", max_length=500, widget=forms.Textarea(attrs={"rows": 3})
    )


@opens("person", MERGE)
@require_safe
def same_person(request: PageRequest, person: Person) -> HttpResponse:
    """Other records that may be of the same person, and what was joined before."""
    told = {
        "duplicates": queries.duplicates(person, seen_by=request.user),
        "merges": queries.merges(person, seen_by=request.user),
    }
    return render(request, "people/same_person.html", frame(request, person) | told)


@opens("person", MERGE)
def compare(request: PageRequest, person: Person, other_id: int) -> HttpResponse:
    """Two records side by side; choose which stays."""
    other = queries.other_record(other_id, seen_by=request.user)
    if other is None or other == person:
        raise Http404("There is no record here that you can open.")
    form = MergeForm(request.POST or None, pair=(person, other))
    if form.is_valid():
        kept, folded = (person, other) if form.cleaned_data["keep"] == str(person.pk) else (other, person)
        if answer := sent(
            request,
            form,
            lambda: acts.merge(kept=kept, folded=folded, because=form.cleaned_data["because"], by=request.user),
            to=details_page(kept, seen_by=request.user),
            says="The two records are one now. It can be undone.",
        ):
            return answer
    both = queries.side_by_side(person, other, seen_by=request.user)
    return render(request, "people/compare.html", frame(request, person) | {"form": form, "both": both, "other": other})


@opens("person", MERGE)
def take_apart(request: PageRequest, person: Person, merge_id: int) -> HttpResponse:
    """Undo a merge, with the reason."""
    joined = next((one for one in queries.merges(person, seen_by=request.user) if one.pk == merge_id), None)
    if joined is None:
        raise Http404("There was no such merge.")
    form = UndoForm(request.POST or None)
    when = day(localtime(joined.merged_at).date())
    intro = (
        f"They were joined on {when}: “{joined.because}” "
        "Every entry that was moved goes back. What was written since then stays with this record."
    )
    return asked(
        request,
        person,
        form,
        partial(acts.undo_merge, joined=joined),
        says="The two records are apart again, as they were.",
        heading="Take the two records apart",
        intro=intro,
        back=reverse("same_person", args=[person.pk]),
        button="Take them apart",
    )
