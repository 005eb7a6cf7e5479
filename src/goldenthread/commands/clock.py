"""When is it due? clock T010 --start 2026-03-27[T09:30] [--second DATE] [--standards FILE] [--json]. 0 an answer, 1 none, 2 usage."""

import argparse
import json
import re
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

from goldenthread.practice.counting.shapes import said
from goldenthread.practice.counting.units import CannotCount, Moment
from goldenthread.practice.timescales.asking import WhenDue, then_words, when_due
from goldenthread.practice.timescales.local_standards import StandardRefused, Standards
from goldenthread.practice.timescales.setting import every_edition
from goldenthread.practice.timescales.standards_file import read_standards
from goldenthread.practice.working_days import Calendar, CalendarError

WRITTEN = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?")


def run(words: list[str]) -> int:
    """Answer for one rule and one start. No database, no record."""
    parser = argparse.ArgumentParser(prog="python -m goldenthread clock", description=__doc__)
    parser.add_argument("rule", help="a rule's number: a row of the handbook's timescales, such as T010")
    parser.add_argument("--start", required=True, metavar="WHEN", help="the day, or day and time: 2026-03-27T09:30")
    parser.add_argument(
        "--second",
        metavar="WHEN",
        help="the day of the other event, for a rule that takes the sooner of two: T048, the birth",
    )
    parser.add_argument("--standards", type=Path, metavar="FILE", help="your council's own numbers (TOML)")
    parser.add_argument("--json", action="store_true", help="the answer as JSON")
    try:
        asked = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    try:
        start, standards = _start(asked.start), _standards(asked.standards)
        second = _start(asked.second) if asked.second else None
    except (CannotCount, StandardRefused, OSError, UnicodeDecodeError) as error:
        print(error, file=sys.stderr)
        return 2
    try:
        answer = when_due(_rule_id(asked.rule), start, Calendar(), standards, second=second)
    except (CannotCount, CalendarError) as error:
        if asked.json:
            print(json.dumps({"rule": _rule_id(asked.rule), "due": None, "why": str(error)}, ensure_ascii=False))
        else:
            print(error, file=sys.stderr)
        return 1
    print(json.dumps(as_json(answer), ensure_ascii=False) if asked.json else as_words(answer))
    return 0


def as_json(answer: WhenDue) -> dict[str, Any]:
    """The answer for another program. Shape: days as 2026-06-04, moments with their offset; `also`: other dates of the same event."""
    edition = answer.edition
    found: dict[str, Any] = {
        "rule": edition.rule_id,
        "title": edition.title,
        "says": edition.says,
        "due": _written(answer.due),
        "why": answer.because,
        "force": edition.force.key,
        "edition": edition.name,
        "source": edition.source.cite,
        "link": edition.source.url,
        "checked_on": edition.source.checked_on.isoformat() if edition.source.checked_on else None,
        "counting": edition.counting,
        "reading": edition.reading,
    }
    if answer.also:
        found["also"] = [{"what": what, "due": _written(due)} for what, due in answer.also]
    if answer.council_due:
        found["council"] = {"due": _written(answer.council_due), "why": answer.council_because}
    return found


def as_words(answer: WhenDue) -> str:
    """The answer for a reader, a line for each thing."""
    edition = answer.edition
    lines = [
        f"{edition.rule_id} · {edition.title}: {_weekday(answer.due)}",
        f"  {answer.because}.",
        *(f"  {what.strip(',')}: {_weekday(due)}" for what, due in answer.also),
        f"  {then_words(edition.counts)}",
        f"  {answer.council_because}: {_weekday(answer.council_due)}" if answer.council_due else "",
        f"  {edition.force.words}. {edition.counting}",
        f"  Our reading: {edition.reading}" if edition.reading else "",
        f"  Source: {edition.source.cite}{f' ({edition.source.url})' if edition.source.url else ''}; {edition.source.says_how_sure}.",
    ]
    return "\n".join(line for line in lines if line.strip())


def _rule_id(typed: str) -> str:
    number, _, rest = typed.strip().partition("-")
    return f"{number.upper()}-{rest.lower()}" if rest else number.upper()


def _start(typed: str) -> Moment:
    if not WRITTEN.fullmatch(typed):
        raise CannotCount(f"{typed!r} is not a day. Write it as 2026-03-27, or with its time as 2026-03-27T09:30.")
    try:
        return datetime.fromisoformat(typed) if "T" in typed else date.fromisoformat(typed)
    except ValueError:
        raise CannotCount(f"There is no such day or time: {typed}.") from None


def _standards(path: Path | None) -> Standards:
    return read_standards(path.read_text(encoding="utf-8"), every_edition()) if path else Standards()


def _written(moment: Moment) -> str:
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()


def _weekday(moment: Moment) -> str:
    return f"{moment:%A} {said(moment)}"
