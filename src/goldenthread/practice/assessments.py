"""The moves of an assessment: written with the family, read by a manager, signed, never edited.

Serves: K9.07
"""

from __future__ import annotations

from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import MANAGERS, WORKERS

ASSESSMENT = Moves(
    {
        "under_way": Status(
            "Under way",
            (
                Move("with_manager", "send to the manager", WORKERS),
                Move("stopped", "stop", MANAGERS, needs=("because",)),
            ),
        ),
        "with_manager": Status(
            "With the manager",
            (
                Move("finished", "sign off", MANAGERS, needs=("finished_on", "because")),
                Move("under_way", "send back with what is missing", MANAGERS, needs=("because",)),
            ),
        ),
        "finished": Status("Finished", is_end=True),
        "stopped": Status("Stopped", is_end=True),
    },
    of="assessment",
)
