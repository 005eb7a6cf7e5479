"""One's own drafts, each with the person it is about where the worker may still know of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from goldenthread.access.drafting import drafts_of, thrown_away_by
from goldenthread.access.drafting_models import Draft
from goldenthread.access.drafting_pages import first_words
from goldenthread.access.models import Worker
from goldenthread.people.models import Person

MOST = 200
KINDS = {
    "note": "Note", "visit": "Visit", "call": "Call", "contact": "Contact", "referral": "Referral", "summary": "Where things are now",
    "chronology": "Line of the chronology", "decision": "Decision", "text": "A text that somebody else changed, too",
    "offline": "Note written without a line", "history read": "What struck me in the history",
}  # fmt: skip
"""What forms are called here; a kind that is not in the list is written as it is."""


NOT_WORDS = re.compile(r"(^|_)(id|note_key|written_at)$")
"""Fields of a draft that nobody wrote: which child, which note, when."""


@dataclass(frozen=True)
class FileBeside:
    """A file that waits beside a draft: what is said of it, its address, and that of a small picture where there is one."""

    says: str
    href: str
    picture: str = ""


@dataclass(frozen=True)
class Beside:
    """What stands with a draft: files that wait, the address that saves it where no form does, or why it cannot be saved and whom to ask."""

    files: tuple[FileBeside, ...] = ()
    saves: str = ""
    closed: str = ""


class Gather(Protocol):
    """Says what stands with each of a worker's own drafts, by the draft's number."""

    def __call__(self, drafts: list[Draft], *, seen_by: Worker) -> Mapping[int, Beside]: ...


_gatherers: list[Gather] = []


def goes_with_drafts(gather: Gather) -> None:
    """Register who knows what stands with drafts: a higher layer keeps the files and knows the notes."""
    _gatherers[:] = [gather]


@dataclass(frozen=True)
class DraftShown:
    """One line of the list."""

    draft: Draft
    kind: str
    words: str
    person: Person | None
    beside: Beside = Beside()

    @property
    def texts(self) -> list[tuple[str, str]]:
        """Every box that holds something, with its name."""
        told = [(name, "\n".join(filter(None, texts))) for name, texts in _words(self.draft).items()]
        return [(name.replace("_", " ").replace("-", ": ").capitalize(), text) for name, text in told if text]

    @property
    def href(self) -> str:
        """Where it goes on."""
        return f"{self.draft.page}?draft={self.draft.key}"


def my_drafts(*, seen_by: Worker) -> list[DraftShown]:
    """Everything begun and not saved, newest first."""
    return _shown(list(drafts_of(seen_by)[:MOST]), seen_by)


def my_draft(key: UUID, *, seen_by: Worker) -> DraftShown | None:
    """One's own draft with this key."""
    return next(iter(_shown(list(drafts_of(seen_by).filter(key=key)), seen_by)), None)


def thrown_away(*, seen_by: Worker) -> list[DraftShown]:
    """What was thrown away in the last day."""
    return _shown(list(thrown_away_by(seen_by)[:MOST]), seen_by)


def _called(kind: str) -> str:
    """What a form is called in the list; what tells several of one kind apart on a page (after #) is not said."""
    name = kind.partition("#")[0].strip()
    return KINDS.get(name, name.replace("_", " ").capitalize())


def _shown(drafts: list[Draft], seen_by: Worker) -> list[DraftShown]:
    about = {draft.person_id for draft in drafts if draft.person_id}
    known = Person.objects.known_to(seen_by).in_bulk(about) if about else {}
    beside = _gatherers[0](drafts, seen_by=seen_by) if _gatherers and drafts else {}
    return [
        DraftShown(one, _called(one.kind), first_words(_words(one)), known.get(one.person_id or 0), beside.get(one.pk, Beside()))
        for one in drafts
    ]  # fmt: skip


def _words(draft: Draft) -> dict[str, list[str]]:
    return {name: texts for name, texts in draft.fields.items() if not NOT_WORDS.search(name)}
