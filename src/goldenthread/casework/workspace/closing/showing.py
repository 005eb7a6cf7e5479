"""What every page of an ending begins with: the ending, or the answer that there is none; and the way back.

Serves: K10.08
"""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.casework.pathways.closing import permits, queries
from goldenthread.casework.pathways.models import Closing
from goldenthread.people.models import Person

NO_SUCH = "There is no such ending in this record."
NONE_WRITTEN = "No ending is being written now."


def page_of(person: Person) -> str:
    """The address of a child's ending."""
    return reverse("closing", args=[person.pk])


def the_one(request: PageRequest, person: Person) -> Closing:
    """The ending that is being written, else the last one decided.

    Raises:
        Http404: there is none.
    """
    found = queries.being_written(person, seen_by=request.user) or queries.last_ending(person, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    return found


def none_there(request: PageRequest, person: Person, says: str = NONE_WRITTEN) -> HttpResponse:
    """Back to the ending's page: somebody decided it, or took it back, while this page stood open."""
    messages.info(request, says)
    return redirect(page_of(person))


def being_written(request: PageRequest, person: Person) -> Closing:
    """The ending that is being written, for this worker to write on.

    Raises:
        Http404: there is none.
        NotAllowed: it is with a manager, or this worker may not write in the record.
    """
    found = queries.being_written(person, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    permits.may_write(found, by=request.user).or_refuse()
    return found
