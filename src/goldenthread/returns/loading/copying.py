"""Putting many rows in at once with COPY, their numbers drawn beforehand so that rows can point to one another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import Field, Model
from psycopg import sql

ROWS_A_WRITE = 2000
_HARD = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def draw_numbers(model: type[Model], how_many: int) -> list[int]:
    """So many fresh numbers for rows of this kind."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select nextval(pg_get_serial_sequence(%s, 'id')) from generate_series(1, %s)",
            [model._meta.db_table, how_many],
        )
        return [row[0] for row in cursor.fetchall()]


def as_text(value: Any) -> str:
    """A value as COPY takes it.

    >>> as_text(None), as_text(True), as_text("one\\ttwo")
    ('\\\\N', 't', 'one\\\\ttwo')
    """
    if value is None:
        return "\\N"
    if isinstance(value, str):
        return value.translate(_HARD)
    if isinstance(value, bool):
        return "t" if value else "f"
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


@lru_cache
def columns_of(model: type[Model]) -> dict[str, str]:
    """Every column we write, with its default as text; the database fills those it has a default for."""
    fields: Iterable[Field[Any, Any]] = model._meta.concrete_fields
    return {
        field.attname: as_text(field.get_default())
        for field in fields
        if not field.has_db_default() or field.primary_key
    }


def copy_in(model: type[Model], rows: Sequence[dict[str, Any]]) -> None:
    """Write these rows; a column a row does not name gets its default."""
    if not rows:
        return
    columns = columns_of(model)
    if unknown := set(rows[0]) - set(columns):
        raise LookupError(f"{model.__name__} has no column {sorted(unknown)}")
    statement = sql.SQL("copy {} ({}) from stdin").format(
        sql.Identifier(model._meta.db_table), sql.SQL(", ").join(_names(model, rows[0]))
    )
    names = [name for name in columns if name in rows[0] or name != "id"]
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for start in range(0, len(rows), ROWS_A_WRITE):
            copy.write("".join(_line(row, names, columns) for row in rows[start : start + ROWS_A_WRITE]))


def _names(model: type[Model], row: dict[str, Any]) -> list[sql.Identifier]:
    """The database's names of the columns; a row without a number of its own gets one from the database."""
    of = {field.attname: field.column for field in model._meta.concrete_fields}
    return [sql.Identifier(of[name] or name) for name in columns_of(model) if name in row or name != "id"]


def _line(row: dict[str, Any], names: list[str], defaults: dict[str, str]) -> str:
    return "\t".join([as_text(row[name]) if name in row else defaults[name] for name in names]) + "\n"
