"""What the writing help says: a finding is a place in a text, why a reader may stumble there, and a question to the writer.

Serves: K9.01, K9.03
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from goldenthread.practice.rule import Force


class Kind(StrEnum):
    """What sort of thing was noticed. The order is the order in which one of two over the same words is kept."""

    BLAMING = "blaming"
    STIGMA = "stigma"
    EUPHEMISM = "euphemism"
    UNSUPPORTED = "unsupported"
    VAGUE = "vague"
    UNCLEAR = "unclear"
    MISSING = "missing"
    JARGON = "jargon"
    ACRONYM = "acronym"

    @property
    def in_words(self) -> str:
        """How a page names it: never an accusation."""
        return {
            "blaming": "Who is made answerable",
            "stigma": "A label",
            "euphemism": "Soft words",
            "unsupported": "What shows it",
            "vague": "Not yet exact",
            "unclear": "Hard to follow",
            "missing": "Still to be said",
            "jargon": "A word of ours",
            "acronym": "Letters",
        }[self.value]

    @property
    def rank(self) -> int:
        """Which comes first when two are about the same words."""
        return list(Kind).index(self)


class Applies(StrEnum):
    """Whether a finding is for this writer, here."""

    YES = "yes"
    QUOTATION = "quotation"
    REPORTED = "reported"
    NAME = "name"
    NEGATED = "negated"
    OWN = "own"


class Field(StrEnum):
    """What sort of text this is: some questions belong to a plan, some to an assessment."""

    ANY = "any"
    NOTE = "note"
    VISIT = "visit"
    PLAN = "plan"
    CONTINGENCY = "contingency"
    ASSESSMENT = "assessment"
    DECISION = "decision"

    @property
    def is_plan(self) -> bool:
        return self in (Field.PLAN, Field.CONTINGENCY)


class Reader(StrEnum):
    """Who will read it. For a family, every word of ours is a question."""

    ANYONE = "anyone"
    FAMILY = "family"


@dataclass(frozen=True)
class Reading:
    """How a text is to be read: what it is, for whom, and what the child is called.

    `explained`: letters that the council has explained elsewhere in the same document. `sentence_words`: how long a sentence may be.
    `in_one_line`: a box of one line, where a few words are a heading and not a term that is asked about by itself.
    """

    field: Field = Field.ANY
    reader: Reader = Reader.ANYONE
    child_names: tuple[str, ...] = ()
    explained: frozenset[str] = frozenset()
    in_one_line: bool = False

    @property
    def for_family(self) -> bool:
        return self.reader is Reader.FAMILY

    @property
    def sentence_words(self) -> int:
        return 25 if self.for_family else 40


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in a text. `entry` names the entry or rule that speaks; `suggest` is empty where only the writer can know."""

    start: int
    end: int
    text: str
    kind: Kind
    says: str
    question: str
    suggest: str
    entry: str
    source: str = ""
    force: Force = Force.PRACTICE
    applies: Applies = Applies.YES

    def as_json(self) -> dict[str, Any]:
        """The eight things a program is told, in the order in which they are documented."""
        said = asdict(self)
        return {
            name: str(said[name]) if name == "kind" else said[name]
            for name in ("start", "end", "text", "kind", "says", "question", "suggest", "entry")
        }
