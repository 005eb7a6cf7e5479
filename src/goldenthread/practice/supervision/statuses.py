"""The moves of a supervision: planned, held, signed; put off or called off with the reason. And what became of a decision made in one.

Serves: T.16, P.09
"""

from __future__ import annotations

from goldenthread.practice.moves import Move, Moves, Status

LEADERS = ("team_manager", "service_manager")
SUPERVISION = Moves(
    {
        "planned": Status(
            "Planned",
            (
                Move("planned", "put it off", LEADERS, needs=("because",)),
                Move("held", "hold it", LEADERS, needs=("held_on",)),
                Move("called_off", "call it off", LEADERS, needs=("because",)),
            ),
        ),
        "held": Status("Held, not signed yet", (Move("signed", "sign it", LEADERS),)),
        "signed": Status("Signed", is_end=True),
        "called_off": Status("Called off", is_end=True),
    },
    of="supervision",
)

DECIDED = Moves(
    {
        "open": Status(
            "Not done yet",
            (
                Move("open", "not done yet", needs=("because",)),
                Move("done", "done"),
                Move("changed", "we decided something else", needs=("because",)),
            ),
        ),
        "done": Status("Done", is_end=True),
        "changed": Status("We decided something else", is_end=True),
    },
    of="decision made in supervision",
)


def stands(*, held: bool, signed: bool, called_off: bool) -> str:
    """How a supervision stands, from what is written of it.

    >>> stands(held=True, signed=False, called_off=False)
    'held'
    """
    if called_off:
        return "called_off"
    if not held:
        return "planned"
    return "signed" if signed else "held"
