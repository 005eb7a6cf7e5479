"""How a text box is read by the writing help while somebody types: one attribute of its widget, put there when the box is drawn.

Every box of several lines has the help unless its form says otherwise:
`forms.Textarea(attrs=reads_as("decision"))`, or `attrs=not_read()` where questions would be nonsense: somebody's own words, a list of names, a
reason for a log. The page's script (`writing.js`) asks for what `data-reads` says, and for nothing where it is empty.

A box of one line has it too where a sentence fits in (`how_a_line_is_read`): there the questions show only when there are any.

Serves: K9.01, C.11
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ATTRIBUTE = "data-reads"
SORTS = frozenset({"any", "note", "plan", "contingency", "decision", "family"})
"""`note`: what kind of note the form says it is. `family`: written for a family, so every word of ours is a question."""

THEIR_OWN = ("told_us", "heard", "said", "passage", "answer_words", "may_know_words")
"""Boxes of these names hold what somebody said, or words copied from the text above, in every form."""

A_SENTENCE = 200
"""Room for so many letters is room for a sentence. A shorter box of one line holds a name, a place, a number or a word or two."""
HEADS = ("headline",)
"""Short lines that stand over a text and are read first."""
NO_SENTENCES = ("address", "from_reach", "looking_for", "others", "source_words", "url", "website", "whom")
"""Lines in which people, places and sources are named, or that a machine reads."""


def reads_as(sort: str) -> dict[str, str]:
    """The attribute for a box.

    >>> reads_as("decision")
    {'data-reads': 'decision'}

    Raises:
        ValueError: there is no such sort of text.
    """
    if sort not in SORTS:
        raise ValueError(f"There is no sort of text called {sort}.")
    return {ATTRIBUTE: sort}


def not_read() -> dict[str, str]:
    """The attribute for a box in which nothing is asked."""
    return {ATTRIBUTE: ""}


def how_it_is_read(name: str, attributes: Mapping[str, Any]) -> str:
    """The sort of text a box holds; empty where nothing is asked. `name` may begin with a form's prefix (`c12-said_0`).

    >>> how_it_is_read("because", {}), how_it_is_read("c12-said_0", {}), how_it_is_read("choice", reads_as("decision"))
    ('any', '', 'decision')
    """
    if ATTRIBUTE in attributes:
        return str(attributes[ATTRIBUTE])
    own = name.rsplit("-", 1)[-1]
    return "" if any(own == one or own.startswith(f"{one}_") for one in THEIR_OWN) else "any"


def how_a_line_is_read(name: str, attributes: Mapping[str, Any], longest: int | None) -> str:
    """The same for a box of one line, which is read where a sentence fits in, or where its form says so.

    >>> how_a_line_is_read("because", {}, 300), how_a_line_is_read("where", {}, 160), how_a_line_is_read("headline", {}, 160)
    ('any', '', 'any')
    """
    own = name.rsplit("-", 1)[-1]
    if ATTRIBUTE not in attributes and own not in HEADS and ((longest or 0) < A_SENTENCE or own in NO_SENTENCES):
        return ""
    return how_it_is_read(name, attributes)
