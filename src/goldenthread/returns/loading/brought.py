"""What files brought before: the row behind each key, what the file said then, and how late that file was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from django.db import connection

from goldenthread.returns.loading.entry import Place
from goldenthread.returns.models import FileImport

Standing = tuple[int, int]
"""How late a file is: its census year (0 where it has none), then when these very bytes were first kept."""

_FIND = "select key, row_id, fingerprint, file_id from returns_importedrow where model = %s and key = any (%s)"
_FROM_NO_SUCH_FILE = """
select id from unnest(%s::bigint[]) as t (id) where not exists (
    select from returns_importedrow r join returns_fileimport f on f.id = r.file_id where r.model = %s and r.row_id = t.id and f.kind = %s)
"""


class Brought(NamedTuple):
    """A row that a file brought."""

    row_id: int
    fingerprint: str
    standing: Standing


def standings(file: FileImport) -> tuple[Standing, dict[int, Standing]]:
    """This file's standing, and that of every file kept. The same bytes loaded again stand where they first stood."""
    kept = (
        FileImport.objects.filter(status=FileImport.Status.KEPT)
        .order_by("pk")
        .values_list("pk", "sha256", "year", "kind")
    )
    first: dict[str, int] = {}
    found: dict[int, Standing] = {}
    for pk, sha256, year, _ in kept:
        found[pk] = (year or 0, first.setdefault(sha256, pk))
    latest = max([file.pk or 0, *found]) + (0 if file.pk else 1)
    return (file.year or 0, first.get(file.sha256, latest)), found


def look_up(places: Iterable[Place], of_files: dict[int, Standing]) -> dict[Place, Brought]:
    """Which of these a file brought before."""
    by_model = defaultdict(list)
    for model, key in places:
        by_model[model].append(key)
    found: dict[Place, Brought] = {}
    with connection.cursor() as cursor:
        for model, keys in by_model.items():
            cursor.execute(_FIND, [model._meta.label_lower, keys])
            for key, row_id, said, file_id in cursor.fetchall():
                found[model, key] = Brought(row_id, said, of_files.get(file_id, (0, 0)))
    return found


def brought_by_no_such_file(kind: str, model_label: str, row_ids: list[int]) -> set[int]:
    """Which of these rows no file of this kind brought: what brought them was a worker, or another kind of file."""
    with connection.cursor() as cursor:
        cursor.execute(_FROM_NO_SUCH_FILE, [row_ids, model_label, kind])
        return {row[0] for row in cursor.fetchall()}
