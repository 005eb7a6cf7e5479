"""Finding words in the notes of all children one works with: the children first, then their notes, newest first.

Only children whose record opens by working with them (or with a worker's team, or for one who is away): whoever may open any record looks a
child up first. Reading across the whole council's notes is nobody's job.
Serves: K9.W5
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection

from goldenthread.access.models import Worker
from goldenthread.casework.record.lines.finding import MARK_BEGINS, MARK_ENDS
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from, my_children, opens_records

MOST = 40
_OPTIONS = (
    f'MaxFragments=2, MaxWords=30, MinWords=14, FragmentDelimiter=" … ", StartSel={MARK_BEGINS}, StopSel={MARK_ENDS}'
)

FIND = """
with found as (
    select note.id, note.happened_on from casework_note note
    where note.search @@ websearch_to_tsquery('english', %(words)s) and note.id in (
        select part.note_id from casework_notechild part where part.child_id = any(%(children)s) and part.taken_out_at is null)
    order by note.happened_on desc, note.id desc limit %(most)s
)
select found.id, found.happened_on, note.kind, ts_headline('english', note.headline, asked.words, %(options)s),
       ts_headline('english', concat_ws(' ', note.told_us, note.words), asked.words, %(options)s),
       array(select part.child_id from casework_notechild part
             where part.note_id = found.id and part.child_id = any(%(children)s) and part.taken_out_at is null order by part.child_id)
from found join casework_note note on note.id = found.id
cross join (select websearch_to_tsquery('english', %(words)s) as words) asked
order by found.happened_on desc, found.id desc
"""


@dataclass(frozen=True)
class Hit:
    """A note in which the words were found, with the children whose records hold it and open to the worker."""

    note_id: int
    happened_on: date
    kind: str
    headline: str
    words: str
    children: list[Person]


def found_in_notes(words: str, *, seen_by: Worker, most: int = MOST) -> tuple[list[Hit], bool]:
    """The newest notes with these words in the records of children this worker works with, and whether there are more."""
    if not words.strip() or not opens_records(seen_by):
        return [], False
    hidden = set(hidden_from(seen_by))
    ids = [pk for pk in my_children(seen_by).distinct().values_list("child_id", flat=True) if pk not in hidden]
    values: dict[str, Any] = {"words": words.strip(), "children": ids, "most": most + 1, "options": _OPTIONS}
    with connection.cursor() as cursor:
        cursor.execute(FIND, values)
        rows = cursor.fetchall()
    people = {one.pk: one for one in Person.objects.filter(pk__in={pk for row in rows for pk in row[5]})}
    hits = [Hit(*(*row[:5], [people[pk] for pk in row[5] if pk in people])) for row in rows[:most]]
    return hits, len(rows) > most
