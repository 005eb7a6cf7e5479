"""What the pages and the command ask about files. Problems name a child by the council's number only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Count, QuerySet
from django.http import Http404

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.returns.models import FileCount, FileImport, FileProblem

Kind = FileImport.Kind
OUTCOMES = ("new", "same", "changed", "left", "aside")


def kinds_for(worker: Worker) -> tuple[Kind, ...]:
    """The kinds of file a worker may load: who works here, and with what rights, is for those who manage workers."""
    of_people = (Kind.CENSUS, Kind.PEOPLE) if worker.has(Permission.IMPORT_FILES) else ()
    return of_people + ((Kind.WORKERS,) if worker.has(Permission.MANAGE_WORKERS) else ())


def imports(*, seen_by: Worker) -> QuerySet[FileImport]:
    """The files loaded, the latest first."""
    return FileImport.objects.filter(kind__in=kinds_for(seen_by)).select_related("loaded_by")


def one_import(import_id: int, *, seen_by: Worker) -> FileImport:
    """One file.

    Raises:
        Http404: there is none that this worker may see.
    """
    found = imports(seen_by=seen_by).filter(pk=import_id).first()
    if found is None:
        raise Http404("There is no such file.")
    return found


def counts(file: FileImport, *, seen_by: Worker) -> list[FileCount]:
    """What the file holds, by kind of record; kinds it does not hold are left out."""
    return [count for count in file.counts.all() if count.in_file]


def kinds_of_problem(file: FileImport, *, seen_by: Worker) -> list[tuple[str, int]]:
    """Each sort of problem with how many there are, the most frequent first."""
    return list(file.problems.values_list("kind").annotate(many=Count("pk")).order_by("-many", "kind"))


def problems(file: FileImport, *, seen_by: Worker, kind: str = "") -> QuerySet[FileProblem]:
    """The problems of a file, in the order of its lines; of one sort, where one is named."""
    found = file.problems.order_by("line", "pk")
    return found.filter(kind=kind) if kind else found


def problems_as_rows(file: FileImport) -> Iterator[Any]:
    """Every problem as the command tells it. For the command: nobody looks through a page."""
    return file.problems.order_by("line", "pk").values("line", "child", "field", "says").iterator(chunk_size=2000)


def in_words(rows: Iterable[FileCount], *, looked: bool) -> str:
    """What a file holds and what became of it, a line for each kind."""
    lines = ["What keeping this file would mean:" if looked else "Kept."]
    for row in rows:
        if row.in_file:
            told = ", ".join(f"{getattr(row, name)} {name}" for name in OUTCOMES if getattr(row, name))
            lines.append(f"  {row.record}: {row.in_file} ({told})")
    return "\n".join(lines)


TELLS_WHOLE_ROWS = frozenset({"left as a worker wrote it", "row not read", "too many cells", "too long"})


def hides_raw(problem: FileProblem) -> bool:
    """Whether the file's own text of this problem may hold names: a data officer works by line and number."""
    return problem.kind in TELLS_WHOLE_ROWS
