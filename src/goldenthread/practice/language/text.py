"""A text cut into sentences, words and quotations, each known by where it stands. Everything that reads prose here builds on this.

Offsets are those of the text as it was given: `text[span.start:span.end]` is what somebody typed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text: from `start` up to, not including, `end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]

    def holds(self, other: tuple[int, int]) -> bool:
        """Does the other stretch lie wholly inside this one?"""
        return self.start <= other[0] and other[1] <= self.end


# A full stop after one of these ends no sentence.
_ABBREVIATED = """
    mr mrs ms mx dr prof st rev hon no nos vs approx appt dept est etc incl inc ltd e.g i.e eg ie cf p pp s ss para paras
    reg regs sch art tel ext jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
"""
ABBREVIATIONS = frozenset(_ABBREVIATED.split())
# These end one when a capital follows ("at 3 p.m. Mum rang").
MAY_END = frozenset({"etc", "no", "sat", "sun", "mar", "inc", "ltd", "est", "p", "s", "art", "rev", "hon", "ext"})

WORD = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")
_STOP = re.compile(
    r"(?P<mark>[.!?…]+)[\"'”’)\]]*(?=\s|$)"  # an end, with what closes behind it
    r"|(?P<line>[ \t]*\n(?:[ \t]*\n)+)"  # an empty line
    r"|(?P<new>[ \t]*\n(?=[ \t]*(?:[-–—•*●▪◦]|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s|[A-Z0-9“\"‘])))"  # a line of a list, or a new line begun
)
_LAST_WORD = re.compile(r"([^\W_]+(?:\.[^\W_]+)*)$")
_NEXT = re.compile(r"\s*[\"'“‘(\[]*(\S)")
WRAPPED_FROM = 60  # a line this long that ends without a mark was broken by the page, not by its writer


def sentences(text: str) -> list[Span]:
    """Every sentence, in order, without the blanks around it. A line of a list is a sentence, and so is a heading.

    >>> [s.of("Mum rang Dr. Shah at 3.15. He was out") for s in sentences("Mum rang Dr. Shah at 3.15. He was out")]
    ['Mum rang Dr. Shah at 3.15.', 'He was out']
    """
    found: list[Span] = []
    start = 0
    for stop in _STOP.finditer(text):
        if not _ends(text, start, stop):
            continue
        _add(found, text, start, stop.end())
        start = stop.end()
    _add(found, text, start, len(text))
    return found


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    """Does a sentence that began at `start` end with this mark or line?"""
    if stop.lastgroup == "line":
        return True
    if stop.lastgroup == "new":
        line = text[max(start, text.rfind("\n", 0, stop.start()) + 1) : stop.start()]
        wrapped = len(line) >= WRAPPED_FROM and line.rstrip()[-1:] not in ".!?:;"
        return not wrapped or text[stop.end() : stop.end() + 4].lstrip()[:1] in "-–—•*●▪◦"
    if stop.group("mark") != ".":
        return stop.group("mark")[-1] != "…" or _capital_follows(text, stop.end())
    last = _LAST_WORD.search(text, max(start, stop.start() - 12), stop.start())
    if last is None:
        return True
    word = last.group(1)
    lower = word.lower()
    if lower in {"a.m", "p.m"}:
        return _capital_follows(text, stop.end())
    if len(word) == 1 and word.isupper() and word != "I":
        return not _capital_follows(text, stop.end())  # an initial: J. Brown
    if lower in ABBREVIATIONS:
        return lower in MAY_END and _capital_follows(text, stop.end())
    return True


def _capital_follows(text: str, at: int) -> bool:
    after = _NEXT.match(text, at)
    return after is None or after.group(1).isupper()


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))


def words(text: str, within: Span | None = None) -> list[Span]:
    """Every word, with its place: letters and figures, hyphens and apostrophes inside a word belonging to it.

    >>> [w.of("Mum's ex-partner rang 3 times") for w in words("Mum's ex-partner rang 3 times")]
    ["Mum's", 'ex-partner', 'rang', '3', 'times']
    """
    start, end = within or (0, len(text))
    return [Span(*one.span()) for one in WORD.finditer(text, start, end)]


_MARK = re.compile(r"[“\"‘]|(?<![^\W_])'")
_QUOTED = re.compile(
    r"“(?P<curly>[^“”]{1,1000}?)”"
    r"|\"(?P<straight>[^\"\n]{1,600}?(?:\n(?!\s*\n)[^\"\n]{1,600}?){0,4})\""
    r"|(?<![^\W_])‘(?P<single>[^‘\n]{1,600}?)’(?![^\W_])"
    r"|(?<![^\W_])'(?P<plain>[^\s'][^\n]{0,400}?[^\s]?)'(?![^\W_])"
)


def quotations(text: str) -> list[Span]:
    """What stands between quotation marks, marks included. An apostrophe opens and closes nothing.

    >>> [q.of("Mia's mum said 'I don't know' and left") for q in quotations("Mia's mum said 'I don't know' and left")]
    ["'I don't know'"]
    """
    if not _MARK.search(text):
        return []
    return [Span(*one.span()) for one in _QUOTED.finditer(text)]


def around(spans: Sequence[Span], at: int) -> Span | None:
    """Which of these stretches (in order, none over another) holds that place."""
    index = bisect_right(spans, at, key=lambda one: one.start) - 1
    if index >= 0 and at < spans[index].end:
        return spans[index]
    return None
