"""What the rules of drift need to know about one child beside the thread: plans, reviews, care, workers, decisions, where they will grow up.

Every fact carries its number in the record ("plan 12"), so that a page can lead to it. A day on which something ended is the
first day on which it was no more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.practice.thread.facts import ChildThread

CHILD_PROTECTION, CHILD_IN_NEED, CARE_PLAN = "child_protection", "child_in_need", "care"
IN_CARE = ("section_20", "interim_care", "care_order", "placement")
"""Ways of being in care under which somebody has to decide where the child will grow up."""

BY_AGREEMENT = "section_20"


@dataclass(frozen=True)
class PlanFact:
    """A child's place on a plan: what kind of plan, from when, until when."""

    id: str
    kind: str
    began_on: date
    ended_on: date | None = None


@dataclass(frozen=True)
class LegalFact:
    """A child's status in law, from when, until when."""

    id: str
    kind: str
    began_on: date
    ended_on: date | None = None


@dataclass(frozen=True)
class WorkerFact:
    """Who led the work with the child, from when, until when. `worker` tells them apart; no name is needed."""

    id: str
    worker: str
    began_on: date
    ended_on: date | None = None


@dataclass(frozen=True)
class DecisionFact:
    """What was to be decided, when it was, and when it was to be looked at again."""

    id: str
    question: str
    decided_on: date
    review_on: date | None = None


@dataclass(frozen=True)
class MilestoneFact:
    """Something that has to happen on the way to a home for good: its day as planned now, and the first day on which it was open no more."""

    id: str
    words: str
    planned_on: date
    over_on: date | None = None


@dataclass(frozen=True)
class ChildFacts:
    """Everything the rules of drift read about one child.

    `reviews`: days on which a plan or the care was reviewed, in order. `permanence`: days on which it was written down where the child will grow up,
    or a way became the first plan. `milestones`: of a home for good.
    """

    thread: ChildThread
    plans: tuple[PlanFact, ...] = ()
    legal: tuple[LegalFact, ...] = ()
    workers: tuple[WorkerFact, ...] = ()
    decisions: tuple[DecisionFact, ...] = ()
    reviews: tuple[date, ...] = ()
    care_reviews: tuple[date, ...] = ()
    permanence: tuple[date, ...] = ()
    milestones: tuple[MilestoneFact, ...] = ()

    @property
    def name(self) -> str:
        """The child's first name."""
        return self.thread.first_name
