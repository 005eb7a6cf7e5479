"""The front door: the moves of a contact and of a referral, the answers a referral may be given, and the four levels of need.

Serves: K10.03, P.19, P.20, E.08, A.02
"""

from __future__ import annotations

from enum import StrEnum

from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import MANAGERS

DECIDERS = (*MANAGERS, "out_of_hours")
AT_THE_DOOR = DECIDERS
"""The roles that answer the front door."""

REPEAT_WITHIN_MONTHS = 12
"""How far back earlier contacts are shown beside a new one. Our practice default; the census asks for repeat referrals within 12 months, too."""

NO_NAME_GIVEN = "9"
"""The census code of a source who did not give their name: nobody can be told what was decided."""


class Response(StrEnum):
    """What a manager decides on a referral. The key is stored; `words` is what a screen shows."""

    ASSESS = "assess"
    STRATEGY = "strategy"
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
        return self in (Response.ASSESS, Response.STRATEGY, Response.PROTECT)

    @property
    def is_today(self) -> bool:
        """Is this an answer that is acted on the same day?"""
        return self in (Response.STRATEGY, Response.PROTECT)

    @property
    def is_work_with_us(self) -> bool:
        """Do we work with the child after this answer?"""
        return self.begins_an_assessment or self is Response.ALREADY_OPEN


RESPONSE_WORDS = {
    Response.ASSESS: "Assess what the child needs",
    Response.STRATEGY: "Hold a strategy discussion today, and assess",
    Response.PROTECT: "Act to protect the child now, and assess",
    Response.ALREADY_OPEN: "We already work with this child: join it to that work",
    Response.EARLY_HELP: "Offer early help",
    Response.OTHER_COUNCIL: "Pass to another council",
    Response.NO_FURTHER_ACTION: "No further action, with the reason",
}

RESPONSE_MEANS = {
    Response.ASSESS: "A social worker sees the child and finds out with the family what would help.",
    Response.STRATEGY: "We talk with police, health and others today: the child may be suffering, or likely to suffer, significant harm.",
    Response.PROTECT: "Somebody goes now. Do not wait for the discussion.",
    Response.ALREADY_OPEN: "Their worker hears of it today and puts it into the work.",
    Response.EARLY_HELP: "Help the family agree to, without social work. What we know is shared once, with their consent.",
    Response.OTHER_COUNCIL: "The child lives elsewhere. We ring, and we know who took it on.",
    Response.NO_FURTHER_ACTION: "With advice: who can help, and when to come back to us.",
}
"""What each answer means, in a sentence beside it."""

LEVELS = {
    1: "Universal: what every family uses",
    2: "Early help: extra help from one service",
    3: "Targeted help: several needs, one plan and one lead worker",
    4: "Social care: a child in need of help or protection",
}
"""The four levels of need, where the council has written down no words of its own."""

CONTACT = Moves(
    {
        "received": Status("Just in", (Move("looking", "look at it", AT_THE_DOOR),)),
        "looking": Status(
            "Being looked at",
            (
                Move("information", "keep it as information, with advice", AT_THE_DOOR, needs=("because",)),
                Move("referred", "make it a referral for each child", AT_THE_DOOR, needs=("concerns",)),
                Move("joined", "give it to whoever works with the child", AT_THE_DOOR, needs=("because",)),
            ),
        ),
        "information": Status(
            "Kept as information", (Move("looking", "look at it again", AT_THE_DOOR, needs=("because",)),), is_end=True
        ),
        "referred": Status(
            "Became a referral", (Move("looking", "look at it again", AT_THE_DOOR, needs=("because",)),), is_end=True
        ),
        "joined": Status(
            "Joined to open work", (Move("looking", "look at it again", AT_THE_DOOR, needs=("because",)),), is_end=True
        ),
    },
    of="contact",
)

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
