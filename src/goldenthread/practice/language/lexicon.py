"""The entries of the writing help: read from the tables beside this module, or made from a council's own list.

An entry is one thing to notice, with why, a question, a better way, and a sentence before and after on which it is tested.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from goldenthread.practice.answers import Source
from goldenthread.practice.language.findings import Field, Kind, Reading
from goldenthread.practice.language.forms import Forms, forms_of
from goldenthread.practice.rule import Force

HERE = Path(__file__).parent


@dataclass(frozen=True, eq=False)
class Entry:
    """One thing to notice.

    Shape: `forms` are looked for in running text; `alone` only where the text is the term itself, or is for a family.
    `where`: any text, only a plan, or only what a family reads. `excused_by`: what in the same place answers the question already.
    `disputed`: another guide asks for these very words, and which; `asked_for_by` names it among the sources. `of_somebody`: asked about only
    where it is said of somebody in a sentence, as everything disputed is. `own_to_say`: left to those who say it of themselves.
    `rests`: the word, where it is asked about nowhere until a council's young people want it: a guide asks for it, and it leaves nothing unsaid.
    """

    key: str
    kind: Kind
    forms: Forms
    alone: Forms
    why: str
    ask: str
    suggest: str
    source: str
    force: Force
    where: str
    before: str
    after: str
    excused_by: frozenset[str]
    negatable: bool
    unless_prev: re.Pattern[str] | None
    unless_next: re.Pattern[str] | None
    unless_near: re.Pattern[str] | None
    needs_near: re.Pattern[str] | None = None
    theme: str = ""
    disputed: str = ""
    asked_for_by: str = ""
    of_somebody: bool = False
    own_to_say: bool = False
    rests: str = ""

    @property
    def says(self) -> str:
        """Why it is asked about; of a word that guides disagree about, that they do."""
        return f"{self.why} Guides disagree: {self.disputed}" if self.disputed else self.why

    def belongs_in(self, reading: Reading) -> bool:
        """Does this entry have something to say in such a text?"""
        match self.where:
            case "plan":
                return reading.field.is_plan
            case "family":
                return reading.for_family
        return True


EXCUSES = ("label", "shown", "dated", "quantified", "hidden", "reasoned")


@cache
def sources() -> dict[str, Source]:
    """Every guide these entries were written from, under its short name."""
    table = tomllib.loads((HERE / "sources.toml").read_text(encoding="utf-8"))
    return {name: Source(cite=one["cite"], url=one["url"]) for name, one in table.items()}


@cache
def entries() -> tuple[Entry, ...]:
    """Every entry that the product comes with."""
    return tuple(one for path in sorted((HERE / "entries").glob("*.toml")) for one in _from_file(path))


def _from_file(path: Path) -> Iterator[Entry]:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    for key, said in table["entry"].items():
        yield _entry(key, {**table["all"], **said}, theme=path.stem)


def _entry(key: str, said: dict[str, Any], *, theme: str) -> Entry:
    kind = Kind(said["kind"])
    where = "family" if said.get("level") == "quiet" else said.get("where", "any")
    return Entry(
        key=key,
        kind=kind,
        forms=forms_of(said["find"]),
        alone=forms_of(said["alone"].lower().replace("-", " ")) if said.get("alone") else Forms(frozenset(), ()),
        why=said["why"],
        ask=said["ask"],
        suggest=said.get("try", ""),
        source=said["source"],
        force=Force[said.get("force", "practice").upper()],
        where=where,
        before=said["before"],
        after=said["after"],
        excused_by=frozenset(name for name in EXCUSES if said.get(name)),
        negatable=said.get("negated", kind in (Kind.STIGMA, Kind.BLAMING, Kind.UNSUPPORTED)),
        unless_prev=_pattern(said.get("unless_prev"), r"(?<![^\W_])(?:{})"),
        unless_next=_pattern(said.get("unless_next"), r"\W*(?:{})"),
        unless_near=_pattern(said.get("unless_near"), r"(?<![^\W_])(?:{})"),
        needs_near=_pattern(said.get("needs_near"), r"(?<![^\W_])(?:{})"),
        theme=theme,
        disputed=said.get("disputed", ""),
        asked_for_by=said.get("asked_for_by", ""),
        of_somebody=said.get("of_somebody", "disputed" in said),
        own_to_say=said.get("own_to_say", kind is Kind.STIGMA),
        rests=said.get("rests", ""),
    )


def _pattern(written: str | None, around: str) -> re.Pattern[str] | None:
    return re.compile(around.replace("{}", written)) if written else None


def own_entry(
    *, key: str, kind: Kind, phrases: tuple[str, ...], why: str, ask: str, suggest: str, before: str, after: str
) -> Entry:
    """An entry of a council's own list: phrases as they are written, nothing else."""
    plain = frozenset(re.sub(r"[\s\-]+", " ", one).strip().lower() for one in phrases) - {""}
    return Entry(
        key=key,
        kind=kind,
        forms=Forms(plain, ()),
        alone=Forms(frozenset(), ()),
        why=why,
        ask=ask,
        suggest=suggest,
        source="council",
        force=Force.STANDARD,
        where="any",
        before=before,
        after=after,
        excused_by=frozenset(),
        negatable=kind in (Kind.STIGMA, Kind.BLAMING, Kind.UNSUPPORTED),
        unless_prev=None,
        unless_next=None,
        unless_near=None,
        theme="council",
    )


__all__ = ["Entry", "Field", "entries", "own_entry", "sources"]
