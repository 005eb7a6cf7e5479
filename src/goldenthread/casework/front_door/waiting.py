"""Children somebody must work with because a referral is open, whoever brought it: what the waiting list asks."""

from __future__ import annotations

from typing import Any

from django.db.models import Q

from goldenthread.casework.front_door.models import Referral


def children_with_an_open_referral() -> Any:
    """Numbers of the children with a referral that is still open and did not end with no further action."""
    over = Q(no_further_action=True) | Q(decision__in=("no_further_action", "other_council"))
    return Referral.objects.filter(closed_on__isnull=True).exclude(over).values("child_id")
