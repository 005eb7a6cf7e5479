"""What a child says about a home for good, kept as their own words with who heard them; and a row taken back, with the reason.

Serves: K7.W1, K7.W2
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.care.keeping_models import HomeHelp, HomeSign, ParentAsk
from goldenthread.casework.care.permanence_models import PermanenceMilestone, PermanenceStanding, PermanenceWay
from goldenthread.casework.care.put_forward_models import PutForward
from goldenthread.casework.notes.models import OwnWords
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Person

NOT_YET = "The day cannot be in the future: here stands what has happened."
Rows = PermanenceStanding | PermanenceWay | PermanenceMilestone | PutForward | HomeSign | HomeHelp | ParentAsk


@dataclass(frozen=True)
class ChildSays:
    """What the child says, word for word, who heard it and when; all may be empty."""

    words: str = ""
    heard_by: str = ""
    on: date | None = None
    alone: bool = False


def not_ahead(day: date | None, *, by: Worker) -> None:
    """Refuse a day to come for something that has happened.

    Raises:
        NotAllowed: the day is after today.
    """
    if day is not None and day > by.today:
        raise NotAllowed(NOT_YET)


@act
def own_words(
    *, child: Person, says: ChildSays, about: str, by: Worker, before: OwnWords | None = None
) -> OwnWords | None:
    """Keep what the child says as their own words. The same words again are the same row; earlier words stay in the record.

    Raises:
        NotAllowed: the day is to come.
    """
    not_ahead(says.on, by=by)
    if not says.words.strip():
        return None
    if before is not None and before.words == says.words.strip():
        return before
    row = OwnWords.objects.create(
        person=child, words=says.words.strip(), said_on=says.on or by.today, heard_by=(says.heard_by.strip() or by.name)[:120], alone=says.alone,
        setting=about[:160], recorded_by=by,
    )  # fmt: skip
    log(by, "kept a child's words about a home for good", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def take_back(*, row: Rows, because: str, by: Worker) -> None:
    """Take back what was written by mistake, or is no longer needed. It is kept, with the reason, and no longer counts.

    Raises:
        NotAllowed: this worker may not write here, it was taken back before, or no reason is given.
    """
    row = type(row).objects.select_for_update(of=("self",)).select_related("child").get(pk=row.pk)
    may_write([row.child], by=by).or_refuse()
    if row.taken_back_on is not None:
        raise NotAllowed("This was taken back before.")
    if not because.strip():
        raise NotAllowed("Say why: somebody who reads this later will ask.")
    row.taken_back_on, row.taken_back_because = by.today, because.strip()
    row.save(update_fields=["taken_back_on", "taken_back_because"])
    log(by, "took back part of a home for good", row, person_id=row.child_id, because=because)
    touch(row.child_id)
