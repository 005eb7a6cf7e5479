"""What supervision asks: standing topics, which stay between the two who sit together, and the same questions for each child.

In our words: a worker needs a place to think that is safe, and a child needs two adults who think together about how life is for them. The
first is nobody else's; the second belongs to the child's record. Where children grow up is asked twice on purpose: as a topic of its own,
and for each child by name.
The order of "Stepping back" (what happened, what it did to you, what you make of it, what follows) is the reflective cycle of practice
learning, in words of our own.

Serves: K7.09a, K7.09b, A.11
"""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 12_000


@dataclass(frozen=True)
class Topic:
    """One standing topic: its key in the record, what the page asks, and a word of help under it."""

    key: str
    asks: str
    hint: str = ""


@dataclass(frozen=True)
class Question:
    """One question about a child: its key in the record, how it is asked (with the child's name), and a word of help under it."""

    key: str
    asks: str
    hint: str = ""

    def of(self, name: str) -> str:
        """The question with a child's name in it.

        >>> QUESTIONS[0].of("Mia")
        'What is life like for Mia now?'
        """
        return self.asks.format(name=name)


BRINGS = Topic(
    "brings",
    "What I bring",
    "What weighs on you? Which decision are you putting off, and what would you do if you were not afraid of it?",
)
"""Written by the worker before the session, for the two alone."""
PERMANENCE = Topic(
    "permanence",
    "Where children grow up",
    "Across everybody you work with: who does not know where they will grow up, how long has that been so, and what are we waiting for?",
)
TOPICS = (
    Topic("how_are_you", "How are you?", "Tired, proud, worried, angry: what the work does to you, and what would help."),
    Topic("workload", "How much is it?", "What does not get done? What can wait, and who decides that?"),
    Topic("went_well", "What went well?", "Something a child or a family would say helped."),
    Topic("learning", "Learning", "What you want to get better at, and what comes next for it."),
    Topic("reflection", "Stepping back", "One piece of work: what happened, what it did to you, what you make of it, what follows."),
    PERMANENCE,
)  # fmt: skip
BY_KEY = {one.key: one for one in (BRINGS, *TOPICS)}

GROW_UP = Question(
    "permanence",
    "Where will {name} grow up, and where if that does not work?",
    "Home for good is an answer too. Say what it hangs on, and by when it is settled.",
)
PLAN = Question("plan", "Is the plan working?", "What is better for the child, not what was done.")
QUESTIONS = (
    Question("life", "What is life like for {name} now?", "A day or a night, as the child would tell it. When were they last seen alone?"),
    Question("changed", "What has changed since we last talked about {name}?"),
    Question("other", "What else could be true?", "What would somebody say who thinks we are wrong?"),
    PLAN,
    GROW_UP,
)  # fmt: skip
