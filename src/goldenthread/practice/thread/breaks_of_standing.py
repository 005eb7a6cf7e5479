"""Breaks in where a concern stands: held and forgotten, passed on and never taken, closed without an answer.

Serves: K10.07, K10.08, K10.W3
"""

from __future__ import annotations

from collections.abc import Iterator

from goldenthread.practice.thread.accounts import latest_of
from goldenthread.practice.thread.facts import Verdict, Voice
from goldenthread.practice.thread.gather import Gathered
from goldenthread.practice.thread.said import said_day
from goldenthread.practice.thread.settings import ThreadSettings, day_after
from goldenthread.practice.thread.shape import BeadKind, Break, BreakCode


def breaks_of_standing(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    """Every break that comes from the status of the concern, not from its links."""
    yield from _on_hold(bundle, settings)
    yield from _not_accepted(bundle, settings)
    yield from _unanswered(bundle)
    yield from _settled_unasked(bundle)


def is_answered(bundle: Gathered) -> bool:
    """Was this concern answered: resolved with evidence, taken on by somebody, or answered when our work ended?"""
    head = bundle.head
    return (
        bool(bundle.closing and bundle.closing.words.strip())
        or head.status == "accepted"
        or (head.status == "resolved" and bool(head.evidence.strip()))
    )


def _on_hold(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    head = bundle.head
    if head.status != "on_hold" or bundle.closed_on:
        return
    if head.review_on is None:
        yield Break(
            BeadKind.NOW,
            BreakCode.ON_HOLD_PAST_REVIEW,
            "This is on hold and nobody has said until when.",
            "Set a day to look at it again.",
            head.status_on or head.raised_on,
            head.id,
        )
        return
    yield Break(
        BeadKind.NOW,
        BreakCode.ON_HOLD_PAST_REVIEW,
        f"This was to be looked at again on {said_day(head.review_on)}.",
        "Take it up again, or hold it with a reason and a new date.",
        day_after(head.review_on),
        head.id,
    )


def _not_accepted(bundle: Gathered, settings: ThreadSettings) -> Iterator[Break]:
    head = bundle.head
    lost_at_the_end = bool(bundle.closing and bundle.closing.became == "passed_on")
    if head.status == "passed_on" and (lost_at_the_end or not bundle.closed_on):
        yield Break(
            BeadKind.NOW,
            BreakCode.NOT_ACCEPTED,
            f"Passed on to {head.passed_to or 'someone'}, who has not said that they have it.",
            "Ring and ask; take it back if they have not.",
            settings.broken_from("accept", head.status_on or head.raised_on),
            head.id,
        )


def _unanswered(bundle: Gathered) -> Iterator[Break]:
    head = bundle.head
    if is_answered(bundle) or bundle.all_from_census:
        return
    if head.status == "resolved":
        yield Break(
            BeadKind.NOW,
            BreakCode.CLOSED_UNANSWERED,
            "This was marked as resolved and nobody wrote what shows it.",
            "Write what changed and who says so.",
            head.status_on or head.raised_on,
            head.id,
        )
    elif bundle.closed_on:
        yield Break(
            BeadKind.NOW,
            BreakCode.CLOSED_UNANSWERED,
            "Our work ended and this worry was not answered.",
            "Write what became of it, or take it up again.",
            bundle.closed_on,
            head.id,
        )


def _settled_unasked(bundle: Gathered) -> Iterator[Break]:
    """A worry about violence settled without the word of those who were harmed."""
    ended_otherwise = bundle.closing and bundle.closing.became in ("passed_on", "still_there")
    settled = bundle.head.status == "resolved" or (
        bundle.closed_on and is_answered(bundle) and bundle.head.status != "accepted" and not ended_otherwise
    )
    if not bundle.violence or not settled or bundle.all_from_census:
        return
    since = bundle.closed_on or bundle.head.status_on or bundle.head.raised_on
    if bundle.head.status == "resolved" and bundle.head.status_on:
        since = bundle.head.status_on
    if bundle.harmed_adult and not says_better(bundle, Voice.HARMED_ADULT):
        yield Break(
            BeadKind.CHANGED,
            BreakCode.HARMED_ADULT_NOT_ASKED,
            "This was settled; the adult who was harmed, asked alone, has not said that it is better.",
            "Ask them alone, where it is safe to talk.",
            since,
            bundle.head.id,
        )
    if not says_better(bundle, Voice.CHILD):
        yield Break(
            BeadKind.CHANGED,
            BreakCode.CHILD_NOT_ASKED,
            f"This was settled; {bundle.first_name} has not said that it is better.",
            "Ask the child, or watch and listen in the way this child speaks.",
            since,
            bundle.head.id,
        )


def says_better(bundle: Gathered, voice: Voice) -> bool:
    """Is the latest word of a voice that may speak for safety that things are better?"""
    account = latest_of(bundle, voice)
    return account is not None and account.verdict is Verdict.BETTER
