"""Pictures that were taken along with a note follow it: into the record with the note, or beside its writer's draft where the note is.

No picture stays on a phone because a record does not open any more: what waits beside a draft is the writer's alone, and goes with the draft.
Serves: K9.W4, A.16, C.09
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from django import forms
from django.db import transaction
from django.urls import reverse

from goldenthread.access.models import Draft, SentOnce, Worker
from goldenthread.access.permits import NotAllowed, Permit
from goldenthread.access.sending import made_once
from goldenthread.casework.documents.arriving import Arrived, kept_name, one_looked_at
from goldenthread.casework.documents.models import Document
from goldenthread.casework.documents.waiting import wait, waiting_files
from goldenthread.casework.notes.attaching.acts import attach
from goldenthread.casework.notes.models import Note
from goldenthread.casework.workspace.offline.coming_in import Came, drafts_with, keep_as_draft, put_in
from goldenthread.casework.workspace.offline.told import ChildTold, Told, told_of

WAITS = "A picture is beside your draft, for you alone, until its note can be saved."
NOT_READ = "This picture could not be read. It stays on the device."


@dataclass(frozen=True)
class Picture:
    """A picture as a device sends it: with which note, whose, and made safe. `drawn_by` is the child who drew it."""

    key: UUID
    note_key: UUID
    happened_on: date
    child_ids: tuple[int, ...]
    file: Arrived
    says: str = ""
    drawn_by: int | None = None

    @property
    def name(self) -> str:
        """What it is called."""
        return kept_name("", self.file, of_several=False)


class PictureForm(forms.Form):
    """What a device sends with a picture."""

    key = forms.UUIDField(error_messages={"invalid": NOT_READ})
    note = forms.UUIDField(error_messages={"invalid": NOT_READ})
    writer = forms.IntegerField()
    happened_on = forms.DateField(input_formats=["%Y-%m-%d"])
    children = forms.TypedMultipleChoiceField(coerce=int, required=False)
    drawn_by = forms.IntegerField(required=False)
    says = forms.CharField(required=False, max_length=300)
    chosen = forms.FileField()

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        children: Any = self.fields["children"]
        sent = self.data.getlist("children") if hasattr(self.data, "getlist") else []
        children.choices = [(one, one) for one in sent if one.isdecimal() and len(one) < 19]

    def picture(self) -> Picture:
        """What was sent, made safe.

        Raises:
            Refused: it may not be kept, in words.
        """
        told = self.cleaned_data
        return Picture(
            key=told["key"], note_key=told["note"], happened_on=told["happened_on"], child_ids=tuple(told["children"]),
            file=one_looked_at(told["chosen"]), says=told["says"], drawn_by=told["drawn_by"],
        )  # fmt: skip


def picture_comes_in(picture: Picture, *, may: Permit, by: Worker) -> Came:
    """Put a picture where its note is, once: with the note in the record, else beside its writer's draft.

    Raises:
        NotAllowed: so much waits beside their drafts that no more is taken.
        CannotKeep: they have too many drafts for one more.
    """
    led_to = made_once(picture.key, by, lambda: _with_the_note(picture, may, by) or _beside_the_draft(picture, by))
    waits = waiting_files(seen_by=by).filter(key=picture.key).exists()
    return Came(led_to, why=WAITS if waits else "")


def _with_the_note(picture: Picture, may: Permit, by: Worker) -> str:
    """The note's address; empty where it is not in the record, or the record does not take the picture."""
    note = Note.objects.filter(key=picture.note_key, written_by=by).first()
    if note is None or not may:
        return ""
    kind = Document.Kind.DRAWING if picture.drawn_by else ""
    told = {
        "file": picture.file.made,
        "came": picture.file.came,
        "name": picture.name,
        "says": picture.says,
        "kind": kind,
    }
    try:
        with transaction.atomic():
            attach(note=note, person_id=picture.drawn_by, happened_on=note.happened_on, by=by, **told)
    except NotAllowed:
        return ""
    return reverse(
        "note", args=[picture.drawn_by or note.children.order_by("pk").values_list("child_id", flat=True)[0], note.pk]
    )


def _beside_the_draft(picture: Picture, by: Worker) -> str:
    if not (drafts := drafts_with(picture.note_key, by=by)):
        # the words are in the record, or were thrown away for good: a draft for what came with them
        told = Told(picture.note_key, picture.happened_on, tuple(ChildTold(one) for one in picture.child_ids))
        keep_as_draft(told, key=uuid5(picture.note_key, "pictures"), by=by)
        drafts = drafts_with(picture.note_key, by=by)
    wait(
        beside=drafts[0], file=picture.file.made, came=picture.file.came, name=picture.name, key=picture.key, says=picture.says,
        person_id=picture.drawn_by, by=by,
    )  # fmt: skip
    return reverse("draft", args=[drafts[0].key])


def put_draft_in(draft: Draft, *, by: Worker, now: datetime) -> str:
    """Save a draft of a note that came in without a line, with what waits beside it; the address it leads to.

    Raises:
        NotAllowed: a record in it does not open to this worker, or the note is not sound.
        NotUnderstood: the draft holds no whole note.
    """
    return put_in(told_of(draft.key, draft.fields), by=by, now=now)


def led_to_before(key: UUID, *, by: Worker) -> str:
    """Where a draft with this key led when it was saved; empty where it never was."""
    return SentOnce.objects.filter(key=key, worker=by).values_list("led_to", flat=True).first() or ""
