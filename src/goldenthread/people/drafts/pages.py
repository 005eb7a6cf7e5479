"""Your drafts: what you began and have not saved. Nobody else sees this page's words.

Serves: K9.W4
"""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render

from goldenthread.access.pages import PageRequest, signed_in
from goldenthread.people.drafts import queries


@signed_in
def drafts(request: PageRequest) -> HttpResponse:
    """Everything begun and not saved: go on with it, or throw it away."""
    told = {"drafts": queries.my_drafts(seen_by=request.user), "thrown": queries.thrown_away(seen_by=request.user)}
    return render(request, "people/drafts.html", told)


@signed_in
def draft(request: PageRequest, key: UUID) -> HttpResponse:
    """Everything one draft holds, to read and copy: for words whose form is not there any more."""
    found = queries.my_draft(key, seen_by=request.user)
    if found is None:
        raise Http404
    return render(request, "people/draft.html", {"one": found})
