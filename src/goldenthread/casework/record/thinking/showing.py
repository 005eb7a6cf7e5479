"""A short form on a page of an assessment, and the way back to a child's section."""

from __future__ import annotations

from typing import Any

from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.record.assessing.framing import framed


def section(work: Work, child_id: int, at: str = "") -> str:
    """The address of one child's section, or of a place in it."""
    return reverse("assessment_child", args=[work.pk, child_id]) + (f"#{at}" if at else "")


def form_page(
    request: PageRequest, work: Work, form: BaseForm, *, heading: str, back: str, here: str = "assessment_child", child_id: int = 0, **more: Any
) -> HttpResponse:  # fmt: skip
    """A page with one short form in an assessment."""
    told = {
        "form": form,
        "heading": heading,
        "back": back,
        "intro": "",
        "quote": "",
        "asks": [],
        "button": "Save",
        "child_id": child_id,
        "both": None,
    }
    return render(
        request, "casework/assessment_form.html", framed(request, work, here=here, child_id=child_id) | told | more
    )
