"""A home for good, as it is told: how it stands in three, the ways, the milestones, people put forward, keeping a home going, asking."""

from __future__ import annotations

from dataclasses import dataclass

Words = tuple[str, ...]
"""What the child says, who heard it, when; and "alone" where they were."""


@dataclass(frozen=True)
class Stood:
    """How it stands in one of the three."""

    strand: str
    on: str
    words: str
    since: str = ""
    next: str = ""
    by: str = ""
    who: str = ""
    says: Words = ()


@dataclass(frozen=True)
class Weighed:
    """A way with its moves, each as status, day, why and who decided."""

    kind: str
    moves: tuple[tuple[str, str, str, str], ...]
    words: str = ""
    speaks_for: str = ""
    against: str = ""
    views: str = ""
    says: Words = ()


@dataclass(frozen=True)
class Milestoned:
    """A milestone: what, planned when (now, and first), when it happened, why it was late."""

    kind: str
    planned: str
    words: str = ""
    first: str = ""
    reached: str = ""
    late: str = ""


@dataclass(frozen=True)
class Candidate:
    """Somebody put forward, with their moves as status, day and what was learnt; `told` holds the day, the way and the words."""

    named_on: str
    named_by: str
    person: str = ""
    words: str = ""
    offers: str = ""
    siblings: str = ""
    moves: tuple[tuple[str, str, str], ...] = ()
    told: tuple[str, ...] = ()
    says: Words = ()


@dataclass(frozen=True)
class Wobbled:
    """An early sign about a home; `help` as whom, what, when, answer, their words; how it went as outcome, day, why."""

    on: str
    who: str
    words: str
    says: Words = ()
    help: tuple[tuple[str, str, str, str, str], ...] = ()
    met: tuple[str, str] = ("", "")
    went: tuple[str, str, str] = ("", "", "")


@dataclass(frozen=True)
class AskedFor:
    """Something asked as a good parent; `moves` as status, day, what they said."""

    on: str
    agency: str
    words: str
    what: str
    good_enough: str
    by: str = ""
    moves: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class ForGoodTold:
    """A home for good for one child."""

    child: str
    stood: tuple[Stood, ...] = ()
    ways: tuple[Weighed, ...] = ()
    milestones: tuple[Milestoned, ...] = ()
    people: tuple[Candidate, ...] = ()
    signs: tuple[Wobbled, ...] = ()
    asked: tuple[AskedFor, ...] = ()
