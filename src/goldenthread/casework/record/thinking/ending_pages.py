"""What one child's assessment comes to: an adult's difficulty beside its effect, needs, help that begins now, first numbers, what it all means.

Serves: K1.10, K1.16, K6.01, K7.04, K7.08, T.01
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts, Stale, texts_of
from goldenthread.casework.assessments.thinking import part_acts, queries
from goldenthread.casework.assessments.thinking.forms import ClosingForm, DifficultyForm, NeedForm, ViewsForm
from goldenthread.casework.assessments.thinking.permits import may_think
from goldenthread.casework.assessments.working.opening import opens_work, the_part
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.thinking import acts
from goldenthread.casework.record.thinking import queries as beside
from goldenthread.casework.record.thinking.forms import BaselineForm, HelpNowForm
from goldenthread.casework.record.thinking.showing import form_page, section
from goldenthread.people.person.showing import saved

RECORD = Permission.RECORD


@opens_work(RECORD)
def closing(request: PageRequest, work: Work, child_id: int) -> HttpResponse:
    """What it all means, permanence, what is recommended and why, how child and family see it. Two at once see both texts."""
    worker, assessment, back = request.user, the_part(work, child_id), section(work, child_id, "means")
    name = assessment.child.short_name
    if not (permit := may_think(assessment, by=worker)):
        if work.signed_off_on:
            return redirect(reverse("assessment_views", args=[work.pk, child_id]))
        return saved(request, back, says=permit.because)
    ways = queries.ways_in_use(seen_by=worker)
    blank = ClosingForm(child=name, ways=ways)
    labels = {one: str(blank[one].label) for one in part_acts.CLOSING}
    both = BothTexts(request, saved=part_acts.closing_of(assessment), labels=labels)
    if both.uses_theirs:
        return redirect(back)
    form = ClosingForm(both.data, child=name, ways=ways, initial=both.saved)
    if form.is_valid():
        write = partial(part_acts.write_closing, assessment=assessment, began_from=both.began_from, by=worker)

        def keep() -> str:
            write(texts=form.cleaned_data)
            return back

        try:
            return once(request, keep)
        except Stale as stale:
            both.show(stale)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    heading = f"What it all means for {name}"
    return form_page(request, work, form, heading=heading, back=back, child_id=child_id, both=both, boxes=form.boxes())


@opens_work(RECORD)
def views(request: PageRequest, work: Work, child_id: int) -> HttpResponse:
    """How the child and the family see it, also after it was signed off."""
    assessment, back = the_part(work, child_id), section(work, child_id, "means")
    name = assessment.child.short_name
    both = BothTexts(request, saved=texts_of(assessment, ("child_says", "family_says")))
    form = ViewsForm(both.data, child=name, initial=both.first)
    write = partial(part_acts.write_views, assessment=assessment, began_from=both.began_from, by=request.user)
    done = sent(request, form, lambda: write(**form.cleaned_data), to=back, says="Written down beside it.", both=both)
    intro = "What is signed off stays as it was. What they say about it stands beside, in their words."
    return done or form_page(
        request, work, form, heading=f"How {name} and the family see it", back=back, child_id=child_id, intro=intro, both=both
    )  # fmt: skip


@opens_work(RECORD)
def difficulty(request: PageRequest, work: Work, child_id: int, row_id: int = 0) -> HttpResponse:
    """What is hard in an adult's life, always with what it does to this child."""
    worker, assessment, back = request.user, the_part(work, child_id), section(work, child_id, "adults")
    row = queries.difficulty_of(assessment, row_id, seen_by=worker) if row_id else None
    if row_id and row is None:
        raise Http404("There is nothing here to change.")
    name = assessment.child.short_name
    both = BothTexts(request, saved=part_acts.difficulty_of(row))
    form = DifficultyForm(
        both.data, adults=beside.people_round(assessment.child, seen_by=worker).others, child=name,
        ways=queries.ways_in_use(seen_by=worker), initial=both.first,
    )  # fmt: skip
    write = partial(part_acts.write_difficulty, assessment=assessment, row=row, began_from=both.began_from, by=worker)
    done = sent(
        request, form, lambda: write(**form.cleaned_data), to=back, says="Written down, with what it does.", both=both
    )
    return done or form_page(
        request, work, form, heading=f"An adult’s difficulty, and what it does to {name}", back=back, child_id=child_id, boxes=form.boxes(),
        both=both, intro=f"What is hard for an adult says nothing about {name} by itself. The two are always written together.",
    )  # fmt: skip


@opens_work(RECORD)
def need(request: PageRequest, work: Work, child_id: int) -> HttpResponse:
    """What this child needs, with the worry or the wish it comes from. The thread begins here."""
    worker, assessment, back = request.user, the_part(work, child_id), section(work, child_id, "needs")
    person = assessment.child
    form = NeedForm(
        request.POST or None, child=person.short_name, strands=queries.strands_of(person, seen_by=worker),
        wishes=beside.wishes_of(person, seen_by=worker),
    )  # fmt: skip

    def keep() -> Any:
        told = form.cleaned_data
        return acts.find_need(
            assessment=assessment, words=told["words"], means=told["means"], by=worker, **form.answers
        )

    done = sent(request, form, keep, to=back, says="The need is written down, with what it comes from.")
    intro = "A need is not a service. It is what a child goes without now; goals and steps come after it."
    return done or form_page(
        request, work, form, heading=f"What {person.short_name} needs", back=back, child_id=child_id, intro=intro
    )


@opens_work(RECORD)
def help_now(request: PageRequest, work: Work, child_id: int, need_id: int) -> HttpResponse:
    """Help for a need that does not wait for the end of the assessment."""
    worker, assessment, back = request.user, the_part(work, child_id), section(work, child_id, "needs")
    found = beside.need_of(assessment, need_id, seen_by=worker)
    if found is None:
        raise Http404("There is no such need in this assessment.")
    company = beside.people_round(assessment.child, seen_by=worker)
    form = HelpNowForm(request.POST or None, people=[*company.others, *company.children])
    begin = partial(acts.help_now, need=found, by=worker)
    done = sent(request, form, lambda: begin(help_given=form.help_given), to=back, says="Begun. It is followed like any other step.")  # fmt: skip
    return done or form_page(
        request, work, form, heading="Help that begins now", back=back, child_id=child_id, quote=found.words, asks_here=True,
        intro="Help does not wait for a report. This is a step like any other: it is followed until it is done, and goes into the plan.",
    )  # fmt: skip


@opens_work(RECORD)
def baseline(request: PageRequest, work: Work, child_id: int) -> HttpResponse:
    """The first number: how it is for this child at the beginning, before anything changes."""
    worker, assessment, back = request.user, the_part(work, child_id), section(work, child_id, "numbers")
    name = assessment.child.short_name
    company = beside.people_round(assessment.child, seen_by=worker)
    form = BaselineForm(
        request.POST or None,
        child=assessment.child,
        people=company.others,
        parents=beside.parents_of(assessment.child, seen_by=worker),
        initial={"on": worker.today},
    )
    keep = partial(acts.take_baseline, assessment=assessment, by=worker)
    says = "The first number is kept. It is asked again, in the same words."
    done = sent(request, form, lambda: keep(asked=form.asked, number=form.number), to=back, says=says)
    return done or form_page(
        request, work, form, heading=f"How it is now for {name}: a first number", back=back, child_id=child_id,
        intro="Without a first number nobody can show later that life got better. Agree with them what 0 and 10 mean.",
    )  # fmt: skip
