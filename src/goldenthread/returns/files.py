"""The files themselves: kept on the server's disk from the upload until they are kept or thrown away, then deleted.

Outside the application's own folders, named by the import's number alone, readable by nobody else.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from goldenthread.access.models import Worker
from goldenthread.returns.models import FileImport

CHUNK_BYTES = 1 << 20
LONGEST_NAME = 200
ONLY_US = 0o600
STARTING_SECONDS = 60
WAITING_SECONDS = 7 * 24 * 60 * 60


class TooLarge(Exception):
    """A file has more bytes than this council's server takes."""


def folder() -> Path:
    """Where files wait."""
    path = Path(settings.UPLOADS_FOLDER)
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    return path


def path_of(file: FileImport) -> Path:
    """Where this file waits."""
    return folder() / f"{file.pk}.waiting"


def progress_path(file: FileImport) -> Path:
    """Where it is written how far the work on a file is."""
    return folder() / f"{file.pk}.progress"


def receive(chunks: Iterable[bytes], *, kind: str, name: str, by: Worker | None) -> FileImport:
    """Take in a file as it comes, piece by piece, and note whose and which it is.

    Raises:
        TooLarge: it has more bytes than the setting allows; nothing was kept of it.
    """
    file = FileImport.objects.create(
        kind=kind, status=FileImport.Status.LOOKING, name=name[:LONGEST_NAME], sha256="", loaded_by=by
    )
    digest, path = sha256(), path_of(file)
    path.touch(mode=ONLY_US)
    with path.open("wb") as to:
        for chunk in chunks:
            file.size += len(chunk)
            if file.size > settings.LARGEST_FILE_BYTES:
                path.unlink()
                raise TooLarge(
                    f"This file is larger than {settings.LARGEST_FILE_BYTES // 1_000_000} MB. Check that it is the right file."
                )
            digest.update(chunk)
            to.write(chunk)
    file.sha256 = digest.hexdigest()
    file.save()
    return file


def from_disk(path: Path, *, kind: str) -> FileImport:
    """An import of a file on the server's own disk, not saved yet."""
    digest = sha256()
    with path.open("rb") as opened:
        for chunk in pieces(opened):
            digest.update(chunk)
    return FileImport(
        kind=kind,
        status=FileImport.Status.LOOKING,
        name=path.name[:LONGEST_NAME],
        sha256=digest.hexdigest(),
        size=path.stat().st_size,
    )


def pieces(opened: BinaryIO) -> Iterable[bytes]:
    """A file in pieces."""
    return iter(lambda: opened.read(CHUNK_BYTES), b"")


def forget(file: FileImport) -> None:
    """Delete what is on the disk for this import."""
    for path in (path_of(file), progress_path(file)):
        with suppress(FileNotFoundError):
            path.unlink()


def say_progress(file: FileImport, children: int) -> None:
    """Write down how far the work on a file is; pages read it while the work's own transaction is not finished."""
    progress_path(file).write_text(str(children))


def progress_of(file: FileImport) -> int:
    """How many children have been worked through."""
    with suppress(FileNotFoundError, ValueError):
        return int(progress_path(file).read_text())
    return 0


def just_begun(file: FileImport) -> bool:
    """Whether work on a file was begun, or told of its progress, in the last moments."""
    with suppress(FileNotFoundError):
        return time.time() - progress_path(file).stat().st_mtime < STARTING_SECONDS
    return False


def sweep() -> None:
    """Delete files that have waited for a week: nobody came back to keep them."""
    for path in folder().iterdir():
        with suppress(FileNotFoundError):
            if time.time() - path.stat().st_mtime > WAITING_SECONDS:
                path.unlink()
