"""Puts a file beside a note: it is then a document of every child the note is about.

Serves: K2.07, K9.00
"""

from __future__ import annotations

from typing import Any

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, Permit, no
from goldenthread.casework.documents import acts as documents
from goldenthread.casework.documents.models import Document
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing_models import Attachment
from goldenthread.people.models import Person


def may_attach(note: Note, *, by: Worker) -> Permit:
    """Whether a worker may put something with a note. A signed note stays as it is signed; what is put with it says when it came."""
    if not by.has(Permission.RECORD):
        return no("Your role does not include writing in records. Ask somebody who works with the family.")
    here = note.children.filter(taken_out_at__isnull=True, child__in=Person.objects.open_to(by))
    return YES if here.exists() else no("None of the records this note is in opens to you.")


@act
def attach(*, note: Note, by: Worker, **told: Any) -> Document:
    """Keep a file with a note. `told` is what `documents.acts.keep` takes.

    Raises:
        NotAllowed: this worker may not write there.
    """
    may_attach(note, by=by).or_refuse()
    rows = note.children.filter(taken_out_at__isnull=True).select_related("child")
    document: Document = documents.keep(children=[row.child for row in rows], already_allowed=True, by=by, **told)
    Attachment.objects.create(note=note, document=document, recorded_by=by)
    for row in rows:
        log(by, "put a document with a note", note, person_id=row.child_id)
    return document
