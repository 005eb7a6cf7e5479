"""When a manager last wrote oversight on a child's record, and by when again where the council has set an interval.

Serves: T.24, K5.00
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Max, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.casework.notes.writing_models import Note, NoteChild
from goldenthread.people.asked_often import asked_often
from goldenthread.practice.timescales.oversight import look_again_by
from goldenthread.practice.working_days import Calendar

CALENDAR = Calendar()


def oversight(children: Iterable[int], *, seen_by: Worker) -> dict[int, tuple[date, date | None]]:
    """For each child a manager wrote oversight about: when last, and by when the council's own interval asks for it again, where it has set one."""
    standards = council_standards()
    return {
        child_id: (on, look_again_by(on, CALENDAR, standards))
        for child_id, on in _oversight(ids=sorted(children), today=seen_by.today)
    }


@asked_often
def _oversight(*, ids: list[int], today: date) -> QuerySet[Any]:
    rows = NoteChild.objects.filter(
        child_id__among=ids, taken_out_at__isnull=True, note__kind=Note.Kind.OVERSIGHT, note__happened_on__lte=today
    ).order_by()
    return rows.values("child_id").annotate(last=Max("note__happened_on")).values_list("child_id", "last")
