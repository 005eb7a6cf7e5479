"""Preparing a supervision, for both; and holding it, on one page.

Serves: K7.09a, K7.09b, T.16, A.11
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest, signed_in
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import THEIRS_STANDS, BothTexts, Stale
from goldenthread.people.person.showing import saved, sent_or_both
from goldenthread.practice.supervision.due import first_year
from goldenthread.practice.supervision.topics import BRINGS
from goldenthread.quality.supervision import acts, permits, queries
from goldenthread.quality.supervision.agenda_queries import Agenda, agenda
from goldenthread.quality.supervision.forms import BringForm, HoldForms
from goldenthread.quality.supervision.models import Supervision
from goldenthread.quality.supervision.showing import as_one_of_the_two, told
from goldenthread.quality.supervision.team_queries import supervised
from goldenthread.quality.supervision.texts import texts_saved


@signed_in
def prepare_supervision(request: PageRequest, supervision_id: int) -> HttpResponse:
    """The agenda, made from the record, the same for both; the worker writes what they bring, the manager chooses who is talked about."""
    one = as_one_of_the_two(request, supervision_id)
    whole = queries.whole(one, seen_by=request.user)
    may_bring = permits.may_bring(one, by=request.user)
    both = BothTexts(request, saved={BRINGS.key: whole.brings})
    form = BringForm(both.data, initial=both.saved) if may_bring else None
    if form is not None and (answer := _brought(request, one, form, both)):
        return answer
    page = told(request, one) | {
        "agenda": agenda(one.worker, seen_by=request.user, apart_from=one), "whole": whole, "form": form, "both": both,
        "may_write": permits.may_write(one, by=request.user), "chosen": {part.child.pk for part in whole.parts},
        "may_put_off": permits.may_change(one, by=request.user, to="planned"),
    }  # fmt: skip
    return render(request, "quality/prepare_supervision.html", page)


def _brought(request: PageRequest, one: Supervision, form: BringForm, both: BothTexts) -> HttpResponse | None:
    bring = partial(acts.bring, supervision=one, began_from=both.began_from, by=request.user)
    says = f"Kept. {one.held_by.name} reads it, and nobody else."
    here = reverse("prepare_supervision", args=[one.pk])
    return sent_or_both(request, form, lambda: bring(words=form.cleaned_data["brings"]), both, to=here, says=says)


@signed_in
def hold_supervision(request: PageRequest, supervision_id: int) -> HttpResponse:
    """The page a supervision is held on: the topics, then each child chosen. Everything is kept as it is typed; nothing has to be filled in."""
    one = as_one_of_the_two(request, supervision_id)
    permits.may_write(one, by=request.user).or_refuse()
    whole = queries.whole(one, seen_by=request.user)
    there = agenda(one.worker, seen_by=request.user, apart_from=one)
    if "begin" in request.POST:
        return once(request, lambda: _begun(request, one, there))
    now = texts_saved(one)
    both = BothTexts(request, saved=now)
    if both.uses_theirs:
        return saved(request, reverse("hold_supervision", args=[one.pk]), says=THEIRS_STANDS)
    forms = HoldForms(
        both.data, whole=whole, agenda=there, answers=queries.answers_in(one, seen_by=request.user),
        workers=queries.colleagues(one.worker, seen_by=request.user), first_year=_in_first_year(one),
    )  # fmt: skip
    if request.method == "POST" and forms.is_valid():

        def made() -> str:
            acts.keep(supervision=one, held=forms.written, began_from=both.began_from, by=request.user)
            return _onward(request, one, there)

        try:
            return once(request, made)
        except Stale as stale:
            both.show(stale, *forms.every)
        except NotAllowed as refusal:
            forms.refuse(str(refusal))
    page = told(request, one) | {"both": both, "forms": forms, "whole": whole, "asked": forms.every}
    return render(request, "quality/hold_supervision.html", page)


def _begun(request: PageRequest, one: Supervision, there: Agenda) -> str:
    """The page it is held on, with a part for each child ticked on the agenda."""
    wanted = set(request.POST.getlist("c"))
    chosen = [each.child for pk, each in there.children.items() if str(pk) in wanted]
    if chosen:
        acts.choose(supervision=one, children=chosen, by=request.user)
    return reverse("hold_supervision", args=[one.pk])


def _onward(request: PageRequest, one: Supervision, there: Agenda) -> str:
    """Where the button that was pressed leads: another child on the same page, on with writing, or what is to be signed."""
    here = reverse("hold_supervision", args=[one.pk])
    if added := request.POST.get("add", ""):
        also = [each.child for pk, each in there.children.items() if str(pk) == added]
        if also:
            acts.choose(supervision=one, children=also, by=request.user)
        return f"{here}#child-{also[0].pk}" if also else here
    if "go_on" in request.POST:
        return here
    return reverse("supervision", args=[one.pk])


def _in_first_year(one: Supervision) -> bool:
    """Whether the worker is in the first year after qualifying, so that progress is looked at."""
    worker: Any = one.worker
    year = first_year(supervised(worker, worker.started_on, []))
    return year is not None and worker.today <= year[1]
