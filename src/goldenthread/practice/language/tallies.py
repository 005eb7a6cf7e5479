"""How often an entry was met when notes were signed, and what its writers answered: for learning about the list, never about a writer.

The principal social worker and young people look at it to find entries that ask too much, or never. Nothing here knows a text, a child, a
worker or a team. Small numbers are not told, and shares are told in tenths, so that nobody's single answer can be worked out.

Serves: C.11, E.03
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from goldenthread.practice.language.acronyms import known
from goldenthread.practice.language.lexicon import entries
from goldenthread.practice.language.rules import RULES_OF_THEIR_OWN

FEWEST = 10
"""An entry that was met less often is not told by itself."""
ASKS_TOO_MUCH = (30, 8)
"""Met so often, and left as it was so many times in ten: worth looking at again with young people."""
UNKNOWN_LETTERS, ANOTHER = "letters-not-known", "another"
_OURS = re.compile(r"ours-\d{1,9}")


class Answered(StrEnum):
    """What a writer answered to a question before signing."""

    KEPT = "kept"
    CHANGED = "changed"
    QUOTED = "quoted"


def counted_as(entry: str) -> str:
    """The name under which an entry is counted. Letters that nobody has explained may be somebody's initials: they are counted together.

    >>> counted_as("failed-to-engage"), counted_as("letters-camhs"), counted_as("letters-jm"), counted_as("ours-12")
    ('failed-to-engage', 'letters-camhs', 'letters-not-known', 'ours-12')
    """
    if entry.startswith("letters-"):
        return entry if entry in _letters() else UNKNOWN_LETTERS
    if _OURS.fullmatch(entry) or entry in RULES_OF_THEIR_OWN or any(one.key == entry for one in entries()):
        return entry
    return ANOTHER


def _letters() -> frozenset[str]:
    return frozenset(f"letters-{one.lower().replace('&', 'and').replace('+', 'and')}" for one in known())


@dataclass(frozen=True)
class Tally:
    """One entry over some months: how often it was met, and how often each answer was given."""

    name: str
    met: int
    kept: int = 0
    changed: int = 0
    quoted: int = 0


@dataclass(frozen=True)
class Told:
    """What is told of one entry: about how often, and how many times in ten each answer."""

    name: str
    about: int
    kept: int
    changed: int
    quoted: int
    asks_too_much: bool


@dataclass(frozen=True)
class Learning:
    """Everything that may be told: the entries met often enough, the most often first; and how many others there were."""

    told: tuple[Told, ...]
    too_few: int


def learning(tallies: Iterable[Tally]) -> Learning:
    """What may be told of these tallies.

    >>> learning([Tally("siblings", 40, kept=36, changed=4), Tally("liar", 3, kept=3)])
    Learning(told=(Told(name='siblings', about=40, kept=9, changed=1, quoted=0, asks_too_much=True),), too_few=1)
    """
    rows = sorted(tallies, key=lambda one: (-one.met, one.name))
    often = [one for one in rows if one.met >= FEWEST]
    return Learning(tuple(_told(one) for one in often), sum(0 < one.met < FEWEST for one in rows))


def _told(one: Tally) -> Told:
    kept, changed, quoted = tenths(one.kept, one.changed, one.quoted)
    enough, of_ten = ASKS_TOO_MUCH
    return Told(one.name, _round(one.met), kept, changed, quoted, one.met >= enough and kept >= of_ten)


def tenths(*parts: int) -> tuple[int, ...]:
    """Parts of a whole as tenths that make ten together: whole tenths first, then the largest remainders.

    >>> tenths(36, 4, 0), tenths(1, 1, 1), tenths(3, 17, 0)
    ((9, 1, 0), (4, 3, 3), (2, 8, 0))
    """
    whole = sum(parts)
    if not whole:
        return tuple(0 for _ in parts)
    full = [part * 10 // whole for part in parts]
    left = sorted(range(len(parts)), key=lambda n: (-(parts[n] * 10 % whole), n))[: 10 - sum(full)]
    return tuple(one + (n in left) for n, one in enumerate(full))


def _round(number: int) -> int:
    """To the nearest ten, a half upwards."""
    return (number + 5) // 10 * 10
