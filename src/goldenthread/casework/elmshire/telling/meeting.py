"""A meeting as it is told: who was asked and what they needed, the children's part, what was said and decided; and discussions and offers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from goldenthread.casework.elmshire.telling.days import Keys


@dataclass(frozen=True)
class Guest:
    """Somebody asked: of the family, a worker, or somebody elsewhere in words (with their service)."""

    who: str = ""
    worker: str = ""
    words: str = ""
    service: str = ""
    suits: str = ""
    needs: str = ""
    apart: tuple[str, str] = ("", "")
    asked: str = ""
    how: str = "in person, somewhere else"
    answer: str = ""
    answer_words: str = ""
    came: str = ""
    came_words: str = ""
    hears: bool = False


@dataclass(frozen=True)
class Agreed:
    """One decision: what, why, who, by when, and who saw it differently."""

    words: str
    because: str = ""
    who: str = ""
    by_when: str = ""
    dissent: str = ""


@dataclass(frozen=True)
class Report:
    """A report to be read before: by when, with them since, read on; `readers` by key with whether it was gone through together."""

    words: str
    due: str
    shared: str = ""
    read: str = ""
    readers: Mapping[str, bool] = field(default_factory=dict)
    late_because: str = ""


@dataclass(frozen=True)
class MeetingTold:
    """More of a meeting that the telling of the work names by kind and day."""

    kind: str
    day: str
    children: Keys
    purpose: str
    chair: str
    at: str = "16:00"
    where: str = ""
    began: str = ""
    late: str = ""
    safe: str = ""
    minutes: str = ""
    family_plan: str = ""
    lines: tuple[tuple[str, str, str], ...] = ()
    parts: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    told: Mapping[str, str] = field(default_factory=dict)
    outcomes: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    guests: tuple[Guest, ...] = ()
    decisions: tuple[Agreed, ...] = ()
    reports: tuple[Report, ...] = ()


@dataclass(frozen=True)
class StrategyTold:
    """A strategy discussion about these children: who led it, what each service shared, what was decided."""

    day: str
    children: Keys
    led_by: str
    decided: str
    because: str
    safe_now: str
    medical: str
    family_told: str
    shares: tuple[tuple[str, str, str], ...]
    """Each service with what it shared, or why it was not there and how it was asked."""


@dataclass(frozen=True)
class OfferTold:
    """A meeting of the family's own, offered to somebody; or why it was not."""

    child: str
    model: str
    who: str = ""
    on: str = ""
    answer: str = ""
    answered: str = ""
    coordinator: str = ""
    not_because: str = ""
    meeting: str = ""
    """The day of the meeting that came of it."""


Told = MeetingTold | StrategyTold | OfferTold
