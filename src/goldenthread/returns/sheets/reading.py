"""Reads a CSV file row by row: finds its encoding and delimiter, matches its headers, keeps every cell as text.

A cell that looks like a formula is text like any other: nothing is ever worked out. The apostrophe that an export puts before such a cell
(and before one that begins with an apostrophe) is taken off again, so that what went out comes back the same.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from goldenthread.design.sheets import guarded, unguarded
from goldenthread.returns.cin.problems import FileRefused
from goldenthread.returns.loading.faults import Fault, Faults
from goldenthread.returns.sheets.columns import Column, known_headers, tidy

__all__ = ["Row", "guarded", "read_rows", "unguarded"]

DELIMITERS = ",;\t|"
CHUNK_BYTES = 1 << 18
OPENING_CHARACTERS = 20_000
MOST_ROWS = 2_000_000
NOT_CSV = {
    b"PK": "This is a spreadsheet or zip file, not a CSV file. In the spreadsheet choose “Save as”, then CSV.",
    b"\xd0\xcf": "This is an old spreadsheet, not a CSV file. Open it and choose “Save as”, then CSV.",
    b"%PDF": "This is a PDF, not a CSV file.", b"<": "This is an XML or web page file, not a CSV file.", b"{": "This is a JSON file, not a CSV file.",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its line in the file and its cells by our names of the columns; a missing cell is ''."""

    line: int
    cells: dict[str, str]

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")


def read_rows(file: BinaryIO, *, columns: Sequence[Column], faults: Faults | None) -> Iterator[Row]:
    """Every row of a file.

    Raises:
        FileRefused: it is not CSV, or a column that is needed is missing.
    """
    encoding = _encoding(file)
    file.seek(0)
    text = io.TextIOWrapper(file, encoding=encoding, newline="")
    try:
        opening = text.read(OPENING_CHARACTERS)
        delimiter = _delimiter(opening, columns)
        text.seek(0)
        yield from _rows(csv.reader(text, delimiter=delimiter, strict=True), columns, faults)
    except csv.Error as error:
        raise FileRefused(
            "This file is not sound CSV: a quotation mark is not closed, or a cell is too long. Save it as CSV again."
        ) from error
    finally:
        text.detach()


def _rows(reader: Iterable[list[str]], columns: Sequence[Column], faults: Faults | None) -> Iterator[Row]:
    lines: Iterator[tuple[int, list[str]]] = _numbered(reader)
    line, headers = next(((line, cells) for line, cells in lines if any(cells)), (1, []))
    names = _matched(headers, line, columns, faults)
    for count, (line, cells) in enumerate(lines):
        if count >= MOST_ROWS:
            raise FileRefused(
                "This file has more rows than any council has people. Check that it is the right file.", line=line
            )
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(headers) and any(cell.strip() for cell in cells[len(headers) :]) and faults:
            says = "This row has more cells than there are headers. A comma in a cell needs quotation marks around the cell."
            faults.add(Fault(line, "", "", says, raw=" | ".join(cells[len(headers) :]), kind="too many cells"))
        yield Row(line, {name: unguarded(cell) for name, cell in zip(names, cells, strict=False) if name})


def _numbered(reader: Iterable[list[str]]) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line it begins on (a cell may hold line breaks)."""
    before = 0
    for cells in reader:
        yield before + 1, cells
        before = reader.line_num  # type: ignore[attr-defined]


def _matched(headers: list[str], line: int, columns: Sequence[Column], faults: Faults | None) -> list[str]:
    """Our name of each column of the file, '' for one that is not read."""
    known = known_headers(columns)
    names: list[str] = []
    for header in headers:
        name = known.get(tidy(header), "")
        if header.strip() and (not name or name in names) and faults:
            says = (
                "This column stands twice; the first was read."
                if name
                else "This column is not known, so it was not read."
            )
            faults.add(Fault(line, "", header.strip()[:60], says, raw=header, kind="column not read"))
        names.append("" if name in names else name)
    missing = [column.name for column in columns if column.needed and column.name not in names]
    if missing:
        found = ", ".join(header.strip() for header in headers if header.strip())[:300] or "none"
        raise FileRefused(
            f"This file has no column {' and no column '.join(missing)}. Its columns are: {found}. Use the template.",
            line=line,
        )
    return names


def _encoding(file: BinaryIO) -> str:
    """How the file is written: UTF-8 (with or without its mark), UTF-16 with its mark, else Windows-1252.

    Raises:
        FileRefused: it is none of these, or not text at all.
    """
    file.seek(0)
    opening = file.read(4)
    if not opening.strip():
        raise FileRefused("This file is empty.")
    for beginning, says in NOT_CSV.items():
        if opening.startswith(beginning):
            raise FileRefused(says)
    if opening.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    encoding = next((name for name in ("utf-8-sig", "cp1252") if _decodes(file, name)), None)
    if encoding is None:
        raise FileRefused("This file is not text in an encoding we know. Save it as CSV UTF-8.")
    return encoding


def _decodes(file: BinaryIO, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    file.seek(0)
    try:
        while chunk := file.read(CHUNK_BYTES):
            if b"\0" in chunk:
                raise FileRefused("This file is not text: it holds zero bytes. Save it as CSV UTF-8.")
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _delimiter(opening: str, columns: Sequence[Column]) -> str:
    """The sign between the cells: the one that makes the most known headers of the first line."""
    known = known_headers(columns)
    first = next((line for line in opening.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=lambda sign: sum(tidy(header) in known for header in first.split(sign)))
