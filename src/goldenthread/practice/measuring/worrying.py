"""Whether an answer that came from afar asks for somebody to look at it today. A crude net: it misses much, and catches what is harmless.

In our words: a very low number, a number that has fallen far, or one of a few plain words. Nobody may rest on it: a worker reads every answer.
An answer that passes it says nothing about safety.

Reading:  "very low" is within the worst fifth of the scale; "fallen far" is by three tenths of the scale or more since the same person's last
          number. The words are our own short list, in English only; another language is not read at all, and the page of the answer says so.
Source: our own prompts: no source sets these numbers or words.
Serves: K6.08, K10.05
"""

from __future__ import annotations

import re
from dataclasses import dataclass

WORST_FIFTH = 0.2
FALLEN_BY = 0.3

WORDS: tuple[str, ...] = (
    "help", "scared", "frightened", "afraid", "terrified", "hurt me", "hurts me", "hit", "hits", "punched", "kicked", "strangled", "choked", "bruise",
    "bleeding", "knife", "kill", "die", "dead", "suicide", "cut myself", "cutting", "hurt myself", "overdose", "run away", "ran away", "running away",
    "locked in", "locked me", "touched me", "touches me", "raped", "not safe", "unsafe", "don't tell", "dont tell", "he will know", "she will know",
    "nothing to eat", "no food", "hungry", "on my own all night", "pictures of me", "999", "police",
)  # fmt: skip
"""Words and short phrases at which somebody should look today. Whole words only, whatever their capitals and apostrophes."""

HOW_CRUDE = "The net is crude: a very low number, a number that fell far, and a short list of English words. It misses much. Read every answer."


@dataclass(frozen=True)
class Worry:
    """Why somebody should look today, in words that may stand in the record. Empty where the net caught nothing."""

    because: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.because)


def worrying(
    value: float, *, lowest: float, highest: float, more_is_better: bool, before: float | None = None, words: str = ""
) -> Worry:
    """What in an answer asks for somebody to look today.

    >>> worrying(1, lowest=0, highest=10, more_is_better=True).because
    ('a very low number',)
    >>> bool(worrying(6, lowest=0, highest=10, more_is_better=True, before=7, words="We ate together."))
    False
    """
    whole = highest - lowest
    goodness = (value - lowest) / whole if more_is_better else (highest - value) / whole
    found = ["a very low number" if more_is_better else "a very high number"] if goodness <= WORST_FIFTH else []
    if before is not None:
        earlier = (before - lowest) / whole if more_is_better else (highest - before) / whole
        if earlier - goodness >= FALLEN_BY - 1e-9:
            found.append("a number that is much worse than the last")
    if _caught(words):
        found.append("words that somebody should read today")
    return Worry(tuple(found))


def _caught(text: str) -> bool:
    plain = " ".join(re.findall(r"[a-z0-9']+", text.lower().replace("’", "'")))
    return any(re.search(rf"(?<![a-z0-9']){re.escape(word)}(?![a-z0-9])", plain) for word in WORDS)
