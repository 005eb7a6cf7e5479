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
    years = day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))
    return years < ADULT_AT
