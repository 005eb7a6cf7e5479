"""A note as a device tells it, read; and the same note as the fields of a draft, to be read back whole when it can be saved.

Serves: K9.W4, A.16
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from django.utils.dateparse import parse_date, parse_datetime, parse_time

from goldenthread.casework.workspace.offline.with_it import TEXTS, WorkTold

KIND, LONGEST = "offline", 100_000
CANNOT_BE_WRITTEN = re.compile("[\x00\ud800-\udfff]")
NOTE_KEY = "note_key"
OF_THE_NOTE = ("happened_on", "happened_at", "where", "told_us", "words", "home", "written_at")
OF_A_CHILD = ("id", "seen", "not_seen_because", "said", "heard_by", "means", "bedroom", "watched", "promises")
CHILD, WORK = re.compile(r"child_(\d{1,3})_id"), "direct_work_"


class NotUnderstood(Exception):
    """What the device sent is no note; it stays on the device."""


@dataclass(frozen=True)
class ChildTold:
    """What was written of one child."""

    child_id: int
    seen: str = ""
    not_seen_because: str = ""
    said: str = ""
    heard_by: str = ""
    means: str = ""
    bedroom: str = ""
    watched: str = ""
    promises: str = ""
    work: WorkTold = field(default_factory=WorkTold)


@dataclass(frozen=True)
class Told:
    """A note as the device sends it."""

    key: UUID
    happened_on: date
    children: tuple[ChildTold, ...]
    happened_at: time | None = None
    where: str = ""
    told_us: str = ""
    words: str = ""
    home: str = ""
    written_at: datetime | None = None


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


def fields_of(told: Told) -> dict[str, list[str]]:
    """Everything in a note as the fields of a draft, what is empty left out. `told_of` reads them back."""
    fields = {name: _shown(getattr(told, name)) for name in OF_THE_NOTE} | {NOTE_KEY: str(told.key)}
    for number, one in enumerate(told.children, start=1):
        of_child = {name: _shown(getattr(one, "child_id" if name == "id" else name)) for name in OF_A_CHILD}
        of_child |= {f"{WORK}{name}": words for name, words in one.work.fields.items()}
        fields |= {f"child_{number}_{name}": value for name, value in of_child.items()}
    return {name: [value] for name, value in fields.items() if value}


def _shown(value: Any) -> str:
    return value.isoformat() if isinstance(value, date | time | datetime) else str(value or "")


def told_of(key: UUID, fields: Mapping[str, list[str]]) -> Told:
    """The note that a draft with this key holds.

    Raises:
        NotUnderstood: it holds no note, or not all of one.
    """
    kept = {name: values[0] for name, values in fields.items() if values}
    sent = {name: kept.get(name, "") for name in OF_THE_NOTE}
    numbers = sorted(int(found[1]) for found in map(CHILD.fullmatch, kept) if found)
    children = []
    for number in numbers:
        of_child = {name: kept.get(f"child_{number}_{name}", "") for name in OF_A_CHILD}
        work = {name: kept.get(f"child_{number}_{WORK}{name}", "") for name in WorkTold().fields | dict.fromkeys(TEXTS)}
        children.append(of_child | {f"w_{name}": words for name, words in work.items()})
    return told_from(sent | {"key": kept.get(NOTE_KEY, str(key)), "children": children})
