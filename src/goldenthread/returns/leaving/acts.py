"""Writing everything out from a page: with a reason, logged, without the records locked from whoever asks."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import BinaryIO, TextIO

from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.people.opening import hidden_from
from goldenthread.returns.leaving.tables import leaving_out
from goldenthread.returns.leaving.writing import LOCKED_LEFT_OUT, one_moment, write_all


def may_export(by: Worker) -> Permit:
    """Whether a worker may write everything out."""
    return (
        YES
        if by.has(Permission.EXPORT_EVERYTHING)
        else no("Your role does not write everything out. A data officer does.")
    )


def export(to: Path, *, by: Worker, on: date, because: str) -> dict[str, int]:
    """Write everything this worker may know of into one zip file; how many rows of each table.

    Raises:
        NotAllowed: their role does not allow it.
    """
    may_export(by).or_refuse()
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:

        @contextmanager
        def opened(name: str) -> Iterator[TextIO]:
            with (
                archive.open(name, "w", force_zip64=True) as raw,
                io.TextIOWrapper(raw, encoding="utf-8", newline="") as file,
            ):
                yield file

        @contextmanager
        def put(name: str) -> Iterator[BinaryIO]:
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as raw:
                yield raw  # type: ignore[misc]

        with one_moment():
            counts = write_all(opened, put, leaving_out(hidden_from(by)), on=on, left_out=LOCKED_LEFT_OUT)
    log(by, "wrote everything out", because=because)
    return counts
