"""Choosing the very words of a source, and where a passage is used.

Serves: K9.04, K1.13
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.access.sending import once
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking import passage_acts as acts
from goldenthread.casework.assessments.working.opening import opens_work, the_part
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.record.assessing.framing import framed
from goldenthread.casework.record.thinking import tray
from goldenthread.casework.record.thinking.buttons import NO_SUCH
from goldenthread.casework.record.thinking.showing import section
from goldenthread.design.reads import not_read
from goldenthread.practice.assessing.dimensions import BY_KEY, SIDES


class WordsForm(forms.Form):
    """The words that are taken, and where they are used."""

    words = forms.CharField(
        label="The words, exactly as they stand", max_length=20000, required=False, widget=forms.Textarea(attrs={"rows": 5} | not_read()),
        help_text="Copy them here, or use a whole piece above.",
    )  # fmt: skip
    dimension = forms.ChoiceField(label="Where are they used?", required=False)

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        fields: dict[str, Any] = self.fields
        fields["dimension"].choices = [
            ("", "Not yet: they wait in the tray"), *((one.key, one.name) for side in SIDES for one in side.dimensions),
        ]  # fmt: skip


@opens_work(Permission.RECORD)
def take(request: PageRequest, work: Work, child_id: int, kind: str, row_id: int) -> HttpResponse:
    """One source in full, to choose words from: a piece of it with one press, or any words of it copied."""
    worker, assessment = request.user, the_part(work, child_id)
    line = tray.line_in(assessment.child, f"{kind}~{row_id}", seen_by=worker)
    if line is None:
        raise Http404(NO_SUCH)
    source = tray.taken_from(assessment.child, line, seen_by=worker)
    pieces = tray.paragraphs(source)
    wanted = request.GET.get("part", "")
    form = WordsForm(request.POST or None, initial={"dimension": wanted if wanted in BY_KEY else ""})
    if form.is_valid():
        try:
            return once(request, lambda: _taken(request, work, assessment, source, form, pieces))
        except NotAllowed as refusal:
            form.add_error("words", str(refusal))
    told: dict[str, Any] = {
        "form": form, "line": line, "source": source, "pieces": pieces[: tray.PARAGRAPHS_AT_ONCE],
        "left": max(0, len(pieces) - tray.PARAGRAPHS_AT_ONCE),
        "child": assessment.child, "href": tray.address(child_id, line), "back": _back(work, child_id, wanted),
    }  # fmt: skip
    return render(
        request,
        "casework/assessment_take.html",
        framed(request, work, here="assessment_child", child_id=child_id) | told,
    )


def _taken(
    request: PageRequest, work: Work, assessment: Assessment, source: acts.TakenFrom, form: WordsForm, pieces: list[str]
) -> str:
    piece, to = request.POST.get("piece", ""), form.cleaned_data["dimension"]
    words = pieces[int(piece)] if piece.isdigit() and int(piece) < len(pieces) else form.cleaned_data["words"]
    acts.take_passage(assessment=assessment, words=words, taken_from=source, dimension=to, by=request.user)
    return _back(work, assessment.child_id, to)


def _back(work: Work, child_id: int, dimension: str) -> str:
    if dimension in BY_KEY:
        return reverse("assessment_part", args=[work.pk, child_id, dimension]) + "#used"
    return section(work, child_id, "tray")
