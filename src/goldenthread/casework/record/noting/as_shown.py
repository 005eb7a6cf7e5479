"""A note as plain words, whole: what is kept when it is signed, and what tells whether it changed since somebody looked.

Serves: K9.00, K9.W4
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from goldenthread.casework.notes.models import Note, OwnWords
from goldenthread.casework.notes.writing.written import Words, Written
from goldenthread.casework.notes.writing_models import NoteChild, NotePassage, NotePerson
from goldenthread.casework.visits.models import VisitChild
from goldenthread.casework.visits.seeing import Seen
from goldenthread.design.words import day, listed


@dataclass(frozen=True)
class Rows:
    """A note with everything that hangs on it and is signed with it."""

    note: Note
    children: tuple[NoteChild, ...]
    people: tuple[NotePerson, ...]
    words: tuple[OwnWords, ...]
    passages: tuple[NotePassage, ...]
    visited: tuple[VisitChild, ...]

    @property
    def home(self) -> str:
        """What the home was like, at a visit."""
        return next((row.visit.home for row in self.visited), "")

    def visit_of(self, child_id: int) -> VisitChild | None:
        """What the visit says of one child."""
        return next((row for row in self.visited if row.child_id == child_id), None)

    def words_of(self, child_id: int) -> list[OwnWords]:
        """What one child said."""
        return [row for row in self.words if row.person_id == child_id]


def rows_of_note(note: Note) -> Rows:
    """The rows of a note, in six questions however long it is."""
    return Rows(
        note,
        tuple(NoteChild.objects.filter(note=note).select_related("child", "taken_out_by").order_by("pk")),
        tuple(NotePerson.objects.filter(note=note).select_related("person").order_by("pk")),
        tuple(OwnWords.objects.filter(note=note).order_by("pk")),
        tuple(NotePassage.objects.filter(note=note).order_by("pk")),
        tuple(VisitChild.objects.filter(visit__note=note).select_related("visit").order_by("pk")),
    )


def time_words(note: Note) -> str:
    """When it happened and how long it took: `3 May 2026 at 3:30pm, 45 minutes`."""
    at = note.happened_at
    clock = f" at {at.hour % 12 or 12}:{at.minute:02}{'am' if at.hour < 12 else 'pm'}" if at else ""
    return f"{day(note.happened_on)}{clock}" + (f", {note.minutes} minutes" if note.minutes else "")


def seen_words(row: VisitChild | None) -> str:
    """How a child was seen at a visit, in words.

    >>> seen_words(VisitChild(seen=True, alone=True, bedroom=True)), seen_words(VisitChild(seen=False, not_seen_because="Nobody was in."))
    ('Seen, alone. Bedroom seen.', 'Not seen: Nobody was in.')
    """
    if row is None:
        return ""
    because = f": {row.not_seen_because}" if row.not_seen_because else "."
    if not row.seen:
        return f"Not seen{because}"
    alone = "Seen, alone." if row.alone else f"Seen, not alone{because}"
    return alone + {True: " Bedroom seen.", False: " Bedroom not seen.", None: ""}[row.bedroom]


def visit_parts(row: VisitChild | None, name: str) -> list[tuple[str, str]]:
    """What else a visit tells of a child, each with its heading.

    >>> visit_parts(VisitChild(watched="Leans on Nan."), "Mia")
    [('What was seen of Mia', 'Leans on Nan.')]
    """
    if row is None:
        return []
    parts = (
        (f"What was seen of {name}", row.watched), (f"If this went on for {name}", row.if_it_went_on), (f"If this ended for {name}", row.if_it_ended),
    )  # fmt: skip
    return [(heading, text) for heading, text in parts if text]


def as_words(rows: Rows) -> str:
    """The note whole, in plain words: what is signed."""
    note = rows.note
    lines = [
        f"{note.get_kind_display().capitalize()}, {time_words(note)}" + (f", {note.where}" if note.where else ""),
        f"Written by {note.written_by.name}" if note.written_by else "",
        note.headline,
        _there(rows.people),
        _under("What they told us", note.told_us),
        _under("What happened", note.words),
        _under("What the home was like", rows.home),
    ]
    for row in rows.children:
        if not row.taken_out_at:
            lines += _for_child(row, rows)
    if rows.passages:
        lines.append(
            _under(
                "About or from somebody else", "\n".join(f"“{one.words}” {one.whose}".strip() for one in rows.passages)
            )
        )
    return "\n\n".join(line for line in lines if line)


def _under(heading: str, text: str) -> str:
    return f"{heading}\n{text}" if text else ""


def _there(people: Iterable[NotePerson]) -> str:
    names = [row.person.shown_name if row.person else row.name for row in people]
    return f"There: {listed(names)}" if names else ""


def _for_child(row: NoteChild, rows: Rows) -> list[str]:
    name = row.child.short_name
    told = [f"For {row.child.shown_name}", seen_words(rows.visit_of(row.child_id))]
    for words in rows.words_of(row.child_id):
        where = ", ".join(
            part
            for part in (
                f"to {words.heard_by}" if words.heard_by else "",
                "alone" if words.alone else "",
                words.setting,
            )
            if part
        )
        share = f" Happy for us to share it with: {words.may_share}" if words.may_share else ""
        told.append(f"“{words.words}” {name}, {where}.{share}")
    told += [_under(heading, text) for heading, text in visit_parts(rows.visit_of(row.child_id), name)]
    for heading, text in (
        (f"What it means for {name}", row.means), ("What it means for the plan", row.for_plan), ("Worth remembering", row.good_to_see),
    ):  # fmt: skip
        told.append(_under(heading, text))
    return told


def version_of(rows: Rows) -> str:
    """A short word for the note as it stands: another one as soon as anything in it changes."""
    return hashlib.sha256(as_words(rows).encode()).hexdigest()


def texts_of(rows: Rows) -> dict[str, str]:
    """What stands in each box of the form about a note, by the box's name: two people's texts are compared box by box."""
    note = rows.note
    texts = {"headline": note.headline, "where": note.where, "told_us": note.told_us, "words": note.words}
    for row in rows.children:
        if not row.taken_out_at:
            texts |= _boxes(row.child_id, row.means, row.for_plan, row.good_to_see, rows.words_of(row.child_id))
            texts |= _visit_boxes(row.child_id, rows.visit_of(row.child_id))
    return texts | {"home": rows.home}


def texts_of_written(written: Written) -> dict[str, str]:
    """The same of a note as somebody has just written it."""
    shared = written.shared
    texts = {"headline": shared.headline, "where": shared.where, "told_us": shared.told_us, "words": shared.words}
    for one in written.about:
        texts |= _boxes(one.child.pk, one.means, one.for_plan, one.good_to_see, one.said)
    return texts


def texts_of_visit(written: Written, seen: Iterable[Seen], home: str) -> dict[str, str]:
    """The boxes of a visit as somebody has just written it, for each child the note is about."""
    told = {one.child.pk: one for one in seen}
    texts = {"home": home.strip()}
    for one in written.about:
        texts |= _visit_boxes(one.child.pk, told.get(one.child.pk))
    return texts


OF_A_VISIT = ("watched", "if_it_went_on", "if_it_ended")


def _visit_boxes(child_id: int, row: VisitChild | Seen | None) -> dict[str, str]:
    return {f"c{child_id}-{name}": getattr(row, name).strip() if row else "" for name in OF_A_VISIT}


def _boxes(child_id: int, means: str, for_plan: str, good: str, said: Iterable[OwnWords | Words]) -> dict[str, str]:
    named = {"means": means, "for_plan": for_plan, "good_to_see": good}
    named |= {f"said_{at}": one.words for at, one in enumerate(said)}
    return {f"c{child_id}-{name}": text for name, text in named.items()}
