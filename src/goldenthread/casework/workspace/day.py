"""What a worker's day begins with: children who asked for them, wishes nobody has answered, promises and tasks that are due, calls, notes.

A fixed number of questions, whatever the size of the council or the length of its history.
Serves: K2.01c, K3.02b, K2.01a, K10.05
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.access.models import Worker
from goldenthread.casework.notes.calls.queries import asked_for_me, to_ring_back
from goldenthread.casework.notes.raised_models import AskedForMe
from goldenthread.casework.notes.raising.queries import Owed, to_do
from goldenthread.casework.record.noting.queries import not_signed, waiting_to_sign
from goldenthread.casework.record.wishes.queries import Unanswered, unanswered


@dataclass(frozen=True)
class Day:
    """What waits today, the children who asked before everything else."""

    asked: tuple[AskedForMe, ...]
    unanswered: tuple[Unanswered, ...]
    to_do: tuple[Owed, ...]
    calls: int
    asked_to_sign: int
    not_signed: int


def day_of(*, seen_by: Worker) -> Day:
    """What waits for this worker, and for those they stand in for today."""
    return Day(
        tuple(asked_for_me(seen_by=seen_by)), tuple(unanswered(seen_by=seen_by)), tuple(to_do(seen_by=seen_by)), len(to_ring_back(seen_by=seen_by)),
        len(waiting_to_sign(seen_by=seen_by)), len(not_signed(seen_by=seen_by)),
    )  # fmt: skip
