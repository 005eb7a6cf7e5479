"""A finding as a page shows it, and a text cut where its words need explaining. Pure: texts in, plain things out."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Any

from goldenthread.practice.language.findings import Finding, Kind

DESCRIBES = (
    "say ",
    "write ",
    "give ",
    "name ",
    "leave ",
    "keep ",
    "ask ",
    "the ",
    "his ",
    "her ",
    "describe ",
    "list ",
)
WORDS_OF_OURS = (Kind.JARGON, Kind.ACRONYM)
BEYOND = 0xFFFF


def instead(found: Finding) -> str:
    """What can be put in the words' place as it stands; empty where only the writer can say it better."""
    if found.kind is Kind.ACRONYM:
        return found.suggest if found.suggest.startswith(tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) else ""
    first = found.suggest.split(";")[0].strip()
    describes = first.lower().startswith(DESCRIBES) or "," in first or "(" in first or "…" in first
    return "" if describes or found.kind in (Kind.VAGUE, Kind.UNSUPPORTED, Kind.UNCLEAR, Kind.MISSING) else first


def as_told(text: str, found: Finding, places: list[int]) -> dict[str, Any]:
    """A finding for the page's script, counted as the browser counts letters."""
    return {
        "start": found.start + bisect_right(places, found.start - 1), "end": found.end + bisect_right(places, found.end - 1),
        "text": found.text, "kind": str(found.kind), "heading": found.kind.in_words, "says": found.says, "question": found.question,
        "suggest": found.suggest, "instead": instead(found), "entry": found.entry,
    }  # fmt: skip


def wide_letters(text: str) -> list[int]:
    """Where letters stand that a browser counts as two."""
    return [at for at, letter in enumerate(text) if ord(letter) > BEYOND] if not text.isascii() else []


@dataclass(frozen=True)
class Piece:
    """A stretch of a text; `means` where a reader outside needs to be told what it means."""

    words: str
    means: str = ""


def explained(text: str, found: tuple[Finding, ...]) -> list[Piece]:
    """The text in pieces, with the meaning of each word of ours beside it."""
    pieces: list[Piece] = []
    at = 0
    for one in found:
        if one.kind not in WORDS_OF_OURS or one.start < at:
            continue
        if one.start > at:
            pieces.append(Piece(text[at : one.start]))
        pieces.append(Piece(one.text, one.suggest or one.question))
        at = one.end
    return [*pieces, Piece(text[at:])] if at < len(text) else pieces
