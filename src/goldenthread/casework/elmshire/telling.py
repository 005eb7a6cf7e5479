"""How a family of Elmshire is told: plain frozen pieces, written by hand in `families/`, put into the record by the loaders.

Every date is written as if today were `TOLD_ON`; loading moves them all by the same number of days, so that "thirty days
ago" stays thirty days ago and a nine-year-old stays nine. People are named by a short key within their family.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

TOLD_ON = date(2025, 11, 22)
Keys = tuple[str, ...]


@dataclass(frozen=True)
class Who:
    """A person: names, birth (or the day a baby is due), and whatever else is known about them, by the record's field names."""

    given: str = ""
    family: str = ""
    born: str = ""
    due: str = ""
    died: str = ""
    legal: str = ""
    former: str = ""
    said_like: str = ""
    face: str = ""
    disabilities: Mapping[str, str] = field(default_factory=dict)
    has_numbers: bool = False
    details: Mapping[str, Any] = field(default_factory=dict)


def who(given: str = "", family: str = "", **told: Any) -> Who:
    """A person in one line: what `Who` does not name goes into the record's own fields.

    >>> who("Mia", "Carter", born="2016-05-14", pronouns="she").details
    {'pronouns': 'she'}
    """
    own = {name: told.pop(name) for name in list(told) if name in Who.__dataclass_fields__}
    return Who(given, family, **own, details=told)


@dataclass(frozen=True)
class Couple:
    """Two people who are or were together."""

    one: str
    other: str
    kind: str = "together"
    began: str = ""
    ended: str = ""
    divorced: bool = False
    certainty: str = "known"


@dataclass(frozen=True)
class ParentOf:
    """Somebody who is a parent or carer of these children."""

    parent: str
    children: Keys
    kind: str = "birth"
    responsibility: str = "yes"
    how: str = ""
    certainty: str = "known"
    began: str = ""
    ended: str = ""


@dataclass(frozen=True)
class Together:
    """People who live together. Shape of `people`: key, since, and where it applies until and the share of the week."""

    name: str
    people: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Place:
    """An address and who lives (or lived) there."""

    lines: str
    postcode: str
    people: Keys
    since: str
    until: str = ""
    kind: str = "lives"
    protected: str = ""
    """Why it is protected; empty where it is not."""
    no_post: bool = False


@dataclass(frozen=True)
class TieTold:
    """How one person is with another, and whose view that is."""

    one: str
    other: str
    kind: str
    words: str = ""
    both_ways: bool = True
    seen_by: str = ""


@dataclass(frozen=True)
class Help:
    """What somebody can do for these children."""

    by: str
    children: Keys
    relation: str
    can_do: str
    agreed: str = ""


@dataclass(frozen=True)
class Outside:
    """Somebody from another organisation who works with these children."""

    agency: str
    kind: str
    children: Keys
    role: str
    name: str = ""
    contact: str = ""


@dataclass(frozen=True)
class Reach:
    """A number or address, or how safe a way of reaching somebody is."""

    person: str
    channel: str
    value: str = ""
    belongs_to: str = ""
    verdict: str = ""
    how: str = ""
    ask_alone: bool = False
    because: str = ""
    told_by: str = ""
    on: str = ""
    review: str = ""


@dataclass(frozen=True)
class NotKnow:
    """Somebody who must not come to know something about a person."""

    about: str
    who: str
    what: str
    because: str
    since: str
    review: str
    the_address: bool = False


@dataclass(frozen=True)
class AlertTold:
    """What anybody must know before they act."""

    person: str
    kind: str
    says: str
    since: str
    review: str


@dataclass(frozen=True)
class LockTold:
    """A lock on a record, with the workers it names."""

    person: str
    kind: str
    ground: str
    because: str
    workers: Keys
    on: str


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
class Number:
    """One reading: the day, the number, whose it is, and why they gave it."""

    on: str
    value: float
    rater: str = "child"
    because: str = ""
    alone: bool = False
    person: str = ""


@dataclass(frozen=True)
class Measured:
    """One question asked again and again."""

    question: str
    readings: tuple[Number, ...]
    low: str = ""
    high: str = ""
    good: float | None = None
    kind: str = "scale"
    more_is_better: bool = True
    unit: str = ""


@dataclass(frozen=True)
class StepTold:
    """What somebody agreed to do. Shape of `moves`: (to, day, words) after it was agreed."""

    what: str
    agreed: str
    key: str = ""
    owner: str = ""
    agency: str = ""
    owner_words: str = ""
    help: str = ""
    start: str = ""
    due: str = ""
    review: str = ""
    how_known: str = ""
    difference: str = ""
    moves: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class ImpactTold:
    """What somebody made of a goal at a review or at the end."""

    on: str
    verdict: str
    voice: str
    by: str
    evidence: str
    now_we: str = ""
    alone: bool = False


@dataclass(frozen=True)
class GoalTold:
    """A change wanted, with what was agreed and how it is measured. `plans` names plans of the family by their key."""

    words: str
    set_on: str
    whose: str = "child"
    small: bool = False
    target: str = ""
    by: str = ""
    plans: Keys = ()
    steps: tuple[StepTold, ...] = ()
    same_steps: Keys = ()
    measures: tuple[Measured, ...] = ()
    impacts: tuple[ImpactTold, ...] = ()


@dataclass(frozen=True)
class NeedTold:
    """What one child needs."""

    child: str
    words: str
    found: str
    found_in: str
    means: str = ""
    goals: tuple[GoalTold, ...] = ()


@dataclass(frozen=True)
class Worry:
    """A concern and all that hangs on it, from the worry to where it is now.

    Shape: `children` gives each child what it means for them; `moves` are (to, day, because) or with a fourth part: the
    day to look again for one on hold, or to whom it was passed on.
    """

    name: str
    words: str
    raised: str
    by: str
    children: Mapping[str, str]
    referral: int | None = 0
    violence: bool = False
    harmed_adult: str = ""
    needs: tuple[NeedTold, ...] = ()
    moves: tuple[tuple[str, ...], ...] = ()
    came_from: str = ""
    how: str = "worded"


@dataclass(frozen=True)
class Wished:
    """Something a child asked for.

    Shape of `moves` after it was heard: (to, day, words), and where the answer was not yes, or the verdict not better, that.
    """

    child: str
    name: str
    words: str
    asked: str
    heard_by: str
    moves: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Said:
    """Somebody's own words."""

    person: str
    words: str
    on: str
    heard_by: str
    alone: bool = True
    setting: str = ""
    header: bool = False


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


@dataclass(frozen=True)
class FamilyTold:
    """One family of Elmshire and all that the record holds about it."""

    key: str
    name: str
    shows: str
    """What this family is here to show, for those who build and test."""
    people: Mapping[str, Who]
    couples: tuple[Couple, ...] = ()
    parents: tuple[ParentOf, ...] = ()
    together: tuple[Together, ...] = ()
    places: tuple[Place, ...] = ()
    ties: tuple[TieTold, ...] = ()
    help: tuple[Help, ...] = ()
    outside: tuple[Outside, ...] = ()
    reach: tuple[Reach, ...] = ()
    not_know: tuple[NotKnow, ...] = ()
    alerts: tuple[AlertTold, ...] = ()
    locks: tuple[LockTold, ...] = ()
    parts: tuple[Part, ...] = ()
    referrals: tuple[Referred, ...] = ()
    assessments: tuple[Assessed, ...] = ()
    enquiries: tuple[Enquired, ...] = ()
    worries: tuple[Worry, ...] = ()
    wishes: tuple[Wished, ...] = ()
    said: tuple[Said, ...] = ()
    plans: tuple[Planned, ...] = ()
    law: tuple[InLaw, ...] = ()
    homes: tuple[Lived, ...] = ()
    visits: tuple[Visited, ...] = ()
    meetings: tuple[Met, ...] = ()
    summaries: tuple[SummedUp, ...] = ()
    closings: tuple[Closed, ...] = ()
    looked: tuple[Looked, ...] = ()
