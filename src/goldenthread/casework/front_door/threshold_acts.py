"""The council's own words for a level of need, by whoever leads on practice. Earlier texts stay. Serves: A.02, A.05"""

from __future__ import annotations

from datetime import date

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.casework.front_door.contact_models import ThresholdText


def may_word_threshold(by: Worker) -> Permit:
    """Whether a worker sets the council's words for the levels of need."""
    return (
        YES
        if by.has(Permission.LEAD_PRACTICE)
        else no("The principal social worker sets these words. Tell them what does not fit.")
    )


@act
def word_threshold(*, level: int, name: str, says: str, from_on: date, by: Worker) -> ThresholdText:
    """Put a level of need into the council's words, from a day on."""
    may_word_threshold(by).or_refuse()
    text: ThresholdText = ThresholdText.objects.create(
        level=level, name=name.strip(), says=says.strip(), from_on=from_on, recorded_by=by
    )
    log(by, "worded a level of need", text)
    return text
