"""Reads a council's standards from a TOML file, and writes them again: `local/standards.toml` is the ready-made set.

Each table is a named setting, so that whoever edits the file need not know a rule's number:

    [child_seen_after_allocation]
    within = 3
    unit = "working days"
    applies_from = 2026-01-01

Days on which the offices are closed, which only the law, visits and decisions at the front door count, are `[[closed]]` with `first`, `last`
and `because`.

Serves: K9.07
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from goldenthread.practice.rule import Edition
from goldenthread.practice.timescales.local_standards import Closed, LocalStandard, StandardRefused, Standards, why_not

CLOSED, CLOSED_FIELDS = "closed", {"first", "last", "because"}
FIELDS = {"within", "unit", "applies_from", "applies_until", "because"}


def read_standards(text: str, editions: Iterable[Edition]) -> Standards:
    """Every standard of a file, each checked against its rule.

    Raises:
        StandardRefused: the file cannot be read, names no such setting, or would loosen a duty. The message says which.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StandardRefused(f"This is not a file of standards: {error}.") from None
    known = settings(editions)
    closed = tables.pop(CLOSED, [])
    rows = [one for name, table in tables.items() for one in _rows_of(name, table, known)]
    return Standards(tuple(rows), tuple(_closed(one) for one in (closed if isinstance(closed, list) else [closed])))


def _closed(table: Any) -> Closed:
    if not isinstance(table, dict) or set(table) - CLOSED_FIELDS:
        raise StandardRefused(f"{CLOSED}: closed days have {', '.join(sorted(CLOSED_FIELDS))}, and nothing else.")
    first, because = _day(CLOSED, table.get("first")), table.get("because", "")
    last = _day(CLOSED, table.get("last", table.get("first")))
    if last < first or not isinstance(because, str):
        raise StandardRefused(
            f"{CLOSED}: the last day ({last}) comes before the first ({first}), or because is not words."
        )
    return Closed(first, last, because)


def settings(editions: Iterable[Edition]) -> dict[str, Edition]:
    """The newest edition of every rule whose number may be set, by the setting's name and by the rule's own number."""
    found: dict[str, Edition] = {}
    for one in editions:
        found[one.rule_id] = one
        if one.setting:
            found[one.setting] = one
    return found


def write_standards(standards: Standards, editions: Iterable[Edition]) -> str:
    """The same file again: what `read_standards` reads back to the same."""
    named = {one.rule_id: one.setting or one.rule_id for one in editions}
    units = {one.rule_id: one.unit for one in editions}
    parts: dict[str, list[str]] = {}
    for row in standards.rows:
        lines = [
            f"within = {row.within}",
            f'unit = "{row.unit or units.get(row.rule_id, "")}"',
            f"applies_from = {row.applies_from}",
        ]
        lines += [f"applies_until = {row.applies_until}"] if row.applies_until else []
        lines += [f"because = {_quoted(row.because)}"] if row.because else []
        parts.setdefault(named.get(row.rule_id, row.rule_id), []).append("\n".join(lines))
    parts |= {CLOSED: [_closed_lines(one) for one in standards.closed]} if standards.closed else {}
    return "\n\n".join(
        f"[{name}]\n{rows[0]}" if len(rows) == 1 else "\n\n".join(f"[[{name}]]\n{row}" for row in rows)
        for name, rows in parts.items()
    ) + ("\n" if parts else "")


def _closed_lines(one: Closed) -> str:
    lines = [f"first = {one.first}", f"last = {one.last}"]
    return "\n".join([*lines, f"because = {_quoted(one.because)}"] if one.because else lines)


def _quoted(words: str) -> str:
    escaped = "".join(
        f"\\u{ord(letter):04x}" if ord(letter) < ord(" ") or letter in '"\\\x7f' else letter for letter in words
    )
    return f'"{escaped}"'


def _rows_of(name: str, table: Any, known: Mapping[str, Edition]) -> Iterable[LocalStandard]:
    edition = known.get(name)
    if edition is None:
        raise StandardRefused(f"There is no setting called {name!r}. The handbook lists them (timescales).")
    for one in table if isinstance(table, list) else [table]:
        row = _row(name, one, edition)
        if why := why_not(row, edition):
            raise StandardRefused(f"{name}: {why}")
        yield row


def _row(name: str, table: Any, edition: Edition) -> LocalStandard:
    if not isinstance(table, dict) or set(table) - FIELDS:
        raise StandardRefused(f"{name}: a standard has {', '.join(sorted(FIELDS))}, and nothing else.")
    within, unit, because = table.get("within"), table.get("unit", ""), table.get("because", "")
    if not isinstance(within, int) or isinstance(within, bool):
        raise StandardRefused(f"{name}: within is a whole number, such as 10.")
    if not isinstance(unit, str) or not isinstance(because, str):
        raise StandardRefused(f"{name}: unit and because are words in quotation marks.")
    began, ended = _day(name, table.get("applies_from")), table.get("applies_until")
    until = _day(name, ended) if ended is not None else None
    if until and until < began:
        raise StandardRefused(f"{name}: it ends ({until}) before it begins ({began}).")
    return LocalStandard(edition.rule_id, within, began, until, unit, because)


def _day(name: str, value: Any) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise StandardRefused(f"{name}: write each day as 2026-01-01, without quotation marks; applies_from is needed.")
    return value
