"""The roots kept outside the database: a line for each seal, appended to files that the council copies elsewhere.

Whoever holds yesterday's copy can tell whether the log and its seals were made anew since, even by somebody with every right in the
database. One file a month in the folder `GOLDENTHREAD_ROOTS` (in the settings' `ROOTS_FOLDER`), one JSON object a line.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from goldenthread.access.models import LogSeal


def files(where: Path) -> list[Path]:
    """The files of roots in a folder, oldest first; or the one file that is named."""
    return sorted(where.glob("roots-*.jsonl")) if where.is_dir() else [where] if where.exists() else []


def kept(where: Path) -> Iterator[dict[str, Any]]:
    """Every root kept outside, oldest first.

    Raises:
        ValueError: a line is not one that we wrote.
    """
    for file in files(where):
        for number, line in enumerate(file.read_text(encoding="ascii").splitlines(), start=1):
            yield _read(line, where=f"{file.name}, line {number}")


def _read(line: str, *, where: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
        return {"number": int(found["number"]), "hash": str(found["hash"])}
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{where}: this is not a root as we write them") from error


def last_number(where: Path) -> int:
    """The number of the last seal kept outside; 0 when there is none."""
    for file in reversed(files(where)):
        with file.open("rb") as open_file:
            open_file.seek(max(0, file.stat().st_size - 4096))
            lines = open_file.read().splitlines()
        if lines:
            return int(_read(lines[-1].decode("ascii"), where=file.name)["number"])
    return 0


def keep_outside(where: Path) -> int:
    """Append the seals that are not outside yet (also those of a crash between seal and file); how many."""
    new = list(LogSeal.objects.filter(pk__gt=last_number(where)).order_by("pk"))
    _append(where, new)
    return len(new)


def _append(where: Path, seals: Iterable[LogSeal]) -> None:
    where.mkdir(parents=True, exist_ok=True)
    for seal in seals:
        line = {
            "number": seal.pk,
            "hash": seal.hash,
            "root": seal.root,
            "entries": seal.entries,
            "sealed_at": seal.sealed_at.isoformat(),
        }
        with (where / f"roots-{seal.sealed_at:%Y-%m}.jsonl").open("a", encoding="ascii") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())
