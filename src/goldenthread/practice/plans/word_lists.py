"""Lists of words as they are written here: on lines, with blanks between."""

from __future__ import annotations


def listed(lines: str) -> frozenset[str]:
    """The words of some lines.

    >>> sorted(listed("mum dad\\n  nan"))
    ['dad', 'mum', 'nan']
    """
    return frozenset(lines.split())


Phrases = dict[str, tuple[tuple[int, frozenset[tuple[str, ...]]], ...]]
"""Phrases by their first word: those of each length together."""


def phrases(lines: str) -> Phrases:
    """The phrases of some lines, with a stroke between, each kept under its first word and its length.

    >>> phrases("so that | so he | because")["because"]
    ((1, frozenset({('because',)})),)
    """
    each = [tuple(phrase.split()) for phrase in lines.split("|")]
    found: Phrases = {}
    for first in dict.fromkeys(one[0] for one in each):
        mine = [one for one in each if one[0] == first]
        lengths = dict.fromkeys(len(one) for one in mine)
        found[first] = tuple((long, frozenset(one for one in mine if len(one) == long)) for long in lengths)
    return found


def stands_at(words: tuple[str, ...], at: int, table: Phrases) -> int:
    """Behind which word a phrase of the table that begins at this word ends; 0 where none stands there."""
    for long, those in table.get(words[at], ()):
        if words[at : at + long] in those:
            return at + long
    return 0
