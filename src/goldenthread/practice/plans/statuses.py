"""The moves of a plan and of a step in it.

A step that did not happen is kept with its reason; a step that changed keeps what it was.

Serves: K4.09, K4.14
"""

from __future__ import annotations

from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import EVERYONE_WHO_HELPS, MANAGERS, WORKERS

STEP = Moves(
    {
        "draft": Status(
            "Being written",
            (
                Move("live", "agree it", WORKERS, needs=("owner", "due_on")),
                Move("not_done", "let it go", WORKERS, needs=("because",)),
            ),
        ),
        "live": Status(
            "Agreed",
            (
                Move("done", "done", EVERYONE_WHO_HELPS, needs=("done_on",)),
                Move("not_done", "did not happen", EVERYONE_WHO_HELPS, needs=("because",)),
                Move("changed", "change it", WORKERS, needs=("because",)),
            ),
        ),
        "changed": Status("Changed to another step", is_end=True),
        "done": Status("Done", (Move("live", "not finished after all", WORKERS, needs=("because",)),), is_end=True),
        "not_done": Status("Did not happen", (Move("live", "try again", WORKERS, needs=("due_on",)),), is_end=True),
    },
    of="step",
)

PLAN = Moves(
    {
        "draft": Status(
            "Being written",
            (
                Move("live", "agree and start it", WORKERS, needs=("began_on",)),
                Move("ended", "let it go", WORKERS, needs=("because",)),
            ),
        ),
        "live": Status("In use", (Move("ended", "end it", MANAGERS, needs=("ended_on", "because")),)),
        "ended": Status("Ended", is_end=True),
    },
    of="plan",
)
