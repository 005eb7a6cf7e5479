"""Checks that nobody has tampered with the sealed log: not by editing, adding, removing or moving a line, nor by making seals anew.

The seals are checked in order (numbers, chain, hashes, ranges, clock), then every line against its seal, then every seal against the
roots kept outside. What is found is said in words; nothing found means nothing sealed was touched.

Serves: T.23
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from django.db.models import Q

from goldenthread.access import roots
from goldenthread.access.log_lines import BEGINNING, COLUMNS, SEALED, leaf, merkle_root, seal_hash
from goldenthread.access.models import LogEntry, LogSeal

CLOCK_MAY_STEP = timedelta(seconds=2)
"""How far a server's clock may be put right without our calling it tampering."""

AT_ONCE = 5000
ID, AT, XID = COLUMNS.index("id"), COLUMNS.index("at"), COLUMNS.index("xid")


@dataclass
class Verdict:
    """What a check of the log found. `problems` are sentences; none means that nothing sealed was touched."""

    seals: int = 0
    lines: int = 0
    not_sealed_yet: int = 0
    roots_compared: int = 0
    problems: list[str] = field(default_factory=list)


def verify(*, roots_at: Path | None) -> Verdict:
    """Check the whole log. `roots_at` is the folder or file of roots kept outside; None leaves that part out."""
    verdict = Verdict()
    verdict.problems += _chain(LogSeal.objects.order_by("pk").iterator(AT_ONCE), verdict)
    for cluster in LogSeal.objects.values_list("cluster", flat=True).order_by("cluster").distinct():
        verdict.problems += _lines_of(cluster, verdict)
    verdict.problems += _without_a_stamp()
    verdict.not_sealed_yet = LogEntry.objects.count() - verdict.lines
    if roots_at is not None:
        verdict.problems += _against_roots(roots_at, verdict)
    return verdict


def _chain(seals: Iterable[LogSeal], verdict: Verdict) -> Iterator[str]:
    """Faults of the seals themselves, each read with the one before."""
    before: LogSeal | None = None
    sealed_to: dict[int, int] = {}
    for seal in seals:
        verdict.seals += 1
        name = f"Seal {seal.pk}"
        if seal.pk != (before.pk + 1 if before else 1):
            yield f"{name} does not follow on: a seal before it is missing."
        if seal.previous != (before.hash if before else BEGINNING):
            yield f"{name} does not hold the hash of the seal before it."
        if seal.hash != seal_hash([getattr(seal, column) for column in SEALED]):
            yield f"{name} was changed: its hash is not the hash of what it says."
        if seal.from_xid != sealed_to.get(seal.cluster, 0) or seal.to_xid <= seal.from_xid:
            yield f"{name} does not begin where the one before it ended."
        if before and seal.sealed_at < before.sealed_at - CLOCK_MAY_STEP:
            yield f"{name} says it is older than the seal before it: the clock was set back."
        sealed_to[seal.cluster] = seal.to_xid
        before = seal


def _lines_of(cluster: int, verdict: Verdict) -> Iterator[str]:
    """Faults of the sealed lines of one cluster, read in one pass beside their seals."""
    seals = list(
        LogSeal.objects.filter(cluster=cluster)
        .order_by("to_xid")
        .values_list("pk", "to_xid", "entries", "root", "sealed_at")
    )
    sealed = LogEntry.objects.filter(cluster=cluster, xid__lt=seals[-1][1]).order_by("xid", "pk").values_list(*COLUMNS)
    place, found = 0, {}

    def seal_of(line: tuple[Any, ...]) -> int:
        nonlocal place
        while line[XID] >= seals[place][1]:
            place += 1
        return place

    for at, lines in groupby(sealed.iterator(AT_ONCE), key=seal_of):
        batch = sorted((line[ID], line[AT], leaf(line)) for line in lines)
        found[at] = True
        verdict.lines += len(batch)
        yield from _batch_faults(seals[at], batch)
    yield from (
        f"Seal {seal[0]} holds {seal[2]} lines; none of them is left."
        for at, seal in enumerate(seals)
        if at not in found
    )


def _batch_faults(seal: tuple[Any, ...], batch: list[tuple[Any, ...]]) -> Iterator[str]:
    number, _, entries, root, sealed_at = seal
    if len(batch) != entries:
        yield f"Seal {number} holds {entries} lines; there are {len(batch)} now."
    elif merkle_root(line[2] for line in batch) != root:
        yield f"Seal {number}: a line among its {entries} was changed."
    if any(at is None or at > sealed_at + CLOCK_MAY_STEP for _, at, _ in batch):
        yield f"Seal {number} is older than a line it holds: the clock was set back."


def _without_a_stamp() -> Iterator[str]:
    """Lines that no transaction of ours can have written."""
    unstamped = LogEntry.objects.filter(Q(xid__isnull=True) | Q(cluster__isnull=True) | Q(at__isnull=True)).count()
    if unstamped:
        yield f"There are {unstamped} lines without the database's stamp: they were put in past its trigger."


def _against_roots(where: Path, verdict: Verdict) -> Iterator[str]:
    """Faults that only the roots kept outside can show: seals dropped from the end, or all made anew."""
    if not roots.files(where):
        if verdict.seals or verdict.not_sealed_yet:
            yield f"The roots kept outside were not found at {where}, so the seals could not be compared with them."
        return
    kept = roots.kept(where)
    try:
        while chunk := list(islice(kept, AT_ONCE)):
            now = dict(LogSeal.objects.filter(pk__in=[root["number"] for root in chunk]).values_list("pk", "hash"))
            verdict.roots_compared += len(chunk)
            yield from (
                f"Seal {root['number']} is not the one whose root was kept outside."
                for root in chunk
                if now.get(root["number"]) != root["hash"]
            )
    except ValueError as error:
        yield str(error)
