"""What happens next for a child: what is due, meetings and visits planned, steps with a date. Dates in order, late ones first.

Serves: K10.00
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from goldenthread.casework.dues.due_queries import why_address
from goldenthread.casework.meetings.models import Meeting
from goldenthread.people.gathering import day
from goldenthread.practice.thread.facts import StepFact
from goldenthread.practice.timescales.past_its_day import late_words

SOON = timedelta(days=7)
MEETING_WORDS = dict(Meeting.Kind.choices)


@dataclass(frozen=True)
class Coming:
    """One thing to come: its day, what it is, a line about it, whether it is late or soon, by what rule, where that and our procedure are read."""

    on: date
    what: str
    about: str
    tone: str
    rule: str = ""
    why: str = ""
    how: dict[str, str] | None = None


def tone_of(on: date, today: date) -> str:
    """Late, soon or later."""
    return "late" if on < today else "soon" if on <= today + SOON else "later"


def coming(child: Any, steps: Sequence[StepFact], *, today: date) -> list[Coming]:
    """Everything to come for a child, earliest first."""
    found = [*_dues(child, today), *_meetings(child, today), *_visits(child, today), *_steps(steps, today)]
    return sorted(found, key=lambda one: (one.on, one.what))


def late_by(on: date, today: date) -> str:
    """How late, in words: `5 weeks late`."""
    days = (today - on).days
    return f"{days // 7} weeks late" if days >= 14 else f"{days} day{'' if days == 1 else 's'} late"


def _dues(child: Any, today: date) -> list[Coming]:
    found = []
    for row in child.told_dues:
        if on := day(row["due_on"]):
            passed = late_words(row["rule"], date.fromisoformat(row["edition"]), row["force"])
            about = f"{late_by(on, today)} · {passed}" if on < today else row["because"]
            why = why_address(child.pk, row["rule"], row["opener"], row["ordinal"])
            found.append(Coming(on, row["title"], about, tone_of(on, today), row["rule"], why, row["how"]))
    return found


def _meetings(child: Any, today: date) -> list[Coming]:
    return [
        Coming(
            on,
            MEETING_WORDS.get(row["kind"], "Meeting").capitalize(),
            row["where"] or "time and place not written down yet",
            tone_of(on, today),
        )
        for row in child.told_meetings
        if not row["held_on"] and (on := day(row["planned_on"]))
    ]


def _visits(child: Any, today: date) -> list[Coming]:
    return [
        Coming(
            on, f"Visit {child.short_name}", row["visit__purpose"] or "see them, and see them alone", tone_of(on, today)
        )
        for row in child.told_visits
        if not row["visit__happened_on"] and (on := day(row["visit__planned_on"]))
    ]


def _steps(steps: Sequence[StepFact], today: date) -> list[Coming]:
    found = []
    for step in steps:
        on = step.due_on or (step.starts_on if not step.started_on else None)
        if step.status == "live" and on:
            late = f"{late_by(on, today)} · " if on < today else ""
            found.append(Coming(on, step.words, f"{late}{step.owner or 'nobody is named yet'}", tone_of(on, today)))
    return found
