"""A question asked from afar: how long its link lives, whether the office is open when it is answered, and words that give nothing away.

In our words: one link, for one person, with one question, for one day, used once. Somebody else may hold the phone: the message names no
council, no child and no worker, and nothing can be read back. Asking in person is just as good.

Counting: the link dies 24 hours after it was made, to the minute. The office is open on working days from its first hour until its last.
Source: the day is our own: short, because a link on a phone may be found; no source sets it.
Serves: K6.08
"""

from __future__ import annotations

from datetime import datetime, timedelta

from goldenthread.practice.working_days import Calendar

LIVES = timedelta(hours=24)
SUBJECT = "A question for you"


def message(address: str) -> str:
    """What is sent. It says nothing of who asks, or about whom.

    >>> message("https://q.example/a/x")
    'Here is the question we spoke about. It works once, until this time tomorrow: https://q.example/a/x'
    """
    return f"Here is the question we spoke about. It works once, until this time tomorrow: {address}"


def is_open(at: datetime, *, opens: int, closes: int, calendar: Calendar | None = None) -> bool:
    """Whether somebody is at work when an answer comes in. `at` is local time.

    >>> is_open(datetime(2026, 11, 23, 10, 0), opens=9, closes=17), is_open(datetime(2026, 11, 22, 10, 0), opens=9, closes=17)
    (True, False)
    """
    return (calendar or Calendar()).is_working_day(at.date()) and opens <= at.hour < closes


def hour_said(hour: int) -> str:
    """An hour as it is read.

    >>> hour_said(9), hour_said(17), hour_said(12)
    ('9am', '5pm', '12 noon')
    """
    if hour == 12:
        return "12 noon"
    return f"{hour}am" if hour < 12 else f"{hour - 12}pm"
