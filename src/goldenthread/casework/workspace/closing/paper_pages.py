"""The closure summary to read and print; the family's version and the letter to the child, a copy for each reader.

Serves: K10.08, K10.06, K9.09
"""

from __future__ import annotations

import hashlib
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.pathways.closing import queries
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.record.printing import printed
from goldenthread.casework.workspace.closing.copies import family_version, letter_for
from goldenthread.casework.workspace.closing.gathering import whole_of
from goldenthread.casework.workspace.closing.summary import summary_of
from goldenthread.casework.workspace.thread.acts import note_copy
from goldenthread.casework.workspace.thread.forms import CopyForm
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.reaching.queries import around


def _found(request: PageRequest, person: Person, closing_id: int) -> Closing:
    found = queries.closing_of(person, closing_id, seen_by=request.user)
    if found is None:
        raise Http404("There is no such ending in this record.")
    return found


@opens("child")
def closing_summary(request: PageRequest, person: Person, closing_id: int) -> HttpResponse:
    """The closure summary, from the first referral to the goodbye; `?as=pdf` prints it."""
    found = _found(request, person, closing_id)
    whole = whole_of(found, person, seen_by=request.user)
    told: dict[str, Any] = {
        "tab": "overview", "child": person, "whole": whole, "closing": found, "summary": summary_of(whole, person, seen_by=request.user),
    }  # fmt: skip
    if request.GET.get("as") in ("pdf", "page"):
        log(request.user, "printed the closure summary", found, person_id=person.pk)
        return printed(request, "casework/closing_print.html", told, name=f"closing-{person.pk}", at=timezone.now())
    return render(request, "casework/closing_summary.html", told)


@opens("child", Permission.RECORD)
def copy_closing(request: PageRequest, person: Person, closing_id: int) -> HttpResponse:
    """Make the family's version or the letter for one reader; or say why it may not go."""
    found, worker = _found(request, person, closing_id), request.user
    near = around(person, seen_by=worker).values_list("pk", flat=True)
    people = Person.objects.known_to(worker).filter(pk__in=[person.pk, *near]).order_by("-born_on", "pk")
    first = {
        "what": request.GET.get("what", "family"),
        "who": person.pk if request.GET.get("what") == "letter" else None,
    }
    form = CopyForm(request.POST or None, people=people, initial={**first, "channel": "in_person"})
    told: dict[str, Any] = {"tab": "overview", "child": person, "form": form, "refused": ""}
    if form.is_valid():
        whole, given = whole_of(found, person, seen_by=worker), form.cleaned_data
        make = letter_for if given["what"] == "letter" else family_version
        made = make(given["who"], person, whole, channel=given["channel"], seen_by=worker)
        if made.reach and made.parts:
            title = f"A letter for {person.short_name}" if given["what"] == "letter" else f"How our work with {person.short_name} ended"  # fmt: skip
            shown = told | {
                "title": title,
                "reader": given["who"],
                "parts": made.parts,
                "what": given["what"],
                "closing": found,
            }
            answer = printed(
                request, "casework/closing_copy.html", shown, name=f"ending-{person.pk}", at=timezone.now()
            )
            hashed = hashlib.sha256(answer.content).hexdigest()
            note_copy(
                child=person, reader=given["who"], what=title, channel=given["channel"], file_hash=hashed, by=worker
            )
            return answer
        nothing = "There is nothing in it that this reader may have."
        told["refused"] = made.reach.because or nothing
    return render(request, "casework/closing_copy_for.html", told)
