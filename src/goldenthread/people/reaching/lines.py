"""What something we send or show is made of, line by line, and how a protected value is found in its words."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

SHORTEST_VALUE = 4
"""Shorter than this, letters in a row would be found in half of all words."""


class Says(StrEnum):
    """What a line gives away."""

    PLAIN = "plain"
    ADDRESS = "where somebody lives or goes to school"
    CONTACT = "that we are in touch with somebody"
    ACCOUNT = "what somebody told us"
    REFERRER = "who referred or told us"
    CHILD_WORDS = "a child's own words"
    CHILD_READING = "a number a child gave"


OWN = frozenset({Says.ACCOUNT, Says.CHILD_WORDS, Says.CHILD_READING})
"""What belongs to whoever said it: shared only with those they agreed to."""


@dataclass(frozen=True)
class Line:
    """One line, row or picture of something that goes out.

    `about` are the numbers of the people it says something of; `told_by` is who said it; `agreed_with` whom they agreed to share it with;
    `address` the number of a place it names.
    """

    text: str
    about: frozenset[int] = frozenset()
    says: Says = Says.PLAIN
    told_by: int | None = None
    agreed_with: frozenset[int] = frozenset()
    address: int | None = None


def squeezed(text: str) -> str:
    """Letters and figures alone, without accents, so that a line break or a space in a postcode hides nothing.

    >>> squeezed("14 Elm Road,\\nEL1 4TR"), squeezed("Ébène")
    ('14elmroadel14tr', 'ebene')
    """
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in apart if letter.isalnum())


def words(text: str) -> tuple[str, ...]:
    """The words of a text in order, without accents or capitals; a possessive is the name it belongs to.

    >>> words("Zoë’s mum, Kelly")
    ('zoe', 's', 'mum', 'kelly')
    """
    apart = "".join(
        letter for letter in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(letter)
    )
    return tuple(re.findall(r"[^\W_]+", apart))


def holds_value(text: str, value: str) -> bool:
    """Whether a text holds a value (an address line, a postcode, a school), however it is spaced."""
    wanted = squeezed(value)
    return len(wanted) >= SHORTEST_VALUE and wanted in squeezed(text)


def holds_name(text: str, name: str) -> bool:
    """Whether a text holds a name, as whole words in a row.

    >>> holds_name("Ask Ann's teacher", "Ann"), holds_name("Anna's teacher", "Ann")
    (True, False)
    """
    wanted, found = words(name), words(text)
    return bool(wanted) and any(found[at : at + len(wanted)] == wanted for at in range(len(found)))
