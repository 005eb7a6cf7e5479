"""What became of a promise and of a task.

Serves: K2.01a, C.01
"""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.notes.raising import acts, queries
from goldenthread.casework.notes.raising.forms import PromiseAnswerForm, TaskAnswerForm
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.people.models import Person
from goldenthread.people.opening import opens

RECORD = Permission.RECORD


@opens("child", RECORD)
def answer_promise(request: PageRequest, person: Person, promise_id: int) -> HttpResponse:
    """A promise was kept, or the child was told why it cannot be."""
    row = queries.promise_of(person, promise_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such promise.")
    form, back = (
        PromiseAnswerForm(request.POST or None, initial={"on": request.user.today}),
        reverse("child", args=[person.pk]),
    )

    def answer() -> None:
        told: dict[str, Any] = {
            "promise": row,
            "on": form.cleaned_data["on"],
            "told_child": form.cleaned_data["told_child"],
            "by": request.user,
        }
        (acts.promise_kept if form.cleaned_data["kept"] == "kept" else acts.promise_not_kept)(**told)

    done = sent(request, form, answer, to=back, says="Written down.")
    return done or short_form(
        request, person, form, heading=f"A promise to {person.short_name}", back=back, quote=row.words
    )


@opens("child", RECORD)
def answer_task(request: PageRequest, person: Person, task_id: int) -> HttpResponse:
    """A task was done, or is dropped with a reason."""
    row = queries.task_of(person, task_id, seen_by=request.user)
    if row is None:
        raise Http404("There is no such task.")
    form, back = (
        TaskAnswerForm(request.POST or None, initial={"on": request.user.today}),
        reverse("child", args=[person.pk]),
    )

    def answer() -> None:
        told: dict[str, Any] = {
            "task": row,
            "on": form.cleaned_data["on"],
            "says": form.cleaned_data["says"],
            "by": request.user,
        }
        (acts.task_done if form.cleaned_data["done"] == "done" else acts.task_dropped)(**told)

    done = sent(request, form, answer, to=back, says="Written down.")
    return done or short_form(request, person, form, heading="A task", intro=row.what, back=back)
