"""Texts out of a file, for the commands that read prose: txt, md, docx, pdf, a csv's column, jsonl, or what is piped in."""

from __future__ import annotations

import csv
import json
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MOST_UNPACKED = 50_000_000
NAMES_OF_TEXT = ("text", "content", "note", "body", "action", "step", "goal")


class NotRead(Exception):
    """A file could not be read. The message says what to do."""


@dataclass(frozen=True)
class Given:
    """One text that was given, and what it was called there: a row's own id, or its number."""

    name: str
    text: str


def texts_of(path: str, *, column: str = "", by_line: bool = False) -> Iterator[Given]:
    """Every text in a file; `-` is what is piped in. `by_line`: each line of a plain text is a text.

    Raises:
        NotRead: there is no such file or column, or it is not a kind that is read.
    """
    if path == "-":
        yield from _plain(sys.stdin.buffer.read().decode("utf-8-sig", errors="replace"), column, by_line=by_line)
        return
    file = Path(path)
    if not file.is_file():
        raise NotRead(f"There is no file {file}.")
    match file.suffix.lower():
        case ".docx":
            yield Given(file.name, _docx(file.read_bytes()))
        case ".pdf":
            yield Given(file.name, _pdf(file.read_bytes()))
        case ".csv" | ".tsv":
            yield from _csv(_decoded(file), column, delimiter="\t" if file.suffix.lower() == ".tsv" else ",")
        case ".jsonl" | ".ndjson":
            yield from _jsonl(_decoded(file), column)
        case ".txt" | ".md" | ".text" | ".markdown" | "":
            text = _decoded(file)
            yield from _lines(text) if by_line else [Given(file.name, text)]
        case other:
            raise NotRead(f"{other} files are not read. Save it as txt, docx, pdf, csv or jsonl.")


def _decoded(file: Path) -> str:
    data = file.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _plain(text: str, column: str, *, by_line: bool) -> Iterator[Given]:
    if column and not text.lstrip().startswith("{"):
        yield from _csv(text, column, delimiter=",")
    elif text.lstrip().startswith("{") and _is_json(text.lstrip().splitlines()[0]):
        yield from _jsonl(text, column)
    elif by_line:
        yield from _lines(text)
    else:
        yield Given("-", text)


def _is_json(line: str) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def _lines(text: str) -> Iterator[Given]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            yield Given(str(number), line)


def _csv(text: str, column: str, *, delimiter: str) -> Iterator[Given]:
    csv.field_size_limit(MOST_UNPACKED)
    rows = csv.DictReader(StringIO(text), delimiter=delimiter)
    heads = rows.fieldnames or []
    name = column or next((one for one in NAMES_OF_TEXT if one in heads), heads[0] if len(heads) == 1 else "")
    if name not in heads:
        raise NotRead(f"Say which column holds the text, with --column. There are: {', '.join(heads)}.")
    for number, row in enumerate(rows, start=1):
        yield Given(row.get("id") or str(number), row[name] or "")


def _jsonl(text: str, column: str) -> Iterator[Given]:
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            raise NotRead(f"Line {number} is not JSON.") from None
        if isinstance(row, str):
            yield Given(str(number), row)
            continue
        name = column or next((one for one in NAMES_OF_TEXT if isinstance(row, dict) and one in row), "")
        if not isinstance(row, dict) or name not in row:
            raise NotRead(f"Line {number} has no {name or 'text'!r}. Say which part holds the text, with --column.")
        yield Given(str(row.get("id") or number), str(row[name] or ""))


def _docx(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            part = packed.getinfo("word/document.xml")
            if part.file_size > MOST_UNPACKED:
                raise NotRead("This document is too large to be read.")
            tree = ElementTree.fromstring(packed.read(part))
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError):
        raise NotRead("This is not a Word document that can be read. Open it and save it again.") from None
    lines = []
    for paragraph in tree.iter(f"{WORD}p"):
        parts = [
            one.text or "" if one.tag == f"{WORD}t" else " "
            for one in paragraph.iter()
            if one.tag in (f"{WORD}t", f"{WORD}tab", f"{WORD}br")
        ]
        lines.append("".join(parts))
    return "\n\n".join(lines)


def _pdf(data: bytes) -> str:
    import pypdfium2  # type: ignore[import-untyped]

    try:
        with pypdfium2.PdfDocument(data) as pdf:
            pages = []
            for page in pdf:
                words = page.get_textpage()
                pages.append(words.get_text_bounded().replace("\r\n", "\n"))
                words.close()
                page.close()
    except pypdfium2.PdfiumError:
        raise NotRead("This PDF cannot be read. If it needs a password, print it to PDF and read that copy.") from None
    return "\n".join(pages)
