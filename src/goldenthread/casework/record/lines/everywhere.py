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
NEWEST = 20_000
"""How many of the council's newest notes are gone through one by one, where a word is common and the children are many."""
MANY_CHILDREN, OFTEN = 60, 400
_OPTIONS = (
    f'MaxFragments=2, MaxWords=30, MinWords=14, FragmentDelimiter=" … ", StartSel={MARK_BEGINS}, StopSel={MARK_ENDS}'
)

BY_WORDS = """
    select note.id, note.happened_on from casework_note note
    where note.search @@ websearch_to_tsquery('english', %(words)s) and note.id in (
        select part.note_id from casework_notechild part where part.child_id = any(%(children)s) and part.taken_out_at is null)
    order by note.happened_on desc, note.id desc limit %(most)s
"""
NEWEST_FIRST = """
    select note.id, note.happened_on from (
        select id, happened_on, search from casework_note order by happened_on desc, id desc limit %(newest)s) note
    where note.search @@ websearch_to_tsquery('english', %(words)s) and exists (
        select from casework_notechild part
        where part.note_id = note.id and part.child_id = any(%(children)s) and part.taken_out_at is null)
    order by note.happened_on desc, note.id desc limit %(most)s
"""
SHOW = """
with found as ({found})
select found.id, found.happened_on, note.kind, ts_headline('english', note.headline, asked.words, %(options)s),
       ts_headline('english', concat_ws(' ', note.told_us, note.words), asked.words, %(options)s),
       array(select part.child_id from casework_notechild part
             where part.note_id = found.id and part.child_id = any(%(children)s) and part.taken_out_at is null order by part.child_id)
from found join casework_note note on note.id = found.id
cross join (select websearch_to_tsquery('english', %(words)s) as words) asked
order by found.happened_on desc, found.id desc
"""
HOW_MANY = "explain (format json) select from casework_note where search @@ websearch_to_tsquery('english', %(words)s)"


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
    rows = _rows(values)
    people = {one.pk: one for one in Person.objects.filter(pk__in={pk for row in rows for pk in row[5]})}
    hits = [Hit(*(*row[:5], [people[pk] for pk in row[5] if pk in people])) for row in rows[:most]]
    return hits, len(rows) > most


def _rows(values: dict[str, Any]) -> list[Any]:
    """The newest notes, by whichever way is the shorter: by the words' index, or through the newest notes one by one.

    Where many children's notes hold a common word, the newest are soon found by going through the newest notes; if they are not, the index answers.
    """
    many = values["most"]
    with connection.cursor() as cursor:
        if len(values["children"]) > MANY_CHILDREN:
            cursor.execute(HOW_MANY, values)
            guessed = cursor.fetchone()[0][0]["Plan"]["Plan Rows"]
            if guessed > OFTEN * many:
                cursor.execute(SHOW.format(found=NEWEST_FIRST), {**values, "newest": NEWEST})
                if len(rows := cursor.fetchall()) == many:
                    return rows
        cursor.execute(SHOW.format(found=BY_WORDS), values)
        return cursor.fetchall()
