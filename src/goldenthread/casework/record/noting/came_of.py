"""What came of a note: everything in one child's record that keeps it as where it came from.

Serves: K10.00, K9.10
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Need
from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.notes.models import Note, Wish
from goldenthread.casework.notes.raised_models import Call, Decision, Promise, Task, Told
from goldenthread.casework.record.story_models import ChronologyChild
from goldenthread.design.words import short_day
from goldenthread.people.models import Person


@dataclass(frozen=True)
class CameOf:
    """One thing that came of a note: what it is, its words, how it stands, and the page on which to answer it."""

    kind: str
    words: str
    stands: str = ""
    page: str = ""
    row_id: int = 0


def came_of(note: Note, child: Person, *, seen_by: Worker) -> list[CameOf]:
    """What came of a note in this child's record, a fixed number of questions."""
    own: dict[str, Any] = {"note": note, "child": child}
    found = [
        CameOf("Worry", one.concern.words, one.concern.name)
        for one in ConcernChild.objects.filter(concern__note=note, child=child).select_related("concern").order_by("pk")
    ]
    found += [CameOf("Need", one.words) for one in Need.objects.filter(**own).order_by("pk")]
    found += [CameOf("Wish", f"“{one.words}”", one.name) for one in Wish.objects.filter(**own).order_by("pk")]
    found += [_decision(one) for one in Decision.objects.filter(**own).select_related("decided_by").order_by("pk")]
    found += [_promise(one) for one in Promise.objects.filter(**own).order_by("pk")]
    found += [_task(one) for one in Task.objects.filter(**own).select_related("worker").order_by("pk")]
    lines = ChronologyChild.objects.filter(entry__note=note, entry__taken_out_on__isnull=True, child=child)
    found += [
        CameOf("In the chronology", one.entry.line, one.impact) for one in lines.select_related("entry").order_by("pk")
    ]
    told = Told.objects.filter(Q(person__isnull=True) | Q(person__in=Person.objects.known_to(seen_by)), **own)
    found += [
        CameOf("Told", one.what, f"{one.get_channel_display()}, {short_day(one.told_on)}")
        for one in told.order_by("pk")
    ]
    found += [CameOf("Call", one.about or "somebody rang", "") for one in Call.objects.filter(**own).order_by("pk")]
    return found


def _decision(one: Decision) -> CameOf:
    review = f", looked at again on {short_day(one.review_on)}" if one.review_on else ""
    return CameOf("Decision", f"{one.question} {one.choice}", f"because {one.because}{review}")


def _promise(one: Promise) -> CameOf:
    if one.kept_on:
        return CameOf("Promise", one.words, f"kept on {short_day(one.kept_on)}")
    if one.not_kept_on:
        return CameOf("Promise", one.words, f"not kept; told the child on {short_day(one.not_kept_on)}")
    due = f"by {short_day(one.due_on)}" if one.due_on else "no day said"
    return CameOf("Promise", one.words, due, "answer_promise", one.pk)


def _task(one: Task) -> CameOf:
    if one.done_on or one.dropped_on:
        what = f"done {short_day(one.done_on)}" if one.done_on else f"dropped {short_day(one.dropped_on)}"
        return CameOf("Task", one.what, what)
    due = f", by {short_day(one.due_on)}" if one.due_on else ""
    return CameOf("Task", one.what, f"{one.worker.name}{due}", "answer_task", one.pk)
