"""What steps or goals say and leave open: smart FILE|- [--column NAME] [--json] [--out report.html]. 0 enough in each, 1 something to ask, 2 usage.

One step or goal a line; of a table (CSV), one a row in the column named. For each: who, what, by when or how often, how we will know and what it is
for, each found, missing or to be asked, with its place in the text. Nothing leaves this computer, and nothing is kept.
"""

import argparse
import csv
import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from goldenthread.commands._smart_page import Row, write_page
from goldenthread.practice.language.text import Span
from goldenthread.practice.plans.answers_found import Answer, State
from goldenthread.practice.plans.smart import FiveQuestions, five_questions

USUAL_COLUMNS = ("step", "goal", "action", "text", "what")
OWNER_ONLY = 0o600


class NotReadable(Exception):
    """The file cannot be read as steps. The message says what to do."""


class Line(NamedTuple):
    """One text and the line of the file it came from."""

    number: int
    text: str


def run(words: list[str]) -> int:
    """Read each step; print what each says; write the report if one is asked for."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread smart", description=__doc__)
    parser.add_argument(
        "file", metavar="FILE", help="steps or goals, one a line, or a CSV file; - for what is typed or piped in"
    )
    parser.add_argument(
        "--column", metavar="NAME", help=f"of a CSV file, the column to read (otherwise {', '.join(USUAL_COLUMNS)})"
    )
    parser.add_argument("--json", action="store_true", help="a line of JSON for each step")
    parser.add_argument("--out", type=Path, metavar="report.html", help="write a page to read or print")
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    if (
        asked.out
        and asked.file != "-"
        and asked.out.exists()
        and Path(asked.file).exists()
        and asked.out.samefile(asked.file)
    ):
        print("The report would be written over the steps. Give it another name.", file=sys.stderr)
        return 2
    try:
        lines = _lines(asked.file, asked.column)
        rows = [Row(number, five_questions(text)) for number, text in lines]
        if asked.out:
            _write(asked.out, rows, named="what was piped in" if asked.file == "-" else Path(asked.file).name)
    except (NotReadable, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    try:
        for row in rows:
            print(json.dumps(as_json(row), ensure_ascii=False) if asked.json else as_words(row))
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if asked.out and not asked.json:
        print(f"Written: {asked.out}")
    return 0 if all(row.read.smart for row in rows) else 1


def as_json(row: Row) -> dict[str, Any]:
    """One step for another program. Shape: places as start and end in the text; `points` add up to `smart` where a bound is among the signs."""
    read = row.read
    return {
        "line": row.number,
        "text": read.text,
        "smart": read.smart,
        "questions": {one.key: _answer(one, read) for one in read.answers},
        "asked": {one.key: _answer(one, read) for one in read.asked},
        "times": [{"kind": kind, **_place(span, read)} for kind, span in read.times],
        "signs": [{"sign": sign.key, "says": sign.says, "points": sign.points} for sign in read.signs],
    }


def as_words(row: Row) -> str:
    """One step for a reader: what was found, what was not, and what to ask."""
    marks = {State.FOUND: "✓", State.ASK: "?", State.MISSING: "–"}
    lines = [f"{row.number}. {row.read.text}"]
    lines += [
        f"   {marks[one.state]} {one.question} {one.says}{f' {one.asks}' if one.asks else ''}"
        for one in row.read.answers
    ]
    return "\n".join(lines)


def _answer(one: Answer, read: FiveQuestions) -> dict[str, Any]:
    return {
        "state": one.state.value,
        "found": [_place(span, read) for span in one.found],
        "says": one.says,
        "asks": one.asks,
    }


def _place(span: Span, read: FiveQuestions) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(read.text)}


def _lines(name: str, column: str | None) -> list[Line]:
    """Every text of the file with its line.

    Raises:
        NotReadable: there is no such file, it is not text, or it has no such column.
    """
    if name != "-" and not Path(name).is_file():
        raise NotReadable(f"There is no file {name}.")
    text = _decoded(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes())
    if column or name.lower().endswith(".csv"):
        return list(_of_table(text, column))
    return [Line(at, line.strip()) for at, line in enumerate(text.splitlines(), 1) if line.strip()]


def _decoded(given: bytes) -> str:
    """The words of a file: UTF-8, or what a spreadsheet on Windows writes."""
    if b"\0" in given:
        raise NotReadable("This is not a text file. Save the steps as text or CSV, one step a line.")
    with suppress(UnicodeDecodeError):
        return given.decode("utf-8-sig")
    return given.decode("cp1252", errors="replace")


def _of_table(text: str, column: str | None) -> Iterator[Line]:
    rows = csv.DictReader(io.StringIO(text, newline=""))
    heads = {(head or "").strip().lower(): head for head in rows.fieldnames or ()}
    wanted = next(
        (heads[name] for name in ([column.strip().lower()] if column else USUAL_COLUMNS) if name in heads), None
    )
    if wanted is None:
        there = ", ".join(head for head in rows.fieldnames or () if head) or "none"
        raise NotReadable(
            f"No column {column or ' or '.join(USUAL_COLUMNS)} found. Name one with --column; there are: {there}."
        )
    try:
        for row in rows:
            value = (row.get(wanted) or "").strip()
            if value:
                yield Line(rows.line_num, value)
    except csv.Error as error:
        raise NotReadable(f"Line {rows.line_num} cannot be read as a row of a table: {error}.") from None


def _write(path: Path, rows: list[Row], *, named: str) -> None:
    """Write a page that only its owner can read, whole or not at all."""
    half = path.with_name(f".{path.name}.{os.getpid()}")
    opened = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    try:
        with os.fdopen(opened, "w", encoding="utf-8") as file:
            write_page(rows, file, named=named)
        half.replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            half.unlink()
        raise
