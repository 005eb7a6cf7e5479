"""How a text box is read by the writing help while somebody types: one attribute of its widget, put there when the box is drawn.

Every box of several lines has the help unless its form says otherwise:
`forms.Textarea(attrs=reads_as("decision"))`, or `attrs=not_read()` where questions would be nonsense: somebody's own words, a list of names, a
reason for a log. The page's script (`writing.js`) asks for what `data-reads` says, and for nothing where it is empty.

Serves: K9.01, C.11
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ATTRIBUTE = "data-reads"
SORTS = frozenset({"any", "note", "plan", "contingency", "decision", "family"})
"""`note`: what kind of note the form says it is. `family`: written for a family, so every word of ours is a question."""

THEIR_OWN = ("told_us", "heard", "said", "passage")
"""Boxes of these names hold what somebody said, or words copied from the text above, in every form."""


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
