"""Pages on which an adult is referred on, and followed up until the child was asked what they notice.

Serves: K2.W2
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse

from goldenthread.access.pages import PageRequest, shown
from goldenthread.access.permissions import Permission
from goldenthread.casework.assessments.referring_on import acts, forms, queries
from goldenthread.casework.assessments.thinking.queries import difficulty_of
from goldenthread.casework.assessments.working.opening import opens_work, the_part
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.thinking.showing import form_page, section
from goldenthread.practice.refer_on import NOT_FOR_US

RECORD = Permission.RECORD
DOES: dict[str, Any] = {
    "agreed": acts.agree, "asked": acts.ask, "answered": acts.answer, "result": acts.write_result, "ended": acts.give_up,
}  # fmt: skip


@opens_work(RECORD)
def refer_on(request: PageRequest, work: Work, child_id: int, row_id: int) -> HttpResponse:
    """Name an adult service and somebody there, what the child should notice, and what the adult says to it."""
    worker, assessment, back = request.user, the_part(work, child_id), section(work, child_id, "adults")
    row = difficulty_of(assessment, row_id, seen_by=worker)
    if row is None:
        raise Http404("There is no such difficulty in this assessment.")
    shown(row.adult_id)
    adult, child = row.adult.short_name, assessment.child.short_name
    form = forms.ReferForm(request.POST or None, adult=adult, child=child, initial={"on": worker.today})
    keep = partial(acts.refer_on, difficulty=row, by=worker)
    done = sent(
        request, form, lambda: keep(**form.told), to=back, says="Kept. It is followed until there is an answer."
    )
    return done or form_page(
        request, work, form, heading=f"Help for {adult} from an adult service", back=back, child_id=child_id,
        intro=NOT_FOR_US.format(adult=adult, child=child), quote=row.effect,
    )  # fmt: skip


@opens_work(RECORD)
def move_refer_on(request: PageRequest, work: Work, child_id: int, row_id: int, to: str) -> HttpResponse:
    """The next step: they agree, the service is asked, it answered, what came of it; or it is given up."""
    worker, assessment, back = request.user, the_part(work, child_id), section(work, child_id, "adults")
    found = queries.refer_on_of(assessment, row_id, seen_by=worker)
    if found is None or to not in dict(found.steps):
        raise Http404("There is no such step here now.")
    shown(found.adult.pk)
    adult, child = found.adult.short_name, found.child.short_name
    form = forms.STEPS[to](request.POST or None, adult=adult, child=child, initial={"on": worker.today})
    do = partial(DOES[to], row=found.row, by=worker)
    done = sent(request, form, lambda: do(**form.cleaned_data), to=back, says="Kept.")
    return done or form_page(
        request, work, form, heading=queries.STEP_WORDS[to], back=back, child_id=child_id,
        intro=f"{found.row.service}, {found.row.person_there}.", quote=found.row.child_notices if to == "result" else "",
    )  # fmt: skip
