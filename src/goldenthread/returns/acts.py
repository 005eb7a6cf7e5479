"""What a data officer does with a council's file: look at it, keep it, throw it away.

A file that cannot be read, or not safely, is refused whole, with the reason. Locked records are matched like any other, so that no second
record is made of anybody; what is shown of it does not tell that there is one.
Serves: T.24
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.db import DatabaseError, connection, transaction

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
WORK_ON_A_FILE = 7_402_119
STOPPED = "The work on this file stopped before its end. Nothing of it is in any record. Load it again."


def may_import(by: Worker) -> Permit:
    """Whether a worker may load the council's files."""
    if by.has(Permission.IMPORT_FILES):
        return YES
    return no("Your role does not load files. A data officer does.")


def may_keep(file: FileImport, *, by: Worker) -> Permit:
    """Whether this file may be kept now."""
    if not (permit := may_import(by)):
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


def look_at(file: FileImport, *, on: date) -> FileImport:
    """Say what keeping a received file would mean; it writes in nobody's record."""
    return _work(file, lambda opened: look(file, opened, reading_of(file.kind, on=on), progress=lambda n: files.say_progress(file, n)))


def keep_file(file: FileImport, *, by: Worker, on: date) -> FileImport:
    """Put a file that was looked at into the record, whole or not at all.

    Raises:
        NotAllowed: this worker loads no files.
        Busy: another file is being kept just now.
    """
    may_import(by).or_refuse()
    _work(file, lambda opened: keep(file, opened, reading_of(file.kind, on=on), by=by, progress=lambda n: files.say_progress(file, n)))
    if file.status == Status.KEPT:
        files.forget(file)
    return file


def _work(file: FileImport, job: Callable[[Any], object]) -> FileImport:
    """Do the work on one file; while it goes on, nobody else works on it, and pages can tell that it goes on."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_lock(%s, %s)", [WORK_ON_A_FILE % 2**31, file.pk])
    before = file.status
    try:
        with files.path_of(file).open("rb") as opened:
            job(opened)
    except FileRefused as refused:
        refuse(file, refused.says, line=refused.line)
    except FileNotFoundError:
        refuse(file, "This file is no longer on the server. Load it again.")
    except (Busy, NotAllowed):
        _set_status(file, Status.LOOKED_AT if before == Status.KEEPING else before)
        raise
    except DatabaseError as error:
        _set_status(file, Status.LOOKED_AT if before == Status.KEEPING else before)
        raise error
    finally:
        with connection.cursor() as cursor:
            cursor.execute("select pg_advisory_unlock(%s, %s)", [WORK_ON_A_FILE % 2**31, file.pk])
    return file


def is_worked_on(file: FileImport) -> bool:
    """Whether somebody is really working on it: if not, and it says so, the work was cut off."""
    with connection.cursor() as cursor:
        cursor.execute("select exists (select from pg_locks where locktype = 'advisory' and classid = %s and objid = %s and granted)", [WORK_ON_A_FILE % 2**31, file.pk])
        found: bool = cursor.fetchone()[0]
    return found


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
    may_import(by).or_refuse()
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
