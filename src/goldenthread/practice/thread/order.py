"""Which strand, and which child, is nearest to going wrong: what a worker's list is sorted by.

Reading: what is getting worse comes first, then a child who asked and was never answered, then what is stuck; within
each, violence first, then what has been broken longest. Drift in a child's life outranks a late form.

Serves: K6.W1, C.08
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.practice.thread.shape import BreakCode, Progress, Strand
from goldenthread.practice.thread.standing import Standing
from goldenthread.practice.timescales.duty import Duty

Key = tuple[float, bool, date, str]

RANK = {progress: float(place) for place, progress in enumerate(Progress)}
NEVER_ANSWERED = (RANK[Progress.WORSE] + RANK[Progress.STUCK]) / 2
NOTHING_WRONG = float(len(RANK))


@dataclass(frozen=True)
class Outlook:
    """One child's strands and duties, as the list needs them."""

    child_id: str
    strands: tuple[Strand, ...] = ()
    duties: tuple[Duty, ...] = ()


def going_wrong(strand: Strand | Standing) -> Key:
    """How near one strand is to going wrong: the smaller, the nearer."""
    rank = RANK[strand.progress]
    if any(one.code is BreakCode.NEVER_ANSWERED for one in strand.breaks):
        rank = min(rank, NEVER_ANSWERED)
    since = min((one.since for one in strand.breaks), default=date.max)
    return (rank, not strand.violence, since, strand.id)


def nearest_to_going_wrong(found: Iterable[Strand]) -> tuple[Strand, ...]:
    """Strands, the nearest to going wrong first."""
    return tuple(sorted(found, key=going_wrong))


def children_nearest_to_going_wrong(outlooks: Iterable[Outlook], *, on: date) -> tuple[Outlook, ...]:
    """Children, the one nearest to going wrong first; among equals, the one with the earliest date still to be kept."""

    def key(outlook: Outlook) -> tuple[Key, date, str]:
        nearest = min((going_wrong(one) for one in outlook.strands), default=(NOTHING_WRONG, True, date.max, ""))
        dates = [one.due.on for one in outlook.duties if one.is_open and one.due]
        return ((*nearest[:3], ""), min(dates, default=date.max), outlook.child_id)

    return tuple(sorted(outlooks, key=key))
