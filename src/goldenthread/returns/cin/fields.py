"""From the text of one field to its value, or to what is wrong with it. Nothing is guessed.

Source: the census specifications: dates as year-month-day, yes/no as true, false, 1 or 0.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Final

Read = str | int | bool | date | datetime

YEARS_BACK: Final = 30
YEARS_AHEAD: Final = 2
EARLIEST: Final = date(1900, 1, 1)
LATEST: Final = date(2100, 1, 1)
DIFFERENT_DAYS: Final = 16_384  # about 45 years of days remembered while reading

_ZONE: Final = r"(?:Z|[+-]\d\d:\d\d)?"
_DATE: Final = re.compile(rf"(\d{{4}}-\d\d-\d\d){_ZONE}", re.ASCII)
_MOMENT: Final = re.compile(rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?{_ZONE}", re.ASCII)
_NUMBER: Final = re.compile(r"\+?\d{1,6}", re.ASCII)
_YEAR: Final = re.compile(r"\d{4}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Value:
    """How the text of a field is read (None: it cannot be), and what to write where it could not."""

    read: Callable[[str], Read | None]
    instead: str = ""


@lru_cache(maxsize=DIFFERENT_DAYS)
def day_of(text: str) -> date | None:
    """The day a text says, if it says one that exists.

    >>> day_of("2024-02-29")
    datetime.date(2024, 2, 29)
    >>> day_of("29/02/2024") is None
    True
    """
    written = _DATE.fullmatch(text)
    try:
        return date.fromisoformat(written[1]) if written else None
    except ValueError:
        return None


def _moment_of(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if _MOMENT.fullmatch(text) else None
    except ValueError:
        return None


def _number_of(text: str) -> int | None:
    return int(text) if _NUMBER.fullmatch(text) else None


def _year_of(text: str) -> int | None:
    return int(text) if _YEAR.fullmatch(text) and int(text) else None


TEXT: Final = Value(str)
DATE: Final = Value(day_of, "Write a date that exists, as year-month-day: 2025-03-31.")
MOMENT: Final = Value(_moment_of, "Write a date and time as 2025-03-31T12:00:00.")
NUMBER: Final = Value(_number_of, "Write a whole number in digits: 0, 1, 2.")
YEAR: Final = Value(_year_of, "Write a year in four digits: 2025.")
YES_NO: Final = Value({"true": True, "1": True, "false": False, "0": False}.get, "Write true or false (1 or 0).")


def likely_days(ends_in: int | None) -> tuple[date, date]:
    """From which day, and before which, a date can belong to a child of this census.

    Reading: a child in need is under 18, or under 25 as a care leaver, so thirty years back cannot hide a true date;
    an expected birth or a planned conference may lie a little ahead.
    """
    if ends_in is None or not EARLIEST.year + YEARS_BACK <= ends_in < LATEST.year - YEARS_AHEAD:
        return EARLIEST, LATEST
    return date(ends_in - YEARS_BACK, 1, 1), date(ends_in + YEARS_AHEAD, 1, 1)
