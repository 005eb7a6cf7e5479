"""The history of rows written thousands at a time: the same lines the database's own triggers would write, in one statement for all of them.

The triggers look up who and why again for every row, at a price that grows with the transaction; here it is known once. They are told to
stand aside only for the rows of one statement, and only those that keep history: what guards the log stays awake.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from django.core.exceptions import FieldDoesNotExist
from django.db import connection
from django.db.models import Model
from pghistory.models import Context
from psycopg import sql

INSERTED, UPDATED = "insert", "update"
_STAND_ASIDE = "select set_config('pgtrigger.ignore', %s, true)"


def begin_history(context_id: UUID, metadata: dict[str, Any]) -> None:
    """Write down once who does all that follows, and why."""
    Context.objects.get_or_create(id=context_id, defaults={"metadata": metadata})


def event_model(model: type[Model]) -> type[Model] | None:
    """Where the history of a kind of row is kept, if it is."""
    try:
        found: type[Model] = model._meta.get_field("events").related_model  # type: ignore[assignment]
    except FieldDoesNotExist:
        return None
    return found


@contextmanager
def triggers_stand_aside(model: type[Model]) -> Iterator[None]:
    """Let the history triggers of one table rest while its rows are written here."""
    history = [
        trigger.get_pgid(model)
        for trigger in getattr(model._meta, "triggers", [])
        if trigger.name in ("insert_insert", "update_update")
    ]
    with connection.cursor() as cursor:
        cursor.execute(_STAND_ASIDE, ["{" + ",".join(history) + "}"])
        yield
        cursor.execute(_STAND_ASIDE, ["{}"])


def write_history(model: type[Model], row_ids: Sequence[int], label: str, *, context_id: UUID) -> None:
    """Write the history lines of these rows, as they stand now."""
    events = event_model(model)
    if events is None or not row_ids:
        return
    ours = [
        sql.Identifier(field.column or field.name)
        for field in events._meta.concrete_fields
        if not field.name.startswith("pgh_")
    ]
    statement = sql.SQL(
        "insert into {events} (pgh_created_at, pgh_label, pgh_obj_id, pgh_context_id, {columns}) "
        "select now(), %s, id, %s, {columns} from {table} where id = any (%s)"
    ).format(
        events=sql.Identifier(events._meta.db_table),
        table=sql.Identifier(model._meta.db_table),
        columns=sql.SQL(", ").join(ours),
    )
    with connection.cursor() as cursor:
        cursor.execute(statement.as_string(cursor.cursor), [label, context_id, list(row_ids)])
