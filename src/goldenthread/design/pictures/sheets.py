"""Our own drawings for direct work: a sheet for each tool, blank to print, or with what a child said written into its places.

A sheet is 1000 by 700. Words that do not fit a place end with an ellipsis: the list beside the drawing holds every one.
Serves: K2.04b, K2.07
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from markupsafe import Markup

from goldenthread.design.pictures.sheet_drawings import DRAWN
from goldenthread.design.pictures.sheet_symbols import SIGNS
from goldenthread.practice.direct_work import SYMBOLS, Tool

WIDE, HIGH = 1000, 700
FONT = "Atkinson Hyperlegible Next, Arial, sans-serif"
_DASHED = ' stroke-dasharray="12 9"'
"""The ring round a second number: where somebody wants to be, not where they are."""
LETTER = 0.54
"""How wide a letter is, as a share of its size: the mean of our font, on the wide side."""


@dataclass(frozen=True)
class Box:
    """Where the words of a place go."""

    x: int
    y: int
    wide: int
    high: int


def sheet(
    tool: Tool, said: Mapping[str, Iterable[str]] | None = None, numbers: Mapping[str, int] | None = None
) -> Markup:
    """The drawing of a tool, with what was said in each place, and the number chosen where it has one."""
    drawn, marked = DRAWN[tool.key], numbers or {}
    parts = [
        f'<svg class="sheet" viewBox="0 0 {WIDE} {HIGH}" font-family="{FONT}" role="img" aria-label="{escape(_in_words(tool, said, marked))}">',
        drawn.lines,
    ]
    for place in tool.places:
        x, y, wide, high = drawn.boxes[place.key]
        parts.append(_words([place.name], Box(x, y, wide, 30), size=21, bold=True))
        lines = list(said.get(place.key, ())) if said else []
        parts.append(_words(lines, Box(x, y + 34, wide, high - 34)))
    for at, (key, number) in enumerate(marked.items()):
        if key in drawn.steps and 0 <= number <= 10:
            x, y = drawn.steps[key](number)
            parts.append(
                f'<circle cx="{x}" cy="{y}" r="24" fill="none" stroke="#c2317c" stroke-width="7"{_DASHED if at else ""}/>'
            )
    return Markup("".join([*parts, "</svg>"]))


def _in_words(tool: Tool, said: Mapping[str, Iterable[str]] | None, numbers: Mapping[str, int]) -> str:
    filled = [place.name for place in tool.places if said and any(said.get(place.key, ()))]
    steps = [f"{place.name}: {numbers[place.key]} of 10" for place in tool.places if place.key in numbers]
    return f"{tool.name}. " + (f"Filled in: {', '.join(filled)}. " if filled else "") + ". ".join(steps)


def _words(lines: Iterable[str], box: Box, *, size: int = 20, bold: bool = False) -> str:
    """Words in a box, in a letter as large as fits, down to half."""
    texts = [text for text in lines if text]
    if not texts or box.high < size:
        return ""
    for letter in (size,) if bold else (28, 25, 22, size, size - 3, size - 6):
        rows = [row for text in texts for row in textwrap.wrap(text, max(4, int(box.wide / (letter * LETTER)))) or [""]]
        room = max(1, int(box.high / (letter * 1.2)))
        if len(rows) <= room:
            break
    if len(rows) > room:
        rows = [*rows[: room - 1], rows[room - 1][: max(1, int(box.wide / (letter * LETTER)) - 1)] + "…"]
    spans = "".join(
        f'<tspan x="{box.x}" y="{box.y + letter + at * letter * 1.2:.0f}">{escape(row)}</tspan>'
        for at, row in enumerate(rows)
    )
    weight = ' font-weight="700"' if bold else ""
    return f'<text font-size="{letter}"{weight} fill="#0b0c0c">{spans}</text>'


def symbol(key: str, *, words: str = "") -> Markup:
    """One symbol card, of our own drawing."""
    named = f'role="img" aria-label="{escape(words)}"' if words else 'aria-hidden="true"'
    return Markup(f'<svg class="sign" viewBox="0 0 100 100" {named}>{SIGNS[key]}</svg>')


def symbols() -> list[tuple[Markup, str]]:
    """Every symbol card with its words."""
    return [(symbol(key), words) for key, words in SYMBOLS]
