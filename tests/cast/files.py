"""Loading a file in a test, as a data officer's page does: `kept("census_2021.xml")`."""

import io
from collections import Counter
from datetime import date
from hashlib import sha256
from pathlib import Path

from cast.census.making import FILES, a_census
from cast.days import TODAY
from goldenthread.access.models import Worker
from goldenthread.people.models import Person
from goldenthread.returns.loading.running import Run, keep, look
from goldenthread.returns.models import FileImport
from goldenthread.returns.readings import reading_of


def an_import(content: bytes, *, kind: str = "census", by: Worker | None = None) -> FileImport:
    """A file that has just come in."""
    return FileImport.objects.create(
        kind=kind, status="looking", name="made up", sha256=sha256(content).hexdigest(), loaded_by=by
    )


def _bytes(what: str | bytes | Path) -> bytes:
    if isinstance(what, bytes):
        return what
    if isinstance(what, Path):
        return what.read_bytes()
    return (FILES / what).read_bytes() if what.endswith(".xml") else what.encode()


def kept(what: str | bytes | Path, *, kind: str = "census", by: Worker | None = None, on: date = TODAY) -> Run:
    """Keep a file: one of the sample censuses by its name, or its text."""
    content = _bytes(what)
    return keep(an_import(content, kind=kind, by=by), io.BytesIO(content), reading_of(kind, on=on), by=by)


def looked(what: str | bytes | Path, *, kind: str = "census", by: Worker | None = None, on: date = TODAY) -> Run:
    """Look at a file without keeping it."""
    content = _bytes(what)
    return look(an_import(content, kind=kind, by=by), io.BytesIO(content), reading_of(kind, on=on))


def counted(run: Run) -> dict[str, dict[str, int]]:
    """What was counted, by kind, leaving out what there was none of."""
    return {
        kind: dict(sorted((name, many) for name, many in run.tally.found[kind].items() if many))
        for kind in run.tally.kinds
        if run.tally.found[kind].total()
    }


def outcomes(run: Run) -> dict[str, int]:
    """How many records of whatever kind were new, the same, changed or left."""
    return dict(sum((run.tally.found[kind] for kind in run.tally.kinds), Counter()))


def the_child(number: str) -> Person:
    """The child with this council number."""
    return Person.objects.get(identifiers__scheme="council", identifiers__value=number)


def census_of(*children: str, year: int = 2026) -> bytes:
    """A census with these Child elements, as bytes."""
    return a_census(*children, year=year).encode()
