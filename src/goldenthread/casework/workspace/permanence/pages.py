"""A home for good: its page from the first day on, the same on paper, how it changed, and taking back what was written by mistake.

Serves: K5.W3, K7.W1, K7.W2
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.care.permanence import history_queries, keeping_queries, people_queries, queries, said
from goldenthread.casework.care.permanence.forms import TakeBackForm
from goldenthread.casework.notes.telling.queries import SHORT
from goldenthread.casework.record.printing import printed
from goldenthread.casework.workspace.permanence.showing import NOT_HERE, for_good, good_form, with_frame
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.practice.permanence.statuses import HAPPENED, PARENT_ASK, WAY


@opens("child")
@require_safe
def home_for_good(request: PageRequest, person: Person) -> HttpResponse:
    """Where a child will grow up: three statuses side by side, ways, milestones, people put forward, keeping this home going."""
    told = {
        "page": for_good(person, seen_by=request.user),
        "way_words": WAY.words,
        "happened": HAPPENED,
        "ways_of_telling": {channel.value: words for channel, words in SHORT.items()},
        "asked_words": PARENT_ASK.words,
    }
    return render(request, "casework/permanence.html", with_frame(request, person, told))


@opens("child")
@require_safe
def print_home_for_good(request: PageRequest, person: Person) -> HttpResponse:
    """The same on paper, for work."""
    log(request.user, "printed a home for good", person_id=person.pk)
    told = {"child": person, "page": for_good(person, seen_by=request.user), "today": request.user.today}
    name = f"home-for-good-{person.pk}"
    return printed(request, "casework/permanence_print.html", told, name=name, at=timezone.now())


@opens("child")
@require_safe
def home_for_good_history(request: PageRequest, person: Person) -> HttpResponse:
    """How it changed: every wording, day and decision, with what was taken back."""
    told = {"changes": history_queries.history_of(person, seen_by=request.user)}
    return render(request, "casework/permanence_history.html", with_frame(request, person, told))


def _standing(child: Person, number: int, worker: Worker) -> Any:
    return queries.standing_row(child, number, seen_by=worker)


def _way(child: Person, number: int, worker: Worker) -> Any:
    found = queries.way_row(child, number, seen_by=worker)
    return found.row if found else None


def _milestone(child: Person, number: int, worker: Worker) -> Any:
    return queries.milestone_row(child, number, seen_by=worker)


def _person(child: Person, number: int, worker: Worker) -> Any:
    found = people_queries.candidate(child, number, seen_by=worker)
    return found.row if found else None


def _sign(child: Person, number: int, worker: Worker) -> Any:
    found = keeping_queries.sign_row(child, number, seen_by=worker)
    return found.row if found else None


def _help(child: Person, number: int, worker: Worker) -> Any:
    return keeping_queries.help_row(child, number, seen_by=worker)


def _asked(child: Person, number: int, worker: Worker) -> Any:
    found = keeping_queries.asked_row(child, number, seen_by=worker)
    return found.row if found else None


OF = {
    "standing": (_standing, "three-h"), "way": (_way, "ways-h"), "milestone": (_milestone, "line-h"), "person": (_person, "people-h"),
    "sign": (_sign, "keep-h"), "help": (_help, "keep-h"), "asked": (_asked, "asked-h"),
}  # fmt: skip
"""What can be taken back, by the word in its address, and the place on the page it is from."""


@opens("child", Permission.RECORD)
def take_back_for_good(request: PageRequest, person: Person, what: str, row_id: int) -> HttpResponse:
    """Take back what was written by mistake or is no longer needed, with the reason. It is kept."""
    find, at = OF.get(what, (None, ""))
    row = find(person, row_id, request.user) if find else None
    if row is None:
        raise Http404(NOT_HERE)
    form = TakeBackForm(request.POST or None)
    return good_form(
        request, person, form, lambda: said.take_back(row=row, by=request.user, **form.cleaned_data), heading="Take it back", at=at,
        says="It is taken back. What was written is kept, with your reason.", button="Take it back",
        intro="It is no longer shown and no longer counts. How it changed still shows it.",
    )  # fmt: skip
