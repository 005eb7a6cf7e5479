"""The keys under which each distinct name word is filed, so that a misspelt one is found by looking up, not by searching.

Two words that differ by one letter become the same when one letter is left out of each. So every word is filed under itself
and under itself with each letter left out (each two letters for long words); a typed word is looked up under the same keys.
A key is a number made from the letters: small, quick to compare, and the same on every machine.
"""

from functools import lru_cache
from hashlib import blake2b

from goldenthread.people.matching.sounds import sound

LONG = 6  # from here on two letters may be wrong
REACH = 9  # letters of a word that are varied; names are told apart by their beginnings


def depth(word: str) -> int:
    """How many letters may be left out of a word of this length."""
    return 2 if len(word) >= LONG else 1


def left_out(word: str, *, up_to: int) -> set[str]:
    """The word, and the word with up to so many letters left out.

    >>> sorted(left_out("ali", up_to=1))
    ['ai', 'al', 'ali', 'li']
    """
    found = newest = {word}
    for _ in range(up_to):
        newest = {one[:at] + one[at + 1 :] for one in newest for at in range(len(one))}
        found = found | newest
    return {one for one in found if one}


def number(text: str) -> int:
    """A whole number that stands for these letters, within what a database bigint holds."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little", signed=True)


@lru_cache(maxsize=4096)
def keys(word: str) -> frozenset[int]:
    """Every key of one tidied word: how it is spelt, near misses, and how it sounds."""
    near = left_out(word[:REACH], up_to=depth(word))
    heard = {"~" + sound(word)} if word.isalpha() else set()
    return frozenset(number(one) for one in near | heard)
