"""What a manager writes of a supervision, before it is rows; and one child's part of it as the note that the child's record keeps.

Serves: K7.09a, K7.09b
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from goldenthread.access.models import Worker
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing.written import Shared
from goldenthread.design.words import day
from goldenthread.people.models import Person
from goldenthread.practice.supervision.statuses import DECIDED
from goldenthread.practice.supervision.topics import PLAN, QUESTIONS
from goldenthread.quality.supervision.models import SupervisionAnswer, SupervisionChild, SupervisionDecision

LONGEST_HEADLINE = 160
TALKED_ABOUT = "Talked about in supervision"


@dataclass(frozen=True)
class Decided:
    """One decision as it was written; `row` is the one it puts right, None for a new one."""

    what: str
    because: str = ""
    worker: Worker | None = None
    due_on: date | None = None
    row: SupervisionDecision | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not (self.what.strip() or self.because.strip())


@dataclass(frozen=True)
class Thought:
    """What was thought about one child: the five questions by their keys, and what was decided."""

    child: Person
    texts: Mapping[str, str]
    decided: tuple[Decided, ...] = ()


@dataclass(frozen=True)
class Became:
    """What became of a decision made before; `became` is empty where nobody asked."""

    decision: SupervisionDecision
    became: str = ""
    because: str = ""


@dataclass(frozen=True)
class Held:
    """A supervision as its manager writes it: the day, the topics by their keys, the children, and what became of earlier decisions."""

    on: date
    topics: Mapping[str, str] = field(default_factory=dict)
    children: tuple[Thought, ...] = ()
    became: tuple[Became, ...] = ()
    looked_at_progress: bool = False


def said_of(row: SupervisionDecision) -> str:
    """A decision in a sentence: what, who, by when, why."""
    who = ", ".join([*([row.worker.name] if row.worker else []), *([f"by {day(row.due_on)}"] if row.due_on else [])])
    what = row.what.rstrip(". ")
    because = f" Because: {row.because}" if row.because else ""
    return f"{what}{f' ({who})' if who else ''}.{because}"


def as_note(
    row: SupervisionChild,
    name: str,
    held_on: date,
    decided: Sequence[SupervisionDecision],
    became: Sequence[SupervisionAnswer],
) -> tuple[Shared, str]:
    """One child's part as a note of management oversight; and what it says of the plan, which stands apart in every note."""
    parts = [
        (one.of(name), getattr(row, one.key))
        for one in QUESTIONS
        if one is not PLAN and getattr(row, one.key)
    ]  # fmt: skip
    before = "\n".join(
        f"{one.decision.what.rstrip('. ')}: {DECIDED.words(one.became).lower()}.{f' {one.because}' if one.because else ''}"
        for one in became
    )
    parts += [("What we decided before", before)] if before else []
    parts += [("What we decided", "\n".join(said_of(one) for one in decided))] if decided else []
    words = "\n\n".join(f"{asks}\n{says}" for asks, says in parts)
    headline = f"{TALKED_ABOUT}: {decided[0].what}" if decided else TALKED_ABOUT
    if len(headline) > LONGEST_HEADLINE:
        headline = headline[: LONGEST_HEADLINE - 1].rstrip() + "…"
    return Shared(Note.Kind.OVERSIGHT, held_on, headline=headline, words=words), row.plan
