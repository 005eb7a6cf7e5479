"""The shape of one source of the record's list, and how the sources become one statement.

Every source gives the same columns, of the same kinds, so that PostgreSQL asks each table by its index on the child, and works out only
the columns a page needs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import LiteralString

from psycopg import sql


@dataclass(frozen=True)
class Source:
    """What one table gives: which rows, and where each column of the list comes from. What is not named is empty."""

    kind: LiteralString
    rows: LiteralString
    on: LiteralString
    child: LiteralString = "child_id"
    sub: LiteralString = "''"
    row: LiteralString = "id"
    note: LiteralString = "null"
    at: LiteralString = "null"
    recorded: LiteralString = "recorded_at"
    by: LiteralString = "recorded_by_id"
    who: LiteralString = "''"
    person: LiteralString = "null"
    headline: LiteralString = "''"
    words: LiteralString = "''"
    more: LiteralString = ""
    found: LiteralString = "null"
    also: LiteralString = "''"


_COLUMNS = sql.SQL(
    """select ({child})::bigint as child_id, {kind}::text as kind, ({sub})::text as sub, ({row})::bigint as row_id, ({note})::bigint as note_id,
    ({on})::date as happened_on, ({at})::time as happened_at, ({recorded})::timestamptz as recorded_at, ({by})::bigint as by_id,
    ({who})::text as who, ({person})::bigint as person_id, ({headline})::text as headline, ({words})::text as words,
    array[{more}]::text[] as more, ({found})::tsvector as found, ({also})::text as also from {rows}"""
)


def _part(source: Source) -> sql.Composed:
    columns = {name: sql.SQL(text) for name, text in vars(source).items() if name != "kind"}
    return _COLUMNS.format(kind=sql.Literal(source.kind), **columns)


def as_one(sources: Iterable[Source]) -> sql.Composed:
    """All sources as one table expression."""
    return sql.SQL("\nunion all\n").join(_part(source) for source in sources)
