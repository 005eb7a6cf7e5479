"""Which ways of working the council has named. Set by whoever leads practice, with the reason; every setting stays to be read.

Serves: E.05, E.06, E.07, T.07, E.01, E.20
"""

from __future__ import annotations

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.casework.assessments.practice_model_models import PracticeModel
from goldenthread.practice.assessing.ways_of_working import BY_KEY


def may_set_way(*, by: Worker) -> Permit:
    """Whether a worker may say which ways of working the council has."""
    if by.has(Permission.LEAD_PRACTICE):
        return YES
    return no("Whoever leads practice in the council names its ways of working. You can ask them to.")


@act
def set_way(*, key: str, in_use: bool, because: str, by: Worker) -> PracticeModel:
    """Name a way of working, or say that the council does not work by it any more.

    Raises:
        NotAllowed: there is no such way, no reason is given, or this worker may not set it.
    """
    may_set_way(by=by).or_refuse()
    if key not in BY_KEY:
        raise NotAllowed("There is no such way of working.")
    if not because.strip():
        raise NotAllowed("Say why, for those who work by it.")
    row = PracticeModel.objects.create(key=key, in_use=in_use, because=because.strip(), set_by=by)
    log(by, "named a way of working" if in_use else "set a way of working aside", row, because=row.because)
    return row
