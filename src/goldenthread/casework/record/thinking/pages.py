"""One child's section of an assessment, and one part of it as it is written, each with the evidence tray beside the text.

Serves: K1.12, K1.16, K9.04, P.16
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.access.versions import BothTexts, Stale
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.referring_on.queries import refer_ons_of
from goldenthread.casework.assessments.thinking import part_acts as acts
from goldenthread.casework.assessments.thinking import queries
from goldenthread.casework.assessments.thinking.forms import LeaveForm, PartForm
from goldenthread.casework.assessments.thinking.permits import may_think
from goldenthread.casework.assessments.working.opening import opens_work, the_part
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.notes.showing import sent
from goldenthread.casework.record.assessing.framing import framed
from goldenthread.casework.record.lines.shown import marked
from goldenthread.casework.record.thinking import queries as beside
from goldenthread.casework.record.thinking import tray
from goldenthread.casework.record.thinking.buttons import BUTTONS, press
from goldenthread.casework.record.thinking.showing import form_page, section
from goldenthread.people.person.showing import saved
from goldenthread.practice.assessing.coverage import is_missing, said_of_both
from goldenthread.practice.assessing.dimensions import BY_KEY, PART_FIELDS, SIDES, Dimension
from goldenthread.practice.refer_on import NOT_FOR_US

RECORD = Permission.RECORD
TRAY_ONLY = ("search", "older", "newest")
"""Buttons of the tray that look for something and keep nothing."""


@opens_work()
def child(request: PageRequest, work: Work, child_id: int) -> HttpResponse:
    """Everything thought of one child: how far it has come, each part, what is not known, what is needed, what it all means."""
    worker, assessment = request.user, the_part(work, child_id)
    if request.method == "POST" and any(name in request.POST for name in BUTTONS):
        press(request, assessment)
        return redirect(section(work, child_id, "tray"))
    found = queries.section_of(assessment, seen_by=worker)
    others = queries.texts_of_others(assessment, work.children, seen_by=worker)
    told: dict[str, Any] = {
        "section": found, "child": found.child, "tray": tray.tray_of(request, found.child, found.passages), "source_of": tray.source_of,
        "marked": marked, "sides": SIDES, "covered": {one.dimension.key: one for one in found.covered}, "fields": PART_FIELDS,
        "is_missing": _missing(found),
        "help": beside.help_for(found.needs, seen_by=worker), "numbers": beside.first_numbers(assessment, seen_by=worker),
        "before": beside.needs_before(assessment, seen_by=worker),
        "alike": said_of_both(found.texts, child=found.child.short_name, others=others), "dimension": None, "form_id": "tray-form",
        "may": may_think(assessment, by=worker), "may_record": worker.has(RECORD), "names": BY_KEY,
        "refer_ons": refer_ons_of(assessment, seen_by=worker), "not_for_us": NOT_FOR_US,
    }  # fmt: skip
    return render(
        request,
        "casework/assessment_child.html",
        framed(request, work, here="assessment_child", child_id=child_id) | told,
    )


def _missing(found: queries.Section) -> dict[str, list[str]]:
    return {one.dimension: is_missing(one, child=found.child.short_name) for one in found.facts}


def the_dimension(key: str) -> Dimension:
    """A dimension by its key, or the answer that there is none."""
    if key not in BY_KEY:
        raise Http404("There is no such part.")
    return BY_KEY[key]


@opens_work(RECORD)
def part(request: PageRequest, work: Work, child_id: int, dimension: str) -> HttpResponse:
    """One part as it is written: text on the right, the tray on the left. A button of the tray keeps what was typed as well."""
    worker, assessment, here = request.user, the_part(work, child_id), the_dimension(dimension)
    back = section(work, child_id, f"part-{dimension}")
    if not (permit := may_think(assessment, by=worker)):
        return saved(request, back, says=permit.because)
    found = queries.section_of(assessment, seen_by=worker)
    row, name = found.parts.get(dimension), found.child.short_name
    labels = {one.name: one.label.format(child=name) for one in PART_FIELDS}
    both = BothTexts(request, saved=acts.texts_of(row), labels=labels)
    if both.uses_theirs:
        return redirect(back)
    ways = queries.ways_in_use(seen_by=worker)
    form = PartForm(both.data, child=name, dimension=here, ways=ways, initial=both.saved)
    looks = any(button in request.POST for button in TRAY_ONLY)
    if not looks and form.is_valid():
        try:
            return once(request, lambda: _written(request, work, assessment, dimension, form, both.began_from))
        except Stale as stale:
            both.show(stale)
        except NotAllowed as refusal:
            form.add_error(None, str(refusal))
    told: dict[str, Any] = {
        "section": found, "child": found.child, "tray": tray.tray_of(request, found.child, found.passages), "source_of": tray.source_of,
        "marked": marked, "dimension": here, "row": row, "form": form, "both": both, "earlier": found.earlier.get(dimension), "form_id": "part-form",
        "back": back, "fields": PART_FIELDS, "may": permit, "may_record": True, "names": BY_KEY, "looks": looks,
    }  # fmt: skip
    return render(
        request,
        "casework/assessment_part.html",
        framed(request, work, here="assessment_child", child_id=child_id) | told,
    )


def _written(
    request: PageRequest, work: Work, assessment: Assessment, dimension: str, form: PartForm, began_from: str
) -> str:
    acts.write_part(
        assessment=assessment, dimension=dimension, texts=form.texts, began_from=began_from, by=request.user
    )
    if any(name in request.POST for name in BUTTONS):
        press(request, assessment, dimension=dimension)
        return reverse("assessment_part", args=[work.pk, assessment.child_id, dimension]) + "#tray"
    messages.success(request, "Saved.")
    return section(work, assessment.child_id, f"part-{dimension}")


@opens_work(RECORD)
@require_POST
def open_part(request: PageRequest, work: Work, child_id: int, dimension: str) -> HttpResponse:
    """Take a dimension into what is looked at, and begin to write in it."""
    assessment = the_part(work, child_id)
    acts.open_part(assessment=assessment, dimension=the_dimension(dimension).key, by=request.user)
    return redirect(reverse("assessment_part", args=[work.pk, child_id, dimension]))


@opens_work(RECORD)
def leave_part(request: PageRequest, work: Work, child_id: int, dimension: str) -> HttpResponse:
    """Say why a dimension is not looked at for this child."""
    assessment, here = the_part(work, child_id), the_dimension(dimension)
    back, row = section(work, child_id, "coverage"), assessment.parts.filter(dimension=dimension).first()
    both = BothTexts(request, saved={"because": row.not_looked_at if row else ""})
    form = LeaveForm(both.data, initial=both.first)
    leave = partial(
        acts.leave_part, assessment=assessment, dimension=dimension, began_from=both.began_from, by=request.user
    )
    done = sent(
        request, form, lambda: leave(**form.cleaned_data), to=back, says=f"{here.name} is left alone, with the reason.", both=both
    )  # fmt: skip
    return done or form_page(
        request, work, form, heading=f"{here.name}: not looked at", back=back, child_id=child_id, both=both,
        intro="An assessment looks closely at what matters for this child and leaves the rest alone. The reason is read with it.",
    )  # fmt: skip
