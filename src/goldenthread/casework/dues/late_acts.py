"""Saying why something was late: a fact with a reason, in the worker's own words. One reason may stand beside several things.

Nothing waits for it, and nobody is counted by it.
Serves: K9.07
"""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.casework.dues.models import DueRow, LateReason
from goldenthread.people.opening import may_open


def may_say_why_late(by: Worker) -> Permit:
    """Whether a worker writes reasons into records."""
    if by.has(Permission.RECORD):
        return YES
    return no("Somebody who works with the family says why it was late.")


@act
def say_why_late(*, rows: Sequence[DueRow], because: str, by: Worker) -> list[LateReason]:
    """Write down why these were late, beside each of them.

    Raises:
        NotAllowed: this worker may not write in one of the records, nothing was chosen, or nothing was said.
    """
    may_say_why_late(by).or_refuse()
    if not rows or not because.strip():
        raise NotAllowed("Say why, in your own words, and choose what it explains.")
    for child in {row.child_id: row.child for row in rows}.values():
        may_open(child, by=by).or_refuse()
    made = [
        LateReason(
            child_id=row.child_id,
            rule=row.rule,
            opener=row.opener,
            ordinal=row.ordinal,
            because=because.strip(),
            recorded_by=by,
        )
        for row in rows
    ]
    for one in made:
        one.save()
        log(by, "said why something was late", one, person_id=one.child_id, because=one.rule)
    return made
