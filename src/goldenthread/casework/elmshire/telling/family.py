"""One family, whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goldenthread.casework.elmshire.telling.people import Couple, Help, Outside, ParentOf, Place, TieTold, Together, Who
from goldenthread.casework.elmshire.telling.reaching import AlertTold, LockTold, NotKnow, Reach
from goldenthread.casework.elmshire.telling.thread import Said, Wished, Worry
from goldenthread.casework.elmshire.telling.work import (
    Assessed,
    Closed,
    Enquired,
    InLaw,
    Lived,
    Looked,
    Met,
    Part,
    Planned,
    Referred,
    SummedUp,
    Visited,
)


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
