"""The page on which somebody says where a worry stands now.

Serves: K10.00, K10.07
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.dues.due_queries import is_about_violence
from goldenthread.casework.front_door import referral_queries as queries
from goldenthread.casework.front_door import strand_acts as acts
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.design.forms import DayField
from goldenthread.design.reads import reads_as
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.practice.plans.violence import ASK_THEM_FIRST

WAYS = {
    "live": ("It is worked on again", "Why"),
    "on_hold": ("It waits until a day", "Why it can wait"),
    "passed_on": ("Somebody else goes on with it", "Why, and what they were told"),
    "accepted": ("They have it now", "What they said"),
    "resolved": ("It is resolved", "How we know: what is different, and who says so"),
}


class MoveForm(forms.Form):
    """What the move needs said."""

    passed_to = forms.CharField(label="Who goes on with it?", max_length=160)
    because = forms.CharField(max_length=4000, widget=forms.Textarea(attrs={"rows": 4} | reads_as("family")))
    review_on = DayField(label="When do we look at it again?")
    on = DayField(label="When was that?")

    def __init__(self, *args: Any, to: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["because"].label = WAYS[to][1]
        if to not in ("passed_on", "accepted"):
            del self.fields["passed_to"]
        if to != "on_hold":
            del self.fields["review_on"]


@opens("child", Permission.RECORD)
def move_concern(request: PageRequest, person: Person, concern_id: int, to: str) -> HttpResponse:
    """Say where one worry of a child stands now."""
    found = queries.strand(person, concern_id, seen_by=request.user)
    if found is None or to not in WAYS:
        raise Http404("There is no such concern here.")
    acts.may_move(found.row, to=to, by=request.user).or_refuse()
    last = found.row.moves.last()
    first = {"on": request.user.today, "passed_to": last.passed_to if last else ""}
    form = MoveForm(request.POST or None, to=to, initial=first)
    back = reverse("concern", args=[person.pk, concern_id])
    done = sent(
        request,
        form,
        lambda: acts.move_strand(strand=found.row, to=to, by=request.user, **form.cleaned_data),
        to=back,
        says="Kept.",
    )
    if done:
        return done
    concern = found.row.concern
    asks_first = to == "resolved" and (
        concern.about_violence or is_about_violence(person, concern_id, seen_by=request.user)
    )
    intro = f"{concern.name}. {ASK_THEM_FIRST}" if asks_first else concern.name
    return short_form(request, person, form, heading=WAYS[to][0], back=back, quote=concern.words, intro=intro)
