"""What a reader may still ask of a note, once, before its writer signs it: change it, leave it, or mark it as somebody's own words.

What was left is remembered in the writer's own session, by a mark that says nothing of the words; nobody else is told. How often an entry
was answered in which way is counted by month, without the note and without its writer.

Serves: K9.01, K9.03, K3.07
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.notes.models import Note
from goldenthread.casework.record.noting import acts
from goldenthread.casework.record.noting.queries import NotePage, note_page, texts_for_other_children
from goldenthread.casework.wording.asked_once import answered, left_in, once
from goldenthread.casework.wording.queries import Box, Open, open_before_signing
from goldenthread.people.models import Person
from goldenthread.practice.language.copied import copied
from goldenthread.practice.language.findings import Field

READ_AS = {
    Note.Kind.VISIT: Field.VISIT, Note.Kind.DIRECT_WORK: Field.VISIT,
    Note.Kind.DECISION: Field.DECISION, Note.Kind.OVERSIGHT: Field.DECISION,
}  # fmt: skip
CHILDS_WORDS, MEANING = "childs-words-missing", "meaning-missing"


def boxes_of(note: Note, page: NotePage) -> list[Box]:
    """The boxes that hold the writer's own text. What the family told us and the child's own words are left alone."""
    boxes = [
        Box("headline", "The point of it", note.headline),
        Box("words", "What happened", note.words, READ_AS.get(Note.Kind(note.kind), Field.ANY)),
        Box("home", "What the home was like", page.home),
    ]
    for part in page.parts:
        box, name = f"c{part.child.pk}-", part.child.short_name
        boxes += [
            Box(f"{box}means", f"What it means for {name}", part.row.means),
            Box(f"{box}for_plan", f"{name}’s plan", part.row.for_plan),
            Box(f"{box}good_to_see", f"Worth remembering ({name})", part.row.good_to_see),
        ]
        if (visited := part.visited) is not None:
            boxes += [
                Box(f"{box}watched", f"What was seen of {name}", visited.watched),
                Box(f"{box}if_it_went_on", f"If this went on for {name}", visited.if_it_went_on),
                Box(f"{box}if_it_ended", f"If this ended for {name}", visited.if_it_ended),
            ]
    return boxes


def still_asked(note: Note, page: NotePage, *, worker: Worker, kept: Iterable[str] = ()) -> list[Open]:
    """Every question still open, without those that the writer has left already."""
    if note.written_by_id != worker.pk or not page.may["sign"] or not worker.writing_help:
        return []
    boxes, aside = boxes_of(note, page), set(kept)
    found = open_before_signing(boxes, seen_by=worker, children=[part.child.short_name for part in page.parts])
    answered = {MEANING} | ({CHILDS_WORDS} if note.told_us or any(part.said for part in page.parts) else set())
    found = [one for one in found if one.found.entry not in answered]
    found += _copied(note, page, boxes, worker)
    return once(one for one in found if one.kept_as not in aside)


def _copied(note: Note, page: NotePage, boxes: list[Box], worker: Worker) -> list[Open]:
    """What stands in another child's record too: in the writer's own latest notes, or in a brother's or sister's part of this one."""
    others = texts_for_other_children(note, seen_by=worker)
    found = []
    for box in boxes:
        child, _, sort = box.name.partition("-")
        beside = [
            one.text
            for one in boxes
            if sort == "means" and one.name.endswith("-means") and not one.name.startswith(f"{child}-")
        ]
        found += [Open(box.name, box.part, one) for one in copied(box.text, [*others, *beside])]
    return found


def left_of(session: Any, note: Note) -> list[str]:
    """What the writer has left as it is in this note."""
    return left_in(session, str(note.pk))


def answer_first(session: Any, note: Note, posted: Mapping[str, str], *, seen_by: Worker, child: Person) -> str:
    """Do what the writer answers before the note is signed: "change" it in its form, or "quoted", what are somebody's own words.

    Empty where all is left as it is, and it can be signed.

    Raises:
        NotAllowed: as `acts.put_in_quotation` says.
    """
    page = note_page(child, note, seen_by=seen_by)
    asked = still_asked(note, page, worker=seen_by, kept=left_of(session, note))
    if page.version != posted.get("as_read", "") or not asked:
        return ""
    told = answered(session, str(note.pk), asked, posted, on=seen_by.today)
    if told.quoted:
        acts.put_in_quotation(note=note, places=told.places, as_read=page.version, by=seen_by)
    return "change" if told.changed else "quoted" if told.quoted else ""
