"""Which school year a child is in, counted from the date of birth as schools in England count it.

In our words: a school year runs from 1 September to 31 August. A child who is four on the 31 August before it is in reception,
who is five in year 1, and so on to seventeen in year 13.
Counting: the age that counts is the age at the end of the 31 August before the school year began; whoever turns four on that very day is four.
Reading:  by date of birth alone. A child who learns with older or younger children is shown with those born in the same year; Scotland and
Northern Ireland count otherwise. The source's table ends with year 11; years 12 and 13 are counted on from there.

Serves: T.24
"""

from __future__ import annotations

from datetime import date

from goldenthread.practice.answers import Source
from goldenthread.practice.childhood import whole_years

NATIONAL_CURRICULUM = Source(
    "GOV.UK, The national curriculum: overview, the table of ages and years", "https://www.gov.uk/national-curriculum"
)
RECEPTION_AT = 4
LAST_YEAR = 13
BEGINS = (9, 1)
"""A school year begins on 1 September."""

SCHOOL_YEARS = {0: "Reception"} | {year: f"Year {year}" for year in range(1, LAST_YEAR + 1)}
"""Each year by its number, reception as 0, in the words of schools."""


def school_year(born_on: date, day: date) -> int | None:
    """The number of the school year somebody born on a day belongs to, reception as 0; None before reception and after year 13.

    >>> school_year(date(2016, 8, 31), date(2026, 11, 24)), school_year(date(2016, 9, 1), date(2026, 11, 24))
    (6, 5)
    """
    began_in = day.year if (day.month, day.day) >= BEGINS else day.year - 1
    year = whole_years(born_on, date(began_in, 8, 31)) - RECEPTION_AT
    return year if year in SCHOOL_YEARS else None
