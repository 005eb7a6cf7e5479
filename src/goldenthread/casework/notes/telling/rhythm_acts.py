"""Agreeing how often somebody hears from us, agreeing it anew, and ending it.

Serves: K3.08
"""

from __future__ import annotations

from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.notes.rhythm_models import UpdateRhythm
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Person
from goldenthread.practice.updates import IN_WORDS, LONGEST

OTHER = "other"
"""Another number of days than those with a name."""


def words_of_rhythm(row: UpdateRhythm | None) -> dict[str, Any]:
    """What is agreed with somebody now, in words, by the names of the form's fields."""
    known = row is not None and row.every_days in IN_WORDS
    every = row.every_days if row and known else OTHER if row else None
    return texts_of(row, ("how", "agreed_with")) | {
        "every": Chosen(every),
        "days": Chosen(row.every_days if row and not known else None),
    }


@act
def agree_rhythm(
    *, child: Person, person: Person, every_days: int, agreed_on: date, by: Worker, agreed_with: str = "", how: str = "",
    began_from: str = "",
) -> UpdateRhythm:  # fmt: skip
    """Write down how often somebody wants to hear what is being done; what was agreed before ends with it.

    Raises:
        NotAllowed: this worker may not write here, the day is to come, or the number of days is none one could keep.
        Stale: somebody else agreed it anew in between; both are in it.
    """
    may_write([child], by=by).or_refuse()
    if agreed_on > by.today:
        raise NotAllowed("The day it was agreed cannot be in the future.")
    if not 1 <= every_days <= LONGEST:
        raise NotAllowed(f"Choose from 1 to {LONGEST} days.")
    running = _running(child, person)
    mine = words_of_rhythm(UpdateRhythm(every_days=every_days, agreed_with=agreed_with, how=how))
    refuse_if_stale(began_from, saved=words_of_rhythm(running[-1] if running else None), mine=mine)
    for row in running:
        row.ended_on, row.ended_because = max(agreed_on, row.agreed_on), "Agreed anew."
        row.save(update_fields=["ended_on", "ended_because"])
    made: UpdateRhythm = UpdateRhythm.objects.create(
        child=child, person=person, every_days=every_days, agreed_on=agreed_on, agreed_with=agreed_with.strip(), how=how.strip(), recorded_by=by
    )  # fmt: skip
    log(by, "agreed how often somebody hears", made, person_id=child.pk)
    touch(child.pk)
    return made


@act
def end_rhythm(*, child: Person, person: Person, because: str, by: Worker) -> None:
    """They no longer want to hear regularly, or it is no longer right, with the reason.

    Raises:
        NotAllowed: this worker may not write here, no reason is given, or nothing is agreed.
    """
    may_write([child], by=by).or_refuse()
    if not because.strip():
        raise NotAllowed("Say why: what they told you.")
    running = _running(child, person)
    if not running:
        raise NotAllowed("Nothing is agreed with them now.")
    for row in running:
        row.ended_on, row.ended_because = by.today, because.strip()
        row.save(update_fields=["ended_on", "ended_because"])
        log(by, "ended how often somebody hears", row, person_id=child.pk, because=because.strip())
    touch(child.pk)


def _running(child: Person, person: Person) -> list[UpdateRhythm]:
    rows = UpdateRhythm.objects.select_for_update(of=("self",)).filter(child=child, person=person)
    return list(rows.filter(ended_on__isnull=True).order_by("pk"))
