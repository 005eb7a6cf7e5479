"""Fetching the lesser rows that belong to a greater one in the same statement: a page then asks once, however long the history is."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Expression, JSONField, Model, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject


class RowsSubquery(Subquery):
    """The rows of a subquery as one text of JSON: read at once, where an array of JSON would be read row by row."""

    template = "to_jsonb(ARRAY(%(subquery)s))"
    output_field = JSONField()


def rows_of(
    model: type[Model],
    key: str,
    *fields: str,
    where: Q | None = None,
    order: tuple[str, ...] = (),
    first: int | None = None,
    row: str = "pk",
    **made: Expression | Subquery,
) -> RowsSubquery:
    """The rows of a table whose `key` points to each row asked for, as plain objects holding these fields, in order;
    and beside them what is made of each row.

    Dates come back as text in ISO form: `day()` turns them into dates again.
    """
    rows: QuerySet[Any] = model._default_manager.filter(**{key: OuterRef(row)})
    if where is not None:
        rows = rows.filter(where)
    if order:
        rows = rows.order_by(*order)
    found = rows.values(row_of=JSONObject(**{name: name for name in fields}, **made))
    return RowsSubquery(found[:first] if first else found)


def numbers_of(model: type[Model], key: str, field: str) -> ArraySubquery:
    """The numbers a joining table gives for each row."""
    return ArraySubquery(model._default_manager.filter(**{key: OuterRef("pk")}).order_by(field).values(field))


def day(text: str | None) -> date | None:
    """A date that came as text."""
    return date.fromisoformat(text[:10]) if text else None


def moment(text: str | None) -> datetime | None:
    """A moment that came as text."""
    return datetime.fromisoformat(text) if text else None
