"""Seals the log: every few seconds, all lines of transactions that have ended become one batch with a hash chained to the one before.

A batch is a range of transactions, not of line numbers, because lines are numbered before they are committed: we seal only below the
oldest transaction still running, so nothing can join a batch afterwards. One slow transaction therefore holds the sealing back, though
never a page; when it is a minute behind, information governance is told.
Why so: docs/decisions/0004-sealed-log.md.

Serves: T.23
"""

from __future__ import annotations

import logging
import threading
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, InterfaceError, close_old_connections, connection, transaction

from goldenthread.access import roots
from goldenthread.access.log_lines import BEGINNING, COLUMNS, SEALED, leaf, merkle_root, seal_hash
from goldenthread.access.models import LogEntry, LogSeal
from goldenthread.access.permissions import Permission
from goldenthread.access.telling import tell, workers_who_may

EVERY_SECONDS = 5
BEHIND_AFTER = timedelta(seconds=60)
ONE_SEALER = 0x60_1D_5EA1  # the key of the lock that only one sealer holds
LINES_AT_ONCE = 5000


def roots_folder() -> Path:
    """Where the roots are kept outside the database."""
    return Path(settings.ROOTS_FOLDER)


def seal() -> list[LogSeal]:
    """Seal every line that can be sealed now; the new seals, none when nothing waits or another sealer is at it."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [ONE_SEALER])
        if not cursor.fetchone()[0]:
            return []
        cluster, ended_below = _cluster_and_horizon()
        ranges = [*_left_by_other_clusters(cluster), (cluster, _sealed_to(cluster), ended_below)]
        return [made for each in ranges if (made := _seal_one(*each))]


def _cluster_and_horizon() -> tuple[int, int]:
    """This cluster's number, and the oldest transaction that may still be running."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT system_identifier, pg_snapshot_xmin(pg_current_snapshot())::text::bigint FROM pg_control_system()"
        )
        cluster, ended_below = cursor.fetchone()
    return cluster, ended_below


def _sealed_to(cluster: int) -> int:
    """The first transaction of a cluster that is not sealed; the first seal of a cluster begins with 0."""
    last = LogSeal.objects.filter(cluster=cluster).order_by("-pk").first()
    return last.to_xid if last else 0


def _left_by_other_clusters(cluster: int) -> list[tuple[int, int, int]]:
    """What a cluster that this database was restored or upgraded from left unsealed: all of it has ended."""
    found = []
    for other in _other_clusters(cluster):
        last = LogEntry.objects.filter(cluster=other).order_by("-xid").values_list("xid", flat=True).first()
        if last is not None and last >= (since := _sealed_to(other)):
            found.append((other, since, last + 1))
    return found


def _other_clusters(cluster: int) -> list[int]:
    """Clusters in the log besides this one, found by two steps along the index and not by reading it all."""
    found: list[int] = []
    for step, order in (("cluster__lt", "-cluster"), ("cluster__gt", "cluster")):
        at = cluster
        while (
            at_next := LogEntry.objects.filter(**{step: at}).order_by(order).values_list("cluster", flat=True).first()
        ) is not None:
            found.append(at_next)
            at = at_next
    return sorted(found)


def _seal_one(cluster: int, from_xid: int, to_xid: int) -> LogSeal | None:
    """Seal one range of transactions; None when it holds no line."""
    lines = (
        LogEntry.objects.filter(cluster=cluster, xid__gte=from_xid, xid__lt=to_xid).order_by("pk").values_list(*COLUMNS)
    )
    leaves = [leaf(line) for line in lines.iterator(LINES_AT_ONCE)]
    if not leaves:
        return None
    before = LogSeal.objects.order_by("-pk").first()
    made = LogSeal(
        pk=before.pk + 1 if before else 1, cluster=cluster, from_xid=from_xid, to_xid=to_xid, entries=len(leaves), root=merkle_root(leaves),
        previous=before.hash if before else BEGINNING, sealed_at=_database_clock(),
    )  # fmt: skip
    made.hash = seal_hash([getattr(made, name) for name in SEALED])
    made.save(force_insert=True)
    return made


def _database_clock() -> datetime:
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        return cursor.fetchone()[0]


def behind() -> timedelta:
    """How long the oldest line that is not sealed has waited; nothing when none waits."""
    cluster, _ = _cluster_and_horizon()
    oldest = (
        LogEntry.objects.filter(cluster=cluster, xid__gte=_sealed_to(cluster))
        .order_by("xid")
        .values_list("at", flat=True)
        .first()
    )
    return max(_database_clock() - oldest, timedelta()) if oldest else timedelta()


def is_behind() -> bool:
    """Whether the sealing is so far behind that somebody must look."""
    return behind() > BEHIND_AFTER


def tell_if_behind() -> bool:
    """Tell those who check the log when the sealing is behind, once until they have read it; whether it is."""
    late = is_behind()
    if late:
        tell(
            workers_who_may(Permission.VERIFY_LOG),
            "The log has not been sealed for over a minute. Ask the system administrator to look at it.",
            once=True,
        )
    return late


def seal_and_keep() -> int:
    """One round: notice if we are behind, seal, and write the new roots outside; how many lines were sealed."""
    tell_if_behind()
    made = seal()
    roots.keep_outside(roots_folder())
    return sum(each.entries for each in made)


def keep_sealing(*, every: float = EVERY_SECONDS, stop: threading.Event | None = None) -> None:
    """Seal again and again until told to stop. A round that fails is reported and the next one tries again."""
    stop = stop or threading.Event()
    while not stop.is_set():
        try:
            seal_and_keep()
        except (DatabaseError, InterfaceError, OSError):
            logging.getLogger("goldenthread.sealing").exception("the log could not be sealed; trying again")
            connection.close()
        close_old_connections()
        stop.wait(every)


def start_sealing(*, every: float = EVERY_SECONDS) -> threading.Event:
    """Seal in the background of this process; set the event that comes back to stop."""
    stop = threading.Event()
    threading.Thread(
        target=keep_sealing, kwargs={"every": every, "stop": stop}, name="sealing the log", daemon=True
    ).start()
    return stop
