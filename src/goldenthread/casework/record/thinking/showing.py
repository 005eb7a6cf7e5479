"""A short form on a page of an assessment; the way back to a child's section; and who may read what is about all children together."""

from __future__ import annotations

from typing import Any

from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.pages import PageRequest
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.thinking.permits import NOT_ALL
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.record.assessing.framing import framed


def section(work: Work, child_id: int, at: str = "") -> str:
    """The address of one child's section, or of a place in it."""
    return reverse("assessment_child", args=[work.pk, child_id]) + (f"#{at}" if at else "")


def whole(work: Work) -> Work:
    """The work, where every child of it opens to who asks.

    Raises:
        NotAllowed: what is about all children together is not read by somebody who may not read of each.
    """
    if not work.whole:
        raise NotAllowed(NOT_ALL)
    return work


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
