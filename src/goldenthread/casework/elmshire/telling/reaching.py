"""How somebody may safely be reached, who must not know, what anybody must know, and locks."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.casework.elmshire.telling.days import Keys


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
