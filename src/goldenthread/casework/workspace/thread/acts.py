"""Writing down that a copy of the thread was made: for whom, what, how, and the hash of the very file.

Serves: K10.00, K9.09
"""

from __future__ import annotations

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.family_models import Sharing
from goldenthread.people.models import Person
from goldenthread.people.opening import may_open


@act
def note_copy(*, child: Person, reader: Person, what: str, channel: str, file_hash: str, by: Worker) -> Sharing:
    """A copy was made for somebody of the family.

    Raises:
        NotAllowed: this worker may not write in this record.
    """
    if not by.has(Permission.RECORD):
        raise NotAllowed("Your role does not write in records. Ask somebody who works with the family.")
    may_open(child, by=by).or_refuse()
    row: Sharing = Sharing.objects.create(
        what=what[:160], about=f"thread {child.pk}", child=child, person=reader, on=by.today, how=channel, file_hash=file_hash, recorded_by=by
    )  # fmt: skip
    log(by, "made a copy for somebody of the family", row, person_id=child.pk, because=f"for person {reader.pk}")
    return row


@act
def note_whole_copy(*, child: Person, what: str, because: str, by: Worker) -> None:
    """A whole copy was made for the chair of a conference or the court, with its reason.

    Raises:
        NotAllowed: this worker may not write in this record.
    """
    may_open(child, by=by).or_refuse()
    log(by, f"made a whole copy: {what}"[:80], person_id=child.pk, because=because)
