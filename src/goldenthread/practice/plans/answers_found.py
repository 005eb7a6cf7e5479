"""What each of the five questions finds in a step or goal, in words for its writer: "Found: …", "No date found", and what to ask on.

No word here says that a step is not SMART. Each answer is one of three: found; found in part, so that something is to be asked; missing.

Serves: K4.04, K4.05, K4.06, K4.07, K4.08, K4.10, K4.11
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from goldenthread.practice.language.text import Span
from goldenthread.practice.plans.signs import Signs
from goldenthread.practice.plans.verbs import Act
from goldenthread.practice.plans.when import Kind

LONGEST_STRETCH = 8
STATES = frozenset({"be", "become", "feel", "remain", "believe", "have"})
"""Verbs that say how somebody is."""


class State(StrEnum):
    """What a question met with: an answer, a part of one that asks on, or nothing."""

    FOUND = "found"
    ASK = "ask"
    MISSING = "missing"


FOUND, ASK, MISSING = State.FOUND, State.ASK, State.MISSING
BY_WHEN, FOR_HOW_LONG, HOW_OFTEN, OCCASION = Kind.BY_WHEN, Kind.FOR_HOW_LONG, Kind.HOW_OFTEN, Kind.OCCASION
OPEN, FROM_WHEN, CHANGE = Kind.OPEN, Kind.FROM_WHEN, Act.CHANGE
"""Members named once, because finding one by its class is slow in Python 3.11 and every answer does it."""


class Answer(NamedTuple):
    """One question and what the text gives: the places that answer it, what is said of them, and what to ask on ("" for nothing)."""

    key: str
    question: str
    state: State
    found: tuple[Span, ...]
    says: str
    asks: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """What the fields beside the text already say, each in its own words ("" for nothing): the page asks no question twice."""

    who: str = ""
    by_when: str = ""
    how_known: str = ""
    difference: str = ""


NOTHING_BESIDE = Beside()


def _spans(*places: tuple[int, int] | None) -> tuple[Span, ...]:
    return tuple([Span(place[0], place[1]) for place in places if place])


def _words(found: Signs, place: tuple[int, int]) -> str:
    return found.text[place[0] : place[1]].strip(" ,.")


def _quoted(found: Signs, places: tuple[tuple[int, int], ...]) -> str:
    return ", ".join(dict.fromkeys([f"“{_words(found, place)}”" for place in places]))


NOBODY = Answer("who", "Who does it?", MISSING, (), "Nobody is named.", "Who will do it?")
NO_TIME = Answer(
    "when", "By when, or how often?", MISSING, (), "No date found, and nothing on how often.", "By which day, or at which review?"
)  # fmt: skip
NOTHING_TO_SEE = Answer(
    "how_known", "How will we know?", MISSING, (), "Nothing found to count or see it by.", "What would we see when it is done?"
)  # fmt: skip
NO_LINK = Answer(
    "difference", "What is it for?", MISSING, (), "Nothing says what it is for.", "What will be different for the child?"
)  # fmt: skip


def who(found: Signs, beside: str) -> Answer:
    """Who does it: somebody named, a word for somebody, or nobody."""
    question, who = "Who does it?", found.who
    if who.named:
        return Answer("who", question, FOUND, _spans(*who.named), f"Found: {_quoted(found, who.named)}.")
    if beside:
        return Answer("who", question, FOUND, (), f"In its own field: {beside}.")
    if who.hidden:
        says = f"“{_words(found, who.hidden)}” does not say by whom."
        return Answer("who", question, ASK, _spans(who.hidden), says, "Who will do it?")
    if who.which:
        word = _words(found, who.which)
        return Answer("who", question, ASK, _spans(who.which), f"Found “{word}”, but no name.", f"Who is “{word}”?")
    return NOBODY


def what(found: Signs) -> Answer:
    """What they do: an act that can be seen; or the word that leaves it open, and the question it raises."""
    question, what = "What will they do?", found.what
    head = what.head
    if head is None:
        return Answer(
            "what", question, MISSING, (), "No act found.", "What will somebody do, so that anybody could see it?"
        )
    if what.vague:
        if what.vague.verb in STATES:
            place = _stretch(found, what.vague.at)
            says, asks = "says how somebody is, not what they do.", "What would somebody see them do?"
        else:
            place, says, asks = what.vague.place, "is a word nobody can check.", "What exactly will be done?"
        return Answer("what", question, ASK, _spans(place), f"“{_words(found, place)}” {says}", asks)
    wide = next((deed.broad for deed in what.deeds if deed.broad), None)
    if what.seen is None and wide:
        word = _words(found, wide)
        return Answer("what", question, ASK, _spans(wide), f"“{word}” could be many things.", "Which, exactly?")
    if what.seen is None and head.act is CHANGE and not found.figures and not found.at(HOW_OFTEN):
        says = f"“{_words(found, head.place)}” gives no figure."
        return Answer("what", question, ASK, _spans(head.place), says, "How much, or from what to what?")
    if what.degree and not found.figures and not found.at(HOW_OFTEN, BY_WHEN, FOR_HOW_LONG):
        word, place = _words(found, what.degree[0]), what.degree[0]
        says = f"“{word}” is a matter of opinion."
        return Answer("what", question, ASK, _spans(place), says, f"What would “{word}” look like?")
    place = _stretch(found, (what.seen or head).at)
    return Answer("what", question, FOUND, _spans(place), f"Found: “{_words(found, place)}”.")


def _stretch(found: Signs, at: int) -> tuple[int, int]:
    """The act with what it is done to: from its word to the next time, comma or full stop."""
    read = found.read
    start = read.starts[at]
    until = min((one.start for one in found.times if one.start > start), default=len(read.text))
    if found.link and found.link[0] > start:
        until = min(until, found.link[0])
    last = at
    while (
        last + 1 < len(read.words)
        and last - at < LONGEST_STRETCH
        and read.marks[last + 1] not in ".,:("
        and read.ends[last + 1] <= until
    ):
        last += 1
    return start, read.ends[last]


def when(found: Signs, beside: str) -> Answer:
    """By when or how often: a day or length of time; a frequency, which asks until when; an open word, which gives no time."""
    question = "By when, or how often?"
    bounds = found.at(BY_WHEN, FOR_HOW_LONG)
    often = found.at(HOW_OFTEN, OCCASION)
    loose = found.at(OPEN)
    if bounds:
        both = tuple(sorted((*bounds, *often)))
        return Answer("when", question, FOUND, _spans(*both), f"Found: {_quoted(found, both)}.")
    if beside:
        return Answer("when", question, FOUND, _spans(*often), f"In its own field: {beside}.")
    if often:
        says = f"Found how often: {_quoted(found, often)}. No end and no date to look at it again found."
        return Answer(
            "when", question, ASK, _spans(*often), says, "Until when, or when do we look at whether it helps?"
        )
    if loose:
        says = f"“{_words(found, loose[0])}” gives no time. No date found."
        return Answer(
            "when", question, ASK, _spans(*loose), says, "By when? If it goes on, when do we look at it again?"
        )
    starts = found.at(FROM_WHEN)
    if starts:
        says = f"Found a beginning: {_quoted(found, starts)}. No end found."
        return Answer("when", question, ASK, _spans(*starts), says, "Until when, or how often?")
    return NO_TIME


def how_known(found: Signs, beside: str) -> Answer:
    """How we will know: a figure, a bound or a witness; an act that is seen to be done asks what shows that it helped."""
    question = "How will we know?"
    shown = (*found.figures, *((found.unaided,) if found.unaided else ()), *found.evidence)
    if shown:
        places = tuple(sorted(set(shown)))
        return Answer("how_known", question, FOUND, _spans(*places), f"Found: {_quoted(found, places)}.")
    if beside:
        return Answer("how_known", question, FOUND, (), f"In its own field: {beside}.")
    often = found.at(HOW_OFTEN)
    seen = found.what.seen
    if often:
        return Answer(
            "how_known", question, ASK, _spans(*often), f"{_quoted(found, often)} can be counted.",
            "Who will tell us how it went, and what would show that it helped?",
        )  # fmt: skip
    if seen and found.at(BY_WHEN, FOR_HOW_LONG):
        return Answer(
            "how_known", question, ASK, _spans(seen.place), f"“{_words(found, _stretch(found, seen.at))}”: done or not can be seen.",
            "What would show that it helped?",
        )  # fmt: skip
    return NOTHING_TO_SEE


def difference(found: Signs, beside: str) -> Answer:
    """What it is for: the words that join the step to a change."""
    question = "What is it for?"
    if found.link:
        return Answer("difference", question, FOUND, _spans(found.link), f"Found: “{_words(found, found.link)}”.")
    if beside:
        return Answer("difference", question, FOUND, (), f"In its own field: {beside}.")
    return NO_LINK


def achievable(found: Signs) -> Answer:
    """Can they do it? Asked of them, never judged."""
    if not found.sure:
        return ACHIEVABLE
    return Answer(
        "achievable", CAN_THEY, ASK, _spans(found.sure), f"Found how sure they are: “{_words(found, found.sure)}”.",
        "Ask them what could get in the way: money, time, travel, health, reading.",
    )  # fmt: skip


CAN_THEY = "Can they do it?"
ACHIEVABLE = Answer(
    "achievable", CAN_THEY, ASK, (), "No text can say.",
    "Ask them. What could get in the way: money, time, travel, health, reading?",
)  # fmt: skip
REALISTIC = Answer(
    "realistic", "Will it really make a difference for the child?", ASK, (), "No text can say.",
    "Ask the child, the family and yourself: if this is done, what changes?",
)  # fmt: skip
"""Will it really change things for the child? Asked of people, never judged."""
