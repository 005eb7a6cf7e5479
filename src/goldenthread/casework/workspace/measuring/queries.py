"""The note a number is given with.

Serves: K6.02a, T.23
"""

from __future__ import annotations

from goldenthread.access.models import Worker
from goldenthread.casework.notes.models import Note
from goldenthread.casework.visits.models import VisitChild
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from

LARGEST_NUMBER = 2**63 - 1


def note_of_number(child: Person, note_id: int, *, seen_by: Worker) -> tuple[Note | None, bool]:
    """A note about this child, and whether it is of a visit at which the child was seen alone."""
    if child.pk in hidden_from(seen_by) or not 0 < note_id <= LARGEST_NUMBER:
        return None, False
    row = Note.objects.filter(pk=note_id, children__child=child, children__taken_out_at__isnull=True).first()
    alone = row is not None and VisitChild.objects.filter(visit__note=row, child=child, seen=True, alone=True).exists()
    return row, alone
