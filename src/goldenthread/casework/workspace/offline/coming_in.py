"""A note that was written without a line comes in: added as a late note with its one-time key, never merged over anything.

Where it cannot go into the record (a record that has been locked since, a device that was taken off), its words stay with their writer as a
draft, and the device is told so. Serves: K9.W4, A.16, C.09
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.dateparse import parse_date, parse_datetime, parse_time

from goldenthread.access.drafting import keep, typed_from
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed, Permit
from goldenthread.access.sending import made_once
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing.written import About, Shared, Words, Written
from goldenthread.casework.record.noting.acts import write_down
from goldenthread.casework.visits.seeing import Seen
from goldenthread.casework.workspace.offline.with_it import TEXTS, WorkTold, write_promises, write_work
from goldenthread.people.models import Person

NO_LONGER_OPEN = (
    "The record of a child in this note does not open to you any more. "
    "Your words are among your drafts: ask your manager where they belong."
)
KIND, LONGEST = "offline", 100_000
CANNOT_BE_WRITTEN = re.compile("[\x00\ud800-\udfff]")


class NotUnderstood(Exception):
    """What the device sent is no note; it stays on the device."""


@dataclass(frozen=True)
class ChildTold:
    """What was written of one child."""

    child_id: int
    seen: str
    not_seen_because: str
    said: str
    heard_by: str
    means: str
    bedroom: str = ""
    watched: str = ""
    promises: str = ""
    work: WorkTold = field(default_factory=WorkTold)


@dataclass(frozen=True)
class Told:
    """A note as the device sends it."""

    key: UUID
    happened_on: date
    happened_at: time | None
    where: str
    told_us: str
    words: str
    children: tuple[ChildTold, ...]
    written_at: datetime | None
    home: str = ""


@dataclass(frozen=True)
class Came:
    """What became of it: in the record, or among the writer's drafts and why."""

    led_to: str
    why: str = ""

    @property
    def is_draft(self) -> bool:
        """Whether it is not in the record."""
        return self.why != ""


def told_from(sent: Any) -> Told:
    """A note as it was sent, read.

    Raises:
        NotUnderstood: it is no note.
    """
    try:
        children = tuple(_child_told(one) for one in sent["children"])
        on, written = parse_date(sent["happened_on"]), parse_datetime(_text(sent.get("written_at")))
        if on is None:
            raise ValueError("no day")
        return Told(
            key=UUID(sent["key"]), happened_on=on, happened_at=parse_time(_text(sent.get("happened_at"))), where=_text(sent.get("where"), 160),
            told_us=_text(sent.get("told_us")), words=_text(sent.get("words")), children=children,
            written_at=written if written is not None and written.tzinfo else None, home=_text(sent.get("home")),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotUnderstood from error


def _child_told(one: Any) -> ChildTold:
    not_seen_because, said, heard_by, means = (
        _text(one.get(name)) for name in ("not_seen_because", "said", "heard_by", "means")
    )
    tool, may_know, number, about = (
        _text(one.get(f"w_{name}"), 400) for name in ("tool", "may_know", "number", "about")
    )
    work = WorkTold(tool, may_know, number, about, {name: _text(one.get(f"w_{name}")) for name in TEXTS})
    return ChildTold(
        int(one["id"]), _text(one.get("seen"), 20), not_seen_because, said, heard_by, means, bedroom=_text(one.get("bedroom"), 10),
        watched=_text(one.get("watched")), promises=_text(one.get("promises")), work=work,
    )  # fmt: skip


def _text(told: Any, longest: int = LONGEST) -> str:
    return CANNOT_BE_WRITTEN.sub("", str(told or ""))[:longest]


def come_in(told: Told, *, may: Permit, by: Worker, now: datetime) -> Came:
    """Write the note into the record, once; where that is refused, keep its words as a draft of the writer."""
    wanted = {one.child_id for one in told.children}
    children = {child.pk: child for child in Person.objects.open_to(by).filter(pk__in=wanted)}
    if not may:
        return _as_draft(told, by, may.because)
    if not wanted or set(children) != wanted:
        return _as_draft(told, by, NO_LONGER_OPEN)
    try:
        return Came(made_once(told.key, by, lambda: _written(told, children, by, now)))
    except NotAllowed as refusal:
        return _as_draft(told, by, str(refusal))


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
    """Its words, whole, as a draft that only the writer sees. Sent again, it is the same draft."""
    fields = {
        "happened_on": told.happened_on.isoformat(),
        "where": told.where,
        "told_us": told.told_us,
        "words": told.words,
        "home": told.home,
    }
    for number, one in enumerate(told.children, start=1):
        of_child = {"seen": one.seen, "not_seen_because": one.not_seen_because, "said": one.said, "means": one.means}
        of_child |= {"bedroom": one.bedroom, "watched": one.watched, "promises": one.promises}
        of_child |= {f"direct_work_{name}": words for name, words in one.work.fields.items()}
        fields |= {f"child_{number}_{name}": value for name, value in of_child.items()}
    page = {
        "key": str(told.key),
        "kind": KIND,
        "page": reverse("draft", args=[told.key]),
        "window": "device",
        "step": 1,
    }
    typed = typed_from(page | {"fields": {name: [value] for name, value in fields.items() if value}})
    kept = keep(typed, by=by)
    log(by, "was refused a late note", because=why[:200])
    return Came(kept.sent or reverse("draft", args=[kept.beside or told.key]), why=why)
