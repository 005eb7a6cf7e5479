"""What people do to the rows of a note: write it, change it until it is signed, add to it afterwards, take it out of the wrong record.

A note with its visit and its threads is written by `casework.record.noting`, which calls these.
Serves: K9.00, K9.03, K9.05a, K9.05b, K9.06, K9.W4, K3.01
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log, log_each
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.notes.models import Note, OwnWords
from goldenthread.casework.notes.writing import permits
from goldenthread.casework.notes.writing.written import About, Passage, Words, Written, stands_in
from goldenthread.casework.notes.writing_models import NoteAmendment, NoteChild, NotePassage, NotePerson, Signing
from goldenthread.people.models import Person

NOT_IN_THE_NOTE = "These words do not stand in the note: “{}”. Copy them exactly as they are, or leave the box empty."
IN_THE_FUTURE = "A note is of something that has happened. For what is planned, plan a visit or a task."
NOBODY = "Say which child the note is about."


@act
def write_note(*, written: Written, by: Worker, key: UUID | None = None, written_at: datetime | None = None) -> Note:
    """Write a note down. `written_at` is when it was written on a phone without a line, where it came in later.

    Raises:
        NotAllowed: this worker may not write about one of these children; it is of a day to come; a passage is not in the text.
    """
    permits.may_write([one.child for one in written.about], by=by, kind=written.shared.kind).or_refuse()
    _sound(written, by)
    note = Note.objects.create(
        **asdict(written.shared), written_by=by, recorded_by=by, key=key, written_at=written_at,
        about_somebody_else=bool(written.passages),
    )  # fmt: skip
    _write_parts(note, written, by)
    ids = [one.child.pk for one in written.about]
    log_each(by, "wrote a note", ids, subject=note)
    touch(*ids)
    return note


def _write_parts(note: Note, written: Written, by: Worker) -> None:
    """The rows of a note that has just been made: there are none yet, so each kind is one statement."""
    NoteChild.objects.bulk_create([
        NoteChild(note=note, child=one.child, means=one.means, for_plan=one.for_plan, good_to_see=one.good_to_see, recorded_by=by)
        for one in written.about
    ])  # fmt: skip
    OwnWords.objects.bulk_create([
        OwnWords(note=note, person=one.child, said_on=note.happened_on, recorded_by=by, **asdict(words))
        for one in written.about
        for words in one.said
    ])  # fmt: skip
    NotePerson.objects.bulk_create([
        *(NotePerson(note=note, person=person, recorded_by=by) for person in written.people),
        *(NotePerson(note=note, name=name, recorded_by=by) for name in written.others),
    ])  # fmt: skip
    NotePassage.objects.bulk_create(
        [NotePassage(note=note, words=one.words, whose=one.whose, recorded_by=by) for one in written.passages]
    )


@act
def change_note(*, note: Note, written: Written, by: Worker) -> Note:
    """Change a note that is not signed yet. Children may be added; to take one off, the note is taken out of that record with a trace.

    Raises:
        NotAllowed: it is signed, it is somebody else's, or what is written is not sound.
    """
    permits.may_change(note, by=by).or_refuse()
    permits.may_write([one.child for one in written.about], by=by, kind=written.shared.kind).or_refuse()
    _sound(written, by)
    for name, value in asdict(written.shared).items():
        setattr(note, name, value)
    note.about_somebody_else = bool(written.passages)
    note.save(update_fields=[*asdict(written.shared), "about_somebody_else"])
    for one in written.about:
        _put_about(note, one, by)
        log(by, "changed a note", note, person_id=one.child.pk)
    _put_people(note, written, by)
    _put_passages(note, written.passages, by)
    touch(*(one.child.pk for one in written.about))
    return note


def _sound(written: Written, by: Worker) -> None:
    if not written.about:
        raise NotAllowed(NOBODY)
    if written.shared.happened_on > by.today:
        raise NotAllowed(IN_THE_FUTURE)
    for passage in written.passages:
        if not stands_in(passage.words, written.texts):
            raise NotAllowed(NOT_IN_THE_NOTE.format(passage.words))


def _put_about(note: Note, told: About, by: Worker) -> None:
    """One child's part: a row where there is none yet; a child taken out is not put in again by changing the note."""
    row = NoteChild.objects.filter(note=note, child=told.child).first() or NoteChild(note=note, child=told.child)
    if row.taken_out_at:
        return
    said = (told.means, told.for_plan, told.good_to_see)
    if row.pk is None or said != (row.means, row.for_plan, row.good_to_see):
        row.means, row.for_plan, row.good_to_see = said
        row.recorded_by = row.recorded_by or by
        row.save()
    _put_words(note, told.child, told.said, by)


def _put_words(note: Note, child: Person, told: tuple[Words, ...], by: Worker) -> None:
    """The child's own words in their order: changed, added, or crossed out while the note is not signed."""
    there = list(OwnWords.objects.filter(note=note, person=child).order_by("pk"))
    for at, words in enumerate(told):
        row = there[at] if at < len(there) else OwnWords(note=note, person=child, recorded_by=by)
        wanted = asdict(words) | {"said_on": note.happened_on}
        if row.pk is None or any(getattr(row, name) != value for name, value in wanted.items()):
            for name, value in wanted.items():
                setattr(row, name, value)
            row.save()
    for row in there[len(told) :]:
        row.delete()


def _put_people(note: Note, written: Written, by: Worker) -> None:
    wanted = {(person.pk, "") for person in written.people} | {(None, name) for name in written.others}
    there = {(row.person_id, row.name): row for row in NotePerson.objects.filter(note=note)}
    for key, row in there.items():
        if key not in wanted:
            row.delete()
    order = [(person.pk, "") for person in written.people] + [(None, name) for name in written.others]
    for person_id, name in order:
        if (person_id, name) not in there:
            NotePerson.objects.create(note=note, person_id=person_id, name=name, recorded_by=by)


def _put_passages(note: Note, passages: Iterable[Passage], by: Worker) -> None:
    wanted = [(one.words, one.whose) for one in passages]
    there = list(NotePassage.objects.filter(note=note).order_by("pk"))
    if [(row.words, row.whose) for row in there] == wanted:
        return
    for row in there:
        row.delete()
    for words, whose in wanted:
        NotePassage.objects.create(note=note, words=words, whose=whose, recorded_by=by)


def children_of(note: Note) -> list[int]:
    """Numbers of the children whose record holds the note now."""
    return list(note.children.filter(taken_out_at__isnull=True).values_list("child_id", flat=True))


@act
def sign(*, note: Note, as_shown: str, by: Worker, at: datetime, cosign_by: Worker | None = None) -> Signing:
    """Sign a note: the words as shown are kept with their hash, and the note is not changed any more.

    Raises:
        NotAllowed: it is signed, or it is somebody else's.
    """
    permits.may_sign(note, by=by).or_refuse()
    note.signed_at, note.cosign_by = at, cosign_by
    note.save(update_fields=["signed_at", "cosign_by"])
    signing = _signed(note, Signing.Part.WRITER, as_shown, by=by, at=at)
    _log_each(by, "signed a note", note)
    return signing


@act
def sign_as_well(*, note: Note, as_shown: str, by: Worker, at: datetime, says: str = "") -> Signing:
    """Sign a note as a manager, after its writer, with what the manager says to it.

    Raises:
        NotAllowed: it is not signed by its writer yet, it is their own, or their role does not sign.
    """
    permits.may_sign_as_well(note, by=by).or_refuse()
    if Signing.objects.filter(what="note", row_id=note.pk, part=Signing.Part.MANAGER, signed_by=by).exists():
        raise NotAllowed("You have signed this note already.")
    signing = _signed(note, Signing.Part.MANAGER, as_shown, by=by, at=at, says=says)
    _log_each(by, "signed a note as well", note)
    return signing


def _signed(note: Note, part: str, as_shown: str, *, by: Worker, at: datetime, says: str = "") -> Signing:
    digest = hashlib.sha256(as_shown.encode()).hexdigest()
    return Signing.objects.create(
        what="note", row_id=note.pk, part=part, as_shown=as_shown, sha256=digest, signed_by=by, signed_at=at, says=says
    )


@act
def amend(*, note: Note, words: str, because: str, by: Worker) -> NoteAmendment:
    """Put something beside a signed note, with the reason; the note stays as it was signed.

    Raises:
        NotAllowed: the note is not signed yet, or this worker does not write in records.
    """
    permits.may_amend(note, by=by).or_refuse()
    amendment = NoteAmendment.objects.create(note=note, words=words, because=because, recorded_by=by)
    _log_each(by, "added to a note", note, because=because)
    return amendment


@act
def take_out(
    *, note: Note, child: Person, because: str, by: Worker, at: datetime, belongs_to: Person | None = None
) -> None:
    """Take a note out of a record it does not belong in, and put it in the right one. The trace stays in both; nothing is deleted unseen.

    What was written for the wrong child goes with it: what it means, and the words, which somebody else said.

    Raises:
        NotAllowed: this worker did not write it and leads no team; the right child's record is not theirs to open.
    """
    permits.may_take_out(note, by=by).or_refuse()
    if belongs_to is not None:
        permits.may_write([belongs_to], by=by).or_refuse()
    row = NoteChild.objects.select_for_update().get(note=note, child=child)
    if row.taken_out_at:
        raise NotAllowed("It has been taken out of this record already.")
    row.taken_out_at, row.taken_out_by, row.taken_out_because = at, by, because
    row.save(update_fields=["taken_out_at", "taken_out_by", "taken_out_because"])
    words = OwnWords.objects.filter(note=note, person=child)
    if belongs_to is None:
        words.delete()
    else:
        words.update(person=belongs_to)
        _put_in(note, row, belongs_to, by)
        log(by, "put a note into this record", note, person_id=belongs_to.pk, because=because)
        touch(belongs_to.pk)
    log(by, "took a note out of this record", note, person_id=child.pk, because=because)
    touch(child.pk)


def _put_in(note: Note, was: NoteChild, child: Person, by: Worker) -> None:
    there = NoteChild.objects.filter(note=note, child=child).first()
    if there is None:
        NoteChild.objects.create(
            note=note, child=child, means=was.means, for_plan=was.for_plan, good_to_see=was.good_to_see, recorded_by=by
        )
    elif there.taken_out_at:
        raise NotAllowed("It has been taken out of that child’s record before. Write a note there instead.")


def _log_each(by: Worker, did: str, note: Note, *, because: str = "") -> None:
    children = children_of(note)
    log_each(by, did, children, subject=note, because=because)
    touch(*children)
