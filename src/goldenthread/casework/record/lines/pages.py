"""The record as one list, and its print.

Serves: K9.00, K9.W5
"""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from goldenthread.access.log import log
from goldenthread.access.pages import PageRequest
from goldenthread.casework.record.family_queries import others_of_the_family
from goldenthread.casework.record.lines import forms, queries
from goldenthread.casework.record.lines.shown import Line, in_paragraphs, marked
from goldenthread.casework.record.printing import printed
from goldenthread.people.models import Person
from goldenthread.people.opening import opens


def _told(request: PageRequest, person: Person, *, part: int = 0) -> dict[str, Any]:
    """What both show: a page of the record, or a part of a print of it."""
    others = others_of_the_family(person, seen_by=request.user)
    asked = forms.asked_in(request, may_see=[one.pk for one in others])
    page = (
        queries.part_of(person, seen_by=request.user, asked=asked, part=part)
        if part
        else queries.lines_of(person, seen_by=request.user, asked=asked)
    )
    return {
        "tab": "record", "child": person, "others": others, "asked": asked, "today": request.user.today,
        "page": page,
        "first_names": {one.pk: one.short_name for one in (person, *others)},
        "marked": marked, "in_paragraphs": in_paragraphs, "note_href": _note,
    }  # fmt: skip


def _note(line: Line) -> str:
    return reverse("note", args=[line.child_id, line.note_id])


@opens("child")
def child_record(request: PageRequest, person: Person) -> HttpResponse:
    """Everything the reader may see of a child, newest first: chosen by sort, child, author, strand and year; searched by words."""
    told = _told(request, person)
    asked, page = told["asked"], told["page"]
    if asked.words:
        log(request.user, "searched in the record", person_id=person.pk, because=asked.words)
    told |= {
        "choices": (choices := queries.choices(person, seen_by=request.user, asked=asked)),
        "files": queries.files_of(choices) if choices.all > queries.MOST_IN_A_PRINT else [],
        "pairs": forms.as_pairs(asked),
        "older": forms.in_address(asked, older=str(page.older)) if page.older else "",
        "in_address": forms.in_address(asked),
        "by_sort": "".join(f"&{name}={value}" for name, value in forms.as_pairs(asked) if name not in ("from", "year")),
    }
    return render(request, "casework/record.html", told)


@opens("child")
def print_record(request: PageRequest, person: Person) -> HttpResponse:
    """The same lines for paper: a tagged PDF with who asked for it and when, or a page to print where PDF cannot be made.

    Words that were looked for come by POST. A long record comes in parts, each a file of its own.
    """
    part = forms.part_in(request)
    told = _told(request, person, part=part) | {"part": part}
    asked = told["asked"]
    said = " ".join(one for one in (forms.in_address(asked, part=str(part)), asked.words) if one)
    log(request.user, "printed the record", person_id=person.pk, because=said)
    year = f"-{asked.until.year}" if asked.until and asked.since else ""
    return printed(
        request, "casework/record_print.html", told, name=f"record-{person.pk}{year}-{part}", at=timezone.now()
    )
