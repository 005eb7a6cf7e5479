"""Keeps a children in need census: its children, batch by batch, as entries for the record.

Used by the command and the page, through `loading.running`. Two entries with one number are one child, unless they were born on different
days: joining two children into one record is the worse mistake.
Serves: K10.03, T.24
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO

from goldenthread.casework.assessments.models import Assessment, AssessmentFactor, NeedConcern
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.front_door.models import Concern, ConcernChild, Referral, StrandMove
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.plans.models import Plan, PlanChild, Review
from goldenthread.people.models import Disability, Identifier, Person
from goldenthread.people.recorded import SourceKind
from goldenthread.returns.cin.entries import (
    Aside,
    Family,
    disability_entries,
    identifier_entries,
    key_of_child,
    person_entry,
)
from goldenthread.returns.cin.problems import Problem
from goldenthread.returns.cin.reader import read
from goldenthread.returns.cin.rows import CensusChild
from goldenthread.returns.cin.work_entries import RESOLVED, referral_entries
from goldenthread.returns.loading.comparing import Batch, Ways, in_order, untouched
from goldenthread.returns.loading.entry import Entry, Verdict
from goldenthread.returns.loading.faults import SET_ASIDE, Fault
from goldenthread.returns.loading.finding import find_people
from goldenthread.returns.loading.running import Run

CHILDREN_A_BATCH = 2000
KINDS = (
    "children",
    "identifiers",
    "disabilities",
    "referrals",
    "concerns",
    "assessments",
    "factors",
    "enquiries",
    "conferences",
    "child in need plans",
    "child protection plans",
    "reviews",
    "closings",
    "pre-proceedings",
)
ORDER = (
    Person,
    Identifier,
    Disability,
    Referral,
    Concern,
    ConcernChild,
    StrandMove,
    Assessment,
    AssessmentFactor,
    Enquiry,
    Meeting,
    PlanChild,
    Plan,
    Review,
    Closing,
)


def _not_another_child(batch: Batch, people: Sequence[Entry]) -> None:
    """A number that last stood for a child born on another day and of another sex is not trusted: the details of the record are left."""
    for entry in people:
        if entry.verdict is Verdict.CHANGED and entry.brought_before and {"born_on", "sex"} <= set(entry.updates):
            entry.verdict, entry.updates = Verdict.LEFT, {}
    in_order(batch, people, first="born_on", last="died_on")


def _only_with_its_child(batch: Batch, plans: Sequence[Entry]) -> None:
    """A plan is made for a child's new place on it, never by itself."""
    for entry in plans:
        place = batch.at[PlanChild, entry.key]
        if not entry.brought_before and not place.is_new:
            entry.verdict = Verdict.DROPPED


def _not_what_was_taken_up(batch: Batch, moves: Sequence[Entry]) -> None:
    """A strand that workers have taken up is not ended by a file: they answer its concern themselves."""
    ended = [
        entry for entry in moves if entry.key.endswith(RESOLVED) and entry.is_new and batch.target(entry, "strand")
    ]
    if not ended:
        return
    strands = {batch.target(entry, "strand"): entry for entry in ended}
    concerns = {strand: batch.at[Concern, entry.links["strand"][1]] for strand, entry in strands.items()}
    moved = set(
        StrandMove.objects.filter(strand__in=strands, source=SourceKind.WORKER).values_list("strand", flat=True)
    )
    needed = set(
        NeedConcern.objects.filter(concern__in=[concern.row_id for concern in concerns.values()]).values_list(
            "concern", flat=True
        )
    )
    as_brought = untouched(batch, list(concerns.values()))
    for strand, concern in concerns.items():
        if strand in moved or concern.row_id in needed or concern.key not in as_brought:
            strands[strand].verdict = Verdict.LEFT


@dataclass(slots=True)
class Census:
    """Reads one census. `seen`: who was met in this file so far, when born, and which small entries were made of them."""

    kinds: tuple[str, ...] = KINDS
    source: str = SourceKind.CENSUS.value
    seen: dict[str, tuple[date | None, int]] = field(default_factory=dict)
    made: set[str] = field(default_factory=set)
    ways: Ways = field(
        default_factory=lambda: Ways(
            ORDER,
            frozenset({Identifier, Disability, ConcernChild}),
            finders={Person: find_people},
            guards={Person: _not_another_child, Plan: _only_with_its_child, StrandMove: _not_what_was_taken_up},
        )
    )

    def batches(self, opened: BinaryIO, run: Run) -> Iterator[list[Entry]]:
        """The children of the file, two thousand at a time."""
        census = read(opened, on_problem=lambda problem: run.faults.add(fault_of(problem)))
        run.file.year, run.file.authority = census.header.ends_in, census.header.authority_code[:20]

        def aside(counted: str, fault: Fault) -> None:
            run.faults.add(fault)
            if counted:
                run.tally.aside(counted)

        batch: list[Entry] = []
        for child in census:
            run.children += 1
            batch += self.entries_of(child, aside, reference_on=census.header.reference_on)
            if run.children % CHILDREN_A_BATCH == 0:
                yield batch
                batch = []
        yield batch

    def entries_of(self, child: CensusChild, aside: Aside, *, reference_on: date | None) -> Iterator[Entry]:
        """Everything one entry of the file says about a child."""
        family, again = self._who(child, aside)
        if not again:
            yield person_entry(child, family)
        for entry in (*identifier_entries(child, family), *disability_entries(child, family)):
            if entry.key not in self.made:
                yield entry
            if child.child_id:
                self.made.add(entry.key)
        for referral in child.referrals:
            yield from referral_entries(referral, family, reference_on=reference_on)

    def _who(self, child: CensusChild, aside: Aside) -> tuple[Family, bool]:
        """Who this is, and whether an entry before was about the same child."""
        key = key_of_child(child)
        born, times = self.seen.get(key, (child.born_on, 0))
        if times and born and child.born_on and born != child.born_on:
            says = (
                "Another child in this file has the same number and another date of birth. "
                "This one was kept as a record of its own. Correct the number."
            )
            aside("", Fault(child.line, child.child_id, "LAchildID", says, f"{key}, born {child.born_on}", SET_ASIDE))
            key = f"{key} born {child.born_on}"
            born, times = self.seen.get(key, (child.born_on, 0))
        self.seen[key] = (born, times + 1)
        return Family(child.child_id, key, aside, again=times + 1), times > 0

    def after(self, run: Run) -> None:
        """Nothing more is to be done: census children have no names to look up."""


def fault_of(problem: Problem) -> Fault:
    """A problem the reader listed, as it is kept."""
    return Fault(problem.line, problem.child, problem.field, problem.says, problem.raw, problem.kind.value)
