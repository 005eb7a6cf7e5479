"""The moves of a word on a council's own list: proposed by anybody, brought into use with young people's word on it, retired with a reason.

A word in use is never changed: it is retired and proposed anew, so that an edition stays what it was.

Serves: C.11, E.03
"""

from __future__ import annotations

from goldenthread.practice.moves import Move, Moves, Status

LEADS = ("principal_social_worker",)

COUNCIL_WORD = Moves(
    {
        "proposed": Status(
            "Proposed",
            (
                Move("in_use", "bring it into use", LEADS, needs=("agreed_with",)),
                Move("not_taken", "leave it", LEADS, needs=("because",)),
            ),
        ),
        "in_use": Status("In use", (Move("retired", "retire it", LEADS, needs=("because",)),)),
        "retired": Status("Retired", is_end=True),
        "not_taken": Status("Not taken", is_end=True),
    },
    of="word of the council’s",
)
