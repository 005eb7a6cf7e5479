"""Our work with a family: who, referrals, assessments, plans, homes, visits, meetings, summaries, and the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from goldenthread.casework.elmshire.telling.days import Keys


@dataclass(frozen=True)
class Part:
    """A worker's or team's part in these children's lives."""

    children: Keys
    since: str
    worker: str = ""
    team: str = ""
    part: str = "social_worker"
    lead: bool = False
    until: str = ""
    because: str = ""
    ended_because: str = ""


@dataclass(frozen=True)
class Referred:
    """A referral, for each of these children. `decision` is a key of `practice.front_door.Response`."""

    children: Keys
    on: str
    source: str
    by: str
    reason: str
    need: str
    at: str = ""
    protected: bool = False
    decided: str = ""
    decision: str = ""
    because: str = ""
    decided_by: str = "sunita"
    told: str = ""
    explained: str = ""
    family_said: str = ""
    closed: str = ""
    closed_reason: str = ""


@dataclass(frozen=True)
class Assessed:
    """An assessment, with what it means for each child."""

    started: str
    analysis: Mapping[str, str]
    by: str
    looked: str = ""
    done: str = ""
    factors: Keys = ()
    checked_by: str = "sunita"


@dataclass(frozen=True)
class Enquired:
    """A section 47 enquiry, for each of these children."""

    children: Keys
    started: str
    outcome: str
    conference: str = ""
    no_conference: bool | None = None


@dataclass(frozen=True)
class OnPlan:
    """One child's place on a plan, with its reviews as (day, what was decided)."""

    child: str
    began: str
    ended: str = ""
    because: str = ""
    category: str = ""
    earlier: int | None = None
    reviews: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Planned:
    """A plan with the family."""

    key: str
    kind: str
    purpose: str
    children: tuple[OnPlan, ...]


@dataclass(frozen=True)
class InLaw:
    """A child's status in law."""

    child: str
    kind: str
    began: str
    ended: str = ""


@dataclass(frozen=True)
class Lived:
    """Where a child lived, as the child would say it."""

    child: str
    kind: str
    words: str
    began: str
    ended: str = ""
    because: str = ""


@dataclass(frozen=True)
class Visited:
    """A visit made (`on`) or planned, and what it means for each child seen."""

    worker: str
    children: Mapping[str, str]
    on: str = ""
    planned: str = ""
    where: str = "at home"
    purpose: str = ""
    not_alone: Keys = ()
    not_seen: Keys = ()


@dataclass(frozen=True)
class Met:
    """A meeting, for each of these children."""

    children: Keys
    kind: str
    on: str = ""
    planned: str = ""
    where: str = ""
    decided: str = ""


@dataclass(frozen=True)
class SummedUp:
    """'Where things are now' for one child, by block."""

    child: str
    on: str
    blocks: Mapping[str, str]


@dataclass(frozen=True)
class Closed:
    """The end of our work with a child, with its answer to each concern by name."""

    child: str
    on: str
    because: str
    child_says: str = ""
    family_says: str = ""
    by: str = "sunita"
    reason: str = "RC7"
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Looked:
    """When a worker last opened a child's page, so that it shows what changed since."""

    worker: str
    child: str
    on: str
    before: str = ""
