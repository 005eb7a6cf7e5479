"""Referring an adult on to an adult service, for the child's sake: agreed, asked, answered, and what came of it.

In our words: we are the child's service. Where something is hard in an adult's own life, somebody whose work that is helps them; we ask, with the
adult's agreement, follow up until there is an answer, and ask the child what they notice.
Source: Knowsley Social Work Practice Standards, standard 2 (this is not adult social work; what is done is for the child).
Reading: what counts as its end is what the child noticed, not that a service took somebody on.

Serves: K2.W2
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import WORKERS

IN_FRONT = "Does this work keep the child in front? Where do you see it, and where did the adults’ needs push the child out of view?"
"""What a manager is asked of every assessment, half-way and before it is signed off."""
IN_FRONT_KEY = "child_in_front"
NOT_FOR_US = "The help is for {adult}; it is here because of {child}’s life. Somebody whose work that is gives it, and we ask {child} what changes."

SAID = ("answer_says",)
_YES, _NO = Move("answered", "they say yes", WORKERS, SAID), Move("refused", "they say no", WORKERS, SAID)
_GIVEN_UP = Move("ended", "it is given up", WORKERS, needs=("ended_because",))
REFER_ON = Moves(
    {
        "not_agreed": Status("They did not agree", (Move("agreed", "they agree now", WORKERS), _GIVEN_UP)),
        "agreed": Status("They agreed, nobody asked yet", (Move("asked", "the service is asked", WORKERS), _GIVEN_UP)),
        "asked": Status("Asked, no answer yet", (_YES, Move("waits", "there is a waiting list", WORKERS, SAID), _NO, _GIVEN_UP)),
        "waits": Status("On a waiting list", (_YES, _NO, _GIVEN_UP)),
        "answered": Status(
            "They help", (Move("result", "the child was asked what they notice", WORKERS, needs=("result", "child_noticed")), _GIVEN_UP)
        ),
        "refused": Status("The service said no", (_GIVEN_UP,)),
        "result": Status("What came of it is written", is_end=True),
        "ended": Status("Given up", is_end=True),
    },
    of="referring an adult on",
)  # fmt: skip
OVER = tuple(key for key in REFER_ON if REFER_ON.table[key].is_end)


@dataclass(frozen=True)
class Way:
    """How far one referral came: the adult's answer, and the days on which each thing happened."""

    agreed: bool
    asked_on: date | None = None
    answer: str = ""
    result_on: date | None = None
    ended_on: date | None = None


def standing(way: Way) -> str:
    """Where it stands.

    >>> standing(Way(agreed=True)), standing(Way(agreed=True, asked_on=date(2025, 11, 3), answer="waits"))
    ('agreed', 'waits')
    """
    if way.result_on or way.ended_on:
        return "result" if way.result_on else "ended"
    if way.answer:
        return {"yes": "answered", "waits": "waits", "no": "refused"}[way.answer]
    if way.asked_on:
        return "asked"
    return "agreed" if way.agreed else "not_agreed"


@dataclass(frozen=True)
class Waits:
    """What waits in it, since or until which day, in words."""

    says: str
    on: date | None = None


def waits(
    way: Way, *, adult: str, child: str, service: str, answer_by: date | None = None, look_on: date | None = None
) -> Waits | None:
    """What is to be done next; None where nothing is.

    >>> waits(Way(agreed=True), adult="Kelly", child="Mia", service="The Willows").says
    'Kelly agreed: ask The Willows'
    """
    match standing(way):
        case "agreed":
            return Waits(f"{adult} agreed: ask {service}")
        case "asked" | "waits":
            return Waits(f"{service} has not said yet whether they help {adult}: ask again", answer_by)
        case "answered":
            return Waits(f"{service} helps {adult}: ask {child} what changes", look_on)
        case "refused":
            return Waits(f"{service} cannot help {adult}: who else can, for {child}?")
    return None
