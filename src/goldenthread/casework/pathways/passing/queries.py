"""What is asked about a child's work being passed on.

Serves: K7.11
"""

from __future__ import annotations

from django.db.models import QuerySet

from goldenthread.access.models import Team, Worker
from goldenthread.casework.pathways.passing_models import Transfer
from goldenthread.people.models import Person


def transfers_of(child: Person, *, seen_by: Worker) -> QuerySet[Transfer]:
    """Every time a child's work was offered to others or to us, the newest first."""
    rows = Transfer.objects.filter(child=child).select_related("to_team", "child", "recorded_by")
    return rows.order_by("-asked_on", "-pk")


def transfer_of(child: Person, transfer_id: int, *, seen_by: Worker) -> Transfer | None:
    """One of them."""
    return transfers_of(child, seen_by=seen_by).filter(pk=transfer_id).first()


def teams_here(*, seen_by: Worker) -> QuerySet[Team]:
    """The teams a child can be passed to."""
    return Team.objects.filter(ended_on__isnull=True).order_by("name")
