"""The ways of working this council has named, with their questions and whose thinking they follow.

Serves: E.05, E.06, E.07
"""

from __future__ import annotations

from functools import partial

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest, needs
from goldenthread.access.permissions import Permission
from goldenthread.casework.assessments.thinking import queries, way_acts
from goldenthread.casework.assessments.thinking.together_forms import WayForm
from goldenthread.casework.notes.showing import sent
from goldenthread.practice.assessing.dimensions import IDENTITY_SOURCE, PART_FIELDS
from goldenthread.practice.assessing.ways_of_working import ALWAYS, BY_KEY, WAYS_OF_WORKING

BOXES = {one.name: one.label.format(child="the child") for one in PART_FIELDS} | {
    "difficulty": "What is hard for an adult", "help_offered": "What help there is", "explanation": "What may be going on",
    "identity": "Identity, culture and faith",
}  # fmt: skip


@needs(Permission.RECORD, Permission.LEAD_PRACTICE)
def ways(request: PageRequest) -> HttpResponse:
    """Every way of working, in use or not, with its questions."""
    worker = request.user
    told = {
        "ways": WAYS_OF_WORKING, "in_use": queries.ways_in_use(seen_by=worker), "before": queries.ways_set_before(seen_by=worker)[:20],
        "boxes": BOXES, "always": ALWAYS, "identity_source": IDENTITY_SOURCE, "may": way_acts.may_set_way(by=worker),
        "names": {one.key: one.name for one in WAYS_OF_WORKING},
    }  # fmt: skip
    return render(request, "casework/practice_models.html", told)


@needs(Permission.LEAD_PRACTICE)
def set_way(request: PageRequest, key: str) -> HttpResponse:
    """Name a way of working, or set it aside, with the reason."""
    if key not in BY_KEY:
        raise Http404("There is no such way of working.")
    worker, back = request.user, reverse("practice_models")
    now = "yes" if key in queries.ways_in_use(seen_by=worker) else "no"
    form = WayForm(request.POST or None, initial={"in_use": now})
    keep = partial(way_acts.set_way, key=key, by=worker)
    done = sent(request, form, lambda: keep(**form.cleaned_data), to=back, says="Set, from now on.")
    return done or render(
        request, "casework/practice_model_form.html", {"form": form, "way": BY_KEY[key], "back": back}
    )
