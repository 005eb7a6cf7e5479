"""Where one worry of a child stands: on hold until a day, passed on, accepted by whoever took it, resolved with evidence, taken up again.

Serves: K10.00, K10.07
"""

from __future__ import annotations

from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.casework.front_door.concern_acts import superseded
from goldenthread.casework.front_door.models import ConcernChild, StrandMove
from goldenthread.people.opening import may_open
from goldenthread.practice.thread.statuses import CONCERN


def standing(strand: ConcernChild) -> str:
    """Where a worry stands now, by its key in practice.thread.statuses.CONCERN."""
    last = strand.moves.last()
    return last.to if last else CONCERN.start


def may_move(strand: ConcernChild, *, to: str, by: Worker) -> Permit:
    """Whether a worker may say that this worry stands there now."""
    if not by.has(Permission.RECORD):
        return no("Your role does not write in records. Ask somebody who works with the family.")
    if superseded(strand):
        return no("This concern has been worded anew. Go to the new one.")
    refusal = CONCERN.refusal(standing(strand), to=to)
    return no(refusal) if refusal else may_open(strand.child, by=by)


@act
def move_strand(
    *, strand: ConcernChild, to: str, on: date, because: str, review_on: date | None = None, passed_to: str = "", by: Worker
) -> StrandMove:  # fmt: skip
    """One step of a worry, with what the table of moves wants said.

    Raises:
        NotAllowed: this worker may not, there is no such move, the day is to come or before the last, or something is not said.
    """
    row = ConcernChild.objects.select_for_update(of=("self",)).select_related("child", "concern").get(pk=strand.pk)
    may_move(row, to=to, by=by).or_refuse()
    last = row.moves.last()
    if on > by.today or (last and on < last.on) or on < row.concern.raised_on:
        raise NotAllowed("Choose a day between the last change and today.")
    if not because.strip():
        raise NotAllowed("Say why, or how we know.")
    if to == "on_hold" and (review_on is None or review_on <= on):
        raise NotAllowed("Say on which day to look at it again.")
    if to in ("passed_on", "accepted") and not (passed_to.strip() or (last and last.passed_to)):
        raise NotAllowed("Say who goes on with it.")
    move: StrandMove = StrandMove.objects.create(
        strand=row, to=to, on=on, because=because.strip(), review_on=review_on if to == "on_hold" else None,
        passed_to=(passed_to.strip() or (last.passed_to if last else "")) if to in ("passed_on", "accepted") else "",
        accepted_on=on if to == "accepted" else None, recorded_by=by,
    )  # fmt: skip
    log(by, f"moved a worry: {to}", row, person_id=row.child_id, because=because)
    touch(row.child_id)
    return move
