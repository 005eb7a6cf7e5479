"""How much: the figures and bounds in a step or a goal by which anybody could tell how far it has come.

A count, a share, a score, a length of time, "no more than three", "on her own". Not an age, a section number, or how sure somebody is of
managing it ("8 out of 10 confident"): that is the answer to another question and is found apart.

Serves: K4.05
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from goldenthread.practice.plans.tokens import Marked
from goldenthread.practice.plans.word_lists import listed, phrases, stands_at

_BLANK = r"\s{0,3}"
_OUT_OF = rf"{_BLANK}(?:%|/{_BLANK}10|out of (?:10|ten))"
_RANGE = rf"\d+(?:{_BLANK}[-–]{_BLANK}\d+)?"
SURE = re.compile(
    rf"(?:\({_BLANK})?(?:(?:confidence|confident|certainty|how sure)(?: level)?{_BLANK}(?:is|of)?{_BLANK}[:=\-]?{_BLANK}{_RANGE}(?:{_OUT_OF})?"
    rf"|{_RANGE}{_OUT_OF}{_BLANK}(?:confiden\w+|sure|certain)(?: level)?|(?<=\(){_BLANK}\d+{_BLANK}/{_BLANK}10{_BLANK}(?=\)))(?:{_BLANK}\))?",
    re.IGNORECASE,
)
"""How sure somebody is of managing it: "confidence 7/10", "(90% confident)"."""

LIMIT = "(?: A z | (?: n )? m L | U t? )"  # at least, no more than, up to
RANGE = "(?: N (?: [-t&]{1,2} N )? )"
PATTERNS = (
    f"{LIMIT}? (?: {RANGE} -? % | N z? g N | N i N (?: T | j ) | N / N )",
    "(?: r [hzag]{0,4} )? N (?: t | - ) N (?: [zjTRu] )?",
    f"{LIMIT} (?: N [zwGkTuRjPp]? | a [zGwju]{{1,2}} )",
    "[mf]? t N z? (?! k )",
    "N & m",
    f"(?: {RANGE} | a | H a ) -? u",
    f"{RANGE} [zGw]? (?: T | k | R | j | P | p )",
    "£ N | H z? g | (?: N | H ) -? [zwG~]{0,1} z",
)
NAMES_BEFORE = listed(
    """
    section sections chapter standard step goal page room number stage phase level year years yr aged age class ks question part
    act regulation reg no
    """
)
"""A number after one of these is a name, not a count: section 47, Year 4, room 3."""
AFTER_A_TIME = listed("about with for and because so to on")
"""A number between "at" and one of these is a time of day: every Thursday at 2 about her low days."""
AFTER_ONE = listed("of another to day")
BEFORE_ONE = listed("no every any some this that the another which")
UNAIDED = phrases(
    """
    on her own | on his own | on their own | on my own | by himself | by herself | by themselves | without help | without prompts | without prompting
    | without support | without reminders | without being | without adult | without a | without any | no adult | no prompts | no help | no longer
    | unaided | independently | alone
    """
)
BEGINS_UNAIDED = frozenset(UNAIDED)


@cache
def _grammar() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{''.join(pattern.split())})" for pattern in PATTERNS))


def how_sure(text: str) -> tuple[int, int] | None:
    """Where the text says how sure the person is that they can.

    >>> how_sure("walk on Friday (8/10 confident)")
    (15, 31)
    """
    if "onfiden" not in text and "/10" not in text and " sure" not in text and "ertain" not in text:
        return None
    found = SURE.search(text)
    return found.span() if found else None


def figures(read: Marked, taken: Sequence[tuple[int, int]] = ()) -> tuple[tuple[int, int], ...]:
    """Every figure that measures, as spans of the text; nothing inside the spans already `taken` (dates, how sure somebody is).

    >>> from goldenthread.practice.plans.tokens import read
    >>> text = "count to 10 in 3 out of 4 goes, section 17"
    >>> [text[first:after] for first, after in figures(read(text))]
    ['to 10', '3 out of 4']
    >>> figures(read("sees Dr Lowe every Thursday at 2 about her low days"))
    ()
    """
    found: list[tuple[int, int]] = []
    marks = read.marks
    if "N" in marks or "H" in marks or "u" in marks or "Az" in marks:
        for hit in _grammar().finditer(marks):
            first, after = hit.span()
            if not _measures(read, first, after):
                continue
            start, end = read.span(first, after)
            if not any(begun < end and start < ended for begun, ended in taken):
                found.append((start, end))
    return tuple(found)


def unaided(read: Marked) -> tuple[int, int] | None:
    """Where the text says that it is done without help: a bound that a guide counts as a measure."""
    if BEGINS_UNAIDED.isdisjoint(read.words):
        return None
    for at, word in enumerate(read.words):
        if word in UNAIDED and (after := stands_at(read.words, at, UNAIDED)):
            return read.span(at, after)
    return None


def _measures(read: Marked, first: int, after: int) -> bool:
    """Is this number a measure: not a name, and not the pronoun one?"""
    at = next((n for n in range(first, after) if read.marks[n] in "NH"), None)
    if at is None:
        return True
    before = read.words[at - 1] if at else ""
    if before in NAMES_BEFORE:
        return False
    following = read.words[at + 1] if at + 1 < len(read.words) else ""
    if before == "at" and following in AFTER_A_TIME:
        return False
    if read.words[at] == "one":
        return following not in AFTER_ONE and before not in BEFORE_ONE
    return read.words[at] != "both" and not (following == "of" and read.words[at] == "third")
