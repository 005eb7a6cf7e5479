"""A line of the record as pages and prints show it: what sort it is, in words, its text, and what else there is under which name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from markupsafe import Markup, escape

from goldenthread.casework.care.models import Home, LegalStatus
from goldenthread.casework.documents.models import Document
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.notes.writing_models import Note
from goldenthread.casework.plans.models import Plan
from goldenthread.casework.record.lines.finding import MARK_BEGINS, MARK_ENDS
from goldenthread.casework.record.models import Summary
from goldenthread.people.contact_models import Channel
from goldenthread.practice.counting.units import day_of
from goldenthread.practice.direct_work import NAMES

GROUPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("notes", "Notes and visits", ("note", "amendment", "visit", "direct_work", "taken_out")),
    ("said", "What the child said and asked for", ("own_words", "wish", "wish_answer", "asked_for_worker", "promise")),
    ("decisions", "Decisions", ("decision",)),
    ("calls", "Calls, and who was told", ("call", "told", "contact")),
    ("chronology", "Chronology", ("chronology",)),
    ("documents", "Documents", ("document",)),
    (
        "work",
        "Worries, assessments, plans, meetings",
        (
            "referral",
            "worry",
            "need",
            "assessment",
            "strategy",
            "enquiry",
            "plan",
            "plan_ended",
            "review",
            "meeting",
            "closing",
        ),
    ),
    ("home", "Home and the law", ("home", "law", "law_ended")),
    ("summary", "Where things are now", ("summary",)),
)
"""The sorts of lines a reader chooses from, each with the kinds it holds."""
KINDS_OF = {key: kinds for key, _, kinds in GROUPS}
GROUP_OF = {kind: key for key, _, kinds in GROUPS for kind in kinds}

_TITLES = {
    "amendment": "Added to a signed note", "visit": "Visit",
    "direct_work": "Direct work", "own_words": "In their own words", "wish": "Asked for", "wish_answer": "Wish",
    "asked_for_worker": "Asked for their worker", "promise": "Promised", "decision": "Decision", "call": "Call", "told": "Told",
    "contact": "Somebody got in touch", "chronology": "Chronology", "document": "Document", "referral": "Referral", "worry": "Worry",
    "need": "Need", "assessment": "Assessment", "strategy": "Strategy discussion",
    "enquiry": "Child protection enquiry (section 47)", "plan": "Plan began",
    "plan_ended": "Plan ended", "review": "Review of the plan", "meeting": "Meeting", "closing": "Our work ended", "home": "Moved",
    "law": "In law", "law_ended": "No longer in law", "summary": "Where things are now", "taken_out": "Taken out",
}  # fmt: skip
_SUBS: dict[str, dict[str, str]] = {
    "note": dict(Note.Kind.choices), "visit": {"not_seen": "not seen", "alone": "seen alone", "seen": "seen"},
    "direct_work": NAMES, "own_words": {"alone": "seen alone"}, "document": dict(Document.Kind.choices), "told": dict(Channel.choices),
    "promise": {"kept": "kept", "not_kept": "could not be kept, and explained", "open": "not kept yet"},
    "call": {"spoke": "", "waiting": "waiting to be rung back", "rung_back": "rung back"},
    "asked_for_worker": {"waiting": "waiting for an answer", "answered": "answered"},
    "wish_answer": {"acted_on": "what we did", "told_back": "told back", "verdict": "what they think of it"},
    "assessment": {"going_on": "going on", "done": "finished"}, "plan": dict(Plan.Kind.choices), "plan_ended": dict(Plan.Kind.choices),
    "review": dict(Plan.Kind.choices), "meeting": dict(Meeting.Kind.choices), "strategy": dict(StrategyDiscussion.Decided.choices),
    "home": dict(Home.Kind.choices),
    "law": dict(LegalStatus.Kind.choices), "law_ended": dict(LegalStatus.Kind.choices), "summary": dict(Summary.Block.choices),
}  # fmt: skip
_NAMES_OF_MORE: dict[str, tuple[str, ...]] = {
    "note": ("What it means for {child}", "For the plan", "Good to see", "Where", "Standing"), "amendment": ("Why",),
    "visit": ("Where", "Why not seen"),
    "direct_work": ("What we think it may mean", "What happens next", "Where"), "own_words": ("Where", "May be shared"),
    "decision": ("Because", "Could have been", "{child} thinks", "The family think"),
    "told": ("They said",), "promise": ("{child} was told",), "asked_for_worker": ("Answer",),
    "chronology": ("What it meant for {child}", "What was done", "What came of it", "Where we know it from"), "contact": ("Advice",),
    "referral": ("What the family said", "Decided because"), "worry": ("What it means for {child}",), "need": ("What it means for {child}",),
    "meeting": ("Where",), "strategy": ("Safe now", "The family is told"), "closing": ("{child} says", "The family say"),
}  # fmt: skip
_WHO = {
    "own_words": "to {}", "wish": "to {}", "call": "{} rang", "told": "{}", "referral": "from {}", "contact": "from {}", "worry": "raised by {}",
    "document": "by {}", "promise": "by {}", "need": "found in {}", "asked_for_worker": "{}",
}  # fmt: skip
LONG = 700
"""How many characters a line shows at first; the rest opens on the page."""


@dataclass(frozen=True)
class Line:
    """One line of a record. `words` and what follows it may hold marks round what was looked for: they go out by `marked`."""

    child_id: int
    kind: str
    sub: str
    row_id: int
    note_id: int | None
    happened_on: date
    happened_at: time | None
    recorded_at: datetime
    by: str
    who: str
    person_id: int | None
    headline: str
    words: str
    more: tuple[str, ...]
    inside: str

    @property
    def title(self) -> str:
        """What sort of line it is: `Call`, `Review child protection conference`."""
        sub = self.says
        if self.kind in ("note", "meeting") and sub:
            return sub[0].upper() + sub[1:]
        return _TITLES.get(self.kind, self.kind)

    @property
    def says(self) -> str:
        """What sort of that, in words: `seen alone`, `rung back`."""
        if self.kind == "chronology":
            return self.sub
        return _SUBS.get(self.kind, {}).get(self.sub, "")

    @property
    def group(self) -> str:
        """Under which of the sorts a reader chooses from it stands."""
        return GROUP_OF.get(self.kind, "notes")

    @property
    def is_quote(self) -> bool:
        """Whether the words are somebody's own."""
        return self.kind in ("own_words", "wish") or (self.kind == "asked_for_worker" and bool(self.words))

    def by_whom(self, name: str = "") -> str:
        """Who said it, rang or was told, in words; `name` is theirs where we have their record."""
        who = self.who or name
        return _WHO.get(self.kind, "{}").format(who) if who else ""

    def parts(self, first_name: str) -> list[tuple[str, str]]:
        """What else there is, each with its name."""
        names = _NAMES_OF_MORE.get(self.kind, ())
        return [(name.format(child=first_name), text) for name, text in zip(names, self.more, strict=False) if text]

    @property
    def late_days(self) -> int:
        """How many days after it happened it was written down."""
        return max(0, (day_of(self.recorded_at) - self.happened_on).days)


def line_of(row: tuple[Any, ...]) -> Line:
    """A line from a row of the statement."""
    return Line(*(*row[:-2], tuple(row[-2]), row[-1]))


def marked(text: str) -> Markup:
    """Text in which what was looked for is marked. Everything else in it is escaped first.

    >>> marked("a <b> \\ue000school\\ue001")
    Markup('a &lt;b&gt; <mark>school</mark>')
    """
    safe = str(escape(text)).replace(MARK_BEGINS, "<mark>").replace(MARK_ENDS, "</mark>")
    return Markup(safe)


def in_paragraphs(text: str) -> list[Markup]:
    """The paragraphs of a text, marked."""
    return [marked(part.strip()) for part in text.split("\n\n") if part.strip()]
