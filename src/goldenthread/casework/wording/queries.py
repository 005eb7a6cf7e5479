"""The council's own words, what is looked for now, and what a text that is about to be signed or sent is asked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from django.db.models import QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.wording.models import CouncilWord
from goldenthread.casework.wording.shown import Piece, explained
from goldenthread.practice.language.findings import Field, Finding, Kind, Reader, Reading
from goldenthread.practice.language.lexicon import Entry, own_entry
from goldenthread.practice.language.looking import Together, with_own
from goldenthread.practice.language.reader import read
from goldenthread.practice.language.reading_age import ease

Row = tuple[int, str, str, str, str, str, str]


def every_word(*, seen_by: Worker) -> QuerySet[CouncilWord]:
    """The whole list, the newest first. Everybody may read what is asked of them."""
    return CouncilWord.objects.select_related("proposed_by", "moved_by")


def word(word_id: int, *, seen_by: Worker) -> CouncilWord | None:
    """One of them."""
    return every_word(seen_by=seen_by).filter(pk=word_id).first()


def lexicon_now(*, seen_by: Worker) -> Together:
    """What is looked for in this council today. One question; the own list is built again only when it has changed."""
    rows = CouncilWord.objects.filter(status="in_use").order_by("pk")
    told = tuple(rows.values_list("pk", "phrases", "leaves_out", "kind", "why", "ask", "suggest"))
    return _lexicon(told)


@lru_cache(maxsize=4)
def _lexicon(rows: tuple[Row, ...]) -> Together:
    own = [as_entry(row) for row in rows if row[1].strip()]
    return with_own(own, retired=frozenset(row[2] for row in rows if row[2]))


def as_entry(row: Row) -> Entry:
    """A row of the council's list as the engine reads it."""
    key, phrases, _, kind, why, ask, suggest = row
    return own_entry(
        key=f"ours-{key}", kind=Kind(kind), phrases=tuple(phrases.splitlines()), why=why, ask=ask or "How would the reader say it?",
        suggest=suggest, before="", after="",
    )  # fmt: skip


@dataclass(frozen=True)
class Box:
    """One box of a text that is about to be signed or sent: its name in the form, what the page calls it, its words, what sort it is, for whom."""

    name: str
    part: str
    text: str
    field: Field = Field.ANY
    reader: Reader = Reader.ANYONE
    in_one_line: bool = False


@dataclass(frozen=True)
class Open:
    """A question still open in a text when it is signed or sent: its box, what the page calls that, the finding, where else it stands there.

    `may_mark`: not where the text is put together from others, so that marks belong there.
    """

    box: str
    part: str
    found: Finding
    again: tuple[Finding, ...] = ()
    may_mark: bool = True

    @property
    def name(self) -> str:
        """What the answer to it is called in the form: the place it is about."""
        return f"ask-{self.box}-{self.found.start}-{self.found.end}"

    @property
    def may_be_quoted(self) -> bool:
        """Whether its words can be somebody's own: a whole text, or a sentence that is too long, is nobody's."""
        return self.may_mark and self.found.kind not in (Kind.MISSING, Kind.UNCLEAR)

    @property
    def kept_as(self) -> str:
        """By what it is known again once it has been left as it is; the words themselves are not kept."""
        told = "|".join((self.box, self.found.entry, self.found.text))
        return hashlib.sha256(told.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class AsRead:
    """One box as a family reads it: in pieces, with what our words mean; and about how old a reader it needs, where that can be said."""

    part: str
    pieces: tuple[Piece, ...]
    age: int | None


def family_reads(boxes: Iterable[Box], *, seen_by: Worker) -> list[AsRead]:
    """The boxes of a note as its family will meet them. Serves: K9.12, E.09"""
    lexicon, told = lexicon_now(seen_by=seen_by), []
    for box in boxes:
        if box.text.strip():
            found = read(box.text, Reading(reader=Reader.FAMILY), lexicon).here
            hard = ease(box.text)
            told.append(AsRead(box.part, tuple(explained(box.text, found)), hard.age if hard else None))
    return told


def open_before_signing(boxes: Iterable[Box], *, seen_by: Worker, children: Iterable[str] = ()) -> list[Open]:
    """What a reader may still ask of a text's boxes; nothing for a worker who has turned the help off."""
    if not seen_by.writing_help:
        return []
    lexicon, names = lexicon_now(seen_by=seen_by), tuple(children)
    return [
        Open(box.name, box.part, one)
        for box in boxes
        if box.text.strip()
        for one in read(box.text, _reading(box, names), lexicon).here
    ]


def _reading(box: Box, names: tuple[str, ...]) -> Reading:
    return Reading(field=box.field, reader=box.reader, child_names=names, in_one_line=box.in_one_line)
