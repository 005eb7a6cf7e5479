"""Where files lie: each under the hash of its bytes, whole or not at all, and looked at again each time it is given out.

`FILES_FOLDER` holds `kept/ab/abcd…` (to be backed up), `previews/` (small copies, made again when missing) and `arriving/`.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from django.conf import settings

A_DAY = 24 * 60 * 60


class NotAsKept(Exception):
    """A file is missing from the disk, or is no longer what was kept."""


def folder(name: str) -> Path:
    """One of the folders files lie in; nobody but the server may read them."""
    path = Path(settings.FILES_FOLDER) / name
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    return path


def place(sha256: str, *, of: str = "kept") -> Path:
    """Where the file with this hash lies."""
    return Path(settings.FILES_FOLDER) / of / sha256[:2] / sha256


def hash_of(data: bytes) -> str:
    """The hash under which these bytes are kept."""
    return hashlib.sha256(data).hexdigest()


def keep_bytes(data: bytes) -> str:
    """Keep these bytes, on the disk before this returns; their hash. The same bytes are kept once."""
    sha256 = hash_of(data)
    if (there := place(sha256)).exists() and hash_of(there.read_bytes()) == sha256:
        os.utime(there)
    else:
        _write(data, there)
    return sha256


def keep_preview(sha256: str, data: bytes) -> None:
    """Keep the small copy of the file with this hash."""
    if data:
        _write(data, place(sha256, of="previews"))


def _write(data: bytes, there: Path) -> None:
    there.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = there.with_name(f".{uuid4().hex}")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(there)
    finally:
        beside.unlink(missing_ok=True)
    above = os.open(there.parent, os.O_RDONLY)
    try:
        os.fsync(above)
    finally:
        os.close(above)


def read_kept(sha256: str) -> bytes:
    """The file with this hash, looked at again.

    Raises:
        NotAsKept: it is missing or changed.
    """
    try:
        data = place(sha256).read_bytes()
    except OSError as error:
        raise NotAsKept(sha256) from error
    if hash_of(data) != sha256:
        raise NotAsKept(sha256)
    return data


def read_preview(sha256: str) -> bytes:
    """The small copy of the file with this hash; empty where there is none."""
    path = place(sha256, of="previews")
    return path.read_bytes() if path.exists() else b""


def on_disk(of: str = "kept") -> Iterator[Path]:
    """Every file that lies there."""
    yield from (path for path in sorted((Path(settings.FILES_FOLDER) / of).glob("*/*")) if path.is_file())


def is_old(path: Path, *, at: float) -> bool:
    """Whether nobody had touched a file for a day at this moment (seconds since 1970): what is younger may belong to a page that has not ended."""
    return at - path.stat().st_mtime > A_DAY
