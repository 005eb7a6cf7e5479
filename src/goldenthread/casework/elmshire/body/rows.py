"""Rows on their way into the tables: numbered from the tables' own sequences, gathered by table, and copied in at once.

COPY goes round Django, not round PostgreSQL: constraints, keys and history triggers all hold. Only `in_bulk` turns triggers
and keys off, where the database lets it, for councils too large to wait for.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction
from django.db.models import Model
from django.db.models.fields import NOT_PROVIDED
from psycopg import errors, sql

BLOCK = 200


class Rows:
    """Rows by table. `add` numbers a row and gives its number; `copy_in` writes them all and begins again."""

    def __init__(self) -> None:
        self._rows: dict[type[Model], list[tuple[Any, ...]]] = {}
        self._plain: dict[type[Model], dict[str, Any]] = {}
        self._numbers: dict[type[Model], list[int]] = {}
        self.written = 0

    def add(self, model: type[Model], **columns: Any) -> int:
        """Take a row, by its columns; what is not named has the field's own default."""
        if model not in self._plain:
            kept = [field for field in model._meta.concrete_fields if not field.generated]
            self._plain[model] = {str(field.column): _default(field) for field in kept}
            self._rows[model] = []
        number = self._next(model)
        row = self._plain[model] | columns
        row[str(model._meta.pk.column)] = number
        if len(row) != len(self._plain[model]):
            raise LookupError(f"{model.__name__} has no columns {sorted(set(row) - set(self._plain[model]))}.")
        self._rows[model].append(tuple(row.values()))
        return number

    def copy_in(self) -> None:
        """Write every row taken so far."""
        with connection.cursor() as cursor:
            for model, rows in self._rows.items():
                if rows:
                    self._copy(cursor, model, rows)
        self._rows = {model: [] for model in self._rows}

    def _copy(self, cursor: Any, model: type[Model], rows: list[tuple[Any, ...]]) -> None:
        names = sql.SQL(", ").join(map(sql.Identifier, self._plain[model]))
        with cursor.copy(
            sql.SQL("copy {} ({}) from stdin").format(sql.Identifier(model._meta.db_table), names)
        ) as copy:
            for row in rows:
                copy.write_row(row)
        self.written += len(rows)

    def _next(self, model: type[Model]) -> int:
        numbers = self._numbers.setdefault(model, [])
        if not numbers:
            table, key = model._meta.db_table, model._meta.pk.column
            with connection.cursor() as cursor:
                cursor.execute(
                    "select nextval(pg_get_serial_sequence(%s, %s)) from generate_series(1, %s)", [table, key, BLOCK]
                )
                numbers.extend(number for (number,) in reversed(cursor.fetchall()))
        return numbers.pop()


def _default(field: Any) -> Any:
    if field.default is not NOT_PROVIDED:
        return field.get_default()
    return None if field.null or field.is_relation else "" if field.empty_strings_allowed else None


@contextmanager
def in_bulk() -> Iterator[bool]:
    """While this lasts, triggers and foreign keys are not run, where the database role may say so; says whether it could."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("set session_replication_role = replica")
    except Exception as refusal:
        if not isinstance(refusal.__cause__, errors.InsufficientPrivilege):
            raise
        yield False
        return
    try:
        yield True
    finally:
        with connection.cursor() as cursor:
            cursor.execute("set session_replication_role = default")
