"""Where a place in which nothing is changing has its page. The address tells nothing of the child but a number."""

from __future__ import annotations

from django.urls import reverse

from goldenthread.practice.drift.kinds import CODES


def place_address(child_id: int, kind: str, opener: str) -> str:
    """The page of one place: of a `Drift` row, or of what was asked about it."""
    return reverse("standing_place", args=[child_id, CODES[kind], opener.replace(" ", "-")])


def opener_of(slug: str) -> str:
    """What a place is about, as its row says it, from its address.

    >>> opener_of("goal-12")
    'goal 12'
    """
    kind, _, number = slug.rpartition("-")
    return f"{kind} {number}"
