"""Putting a planned visit off to another day, or calling it off: with whose wish it was, why, and the words for the family. Nothing is forgotten.

Serves: C.01, C.16
"""

from __future__ import annotations

from datetime import date, time

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log_each
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.visits.models import Visit, VisitPutOff
from goldenthread.casework.visits.planning import may_change_plan
from goldenthread.design.words import day


@act
def put_off(
    *, visit: Visit, wished_by: str, because: str, by: Worker, to_on: date | None = None, to_at: time | None = None
) -> VisitPutOff:
    """Put a planned visit off to another day (`to_on`), or call it off where there is none. A visit called off is planned no more.

    Raises:
        NotAllowed: it was made, was called off before, no reason is given, or the new day has gone.
    """
    visit = Visit.objects.select_for_update(of=("self",)).get(pk=visit.pk)
    may_change_plan(visit, by=by).or_refuse()
    if visit.planned_on is None:
        raise NotAllowed("This visit was called off. Plan a new one.")
    if not because.strip():
        raise NotAllowed("Write why, as you will tell the family.")
    if to_on is not None and to_on < by.today:
        raise NotAllowed("Choose today or a day to come.")
    row = VisitPutOff.objects.create(
        visit=visit, was_on=visit.planned_on, was_at=visit.planned_at, to_on=to_on, wished_by=wished_by, because=because.strip(), recorded_by=by,
    )  # fmt: skip
    visit.planned_on, visit.planned_at = to_on, to_at if to_on else None
    visit.save(update_fields=["planned_on", "planned_at"])
    ids = list(visit.children.values_list("child_id", flat=True))
    log_each(by, "put a visit off" if to_on else "called a visit off", ids, subject=visit, because=row.because)
    touch(*ids)
    return row


def words_for_the_family(row: VisitPutOff, *, worker: str) -> str:
    """What to tell them, to be put into one's own words: the old day, the new one or none, and why.

    >>> row = VisitPutOff(was_on=date(2025, 11, 24), to_on=date(2025, 11, 26), wished_by="us", because="I have to be in court.")
    >>> words_for_the_family(row, worker="Farah Aziz")
    'I cannot come on 24 November 2025 as we agreed. I have to be in court. I will come on 26 November 2025 instead. I am sorry. Farah Aziz'
    """
    sorry = "I am sorry. " if row.wished_by == VisitPutOff.Wished.US else ""
    first = (
        f"I cannot come on {day(row.was_on)} as we agreed."
        if sorry
        else f"The visit on {day(row.was_on)} will not happen, as you asked."
    )
    new = f"I will come on {day(row.to_on)} instead." if row.to_on else "We will find a new day together."
    return f"{first} {row.because} {new} {sorry}{worker}"
