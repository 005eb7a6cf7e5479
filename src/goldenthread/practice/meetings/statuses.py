"""The moves of a meeting: planned, held, its record ready and with everybody; or called off, with the reason.

Serves: K9.10
"""

from __future__ import annotations

from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import EVERYONE_WHO_HELPS

WORKERS = (*EVERYONE_WHO_HELPS, "business_support", "conference_chair", "reviewing_officer")
MEETING = Moves(
    {
        "planned": Status(
            "Planned",
            (
                Move("held", "hold it", WORKERS, needs=("held_on",)),
                Move("called_off", "call it off", WORKERS, needs=("because",)),
            ),
        ),
        "held": Status("Held", (Move("minutes_ready", "the record is ready", WORKERS, needs=("minutes",)),)),
        "minutes_ready": Status(
            "Record ready",
            (
                Move("held", "open it again to put something right", WORKERS, needs=("because",)),
                Move("sent", "everybody has it", WORKERS, needs=("minutes_on",)),
            ),
        ),
        "sent": Status("Record with everybody", is_end=True),
        "called_off": Status("Called off", is_end=True),
    },
    of="meeting",
)


def stands(*, held: bool, ready: bool, waiting: int, called_off: bool) -> str:
    """How a meeting stands, from what is written of it. `waiting`: how many who were asked do not have the record yet.

    >>> stands(held=True, ready=True, waiting=0, called_off=False)
    'sent'
    """
    if called_off:
        return "called_off"
    if not held:
        return "planned"
    return "held" if not ready else "sent" if waiting == 0 else "minutes_ready"
