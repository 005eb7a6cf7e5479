"""When childhood ends in law: which people have a child's record, and which an adult's details.

Source: Children Act 1989 s 105(1): "child" means a person under the age of eighteen.
"""

from __future__ import annotations

from datetime import date

ADULT_AT = 18


def is_child_on(day: date, *, born_on: date | None, due_on: date | None = None) -> bool:
    """Whether somebody is under 18 on a day; an unborn baby counts, somebody whose date of birth is not known does not.

    >>> is_child_on(date(2026, 3, 27), born_on=date(2008, 3, 28)), is_child_on(date(2026, 3, 28), born_on=date(2008, 3, 28))
    (True, False)
    >>> is_child_on(date(2026, 3, 27), born_on=None, due_on=date(2026, 5, 1))
    True
    """
    if born_on is None:
        return due_on is not None
    return whole_years(born_on, day) < ADULT_AT


def whole_years(born_on: date, day: date) -> int:
    """How many whole years old somebody is on a day.

    >>> whole_years(date(2016, 5, 14), date(2026, 5, 13)), whole_years(date(2016, 5, 14), date(2026, 5, 14))
    (9, 10)
    """
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))
