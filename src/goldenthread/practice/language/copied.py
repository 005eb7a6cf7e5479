"""Passages that stand in another child's record too: brothers and sisters share facts, but not a voice, a wish or a meaning.

Serves: K9.03
"""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.practice.language.findings import Finding, Kind
from goldenthread.practice.language.text import Span, sentences, words

RUN = 12  # so many words in a row are not a coincidence


def _run_of(text: str, span: Span) -> list[str]:
    return [one.of(text).lower() for one in words(text, span)]


def copied(text: str, others: Iterable[str]) -> list[Finding]:
    """Sentences of this text of which twelve words in a row stand in another text."""
    theirs: set[tuple[str, ...]] = set()
    for other in others:
        run = [one.of(other).lower() for one in words(other)]
        theirs.update(tuple(run[at : at + RUN]) for at in range(len(run) - RUN + 1))
    found: list[Finding] = []
    if not theirs:
        return found
    for span in sentences(text):
        run = _run_of(text, span)
        if any(tuple(run[at : at + RUN]) in theirs for at in range(len(run) - RUN + 1)):
            found.append(
                Finding(
                    span.start,
                    span.end,
                    span.of(text),
                    Kind.UNCLEAR,
                    "The same words stand in another child's record.",
                    "Is it as true of this child? What did you see of this child alone?",
                    "",
                    "copied-text",
                    "knowsley",
                )
            )
    return found
