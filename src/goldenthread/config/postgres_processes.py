"""Which running processes belong to one cluster. Used by the launcher in `postgres.py`.

A process number alone proves nothing: after a reboot or a container's restart the number in an old lock file may belong
to anything. PostgreSQL's processes stand in their data folder, so that is what we look at (on Linux).
"""

import os
from contextlib import suppress
from pathlib import Path

PROC = Path("/proc")


def postmaster(data: Path) -> int | None:
    """The server's own process number, if the lock file names a process that really serves this data."""
    try:
        pid = int((data / "postmaster.pid").read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError, NotADirectoryError):
        return None
    return pid if _serves(pid, data=data) else None


def belonging_to(data: Path) -> list[int]:
    """Every PostgreSQL process that stands in this data folder; empty where the system does not tell (not Linux)."""
    if not PROC.is_dir():
        return []
    return [int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit() and _serves(int(entry.name), data=data)]


def _serves(pid: int, *, data: Path) -> bool:
    if not PROC.is_dir():
        return _exists(pid)
    try:
        name = (PROC / str(pid) / "comm").read_text().strip()
        return name == "postgres" and (PROC / str(pid) / "cwd").resolve(strict=True) == data.resolve()
    except OSError:
        return False


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def send(pid: int, what: int) -> None:
    """Send a signal to a process that may be gone already."""
    with suppress(ProcessLookupError):
        os.kill(pid, what)
