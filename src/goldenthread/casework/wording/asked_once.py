"""What is open in a text is asked once, before it is signed or sent: left as it is, changed first, or marked as somebody's own words.

What was left is remembered in the writer's own session, by a mark that says nothing of the words; nobody else is told. How often an entry
was answered in which way is counted by month, without the text and without its writer.

Serves: K9.01, K9.03, C.11
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from goldenthread.casework.wording.queries import Open
from goldenthread.casework.wording.tallying import count_answers
from goldenthread.practice.language.tallies import Answered

QUOTED = "Marked as somebody’s own words. Read it once more, then {}."
LEFT, TEXTS_REMEMBERED = "left_as_it_is", 20
Places = dict[str, list[tuple[int, int]]]


@dataclass(frozen=True)
class Answers:
    """What a writer answered: the questions whose words get quotation marks, and those to be changed first."""

    quoted: tuple[Open, ...] = ()
    changed: tuple[Open, ...] = ()

    @property
    def places(self) -> Places:
        """Where the marks go, by box: every place of each question."""
        found: Places = {}
        for one in self.quoted:
            found.setdefault(one.box, []).extend((at.start, at.end) for at in (one.found, *one.again))
        return found


def once(found: Iterable[Open]) -> list[Open]:
    """The same words in the same box are one question with several places."""
    groups: dict[str, list[Open]] = {}
    for one in found:
        told = one.found
        groups.setdefault(f"{one.box} {told.entry} {told.text.casefold()}", []).append(one)
    return [replace(first, again=tuple(one.found for one in others)) for first, *others in groups.values()]


def left_in(session: Any, text: str) -> list[str]:
    """What the writer has left as it is in this text: a note by its number, another by its name and number."""
    return list(session.get(LEFT, {}).get(text, []))


def answered(session: Any, text: str, asked: Iterable[Open], posted: Mapping[str, str], *, on: date) -> Answers:
    """Take the writer's answers: count them, remember what is left, and hand back what is to be done first. No answer leaves the words."""
    told = {one: _answer(one, posted.get(one.name, "")) for one in asked}
    if told:
        _leave(session, text, [one for one, answer in told.items() if answer is Answered.KEPT])
        count_answers([(one.found.entry, answer) for one, answer in told.items()], on=on)
    return Answers(
        tuple(one for one, answer in told.items() if answer is Answered.QUOTED),
        tuple(one for one, answer in told.items() if answer is Answered.CHANGED),
    )


def _answer(one: Open, posted: str) -> Answered:
    if posted == "change":
        return Answered.CHANGED
    return Answered.QUOTED if posted == "quote" and one.may_be_quoted else Answered.KEPT


def _leave(session: Any, text: str, left: Iterable[Open]) -> None:
    """Remember it for the few texts the writer is at."""
    texts = {key: marks for key, marks in session.get(LEFT, {}).items() if key != text}
    while len(texts) >= TEXTS_REMEMBERED:
        texts.pop(next(iter(texts)))
    session[LEFT] = texts | {text: sorted({*left_in(session, text), *(one.kept_as for one in left)})}


def in_quotation(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with quotation marks round some of its words.

    >>> in_quotation("He is lazy and loud.", [(6, 10), (15, 19)])
    'He is “lazy” and “loud”.'
    """
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}“{text[start:end]}”{text[end:]}"
    return text
