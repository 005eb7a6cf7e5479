"""Notes for tests, one line each: `a_note(mia, tobi, by=farah, words="I came at four.")`."""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from cast.days import TODAY
from goldenthread.access.models import Worker
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing.written import About, Shared, Words, Written
from goldenthread.casework.record.noting import acts
from goldenthread.casework.record.noting.as_shown import rows_of_note, version_of
from goldenthread.casework.visits.seeing import Seen
from goldenthread.people.models import Person

LONDON = ZoneInfo("Europe/London")


def moment(day: date = TODAY, at: str = "15:00") -> datetime:
    """A moment of a day in Elmshire."""
    return datetime.combine(day, time.fromisoformat(at), LONDON)


def written(
    *children: Person,
    kind: str = "visit",
    on: date = TODAY,
    means: str = "She sleeps sooner.",
    said: str = "",
    heard_by: str = "Farah Aziz",
    **shared: Any,
) -> Written:
    """What somebody wrote, the same for each child."""
    told = {"headline": "Mia sleeps", "words": "I came at four. The kitchen smelt of toast."} | shared
    people, others, passages = told.pop("people", ()), told.pop("others", ()), told.pop("passages", ())
    words = (Words(said, heard_by, alone=True),) if said else ()
    about = tuple(About(child, means=means, said=words if child == children[0] else ()) for child in children)
    return Written(Shared(kind=kind, happened_on=on, **told), about, people, others, passages)


def a_note(*children: Person, by: Worker, seen: bool = False, **told: Any) -> Note:
    """A note by this worker about these children; with `seen`, a visit at which each was seen alone."""
    here = [Seen(child, seen=True, alone=True) for child in children] if seen else []
    return acts.write_down(written=written(*children, **told), seen=here, by=by)


def as_read(note: Note) -> str:
    """The version of a note that is on the screen now."""
    return version_of(rows_of_note(Note.objects.get(pk=note.pk)))


def signed(note: Note, *, by: Worker, cosign_by: Worker | None = None, at: datetime | None = None) -> Note:
    """The note, signed by its writer."""
    acts.sign(note=note, as_read=as_read(note), by=by, at=at or moment(), cosign_by=cosign_by)
    return Note.objects.get(pk=note.pk)
