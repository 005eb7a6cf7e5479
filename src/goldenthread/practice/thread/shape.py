"""What the thread answers with: strands of five beads, and the breaks in them. Picture, list and print draw it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum

from goldenthread.practice.thread.facts import ReadingFact


class BeginKind(StrEnum):
    """How a strand began: with a worry that somebody raised, or with something the child wished for."""

    CONCERN = "concern"
    WISH = "wish"


class BeadKind(StrEnum):
    """The five beads of every strand, in their order."""

    BEGAN = "began"
    NEED = "need"
    AGREED = "agreed"
    CHANGED = "changed"
    NOW = "now"


class BeadState(StrEnum):
    """How the thread runs through a bead."""

    WHOLE = "whole"
    KNOTTED = "knotted"
    FRAYED = "frayed"
    MISSING = "missing"
    NOT_YET = "not_yet"
    NOT_IN_FILE = "not_in_file"


class Progress(Enum):
    """Where a strand stands, in the words a screen shows: from the nearest to going wrong to the settled."""

    WORSE = ("worse", "Getting worse")
    STUCK = ("stuck", "Stuck")
    CANNOT_TELL = ("cannot_tell", "We cannot tell yet")
    NOT_STARTED = ("not_started", "Not started")
    ON_HOLD = ("on_hold", "On hold")
    STILL_THERE = ("still_there", "Still there when our work ended")
    GETTING_THERE = ("getting_there", "Getting there")
    PASSED_ON = ("passed_on", "Passed on")
    ANSWERED = ("answered", "Answered")
    NOT_IN_FILE = ("not_in_file", "Not in this file")
    MET = ("met", "Met")

    def __init__(self, key: str, words: str) -> None:
        self.key, self.words = key, words


class BreakCode(StrEnum):
    """Each way in which a thread can break. The key is stored with the drift it causes."""

    NO_NEED = "no_need"
    NO_GOAL = "no_goal"
    NO_STEP = "no_step"
    NO_OWNER = "no_owner"
    STEP_NOT_STARTED = "step_not_started"
    STEP_LATE = "step_late"
    NO_BASELINE = "no_baseline"
    NOT_MEASURED = "not_measured"
    NO_CHANGE = "no_change"
    DONE_BUT_NO_CHANGE = "done_but_no_change"
    HARMED_ADULT_NOT_ASKED = "harmed_adult_not_asked"
    CHILD_NOT_ASKED = "child_not_asked"
    ON_HOLD_PAST_REVIEW = "on_hold_past_review"
    NOT_ACCEPTED = "not_accepted"
    CLOSED_UNANSWERED = "closed_unanswered"
    NEVER_ANSWERED = "never_answered"
    NOT_TOLD_BACK = "not_told_back"
    NO_VERDICT = "no_verdict"


@dataclass(frozen=True)
class Break:
    """Where a thread is broken, in one plain sentence, what would mend it, and the first day on which it was.

    `since` comes from the facts alone, so a break of next month can be stored today and time changes nothing.
    """

    where: BeadKind
    code: BreakCode
    says: str
    mend: str
    since: date
    fact_id: str = ""


@dataclass(frozen=True)
class Line:
    """One thing a bead says: its words, where they come from, when, how it stands, and the fact to open behind it."""

    text: str
    source: str = ""
    on: date | None = None
    state: str = ""
    fact_id: str = ""
    readings: tuple[ReadingFact, ...] = ()
    target: float | None = None
    census_words: bool = False


@dataclass(frozen=True)
class Bead:
    """One of the five places of a strand, and what is there."""

    kind: BeadKind
    state: BeadState
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Strand:
    """One worry or one wish, followed to where it is now."""

    id: str
    kind: BeginKind
    short_name: str
    began_on: date
    concern_ids: tuple[str, ...]
    wish_id: str
    violence: bool
    progress: Progress
    because: str
    beads: tuple[Bead, ...]
    breaks: tuple[Break, ...]

    @property
    def is_broken(self) -> bool:
        """Is there a break in it?"""
        return bool(self.breaks)

    def bead(self, kind: BeadKind) -> Bead:
        """The bead at one of the five places."""
        return next(bead for bead in self.beads if bead.kind is kind)


def headings(kind: BeginKind, *, first_name: str) -> dict[BeadKind, str]:
    """The words above the five beads.

    >>> headings(BeginKind.WISH, first_name="Mia")[BeadKind.CHANGED]
    'What Mia was told'
    """
    if kind is BeginKind.WISH:
        words = (
            f"What {first_name} asked for",
            "What that tells us",
            "What we did about it",
            f"What {first_name} was told",
            f"What {first_name} says now",
        )
    else:
        words = (
            "What people were worried about",
            f"What {first_name} needs",
            "What we agreed to do",
            "What has changed",
            "Where we are now",
        )
    return dict(zip(BeadKind, words, strict=True))
