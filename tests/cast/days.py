"""The day on which the tests' made-up stories are told. Nothing in a test reads the clock."""

from datetime import date, timedelta

TODAY = date(2025, 11, 22)
"""Saturday 22 November 2025, the same day as in the rules' examples (`tests/rules/mia.py`)."""


def ago(days: int, *, from_day: date = TODAY) -> date:
    """The day so many days before."""
    return from_day - timedelta(days=days)


def ahead(days: int, *, from_day: date = TODAY) -> date:
    """The day so many days after."""
    return from_day + timedelta(days=days)
