"""Puts a settled batch into the record: new rows by COPY, changed rows updated, and for each the line of the file that stands behind it."""

from __future__ import annotations

from collections import defaultdict
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Model

from goldenthread.people.recorded import Recorded
from goldenthread.returns.loading.comparing import Batch
from goldenthread.returns.loading.copying import copy_in, draw_numbers
from goldenthread.returns.loading.entry import Entry, Verdict
from goldenthread.returns.loading.histories import INSERTED, UPDATED, triggers_stand_aside, write_history
from goldenthread.returns.models import FileImport, ImportedRow

_BROUGHT_AGAIN = """
update returns_importedrow r set file_id = %s, line = g.line, fingerprint = g.fingerprint
from unnest(%s::text[], %s::int[], %s::text[]) g (key, line, fingerprint) where r.model = %s and r.key = g.key
"""


def write(batch: Batch, file: FileImport, *, source: str, context_id: UUID) -> None:
    """Write everything of this batch that is new or changed."""
    for model, group in batch.by_model.items():
        fresh = [entry for entry in group if entry.is_new]
        for entry, number in zip(fresh, draw_numbers(model, len(fresh)) if fresh else [], strict=True):
            entry.row_id = number
    _make_room(batch, context_id)
    for model in batch.ways.order:
        group = batch.by_model.get(model, [])
        fresh, changed = [entry for entry in group if entry.is_new], [entry for entry in group if entry.updates]
        with triggers_stand_aside(model):
            _copy_new(batch, model, fresh, file, source)
            _update(model, changed, file)
        write_history(model, [entry.row_id or 0 for entry in fresh], INSERTED, context_id=context_id)
        write_history(model, [entry.row_id or 0 for entry in changed], UPDATED, context_id=context_id)
        _note(model, [entry for entry in group if entry.verdict is not Verdict.DROPPED], file)


def _make_room(batch: Batch, context_id: UUID) -> None:
    """End or change what earlier files brought and this one replaces."""
    for model, row_id, values in batch.beforehand:
        with triggers_stand_aside(model):
            model._default_manager.filter(pk=row_id).update(**values)
        write_history(model, [row_id], UPDATED, context_id=context_id)


def _copy_new(batch: Batch, model: type[Model], fresh: list[Entry], file: FileImport, source: str) -> None:
    recorded = issubclass(model, Recorded)
    rows = []
    for entry in fresh:
        row: dict[str, Any] = {"id": entry.row_id, **entry.values, **entry.first}
        for name in entry.links:
            row[f"{name}_id"] = batch.target(entry, name)
        if recorded:
            row["source"], row["source_at"] = source, said_where(file, entry.line)
        rows.append(row)
    by_columns = defaultdict(list)
    for row in rows:
        by_columns[tuple(row)].append(row)
    for alike in by_columns.values():
        copy_in(model, alike)


def said_where(file: FileImport, line: int) -> str:
    """Where a row came from, in words.

    >>> said_where(FileImport(pk=3), 18)
    'import 3, line 18'
    """
    return f"import {file.pk}, line {line}"


def _update(model: type[Model], changed: list[Entry], file: FileImport) -> None:
    by_columns: dict[tuple[str, ...], list[Model]] = defaultdict(list)
    for entry in changed:
        values = dict(entry.updates)
        if entry.brought_before and issubclass(model, Recorded):
            values["source_at"] = said_where(file, entry.line)
        by_columns[tuple(sorted(values))].append(model(pk=entry.row_id, **values))
    for names, rows in by_columns.items():
        model._default_manager.bulk_update(rows, [model._meta.get_field(name).name for name in names], batch_size=500)


def _note(model: type[Model], group: list[Entry], file: FileImport) -> None:
    """Write down which line stands behind each row. What was left keeps the fingerprint of what the file said before."""
    label = model._meta.label_lower
    copy_in(ImportedRow, [
        {"file_id": file.pk, "model": label, "row_id": entry.row_id, "key": entry.key, "line": entry.line, "fingerprint": entry.fingerprint}
        for entry in group if not entry.brought_before and entry.row_id is not None
    ])  # fmt: skip
    again = [
        entry
        for entry in group
        if entry.brought_before and not entry.same_as_brought and entry.verdict in (Verdict.CHANGED, Verdict.SAME)
    ]
    if again:
        with connection.cursor() as cursor:
            cursor.execute(
                _BROUGHT_AGAIN,
                [
                    file.pk,
                    [one.key for one in again],
                    [one.line for one in again],
                    [one.fingerprint for one in again],
                    label,
                ],
            )
