"""What has been looked at in an assessment and how far it has been thought through: a picture for the writer, never a score.

Nothing is counted or added up: a dimension that is rightly left alone is as complete as one with three pages. What is open is named in words.
Serves: K1.16, T.02, K1.W3, K1.04
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from goldenthread.practice.assessing.dimensions import BY_KEY, DIMENSIONS, Dimension


class Looked(Enum):
    """How far one dimension has come for one child: a key, its words, and its sign."""

    NOT_OPENED = ("not_opened", "not opened", "")
    LEFT = ("left", "not looked at, with the reason", "–")
    OPEN = ("open", "begun", "◐")
    THOUGHT = ("thought", "written, with what it means", "●")

    def __init__(self, key: str, words: str, sign: str) -> None:
        self.key, self.words, self.sign = key, words, sign


@dataclass(frozen=True)
class PartFacts:
    """What is written in one part. `not_looked_at` is the reason why it is left alone."""

    dimension: str
    we_know: str = ""
    child_view: str = ""
    parents_view: str = ""
    strengths: str = ""
    worries: str = ""
    means: str = ""
    not_known: str = ""
    not_looked_at: str = ""
    passages: int = 0


def looked(part: PartFacts | None) -> Looked:
    """How far a dimension has come.

    >>> looked(None), looked(PartFacts("income", not_looked_at="The money lasts.")).words
    (<Looked.NOT_OPENED: ('not_opened', 'not opened', '')>, 'not looked at, with the reason')
    """
    if part is None:
        return Looked.NOT_OPENED
    if part.not_looked_at:
        return Looked.LEFT
    return Looked.THOUGHT if part.means and (part.we_know or part.passages) else Looked.OPEN


def is_missing(part: PartFacts, *, child: str) -> list[str]:
    """What an open part does not say yet, in words. It stops nothing.

    >>> is_missing(PartFacts("health", we_know="Two jabs missed.", means="He catches what is going round."), child="Tom")
    ['how Tom sees it', 'how each parent sees it', 'what is going well']
    """
    if part.not_looked_at:
        return []
    facts = part.we_know or part.passages
    asked = (
        (facts, "what we know"),
        (part.child_view, f"how {child} sees it"),
        (part.parents_view, "how each parent sees it"),
        (part.strengths, "what is going well"),
        (part.means, f"what it means for {child}"),
    )
    return [words for there, words in asked if not there]


@dataclass(frozen=True)
class Covered:
    """One dimension in the picture: how far it has come and what is not there yet."""

    dimension: Dimension
    looked: Looked
    missing: tuple[str, ...] = ()
    because: str = ""


def coverage(parts: Iterable[PartFacts], *, child: str) -> list[Covered]:
    """All twenty dimensions for one child, in the Framework's order."""
    there: Mapping[str, PartFacts] = {one.dimension: one for one in parts}
    return [
        Covered(
            one,
            looked(there.get(one.key)),
            tuple(is_missing(there[one.key], child=child)) if one.key in there else (),
            there[one.key].not_looked_at if one.key in there else "",
        )
        for one in DIMENSIONS
    ]


@dataclass(frozen=True)
class Unknown:
    """Something we do not know yet, and in which part it was written down."""

    words: str
    dimension: Dimension


def unknowns(parts: Iterable[PartFacts]) -> list[Unknown]:
    """Everything not known yet, over all parts, a line for each.

    >>> [one.words for one in unknowns([PartFacts("health", not_known="- Who has his red book?\\n\\nWhen he last saw a dentist")])]
    ['Who has his red book?', 'When he last saw a dentist']
    """
    rows = sorted(
        (one for one in parts if one.dimension in BY_KEY), key=lambda one: DIMENSIONS.index(BY_KEY[one.dimension])
    )
    return [
        Unknown(words, BY_KEY[one.dimension])
        for one in rows
        if not one.not_looked_at
        for line in one.not_known.splitlines()
        if (words := line.strip(" -–•*\t"))
    ]


ALIKE = 60
"""From how many letters on the same sentence for two children is worth a question: shorter ones are alike by chance. Our own choice."""


def said_of_both(texts: Mapping[str, str], *, child: str, others: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Sentences written for this child that stand word for word in another child's section: each child has a life of their own.

    Shape: `texts` by box; `others` by child's name, then by box.

    >>> said_of_both({"means": "They are tired at school because nobody gets them up in the morning."}, child="Ada",
    ...              others={"Ben": {"means": "They are tired at school because nobody gets them up in the morning."}})
    ['“They are tired at school because nobody gets them up in the morning.” is also written for Ben. What is it for Ada?']
    """
    found = []
    for text in texts.values():
        for sentence in (one.strip() for one in text.replace("\n", ". ").split(". ")):
            if len(sentence) < ALIKE:
                continue
            whose = [name for name, theirs in others.items() if any(sentence in one for one in theirs.values())]
            found += [f"“{sentence}” is also written for {name}. What is it for {child}?" for name in whose[:1]]
    return list(dict.fromkeys(found))
