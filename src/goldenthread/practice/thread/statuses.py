"""The moves of a strand: what may happen to one child's share of a concern, and to a wish, once it has been said.

A strand is worked on, on hold with a reason and a review date, passed on to someone who accepts it, or resolved with
evidence. It is never just lost: there is no move that deletes it.

Serves: K10.00, K10.W1, K10.05, K10.07
"""

from __future__ import annotations

from goldenthread.practice.moves import Move, Moves, Status

WORKERS = ("social_worker", "lead_practitioner", "team_manager", "service_manager")
MANAGERS = ("team_manager", "service_manager")
EVERYONE_WHO_HELPS = (*WORKERS, "family_support_worker")

CONCERN = Moves(
    {
        "live": Status(
            "Being worked on",
            (
                Move("on_hold", "put on hold", WORKERS, needs=("because", "review_on")),
                Move("passed_on", "pass on", WORKERS, needs=("passed_to", "because")),
                Move("resolved", "resolve with evidence", WORKERS, needs=("evidence",)),
            ),
        ),
        "on_hold": Status(
            "On hold",
            (
                Move("live", "take up again", WORKERS),
                Move("on_hold", "stay on hold until a new date", WORKERS, needs=("because", "review_on")),
                Move("passed_on", "pass on", WORKERS, needs=("passed_to", "because")),
                Move("resolved", "resolve with evidence", WORKERS, needs=("evidence",)),
            ),
        ),
        "passed_on": Status(
            "Passed on, not yet accepted",
            (
                Move("accepted", "accepted by whoever took it on", WORKERS, needs=("accepted_on",)),
                Move("live", "not accepted: take it back", WORKERS, needs=("because",)),
            ),
        ),
        "accepted": Status(
            "Passed on and accepted", (Move("live", "it came back to us", WORKERS, needs=("because",)),), is_end=True
        ),
        "resolved": Status(
            "Resolved", (Move("live", "it is a worry again", WORKERS, needs=("because",)),), is_end=True
        ),
    },
    of="concern",
)

WISH = Moves(
    {
        "heard": Status(
            "Heard",
            (
                Move("acted_on", "say what we did about it", EVERYONE_WHO_HELPS, needs=("did",)),
                Move(
                    "told_back", "tell the child the answer and why", EVERYONE_WHO_HELPS, needs=("told_on", "because")
                ),
            ),
        ),
        "acted_on": Status(
            "Acted on", (Move("told_back", "tell the child what was done", EVERYONE_WHO_HELPS, needs=("told_on",)),)
        ),
        "told_back": Status(
            "Told back to the child",
            (
                Move("verdict", "write down what the child thinks of it", EVERYONE_WHO_HELPS, needs=("verdict",)),
                Move("acted_on", "try something else", EVERYONE_WHO_HELPS, needs=("did",)),
            ),
        ),
        "verdict": Status(
            "The child has said what they think of it",
            (Move("acted_on", "try something else", EVERYONE_WHO_HELPS, needs=("did",)),),
            is_end=True,
        ),
    },
    of="wish",
)
