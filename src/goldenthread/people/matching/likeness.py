"""How alike two tidied words of names are, and what to call the likeness. The one place that judges spelling."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from goldenthread.people.matching.nicknames import stands_for
from goldenthread.people.matching.sounds import sound

SAME = "same"
NICKNAME = "stands for"
ONE_LETTER = "one letter different"
TWO_LETTERS = "two letters different"
SOUNDS = "sounds like"
BEGINS = "begins with"
SHORTER = "shorter than typed"
INITIAL = "initial"
UNLIKE = ""

FAR = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two words are: 1 the same, 0 unlike; and in what way."""

    score: float
    how: str


@lru_cache(maxsize=65536)
def likeness(typed: str, held: str, *, is_given: bool = True) -> Likeness:
    """The best way in which a held word answers a typed one.

    >>> likeness("okafer", "okafor").how, likeness("liz", "elizabeth").how, likeness("kat", "katherine").how
    ('one letter different', 'stands for', 'begins with')
    """
    if typed == held:
        return Likeness(1.0, SAME)
    ways = [_by_letters(typed, held), _by_beginning(typed, held)]
    if is_given:
        ways.append(Likeness(stands_for(typed).get(held, 0.0), NICKNAME))
    best = max(ways, key=lambda way: way.score)
    return best if best.score > 0 else Likeness(0.45 * JaroWinkler.similarity(typed, held), UNLIKE)


@lru_cache(maxsize=65536)
def _by_letters(typed: str, held: str) -> Likeness:
    """By how many letters two words differ, swapped neighbours counted once, and by how they sound."""
    different = OSA.distance(typed, held, score_cutoff=FAR)
    length = max(len(typed), len(held))
    spelt = Likeness(0.0, UNLIKE)
    if different == 1 and length > 1:
        spelt = Likeness(1 - 0.45 / max(length, 3), ONE_LETTER)
    elif different == 2 and length > 3:
        spelt = Likeness(1 - 1.3 / length, TWO_LETTERS)
    elif different == FAR and length > 7:
        spelt = Likeness(1 - 2.6 / length, UNLIKE)
    alike = JaroWinkler.similarity(typed, held)
    if spelt.how != ONE_LETTER and alike > 0.6 and sound(typed) == sound(held):
        heard = Likeness(0.55 + 0.38 * alike, SOUNDS)
        return max(spelt, heard, key=lambda way: way.score)
    return spelt


def _by_beginning(typed: str, held: str) -> Likeness:
    """By one word being the beginning of the other."""
    if held.startswith(typed):
        return Likeness(
            0.72 if len(typed) == 1 else 0.8 + 0.12 * len(typed) / len(held), INITIAL if len(typed) == 1 else BEGINS
        )
    if len(held) >= 3 and typed.startswith(held):
        return Likeness(0.72 + 0.15 * len(held) / len(typed), SHORTER)
    if len(held) == 1 and typed.startswith(held):
        return Likeness(0.6, INITIAL)
    return Likeness(0.0, UNLIKE)
