"""What follows from a decision on a referral, and is not known here: higher slices register what they begin or take back with it."""

from __future__ import annotations

from collections.abc import Callable

from goldenthread.access.models import Worker
from goldenthread.casework.front_door.models import Referral

Follow = Callable[[Referral, Worker], None]
_after_a_decision: list[Follow] = []
_after_looking_again: list[Follow] = []


def after_decisions(begin: Follow, *, taken_back: Follow) -> None:
    """Register what begins once a referral is decided, in the same transaction, and what happens when the decision is taken back."""
    if begin not in _after_a_decision:
        _after_a_decision.append(begin)
        _after_looking_again.append(taken_back)


def has_been_decided(referral: Referral, by: Worker) -> None:
    """Begin what follows."""
    for begin in _after_a_decision:
        begin(referral, by)


def is_looked_at_again(referral: Referral, by: Worker) -> None:
    """Take back what had begun."""
    for take_back in _after_looking_again:
        take_back(referral, by)
