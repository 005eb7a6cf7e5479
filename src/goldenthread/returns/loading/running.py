"""Runs a whole file: looked at, or kept, whole or not at all, in batches and bounded memory.

One transaction holds everything: the rows, the lines they came from, what is due, the counts and the line in the log. If the machine dies
half way, nothing of the file is in any record.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Protocol
from uuid import UUID

import pghistory
from django.db import connection, transaction
from django.utils import timezone

from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.casework.caseload.refreshing import BATCH, everybody_with_a_record, mark_not_worked_out, refresh
from goldenthread.people.models import Identifier, Person
from goldenthread.returns.loading.brought import Standing, standings
from goldenthread.returns.loading.comparing import Batch, Ways, locked_people, told
from goldenthread.returns.loading.entry import Entry, Verdict
from goldenthread.returns.loading.faults import AS_A_WORKER_WROTE, Fault, Faults
from goldenthread.returns.loading.histories import begin_history
from goldenthread.returns.loading.tally import Tally
from goldenthread.returns.loading.writing import write
from goldenthread.returns.models import FileCount, FileImport, FileProblem

ONE_FILE_AT_A_TIME = 7_402_118
LONGEST_STATEMENT = "15min"
Progress = Callable[[int], None]


class Busy(Exception):
    """Another file is being kept just now."""


@dataclass(slots=True)
class Run:
    """One file under way: what is counted, what is at fault, whose records it touches."""

    file: FileImport
    tally: Tally
    faults: Faults
    standing: Standing = (0, 0)
    of_files: dict[int, Standing] = field(default_factory=dict)
    locked: frozenset[int] = frozenset()
    locked_numbers: frozenset[str] = frozenset()
    touched: set[int] = field(default_factory=set)
    children: int = 0
    by: Worker | None = None
    context_id: UUID | None = None


class Reading(Protocol):
    """How one kind of file is read: its kinds of record, how it is compared, and its entries batch by batch."""

    kinds: tuple[str, ...]
    ways: Ways
    source: str

    def batches(self, opened: BinaryIO, run: Run) -> Iterator[list[Entry]]:
        """The entries of the file. Sets the file's year and council before the first.

        Raises:
            FileRefused: the file cannot be read, or not safely.
        """
        ...

    def after(self, run: Run) -> None:
        """What is to be done once all entries are kept."""
        ...


def nothing(_: int) -> None:
    """Tells nobody how far it is."""


def look(file: FileImport, opened: BinaryIO, reading: Reading, *, progress: Progress = nothing) -> Run:
    """Say what keeping the file would mean. Writes nobody's record; with a saved import, writes its counts and problems.

    Raises:
        FileRefused: the file cannot be read, or not safely.
    """
    run = Run(file, Tally(reading.kinds), Faults(file.pk), by=file.loaded_by)
    with transaction.atomic(), _patiently():
        _clear(file)
        for batch in _settled(run, opened, reading, progress):
            _count(run, batch)
        _close(run, FileImport.Status.LOOKED_AT)
    return run


def keep(
    file: FileImport, opened: BinaryIO, reading: Reading, *, by: Worker | None, progress: Progress = nothing
) -> Run:
    """Put the file into the record, whole or not at all.

    Raises:
        FileRefused: the file cannot be read, or not safely; nothing was kept.
        Busy: another file is being kept.
    """
    run = Run(file, Tally(reading.kinds), Faults(file.pk), by=by)
    context = {"act": "import", "by": by.pk if by else None, "because": f"import {file.pk}"}
    with transaction.atomic(), pghistory.context(**context) as history, _patiently():
        _alone()
        begin_history(history.id, history.metadata)
        run.context_id = history.id
        _clear(file)
        for batch in _settled(run, opened, reading, progress):
            write(batch, file, source=reading.source, context_id=history.id)
            _count(run, batch)
            run.touched |= _touched(batch)
        reading.after(run)
        _refresh(run)
        file.kept_at = timezone.now()
        _close(run, FileImport.Status.KEPT)
        log(
            by,
            "kept a file",
            file,
            because=f"{file.get_kind_display()}: {', '.join(f'{n} {kind}' for kind, n in run.tally.in_file().items() if n)}",
        )
    return run


def _settled(run: Run, opened: BinaryIO, reading: Reading, progress: Progress) -> Iterator[Batch]:
    run.locked = locked_people()
    run.locked_numbers = frozenset(Identifier.objects.filter(person__in=run.locked).values_list("value", flat=True)) - {
        ""
    }
    for entries in reading.batches(opened, run):
        if not run.of_files:
            run.standing, run.of_files = standings(run.file)
        batch = Batch(entries, run.file.kind, reading.ways, run.standing, run.of_files)
        batch.settle()
        yield batch
        progress(run.children)


def _count(run: Run, batch: Batch) -> None:
    """Count every entry, and list what was left; of locked records nothing is told that the file itself does not tell."""
    for entry in batch.entries:
        hidden = entry.child in run.locked_numbers or (entry.model is Person and entry.row_id in run.locked)
        run.tally.add(entry, told(entry, locked=hidden))
        if entry.verdict is Verdict.LEFT and entry.counted and not hidden:
            says = "The record says something else here, written by a worker or by another file. It was left as it is."
            raw = "; ".join(f"{name}: {value}" for name, value in entry.values.items() if value not in (None, ""))
            run.faults.add(Fault(entry.line, entry.child, entry.counted, says, raw, AS_A_WORKER_WROTE))


def _touched(batch: Batch) -> set[int]:
    """The people about whom something was written."""
    found: set[int | None] = set()
    for entry in batch.entries:
        if entry.is_new or entry.updates:
            found |= {batch.target(entry, name) for name, place in entry.links.items() if place[0] is Person}
            found |= {entry.row_id} if entry.model is Person else set()
    return {person_id for person_id in found if person_id}


def _refresh(run: Run) -> None:
    """Work out once, at the end, what is due for every child touched. What is kept beats a refresh that fails; the failure is marked."""
    ids = sorted(run.touched & set(everybody_with_a_record()))
    for start in range(0, len(ids), BATCH):
        some = ids[start : start + BATCH]
        try:
            with transaction.atomic():
                refresh(some)
        except Exception:  # logged and marked, never swallowed unseen
            logging.getLogger("goldenthread.acts").exception(
                "what is due could not be worked out after import %s", run.file.pk
            )
            mark_not_worked_out(some)


def _clear(file: FileImport) -> None:
    if file.pk:
        FileProblem.objects.filter(file=file).delete()
        FileCount.objects.filter(file=file).delete()


def _close(run: Run, status: str) -> None:
    run.faults.write()
    run.file.status = status
    if run.file.pk:
        FileCount.objects.bulk_create(run.tally.rows(run.file))
        run.file.save()


def _alone() -> None:
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_xact_lock(%s)", [ONE_FILE_AT_A_TIME])
        if not cursor.fetchone()[0]:
            raise Busy("Another file is being kept just now. Try again in a few minutes.")


@contextmanager
def _patiently() -> Iterator[None]:
    """A large file takes minutes; a page's limits are put back afterwards."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select current_setting('statement_timeout'), current_setting('idle_in_transaction_session_timeout')"
        )
        before = cursor.fetchone()
        _set_limits(cursor, LONGEST_STATEMENT, "0")
        yield
        _set_limits(cursor, *before)


def _set_limits(cursor: Any, statement: str, idle: str) -> None:
    cursor.execute(
        "select set_config('statement_timeout', %s, true), set_config('idle_in_transaction_session_timeout', %s, true)",
        [statement, idle],
    )
