"""How a rule says a day and a number."""

from __future__ import annotations

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=8192)
def said_day(day: date) -> str:
    """A day in words.

    >>> said_day(date(2025, 8, 6))
    '6 August 2025'
    """
    return f"{day.day} {day:%B %Y}"


def said_number(value: float) -> str:
    """A number as a person would say it.

    >>> said_number(7.0), said_number(4.5)
    ('7', '4.5')
    """
    return f"{value:g}"


NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def in_words(number: int) -> str:
    """A whole number as a sentence says it: small ones in words.

    >>> in_words(4), in_words(15)
    ('four', '15')
    """
    return NUMBERS[number] if number < len(NUMBERS) else str(number)


def said_count(number: int, of: str) -> str:
    """How many there are of something.

    >>> said_count(1, "month"), said_count(4, "other"), said_count(15, "month")
    ('one month', 'four others', '15 months')
    """
    return f"{in_words(number)} {of}{'' if number == 1 else 's'}"


def shortened(words: str, *, to_words: int = 6) -> str:
    """The first few words, for a name where nobody has given one.

    >>> shortened("Mia was tired and had missed six days of school")
    'Mia was tired and had missed…'
    """
    parts = words.split()
    return " ".join(parts) if len(parts) <= to_words else " ".join(parts[:to_words]).rstrip(".,;:") + "…"
