"""The moves of an assessment: written with the family, read by a manager, signed, never edited.

Serves: K1.07a, K1.07b, K9.07
"""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import MANAGERS, WORKERS

STOP = Move("stopped", "stop", MANAGERS, needs=("because",))

ASSESSMENT = Moves(
    {
        "under_way": Status("Under way", (Move("with_manager", "send to the manager", WORKERS), STOP)),
        "with_manager": Status(
            "With the manager",
            (
                Move("finished", "sign off", MANAGERS, needs=("finished_on", "because")),
                Move(
                    "under_way", "look at how it is going: go on, or back with questions", MANAGERS, needs=("because",)
                ),
                STOP,
            ),
        ),
        "finished": Status("Finished", is_end=True),
        "stopped": Status("Stopped", is_end=True),
    },
    of="assessment",
)

AFTER = {"sent": "with_manager", "progress": "under_way", "returned": "under_way", "signed_off": "finished"}
"""Where an assessment stands after each thing that passed between worker and manager."""


def stands(passed: Iterable[str], *, stopped: bool = False) -> str:
    """Where an assessment stands, from what passed between worker and manager, the latest last.

    >>> stands([]), stands(["sent"]), stands(["sent", "returned"]), stands(["sent", "signed_off"]), stands(["sent"], stopped=True)
    ('under_way', 'with_manager', 'under_way', 'finished', 'stopped')
    """
    if stopped:
        return "stopped"
    *_, latest = (ASSESSMENT.start, *(AFTER[one] for one in passed))
    return latest
