"""Hold the rules to a census file, no database: review-census FILE.xml [--out report.html] [--csv FILE] [--json] [--as-of DATE].

0 done, 1 refused, 2 usage.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from goldenthread.returns.census_review.lines import write_lines
from goldenthread.returns.census_review.page import write_page
from goldenthread.returns.census_review.pictures import by_month
from goldenthread.returns.census_review.questions import Shape
from goldenthread.returns.census_review.reviewing import Answer, NoDay, Review, review
from goldenthread.returns.cin.problems import FileRefused

OWNER_ONLY = 0o600


def run(words: list[str]) -> int:
    """Review the file; say the figures, and write what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread review-census", description=__doc__)
    parser.add_argument("file", type=Path, metavar="FILE.xml", help="a children in need census, of any year")
    parser.add_argument(
        "--out", type=Path, metavar="report.html", help="write the report, one page that needs nothing else"
    )
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write every finding, a line for each child and thing")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    parser.add_argument(
        "--as-of", type=_day, metavar="DATE", help="the day to look at it from; otherwise its reference date"
    )
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    if not asked.file.is_file():
        print(f"There is no file {asked.file}.", file=sys.stderr)
        return 2
    for out in (asked.out, asked.csv):
        if out and out.exists() and out.samefile(asked.file):
            print("The report would be written over the census. Give it another name.", file=sys.stderr)
            return 2
    return _review(asked)


def _review(asked: argparse.Namespace) -> int:
    try:
        with asked.file.open("rb") as opened:
            found = review(opened, as_of=asked.as_of)
        if asked.out:
            _write(asked.out, lambda file: write_page(found, file, named=asked.file.name))
        if asked.csv:
            _write(asked.csv, lambda file: write_lines(found, file))
    except FileRefused as refused:
        print(f"Refused: {refused.says}" + (f" (line {refused.line})" if refused.line else ""), file=sys.stderr)
        return 1
    except (NoDay, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print(json.dumps(as_json(found), ensure_ascii=False) if asked.json else as_words(found, asked))
    return 0


def as_json(found: Review) -> dict[str, Any]:
    """The figures for another program: no child is named."""
    return {
        "children": found.children,
        "as_of": found.as_of.isoformat(),
        "year": found.header.ends_in,
        "authority": found.header.authority_code,
        "problems": found.problems,
        "questions": [_figures(answer) for answer in found.answers],
    }


def as_words(found: Review, asked: argparse.Namespace) -> str:
    """The figures for a reader, and where the rest is."""
    lines = [f"{found.children:,} children, as things stood on {found.as_of}:"]
    for answer in found.answers:
        question = answer.question
        if question.shape is Shape.TIMED:
            lines.append(f"  {answer.over:>7,} of {answer.all:,} {question.title.lower()} {question.over}")
        else:
            lines.append(f"  {answer.all:>7,} {question.over}")
    lines.append(f"  {found.problems:>7,} things in the file could not be read or do not belong")
    written = [str(path) for path in (asked.out, asked.csv) if path]
    lines.append(
        f"Written: {', '.join(written)}. They hold children’s identifiers."
        if written
        else "For the whole report: --out report.html"
    )
    return "\n".join(lines)


def _figures(answer: Answer) -> dict[str, Any]:
    question = answer.question
    return {
        "key": question.key,
        "title": question.title,
        "rule": question.rule_id or None,
        "all": answer.all,
        "over": answer.over if question.shape is Shape.TIMED else None,
        "states": {state.value: many for state, many in answer.states.items()},
        "middle": answer.middle,
        "counted_in": question.counted_in,
        "months": [
            {"month": month, "in_time": good, "over": over, "open": still}
            for month, good, over, still in by_month(answer)
        ]
        if question.shape is Shape.TIMED
        else [],
    }


def _write(path: Path, write: Callable[[TextIO], Any]) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    half = path.with_name(f".{path.name}.{os.getpid()}")
    opened = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    try:
        with os.fdopen(opened, "w", encoding="utf-8", newline="") as file:
            write(file)
        half.replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            half.unlink()
        raise


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{typed!r} is not a day that exists. Write it as 2026-03-31.") from None
