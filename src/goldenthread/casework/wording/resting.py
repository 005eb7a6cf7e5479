"""Words that rest: one published guide asks for them, another asks against them, and nobody here is asked about them until young people want it.

Each can be proposed as it stands, and then goes the way of every word of the council's own.

Serves: C.11, C.12, E.03
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from goldenthread.casework.wording.models import CouncilWord
from goldenthread.practice.language.lexicon import Entry, entries


@dataclass(frozen=True)
class Resting:
    """One of them: what it would ask, and every form to look for."""

    entry: Entry
    phrases: tuple[str, ...]

    def as_proposal(self) -> dict[str, str]:
        """What the form for a proposal holds already."""
        one = self.entry
        return {
            "phrases": "\n".join(self.phrases), "kind": str(one.kind), "why": one.why, "ask": one.ask, "suggest": one.suggest,
            "before": one.before, "after": one.after,
        }  # fmt: skip


@cache
def all_resting() -> dict[str, Resting]:
    """Every word of the product that rests, by the name of its entry."""
    return {one.key: _resting(one) for one in entries() if one.rests}


def _resting(entry: Entry) -> Resting:
    return Resting(entry, (entry.rests, *sorted(entry.forms.phrases - {entry.rests})))


def still_resting(rows: Iterable[CouncilWord]) -> list[Resting]:
    """Those that nobody has proposed, as far as the list tells."""
    proposed = {line.strip().lower() for row in rows for line in row.phrases.splitlines()}
    return [one for one in all_resting().values() if not proposed.intersection(one.phrases)]


def proposal_of(key: str) -> dict[str, str]:
    """The proposal of a word that rests; empty where there is none of that name."""
    found = all_resting().get(key)
    return found.as_proposal() if found else {}
