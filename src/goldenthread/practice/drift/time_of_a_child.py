"""Time as a child has it: how old at each step, and how much of a childhood something took. It cannot be got back.

Serves: K5.W1
"""

from __future__ import annotations

from datetime import date

from goldenthread.practice.childhood import ADULT_AT
from goldenthread.practice.working_days import months_after

MONTHS_OF_A_CHILDHOOD = ADULT_AT * 12
SMALL_UNTIL_MONTHS = 24
SHARES = ((2, 3, "two thirds"), (1, 2, "half"), (1, 3, "a third"), (1, 4, "a quarter"), (1, 5, "a fifth"))
"""Parts of a life so far that people say, the largest first."""


def whole_months(since: date, until: date) -> int:
    """How many whole months lie between two days.

    >>> whole_months(date(2024, 11, 12), date(2025, 11, 11)), whole_months(date(2024, 11, 12), date(2025, 11, 12))
    (11, 12)
    """
    months = (until.year - since.year) * 12 + until.month - since.month
    return months - (months_after(since, months) > until) if months > 0 else max(months, 0)


def age_words(born_on: date | None, *, on: date) -> str:
    """How old a child was on a day, as people say it: in weeks, in months until two, then in years. Empty where the birth is not known."""
    if born_on is None:
        return ""
    if on < born_on:
        return "not born yet"
    months = whole_months(born_on, on)
    if months >= SMALL_UNTIL_MONTHS:
        return str(months // 12)
    if months:
        return f"{months} month{'' if months == 1 else 's'}"
    weeks = (on - born_on).days // 7
    return f"{weeks} week{'' if weeks == 1 else 's'}"


def so_much_of_childhood(born_on: date | None, *, since: date, until: date, name: str) -> str:
    """How much of a childhood something has taken: of the life so far where that is a fifth or more, else of eighteen years.

    Empty under a month, and where the birth is not known.
    """
    months = whole_months(since, until)
    if born_on is None or months < 1:
        return ""
    life = whole_months(born_on, until)
    so_far = f"{months} month{'' if months == 1 else 's'}"
    for part, whole, words in SHARES:
        if life and months * whole >= part * life:
            more = "more than " if months * whole > part * life else ""
            return f"{so_far}: {more}{words} of {name}’s life so far"
    return f"{months} of the {MONTHS_OF_A_CHILDHOOD} months of a childhood"
