"""The pages on which an adult is told what a child put into direct work, and on which their answer is written down beside it.

Serves: K2.06
"""

from __future__ import annotations

from functools import partial

from django.http import Http404, HttpResponse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.notes.showing import sent, short_form
from goldenthread.casework.record.direct_work.pages import NO_SUCH, page_of
from goldenthread.casework.visits.direct_work import passing_on, queries
from goldenthread.casework.visits.direct_work.forms import AdultsAnswerForm, PassOnForm
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.reaching.queries import around

RECORD = Permission.RECORD


@opens("child", RECORD)
def pass_on_work(request: PageRequest, person: Person, work_id: int) -> HttpResponse:
    """Write down that an adult was told, as far as the child said, and what they said to it."""
    found = queries.one_work(person, work_id, seen_by=request.user)
    if found is None:
        raise Http404(NO_SUCH)
    work, worker = found.work, request.user
    people = around(person, seen_by=worker).filter(died_on__isnull=True, placeholder="")
    form, back = (
        PassOnForm(request.POST or None, work=work, people=people, initial={"on": worker.today}),
        page_of(person, work_id),
    )
    pass_on = partial(passing_on.pass_on, work=work, by=worker)
    done = sent(
        request,
        form,
        lambda: pass_on(**form.passed_on),
        to=back,
        says="Written down. Tell the child that they know, and what they said.",
    )
    permit = passing_on.may_be_told(work)
    intro = (
        permit.because
        or f"{person.short_name} is happy for them to know. What they say to it stands beside what {person.short_name} said."
    )
    return done or short_form(
        request, person, form, heading=f"Who was told what {person.short_name} feels", back=back, intro=intro
    )


@opens("child", RECORD)
def adults_answer(request: PageRequest, person: Person, work_id: int, told_id: int) -> HttpResponse:
    """What an adult said to it, and what they will do now."""
    found = queries.one_work(person, work_id, seen_by=request.user)
    row = (
        next((one for one in queries.passed_on(found.work, seen_by=request.user) if one.pk == told_id), None)
        if found
        else None
    )
    if row is None:
        raise Http404(NO_SUCH)
    form, back = AdultsAnswerForm(request.POST or None, initial={"on": request.user.today}), page_of(person, work_id)
    answer = partial(passing_on.answered, row=row, by=request.user)
    done = sent(request, form, lambda: answer(**form.cleaned_data), to=back, says="Their answer stands beside it.")
    return done or short_form(
        request, person, form, heading="What did they say to it?", back=back, quote=row.told[:600]
    )
