"""Whether a note may be written, changed, signed, added to or taken out, and if not, why not.

Serves: K9.00, K9.10
"""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.casework.notes.models import Note
from goldenthread.people.models import Person
from goldenthread.people.opening import covered_by, may_open, with_answers

ONLY_MANAGERS = (
    "Management oversight is written by a manager. Choose what happened instead: a visit, a call, a meeting."
)


def may_write(children: Iterable[Person], *, by: Worker, kind: str = "") -> Permit:
    """Whether this worker may write a note of this kind about these children."""
    if not by.has(Permission.RECORD):
        return no("Your role does not write in records. Ask somebody who works with the family.")
    if kind == Note.Kind.OVERSIGHT and not by.has(Permission.SIGN_OFF):
        return no(ONLY_MANAGERS)
    them = list(children)
    opened = {child.pk for child in with_answers([child.pk for child in them], seen_by=by) if child.record_opens_now}
    closed = next((child for child in them if child.pk not in opened), None)
    return YES if closed is None else may_open(closed, by=by)


def may_change(note: Note, *, by: Worker) -> Permit:
    """Whether this worker may still change a note: its writer may, until it is signed."""
    if note.signed_at:
        return no("This note is signed, so it stays as it is. Add what is missing or wrong beside it.")
    if note.written_by_id != by.pk:
        return no("Only who wrote a note changes it. Write a note of your own, or ask them to.")
    return YES


def may_sign(note: Note, *, by: Worker) -> Permit:
    """Whether this worker may sign a note as its writer."""
    if note.signed_at:
        return no("This note is signed already.")
    return YES if note.written_by_id == by.pk else no("A note is signed by who wrote it.")


def may_amend(note: Note, *, by: Worker) -> Permit:
    """Whether this worker may put something beside a signed note."""
    if not note.signed_at:
        return no("This note is not signed yet: its writer can still change it.")
    return YES if by.has(Permission.RECORD) else no("Your role does not write in records.")


def may_sign_as_well(note: Note, *, by: Worker) -> Permit:
    """Whether this worker may sign a note as a manager, after its writer."""
    if not note.signed_at:
        return no("The writer signs first.")
    if note.written_by_id == by.pk:
        return no("Somebody else signs your note as well.")
    asked = note.cosign_by_id is not None and note.cosign_by_id in covered_by(by)
    return YES if asked or by.has(Permission.SIGN_OFF) else no("A manager signs notes as well. You can ask yours.")


def may_take_out(note: Note, *, by: Worker) -> Permit:
    """Whether this worker may take a note out of a record it does not belong in."""
    if note.written_by_id == by.pk or by.has(Permission.MANAGE_TEAM):
        return YES
    return no("Who wrote the note, or a manager, takes it out of a record it does not belong in. Tell one of them.")
