"""The moves of a way to a home for good, of somebody put forward as a carer, and of what was asked as a good parent would ask.

Nothing here is asked for before it can be saved: what is missing, the page asks (`asking`). A way that was ruled out can be looked at again;
so can somebody put forward.

Serves: K7.W2, K7.07, K7.12
"""

from __future__ import annotations

from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import EVERYONE_WHO_HELPS

WRITERS = (*EVERYONE_WHO_HELPS, "conference_chair", "reviewing_officer")

_LOOK = Move("considered", "look at it", WRITERS)
_FIRST = Move("first_plan", "make it the first plan", WRITERS)
_BESIDE = Move("parallel", "make it the plan beside it", WRITERS)
_OUT = Move("ruled_out", "rule it out", WRITERS)
WAY = Moves(
    {
        "not_yet": Status("Not looked at yet", (_LOOK, _FIRST, _BESIDE, _OUT)),
        "considered": Status("Being looked at", (_FIRST, _BESIDE, _OUT)),
        "first_plan": Status("The first plan", (_BESIDE, Move("considered", "look at it again", WRITERS), _OUT)),
        "parallel": Status("The plan beside it", (_FIRST, Move("considered", "look at it again", WRITERS), _OUT)),
        "ruled_out": Status("Ruled out", (Move("considered", "look at it again", WRITERS), _FIRST, _BESIDE)),
    },
    of="way to a home for good",
)

_SEEN = Move("seen", "they were seen", WRITERS)
_OUTCOMES = (
    Move("could_be", "they could be right", WRITERS),
    Move("not_right", "they are not right for this child", WRITERS),
    Move("steps_back", "they do not want to", WRITERS),
)
_AGAIN = Move("seen", "see them again", WRITERS)
PUT_FORWARD = Moves(
    {
        "named": Status("Named, not asked yet", (Move("asked", "they were asked", WRITERS), _SEEN, *_OUTCOMES)),
        "asked": Status("Asked, not seen yet", (_SEEN, *_OUTCOMES)),
        "seen": Status("Seen, no outcome yet", _OUTCOMES),
        "could_be": Status("Could be right: to be looked at in full", (_AGAIN, *_OUTCOMES[1:]), is_end=True),
        "not_right": Status("Not right for this child", (_AGAIN, _OUTCOMES[0]), is_end=True),
        "steps_back": Status("They do not want to", (_AGAIN,), is_end=True),
    },
    of="person put forward",
)
OUTCOMES = frozenset(move.to for move in _OUTCOMES)
HAPPENED = {
    "asked": "asked", "seen": "seen", "could_be": "could be right", "not_right": "not right for this child", "steps_back": "does not want to",
}  # fmt: skip
"""What happened with somebody put forward, as a line of days tells it."""

_ANSWERS = (
    Move("chased", "ask again", WRITERS),
    Move("promised", "they say yes", WRITERS),
    Move("refused", "they say no", WRITERS),
    Move("done", "it is done for the child", WRITERS),
    Move("let_go", "let it go, with the reason", WRITERS),
)
PARENT_ASK = Moves(
    {
        "asked": Status("Asked", _ANSWERS),
        "chased": Status("Asked again", _ANSWERS),
        "promised": Status("Promised", (_ANSWERS[0], *_ANSWERS[2:])),
        "refused": Status("They say no", (_ANSWERS[0], _ANSWERS[1], *_ANSWERS[3:])),
        "done": Status("Done", (Move("chased", "it is not: ask again", WRITERS),), is_end=True),
        "let_go": Status("Let go", (Move("chased", "ask again", WRITERS),), is_end=True),
    },
    of="thing asked as a good parent",
)
