"""A note as a whole: written with its visit and its threads in one go, changed, signed, moved. What hangs together is kept together or not at all.

Serves: K9.00, K9.W4, K9.06, A.16
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from django.urls import reverse

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.telling import tell
from goldenthread.access.versions import refuse_if_stale
from goldenthread.casework.front_door.models import ConcernChild, NoteStrand
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.raised_models import Call
from goldenthread.casework.notes.writing import acts as notes
from goldenthread.casework.notes.writing.permits import may_change
from goldenthread.casework.notes.writing.written import Written, stands_in
from goldenthread.casework.notes.writing_models import NoteAmendment, NoteChild, Signing
from goldenthread.casework.record.noting.as_shown import (
    OF_A_VISIT,
    as_words,
    rows_of_note,
    texts_of,
    texts_of_visit,
    texts_of_written,
    version_of,
)
from goldenthread.casework.visits.models import Visit, VisitChild
from goldenthread.casework.visits.seeing import Seen, is_not_of, write_visit
from goldenthread.casework.wording.asked_once import in_quotation
from goldenthread.people.models import Person

LONGEST_HEADLINE = 160
PLEASE_SIGN = "You are asked to sign a note as well. It waits under “To sign”."
HAS_CHANGED = "The note has changed since you opened it. Read it as it is now, then sign."
IN_A_PASSAGE = "Some of these words are marked as about or from somebody else. Put the marks in with “Change the note”."
TOO_LONG = "The point of it is too long for two more marks. Change it with “Change the note”."


@act
def write_down(
    *, written: Written, by: Worker, seen: Iterable[Seen] = (), threads: Iterable[ConcernChild] = (), key: UUID | None = None,
    written_at: datetime | None = None, call: Call | None = None, home: str = "", planned: Visit | None = None,
) -> Note:  # fmt: skip
    """Write a note down with its visit, the threads it speaks to, and the call it goes on from.

    Raises:
        NotAllowed: as for the note and for the visit.
    """
    note = notes.write_note(written=written, by=by, key=key, written_at=written_at)
    _visit(note, seen, by, note_is_new=True, home=home, planned=planned)
    NoteStrand.objects.bulk_create(
        [NoteStrand(note=note, strand=one, recorded_by=by) for one in {one.pk: one for one in threads}.values()]
    )
    if call is not None and call.note_id is None:
        call.note = note
        call.save(update_fields=["note"])
    return note


@act
def write_again(
    *,
    note: Note,
    written: Written,
    began_from: str,
    by: Worker,
    seen: Iterable[Seen] = (),
    threads: Iterable[ConcernChild] = (),
    home: str = "",
) -> Note:
    """Change a note that is not signed. `began_from` is the version that was on the screen.

    Raises:
        Stale: it was saved on another device in between; both texts come with it, and nothing was changed.
        NotAllowed: it is signed, or somebody else's.
    """
    note = Note.objects.select_for_update(of=("self",)).select_related("written_by").get(pk=note.pk)
    may_change(note, by=by).or_refuse()
    seen = list(seen)
    saved, mine = texts_of(rows_of_note(note)), texts_of_written(written) | texts_of_visit(written, seen, home)
    refuse_if_stale(began_from, saved=saved, mine=mine, by=note.written_by.name if note.written_by else "")
    notes.change_note(note=note, written=written, by=by)
    _visit(note, seen, by, home=home)
    _tie(note, [one.child for one in written.about], threads, by)
    return note


def _visit(
    note: Note,
    seen: Iterable[Seen],
    by: Worker,
    *,
    note_is_new: bool = False,
    home: str = "",
    planned: Visit | None = None,
) -> None:
    told = list(seen)
    if note.kind == Note.Kind.VISIT and (told or home):
        write_visit(note=note, children=told, by=by, note_is_new=note_is_new, home=home, planned=planned)


def _tie(note: Note, children: list[Person], threads: Iterable[ConcernChild], by: Worker) -> None:
    """Tie the note to these threads of these children, and to no other of theirs."""
    wanted = {one.pk for one in threads}
    NoteStrand.objects.filter(note=note, strand__child__in=children).exclude(strand_id__in=wanted).delete()
    there = set(NoteStrand.objects.filter(note=note).values_list("strand_id", flat=True))
    NoteStrand.objects.bulk_create(
        [NoteStrand(note=note, strand_id=pk, recorded_by=by) for pk in sorted(wanted - there)]
    )


@act
def put_in_quotation(*, note: Note, places: Mapping[str, list[tuple[int, int]]], as_read: str, by: Worker) -> Note:
    """Put quotation marks round words of a note that is not signed yet: they are somebody's own. `places` of each box, by its name.

    Raises:
        NotAllowed: the note has changed since it was opened, is signed, is somebody else's, or a passage marked in it would be lost.
    """
    note = Note.objects.select_for_update(of=("self",)).get(pk=note.pk)
    may_change(note, by=by).or_refuse()
    rows = rows_of_note(note)
    if version_of(rows) != as_read:
        raise NotAllowed(HAS_CHANGED)
    boxes: dict[str, tuple[Note | NoteChild | Visit | VisitChild, str]] = {
        "headline": (note, "headline"),
        "words": (note, "words"),
    }
    for seen in rows.visited:
        boxes.setdefault("home", (seen.visit, "home"))
        boxes |= {f"c{seen.child_id}-{name}": (seen, name) for name in OF_A_VISIT}
    for row in rows.children:
        boxes |= {
            f"c{row.child_id}-{name}": (row, name)
            for name in ("means", "for_plan", "good_to_see")
            if not row.taken_out_at
        }
    for box, spans in places.items():
        holder, name = boxes[box]
        text = in_quotation(getattr(holder, name), spans)
        if name == "headline" and len(text) > LONGEST_HEADLINE:
            raise NotAllowed(TOO_LONG)
        setattr(holder, name, text)
        holder.save(update_fields=[name])
    texts = tuple(texts_of(rows_of_note(note)).values())
    if any(not stands_in(one.words, texts) for one in rows.passages):
        raise NotAllowed(IN_A_PASSAGE)
    for child_id in notes.children_of(note):
        log(by, "changed a note", note, person_id=child_id)
    touch(*notes.children_of(note))
    return note


@act
def sign(*, note: Note, as_read: str, by: Worker, at: datetime, cosign_by: Worker | None = None) -> Signing:
    """Sign a note as it was read: `as_read` is the version on the screen. A manager may be asked to sign it as well.

    Raises:
        NotAllowed: the note has changed since it was opened, is signed, or is somebody else's.
    """
    note = Note.objects.select_for_update(of=("self",)).select_related("written_by").get(pk=note.pk)
    rows = rows_of_note(note)
    if version_of(rows) != as_read:
        raise NotAllowed(HAS_CHANGED)
    signing = notes.sign(note=note, as_shown=as_words(rows), by=by, at=at, cosign_by=cosign_by)
    if cosign_by:
        tell([cosign_by], PLEASE_SIGN, link=reverse("to_sign"), once=True)
    return signing


@act
def sign_as_well(*, note: Note, by: Worker, at: datetime, says: str = "") -> Signing:
    """Sign a note as a manager, with what the manager says to it; the writer is told.

    Raises:
        NotAllowed: as `notes.writing.permits.may_sign_as_well` says.
    """
    note = Note.objects.select_for_update(of=("self",)).select_related("written_by").get(pk=note.pk)
    signing = notes.sign_as_well(note=note, as_shown=as_words(rows_of_note(note)), by=by, at=at, says=says)
    if note.written_by:
        tell([note.written_by], "A manager has signed a note of yours as well.", link=_page(note))
    return signing


@act
def amend(*, note: Note, words: str, because: str, by: Worker) -> NoteAmendment:
    """Put something beside a signed note, with the reason; whoever wrote it is told when it was somebody else.

    Raises:
        NotAllowed: the note is not signed, or this worker does not write in records.
    """
    amendment = notes.amend(note=note, words=words, because=because, by=by)
    if note.written_by and note.written_by != by:
        tell([note.written_by], "Somebody has added to a note of yours.", link=_page(note))
    return amendment


def _page(note: Note) -> str:
    child_id = next(iter(notes.children_of(note)), None)
    return reverse("note", args=[child_id, note.pk]) if child_id else ""


@act
def move_note(
    *, note: Note, child: Person, because: str, by: Worker, at: datetime, belongs_to: Person | None = None
) -> None:
    """Take a note out of a record it does not belong in, with its visit, and put it in the right one.

    Raises:
        NotAllowed: as for taking a note out; it is in that record already.
    """
    if belongs_to == child:
        raise NotAllowed("That is the record it is in now. Choose another child, or nobody.")
    is_not_of(note=note, child=child, belongs_to=belongs_to, by=by)
    notes.take_out(note=note, child=child, because=because, by=by, at=at, belongs_to=belongs_to)
    NoteStrand.objects.filter(note=note, strand__child=child).delete()
