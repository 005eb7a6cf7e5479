"""Writes short notes of the visits to a made-up family, signed but for the newest few; and what a manager thought, reading the record."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta

from goldenthread.casework.elmshire.body.writing import EVENING, Desk, Written
from goldenthread.casework.notes.writing_models import Note, NoteChild, Signing

POINTS = (
    "A calm visit; school mornings go better", "Tired today, and glad of the half-term", "The new bed is up and was shown with pride",
    "Mum asked about the group, and will try it", "A hard week; Gran has helped", "Something to look forward to: a school trip",
)  # fmt: skip
TOLD = (
    "Mum said the mornings are easier now that they begin with breakfast.", "Dad said he would rather be asked than told.",
    "School had rung the day before about a good piece of writing.", "",
)  # fmt: skip
HAPPENED = (
    "I came after school. We sat in the kitchen and then upstairs, where the drawings are. We talked about sleep, friends and what comes next.",
    "Short, because everybody was on the way out. We agreed on the next day and who brings what.",
    "We went through the plan together, one thing at a time, and crossed out what is done.",
)
MEANS = ("Settled today.", "Needs a quiet place for homework.", "Talks more when doing something with the hands.", "")
READ = (
    ("The plan fits what the children say", "I read the last notes with their worker. What the children say and what we agreed belong together. We go on."),
    ("Ask the children alone next time", "The last visits were busy and full of grown-ups. The next one begins with the children by themselves."),
    ("Nobody has asked for a while whether it helps", "Much is done, and the last number is old. The first question of the next visit is theirs to answer."),
)  # fmt: skip
UNSIGNED_DAYS = 5


def note_of_a_visit(desk: Desk, written: Written, *, on: date, where: str, by: int) -> int:
    """The note of one visit, with a line for each child."""
    chance, signed = desk.chance, on < desk.today - timedelta(days=UNSIGNED_DAYS)
    at = datetime.combine(on, EVENING) + timedelta(minutes=20)
    headline, words = chance.choice(POINTS), chance.choice(HAPPENED)
    note = desk.keep(
        Note, on, by=by, kind="visit", headline=headline, happened_on=on, where=where, minutes=chance.choice((30, 45, 60)), told_us=chance.choice(TOLD),
        words=words, written_by_id=by, signed_at=at if signed else None,
    )  # fmt: skip
    for child in written.children:
        desk.keep(NoteChild, on, by=by, note_id=note, child_id=child, means=chance.choice(MEANS))
    if signed:
        _sign(desk, note, f"Visit, {on.isoformat()}, {where}\n\n{headline}\n\nWhat happened\n{words}", by=by, at=at)
    return note


def note_of_oversight(desk: Desk, written: Written, *, on: date, by: int) -> None:
    """What a manager thought on a day, reading the record with the worker: of all the family's children, signed."""
    at = datetime.combine(on, EVENING)
    headline, words = READ[on.toordinal() % len(READ)]
    note = desk.keep(
        Note, on, by=by, kind="oversight", headline=headline, happened_on=on, where="the office", words=words, written_by_id=by, signed_at=at,
    )  # fmt: skip
    for child in written.children:
        desk.keep(NoteChild, on, by=by, note_id=note, child_id=child)
    shown = f"Management oversight, {on.isoformat()}, the office\n\n{headline}\n\nWhat happened\n{words}"
    _sign(desk, note, shown, by=by, at=at)


def _sign(desk: Desk, note: int, shown: str, *, by: int, at: datetime) -> None:
    desk.rows.add(
        Signing, what="note", row_id=note, part="writer", as_shown=shown, sha256=hashlib.sha256(shown.encode()).hexdigest(), signed_by_id=by,
        signed_at=at,
    )  # fmt: skip
