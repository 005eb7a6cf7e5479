"""Load a council's file into the record: import cin|people|workers FILE [--look] [--json]. 0 kept, 1 refused, 2 usage."""

import argparse
import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from goldenthread.config.postgres import CannotRun
from goldenthread.config.running import database, ready_django, sentence

KINDS = {"cin": "census", "people": "people", "workers": "workers"}
PROBLEMS_SAID = 20


def run(words: list[str]) -> int:
    """Look at the file, or keep it whole; say what it holds and what is wrong with it."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread import", description=__doc__)
    parser.add_argument(
        "kind", choices=KINDS, help="cin: the children in need census (XML); people, workers: CSV after our templates"
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--look", action="store_true", help="only say what keeping it would mean; nothing is written")
    parser.add_argument(
        "--json", action="store_true", help="counts by kind of record and the list of problems, as JSON"
    )
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    if not asked.file.is_file():
        print(f"There is no file {asked.file}.", file=sys.stderr)
        return 2
    try:
        with database():
            ready_django()
            return _load(asked.file, KINDS[asked.kind], look_only=asked.look, as_json=asked.json)
    except CannotRun as error:
        return sentence(error)


def _load(path: Path, kind: str, *, look_only: bool, as_json: bool) -> int:
    from django.db.utils import ProgrammingError
    from django.utils import timezone

    from goldenthread.returns.cin.problems import FileRefused
    from goldenthread.returns.loading.running import Busy

    try:
        counts, problems, summary = _done(path, kind, look_only=look_only, on=timezone.localdate())
    except FileRefused as refused:
        return _refused(refused.says, line=refused.line, as_json=as_json)
    except Busy as busy:
        return _refused(str(busy), line=None, as_json=as_json)
    except ProgrammingError:
        return _refused(
            "The database’s tables are missing or not up to date. Bring them up to date: python -m goldenthread manage migrate",
            line=None,
            as_json=False,
        )
    if as_json:
        _write_json(counts, problems)
    else:
        _say(summary, problems)
    return 0


def _done(path: Path, kind: str, *, look_only: bool, on: date) -> tuple[dict[str, int], Iterable[dict[str, Any]], str]:
    """What the file holds, what is wrong with it, and what became of it in words."""
    from goldenthread.access.log import on_page
    from goldenthread.returns import queries
    from goldenthread.returns.files import from_disk
    from goldenthread.returns.loading.running import keep, look
    from goldenthread.returns.models import FileImport
    from goldenthread.returns.readings import reading_of

    on_page("import")
    file = from_disk(path, kind=kind)
    with path.open("rb") as opened:
        if look_only:
            done = look(file, opened, reading_of(kind, on=on))
            problems: Iterable[dict[str, Any]] = (
                {"line": one.line, "child": one.child, "field": one.field, "says": one.says}
                for one in sorted(done.faults.held, key=lambda one: one.line)
            )
        else:
            file.save()
            try:
                done = keep(file, opened, reading_of(kind, on=on), by=None)
            except Exception as error:
                file.status, file.refused_because = FileImport.Status.REFUSED, str(error)[:1000]
                file.save()
                raise
            problems = queries.problems_as_rows(file)
    return (
        {kind.replace(" ", "_").replace("-", "_"): many for kind, many in done.tally.in_file().items()},
        problems,
        queries.in_words(done.tally.rows(file), looked=look_only),
    )


def _write_json(counts: dict[str, int], problems: Iterable[dict[str, Any]]) -> None:
    """One problem at a time, so that a long list needs no memory."""
    sys.stdout.write(f'{{"counts": {json.dumps(counts)},\n "problems": [')
    for number, problem in enumerate(problems):
        sys.stdout.write((",\n  " if number else "\n  ") + json.dumps(problem, ensure_ascii=False))
    sys.stdout.write("]}\n")


def _say(summary: str, problems: Iterable[dict[str, Any]]) -> None:
    print(summary)
    number = 0
    for number, problem in enumerate(problems, start=1):
        if number <= PROBLEMS_SAID:
            print(f"  line {problem['line']}: {problem['child']} {problem['field']}: {problem['says']}")
    print(
        f"{number} problems."
        if number <= PROBLEMS_SAID
        else f"… and {number - PROBLEMS_SAID} more; --json lists all {number}."
    )


def _refused(says: str, *, line: int | None, as_json: bool) -> int:
    if as_json:
        _write_json({}, [{"line": line or 0, "child": "", "field": "", "says": says}])
    else:
        print(f"Refused: {says}" + (f" (line {line})" if line else ""), file=sys.stderr)
    return 1
