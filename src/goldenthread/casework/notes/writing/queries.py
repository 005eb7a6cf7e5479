"""One note of a child's record, for the pages of this slice."""

from __future__ import annotations

from django.db.models import Exists, OuterRef

from goldenthread.access.models import Worker
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing_models import NoteChild
from goldenthread.people.models import Person


def note_of(child: Person, note_id: int, *, seen_by: Worker) -> Note | None:
    """A note that is in this child's record now. Whether the record opens has been asked by the page."""
    here = NoteChild.objects.filter(child=child, note_id=OuterRef("pk"), taken_out_at__isnull=True)
    return Note.objects.filter(Exists(here), pk=note_id).select_related("written_by").first()
