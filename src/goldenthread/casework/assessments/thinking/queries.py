"""What is thought in an assessment, as a worker may read it: one child's section. A fixed number of statements, whatever is in it.

Whether the child's record opens has been asked by the page.
Serves: K1.12, K1.16, K9.04
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.access.once import once_a_page
from goldenthread.casework.assessments.models import Assessment, Need
from goldenthread.casework.assessments.practice_model_models import PracticeModel
from goldenthread.casework.assessments.thinking_models import Evidence
from goldenthread.casework.assessments.work_models import AdultDifficulty, AssessmentPart
from goldenthread.casework.documents.models import DocumentChild
from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.notes.writing_models import NoteChild
from goldenthread.people.asked_often import asked_often
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from
from goldenthread.practice.assessing.coverage import Covered, PartFacts, Unknown, coverage, unknowns
from goldenthread.practice.assessing.dimensions import BY_KEY, TEXTS, Dimension
from goldenthread.practice.assessing.ways_of_working import in_use

SAID_OF_EACH = ("worries", "means", "strengths")


@dataclass(frozen=True)
class Section:
    """One child's section of an assessment."""

    assessment: Assessment
    parts: dict[str, AssessmentPart]
    passages: tuple[Evidence, ...]
    difficulties: tuple[AdultDifficulty, ...] = ()
    needs: tuple[Need, ...] = ()
    earlier: dict[str, AssessmentPart] = field(default_factory=dict)

    @property
    def child(self) -> Person:
        """Whose section it is."""
        return self.assessment.child

    @property
    def waiting(self) -> list[Evidence]:
        """Passages that wait in the tray."""
        return [one for one in self.passages if not one.dimension]

    def used_in(self, dimension: str) -> list[Evidence]:
        """Passages used in a part, the oldest first."""
        return [one for one in self.passages if one.dimension == dimension]

    @property
    def facts(self) -> list[PartFacts]:
        """The parts as the rules take them."""
        used: dict[str, int] = defaultdict(int)
        for one in self.passages:
            used[one.dimension] += 1
        return [facts_of(part, passages=used[part.dimension]) for part in self.parts.values()]

    @property
    def covered(self) -> list[Covered]:
        """All dimensions, and how far each has come."""
        return coverage(self.facts, child=self.child.short_name)

    @property
    def open_dimensions(self) -> list[Dimension]:
        """The dimensions that are looked at."""
        return [one for one in BY_KEY.values() if one.key in self.parts and not self.parts[one.key].not_looked_at]

    @property
    def left_out(self) -> list[tuple[Dimension, str]]:
        """The dimensions that are left alone, each with why."""
        return [
            (one, self.parts[one.key].not_looked_at)
            for one in BY_KEY.values()
            if one.key in self.parts and self.parts[one.key].not_looked_at
        ]

    @property
    def unknowns(self) -> list[Unknown]:
        """What is not known yet, over all parts."""
        return unknowns(self.facts)

    @property
    def texts(self) -> dict[str, str]:
        """Everything written of the child in the parts and at the end, by where it stands."""
        written = {
            f"{part.dimension}-{name}": getattr(part, name) for part in self.parts.values() for name in SAID_OF_EACH
        }  # fmt: skip
        return written | {"analysis": self.assessment.analysis, "recommended": self.assessment.recommended}


def facts_of(part: AssessmentPart, *, passages: int = 0) -> PartFacts:
    """A part as the rules take it."""
    texts = {name: getattr(part, name) for name in TEXTS}
    return PartFacts(part.dimension, **texts, not_looked_at=part.not_looked_at, passages=passages)


def section_of(assessment: Assessment, *, seen_by: Worker) -> Section:
    """Everything that is thought of one child in an assessment."""
    parts = AssessmentPart.objects.filter(assessment=assessment).select_related("recorded_by")
    hidden = hidden_from(seen_by)
    difficulties = AdultDifficulty.objects.filter(assessment=assessment).select_related("adult").order_by("pk")
    needs = Need.objects.filter(assessment=assessment, child=assessment.child).prefetch_related("concerns", "wishes")
    return Section(
        assessment,
        {one.dimension: one for one in parts if one.dimension in BY_KEY},
        tuple(passages_of([assessment], seen_by=seen_by)),
        tuple(one for one in difficulties if one.adult_id not in hidden),
        tuple(needs.order_by("pk")),
        _earlier(assessment),
    )


def passages_of(assessments: list[Assessment], *, seen_by: Worker) -> list[Evidence]:
    """The passages taken into these children's assessments, the oldest first. `gone`: the source does not stand in the child's record any more."""
    return _passages(assessments=[one.pk for one in assessments])


@asked_often
def _passages(*, assessments: Any) -> QuerySet[Evidence]:
    child = OuterRef("assessment__child_id")
    note = NoteChild.objects.filter(note=OuterRef("note_id"), child=child, taken_out_at__isnull=True)
    document = DocumentChild.objects.filter(document=OuterRef("document_id"), child=child, taken_out_at__isnull=True)
    gone = Q(~Exists(note), note__isnull=False) | Q(~Exists(document), document__isnull=False)
    rows = Evidence.objects.filter(assessment_id__among=assessments).annotate(gone=gone)
    return rows.select_related("assessment__child").order_by("happened_on", "pk")


def _earlier(assessment: Assessment) -> dict[str, AssessmentPart]:
    """The same dimensions as the last assessment before this one knew them: then and now."""
    rows = (
        AssessmentPart.objects.filter(
            assessment__child_id=assessment.child_id, assessment__started_on__lt=assessment.started_on, not_looked_at=""
        )
        .exclude(assessment=assessment)
        .exclude(means="", we_know="")
        .select_related("assessment")
        .order_by("dimension", "-assessment__started_on", "-pk")
        .distinct("dimension")
    )
    return {one.dimension: one for one in rows}


def texts_of_others(
    assessment: Assessment, others: Iterable[Assessment], *, seen_by: Worker
) -> dict[str, dict[str, str]]:
    """What is written of the brothers and sisters, by first name: for the question whether each has a life of their own.

    Shape: `others` are the parts of the same assessment that open to this worker. One statement.
    """
    names = {one.pk: one.child.short_name for one in others if one.pk != assessment.pk}
    rows = AssessmentPart.objects.filter(assessment_id__in=names, not_looked_at="") if names else ()
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for part in rows:
        found[names[part.assessment_id]] |= {f"{part.dimension}-{box}": getattr(part, box) for box in SAID_OF_EACH}
    return dict(found)


def passage_of(assessment: Assessment, passage_id: int, *, seen_by: Worker) -> Evidence | None:
    """One passage of this child's assessment."""
    return Evidence.objects.filter(assessment=assessment, pk=passage_id).select_related("assessment__child").first()


def difficulty_of(assessment: Assessment, row_id: int, *, seen_by: Worker) -> AdultDifficulty | None:
    """One difficulty in this child's assessment, of an adult the worker may know of."""
    known = Person.objects.known_to(seen_by)
    return (
        AdultDifficulty.objects.filter(assessment=assessment, pk=row_id, adult__in=known)
        .select_related("adult")
        .first()
    )


def how_many_passages(assessments: list[Assessment], *, seen_by: Worker) -> dict[int, int]:
    """How many passages wait in each child's tray, by the number of the child's assessment."""
    rows = Evidence.objects.filter(assessment__in=assessments, dimension="").values("assessment_id")
    return dict(rows.annotate(many=Count("pk")).values_list("assessment_id", "many"))


def strands_of(child: Person, *, seen_by: Worker) -> list[ConcernChild]:
    """The worries and whom they are about, for a need to answer: those of this child, whatever became of them."""
    return list(ConcernChild.objects.filter(child=child).select_related("concern").order_by("concern__raised_on", "pk"))


def ways_in_use(*, seen_by: Worker) -> frozenset[str]:
    """Keys of the ways of working this council has named. Asked once a page."""
    rows = PracticeModel.objects.order_by("pk").values_list("key", "in_use")
    return once_a_page("ways of working", lambda: in_use(dict(rows)))


def ways_set_before(*, seen_by: Worker) -> QuerySet[PracticeModel]:
    """Every setting of a way of working, the newest first."""
    return PracticeModel.objects.select_related("set_by").order_by("-pk")


@dataclass(frozen=True)
class UnknownOf:
    """Something not known yet, of which child, and in which part."""

    child: Person
    unknown: Unknown


def unknowns_of(assessments: list[Assessment], *, seen_by: Worker) -> list[UnknownOf]:
    """What is not known yet of these children, over all parts. One statement."""
    by_pk = {one.pk: one for one in assessments}
    rows = AssessmentPart.objects.filter(assessment__in=by_pk, not_looked_at="").exclude(not_known="")
    parts: dict[int, list[PartFacts]] = defaultdict(list)
    for part in rows:
        parts[part.assessment_id].append(facts_of(part))
    return [UnknownOf(one.child, found) for pk, one in by_pk.items() for found in unknowns(parts[pk])]
