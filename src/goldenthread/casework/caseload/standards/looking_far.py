"""Looking ahead over a large council: apart from the page, batch by batch, the page saying how far it is.

What was found so far waits in the shared cache for some minutes and is nowhere in the record. Where the work is cut off, what waits is
forgotten, and looking again begins anew.
Serves: P.04
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date

from django.conf import settings
from django.core.cache import cache
from django.db import transaction

from goldenthread.access.models import Worker
from goldenthread.casework.caseload.refreshing import BATCH
from goldenthread.casework.caseload.standards.looking_ahead_queries import (
    Outlook,
    as_outlook,
    changed_for,
    children_looked_at,
    outlook,
)
from goldenthread.casework.dues.standards.in_force import council_standards
from goldenthread.practice.timescales.comparing import Change
from goldenthread.practice.timescales.local_standards import Standards

KEPT_SECONDS = 600


@dataclass(frozen=True)
class Asked:
    """What is being looked at: by which standards, for whom, how far it is, and what was found so far."""

    would_be: Standards
    rules: tuple[str, ...]
    worker_id: int
    today: date
    ids: tuple[int, ...]
    done: int = 0
    found: dict[int, tuple[Change, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class UnderWay:
    """Not finished yet: for how many children it is done, of how many."""

    done: int
    of: int


def look_ahead(would_be: Standards, *, rules: Collection[str], seen_by: Worker) -> Outlook | UnderWay:
    """What would change: at once in a small council; in a large one when it has been looked at, until then how far it is."""
    ids = children_looked_at(seen_by=seen_by)
    if len(ids) <= settings.LOOKED_AHEAD_AT_ONCE_CHILDREN:
        return outlook(would_be, rules=rules, seen_by=seen_by)
    key = _key(would_be, rules, seen_by)
    asked: Asked | None = cache.get(key)
    if asked is None:
        asked = Asked(would_be, tuple(sorted(rules)), seen_by.pk, seen_by.today, tuple(ids))
        cache.set(key, asked, KEPT_SECONDS)
        command = [sys.executable, "-m", "goldenthread", "look-ahead", key]
        transaction.on_commit(lambda: subprocess.Popen(command, start_new_session=True, stdin=subprocess.DEVNULL))
    if asked.done < len(asked.ids):
        return UnderWay(asked.done, len(asked.ids))
    return as_outlook(asked.found, looked_at=len(asked.ids), seen_by=seen_by)


def go_through(key: str) -> None:
    """Look at every child asked about, keeping how far it is after every batch."""
    asked: Asked | None = cache.get(key)
    while asked is not None and asked.done < len(asked.ids):
        some = list(asked.ids[asked.done : asked.done + BATCH])
        found = asked.found | changed_for(some, asked.would_be, asked.rules, today=asked.today)
        asked = replace(asked, done=asked.done + len(some), found=found)
        cache.set(key, asked, KEPT_SECONDS)


def _key(would_be: Standards, rules: Collection[str], seen_by: Worker) -> str:
    """One key for one question of one worker on one day, by the standards as they are now."""
    told = repr((would_be, council_standards(), sorted(rules), seen_by.pk, seen_by.today))
    return f"looking-ahead-{hashlib.sha256(told.encode()).hexdigest()}"
