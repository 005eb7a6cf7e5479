"""A note that was written without a line comes in: added as a late note with its one-time key, never merged over anything.

Where it cannot go into the record (a record that has been locked since, a device that was taken off), its words stay with their writer as a
draft, and the device is told so. Saved later, it is the same note, and what waited beside the draft goes with it. Serves: K9.W4, A.16, C.09
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.urls import reverse

from goldenthread.access.drafting import keep, typed_from
from goldenthread.access.log import log
from goldenthread.access.models import Draft, Worker
from goldenthread.access.permits import NotAllowed, Permit
from goldenthread.access.sending import made_once
from goldenthread.casework.notes.attaching.acts import attach_waiting
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing.written import About, Shared, Words, Written
from goldenthread.casework.record.noting.acts import write_down
from goldenthread.casework.visits.seeing import Seen
from goldenthread.casework.workspace.offline.told import KIND, NOTE_KEY, ChildTold, Told, fields_of
from goldenthread.casework.workspace.offline.with_it import write_promises, write_work
from goldenthread.people.models import Person

NO_LONGER_OPEN = (
    "The record of a child in this note does not open to you any more. "
    "Your words are among your drafts: ask your manager where they belong."
)


@dataclass(frozen=True)
class Came:
    """What became of it: in the record, or among the writer's drafts and why."""

    led_to: str
    why: str = ""

    @property
    def is_draft(self) -> bool:
        """Whether it is not in the record."""
        return self.why != ""


def come_in(told: Told, *, may: Permit, by: Worker, now: datetime) -> Came:
    """Write the note into the record, once; where that is refused, keep its words as a draft of the writer."""
    if not may:
        return _as_draft(told, by, may.because)
    try:
        return Came(put_in(told, by=by, now=now))
    except NotAllowed as refusal:
        return _as_draft(told, by, str(refusal))


def put_in(told: Told, *, by: Worker, now: datetime) -> str:
    """Write the note into the record, once, with what waited beside its draft; the address it leads to.

    Raises:
        NotAllowed: a record in it does not open to this worker, or the note is not sound.
    """
    wanted = {one.child_id for one in told.children}
    children = {child.pk: child for child in Person.objects.open_to(by).filter(pk__in=wanted)}
    if not wanted or set(children) != wanted:
        raise NotAllowed(NO_LONGER_OPEN)
    with transaction.atomic():
        led_to = made_once(told.key, by, lambda: _written(told, children, by, now))
        follow(told.key, by=by)
    return led_to


def _written(told: Told, children: dict[int, Person], by: Worker, now: datetime) -> str:
    about = tuple(
        About(
            children[one.child_id], means=_means(one),
            said=(Words(one.said, heard_by=one.heard_by[:120] or by.name, alone=one.seen == "alone"),) if one.said.strip() else (),
        )
        for one in told.children
    )  # fmt: skip
    seen = [
        Seen(
            children[one.child_id],
            seen=one.seen in ("alone", "with_others"),
            alone=one.seen == "alone",
            not_seen_because=one.not_seen_because,
            bedroom={"yes": True, "no": False}.get(one.bedroom),
            watched=one.watched,
        )
        for one in told.children
        if one.seen
    ]
    shared = Shared(
        kind=Note.Kind.VISIT, happened_on=told.happened_on, happened_at=told.happened_at, where=told.where, told_us=told.told_us, words=told.words,
    )  # fmt: skip
    written_at = min(told.written_at or now, now)
    note = write_down(
        written=Written(shared=shared, about=about),
        seen=seen,
        by=by,
        key=told.key,
        written_at=written_at,
        home=told.home,
    )
    for one in told.children:
        write_promises(note, children[one.child_id], one.promises, by=by)
        alone = {"alone": True, "with_others": False}.get(one.seen)
        write_work(note, children[one.child_id], one.work, alone=alone, by=by)
    return reverse("note", args=[told.children[0].child_id, note.pk])


def _means(one: ChildTold) -> str:
    """What it means for a child. What was seen of a child stands with the visit; where nobody said whether they were seen, it is kept here."""
    return "\n\n".join(text for text in (one.means, "" if one.seen else one.watched) if text.strip())


def _as_draft(told: Told, by: Worker, why: str) -> Came:
    led_to = keep_as_draft(told, key=told.key, by=by)
    log(by, "was refused a late note", because=why[:200])
    return Came(led_to, why=why)


def keep_as_draft(told: Told, *, key: UUID, by: Worker) -> str:
    """Its words, whole, as a draft that only the writer sees; its address. Sent again, it is the same draft.

    Raises:
        CannotKeep: it is too long, or there are too many drafts.
    """
    page = {
        "key": str(key),
        "kind": KIND,
        "page": reverse("draft", args=[key]),
        "person": next((one.child_id for one in told.children), None),
        "window": "device",
        "step": 1,
    }
    kept = keep(typed_from(page | {"fields": fields_of(told)}), by=by)
    return kept.sent or reverse("draft", args=[kept.beside or key])


def drafts_with(note_key: UUID, *, by: Worker) -> list[Draft]:
    """A worker's own drafts of what came in with one note, those thrown away lately too, locked until the page has ended."""
    own = Draft.objects.select_for_update().filter(worker=by, kind=KIND)
    return list(own.filter(**{f"fields__{NOTE_KEY}": [str(note_key)]}).order_by("pk"))


def follow(note_key: UUID, *, by: Worker) -> None:
    """The note is in the record: what waits beside its drafts stands with it, and those drafts go.

    Raises:
        NotAllowed: this worker may put nothing there.
    """
    note = Note.objects.filter(key=note_key, written_by=by).first()
    if note is None:
        return
    for draft in drafts_with(note_key, by=by):
        attach_waiting(note=note, draft=draft, by=by)
        draft.delete()
