"""Passing a child's work on: where it stands, from the offer to the day old and new worker see the child together.

Serves: K7.11
"""

from __future__ import annotations

from datetime import date

from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import WORKERS

PASSING = Moves(
    {
        "offered": Status(
            "Offered, no answer yet",
            (
                Move("accepted", "they have said yes", WORKERS, needs=("accepted_by",)),
                Move("refused", "they have said no", WORKERS, needs=("refused_because",)),
            ),
        ),
        "accepted": Status(
            "Accepted", (Move("handed_over", "old and new worker have seen the child together", WORKERS, needs=("child_told",)),)
        ),
        "refused": Status("They said no", is_end=True),
        "handed_over": Status("Handed over with the child", is_end=True),
    },
    of="passing on",
)  # fmt: skip


def standing(*, accepted_on: date | None, refused_on: date | None, handed_over_on: date | None) -> str:
    """Where it stands, from the days on which each thing happened.

    >>> standing(accepted_on=date(2025, 11, 3), refused_on=None, handed_over_on=None)
    'accepted'
    """
    if handed_over_on:
        return "handed_over"
    if refused_on:
        return "refused"
    return "accepted" if accepted_on else "offered"
