"""Puts a file beside a note: it is then a document of every child the note is about.

Serves: K2.07, K9.00
"""

from __future__ import annotations

from typing import Any

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Draft, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.casework.documents import acts as documents
from goldenthread.casework.documents.models import Document
from goldenthread.casework.documents.waiting import waiting_files
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing_models import Attachment
from goldenthread.people.models import Person

NOT_IN_IT = "The child this belongs to is not in the note, or their record does not open to you."


def may_attach(note: Note, *, by: Worker) -> Permit:
    """Whether a worker may put something with a note. A signed note stays as it is signed; what is put with it says when it came."""
    if not by.has(Permission.RECORD):
        return no("Your role does not include writing in records. Ask somebody who works with the family.")
    here = note.children.filter(taken_out_at__isnull=True, child__in=Person.objects.open_to(by))
    return YES if here.exists() else no("None of the records this note is in opens to you.")


@act
def attach(*, note: Note, by: Worker, person_id: int | None = None, **told: Any) -> Document:
    """Keep a file with a note, for every child in it or for the one who drew it. `told` is what `documents.acts.keep` takes.

    Raises:
        NotAllowed: this worker may not write there, or that child is not in the note.
    """
    children = _into(note, person_id, by=by)
    document: Document = documents.keep(children=children, already_allowed=True, by=by, **told)
    return _beside(note, document, children, by=by)


@act
def attach_waiting(*, note: Note, draft: Draft, by: Worker) -> None:
    """What waited beside a draft stands with its note from now on.

    Raises:
        NotAllowed: as for putting it there at once.
    """
    for one in waiting_files(seen_by=by).filter(draft=draft):
        children = _into(note, one.person_id, by=by)
        document: Document = documents.keep_stored(
            file=one.file, children=children, name=one.name, says=one.says, text=one.text, happened_on=note.happened_on, by=by
        )  # fmt: skip
        _beside(note, document, children, by=by)
        one.delete()


def _into(note: Note, person_id: int | None, *, by: Worker) -> list[Person]:
    """The children in whose records it belongs, where this worker may put it there."""
    may_attach(note, by=by).or_refuse()
    rows = note.children.filter(taken_out_at__isnull=True).select_related("child")
    if person_id is not None:
        rows = rows.filter(child_id=person_id, child__in=Person.objects.open_to(by))
    if not rows:
        raise NotAllowed(NOT_IN_IT)
    return [row.child for row in rows]


def _beside(note: Note, document: Document, children: list[Person], *, by: Worker) -> Document:
    Attachment.objects.create(note=note, document=document, recorded_by=by)
    for child in children:
        log(by, "put a document with a note", note, person_id=child.pk)
    return document
