"""What a reader may still ask of a note, once, before its writer signs it: change it, leave it, or mark it as somebody's own words.

What was left is remembered in the writer's own session, by a mark that says nothing of the words; nobody else is told. How often an entry
was answered in which way is counted by month, without the note and without its writer.

Serves: K9.01, K9.03, K3.07
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from goldenthread.access.models import Worker
from goldenthread.casework.notes.models import Note
from goldenthread.casework.record.noting import acts
from goldenthread.casework.record.noting.queries import NotePage, note_page, texts_for_other_children
from goldenthread.casework.wording.queries import Box, Open, open_before_signing
from goldenthread.casework.wording.tallying import count_answers
from goldenthread.people.models import Person
from goldenthread.practice.language.copied import copied
from goldenthread.practice.language.findings import Field
from goldenthread.practice.language.tallies import Answered

QUOTED = "Marked as somebody’s own words. Read it once more, then sign."
KEPT, NOTES_REMEMBERED = "left_as_it_is", 20
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
    return _asked_once(one for one in found if one.kept_as not in aside)


def _asked_once(found: Iterable[Open]) -> list[Open]:
    """The same words in the same box are one question with several places."""
    groups: dict[str, list[Open]] = {}
    for one in found:
        told = one.found
        groups.setdefault(f"{one.box} {told.entry} {told.text.casefold()}", []).append(one)
    return [replace(first, again=tuple(one.found for one in others)) for first, *others in groups.values()]


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


def left_in(session: Any, note: Note) -> list[str]:
    """What the writer has left as it is in this note."""
    return list(session.get(KEPT, {}).get(str(note.pk), []))


def leave_in(session: Any, note: Note, kept: Iterable[Open]) -> None:
    """Remember what the writer leaves as it is, for the few notes they are at."""
    notes = {key: marks for key, marks in session.get(KEPT, {}).items() if key != str(note.pk)}
    while len(notes) >= NOTES_REMEMBERED:
        notes.pop(next(iter(notes)))
    session[KEPT] = notes | {str(note.pk): sorted({*left_in(session, note), *(one.kept_as for one in kept)})}


def _counted(one: Open, answer: str) -> Answered:
    """What an answer is counted as. An answer that is not on the form leaves the words as they are."""
    if answer == "change":
        return Answered.CHANGED
    return Answered.QUOTED if answer == "quote" and one.may_be_quoted else Answered.KEPT


def answer_first(session: Any, note: Note, posted: Mapping[str, str], *, seen_by: Worker, child: Person) -> str:
    """Do what the writer answers before the note is signed: "change" it in its form, or "quoted", what are somebody's own words.

    Empty where all is left as it is, and it can be signed.

    Raises:
        NotAllowed: as `acts.put_in_quotation` says.
    """
    page = note_page(child, note, seen_by=seen_by)
    answers = {
        one: posted.get(one.name, "keep")
        for one in still_asked(note, page, worker=seen_by, kept=left_in(session, note))
    }
    quote = [one for one, answer in answers.items() if answer == "quote" and one.may_be_quoted]
    change = "change" in answers.values()
    if page.version != posted.get("as_read", "") or not answers:
        return ""
    leave_in(session, note, [one for one, answer in answers.items() if answer == "keep"])
    count_answers([(one.found.entry, _counted(one, answer)) for one, answer in answers.items()], on=seen_by.today)
    if not (quote or change):
        return ""
    if quote:
        places: dict[str, list[tuple[int, int]]] = {}
        for one in quote:
            places.setdefault(one.box, []).extend((at.start, at.end) for at in (one.found, *one.again))
        acts.put_in_quotation(note=note, places=places, as_read=page.version, by=seen_by)
    return "change" if change else "quoted"
