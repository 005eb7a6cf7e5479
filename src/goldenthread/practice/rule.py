"""How a rule is declared, so that the handbook can list it and the past can be judged by the rules of its day.

A rule is a small function with its law written above it. Its number is a row of docs/domain/timescales.csv. When the
law changes, a second edition is registered beside the first; the edition in force on the day the work began is the one
that counts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from goldenthread.practice.answers import Source
from goldenthread.practice.counting.shapes import Counting

AnyRule = TypeVar("AnyRule", bound=Callable[..., Any])


class RuleRefused(ValueError):
    """A rule was declared without something a reader needs. The message says what to add."""


class Force(Enum):
    """How binding a rule is. The word a screen shows, and what that word means."""

    DUTY = ("duty", "Law", "An Act or regulations say so.")
    GUIDANCE = ("guidance", "Statutory guidance", "The council follows it unless it writes down a good reason.")
    STANDARD = ("standard", "Our council's standard", "This council has set it for itself.")
    PRACTICE = ("practice", "Good practice", "A prompt to think. Nothing is late in law.")

    def __init__(self, key: str, words: str, means: str) -> None:
        self.key, self.words, self.means = key, words, means

    @property
    def late_words(self) -> str:
        """How a screen says that a date has passed. Only a duty is ever called late in law.

        >>> Force.GUIDANCE.late_words
        'past its date in statutory guidance'
        """
        return {
            "duty": "late in law",
            "guidance": "past its date in statutory guidance",
            "standard": "past our council's own date",
            "practice": "worth a look",
        }[self.key]


@dataclass(frozen=True)
class Edition:
    """One edition of one rule: its number, words and law, the days on which it applies, and what answers.

    `starts`: the event its clock counts from, in words; `counts`: the shape of its counting. `setting`: the name under which
    a council sets its number; `example_of`: whose number it is until the council has set its own, "" for the law's.
    """

    rule_id: str
    title: str
    says: str
    force: Force
    source: Source
    applies_from: date
    applies_until: date | None
    jurisdiction: str
    stage: str
    who: str
    counting: str
    reading: str
    within: int | None
    unit: str
    answer: Callable[..., Any]
    starts: str = ""
    counts: Counting | None = None
    setting: str = ""
    example_of: str = ""

    @property
    def is_checked(self) -> bool:
        """Has somebody here read the source itself? Where nobody has, nothing is called late in law on its word."""
        return self.source.checked_on is not None

    @property
    def late_words(self) -> str:
        """How a screen says that this date has passed: softer where the source of a duty has not been read here."""
        if self.force is Force.DUTY and not self.is_checked:
            return "past a date in law that nobody here has checked yet"
        return self.force.late_words

    @property
    def name(self) -> str:
        """The edition's short name, kept beside every duty it produced: the day it began to apply."""
        return self.applies_from.isoformat()

    def applies_on(self, day: date) -> bool:
        """Was this edition in force on that day? Both its first and its last day count."""
        return self.applies_from <= day and (self.applies_until is None or day <= self.applies_until)

    def overlaps(self, other: Edition) -> bool:
        """Would two editions of the same rule both apply on some day?"""
        later = max(self.applies_from, other.applies_from)
        return self.applies_on(later) and other.applies_on(later)


class RuleBook:
    """The rules that have been declared. The product has one; tests make their own."""

    def __init__(self) -> None:
        self._editions: dict[str, list[Edition]] = {}

    def rule(
        self,
        rule_id: str,
        *,
        title: str,
        force: Force,
        source: Source,
        applies_from: date,
        applies_until: date | None = None,
        jurisdiction: str = "England",
        stage: str,
        counting: str,
        reading: str = "",
        who: str = "",
        within: int | None = None,
        unit: str = "",
        starts: str = "",
        counts: Counting | None = None,
    ) -> Callable[[AnyRule], AnyRule]:
        """Declare a function as one edition of a rule.

        Raises:
            RuleRefused: it lacks its sentence, its source or its counting, or two editions would apply on one day.
        """

        def declare(answer: AnyRule) -> AnyRule:
            says = (answer.__doc__ or "").strip().partition("\n")[0]
            self.add(
                Edition(
                    rule_id=rule_id,
                    title=title,
                    says=says,
                    force=force,
                    source=source,
                    applies_from=applies_from,
                    applies_until=applies_until,
                    jurisdiction=jurisdiction,
                    stage=stage,
                    who=who,
                    counting=counting,
                    reading=reading,
                    within=within,
                    unit=unit,
                    answer=answer,
                    starts=starts,
                    counts=counts,
                )
            )
            return answer

        return declare

    def add(self, edition: Edition) -> None:
        """Let one edition in.

        Raises:
            RuleRefused: it lacks its sentence, its source or its counting, or two editions would apply on one day.
        """
        where = f"Rule {edition.rule_id}"
        for present, lacks in (
            (edition.says, "a docstring whose first line says what it answers"),
            (edition.source.cite, "a source"),
            (edition.counting, "its counting: which day is day 0, and is the due day in time"),
        ):
            if not present.strip():
                raise RuleRefused(f"{where} needs {lacks}.")
        others = self._editions.setdefault(edition.rule_id, [])
        for other in others:
            if edition.overlaps(other):
                raise RuleRefused(
                    f"{where}: the editions of {other.name} and {edition.name} would both apply on one day."
                )
        others.append(edition)
        others.sort(key=lambda one: one.applies_from)

    def edition_on(self, rule_id: str, day: date) -> Edition | None:
        """The edition of a rule in force on a day, or None where the rule did not exist yet or any more.

        Raises:
            KeyError: no rule has this number.
        """
        return next((edition for edition in self._editions[rule_id] if edition.applies_on(day)), None)

    def editions_of(self, rule_id: str) -> tuple[Edition, ...]:
        """Every edition of one rule, oldest first; none where no rule has this number."""
        return tuple(self._editions.get(rule_id, ()))

    def all_rules(self) -> tuple[Edition, ...]:
        """Every edition of every rule, in the order of their numbers and dates."""
        return tuple(edition for rule_id in sorted(self._editions) for edition in self._editions[rule_id])


BOOK = RuleBook()
rule = BOOK.rule
edition_on = BOOK.edition_on
all_rules = BOOK.all_rules
