"""A copy of the chronology for somebody of the family. Nothing goes out that this reader may not have, in the way it is to go.

What the copy leaves out altogether: who told us, and what was said in confidence. What is left passes `leave_out`, line by line.
Serves: C.08
"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permissions import Permission
from goldenthread.casework.record.chronology import forms, queries
from goldenthread.casework.record.printing import printed
from goldenthread.design.words import day
from goldenthread.people.models import Person
from goldenthread.people.opening import opens
from goldenthread.people.reaching import Line, Reach, leave_out, may_reach
from goldenthread.people.reaching.queries import around


@dataclass(frozen=True)
class Copy:
    """A copy for one reader: whether it may go to them in this way, and the lines they may have."""

    reach: Reach
    lines: list[str]


def copy_for(reader: Person, child: Person, *, channel: str, seen_by: Worker) -> Copy:
    """The lines of a child's own chronology that a reader may have in this way."""
    rows = queries.rows_of([child], seen_by=seen_by)
    lines = [line for row in rows for line in _lines(row, child)]
    left = leave_out(lines, recipients=[reader], channel=channel, on=seen_by.today)
    reach = may_reach(reader, channel=channel, on=seen_by.today, carrying=left)
    return Copy(reach, [line.text for line in left] if reach else [])


def _lines(row: queries.Row, child: Person) -> list[Line]:
    entry, about = row.entry, frozenset({child.pk})
    when = f"{entry.about_when} {day(entry.happened_on)}".strip()
    said = [f"{when}: {entry.line}", *(text for text in (entry.action, entry.result, row.impacts[0] or "") if text)]
    return [Line(text, about=about) for text in said]


@opens("child", Permission.RECORD)
def share_chronology(request: PageRequest, person: Person) -> HttpResponse:
    """Choose for whom and which way; then the copy as PDF, or why it may not go."""
    people = [person, *around(person, seen_by=request.user)]
    form = forms.ShareForm(request.POST or None, people=people)
    told = {"tab": "chronology", "child": person, "form": form, "refused": "", "how": ""}
    if form.is_valid():
        reader = next(one for one in people if str(one.pk) == form.cleaned_data["who"])
        made = copy_for(reader, person, channel=form.cleaned_data["channel"], seen_by=request.user)
        if made.reach:
            log(
                request.user,
                "made a family copy of the chronology",
                person_id=person.pk,
                because=f"for person {reader.pk}",
            )
            shown = told | {"reader": reader, "lines": made.lines, "how": made.reach.how, "today": request.user.today}
            return printed(
                request, "casework/chronology_family.html", shown, name=f"our-story-{person.pk}", at=timezone.now()
            )
        told["refused"] = made.reach.because
    return render(request, "casework/chronology_share.html", told)
