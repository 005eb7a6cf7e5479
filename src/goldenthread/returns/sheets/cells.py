"""From a cell to a value, or to what is wrong with it. Nothing is guessed: a day and a month are never swapped to make a date."""

from __future__ import annotations

import re
from datetime import date, datetime

FORMS = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d %b %Y", "%d-%b-%Y", "%d %B %Y")
YES = frozenset({"y", "yes", "true", "1", "x"})
NO = frozenset({"n", "no", "false", "0", ""})
EARLIEST, LATEST = date(1880, 1, 1), date(2200, 1, 1)


def day_of(cell: str) -> date | None:
    """The day a cell says: day first, or year first; a time of midnight after it is no matter.

    >>> day_of("31/03/2015"), day_of("2015-03-31 00:00:00"), day_of("3/31/2015"), day_of("31/3/15")
    (datetime.date(2015, 3, 31), datetime.date(2015, 3, 31), None, None)
    """
    bare = re.sub(r"[ T]0{1,2}:00(:00)?$", "", cell.strip())
    for form in FORMS:
        try:
            found = datetime.strptime(bare, form).date()  # noqa: DTZ007
        except ValueError:
            continue
        return found if EARLIEST <= found < LATEST else None
    return None


def yes_or_no(cell: str) -> bool | None:
    """Whether a cell says yes or no; None when it says neither.

    >>> yes_or_no("Yes"), yes_or_no(""), yes_or_no("maybe")
    (True, False, None)
    """
    word = cell.strip().lower()
    return True if word in YES else False if word in NO else None


def choice(cell: str, choices: dict[str, str], also: dict[str, str] | None = None) -> str | None:
    """The key of a choice, by its key or its words, whatever its capitals; None when it is none of them.

    >>> choice("Birth parent", {"birth": "birth parent"})
    'birth'
    """
    word = cell.strip().lower()
    by_word = {
        **{words.lower(): key for key, words in choices.items()},
        **{key.lower(): key for key in choices},
        **(also or {}),
    }
    return by_word.get(word)
