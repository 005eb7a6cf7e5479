"""Notes and what came of them: what was written about whom, calls, promises, tasks, decisions, and who was told what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goldenthread.casework.elmshire.telling.days import Keys


@dataclass(frozen=True)
class For:
    """What a note says of one child. `said` are (words, with whom the child is happy for us to share them)."""

    means: str = ""
    plan: str = ""
    good: str = ""
    said: tuple[tuple[str, str], ...] = ()
    alone: bool = True
    setting: str = ""
    seen: str = ""
    """At a visit of which nothing else is told: 'alone', 'with others', or why not."""
    bedroom: bool = False


@dataclass(frozen=True)
class Noted:
    """One note, for each of these children. It is signed unless `signed` says otherwise."""

    kind: str
    on: str
    headline: str
    words: str
    about: Mapping[str, For]
    told_us: str = ""
    by: str = ""
    at: str = ""
    minutes: int | None = None
    where: str = ""
    there: Keys = ()
    others: Keys = ()
    passages: tuple[tuple[str, str], ...] = ()
    threads: Keys = ()
    signed: bool = True
    asked: str = ""
    """The manager who is asked to sign as well and has not yet."""
    also_signed: tuple[str, str] = ("", "")
    """The manager who signed as well, and what they said."""
    added: tuple[tuple[str, str, str], ...] = ()
    """(day, words, because) of what was added later."""
    promised: tuple[tuple[str, str, str, str], ...] = ()
    """(child, words, by when, when it was kept or empty)."""
    to_do: tuple[tuple[str, str, str, str], ...] = ()
    """(child, what, by when, when it was done or empty)."""
    decided: tuple[tuple[str, ...], ...] = ()
    """(child, question, options, choice, because, the child's view), and when it is looked at again: in two months, unless a day or none is said."""
    told: tuple[tuple[str, str, str, str, str], ...] = ()
    """(child, who, what, channel, their answer)."""


@dataclass(frozen=True)
class Rang:
    """Somebody rang. `back` is the moment they were rung back and reached; `tried`, when they were not."""

    child: str
    who: str
    on: str
    at: str
    about: str = ""
    for_worker: str = ""
    spoke: bool = False
    back: tuple[str, str] = ("", "")
    tried: tuple[str, str] = ("", "")
    asked: bool = False
    answered: str = ""


@dataclass(frozen=True)
class Carded:
    """Who was given the card with how to reach us, and when."""

    child: str
    people: Keys
    on: str


@dataclass(frozen=True)
class NotesTold:
    """A family's notes and calls."""

    notes: tuple[Noted, ...] = ()
    calls: tuple[Rang, ...] = ()
    cards: tuple[Carded, ...] = ()
