"""What comes in at the front door of Elmshire: contacts, the children in them, agencies asked, and what became of it. Days are counted back from today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class ChildTold:
    """A child as described. `known` is (family key, person key) of somebody told already; `anew` makes a record of their own."""

    given: str = ""
    family: str = ""
    born: str = ""
    address: str = ""
    school: str = ""
    known: tuple[str, str] = ("", "")
    anew: bool = False


@dataclass(frozen=True)
class Asked:
    """An agency that was asked, and what it said, or why it would not."""

    who: str
    asks: str = ""
    says: str = ""
    refused: str = ""


@dataclass(frozen=True)
class WorryTold:
    """A concern raised with the referral, with what it means for each child by their given name."""

    name: str
    words: str
    means: Mapping[str, str]
    violence: bool = False


@dataclass(frozen=True)
class Judged:
    """The level of need, with what speaks for and against it."""

    level: int
    facts_for: str
    against: str = ""
    not_known: str = ""
    rights: str = ""


@dataclass(frozen=True)
class Came:
    """One contact. `ago` counts days back from today; `stage` is a key of practice.front_door.CONTACT."""

    ago: int
    at: str
    way: str
    words: str
    children: tuple[ChildTold, ...]
    stage: str = "received"
    who: str = ""
    job: str = ""
    agency: str = ""
    source: str = ""
    reach: str = ""
    may_name: bool = False
    danger: bool = False
    basis: str = "safeguarding"
    basis_says: str = ""
    family_knows: bool | None = None
    spoke_with: str = ""
    alone: bool | None = None
    spoke_says: str = ""
    not_spoken: str = ""
    asked: tuple[Asked, ...] = ()
    because: str = ""
    advice: str = ""
    reason: str = ""
    need: str = ""
    worries: tuple[WorryTold, ...] = ()
    judged: Judged | None = None
    decision: str = ""
    decided_because: str = ""
    told_referrer: bool = False
    early_help: Mapping[str, str] = field(default_factory=dict)
