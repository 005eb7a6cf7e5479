"""The rows of the golden thread, asked for many children at once: of today, or as it was on a day and as we knew it by then.

A fixed number of questions to the database whatever the length of the history. The same questions are asked for today and for a day in the
past: today simply lies before the end of time.
Serves: K10.00
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import JSONObject

from goldenthread.casework.assessments.models import Need, NeedConcern, NeedWish
from goldenthread.casework.front_door.models import ConcernChild, ConcernLineage, Referral, StrandMove
from goldenthread.casework.notes.models import Wish, WishMove
from goldenthread.casework.outcomes.models import Impact, Measure, Reading
from goldenthread.casework.pathways.models import Closing, ClosingAnswer, ClosingMove
from goldenthread.casework.plans.living_models import ViolenceInPlan
from goldenthread.casework.plans.models import Goal, GoalNeed, GoalWish, PlanGoal, Step, StepGoal, StepMove, StepWish
from goldenthread.people.asked_often import Asking, answers_to, asked_often
from goldenthread.people.gathering import RowsSubquery, numbers_of, rows_of
from goldenthread.people.models import Person

LAST_DAY, LAST_MOMENT = date(9999, 12, 31), datetime(9999, 12, 31, tzinfo=UTC)
TOLD_UNDER_ANOTHER = (ConcernLineage.How.MERGED, ConcernLineage.How.WORDED)
"""What is merged or worded anew goes on under the later concern, for the children whom that one is about; what is split off stands beside."""

OF_STRAND = ("to", "on", "because", "review_on", "passed_to", "source")
OF_WISH = ("to", "on", "says", "answer", "verdict")
OF_ANSWER = ("strand__concern_id", "says", "became")
OF_VIOLENCE = ("id", "plan_id", "harmed_id", "harmed__born_on", "recorded_at")
OF_IMPACT = ("id", "child_id", "on", "voice", "verdict", "evidence", "asked_alone")
OF_STEP = ("to", "on", "says")
OF_READING = ("id", "value", "on", "rater", "rater_person_id", "because", "asked_alone")


class AboutChildren(NamedTuple):
    """The rows that belong to children themselves, each list in the order it is told in."""

    children: list[Any]
    """with how our work with them ended, each time it did"""
    strands: list[Any]
    """their worries"""
    wishes: list[Any]
    """what they asked for"""
    needs: list[Any]
    measures: list[Any]
    """what is measured for them"""
    goals: list[Any]
    """what answers their needs and wishes"""
    steps: list[Any]
    """what was agreed towards these goals and wishes"""


@dataclass(frozen=True)
class FromRecord:
    """The record as it was on a day (`on`), as far as it had been written down before a moment (`at`). Without either: all of it."""

    on: date = LAST_DAY
    at: datetime = LAST_MOMENT

    def asking(self, ids: list[int]) -> tuple[Asking, ...]:
        """The questions about these children, in the order of `AboutChildren`."""
        asked = (_children, _strands, _wishes, _needs, _measures, _goals, _steps)
        return tuple(one.asking(ids=ids, on=self.on, at=self.at) for one in asked)

    def about(self, ids: list[int]) -> AboutChildren:
        """What stands in the record about these children themselves, asked in one message."""
        return AboutChildren(*answers_to(*self.asking(ids)))


def _then(on: date, at: datetime) -> Q:
    return Q(on__lte=on, recorded_at__lt=at)


@asked_often
def _children(*, ids: list[int], on: date, at: datetime) -> QuerySet[Any]:
    answers = rows_of(ClosingAnswer, "closing", *OF_ANSWER, order=("pk",))
    since = Referral.objects.filter(child=OuterRef("child_id"), received_on__gte=OuterRef("closed_on"))
    open_then = Q(closed_on__isnull=True) | Q(closed_on__gt=on)
    again = Exists(since.filter(open_then, received_on__lte=on, recorded_at__lt=at))
    decided_later = ClosingMove.objects.filter(closing=OuterRef("pk"), to="closed", recorded_at__gte=at)
    closings = (
        Closing.objects.filter(~Exists(decided_later), child=OuterRef("pk"), closed_on__lte=on, recorded_at__lt=at)
        .annotate(told_answers=answers, again=again)
        .order_by("closed_on", "pk")
    )
    told = JSONObject(on="closed_on", says="child_says", by="decided_by__name", answers="told_answers", again="again")
    rows = Person.objects.filter(pk__among=ids).only("pk", "shown_given", "shown_family", "placeholder")
    standing = Q(ended_on__isnull=True) | Q(ended_on__gt=on)
    # where the plan answers a worry about violence, of any child on it, what it names falls there and on no other child's worries
    marked = GoalNeed.objects.filter(goal__plans__plan_id=OuterRef("plan_id"), need__concerns__about_violence=True)
    theirs = marked.filter(need__child_id=OuterRef(OuterRef("pk")))
    known = Q(recorded_at__lt=at) & standing & (Q(Exists(theirs)) | ~Q(Exists(marked)))
    violence = rows_of(ViolenceInPlan, "plan__children__child", *OF_VIOLENCE, where=known, order=("pk",))
    return rows.annotate(told_closings=RowsSubquery(closings.values(row_of=told)), told_violence=violence)


@asked_often
def _strands(*, ids: list[int], on: date, at: datetime) -> QuerySet[Any]:
    moves = rows_of(StrandMove, "strand", *OF_STRAND, where=_then(on, at), order=("on", "pk"))
    merged = ArraySubquery(
        ConcernLineage.objects.filter(
            _then(on, at), was=OuterRef("concern_id"), how__in=TOLD_UNDER_ANOTHER, now__children__child_id=OuterRef("child_id")
        )
        .order_by("-on", "-pk")
        .values("now_id")
    )  # fmt: skip
    rows = ConcernChild.objects.filter(
        child_id__among=ids, concern__raised_on__lte=on, recorded_at__lt=at
    ).select_related("concern")
    return rows.annotate(told=moves, merged=merged).order_by("concern__raised_on", "pk")


@asked_often
def _wishes(*, ids: list[int], on: date, at: datetime) -> QuerySet[Any]:
    moves = rows_of(WishMove, "wish", *OF_WISH, where=_then(on, at), order=("on", "pk"))
    rows = Wish.objects.filter(child_id__among=ids, asked_on__lte=on, recorded_at__lt=at)
    return rows.annotate(told=moves).order_by("asked_on", "pk")


@asked_often
def _needs(*, ids: list[int], on: date, at: datetime) -> QuerySet[Any]:
    of_concerns, of_wishes = numbers_of(NeedConcern, "need", "concern_id"), numbers_of(NeedWish, "need", "wish_id")
    rows = Need.objects.filter(child_id__among=ids, found_on__lte=on, recorded_at__lt=at)
    return rows.annotate(of_concerns=of_concerns, of_wishes=of_wishes).order_by("found_on", "pk")


def _goals_for(ids: list[int], on: date, at: datetime) -> QuerySet[Goal]:
    """Goals belong to no child of their own: they are a child's through the needs and wishes they answer."""
    needs = GoalNeed.objects.filter(need__child_id__among=ids, need__found_on__lte=on, need__recorded_at__lt=at)
    wishes = GoalWish.objects.filter(wish__child_id__among=ids, wish__asked_on__lte=on, wish__recorded_at__lt=at)
    answering = needs.values("goal_id").union(wishes.values("goal_id"))
    return Goal.objects.filter(pk__in=answering, set_on__lte=on, recorded_at__lt=at)


@asked_often
def _goals(*, ids: list[int], on: date, at: datetime) -> QuerySet[Any]:
    return (
        _goals_for(ids, on, at)
        .annotate(
            of_needs=numbers_of(GoalNeed, "goal", "need_id"),
            of_wishes=numbers_of(GoalWish, "goal", "wish_id"),
            of_plans=numbers_of(PlanGoal, "goal", "plan_id"),
            told=rows_of(Impact, "goal", *OF_IMPACT, where=_then(on, at), order=("on", "id")),
        )
        .order_by("set_on", "pk")
    )


@asked_often
def _steps(*, ids: list[int], on: date, at: datetime) -> QuerySet[Any]:
    goals = StepGoal.objects.filter(goal_id__in=_goals_for(ids, on, at).values("pk"))
    wishes = StepWish.objects.filter(wish__child_id__among=ids, wish__asked_on__lte=on, wish__recorded_at__lt=at)
    serving = goals.values("step_id").union(wishes.values("step_id"))
    agreed = Q(agreed_on__isnull=True) | Q(agreed_on__lte=on)
    rows = Step.objects.filter(agreed, pk__in=serving, recorded_at__lt=at).select_related("owner", "owner_agency")
    return rows.annotate(
        told=rows_of(StepMove, "step", *OF_STEP, where=_then(on, at), order=("on", "pk")),
        of_goals=numbers_of(StepGoal, "step", "goal_id"),
        of_wishes=numbers_of(StepWish, "step", "wish_id"),
    ).order_by("agreed_on", "pk")


@asked_often
def _measures(*, ids: list[int], on: date, at: datetime) -> QuerySet[Any]:
    readings = rows_of(Reading, "measure", *OF_READING, where=_then(on, at), order=("on", "pk"))
    return Measure.objects.filter(child_id__among=ids, recorded_at__lt=at).annotate(told=readings).order_by("pk")
