"""Calls that wait to be rung back, and children who asked for their worker: for a worker, and for whoever stands in for them.

Serves: K2.01c, K3.02b, T.23
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.notes.raised_models import AskedForMe, Call
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Involvement, Person
from goldenthread.people.opening import covered_by

LATELY = timedelta(days=14)
MOST = 100


def call_of(child: Person, call_id: int, *, seen_by: Worker) -> Call | None:
    """One call about this child."""
    return (
        Call.objects.filter(_who_rang_is_known(seen_by), child=child, pk=call_id)
        .select_related("person", "for_worker")
        .first()
    )


def _who_rang_is_known(seen_by: Worker) -> Q:
    return Q(person__isnull=True) | Q(person__in=Person.objects.known_to(seen_by))


def to_ring_back(*, seen_by: Worker) -> list[Call]:
    """Calls for this worker, or somebody they stand in for, who did not get to speak and have not been reached; the oldest first.

    A child who asked for their worker is not among them: they stand before all of these.
    """
    return _to_ring_back(worker_id=seen_by.pk, workers=covered_by(seen_by))


@asked_often
def _to_ring_back(*, worker_id: int, workers: Any) -> QuerySet[Call]:
    first = AskedForMe.objects.filter(call=OuterRef("pk"), answered_at__isnull=True)
    mine = _known_calls(Worker(pk=worker_id)).filter(for_worker_id__among=workers)
    waiting = mine.filter(got_to_speak=False).exclude(reached=True).exclude(Exists(first))
    return waiting.order_by("rang_at", "pk")[:MOST]


@dataclass(frozen=True)
class Answered:
    """A call that was answered, and how soon they were rung back."""

    call: Call
    took: str


def lately(*, seen_by: Worker, since: datetime) -> list[Answered]:
    """Calls of the last days that were answered, the newest first."""
    done = Q(got_to_speak=True) | Q(reached=True)
    found = _calls(seen_by).filter(done, rang_at__gte=since).order_by("-rang_at", "-pk")[:MOST]
    return [Answered(call, how_soon(call.rung_back_at - call.rang_at) if call.rung_back_at else "") for call in found]


def how_soon(took: timedelta) -> str:
    """How long somebody waited, in words.

    >>> how_soon(timedelta(minutes=25)), how_soon(timedelta(hours=3)), how_soon(timedelta(days=2, hours=4))
    ('after 25 minutes', 'after 3 hours', 'after 2 days')
    """
    minutes = max(1, round(took.total_seconds() / 60))
    if minutes < 100:
        return f"after {minutes} minute{'' if minutes == 1 else 's'}"
    hours = round(minutes / 60)
    return f"after {hours} hours" if hours < 36 else f"after {round(hours / 24)} days"


def _calls(seen_by: Worker) -> QuerySet[Call]:
    return _known_calls(seen_by).filter(for_worker__in=covered_by(seen_by))


def _known_calls(seen_by: Worker) -> QuerySet[Call]:
    known = Call.objects.filter(_who_rang_is_known(seen_by), child__in=Person.objects.known_to(seen_by))
    return known.select_related("child", "person", "for_worker", "rung_back_by")


def asked_for_me(*, seen_by: Worker) -> list[AskedForMe]:
    """Children who asked for this worker, or for somebody they stand in for, and have not been answered; the one who waits longest first.

    Where nobody was named, it is the worker the child is allocated to.
    """
    return _asked_for(worker_id=seen_by.pk, workers=covered_by(seen_by))


@asked_often
def _asked_for(*, worker_id: int, workers: Any) -> QuerySet[AskedForMe]:
    led = Involvement.objects.filter(worker_id__among=workers, is_lead=True, ended_on__isnull=True).values("child_id")
    return (
        AskedForMe.objects.filter(
            Q(worker_id__among=workers) | Q(worker__isnull=True, child__in=led),
            answered_at__isnull=True,
            child__in=Person.objects.known_to(Worker(pk=worker_id)),
        )
        .select_related("child", "worker")
        .order_by("asked_at", "pk")[:MOST]
    )


def asked_of(child: Person, asked_id: int, *, seen_by: Worker) -> AskedForMe | None:
    """One time this child asked for their worker."""
    return AskedForMe.objects.filter(child=child, pk=asked_id).select_related("child", "worker").first()


def workers_to_ask_for(child: Person, *, seen_by: Worker) -> list[Worker]:
    """The workers who work with a child now, the one the child is allocated to first; whoever asks among them."""
    rows = Involvement.objects.filter(child=child, ended_on__isnull=True, worker__isnull=False, worker__is_active=True)
    found = {
        row.worker_id: row.worker
        for row in rows.select_related("worker").order_by("-is_lead", "began_on")
        if row.worker
    }
    return [*found.values(), *([] if seen_by.pk in found else [seen_by])]
