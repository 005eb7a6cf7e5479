"""Where a duty is begun: one press from the list to the page on which it is done.

Where there is no page for it yet, the press leads to the child's own page, at what happens next.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from goldenthread.practice.timescales.asks import Asks


@dataclass(frozen=True)
class Start:
    """What the button says, and where it leads."""

    words: str
    href: str


def start_of(asks: Asks, *, child_id: int, opener: str = "") -> Start:
    """Where this duty is begun."""
    kind, _, number = opener.partition(" ")
    match asks:
        case Asks.VISIT:
            return Start("Write the visit", f"{reverse('write_note', args=[child_id])}?kind=visit")
        case Asks.SUMMARY:
            return Start("Bring up to date", reverse("where_things_are", args=[child_id]))
        case Asks.DECISION if kind == "referral" and number.isdigit():
            return Start("Decide", reverse("referral", args=[int(number)]))
        case Asks.REVIEW | Asks.MEETING:
            return Start("To the meetings", reverse("meetings", args=[child_id]))
        case Asks.ASSESSMENT:
            return Start("To the assessment", reverse("assessments", args=[child_id]))
        case Asks.CALL:
            return Start("Ring back", reverse("my_calls"))
        case Asks.WRITE_UP:
            return Start("Write it up", reverse("write_note", args=[child_id]))
        case Asks.LOOK if kind == "assessment":
            return Start("To the assessment", reverse("assessments", args=[child_id]))
        case Asks.LOOK:
            return Start("Write what you saw", f"{reverse('write_note', args=[child_id])}?kind=oversight")
    return Start("Open", f"{reverse('child', args=[child_id])}#next-h")


def plan_of(asks: Asks, *, child_id: int, visit_id: int = 0) -> Start | None:
    """Beside the button, for a visit: the page to prepare the one that is planned, or to plan one."""
    if asks is not Asks.VISIT:
        return None
    if visit_id:
        return Start("Prepare it", reverse("prepare_visit", args=[child_id, visit_id]))
    return Start("Plan it", reverse("plan_visit", args=[child_id]))


def page_of(name: str, words: str, *numbers: int, at: str = "") -> Start:
    """A page of ours by its name, and a place on it."""
    return Start(words, reverse(name, args=numbers) + (f"#{at}" if at else ""))
