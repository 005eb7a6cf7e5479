"""Words to begin with when somebody is told something: another part of the record says them for a name in the address and a number.

    begins_with("put_off", words_of)          # `?put_off=12`: words_of(12, child, seen_by=worker) or nothing

Nothing about anybody stands in the address.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.people.models import Person

Words = Callable[[int, Person, Worker], str]
_words: dict[str, Words] = {}
LONGEST_NUMBER = 18


def begins_with(name: str, words: Words) -> None:
    """Register who has the words for a name in the address."""
    _words[name] = words


def words_for(asked: Any, child: Person, worker: Worker) -> str:
    """The words that an address asks for; nothing where it asks for none, or for something that is not there."""
    for name, words in _words.items():
        number = asked.get(name, "")
        if number.isdigit() and len(number) < LONGEST_NUMBER:
            return words(int(number), child, worker)
    return ""
