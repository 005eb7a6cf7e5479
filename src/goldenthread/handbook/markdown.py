"""Markdown as the generated documents use it: a heading that says it is generated, tables whose cells cannot break them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

GENERATED = "<!-- Generated from the code by `python -m goldenthread docs`. Change the code, not this file. -->"


def page(title: str, *parts: str) -> str:
    """A whole document: its title, the notice that it is generated, and its parts with an empty line between."""
    return "\n\n".join([f"# {title}", GENERATED, *(part.strip("\n") for part in parts if part)]) + "\n"


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table. Every cell is put on one line and its bars are escaped.

    >>> print(table(["rule", "says"], [["T001", "one|two"]]))
    | rule | says |
    |---|---|
    | T001 | one\\|two |
    """
    lines = [_line(heads), "|" + "---|" * len(heads), *(_line(row) for row in rows)]
    return "\n".join(lines)


def _line(cells: Sequence[object]) -> str:
    return "| " + " | ".join(" ".join(str(cell).split()).replace("|", "\\|") for cell in cells) + " |"


def code(words: object) -> str:
    """Words as code."""
    return f"`{words}`"


def listed(words: Iterable[object]) -> str:
    """Words as code, with commas between; a dash for none."""
    return ", ".join(code(word) for word in words) or "–"


def day(on: date) -> str:
    """A date in words.

    >>> day(date(2026, 3, 1))
    '1 March 2026'
    """
    return f"{on.day} {on:%B %Y}"


def first_line(docstring: str | None) -> str:
    """The first sentence of a docstring: everything up to its first empty line, on one line.

    >>> first_line("Answers this\\nin two lines.\\n\\nThen more.")
    'Answers this in two lines.'
    """
    return " ".join((docstring or "").strip().partition("\n\n")[0].split())


def sentence(name: str) -> str:
    """A test's name as the sentence it is.

    >>> sentence("test_a_plan_ends_with_a_reason")
    'A plan ends with a reason'
    """
    words = name.removeprefix("test_").replace("_", " ")
    return words[:1].upper() + words[1:]
