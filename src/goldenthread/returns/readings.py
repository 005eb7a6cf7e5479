"""Which reader reads which kind of file."""

from __future__ import annotations

from datetime import date

from goldenthread.returns.cin.keep import Census
from goldenthread.returns.loading.running import Reading
from goldenthread.returns.models import FileImport
from goldenthread.returns.people_file.reading import PeopleFile
from goldenthread.returns.workers_file.reading import WorkersFile


def reading_of(kind: str, *, on: date) -> Reading:
    """A fresh reader for a kind of file, read on a day (for what has no date of its own)."""
    match FileImport.Kind(kind):
        case FileImport.Kind.CENSUS:
            return Census()
        case FileImport.Kind.PEOPLE:
            return PeopleFile(on=on)
        case FileImport.Kind.WORKERS:
            return WorkersFile(on=on)
