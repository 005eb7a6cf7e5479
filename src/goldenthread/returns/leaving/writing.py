"""Writes everything out: a CSV for each table, a README, and a dictionary of every column. One consistent moment, in bounded memory.

A cell that a spreadsheet might take for a formula gets an apostrophe before it; so does one that begins with an apostrophe. Whoever reads
the files again takes one leading apostrophe off, and has exactly what was written.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from django.db import connection, transaction
from django.db.models import Model, Q

from goldenthread.casework.documents.models import StoredFile
from goldenthread.returns.leaving.stored import IN_THE_RECORD, Put, write_files, write_list
from goldenthread.returns.leaving.tables import columns, is_history, is_personal, tables
from goldenthread.returns.sheets.reading import guarded

ROWS_AT_ONCE = 5000
Open = Callable[[str], Any]
README = """Golden Thread: everything, written out on {on}

One CSV file for each table, UTF-8, comma between cells, the first line names the columns. Dates are year-month-day; moments are in
Universal Time; yes and no are true and false; an empty cell is nothing. A column ending in _id holds the number (id) of a row of another
table; columns.csv says which.

A cell that begins with = + - @, a tab, a line break or an apostrophe has one apostrophe put before it, so that no spreadsheet takes it
for a formula. Take one leading apostrophe off to have the text exactly as it was.

The files of documents lie in the folder files, each under the hash of its bytes; files.csv lists them, with the row of
casework_storedfile.csv that each belongs to, and says so where one was missing from the disk or was no longer what had been kept.

columns.csv describes every column: what it holds, from whom, whether it is personal, and which table it points to.
Tables whose name ends in event are the history of another: each row as it stood at pgh_created_at; pgh_context_id leads to
pghistory_context.csv, which says who changed it, by which act, and why.
{left_out}
"""
NOTHING_LEFT_OUT = (
    "Locked records are in these files. What is never written out: passwords and other secrets of signing in."
)
LOCKED_LEFT_OUT = "Records locked from whoever asked for this, the history of changes and the log are not in these files. Nor are passwords."


class NotEmpty(Exception):
    """There is something in the folder already."""


@contextmanager
def one_moment() -> Iterator[None]:
    """See the whole database as it is at one moment, however long the writing takes."""
    with transaction.atomic(), connection.cursor() as cursor:
        if not connection.savepoint_ids:
            cursor.execute("set transaction isolation level repeatable read")
        cursor.execute(
            "select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)"
        )
        yield


def write_folder(folder: Path, *, on: date) -> dict[str, int]:
    """Write everything into an empty folder; how many rows of each table.

    Raises:
        NotEmpty: the folder holds something.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if any(folder.iterdir()):
        raise NotEmpty(f"The folder {folder} is not empty. Name a new one, so that nothing is overwritten.")

    @contextmanager
    def opened(name: str) -> Iterator[TextIO]:
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            yield file

    @contextmanager
    def put(name: str) -> Iterator[BinaryIO]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with (folder / name).open("wb") as file:
            yield file

    with one_moment():
        return write_all(opened, put, [(model, Q()) for model in tables()], on=on, left_out=NOTHING_LEFT_OUT)


def write_all(
    opened: Open, put: Put, which: Iterable[tuple[type[Model], Q]], *, on: date, left_out: str
) -> dict[str, int]:
    """Write these rows of these tables with their files, the README and the dictionary."""
    counts: dict[str, int] = {}
    described: list[type[Model]] = []
    for model, rows in which:
        condition = rows & IN_THE_RECORD if model is StoredFile else rows
        with opened(f"{model._meta.db_table}.csv") as file:
            counts[model._meta.db_table] = write_table(file, model, condition)
        described.append(model)
        if model is StoredFile:
            wrong = write_files(put, condition)
            with opened("files.csv") as file:
                counts["files"] = write_list(file, condition, wrong=wrong)
    with opened("columns.csv") as file:
        write_dictionary(file, described)
    with opened("README.txt") as file:
        file.write(README.format(on=on.isoformat(), left_out=left_out))
    return counts


def write_table(file: TextIO, model: type[Model], condition: Q) -> int:
    """One table, row after row in the order of their numbers."""
    names = [field.attname for field in columns(model)]
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(names)
    count = 0
    for row in (
        model._default_manager.filter(condition).order_by("pk").values_list(*names).iterator(chunk_size=ROWS_AT_ONCE)
    ):
        writer.writerow([cell_of(value) for value in row])
        count += 1
    return count


def cell_of(value: Any) -> str:
    """A value as a cell.

    >>> cell_of(True), cell_of(None), cell_of("=1+1"), cell_of(date(2025, 3, 31))
    ('true', '', "'=1+1", '2025-03-31')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return guarded(json.dumps(value, ensure_ascii=False)) if isinstance(value, dict | list) else str(value)


def pointed_to(field: Any) -> str:
    """The table a column points to."""
    name: str = field.related_model._meta.db_table
    return name


def write_dictionary(file: TextIO, models: Iterable[type[Model]]) -> None:
    """What every column of every table holds."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(
        ["table", "column", "kind", "points_to", "may_be_empty", "privacy", "what_it_holds", "what_the_table_is_for"]
    )
    for model in models:
        about = (model.__doc__ or "").strip().splitlines()[0]
        if is_history(model):
            about = f"The history of {pointed_to(model._meta.get_field('pgh_obj'))}."
        for field in columns(model):
            private = {True: "personal", False: "plain", None: "technical"}[is_personal(model, field)]
            points_to = pointed_to(field) if field.is_relation else ""
            writer.writerow(
                [
                    model._meta.db_table,
                    field.attname,
                    field.get_internal_type(),
                    points_to,
                    "yes" if field.null else "no",
                    private,
                    guarded(str(field.help_text)),
                    guarded(about),
                ]
            )
