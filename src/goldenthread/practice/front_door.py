"""The front door: the moves of a referral and the answers it may be given.

Serves: K10.03, P.19
"""

from __future__ import annotations

from enum import StrEnum

from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import MANAGERS

DECIDERS = (*MANAGERS, "out_of_hours")


class Response(StrEnum):
    """What a manager decides on a referral. The key is stored; `words` is what a screen shows."""

    ASSESS = "assess"
    PROTECT = "protect"
    ALREADY_OPEN = "already_open"
    EARLY_HELP = "early_help"
    OTHER_COUNCIL = "other_council"
    NO_FURTHER_ACTION = "no_further_action"

    @property
    def words(self) -> str:
        """The answer as a screen shows it."""
        return RESPONSE_WORDS[self]

    @property
    def begins_an_assessment(self) -> bool:
        """Does this answer start the clock of a first assessment?"""
        return self in (Response.ASSESS, Response.PROTECT)


RESPONSE_WORDS = {
    Response.ASSESS: "Assess what the child needs",
    Response.PROTECT: "Act to protect the child now, and assess",
    Response.ALREADY_OPEN: "We already work with this child: join it to that work",
    Response.EARLY_HELP: "Offer early help",
    Response.OTHER_COUNCIL: "Pass to another council",
    Response.NO_FURTHER_ACTION: "No further action, with the reason",
}

REFERRAL = Moves(
    {
        "received": Status(
            "Received, waiting for a decision",
            (Move("decided", "decide what happens", DECIDERS, needs=("response", "because", "decided_on")),),
        ),
        "decided": Status(
            "Decided",
            (
                Move("told", "tell the person who referred", needs=("told_on",)),
                Move("received", "look at it again", DECIDERS, needs=("because",)),
            ),
        ),
        "told": Status(
            "Decided, and the person who referred has been told",
            (
                Move("closed", "close", MANAGERS, needs=("closed_on", "because")),
                Move("received", "look at it again", DECIDERS, needs=("because",)),
            ),
        ),
        "closed": Status("Closed", is_end=True),
    },
    of="referral",
)
