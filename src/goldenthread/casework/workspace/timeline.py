"""A child's time with us as a picture and as a list: plans, legal status and homes in bands of their own, and what happened.

A plan is not a legal status, so the two are never in one band.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from goldenthread.casework.workspace.header import LEGAL_WORDS, PLAN_WORDS, STATUS_PLANS
from goldenthread.design.pictures import timeline as drawing
from goldenthread.design.pictures.svg import Svg
from goldenthread.people.gathering import day
from goldenthread.practice.census_codes import CATEGORY_OF_ABUSE

MEETING_LABELS = {
    "strategy": "Strategy discussion",
    "conference": "First child protection conference",
    "review_conference": "Review conference",
    "core_group": "",
    "cin_review": "Child in need review",
    "family_group": "Family group conference",
    "network": "Network meeting",
    "care_review": "Review of care",
}
PLAN_TONES = {
    "child_protection": drawing.Tone.STRONG,
    "child_in_need": drawing.Tone.LIGHT,
    "early_help": drawing.Tone.QUIET,
    "pathway": drawing.Tone.LIGHT,
}
MOST_EVENTS = 12
BEFORE = timedelta(days=30)
"""How much of the time before our work the picture shows."""


@dataclass(frozen=True)
class TimeWithUs:
    """The picture for wide and narrow screens, the same in words, and how long it has been."""

    wide: Svg
    narrow: Svg
    words: tuple[str, ...]
    months: int


def time_with_us(child: Any, *, today: date) -> TimeWithUs | None:
    """The child's time with us; None when there has been none."""
    began_on = _began_on(child)
    if began_on is None:
        return None
    start, title = began_on - BEFORE, f"{child.short_name}’s time with us"
    bands, events = _since(start, _bands(child)), [event for event in _events(child) if event.on >= start]
    end = today + timedelta(days=10)
    return TimeWithUs(
        wide=drawing.wide(bands, events, key="time-wide", title=title, start=start, end=end),
        narrow=drawing.narrow(bands, events, key="time-narrow", title=title, start=start, end=end),
        words=tuple(drawing.in_words(bands, events)),
        months=max(1, round((_until(child, today=today) - began_on).days / 30.44)),
    )


def _began_on(child: Any) -> date | None:
    """The first day of our work with a child; None when there has been none."""
    rows = [(row, "received_on") for row in child.told_referrals] + [
        (row, "began_on") for row in [*child.told_plans, *child.told_legal]
    ]
    return min((on for row, name in rows if (on := day(row[name]))), default=None)


def _until(child: Any, *, today: date) -> date:
    """The last day of our work with a child: today, unless everything has ended or came to no further action."""
    ends = [
        day(row["closed_on"]) or (day(row["received_on"]) if row["no_further_action"] else None)
        for row in child.told_referrals
    ] + [day(row["ended_on"]) for row in [*child.told_plans, *child.told_legal]]
    ended = [on for on in ends if on is not None]
    return max(ended) if ended and len(ended) == len(ends) else today


def _since(start: date, bands: list[drawing.Band]) -> list[drawing.Band]:
    """The bands from a day on: a home a child had lived in long before begins at the edge of the picture."""
    found = []
    for band in bands:
        spans = tuple(
            replace(span, began_on=max(span.began_on, start))
            for span in band.spans
            if span.ended_on is None or span.ended_on > start
        )
        if spans:
            found.append(drawing.Band(band.label, spans))
    return found


def _bands(child: Any) -> list[drawing.Band]:
    plans = tuple(
        _span(row, _plan_label(row), PLAN_TONES.get(row["kind"], drawing.Tone.LIGHT))
        for row in child.told_plans
        if row["kind"] in STATUS_PLANS
    )
    legal = tuple(
        _span(row, LEGAL_WORDS.get(row["kind"], row["kind"]).capitalize(), drawing.Tone.OTHER)
        for row in child.told_legal
    )
    homes = tuple(_span(row, row["words"], *_home_look(row)) for row in child.told_homes)
    named = (("Plan", plans), ("Legal status", legal), ("Home", homes))
    return [drawing.Band(label, spans) for label, spans in named if spans]


def _span(
    row: dict[str, Any], label: str, tone: drawing.Tone, pattern: drawing.Pattern = drawing.Pattern.PLAIN
) -> drawing.Span:
    began = day(row["began_on"])
    assert began is not None
    return drawing.Span(began_on=began, ended_on=day(row["ended_on"]), label=label, tone=tone, pattern=pattern)


def _plan_label(row: dict[str, Any]) -> str:
    category = CATEGORY_OF_ABUSE.words(row["latest_category"] or row["category"]) if row["category"] else ""
    return f"{PLAN_WORDS[row['kind']]} – {category.lower()}" if category else PLAN_WORDS[row["kind"]]


def _home_look(row: dict[str, Any]) -> tuple[drawing.Tone, drawing.Pattern]:
    return (
        (drawing.Tone.QUIET, drawing.Pattern.PLAIN)
        if row["kind"] == "parents"
        else (drawing.Tone.OTHER, drawing.Pattern.HATCH)
    )


def _events(child: Any) -> list[drawing.Event]:
    referral = [
        drawing.Event(on, "Referred to us", drawing.Mood.DANGER)
        for row in child.told_referrals
        if (on := day(row["received_on"]))
    ]
    meetings = [
        drawing.Event(on, MEETING_LABELS.get(row["kind"], "Meeting"), drawing.Mood.MEETING)
        for row in child.told_meetings
        if (on := day(row["held_on"])) and MEETING_LABELS.get(row["kind"], "Meeting")
    ]
    moves = [
        drawing.Event(on, f"Moved: {row['words']}", drawing.Mood.CHANGE)
        for row in child.told_homes[1:]
        if (on := day(row["began_on"]))
    ]
    said = [
        drawing.Event(
            on,
            f"{child.short_name}: “{row['words'][:34].rstrip()}{'…' if len(row['words']) > 34 else ''}”",
            drawing.Mood.GOOD,
        )
        for row in child.told_words[:2]
        if (on := day(row["said_on"]))
    ]
    ends = [
        drawing.Event(on, "Our work ended", drawing.Mood.GOOD)
        for row in child.told_closings
        if (on := day(row["closed_on"]))
    ]
    return sorted([*referral, *meetings, *moves, *said, *ends], key=lambda event: event.on)[-MOST_EVENTS:]
