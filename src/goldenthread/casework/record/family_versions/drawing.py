"""A copy as its reader will have it: on the screen, and as the very file that is checked and goes.

The file says nothing of who prints it or when, so that the same copy is the same file, known again by its hash.
Serves: K1.18b, K9.W2, K9.12
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from markupsafe import Markup

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.family.lines import FAMILY_PICTURE, PICTURE
from goldenthread.casework.assessments.family.queries import Copy, who_agreed
from goldenthread.casework.assessments.family_models import FamilyVersionPart
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.record.family_versions.pictures import (
    Drawing,
    FamilyPicture,
    bytes_of,
    drawings_for,
    family_for,
)
from goldenthread.casework.record.printing import pdf
from goldenthread.casework.wording.queries import lexicon_now
from goldenthread.casework.wording.shown import Piece, explained, instead
from goldenthread.design.pictures.sheets import symbol
from goldenthread.people.models import Consent, Person
from goldenthread.practice.counting.units import day_of
from goldenthread.practice.family_version import BY_KEY
from goldenthread.practice.language.findings import Kind, Reader, Reading
from goldenthread.practice.language.reader import read
from goldenthread.practice.language.reading_age import Ease, ease

A_LITTLE_MORE = 6
"""A meaning that is the word and no more letters than this explains nothing: “plan: my plan”."""


@dataclass(frozen=True)
class Shown:
    """One part as it is shown: its words in pieces, paragraph by paragraph; or a picture."""

    row: FamilyVersionPart
    paragraphs: tuple[tuple[Piece, ...], ...] = ()
    sign: Markup | None = None
    drawing: Drawing | None = None
    family: FamilyPicture | None = None


@dataclass(frozen=True)
class Meant:
    """A word of ours that stands in a copy, and what it means."""

    words: str
    means: str


@dataclass(frozen=True)
class Paper:
    """A copy, ready to be shown or printed."""

    copy: Copy
    work: Work
    parts: tuple[Shown, ...]
    words: tuple[Meant, ...]
    is_for_child: bool
    pictures: dict[str, bytes]

    @property
    def children(self) -> list[Person]:
        """The children it is about."""
        ids = {one.row.child_id for one in self.parts}
        return [child for child in self.work.people if child.pk in ids]

    @property
    def ease(self) -> Ease | None:
        """How hard it is to read."""
        return ease("\n\n".join(one.row.words for one in self.parts if one.paragraphs))

    @property
    def told(self) -> dict[str, Any]:
        """What its template needs."""
        return {
            "paper": self, "version": self.copy.version, "reader": self.copy.reader, "council": settings.COUNCIL,
            "nights": settings.OUT_OF_HOURS_PHONE, "made_on": day_of(self.copy.version.recorded_at),
            "draft": self.work.signed_off_on is None, "picture_name": PICTURE,
        }  # fmt: skip


def paper_of(work: Work, copy: Copy, *, seen_by: Worker) -> Paper:
    """A copy, drawn from its own words: what may not be explained is left as it stands."""
    version, reader = copy.version, copy.reader
    is_for_child = reader.pk in work.child_ids
    rows = [row for row in version.parts.all() if row.words.strip() or not _is_words(row)]
    agreed = frozenset(
        pk for pk, one in who_agreed(work.row, reader, seen_by=seen_by).items() if one.answer == Consent.Answer.YES
    )
    drawings = {f"{PICTURE} {one.number}": one for one in _drawings(rows, work, reader, agreed, seen_by) if one.may}
    lexicon = lexicon_now(seen_by=seen_by)
    meant: dict[str, Meant] = {}
    parts: list[Shown] = []
    for row in rows:
        if row.from_part == FAMILY_PICTURE:
            child = next((one for one in work.people if one.pk == reader.pk), work.people[0])
            made_on = day_of(version.recorded_at)
            if family := family_for(reader, child, on=made_on, seen_by=seen_by):
                parts.append(Shown(row, family=family))
        elif not _is_words(row):
            if row.from_part in drawings:
                parts.append(Shown(row, drawing=drawings[row.from_part]))
        else:
            cut = []
            for text in (one.strip() for one in row.words.split("\n\n") if one.strip()):
                pieces = _explained(text, lexicon)
                meant |= {piece.words.casefold(): Meant(piece.words, piece.means) for piece in pieces if piece.means}
                cut.append(tuple(pieces))
            sign = BY_KEY[row.from_part].sign if is_for_child and row.from_part in BY_KEY else ""
            parts.append(Shown(row, tuple(cut), symbol(sign) if sign else None))
    return Paper(copy, work, tuple(parts), tuple(meant.values()), is_for_child, bytes_of(drawings.values()))


def _is_words(row: FamilyVersionPart) -> bool:
    return row.from_part != FAMILY_PICTURE and not row.from_part.startswith(f"{PICTURE} ")


def _drawings(
    rows: Iterable[FamilyVersionPart], work: Work, reader: Person, agreed: frozenset[int], seen_by: Worker
) -> list[Drawing]:
    whose = {row.child_id for row in rows if not _is_words(row) and row.child_id}
    return (
        drawings_for(reader, [child for child in work.people if child.pk in whose], agreed=agreed, seen_by=seen_by)
        if whose
        else []
    )


def _explained(text: str, lexicon: Any) -> list[Piece]:
    """A text with the meaning of each word of ours that has one in plain words; the questions meant for its writer are not the reader's."""
    found = read(text, Reading(reader=Reader.FAMILY), lexicon).here
    plain = tuple(one for one in found if one.kind is Kind.ACRONYM or (one.kind is Kind.JARGON and instead(one)))
    return [Piece(one.words, _meaning(one)) if one.means else one for one in explained(text, plain)]


def _meaning(piece: Piece) -> str:
    """What a word means: the first way of saying it, where there are several; nothing where that says the word again."""
    first = piece.means.split(";")[0].strip()
    again = piece.words.casefold() in first.casefold() and len(first) < len(piece.words) + A_LITTLE_MORE
    return "" if again or first.endswith("?") else first


def file_of(paper: Paper) -> bytes:
    """The very file: tagged PDF, A4."""
    return pdf(render_to_string("casework/family_version_print.html", paper.told | {"as_pdf": True}), paper.pictures)
