"""The page on which the thread is made ready for somebody: for the family, for a conference, for court. One copy for each reader.

Serves: K10.00, K9.09
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.record.printing import printed
from goldenthread.casework.workspace.thread import acts, copies, forms
from goldenthread.casework.workspace.thread.addresses import slug_of
from goldenthread.casework.workspace.thread.story import threads_of
from goldenthread.casework.workspace.thread.when import when_of
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.reaching.queries import around

TITLES = {
    "family": "{}’s thread",
    "conference": "{}’s thread, for the conference",
    "court": "{}’s thread, for the court",
}


@opens("child", Permission.RECORD)
def print_thread(request: PageRequest, person: Person) -> HttpResponse:
    """Choose for whom; then the copy as PDF, or why it may not go."""
    worker, when = request.user, when_of(request.GET, today=request.user.today)
    people = Person.objects.known_to(worker).filter(pk__in=[person.pk, *around(person, seen_by=worker).values_list("pk", flat=True)])  # fmt: skip
    form = forms.PrintForm(request.POST or None, people=people.order_by("born_on", "pk"))
    told: dict[str, Any] = {"tab": "overview", "child": person, "form": form, "refused": "", "when": when}
    if form.is_valid():
        facts, found = threads_of(person, when, seen_by=worker)
        slug = request.GET.get("strand", "")
        wanted = [one for one in found if slug_of(one.id) == slug] or list(found)
        try:
            return _copy(request, person, form.cleaned_data, facts, wanted, told)
        except NotAllowed as refusal:
            told["refused"] = str(refusal)
    return render(request, "casework/thread_print_for.html", told)


def _copy(
    request: PageRequest, person: Person, given: dict[str, Any], facts: Any, wanted: Sequence[Any], told: dict[str, Any]
) -> HttpResponse:
    worker, when, reader = request.user, told["when"], given["who"]
    title = TITLES[given["occasion"]].format(person.short_name)
    shown: dict[str, Any] = told | {"title": title, "reader": reader, "occasion": given["occasion"], "how": ""}
    if reader is None:
        shown["strands"] = copies.whole_copy(person, facts, wanted, on=when.day, seen_by=worker, rows=when.rows)
        acts.note_whole_copy(child=person, what=title, because=given["because"], by=worker)
    else:
        made = copies.copy_for(
            reader, person, facts, wanted, channel=given["channel"], on=when.day, seen_by=worker, rows=when.rows
        )
        made.reach.or_refuse()
        shown |= {"strands": made.strands, "how": made.reach.how}
    answer = printed(request, "casework/thread_print.html", shown, name=f"thread-{person.pk}", at=timezone.now())
    if reader is not None:
        hashed = hashlib.sha256(answer.content).hexdigest()
        acts.note_copy(child=person, reader=reader, what=title, channel=given["channel"], file_hash=hashed, by=worker)
    return answer
