"""The page on which a copy of the chronology is made for somebody of the family.

Serves: C.08
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.record.chronology import forms
from goldenthread.casework.record.chronology.sharing import copy_for
from goldenthread.casework.record.printing import printed
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.reaching.queries import around


@opens("child", Permission.RECORD)
def share_chronology(request: PageRequest, person: Person) -> HttpResponse:
    """Choose for whom and which way; then the copy as PDF, or why it may not go."""
    people = [person, *around(person, seen_by=request.user)]
    form = forms.ShareForm(request.POST or None, people=people)
    told = {"tab": "chronology", "child": person, "form": form, "refused": "", "how": ""}
    if form.is_valid():
        reader = next(one for one in people if str(one.pk) == form.cleaned_data["who"])
        made = copy_for(reader, person, channel=form.cleaned_data["channel"], seen_by=request.user)
        if made.reach:
            log(
                request.user,
                "made a family copy of the chronology",
                person_id=person.pk,
                because=f"for person {reader.pk}",
            )
            shown = told | {"reader": reader, "lines": made.lines, "how": made.reach.how, "today": request.user.today}
            return printed(
                request, "casework/chronology_family.html", shown, name=f"our-story-{person.pk}", at=timezone.now()
            )
        told["refused"] = made.reach.because
    return render(request, "casework/chronology_share.html", told)
