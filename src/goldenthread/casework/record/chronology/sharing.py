"""A copy of the chronology for somebody of the family. Nothing goes out that this reader may not have, in the way it is to go.

What the copy leaves out altogether: who told us, and what was said in confidence. What is left passes `leave_out`, line by line.
Serves: C.08
"""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.access.models import Worker
from goldenthread.casework.record.chronology import queries
from goldenthread.design.words import day
from goldenthread.people.models import Person
from goldenthread.people.reaching import Line, Reach, leave_out, may_reach


@dataclass(frozen=True)
class Copy:
    """A copy for one reader: whether it may go to them in this way, and the lines they may have."""

    reach: Reach
    lines: list[str]


def copy_for(reader: Person, child: Person, *, channel: str, seen_by: Worker) -> Copy:
    """The lines of a child's own chronology that a reader may have in this way."""
    rows = queries.rows_of([child], seen_by=seen_by)
    lines = [line for row in rows for line in _lines(row, child)]
    left = leave_out(lines, recipients=[reader], channel=channel, on=seen_by.today)
    reach = may_reach(reader, channel=channel, on=seen_by.today, carrying=left)
    return Copy(reach, [line.text for line in left] if reach else [])


def _lines(row: queries.Row, child: Person) -> list[Line]:
    entry, about = row.entry, frozenset({child.pk})
    when = f"{entry.about_when} {day(entry.happened_on)}".strip()
    said = [f"{when}: {entry.line}", *(text for text in (entry.action, entry.result, row.impacts[0] or "") if text)]
    return [Line(text, about=about) for text in said]
