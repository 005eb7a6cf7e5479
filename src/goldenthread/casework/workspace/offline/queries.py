"""What may be taken along: first names of one's own children, and their latest notes, chosen one by one. Never a protected address.

And what stands with a draft of a note that came in and could not be saved: its pictures, and whether it can be saved now.

Serves: A.17, K9.W4
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F, Window
from django.db.models.functions import RowNumber
from django.urls import reverse

from goldenthread.access.leading import managers_of
from goldenthread.access.models import Draft, Worker
from goldenthread.casework.documents.queries import HAVE_PREVIEWS
from goldenthread.casework.documents.waiting import waiting_files
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing_models import NoteChild
from goldenthread.casework.visits.models import Visit
from goldenthread.casework.workspace.offline.told import KIND, NotUnderstood, told_of
from goldenthread.people.drafts.queries import Beside, FileBeside
from goldenthread.people.models import Address, Person
from goldenthread.people.opening import my_children
from goldenthread.people.reaching.lines import holds_value
from goldenthread.practice.childhood import whole_years
from goldenthread.practice.watching import watching_for

MOST_CHILDREN, NOTES_EACH = 80, 3
LONGEST_NOTE = 6000
ASK = (
    "The record of a child in this note does not open to you, so it cannot be saved there now. Ask {}: they know who works with the "
    "child, and information governance decides to whom a record opens. Nothing here goes meanwhile."
)


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


def beside_drafts(drafts: list[Draft], *, seen_by: Worker) -> dict[int, Beside]:
    """What waits beside each of a worker's own drafts; for a note that came in without a line, how it is saved, or whom to ask."""
    files: dict[int, list[FileBeside]] = defaultdict(list)
    for one in waiting_files(seen_by=seen_by).filter(draft__in=drafts):
        small = reverse("draft_file_preview", args=[one.pk]) if one.file.media_type in HAVE_PREVIEWS else ""
        files[one.draft_id].append(FileBeside(one.says or one.name, reverse("draft_file", args=[one.pk]), small))
    about = {draft.pk: _children_in(draft) for draft in drafts if draft.kind == KIND}
    every = {child for children in about.values() for child in children}
    opens = set(Person.objects.open_to(seen_by).filter(pk__in=every).values_list("pk", flat=True)) if every else set()
    found = {}
    for draft in drafts:
        children = about.get(draft.pk, set())
        saves = reverse("put_draft_in", args=[draft.key]) if children and children <= opens else ""
        closed = children and not saves
        found[draft.pk] = Beside(tuple(files[draft.pk]), saves, _ask(seen_by) if closed else "")
    return found


def _children_in(draft: Draft) -> set[int]:
    try:
        return {one.child_id for one in told_of(draft.key, draft.fields).children}
    except NotUnderstood:
        return set()


def _ask(worker: Worker) -> str:
    """Whom to ask where a record does not open: who leads the worker, and who decides about opening."""
    leads = " or ".join(leader.name for leader in managers_of(worker)[:2]) or "your manager"
    return ASK.format(leads)
