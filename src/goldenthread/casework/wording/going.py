"""Words of several rows that are about to leave their writer: what is open in them is asked once, of whoever sends them.

They are asked about what they wrote, or what nobody in particular did. Somebody's own words get their marks in the row where they stand.
Serves: K9.01, K9.03, C.11
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db.models import Model

from goldenthread.access.models import Worker
from goldenthread.access.pages import PageRequest
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.wording.asked_once import QUOTED, Answers, Places, answered, in_quotation, left_in, once
from goldenthread.casework.wording.queries import Box, Open, open_before_signing
from goldenthread.practice.language.findings import Field, Reader

HAS_CHANGED = "Something in it changed since you opened this page. Read it again, then answer."
AGAIN = "again"
NO_ROOM = "There is no room for the quotation marks: {}. Change it first."


@dataclass(frozen=True)
class Words:
    """One text that is about to go: the row and the field it stands in, what the page calls it, where it is changed, what sort it is, for whom.

    `shared`: kept for all who were there, so that nobody in particular wrote it, whoever began the row.
    """

    row: Model
    field: str
    part: str
    href: str
    sort: Field = Field.ANY
    reader: Reader = Reader.ANYONE
    shared: bool = False

    @property
    def box(self) -> str:
        """By what it is known in the form."""
        return f"{self.row._meta.model_name}{self.row.pk}-{self.field}"

    @property
    def text(self) -> str:
        """As it stands."""
        return str(getattr(self.row, self.field))

    def was_written_by(self, worker: Worker) -> bool:
        """Whether this worker wrote the row, or nobody in particular did."""
        return self.shared or getattr(self.row, "recorded_by_id", None) in (None, worker.pk)


@dataclass(frozen=True)
class Going:
    """All that goes together: by what it is remembered, its words, and the children it is about."""

    name: str
    words: tuple[Words, ...]
    children: tuple[str, ...] = ()

    @property
    def as_shown(self) -> str:
        """A short word for it as it stands: another one as soon as one of its texts changes."""
        told = "\n".join(f"{one.box}={one.text}" for one in self.words)
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def still_asked(self, session: Any, *, by: Worker) -> list[Open]:
        """Every question still open in what this worker sends, without those they have left already."""
        left = set(left_in(session, self.name))
        boxes = [Box(one.box, one.part, one.text, one.sort, one.reader) for one in self.words if one.was_written_by(by)]
        return once(
            one for one in open_before_signing(boxes, seen_by=by, children=self.children) if one.kept_as not in left
        )

    def answer(self, session: Any, posted: Mapping[str, str], *, by: Worker) -> Answers:
        """Take what was answered; what has no answer is left, and not asked again. Where it changed since, nothing is taken and it may go.

        Raises:
            NotAllowed: something is to be changed or marked, and it changed since it was opened.
        """
        asked = self.still_asked(session, by=by)
        if asked and posted.get("as_shown", "") != self.as_shown:
            if any(name.startswith("ask-") and value != "keep" for name, value in posted.items()):
                raise NotAllowed(HAS_CHANGED)
            return Answers()
        return answered(session, self.name, asked, posted, on=by.today)

    def change_at(self, told: Answers) -> str:
        """Where the first of those that are to be changed is changed; empty where there is none."""
        return next((one.href for one in self.words for asked in told.changed if asked.box == one.box), "")

    def mark(self, places: Places, *, as_shown: str) -> None:
        """Put quotation marks round somebody's own words, in the rows they stand in. For an act that holds their lock.

        Raises:
            NotAllowed: it changed since it was opened, or there is no room for the marks.
        """
        if self.as_shown != as_shown:
            raise NotAllowed(HAS_CHANGED)
        for one in self.words:
            if spans := places.get(one.box):
                told = in_quotation(one.text, spans)
                if len(told) > (getattr(one.row._meta.get_field(one.field), "max_length", None) or len(told)):
                    raise NotAllowed(NO_ROOM.format(one.part))
                setattr(one.row, one.field, told)
                one.row.save(update_fields=[one.field])


def first_to_do(request: PageRequest, going: Going, mark: Callable[..., None], *, then: str) -> str:
    """What the answers ask for before it goes: the address where it is changed, to look at it `AGAIN`, or nothing.

    `mark`: the slice's own act that puts words in quotation marks. `then`: what comes next, as in "send it".
    """
    try:
        told = going.answer(request.session, request.POST, by=request.user)
        if told.quoted:
            mark(places=told.places, as_shown=request.POST["as_shown"], by=request.user)
    except NotAllowed as refusal:
        messages.error(request, str(refusal))
        return AGAIN
    if told.quoted and not told.changed:
        messages.success(request, QUOTED.format(then))
    return going.change_at(told) or (AGAIN if told.quoted else "")
