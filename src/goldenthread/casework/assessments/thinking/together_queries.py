"""What is thought of all children of an assessment together: the map with its numbers, the tree of explanations.

A page asks for these only where every child of the assessment opens to the worker: their words may speak of each.
Serves: K1.14, K1.15, P.15
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking.queries import passages_of
from goldenthread.casework.assessments.thinking_models import (
    Hypothesis,
    HypothesisEvidence,
    SafetyMapEntry,
    SafetyScale,
)
from goldenthread.casework.assessments.work_models import FamilyAssessment
from goldenthread.people.opening import hidden_from
from goldenthread.practice.answers import Finding
from goldenthread.practice.assessing.thinking import Explanation, MapLine, asks_of_explanations, asks_of_map

Kind = SafetyMapEntry.Kind
GONE = "This came from something that was taken out of this record."
"""What stands where a passage stood whose source belonged to somebody else."""


@dataclass(frozen=True)
class SafetyMap:
    """The map of a family: its lines by kind, each danger with its goal, and what may be asked of it."""

    lines: tuple[SafetyMapEntry, ...]

    @property
    def to_be_seen(self) -> SafetyMap:
        """The map as it may be seen by all of the family at once: what somebody told alone is not in it, and leaves no gap."""
        return SafetyMap(tuple(one for one in self.lines if not one.told_alone))

    def of(self, kind: str) -> list[SafetyMapEntry]:
        """The lines of one kind."""
        return [one for one in self.lines if one.kind == kind]

    @property
    def pairs(self) -> list[tuple[SafetyMapEntry, SafetyMapEntry | None]]:
        """Each danger beside its goal."""
        goals = {one.answers_id: one for one in self.of(Kind.GOAL)}
        return [(one, goals.get(one.pk)) for one in self.of(Kind.DANGER)]

    @cached_property
    def asks(self) -> dict[str, list[Finding]]:
        """What may be asked, by the number of the line; what is about the whole under an empty text."""
        found: dict[str, list[Finding]] = defaultdict(list)
        for one in asks_of_map([MapLine(row.pk, row.kind, row.words, row.answers_id) for row in self.lines]):
            found[one.at].append(one)
        return dict(found)


def map_of(work: FamilyAssessment, *, seen_by: Worker) -> SafetyMap:
    """The map of an assessment. One statement."""
    return SafetyMap(
        tuple(SafetyMapEntry.objects.filter(work=work).select_related("recorded_by", "answered_by").order_by("pk"))
    )


def map_line(work: FamilyAssessment, entry_id: int, *, seen_by: Worker) -> SafetyMapEntry | None:
    """One line of the map."""
    return SafetyMapEntry.objects.filter(work=work, pk=entry_id).select_related("answered_by", "work").first()


def numbers_of(work: FamilyAssessment, child_ids: Iterable[int], *, seen_by: Worker) -> dict[int, list[SafetyScale]]:
    """Every number given for each of these children, the oldest first; of somebody locked away from the worker, none."""
    rows = SafetyScale.objects.filter(work=work, child_id__in=list(child_ids)).select_related("rater", "by_worker")
    hidden = set(hidden_from(seen_by))
    found: dict[int, list[SafetyScale]] = defaultdict(list)
    for row in rows:
        if row.rater_id not in hidden:
            found[row.child_id].append(row)
    return dict(found)


@dataclass(frozen=True)
class Branch:
    """One possible explanation with what speaks to it, how deep it stands, and what may be asked of it."""

    row: Hypothesis
    depth: int
    evidence: tuple[HypothesisEvidence, ...]
    asks: tuple[Finding, ...]

    def of(self, kind: str) -> list[HypothesisEvidence]:
        """What speaks for it (`for`), against it, is missing, or would tell (`test`)."""
        return [one for one in self.evidence if one.kind == kind]

    @property
    def is_dropped(self) -> bool:
        """Whether it was dropped. It stays, with its reason."""
        return self.row.status == Hypothesis.Status.DROPPED


@dataclass(frozen=True)
class Tree:
    """The possible explanations in the order they are read: each before those that follow from it."""

    branches: tuple[Branch, ...]
    asks: tuple[Finding, ...]

    @property
    def missing(self) -> list[HypothesisEvidence]:
        """What explanations still want to know and nobody has found out."""
        asked = [one for branch in self.branches if not branch.is_dropped for one in branch.evidence]
        return [one for one in asked if one.kind in ("missing", "test") and not one.found]


def tree_of(work: FamilyAssessment, *, seen_by: Worker) -> Tree:
    """The possible explanations of an assessment, dropped ones too. Four statements."""
    rows = list(Hypothesis.objects.filter(work=work).select_related("recorded_by").order_by("pk"))
    parts = list(Assessment.objects.filter(work=work))
    gone = {one.pk for one in passages_of(parts, seen_by=seen_by) if getattr(one, "gone", False)}
    evidence: dict[int, list[HypothesisEvidence]] = defaultdict(list)
    for one in (
        HypothesisEvidence.objects.filter(hypothesis__work=work)
        .select_related("passage__assessment__child")
        .order_by("pk")
    ):
        if one.passage_id in gone and one.passage and one.says == one.passage.words:
            one.says, one.passage = GONE, None
        evidence[one.hypothesis_id].append(one)
    asked = asks_of_explanations([_fact(row, evidence[row.pk]) for row in rows], on=seen_by.today)
    below: dict[int | None, list[Hypothesis]] = defaultdict(list)
    for row in rows:
        below[row.parent_id].append(row)

    def walk(parent: int | None, depth: int) -> Iterable[Branch]:
        for row in below[parent]:
            asks = tuple(one for one in asked if one.at == str(row.pk))
            yield Branch(row, depth, tuple(evidence[row.pk]), asks)
            yield from walk(row.pk, depth + 1)

    return Tree(tuple(walk(None, 0)), tuple(one for one in asked if not one.at))


def _fact(row: Hypothesis, evidence: list[HypothesisEvidence]) -> Explanation:
    count = {kind: sum(1 for one in evidence if one.kind == kind) for kind in ("for", "against")}
    tests = tuple((one.wanted_on, bool(one.found)) for one in evidence if one.kind == "test")
    return Explanation(
        row.pk, row.words, row.status, count["for"], count["against"], tests, row.research, row.research_says
    )


def explanation(work: FamilyAssessment, row_id: int, *, seen_by: Worker) -> Hypothesis | None:
    """One possible explanation of this assessment."""
    return Hypothesis.objects.filter(work=work, pk=row_id).select_related("work").first()


def to_find_out(work: FamilyAssessment, row_id: int, *, seen_by: Worker) -> HypothesisEvidence | None:
    """One thing that was to be found out for an explanation of this assessment."""
    rows = HypothesisEvidence.objects.filter(hypothesis__work=work, pk=row_id, kind__in=("missing", "test"))
    return rows.select_related("hypothesis__work").first()
