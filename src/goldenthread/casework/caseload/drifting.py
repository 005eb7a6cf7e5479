"""Where nothing is changing for children, worked out from the thread's facts and what lies beside them, as rows that carry their own days.

Called by the refresh, in its transaction; a rebuild gives the same rows. Nothing reads the clock.
Serves: K5.00, K5.W2, K6.W2, K10.07
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from goldenthread.casework.care.models import LegalStatus
from goldenthread.casework.care.permanence_models import PermanenceMilestone, PermanenceWayMove
from goldenthread.casework.caseload.due_rows import drift_row
from goldenthread.casework.caseload.kept_rows import Row
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import MeetingChild
from goldenthread.casework.notes.raised_models import Decision
from goldenthread.casework.plans.models import Plan, PlanChild, Review
from goldenthread.casework.record.models import Summary
from goldenthread.people.asked_often import Asking, answers_to, asked_often
from goldenthread.people.gathering import day, rows_of
from goldenthread.people.models import Involvement, Person
from goldenthread.practice.drift.facts import ChildFacts, DecisionFact, LegalFact, MilestoneFact, PlanFact, WorkerFact
from goldenthread.practice.drift.rules import drifts
from goldenthread.practice.drift.settings import DriftSettings
from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.timescales.local_standards import Standards

REVIEWING = (Meeting.Kind.REVIEW_CONFERENCE, Meeting.Kind.CHILD_IN_NEED_REVIEW, Meeting.Kind.CARE_REVIEW)

FIRST_PLAN = Q(to="first_plan", way__taken_back_on__isnull=True)
MILESTONES = {key: str(words) for key, words in PermanenceMilestone.Kind.choices}


def drift_rows(facts: Mapping[int, ChildFacts], standards: Standards) -> list[Row]:
    """Where nothing is changing for these children, by the council's own numbers where it has set some."""
    by = DriftSettings(standards=standards)
    return [drift_row(child_id, one) for child_id, of_child in facts.items() for one in drifts(of_child, by)]


def drift_facts(threads: Mapping[int, ChildThread]) -> dict[int, ChildFacts]:
    """What the rules read about each of these children: one statement."""
    (told,) = answers_to(asking_beside(list(threads)))
    return drift_facts_of(threads, told)


def drift_facts_of(threads: Mapping[int, ChildThread], beside: Iterable[tuple[Any, ...]]) -> dict[int, ChildFacts]:
    """The same, from rows that have been fetched."""
    return {row[0]: _facts(threads[row[0]], *row[1:]) for row in beside if row[0] in threads}


def asking_beside(child_ids: list[int]) -> Asking:
    """The question for what lies beside these children's threads."""
    return _beside.asking(ids=child_ids)


@asked_often
def _beside(*, ids: list[int]) -> QuerySet[Any]:
    """What lies beside the thread of each child: plans, status in law, who led the work, decisions, reviews, where the child will grow up."""
    span = ("pk", "kind", "began_on", "ended_on")
    led = Q(is_lead=True, worker__isnull=False)
    said = Q(block=Summary.Block.PERMANENCE) & ~Q(words="")
    held = Q(held_on__isnull=False, kind__in=REVIEWING)
    with_others = Q(meeting__held_on__isnull=False, meeting__kind__in=REVIEWING)
    told = {
        "told_plans": rows_of(PlanChild, "child", *span, order=("began_on", "pk")),
        "told_legal": rows_of(LegalStatus, "child", *span, order=("began_on", "pk")),
        "told_workers": rows_of(
            Involvement, "child", "pk", "worker_id", "began_on", "ended_on", where=led, order=("began_on", "pk")
        ),
        "told_decisions": rows_of(
            Decision, "child", "pk", "question", "decided_on", "review_on", order=("decided_on", "pk")
        ),
        "told_reviews": rows_of(Review, "place__child", "held_on", "place__kind", order=("held_on", "pk")),
        "told_meetings": rows_of(Meeting, "child", "held_on", "kind", where=held, order=("held_on", "pk")),
        "told_meetings_with": rows_of(
            MeetingChild, "child", "meeting__held_on", "meeting__kind", where=with_others, order=("pk",)
        ),
        "told_permanence": rows_of(Summary, "child", "written_on", where=said, order=("written_on", "pk")),
        "told_first_plans": rows_of(PermanenceWayMove, "way__child", "on", where=FIRST_PLAN, order=("on", "pk")),
        "told_milestones": rows_of(
            PermanenceMilestone,
            "child",
            "pk",
            "kind",
            "words",
            "planned_on",
            "reached_on",
            "taken_back_on",
            order=("planned_on", "pk"),
        ),
    }
    return Person.objects.filter(pk__among=ids).order_by("pk").annotate(**told).values_list("pk", *told)


def _facts(
    thread: ChildThread, plans: Any, legal: Any, workers: Any, decisions: Any, reviews: Any, meetings: Any, with_others: Any,
    permanence: Any, first_plans: Any, milestones: Any,
) -> ChildFacts:  # fmt: skip
    reviewed = [(_day(row["held_on"]), row["place__kind"] == Plan.Kind.CARE) for row in reviews]
    reviewed += [(_day(row["held_on"]), row["kind"] == Meeting.Kind.CARE_REVIEW) for row in meetings]
    reviewed += [
        (_day(row["meeting__held_on"]), row["meeting__kind"] == Meeting.Kind.CARE_REVIEW) for row in with_others
    ]
    return ChildFacts(
        thread,
        plans=tuple(PlanFact(f"plan {row['pk']}", row["kind"], *_span(row)) for row in plans),
        legal=tuple(LegalFact(f"legal {row['pk']}", row["kind"], *_span(row)) for row in legal),
        workers=tuple(WorkerFact(f"involvement {row['pk']}", str(row["worker_id"]), *_span(row)) for row in workers),
        decisions=tuple(
            DecisionFact(f"decision {row['pk']}", row["question"], _day(row["decided_on"]), day(row["review_on"]))
            for row in decisions
        ),
        reviews=tuple(sorted({on for on, _ in reviewed})),
        care_reviews=tuple(sorted({on for on, of_care in reviewed if of_care})),
        permanence=tuple(
            sorted([_day(row["written_on"]) for row in permanence] + [_day(row["on"]) for row in first_plans])
        ),
        milestones=tuple(
            MilestoneFact(
                f"milestone {row['pk']}",
                row["words"] or MILESTONES[row["kind"]],
                _day(row["planned_on"]),
                day(row["reached_on"] or row["taken_back_on"]),
            )
            for row in milestones
        ),
    )


def _span(row: dict[str, Any]) -> tuple[date, date | None]:
    return _day(row["began_on"]), day(row["ended_on"])


def _day(text: str) -> date:
    return date.fromisoformat(text[:10])
