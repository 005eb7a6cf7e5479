"""The strengths-and-safety map of a family, everybody's numbers as lines, and the same on one screen with the family.

Before it is shown on a screen, somebody has asked each alone whether they are safe in one room.
Serves: P.15, T.02, T.03, K1.05
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts, Stale
from goldenthread.casework.assessments.thinking import map_acts as acts
from goldenthread.casework.assessments.thinking import together_queries as queries
from goldenthread.casework.assessments.thinking.permits import may_think_together
from goldenthread.casework.assessments.thinking.together_forms import LineForm, NumberForm
from goldenthread.casework.assessments.thinking_models import SafetyMapEntry, SafetyScale
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.casework.assessments.working.opening import about_all, opens_work, the_part
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.assessing.framing import framed
from goldenthread.casework.record.thinking import queries as beside
from goldenthread.casework.record.thinking.showing import form_page
from goldenthread.design.pictures.charts import Rater, Score, in_words, scaling
from goldenthread.people.models import Person
from goldenthread.people.person.showing import saved
from goldenthread.practice.assessing.thinking import MAP_SOURCE

RECORD, Kind, Together = Permission.RECORD, SafetyMapEntry.Kind, FamilyAssessment.Together
NOT_ASKED = (
    "Before a screen is shared, each parent is asked alone whether it is safe to sit together. Nobody has written down the answer yet: write it with "
    "the assessment first, under “together or apart”."
)
APART = "Somebody is not safe in one room with the others. Show each their own, apart: the family’s version is made for one reader."
HEADINGS = {
    Kind.HARM: "What has happened", Kind.DANGER: "What may happen if nothing changes, and the goal beside it", Kind.HARDER: "What makes it harder",
    Kind.STRENGTH: "What is going well", Kind.SAFETY: "Times the children were kept safe",
}  # fmt: skip


def rater_of(row: SafetyScale) -> str:
    """Whose number it is, in words."""
    if row.rater:
        return row.rater.short_name
    return row.rater_words or (row.by_worker.name if row.by_worker else "Somebody")


def raters_of(child: Person, rows: list[SafetyScale]) -> list[Rater]:
    """The numbers of one child as lines, one for each person; the child's own first."""
    by_name: dict[str, list[SafetyScale]] = {}
    for row in rows:
        by_name.setdefault(rater_of(row), []).append(row)
    return [
        Rater(
            name,
            tuple(Score(one.on, one.value) for one in theirs),
            is_child=any(one.rater_id == child.pk for one in theirs),
        )
        for name, theirs in by_name.items()
    ]


def _numbers(work: Work, request: PageRequest, *, seen_by_all: bool = False) -> list[dict[str, Any]]:
    """Everybody's numbers, child by child. `seen_by_all`: without what anybody said alone, and without a child of whom nothing is left."""
    rows = queries.numbers_of(work.row, work.child_ids, seen_by=request.user)
    told = []
    for child in work.people:
        theirs = [row for row in rows.get(child.pk, []) if not (seen_by_all and row.asked_alone)]
        if seen_by_all and not theirs:
            continue
        own_first = [row for row in theirs if row.rater_id == child.pk] + [
            row for row in theirs if row.rater_id != child.pk
        ]
        raters = raters_of(child, theirs)
        drawing = scaling(
            raters, key=f"safe-{child.pk}", title=f"How safe {child.short_name} is, as each sees it", asked_until=request.user.today,
            low=f"{child.short_name} cannot live at home", high="safe enough for us to go", height=230,
        ) if raters else ""  # fmt: skip
        latest = {rater_of(row): row for row in own_first}
        told.append(
            {
                "child": child,
                "rows": theirs,
                "latest": list(latest.items()),
                "drawing": drawing,
                "says": in_words(raters, asked_until=request.user.today),
            }
        )
    return told


@opens_work()
def the_map(request: PageRequest, work: Work) -> HttpResponse:
    """The map: worries and what is going well beside each other, each danger with its goal; everybody's number as a line of its own."""
    worker, row = request.user, about_all(request, work).row
    told: dict[str, Any] = {
        "map": queries.map_of(row, seen_by=worker), "numbers": _numbers(work, request), "headings": HEADINGS, "source": MAP_SOURCE,
        "may": may_think_together(row, by=worker), "may_record": worker.has(RECORD), "together": row.together, "Together": Together,
    }  # fmt: skip
    return render(request, "casework/assessment_map.html", framed(request, work, here="assessment_map") | told)


@opens_work()
def on_one_screen(request: PageRequest, work: Work) -> HttpResponse:
    """The map alone, large, to read with the family. Only where it was asked whether they are safe together; nothing that was told alone."""
    worker, row = request.user, about_all(request, work).row
    if row.together != Together.TOGETHER:
        return saved(request, reverse("assessment_map", args=[work.pk]), says=APART if row.together else NOT_ASKED)
    told = {
        "work": work,
        "map": queries.map_of(row, seen_by=worker).to_be_seen,
        "numbers": _numbers(work, request, seen_by_all=True),
        "headings": HEADINGS,
    }
    return render(request, "casework/assessment_map_screen.html", told)


@opens_work(RECORD)
def write_line(request: PageRequest, work: Work, kind: str, entry_id: int = 0) -> HttpResponse:
    """A line of the map, new or changed; a danger with its goal. Two at once see both texts."""
    worker, row, back = request.user, about_all(request, work).row, reverse("assessment_map", args=[work.pk])
    entry = queries.map_line(row, entry_id, seen_by=worker) if entry_id else None
    if kind not in HEADINGS or (entry_id and (entry is None or entry.kind != kind)):
        raise Http404("There is no such line.")
    if not (permit := may_think_together(row, by=worker)):
        return saved(request, back, says=permit.because)
    blank = LineForm(kind=kind)
    saved_now = {name: value for name, value in acts.line_of(entry).items() if name in blank.fields}
    both = BothTexts(request, saved=saved_now, labels={name: str(blank[name].label) for name in saved_now})
    if both.uses_theirs:
        return redirect(back)
    form = LineForm(both.data, kind=kind, initial=both.first)
    if form.is_valid():
        write = partial(acts.write_line, work=row, kind=kind, entry=entry, began_from=both.began_from, by=worker)

        def keep() -> str:
            write(**form.cleaned_data)
            return back

        try:
            return once(request, keep)
        except Stale as stale:
            both.show(stale, form)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    take_off = reverse("take_off_map", args=[work.pk, entry.pk]) if entry else ""
    return form_page(
        request, work, form, heading=HEADINGS[Kind(kind)], back=back, here="assessment_map", both=both, take_off=take_off,
        intro="In plain words: what people do, not labels. The family may change them; where somebody sees it differently, that stands beside it.",
    )  # fmt: skip


@opens_work(RECORD)
@require_POST
def take_off(request: PageRequest, work: Work, entry_id: int) -> HttpResponse:
    """Take a line off the map."""
    entry, back = (
        queries.map_line(about_all(request, work).row, entry_id, seen_by=request.user),
        reverse("assessment_map", args=[work.pk]),
    )
    if entry is None:
        raise Http404("There is no such line.")
    acts.take_off(entry=entry, by=request.user)
    return saved(request, back, says="Taken off the map. What it said stays in its history.")


@opens_work(RECORD)
def number(request: PageRequest, work: Work, child_id: int) -> HttpResponse:
    """How safe somebody thinks a child is, with why, and what one point higher would be."""
    worker, assessment, back = (
        request.user,
        the_part(work, child_id),
        reverse("assessment_map", args=[work.pk]) + "#numbers",
    )
    person = assessment.child
    company = beside.people_round(person, seen_by=worker)
    form = NumberForm(
        request.POST or None, child=person, people=[person, *company.others], initial={"on": worker.today}
    )
    done = sent(
        request, form, lambda: acts.keep_number(assessment=assessment, number=form.number, by=worker), to=back, says="Kept, as theirs.",
    )  # fmt: skip
    return done or form_page(
        request, work, form, heading=f"How safe is {person.short_name}?", back=back, here="assessment_map",
        intro="Each person’s number stays their own. They are put side by side and never counted together: where they differ, the talk begins.",
    )  # fmt: skip
