"""What stands beside the thinking: help that has begun for the needs found, the first numbers, the people a page can choose from.

Whether the child's record opens has been asked by the page.
Serves: K1.10, K6.01
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import F, OuterRef, QuerySet, Subquery

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment, Need
from goldenthread.casework.notes.models import Wish
from goldenthread.casework.outcomes.models import Measure, Reading
from goldenthread.casework.plans.models import Step, StepGoal, StepMove
from goldenthread.casework.record.noting.company import Company, company_of
from goldenthread.people.models import Person

STANDS = {
    "draft": "being written",
    "live": "agreed",
    "done": "done",
    "not_done": "did not happen",
    "changed": "changed",
}


@dataclass(frozen=True)
class Helping:
    """A step that serves a need found in an assessment: where it stands, and how long the need waited for it."""

    step: Step
    stands: str
    days_waited: int | None

    @property
    def in_words(self) -> str:
        """Where it stands, in a word."""
        return STANDS.get(self.stands, self.stands)

    def is_late(self, today: date) -> bool:
        """Whether its day has gone by and it is not done."""
        return self.stands == "live" and self.step.due_on is not None and self.step.due_on < today


def help_for(needs: Iterable[Need], *, seen_by: Worker) -> dict[int, list[Helping]]:
    """The steps that serve each of these needs, in the order they began. One statement."""
    by_need = {one.pk: one for one in needs}
    newest = StepMove.objects.filter(step=OuterRef("step_id")).order_by("-on", "-pk").values("to")[:1]
    rows = StepGoal.objects.filter(goal__needs__in=list(by_need)).annotate(
        stands=Subquery(newest), need_id=F("goal__needs__pk")
    )
    found: dict[int, list[Helping]] = defaultdict(list)
    for row in rows.select_related("step__owner", "step__owner_agency").order_by("step__agreed_on", "step_id"):
        need, began = by_need[row.need_id], row.step.start_on or row.step.agreed_on
        waited = (began - need.found_on).days if began else None
        found[need.pk].append(Helping(row.step, row.stands or "draft", waited))
    return dict(found)


def first_numbers(assessment: Assessment, *, seen_by: Worker) -> list[tuple[Measure, list[Reading]]]:
    """The measures of this child with the first number each person gave. Two statements."""
    rows = Reading.objects.filter(measure__child_id=assessment.child_id, at=Reading.At.BASELINE)
    found: dict[int, tuple[Measure, list[Reading]]] = {}
    for row in rows.select_related("measure", "rater_person").order_by("measure_id", "on", "pk"):
        found.setdefault(row.measure_id, (row.measure, []))[1].append(row)
    return list(found.values())


def need_of(assessment: Assessment, need_id: int, *, seen_by: Worker) -> Need | None:
    """One need found in this assessment."""
    rows = Need.objects.filter(assessment=assessment, child=assessment.child, pk=need_id)
    return rows.select_related("assessment__child", "assessment__work").first()


def needs_before(assessment: Assessment, *, seen_by: Worker) -> list[Need]:
    """What this child was found to need before this assessment, the newest first."""
    rows = Need.objects.filter(child_id=assessment.child_id).exclude(assessment=assessment)
    return list(rows.order_by("-found_on", "-pk")[:20])


def wishes_of(child: Person, *, seen_by: Worker) -> QuerySet[Wish]:
    """What the child has asked for, the newest first."""
    return Wish.objects.filter(child=child).order_by("-asked_on", "-pk")[:30]


def people_round(child: Person, *, seen_by: Worker) -> Company:
    """The family of a child as far as the worker may know of them."""
    return company_of(child, seen_by=seen_by)


def parents_of(child: Person, *, seen_by: Worker) -> set[int]:
    """Numbers of a child's parents."""
    return set(child.parents.values_list("parent_id", flat=True))
