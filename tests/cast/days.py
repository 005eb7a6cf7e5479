"""The day on which the tests' made-up stories are told. Only a test of pages, which know the clock, asks what day it is."""

from datetime import date, timedelta

from django.utils import timezone

TODAY = date(2025, 11, 22)
"""Saturday 22 November 2025, the same day as in the rules' examples (`tests/rules/mia.py`)."""


def today() -> date:
    """The day that pages take it to be; asked anew in each test, for a run may go past midnight."""
    return timezone.localdate()


def ago(days: int, *, from_day: date = TODAY) -> date:
    """The day so many days before."""
    return from_day - timedelta(days=days)


def ahead(days: int, *, from_day: date = TODAY) -> date:
    """The day so many days after."""
    return from_day + timedelta(days=days)
