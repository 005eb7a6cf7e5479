"""The work of a family's assessment: who agreed, who was asked, which parent is not there, what passed between worker and manager."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.casework.elmshire.telling.days import Keys


@dataclass(frozen=True)
class Agreed:
    """What somebody with parental responsibility said, for these children."""

    who: str
    children: Keys
    on: str
    answer: str = "yes"
    explained: str = ""
    conditions: str = ""
    lawful_reason: str = ""


@dataclass(frozen=True)
class AskedTold:
    """Somebody to be heard. `who`: a person of the family, or words; `agency`: name and kind of a service."""

    whom: str
    who: str
    why: str = ""
    asked: str = ""
    how: str = ""
    answered: str = ""
    says: str = ""
    tried: str = ""
    agency: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class NotThere:
    """A parent who is not there: what is known, and what the manager decided."""

    who: str
    responsibility: str
    parentage: str
    orders: str
    other_parent_view: str
    child_view: str
    risk: str
    resource: str
    decision: str = ""
    because: str = ""
    by: str = ""
    on: str = ""
    review: str = ""


@dataclass(frozen=True)
class LookedAt:
    """One thing that passed between worker and manager, with what was still open then as (key, child, question, answer)."""

    what: str
    by: str
    on: str
    says: str = ""
    questions: str = ""
    answered: str = ""
    answered_on: str = ""
    open: tuple[tuple[str, str, str, str], ...] = ()


@dataclass(frozen=True)
class AssessingTold:
    """The work of one assessment. Where none is under way it begins here; `finished`: the day on which parts told elsewhere were finished."""

    started: str
    children: Keys
    by: str
    why: str = ""
    how_far: str = ""
    agreed_with: tuple[str, str] = ("", "")
    together: tuple[str, str] = ("", "")
    finished: str = ""
    agreed: tuple[Agreed, ...] = ()
    asked: tuple[AskedTold, ...] = ()
    not_there: tuple[NotThere, ...] = ()
    looks: tuple[LookedAt, ...] = ()
