"""The council's own words for a level of need, by whoever leads on practice. Earlier texts stay. Serves: A.02, A.05"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.access.versions import refuse_if_stale, texts_of
from goldenthread.casework.front_door.contact_models import ThresholdText


def may_word_threshold(by: Worker) -> Permit:
    """Whether a worker sets the council's words for the levels of need."""
    return (
        YES
        if by.has(Permission.LEAD_PRACTICE)
        else no("The principal social worker sets these words. Tell them what does not fit.")
    )


def newest_of(rows: Iterable[ThresholdText]) -> ThresholdText | None:
    """The text written last, from whatever day it applies."""
    return max(rows, key=lambda row: row.pk, default=None)


def words_of_level(row: ThresholdText | None) -> dict[str, Any]:
    """A level as somebody put it into words, by the names of the form's fields."""
    return texts_of(row, ("says",), ("name", "from_on"))


@act
def word_threshold(
    *, level: int, name: str, says: str, from_on: date, by: Worker, began_from: str = ""
) -> ThresholdText:
    """Put a level of need into the council's words, from a day on.

    Raises:
        NotAllowed: this worker does not lead on practice.
        Stale: somebody else worded it in between; both are in it.
    """
    may_word_threshold(by).or_refuse()
    there = ThresholdText.objects.filter(level=level)
    list(there.select_for_update())
    mine = ThresholdText(name=name, says=says, from_on=from_on)
    refuse_if_stale(began_from, saved=words_of_level(newest_of(there.all())), mine=words_of_level(mine))
    text: ThresholdText = ThresholdText.objects.create(
        level=level, name=name.strip(), says=says.strip(), from_on=from_on, recorded_by=by
    )
    log(by, "worded a level of need", text)
    return text
