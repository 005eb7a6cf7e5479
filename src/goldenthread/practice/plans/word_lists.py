"""Lists of words as they are written here: on lines, with blanks between."""

from __future__ import annotations


def listed(lines: str) -> frozenset[str]:
    """The words of some lines.

    >>> sorted(listed("mum dad\\n  nan"))
    ['dad', 'mum', 'nan']
    """
    return frozenset(lines.split())


Phrases = dict[str, tuple[tuple[str, ...], ...]]
"""Phrases by their first word: each a row of words."""


def phrases(lines: str) -> Phrases:
    """The phrases of some lines, with a stroke between, each kept under its first word.

    >>> phrases("so that | so he | because")["so"]
    (('so', 'that'), ('so', 'he'))
    """
    each = [tuple(phrase.split()) for phrase in lines.split("|")]
    return {first: tuple(one for one in each if one[0] == first) for first, *_ in each}


def stands_at(words: tuple[str, ...], at: int, table: Phrases) -> int:
    """Behind which word a phrase of the table that begins at this word ends; 0 where none stands there."""
    for phrase in table.get(words[at], ()):
        if words[at : at + len(phrase)] == phrase:
            return at + len(phrase)
    return 0
