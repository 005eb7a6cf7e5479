"""How our work with a child ends: where a closing stands, what may become of a worry, and what a good ending has.

What is missing never stops a closing: it asks for a reason in writing, which stays in the record and is read by whoever decides.

Reading: a source is somebody who can know: the child, a parent, school, a number taken again. Two, because one may be mistaken; the child
         among them, because it is the child's life.

Serves: K10.08, K10.00, K10.05, K10.06, K6.W2
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from goldenthread.practice.answers import Source
from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.shape import Progress
from goldenthread.practice.thread.statuses import MANAGERS, WORKERS

STANDARDS = Source(
    "Knowsley Social Work Practice Standards, standards 6 and 10: the closing goes back to the first referral and shows the thread"
)

CLOSING = Moves(
    {
        "written": Status("Being written", (Move("asked", "ask a manager to decide", WORKERS),)),
        "asked": Status(
            "Waiting for a manager’s decision",
            (
                Move("closed", "decide that our work ends", MANAGERS, needs=("because",)),
                Move("sent_back", "send it back with a question", MANAGERS, needs=("because",)),
                Move("written", "take it back to write on", WORKERS),
            ),
        ),
        "sent_back": Status("Sent back with a question", (Move("asked", "ask again", WORKERS),)),
        "closed": Status(
            "Our work has ended",
            (Move("taken_back", "take it back: it was closed by mistake", MANAGERS, needs=("because",)),),
            is_end=True,
        ),
        "taken_back": Status("Taken back", is_end=True),
    },
    of="closing",
)


class Became(StrEnum):
    """What became of a worry by the end of our work."""

    RESOLVED = "resolved"
    PASSED_ON = "passed_on"
    STILL_THERE = "still_there"

    @property
    def words(self) -> str:
        """The words a screen shows."""
        return {
            "resolved": "It is resolved",
            "passed_on": "Somebody else goes on with it",
            "still_there": "It is still there, and it is right to close",
        }[self.value]


@dataclass(frozen=True)
class WorryAnswered:
    """One worry at the end, with the answer the closing gives and what its thread knows.

    `first` and `last` are how many readings there are to set side by side; `all_done` that every step was done.
    """

    id: str
    name: str
    became: str = ""
    says: str = ""
    sources: tuple[str, ...] = ()
    not_from_child: str = ""
    passed_to: str = ""
    accepted_by: str = ""
    progress: Progress = Progress.CANNOT_TELL
    violence: bool = False
    readings: int = 0
    all_done: bool = False
    from_census: bool = False


@dataclass(frozen=True)
class WishAnswered:
    """One wish at the end: whether the child was told the answer, and what the child thinks of it."""

    id: str
    name: str
    told_back: bool = False
    verdict: bool = False


@dataclass(frozen=True)
class Ending:
    """What is written so far of an ending."""

    first_name: str
    worries: tuple[WorryAnswered, ...] = ()
    wishes: tuple[WishAnswered, ...] = ()
    because: str = ""
    child_says: str = ""
    family_says: str = ""
    if_it_slips: str = ""
    network: str = ""
    goodbye: str = ""
    letter: str = ""
    passes_on: bool = False
    taken_over: bool = False


@dataclass(frozen=True)
class Missing:
    """Something a good ending has and this one has not: its key, what is missing, and on which page it is put right."""

    key: str
    says: str
    part: str


def missing(ending: Ending) -> tuple[Missing, ...]:
    """What is missing before somebody decides, the worries first, in their order.

    >>> [one.key for one in missing(Ending("Mia"))]
    ['why', 'child_says', 'family_says', 'if_it_slips', 'network', 'goodbye', 'letter']
    """
    return (
        *(one for worry in ending.worries for one in _of_worry(worry, ending.first_name)),
        *(one for wish in ending.wishes for one in _of_wish(wish, ending.first_name)),
        *_of_parts(ending),
    )


def _of_worry(worry: WorryAnswered, name: str) -> Iterator[Missing]:
    key, part, quoted = worry.id, worry.id, f"“{worry.name}”"
    if not worry.became or not worry.says.strip():
        yield Missing(f"answer {key}", f"{quoted} has no answer yet.", part)
        return
    sources = [one for one in worry.sources if one.strip()]
    resolved = worry.became == Became.RESOLVED
    if resolved and len(sources) < 2:
        count = ("no source", "one source")[len(sources)]
        yield Missing(f"sources {key}", f"{quoted} has {count}. One may be mistaken; two are less easily.", part)
    if resolved and worry.not_from_child.strip():
        yield Missing(f"child {key}", f"Neither source of {quoted} is {name}.", part)
    if worry.became == Became.PASSED_ON and not worry.accepted_by.strip():
        yield Missing(f"accepted {key}", f"{worry.passed_to or 'Nobody'} has not said that they have {quoted}.", part)
    if worry.from_census:
        return
    if resolved and worry.readings == 1:
        yield Missing(f"again {key}", f"The number for {quoted} was taken once. There is no last one beside it.", part)
    if worry.violence and resolved and worry.progress not in (Progress.MET, Progress.GETTING_THERE):
        says = f"{quoted} is about violence. Those who were harmed have not said, asked alone, that it is better."
        yield Missing(f"safety {key}", says, part)
    elif worry.all_done and worry.became != Became.PASSED_ON and worry.progress in (Progress.STUCK, Progress.WORSE):
        says = f"Every step for {quoted} is done and nothing is better. What was the plan for?"
        yield Missing(f"moved {key}", says, part)


def _of_wish(wish: WishAnswered, name: str) -> Iterator[Missing]:
    if not wish.told_back:
        yield Missing(f"told {wish.id}", f"{name} asked for “{wish.name}” and has not been told the answer.", "wishes")
    elif not wish.verdict:
        yield Missing(f"verdict {wish.id}", f"Nobody has asked {name} what they think of “{wish.name}”.", "wishes")


def _of_parts(ending: Ending) -> Iterator[Missing]:
    name = ending.first_name
    if ending.passes_on and not ending.taken_over:
        yield Missing("taken_over", "Nobody has said yet that they take over.", "passing")
    for key, words, part, says in (
        ("why", ending.because, "why", "Why our work ends is not written yet."),
        ("child_says", ending.child_says, "child", f"{name} has not said what has changed."),
        ("family_says", ending.family_says, "family", "The family have not said how they see it."),
        ("if_it_slips", ending.if_it_slips, "after", "There is no plan for if it slips."),
        ("network", ending.network, "after", "What family and friends go on doing is not written."),
        ("goodbye", ending.goodbye, "goodbye", f"How we said goodbye to {name} is not written."),
        ("letter", ending.letter, "goodbye", f"{name} has no letter to keep."),
    ):
        if not words.strip():
            yield Missing(key, says, part)


WAS_MISSING = {
    "answer": "A worry had no answer.", "sources": "A worry was called resolved on one source, or none.",
    "child": "Neither source was the child.", "accepted": "Nobody had said that they took a worry over.",
    "again": "A number had been taken only once.", "safety": "Those who were harmed had not said that it was better.",
    "moved": "Every step was done and nothing was better.", "told": "A wish had no answer.",
    "verdict": "Nobody had asked the child about the answer to a wish.", "taken_over": "Nobody had said that they take over.",
    "why": "Why our work ends was not written.", "child_says": "The child had not said what has changed.",
    "family_says": "The family had not said how they see it.", "if_it_slips": "There was no plan for if it slips.",
    "network": "What family and friends go on doing was not written.", "goodbye": "How we said goodbye was not written.",
    "letter": "The child had no letter to keep.",
}  # fmt: skip
"""What each thing that was missing is called afterwards, when it may no longer be."""


def was_missing(key: str) -> str:
    """What was missing, said afterwards.

    >>> was_missing("sources concern 12")
    'A worry was called resolved on one source, or none.'
    """
    return WAS_MISSING.get(key.partition(" ")[0], "Something was missing.")
