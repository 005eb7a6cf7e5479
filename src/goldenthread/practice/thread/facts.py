"""What the golden thread needs to know about one child, as frozen facts: from the database, a file or an example.

Every fact carries its id, its words, the day it is about, and where it comes from in words a reader knows ("School",
"Assessment"). `from_census` marks what a file brought in: words that are the census's, not the family's.

Serves: K10.00, K10.W1
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Voice(StrEnum):
    """Who said it or gave the number. A number without a voice is worth nothing."""

    CHILD = "child"
    HARMED_ADULT = "harmed_adult"
    PARENT = "parent"
    NETWORK = "network"
    WORKER = "worker"
    PROFESSIONAL = "professional"
    COUNT = "count"

    @property
    def words(self) -> str:
        """The voice as a screen shows it."""
        return {
            "child": "the child",
            "harmed_adult": "the adult who was harmed",
            "parent": "a parent",
            "network": "the family network",
            "worker": "the worker",
            "professional": "another professional",
            "count": "counted",
        }[self.value]


class Verdict(StrEnum):
    """What somebody says about the change in a child's life."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    TOO_EARLY = "too_early"


class WishAnswer(StrEnum):
    """What the adults answered to a wish; not yet, as long as nobody has."""

    NOT_YET = "not_yet"
    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True)
class ConcernFact:
    """One child's share of one concern: why we are here, in plain words, and where it stands (see `statuses.CONCERN`).

    `violence` says that somebody harms or controls somebody; `harmed_adult` that an adult is among those harmed.
    """

    id: str
    words: str
    raised_on: date
    source: str
    short_name: str = ""
    from_census: bool = False
    violence: bool = False
    harmed_adult: bool = False
    status: str = "live"
    status_on: date | None = None
    because: str = ""
    review_on: date | None = None
    evidence: str = ""
    passed_to: str = ""
    merged_into: str = ""


@dataclass(frozen=True)
class WishFact:
    """One wish in the child's own words; what adults did; when the child was told; what the child thinks of it."""

    id: str
    words: str
    said_on: date
    source: str
    short_name: str = ""
    answer: WishAnswer = WishAnswer.NOT_YET
    acted_on: date | None = None
    did: str = ""
    told_back_on: date | None = None
    because: str = ""
    verdict: Verdict | None = None
    verdict_on: date | None = None
    verdict_words: str = ""


@dataclass(frozen=True)
class NeedFact:
    """What one child needs, and from which concerns or wishes that follows."""

    id: str
    words: str
    found_on: date
    source: str
    concern_ids: tuple[str, ...] = ()
    wish_ids: tuple[str, ...] = ()
    from_census: bool = False


@dataclass(frozen=True)
class GoalFact:
    """The change wanted: whose goal it is, which needs or wishes it answers, and by when change should be seen."""

    id: str
    words: str
    agreed_on: date
    whose: str
    need_ids: tuple[str, ...] = ()
    wish_ids: tuple[str, ...] = ()
    expect_change_by: date | None = None
    from_census: bool = False


@dataclass(frozen=True)
class StepFact:
    """What was agreed: what, who, from when, by when, and where it stands (see `plans.statuses.STEP`).

    `agency`: whose step it is, where it is an agency's.
    """

    id: str
    words: str
    agreed_on: date
    goal_ids: tuple[str, ...] = ()
    wish_ids: tuple[str, ...] = ()
    owner: str = ""
    starts_on: date | None = None
    started_on: date | None = None
    due_on: date | None = None
    status: str = "live"
    status_on: date | None = None
    going: str = ""
    because: str = ""
    from_census: bool = False
    agency: str = ""


@dataclass(frozen=True)
class ReadingFact:
    """One number, on one day, from one voice. `asked_alone`: nobody who could be feared was there or could hear.

    `who`: which of the people of that voice it was, as a key without a name; empty where nobody wrote it down.
    """

    id: str
    value: float
    on: date
    voice: Voice
    asked_alone: bool = False
    words: str = ""
    who: str = ""


@dataclass(frozen=True)
class MeasureFact:
    """One thing measured again and again for one child: for which goals, which way is better, what is good enough."""

    id: str
    words: str
    goal_ids: tuple[str, ...]
    readings: tuple[ReadingFact, ...] = ()
    higher_is_better: bool = True
    target: float | None = None


@dataclass(frozen=True)
class ImpactFact:
    """What somebody said at a review or at the end: is life better in the matter of one goal?"""

    id: str
    goal_id: str
    on: date
    voice: Voice
    verdict: Verdict
    words: str = ""
    asked_alone: bool = False


@dataclass(frozen=True)
class ClosingFact:
    """How one concern was answered when our work ended: the words, the child's view, who decided.

    `became`: resolved, passed_on or still_there; empty where it was not asked for then.
    """

    concern_id: str
    on: date
    words: str
    child_view: str = ""
    decided_by: str = ""
    became: str = ""


@dataclass(frozen=True)
class PlanViolenceFact:
    """Violence that a plan names: who is harmed, whether that is an adult, and the goals of that plan.

    A child has it where the plan answers a worry of theirs that is about violence, or where it answers no such worry of anybody.
    """

    id: str
    goal_ids: tuple[str, ...]
    harmed: int
    harmed_adult: bool = False


@dataclass(frozen=True)
class ChildThread:
    """Everything the thread of one child is made of. `closed_on`: the day our work with this child ended."""

    child_id: str
    concerns: tuple[ConcernFact, ...] = ()
    wishes: tuple[WishFact, ...] = ()
    needs: tuple[NeedFact, ...] = ()
    goals: tuple[GoalFact, ...] = ()
    steps: tuple[StepFact, ...] = ()
    measures: tuple[MeasureFact, ...] = ()
    impacts: tuple[ImpactFact, ...] = ()
    closings: tuple[ClosingFact, ...] = ()
    plan_violence: tuple[PlanViolenceFact, ...] = ()
    first_name: str = "the child"
    closed_on: date | None = None
