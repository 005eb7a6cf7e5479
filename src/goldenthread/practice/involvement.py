"""The moves of a worker's involvement with a child. Access to the record follows it, and ends with it.

Serves: T.23
"""

from __future__ import annotations

from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import MANAGERS

NEWLY_QUALIFIED_MOST = 10
"""How many children a newly qualified worker should have at most. Our practice default, shown, and it stops nobody.

Source: Coventry, in docs/domain/statements.csv, C.21.
"""

INVOLVEMENT = Moves(
    {
        "planned": Status(
            "To begin",
            (
                Move("current", "begin", MANAGERS, needs=("began_on",)),
                Move("ended", "call off", MANAGERS, needs=("because",)),
            ),
        ),
        "current": Status("Working with the child", (Move("ended", "end", MANAGERS, needs=("ended_on", "because")),)),
        "ended": Status("Ended", is_end=True),
    },
    of="involvement",
)
