"""What to talk about at a meeting, from the record: each child's threads, where nothing is changing, the last numbers, what each was to do.

Serves: K5.01, K6.W2, C.16
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, Q, Subquery

from goldenthread.access.models import Worker
from goldenthread.casework.dues.drift_models import Drift
from goldenthread.casework.dues.drift_queries import ALL_DONE, drifts_by_child
from goldenthread.casework.dues.models import DueRow, StrandRow
from goldenthread.casework.meetings.deciding import plan_of
from goldenthread.casework.meetings.models import Meeting
from goldenthread.casework.meetings.people_models import MeetingDecision
from goldenthread.casework.meetings.queries import Shown, of_child
from goldenthread.casework.outcomes.models import Reading
from goldenthread.casework.plans.models import Goal, Plan, Step, StepMove
from goldenthread.people.models import Person
from goldenthread.practice.drift.kinds import question
from goldenthread.practice.meetings.kinds import WHAT_FOR
from goldenthread.practice.plans.statuses import STEP
from goldenthread.practice.thread.shape import Progress

MOST_STEPS, MOST_NUMBERS = 40, 8
OVER = (Progress.ANSWERED.key, Progress.PASSED_ON.key, Progress.NOT_IN_FILE.key)
"""Threads that no meeting needs to take up again."""


@dataclass(frozen=True)
class OfOne:
    """What the record holds of one child for a meeting: worries as they stand, where nothing changes, the last numbers."""

    child: Person
    strands: tuple[StrandRow, ...]
    still: tuple[Drift, ...]
    numbers: tuple[Reading, ...]

    @property
    def asks(self) -> list[str]:
        """The questions of the places where nothing is changing, each once; what the plan was for is asked by itself."""
        return list(
            dict.fromkeys(question(one.kind, self.child.short_name) for one in self.still if one.kind != ALL_DONE)
        )

    @property
    def what_for(self) -> str:
        """The question of every review where every step is done and nothing is better; empty elsewhere."""
        return WHAT_FOR.format(self.child.short_name) if any(one.kind == ALL_DONE for one in self.still) else ""


@dataclass(frozen=True)
class WhatToDo:
    """One step of the plan: whose it is, and how it stands."""

    step: Step
    status: str
    says: str
    late: bool

    @property
    def words(self) -> str:
        """How it stands, in words."""
        return STEP.words(self.status)

    @property
    def whose(self) -> str:
        """Who does it, where that is nobody recorded as a person."""
        return self.step.owner_words or str(self.step.owner_agency or "")


@dataclass(frozen=True)
class Agenda:
    """The agenda of one meeting."""

    children: tuple[OfOne, ...]
    plan: Plan | None
    steps: tuple[WhatToDo, ...]
    goals: tuple[Goal, ...]
    last_time: tuple[MeetingDecision, ...]

    @property
    def asks_what_for(self) -> bool:
        """Whether the question what the plan was for is on this agenda."""
        return any(one.what_for for one in self.children)


def agenda_of(shown: Shown, *, seen_by: Worker) -> Agenda:
    """What to talk about. A fixed number of statements for each child, whatever the length of the record."""
    meeting, today = shown.meeting, seen_by.today
    still = drifts_by_child(shown.children, seen_by=seen_by)
    plan = plan_of(meeting, on=today)
    goals = Goal.objects.filter(plans__plan=plan).order_by("pk") if plan else Goal.objects.none()
    children = tuple(_of_one(child, still.get(child.pk, []), seen_by) for child in shown.children)
    return Agenda(
        children,
        plan,
        tuple(_steps(plan, seen_by)),
        tuple(goals[:MOST_STEPS]),
        tuple(_last_time(meeting, shown.children)),
    )


def _of_one(child: Person, still: list[Drift], seen_by: Worker) -> OfOne:
    today = seen_by.today
    strands = (
        StrandRow.objects.filter(child=child, begins_on__lte=today, ends_on__gt=today)
        .exclude(progress__in=OVER)
        .order_by("rank", "pk")
    )
    numbers = Reading.objects.filter(measure__child=child, on__lte=today).select_related("measure")
    last = numbers.order_by("measure_id", "rater", "-on", "-pk").distinct("measure_id", "rater")[:MOST_NUMBERS]
    return OfOne(child, tuple(strands), tuple(still), tuple(last))


def _steps(plan: Plan | None, seen_by: Worker) -> Iterable[WhatToDo]:
    if plan is None:
        return
    moves = StepMove.objects.filter(step=OuterRef("pk")).order_by("-on", "-pk")
    rows: Any = Step.objects.filter(plans__plan=plan).select_related("owner", "owner_agency")
    rows = rows.annotate(now=Subquery(moves.values("to")[:1]), said=Subquery(moves.values("says")[:1])).order_by(
        "due_on", "pk"
    )
    for row in rows[:MOST_STEPS]:
        status = row.now if row.now in STEP.table else "live"
        late = bool(row.due_on and row.due_on < seen_by.today and not STEP.is_end(status))
        yield WhatToDo(row, status, row.said or "", late)


def _last_time(meeting: Meeting, children: Iterable[Person]) -> list[MeetingDecision]:
    """What was decided at the meeting of the same kind before this one."""
    about = Q(pk__in=[])
    for child in children:
        about |= of_child(child.pk)
    before = Meeting.objects.filter(about, kind=meeting.kind, held_on__isnull=False).exclude(pk=meeting.pk)
    if meeting.held_on or meeting.planned_on:
        before = before.filter(held_on__lt=meeting.held_on or meeting.planned_on)
    last = before.order_by("-held_on", "-pk").values("pk")[:1]
    return list(MeetingDecision.objects.filter(meeting_id=Subquery(last)).select_related("step").order_by("pk"))


def dues_of(meeting: Meeting, child: Person, *, seen_by: Worker) -> list[DueRow]:
    """What is due around this meeting: the report before it, the letter and the record after it."""
    return dues_opened_by(f"meeting {meeting.pk}", child, seen_by=seen_by)


def dues_opened_by(opener: str, child: Person, *, seen_by: Worker) -> list[DueRow]:
    """What something in the record makes due for a child, by its day."""
    rows = DueRow.objects.filter(child=child, opener=opener, begins_on__lte=seen_by.today, due_on__isnull=False)
    return list(rows.order_by("due_on", "rule"))
