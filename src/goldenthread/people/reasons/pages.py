"""Saying why before a record opens; and, for reviewers, the reasons that wait to be checked."""

from __future__ import annotations

from functools import partial

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.pages import PageRequest, needs, not_found
from goldenthread.access.permissions import Permission
from goldenthread.access.sealing import is_behind
from goldenthread.access.versions import BothTexts
from goldenthread.people.models import Person
from goldenthread.people.opening import may_open
from goldenthread.people.person.showing import sent_or_both
from goldenthread.people.reasons import acts, queries
from goldenthread.people.reasons.forms import AnswerForm, WhyForm

A_PAGE = 30
GROWN_UP = 18


def page_of(person: Person, *, by: object) -> str:
    """The page a record opens on: a child's, or an adult's own details."""
    age = person.age_on(by.today)  # type: ignore[attr-defined]
    return "child" if age is None or age < GROWN_UP or person.involvements.exists() else "person"


@needs(Permission.GIVE_A_REASON)
def say_why(request: PageRequest, person_id: int) -> HttpResponse:
    """Asks why, shows no more than name and age, and opens the record for a while."""
    person = Person.objects.known_to(request.user).filter(pk=person_id).first()
    if person is None:
        raise not_found(request.user, person_id=person_id)
    page = page_of(person, by=request.user)
    if may_open(person, by=request.user, record=page):
        return redirect(page, person.pk)
    form = WhyForm(request.POST or None)
    if form.is_valid():
        acts.give_reason(person=person, at=timezone.now(), by=request.user, **form.cleaned_data)
        return redirect(page, person.pk)
    return render(
        request, "people/say_why.html", {"person": person, "form": form, "age": person.age_on(request.user.today)}
    )


@needs(Permission.ANSWER_REASONS)
def reasons(request: PageRequest) -> HttpResponse:
    """The reasons that wait for this reviewer, overdue first; those answered below."""
    today = request.user.today
    waiting = [
        (reason, queries.answer_by(timezone.localdate(reason.began_at)))
        for reason in queries.to_answer(seen_by=request.user)
    ]
    return render(request, "people/reasons.html", {
        "overdue": [pair for pair in waiting if pair[1] < today],
        "waiting": [pair for pair in waiting if pair[1] >= today],
        "answered": Paginator(queries.answered(seen_by=request.user), A_PAGE).get_page(request.GET.get("page")),
        "checking": queries.checking(seen_by=request.user),
        "within": queries.ANSWER_WITHIN_WORKING_DAYS,
        "today": today,
        "log_behind": request.user.has(Permission.VERIFY_LOG) and is_behind(),
    })  # fmt: skip


@needs(Permission.ANSWER_REASONS)
def answer_reason(request: PageRequest, reason_id: int) -> HttpResponse:
    """One reason: who looked, why, and what the reviewer says of it."""
    reason = queries.reason(reason_id, seen_by=request.user)
    if reason is None:
        raise Http404("There is no reason here that you can check.")
    both = BothTexts(request, saved=acts.words_of_answer(reason))
    form = AnswerForm(both.data)
    give = partial(acts.answer, reason=reason, at=timezone.now(), began_from=both.began_from, by=request.user)
    done = sent_or_both(request, form, lambda: give(**form.cleaned_data), both, to=reverse("reasons"))
    told = {"reason": reason, "form": form, "both": both, "may": acts.may_answer(reason, by=request.user)}
    return done or render(request, "people/answer_reason.html", told)
