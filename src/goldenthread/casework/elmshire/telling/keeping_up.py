"""How often somebody wants to hear, what they were told, an adult referred on, a child offered to another team."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class HearsTold:
    """How often one person wants to hear about one child."""

    child: str
    person: str
    every_days: int
    agreed: str
    how: str = ""
    agreed_with: str = ""


@dataclass(frozen=True)
class UpdateTold:
    """What one person was told about one child, and what they said to it."""

    child: str
    person: str
    on: str
    channel: str
    what: str
    answer: str = ""


@dataclass(frozen=True)
class ReferTold:
    """An adult referred on because of what is hard for them and what it does to one child."""

    child: str
    adult: str
    service: str
    person_there: str
    notices: str
    explained: str
    agreed: str
    conditions: str = ""
    asked: str = ""
    asked_how: str = ""
    answer_by: str = ""
    answered: str = ""
    answer: str = ""
    answer_says: str = ""
    look: str = ""


@dataclass(frozen=True)
class OfferTold:
    """Children offered to another team, not answered yet."""

    children: tuple[str, ...]
    to_team: str
    by: str
    on: str
    because: str


@dataclass(frozen=True)
class KeepingUpTold:
    """All of it for one family."""

    hears: tuple[HearsTold, ...] = ()
    updates: tuple[UpdateTold, ...] = ()
    referred: tuple[ReferTold, ...] = ()
    offers: tuple[OfferTold, ...] = ()
