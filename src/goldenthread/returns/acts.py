"""What a data officer does with a council's file: look at it, keep it, throw it away.

A file that cannot be read, or not safely, is refused whole, with the reason. Locked records are matched like any other, so that no second
record is made of anybody; what is shown of it does not tell that there is one.
Serves: T.24
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.db import connection, transaction

from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.returns import files
from goldenthread.returns.cin.problems import FileRefused
from goldenthread.returns.loading.running import Busy, keep, look
from goldenthread.returns.models import FileCount, FileImport, FileProblem
from goldenthread.returns.readings import reading_of

Status = FileImport.Status
WORK_ON_A_FILE = 740_211
STOPPED = "The work on this file stopped before its end. Nothing of it is in any record. Load it again."


def may_import(by: Worker, kind: str = FileImport.Kind.CENSUS) -> Permit:
    """Whether a worker may load a kind of file: who works here, and with what rights, is for those who manage workers."""
    if kind == FileImport.Kind.WORKERS:
        return (
            YES
            if by.has(Permission.MANAGE_WORKERS)
            else no("Workers are brought in by a system administrator, by a file, too.")
        )
    return YES if by.has(Permission.IMPORT_FILES) else no("Your role does not load files. A data officer does.")


def may_keep(file: FileImport, *, by: Worker) -> Permit:
    """Whether this file may be kept now."""
    if not (permit := may_import(by, file.kind)):
        return permit
    match file.status:
        case Status.LOOKED_AT:
            return YES
        case Status.KEPT:
            return no("This file has already been kept.")
        case Status.REFUSED:
            return no("This file was refused, so there is nothing to keep. Load a corrected file.")
        case Status.THROWN_AWAY:
            return no("This file was thrown away. Load it again.")
    return no("This file is still being worked on. Wait until that is finished.")


def begin(file: FileImport, *, by: Worker, keeping: bool) -> None:
    """Say that the work on a file begins: looking at it, or keeping it.

    Raises:
        NotAllowed: this worker loads no files, or this file cannot be kept now.
    """
    (may_keep(file, by=by) if keeping else may_import(by, file.kind)).or_refuse()
    _set_status(file, Status.KEEPING if keeping else Status.LOOKING)
    files.say_progress(file, 0)


def work(file: FileImport, *, by: Worker, on: date) -> FileImport:
    """Do the work that was begun on a file: say what keeping it would mean, or put it into the record, whole or not at all.

    Raises:
        NotAllowed: this worker loads no such files.
        Busy: this file is being worked on, or another is being kept.
    """
    may_import(by, file.kind).or_refuse()
    reading = reading_of(file.kind, on=on)

    def tell(children: int) -> None:
        files.say_progress(file, children)

    if file.status == Status.KEEPING:
        _work(file, lambda opened: keep(file, opened, reading, by=by, progress=tell))
        if file.status == Status.KEPT:
            files.forget(file)
    else:
        _work(file, lambda opened: look(file, opened, reading, progress=tell))
    return file


def give_up(file: FileImport) -> None:
    """The work failed: a file that was to be kept can be tried again, one that was looked at must be loaded again."""
    if file.status == Status.KEEPING:
        _set_status(file, Status.LOOKED_AT)
    else:
        refuse(file, STOPPED)


def _work(file: FileImport, job: Callable[[Any], object]) -> FileImport:
    """Do the work on one file, alone, and whole or not at all; a file that cannot be read is refused.

    Raises:
        Busy: somebody is working on this file, or keeping another.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("select pg_try_advisory_xact_lock(%s, %s)", [WORK_ON_A_FILE, file.pk])
            if not cursor.fetchone()[0]:
                raise Busy("This file is being worked on already.")
        try:
            with files.path_of(file).open("rb") as opened:
                job(opened)
        except FileRefused as refused:
            refuse(file, refused.says, line=refused.line)
        except FileNotFoundError:
            refuse(file, "This file is no longer on the server. Load it again.")
    return file


def is_worked_on(file: FileImport) -> bool:
    """Whether somebody is really working on it: if not, and it says so, the work was cut off."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select exists (select from pg_locks where locktype = 'advisory' and classid = %s and objid = %s and granted"
            " and database = (select oid from pg_database where datname = current_database()))",
            [WORK_ON_A_FILE, file.pk],
        )
        found: bool = cursor.fetchone()[0]
    return found or files.just_begun(file)


def refuse(file: FileImport, says: str, *, line: int | None = None) -> None:
    """Refuse a whole file, with the reason, and forget it."""
    with transaction.atomic():
        FileProblem.objects.filter(file=file).delete()
        FileCount.objects.filter(file=file).delete()
        file.status, file.refused_because = Status.REFUSED, f"Line {line}: {says}" if line else says
        file.save()
        log(file.loaded_by, "file was refused", file, because=says)
    files.forget(file)


def throw_away(file: FileImport, *, by: Worker) -> None:
    """Throw a file away that was looked at: nothing of it was, or will be, in any record."""
    may_import(by, file.kind).or_refuse()
    if file.status not in (Status.LOOKED_AT, Status.LOOKING, Status.KEEPING):
        raise NotAllowed("Only a file that has not been kept can be thrown away.")
    with transaction.atomic():
        FileProblem.objects.filter(file=file).delete()
        FileCount.objects.filter(file=file).delete()
        _set_status(file, Status.THROWN_AWAY)
        log(by, "threw a file away", file)
    files.forget(file)


def _set_status(file: FileImport, status: str) -> None:
    FileImport.objects.filter(pk=file.pk).update(status=status)
    file.status = status
