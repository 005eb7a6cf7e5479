"""The golden thread out of an export, as JSON: thread FOLDER|FILE… [--child N] [--day 2025-11-21] [--standards FILE]. Needs no database."""

import argparse
import json
import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from goldenthread.config.running import ready_django


def run(words: list[str]) -> int:
    """Work the threads out from files and print them: 0 whole, 1 at least one is broken, 2 the words or files were not understood."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread thread", description=__doc__)
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FOLDER|FILE", help="the folder `export all` wrote, or files of it"
    )
    parser.add_argument("--child", type=int, action="append", help="only the child with this number; may be repeated")
    parser.add_argument(
        "--day", type=date.fromisoformat, help="as it stood on this day, as far as it was known by its end"
    )
    parser.add_argument("--standards", type=Path, metavar="FILE", help="your council's own numbers (TOML)")
    parser.add_argument("--today", type=date.fromisoformat, help="the day it is read on, if not today")
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    ready_django()
    return _print(asked)


def _print(asked: argparse.Namespace) -> int:
    from goldenthread.casework.caseload.thread_export import FromExport, NotAnExport, read_export
    from goldenthread.casework.caseload.thread_facts import thread_facts
    from goldenthread.casework.caseload.thread_rows import FromRecord
    from goldenthread.practice.thread.as_plain import as_plain
    from goldenthread.practice.thread.settings import ThreadSettings
    from goldenthread.practice.thread.strands import strands
    from goldenthread.practice.timescales.local_standards import Standards
    from goldenthread.practice.timescales.setting import every_edition
    from goldenthread.practice.timescales.standards_file import read_standards

    try:
        tables = read_export(asked.files)
        written = asked.standards.read_text(encoding="utf-8") if asked.standards else ""
        by = ThreadSettings(standards=read_standards(written, every_edition()) if written else Standards())
    except (NotAnExport, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    on: date = asked.day or asked.today or date.today()  # noqa: DTZ011
    known = FromRecord(on=asked.day, at=_end_of(asked.day)) if asked.day else FromRecord()
    children: list[int] = asked.child or tables.children()
    facts = thread_facts(children, FromExport(tables, known))
    told: list[dict[str, Any]] = []
    broken = False
    for child_id in children:
        if child_id in facts:
            found = strands(facts[child_id], on, by)
            broken = broken or any(one.is_broken for one in found)
            told.append({"child": child_id, "on": on.isoformat(), "threads": [as_plain(one) for one in found]})
    json.dump(told, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 1 if broken else 0


def _end_of(day: date) -> datetime:
    from django.utils import timezone

    return datetime.combine(day + timedelta(days=1), time.min, timezone.get_current_timezone()).astimezone(UTC)
