"""What may be taken along: first names of one's own children, and their latest notes, chosen one by one. Never a protected address.

Serves: A.17, K9.W4
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F, Window
from django.db.models.functions import RowNumber

from goldenthread.access.models import Worker
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing_models import NoteChild
from goldenthread.casework.visits.models import Visit
from goldenthread.people.models import Address, Person
from goldenthread.people.opening import my_children
from goldenthread.people.reaching.lines import holds_value
from goldenthread.practice.childhood import whole_years
from goldenthread.practice.watching import watching_for

MOST_CHILDREN, NOTES_EACH = 80, 3
LONGEST_NOTE = 6000


@dataclass
class Choice:
    """One child who may be taken along, with the notes that may."""

    child: Person
    planned: str = ""
    notes: list[Note] = field(default_factory=list)

    @property
    def today(self) -> bool:
        """Whether a visit is planned for today."""
        return self.planned != ""


def choices(*, seen_by: Worker) -> list[Choice]:
    """One's own children, those to be visited today first; each with the latest notes that hold no protected address."""
    people = Person.objects.open_to(seen_by).filter(pk__in=my_children(seen_by)).order_by("shown_given", "pk")
    found = {child.pk: Choice(child) for child in people[:MOST_CHILDREN]}
    for visit in Visit.objects.filter(
        planned_on=seen_by.today, worker=seen_by, happened_on__isnull=True, children__child__in=found
    ).distinct():
        for row in visit.children.filter(child__in=found):
            found[row.child_id].planned = visit.purpose or "A visit today"
    for child_id, notes in _notes(found).items():
        found[child_id].notes = notes
    return sorted(found.values(), key=lambda choice: (not choice.today, choice.child.short_name))


def _notes(child_ids: Iterable[int]) -> dict[int, list[Note]]:
    rows = (
        NoteChild.objects.filter(child_id__in=list(child_ids), taken_out_at__isnull=True)
        .annotate(place=Window(RowNumber(), partition_by=F("child_id"), order_by=(F("note__happened_on").desc(), F("note_id").desc())))
        .filter(place__lte=NOTES_EACH)
        .select_related("note")
        .order_by("child_id", "place")
    )  # fmt: skip
    gives_away, found = _protected(), defaultdict(list)
    for row in rows:
        if not any(holds_value(text, value) for text in _texts(row.note, row) for value in gives_away):
            found[row.child_id].append(row.note)
    return found


def _texts(note: Note, row: NoteChild) -> tuple[str, ...]:
    return (note.headline, note.told_us, note.words, note.where, row.means, row.for_plan)


def _protected() -> list[str]:
    """What gives a protected place away: its first line and its postcode."""
    found = []
    for place in Address.objects.filter(protected=True):
        first = next((line for line in place.lines.splitlines() if line.strip()), "")
        found += [value for value in (first, place.postcode) if value]
    return found


def pack(chosen: Iterable[int], notes: Iterable[int], *, seen_by: Worker) -> list[dict[str, Any]]:
    """What goes along: for each chosen child the number, the first name, why we visit today, what to watch for at that age, and the chosen notes.

    Nothing else.
    """
    wanted, of_notes = set(chosen), set(notes)
    taken = [choice for choice in choices(seen_by=seen_by) if choice.child.pk in wanted]
    return [
        {
            "id": choice.child.pk,
            "name": _first_name(choice.child),
            "planned": choice.planned,
            "look": list(
                watching_for(
                    _age(choice.child, seen_by), unborn=choice.child.born_on is None and choice.child.due_on is not None
                ).look
            ),
            "notes": [_note(note) for note in choice.notes if note.pk in of_notes],
        }
        for choice in taken
    ]


def _age(child: Person, worker: Worker) -> int | None:
    return whole_years(child.born_on, worker.today) if child.born_on else None


def _note(note: Note) -> dict[str, str]:
    words = "\n\n".join(filter(None, [note.told_us, note.words]))
    return {"on": note.happened_on.isoformat(), "headline": note.headline, "words": words[:LONGEST_NOTE]}


def _first_name(child: Person) -> str:
    return child.shown_given or child.short_name
