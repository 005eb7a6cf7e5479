"""Every phrase of every entry, looked for in one pass over a sentence.

The pass gives every phrase that begins or ends anywhere (never only the longest: a long one that ends inside a word would hide a
short one that does not). Word boundaries are tested afterwards; then what surrounds a phrase decides whether it speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import ahocorasick  # type: ignore[import-not-found]  # it has no types

from goldenthread.practice.language.lexicon import Entry, entries

_TABLE = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "‑": " ",
        "-": " ",
        "–": " ",
        "—": " ",
        "\n": " ",
        "\t": " ",
        "\r": " ",
        "\xa0": " ",
        "“": '"',
        "”": '"',
        "/": " ",
    }
)
_BLANKS = re.compile(r"  +")
_END = re.compile(r"[\s.!?;:,\"')\]]+$")


class Plain(NamedTuple):
    """A sentence as it is searched: lower case, hyphens as blanks, one blank at a time. `at` leads back; None where nothing moved."""

    text: str
    at: list[int] | None

    def back(self, place: int) -> int:
        """The place in the sentence as typed."""
        return place if self.at is None else self.at[place]


def plain(sentence: str) -> Plain:
    """A sentence made ready for searching.

    >>> plain("Hard-to-reach  FAMILY").text
    'hard to reach family'
    """
    lowered = sentence.lower()
    if len(lowered) != len(sentence):  # a letter whose small form is two: keep the places
        lowered = "".join(one.lower() if len(one.lower()) == 1 else one for one in sentence)
    text = lowered.translate(_TABLE)
    if "  " not in text:
        return Plain(text, None)
    at: list[int] = []
    kept: list[str] = []
    for place, letter in enumerate(text):
        if letter == " " and kept and kept[-1] == " ":
            continue
        kept.append(letter)
        at.append(place)
    at.append(len(text))
    return Plain("".join(kept), at)


class Hit(NamedTuple):
    """An entry seen at a place of a plain sentence. `alone`: one of the forms that speak only where the term stands by itself."""

    start: int
    end: int
    entry: Entry
    alone: bool


class _Phrase(NamedTuple):
    length: int
    entry: Entry
    alone: bool


class _Anchor(NamedTuple):
    pattern: re.Pattern[str]
    entry: Entry
    alone: bool


class Lexicon:
    """Entries made ready to be looked for. Building it takes a second or two; looking is quick. It is never changed once built."""

    def __init__(self, known: Iterable[Entry]) -> None:
        self.entries: tuple[Entry, ...] = tuple(known)
        self._automaton = ahocorasick.Automaton()
        waiting: dict[str, list[_Phrase | _Anchor]] = {}
        for entry in self.entries:
            for forms, alone in ((entry.forms, False), (entry.alone, True)):
                for phrase in forms.phrases:
                    waiting.setdefault(phrase, []).append(_Phrase(len(phrase), entry, alone))
                for pattern, words in forms.patterns:
                    anchor = _Anchor(pattern, entry, alone)
                    for word in words:
                        waiting.setdefault(word, []).append(anchor)
        for phrase, targets in waiting.items():
            self._automaton.add_word(phrase, tuple(targets))
        if waiting:
            self._automaton.make_automaton()
        self._is_empty = not waiting

    def hits(self, sentence: str, *, alone: bool) -> Iterator[Hit]:
        """Every entry seen in a plain sentence; those that stand alone only when asked."""
        if self._is_empty:
            return
        tried: set[int] = set()
        size = len(sentence)
        for last, targets in self._automaton.iter(sentence):
            end = last + 1
            after_is_letter = end < size and (sentence[end].isalnum() or sentence[end] == "_")
            for target in targets:
                if target.alone and not alone:
                    continue
                if type(target) is _Phrase:
                    start = end - target.length
                    if after_is_letter or (start and (sentence[start - 1].isalnum() or sentence[start - 1] == "_")):
                        continue
                    yield Hit(start, end, target.entry, target.alone)
                elif id(target) not in tried:
                    tried.add(id(target))
                    for found in target.pattern.finditer(_END.sub("", sentence)):
                        if found.end() > found.start():
                            yield Hit(found.start(), found.end(), target.entry, target.alone)


@cache
def house_lexicon() -> Lexicon:
    """The lexicon that the product comes with, without what rests until a council's young people ask for it."""
    return Lexicon(one for one in entries() if not one.rests)


class Together:
    """A built lexicon without the entries that a council has retired, and with its own beside it: nothing is built anew but the own list."""

    def __init__(self, built: Lexicon, own: Sequence[Entry], retired: frozenset[str]) -> None:
        self._built, self._own, self._retired = built, Lexicon(own), retired

    def hits(self, sentence: str, *, alone: bool) -> Iterator[Hit]:
        """Every entry seen in a plain sentence, as `Lexicon.hits`."""
        for hit in self._built.hits(sentence, alone=alone):
            if hit.entry.key not in self._retired:
                yield hit
        yield from self._own.hits(sentence, alone=alone)


def with_own(own: Sequence[Entry], *, retired: frozenset[str] = frozenset()) -> Together:
    """The house's entries without those that a council has retired, and with its own."""
    return Together(house_lexicon(), own, retired)
