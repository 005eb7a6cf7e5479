"""The files of documents, written out with the tables: each under its hash, read again from disk and compared, in bounded memory.

`files.csv` lists every one. A file that is missing from the disk, or is no longer what was kept, is listed as such and not written.
Serves: T.24
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, BinaryIO

from django.db.models import Exists, OuterRef, Q

from goldenthread.casework.documents.keeping.kinds import BY_MEDIA_TYPE
from goldenthread.casework.documents.models import Document, DraftFile, StoredFile
from goldenthread.casework.documents.storing import place

AT_ONCE = 1 << 20
AS_KEPT, MISSING, CHANGED = "as kept", "missing", "changed"
IN_THE_RECORD = Q(Exists(Document.objects.filter(file=OuterRef("pk")))) | ~Q(
    Exists(DraftFile.objects.filter(file=OuterRef("pk")))
)
"""Files that only wait beside somebody's draft are theirs alone, as the draft is: they go to nobody."""
Put = Callable[[str], AbstractContextManager[BinaryIO]]


def write_files(put: Put, condition: Q) -> dict[int, str]:
    """Write the files these rows tell of; what is wrong with those that could not be written, by the number of their row."""
    states = ((file.pk, _write(file.sha256, name_of(file), put)) for file in _files(condition))
    return {number: state for number, state in states if state != AS_KEPT}


def write_list(table: Any, condition: Q, *, wrong: dict[int, str]) -> int:
    """The table that lists every file; how many there are as kept."""
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["casework_storedfile_id", "file", "size", "media_type", "state"])
    written = 0
    for file in _files(condition):
        state = wrong.get(file.pk, AS_KEPT)
        written += state == AS_KEPT
        writer.writerow([file.pk, name_of(file) if state == AS_KEPT else "", file.size, file.media_type, state])
    return written


def _files(condition: Q) -> Iterator[StoredFile]:
    return StoredFile.objects.filter(condition).order_by("pk").iterator()


def name_of(file: StoredFile) -> str:
    """Where a file lies among those written out: `files/ab/abcd….pdf`."""
    kind = BY_MEDIA_TYPE.get(file.media_type)
    return f"files/{file.sha256[:2]}/{file.sha256}{kind.ending if kind else '.bin'}"


def _write(sha256: str, name: str, put: Put) -> str:
    """Read twice: a file that is not what was kept is not written even in part."""
    there = place(sha256)
    if not there.is_file():
        return MISSING
    if _hash(there) != sha256:
        return CHANGED
    with put(name) as out:
        for part in _parts(there):
            out.write(part)
    return AS_KEPT


def _hash(there: Path) -> str:
    digest = hashlib.sha256()
    for part in _parts(there):
        digest.update(part)
    return digest.hexdigest()


def _parts(there: Path) -> Iterator[bytes]:
    with there.open("rb") as file:
        while part := file.read(AT_ONCE):
            yield part
