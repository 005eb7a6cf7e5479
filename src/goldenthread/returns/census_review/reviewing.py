"""Reads a census once and gathers what the rules found: figures by month, how long things took, and each child by number.

Only what was over, or is listed, is kept child by child; everything else is a count. Serves: K9.07, T.24
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO

from goldenthread.returns.census_review.findings import Found, State, of_child
from goldenthread.returns.census_review.questions import QUESTIONS, Question, Shape
from goldenthread.returns.cin.problems import Problem
from goldenthread.returns.cin.reader import read
from goldenthread.returns.cin.rows import CensusHeader

Month = tuple[int, int]


class NoDay(ValueError):
    """The file does not say on which day it looks at things. The message says what to do."""


@dataclass(slots=True)
class Answer:
    """What one question was answered with. Shape: `months` counts states by month of the start; `took` counts by how long."""

    question: Question
    states: Counter[State] = field(default_factory=Counter)
    months: dict[Month, Counter[State]] = field(default_factory=dict)
    took: Counter[int] = field(default_factory=Counter)
    rows: list[Found] = field(default_factory=list)

    def add(self, found: Found) -> None:
        """Count one more; keep it where a reader must be able to look it up."""
        self.states[found.state] += 1
        month = (found.began_on.year, found.began_on.month)
        self.months.setdefault(month, Counter())[found.state] += 1
        if found.done_on and found.took is not None and self.question.shape is Shape.TIMED:
            self.took[found.took] += 1
        if found.state.is_over or found.state is State.LISTED:
            self.rows.append(found)

    @property
    def all(self) -> int:
        """How many there are in all."""
        return self.states.total()

    @property
    def done(self) -> int:
        """How many have been done, in time or over."""
        return self.states[State.IN_TIME] + self.states[State.OVER]

    @property
    def over(self) -> int:
        """How many took, or have taken, longer than their number."""
        return sum(many for state, many in self.states.items() if state.is_over)

    @property
    def middle(self) -> int | None:
        """The middle one, of those done: half took no longer."""
        place = (self.took.total() + 1) // 2
        for days in sorted(self.took):
            place -= self.took[days]
            if place <= 0:
                return days
        return None


@dataclass(slots=True)
class Review:
    """A whole file, reviewed."""

    header: CensusHeader
    as_of: date
    children: int
    answers: list[Answer]
    problems: int
    first_problems: list[Problem]


PROBLEMS_KEPT = 20


def review(file: BinaryIO, *, as_of: date | None = None) -> Review:
    """Read a census file and hold the rules to it, on its reference day unless another is given.

    Raises:
        FileRefused: the file is unreadable or unsafe.
        NoDay: it has no reference date, and no other day was given.
    """
    problems: list[Problem] = []
    many = 0

    def keep(problem: Problem) -> None:
        nonlocal many
        many += 1
        if len(problems) < PROBLEMS_KEPT:
            problems.append(problem)

    census = read(file, on_problem=keep)
    day = as_of or census.header.reference_on
    if day is None:
        raise NoDay("The file has no reference date. Say which day to look at it from: --as-of 2026-03-31.")
    answers = {question.key: Answer(question) for question in QUESTIONS}
    children = 0
    for child in census:
        children += 1
        for found in of_child(child, as_of=day):
            answers[found.question.key].add(found)
    for answer in answers.values():
        answer.rows.sort(key=lambda one: (-(one.took or 0), one.child_id, one.line))
    return Review(census.header, day, children, list(answers.values()), many, problems)
