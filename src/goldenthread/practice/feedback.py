"""What we ask children and families about our own work: our own few questions, with faces for whoever would rather point.

In our words: ask half-way, after meetings and at the end; ask little; do something about the answer and say what. It is about us, never about
them, and nothing they get depends on it.

Source: Coventry seminar (C.01, C.22) and Knowsley Social Work Practice Standards, standard 6, ask for it; the questions are our own.
Serves: C.01, C.22, C.23, K6.08, T.03
"""

from __future__ import annotations

from dataclasses import dataclass

FIVE = 5


@dataclass(frozen=True)
class Question:
    """One question: its key in the record, how a child is asked, how an adult is asked, and when."""

    key: str
    to_a_child: str
    to_an_adult: str
    at: tuple[str, ...]


MIDWAY, AFTER_MEETING, CLOSING = "midway", "after_meeting", "closing"
ALL = (MIDWAY, AFTER_MEETING, CLOSING)

QUESTIONS: tuple[Question, ...] = (
    Question("listened", "Do we listen to you?", "Do we listen to you, also when we disagree?", ALL),
    Question("understood", "Do you know why we come?", "Is it clear to you why we are here and what has to change?", (MIDWAY, CLOSING)),
    Question("kept_word", "Do we do what we say?", "Do we do what we say we will, when we say it?", (MIDWAY, CLOSING)),
    Question("said_mine", "Could you say what you wanted?", "Could you say what you wanted to say?", (AFTER_MEETING,)),
    Question("knew_before", "Did you know what would happen there?", "Did you know beforehand what would be said about you?", (AFTER_MEETING,)),
    Question("helped", "Is it better because we came?", "Has it helped your family that we were involved?", (MIDWAY, CLOSING)),
    Question("own_feet", "Do you know who to ask if it gets hard again?", "Do you know whom to ring if it slips, and would you?", (CLOSING,)),
)  # fmt: skip
BY_KEY = {one.key: one for one in QUESTIONS}
ANYTHING = "anything"
"""The open question at the end: what should we do differently?"""
ANYTHING_SAYS = "What should we do differently?"


def questions_at(at: str) -> tuple[Question, ...]:
    """The questions asked at one time.

    >>> [one.key for one in questions_at("after_meeting")]
    ['listened', 'said_mine', 'knew_before']
    """
    return tuple(one for one in QUESTIONS if at in one.at)


def asked(key: str, *, child: bool) -> str:
    """A question as it was asked."""
    if key not in BY_KEY:
        return ANYTHING_SAYS
    return BY_KEY[key].to_a_child if child else BY_KEY[key].to_an_adult
