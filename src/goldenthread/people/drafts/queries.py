"""One's own drafts, each with the person it is about where the worker may still know of them."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True)
class DraftShown:
    """One line of the list."""

    draft: Draft
    kind: str
    words: str
    person: Person | None

    @property
    def texts(self) -> list[tuple[str, str]]:
        """Every box that holds something, with its name."""
        told = [(name, "\n".join(filter(None, texts))) for name, texts in self.draft.fields.items()]
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
    return [
        DraftShown(one, _called(one.kind), first_words(one.fields), known.get(one.person_id or 0))
        for one in drafts
    ]  # fmt: skip
