"""Keeps the rows worked out for children as they now are: what is the same stays, only the difference is written.

Most acts change a line or two of what is due. Reading the rows that are kept and comparing them costs far less than writing them all again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection
from django.db.models import Model, QuerySet
from psycopg import sql

from goldenthread.people.asked_often import Asking, asked_often

Row = tuple[Any, ...]
FEW = 20
"""Up to so many rows are written by a plain statement; more are copied in."""


class Kept:
    """One table of rows worked out, each belonging to a child, and the columns that are worked out."""

    def __init__(self, model: type[Model], *columns: str) -> None:
        self.model, self.columns = model, columns
        table, names = sql.Identifier(model._meta.db_table), sql.SQL(", ").join(map(sql.Identifier, columns))
        self._kept = asked_often(self._rows)
        self._let_go = sql.SQL("DELETE FROM {} WHERE id = ANY(%s)").format(table).as_string()
        self._copy = sql.SQL("COPY {} ({}) FROM STDIN").format(table, names).as_string()
        self._write = sql.SQL("INSERT INTO {} ({}) VALUES ").format(table, names).as_string()
        self._places = "(" + ", ".join(["%s"] * len(columns)) + ")"

    def _rows(self, *, ids: list[int]) -> QuerySet[Any]:
        rows = self.model._default_manager.filter(child_id__among=ids).order_by()
        return rows.values_list("pk", *self.columns)

    def asking(self, child_ids: list[int]) -> Asking:
        """The question for what is kept for these children."""
        return self._kept.asking(ids=child_ids)

    def keep(self, rows: Sequence[Row], *, instead_of: Iterable[tuple[Any, ...]]) -> int:
        """Let the table hold exactly these rows instead of those kept, as `asking` is answered; how many had to be written."""
        fresh, gone = set(rows), []
        for number, *told in instead_of:
            row = tuple(told)
            if row in fresh:
                fresh.discard(row)
            else:
                gone.append(number)
        if not gone and not fresh:
            return 0
        with connection.cursor() as cursor:
            if gone:
                cursor.execute(self._let_go, [gone])
            if fresh:
                self._add(cursor, [row for row in rows if row in fresh])
        return len(fresh)

    def _add(self, cursor: Any, rows: list[Row]) -> None:
        if len(rows) <= FEW:
            places = ", ".join([self._places] * len(rows))
            cursor.execute(self._write + places, [value for row in rows for value in row])
            return
        with cursor.copy(self._copy) as copy:
            for row in rows:
                copy.write_row(row)
